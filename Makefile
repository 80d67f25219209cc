# Everything runs in .venv, which the first command makes. Try: make serve, make test.

SHELL := /bin/sh
PYTHON ?= python3
BIN := .venv/bin
READY := .venv/ready
TYPES := .build/types
PORT ?= 5000

.PHONY: serve test thorough careless lint types bench demo lock clean

serve: $(READY) ## Build the styleguide, serve it, and show each change by itself.
	@$(BIN)/herkenbaar serve

test: lint types ## Everything that decides whether a change is good.
	@$(BIN)/python -m herkenbaar.a11y_tests.browser
	$(BIN)/pytest --numprocesses auto --maxprocesses 4 --dist loadgroup

thorough: $(READY) ## Ask every example and page all there is to ask: a quarter of an hour.
	@$(BIN)/python -m herkenbaar.a11y_tests.browser
	$(BIN)/pytest --numprocesses auto --maxprocesses 4 --thorough \
	  a11y_tests/test_examples.py a11y_tests/test_styleguide.py

careless: $(READY) ## Break every example in every careless way, and count what is caught: as long.
	@$(BIN)/python -m herkenbaar.a11y_tests.browser
	$(BIN)/pytest --numprocesses auto --maxprocesses 4 --thorough a11y_tests/test_mutations.py

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

# mypy cannot follow __path__: it reads a tree in which the folders lie inside the package.
types: $(READY)
	@rm -rf $(TYPES) && mkdir -p $(TYPES)/herkenbaar
	@for file in herkenbaar/*.py herkenbaar/py.typed; do ln -s "$(CURDIR)/$$file" $(TYPES)/herkenbaar/; done
	@for folder in herkenbaar/answers site_builder a11y_tests; do ln -s "$(CURDIR)/$$folder" $(TYPES)/herkenbaar/; done
	cd $(TYPES) && "$(CURDIR)/$(BIN)/mypy" --config-file "$(CURDIR)/pyproject.toml" -p herkenbaar

bench: $(READY) ## Prints what things cost; judges nothing.
	@$(BIN)/python -m tests.bench

demo: $(READY) ## Run the service "Verhuizing doorgeven".
	@$(BIN)/herkenbaar assets examples/verhuizing/static/herkenbaar >/dev/null
	@echo "Verhuizing doorgeven: http://127.0.0.1:$(PORT)/ (stop with Ctrl+C)"
	@$(BIN)/python -m flask --app examples.verhuizing run --host 127.0.0.1 --port $(PORT)

lock: $(READY) ## Renew requirements-dev.txt from pyproject.toml and requirements-dev.in.
	$(BIN)/pip install --quiet pip-tools
	$(BIN)/pip-compile --quiet --all-extras --allow-unsafe --generate-hashes --no-emit-find-links \
	  --no-emit-index-url --no-emit-trusted-host --no-header --strip-extras --upgrade \
	  --output-file requirements-dev.txt pyproject.toml requirements-dev.in

clean:
	rm -rf .venv .build site

$(READY): requirements-dev.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
	  || { echo "herkenbaar needs Python 3.11 or newer; this is $$($(PYTHON) --version). Set PYTHON=…"; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null \
	  || { [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null && apt-get update -qq && apt-get install -y -qq python3-venv; } \
	  || { echo "Python cannot make a virtual environment here: install the package python3-venv and try again."; exit 1; }
	@rm -rf .venv
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.txt
	$(BIN)/pip install --quiet --disable-pip-version-check --no-build-isolation --no-deps --editable .
	@touch $(READY)
