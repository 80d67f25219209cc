"""The command line: ``herkenbaar lint templates/`` and the others."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import NoReturn

from . import __version__
from .errors import CatalogueError, UsageError

DONE, WRONG, CANNOT = 0, 1, 2


class Parser(argparse.ArgumentParser):
    """Ends bad use with one sentence, where argparse prints its usage as well."""

    def error(self, message: str) -> NoReturn:
        self.exit(CANNOT, f"{self.prog}: {message}; see {self.prog} --help\n")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command.

    Returns:
        0 when it is done, 1 when it found something wrong, 2 when it could not be done.
    """
    options = _parser().parse_args(arguments)
    run: Callable[[argparse.Namespace], int] = options.run
    try:
        return run(options)
    except (CatalogueError, OSError, UsageError) as error:
        print(f"herkenbaar: {error}", file=sys.stderr)
        return CANNOT
    except KeyboardInterrupt:
        return 130


def _parser() -> argparse.ArgumentParser:
    parser = Parser(prog="herkenbaar", description="Components for Dutch government services.")
    parser.add_argument("--version", action="version", version=f"herkenbaar {__version__}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)

    lint = commands.add_parser("lint", help="check templates for wrong calls, without rendering")
    lint.add_argument("paths", metavar="PATH", nargs="+", type=Path, help="a template or folder")
    lint.add_argument("--json", action="store_true", help="print a list for a machine")
    lint.add_argument("--env", metavar="MODULE:OBJECT", help="the service's own environment")
    lint.set_defaults(run=_lint)

    assets = commands.add_parser("assets", help="write the stylesheet, script and icons")
    assets.add_argument("folder", metavar="DIR", type=Path, help="where the service serves them")
    assets.set_defaults(run=_assets)

    build = commands.add_parser("build", help="write the styleguide")
    build.add_argument("--out", metavar="DIR", type=Path, required=True, help="where to")
    build.set_defaults(run=_build)

    serve = commands.add_parser("serve", help="build the styleguide, serve it, show each change")
    serve.add_argument("--port", type=_port, default=8000, help="on 127.0.0.1 (default: 8000)")
    serve.add_argument("--out", metavar="DIR", type=Path, default=Path("site"), help="where to")
    serve.set_defaults(run=_serve)

    check = commands.add_parser("check", help="find what stands in people's way on pages")
    _check_options(check)
    check.set_defaults(run=_check)

    new = commands.add_parser("new", help="make the folder of a new component")
    new.add_argument("name", metavar="NAME", help="such as date_input")
    new.set_defaults(run=_new)
    return parser


def _check_options(check: argparse.ArgumentParser) -> None:
    """What can also stand in herkenbaar.toml, by the same name, has no default here."""

    def several(option: str, name: str, metavar: str, help: str) -> None:
        check.add_argument(option, dest=name, metavar=metavar, action="append", help=help)

    one = check.add_argument
    one("targets", metavar="URL|FILE|DIR", nargs="*", help="what to check")
    one("--sitemap", metavar="URL", help="check the pages that a sitemap lists")
    one("--config", metavar="FILE", type=Path, help="settings (default: herkenbaar.toml)")
    one("--language", metavar="nl|en", help="of what is found (default: that of this machine)")
    one("--json", metavar="FILE", help="write what is found for a program; - for stdout")
    one("--junit", metavar="FILE", help="write it as JUnit XML for a pipeline; - for stdout")
    several("--only", "only", "RULE", "ask this rule only, or tell this RULE/KIND only")
    several("--without", "without", "RULE", "leave out this rule, or this RULE/KIND")
    several("--theme", "themes", "CLASS", "look in this house style too")
    several("--host", "hosts", "HOST", "pages may ask this host too")
    several("--cookie", "cookies", "NAME=VALUE", "for the hosts that were named, and no other")
    several("--header", "headers", "NAME:VALUE", "for the hosts that were named, and no other")
    one("--login", metavar="FILE.py", help="sign in first: a script with def login(page)")
    one("--browser-endpoint", metavar="URL", help="a browser elsewhere: ws://… or http://…")
    one("--axe", metavar="PATH", help="another axe-core: its axe.min.js")
    one("--timeout", metavar="SECONDS", type=_seconds, help="for each page (default: 60)")
    one("--shard", metavar="N/ALL", help="check one part of the pages, such as 2/8")


def _seconds(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no number of seconds") from None


def _port(text: str) -> int:
    if not text.isdigit() or not 0 < int(text) < 65536:
        raise argparse.ArgumentTypeError(f"{text!r} is no port: take a number from 1 to 65535")
    return int(text)


def _of_extra(extra: str, module: str) -> ModuleType:
    """A module that needs an extra; only the command that uses it imports it."""
    try:
        return import_module(module)
    except ModuleNotFoundError as error:
        if str(error.name).startswith("herkenbaar"):
            raise
        raise UsageError(f"this needs {error.name!r}: pip install 'herkenbaar[{extra}]'") from error


def _lint(options: argparse.Namespace) -> int:
    from .lint import environment, lint

    env = environment(options.env) if options.env else None
    faults = lint(options.paths, env)
    if options.json:
        print(json.dumps([fault._asdict() for fault in faults], ensure_ascii=False, indent=2))
    else:
        for fault in faults:
            print(fault)
    return WRONG if faults else DONE


def _assets(options: argparse.Namespace) -> int:
    from .assets import write

    _of_extra("styleguide", "minify")
    for path in write(options.folder):
        print(path)
    return DONE


def _build(options: argparse.Namespace) -> int:
    _of_extra("styleguide", "herkenbaar.site_builder.build").build(options.out)
    return DONE


def _serve(options: argparse.Namespace) -> int:
    _of_extra("styleguide", "herkenbaar.site_builder.serve").serve(options.out, options.port)
    return DONE


def _check(options: argparse.Namespace) -> int:
    _of_extra("check", "playwright")
    told = {name: value for name, value in vars(options).items() if name != "run"}
    result: int = _of_extra("check", "herkenbaar.a11y_tests.command").check(**told)
    return result


def _new(options: argparse.Namespace) -> int:
    from .scaffold import new

    print(f"made {new(options.name)}: now describe it, and look at it with herkenbaar serve")
    return DONE


if __name__ == "__main__":
    sys.exit(main())
