"""Code on pages that are no Markdown."""

from __future__ import annotations

from .guidance import code

# Language and code, by name.
_SNIPPETS = {
    "install": ("bash", "pip install herkenbaar"),
    "set up": ("python", "import herkenbaar\nherkenbaar.install(app.jinja_env)"),
    "ask": (
        "html+jinja",
        '{% from "herkenbaar/text_input.html" import text_input %}\n'
        '{{ text_input("postcode", "Wat is uw postcode?") }}',
    ),
    "theme": (
        "css",
        ".uw-theme {\n  color-scheme: light dark;\n"
        "  --hk-action-background: light-dark(#02489f, #abcdfe);\n"
        "  --hk-button-radius: 2rem;\n}",
    ),
}
SNIPPETS = {
    name: code(text, language, f"Code: {language}") for name, (language, text) in _SNIPPETS.items()
}
