"""A new component: a folder that works, to write the rest in."""

from __future__ import annotations

from pathlib import Path

from .errors import UsageError
from .folders import KINDS

FILES = {
    "{name}.html": """\
{{#
One sentence: what it is and what it is for.

label: str         The text that people read.
#}}
{{% macro {name}(label) %}}
<p class="{css}">{{{{ hk_text(label, "label") }}}}</p>
{{% endmacro %}}
""",
    "{name}.css": """\
@layer herkenbaar.components {{
  .{css} {{ color: var(--hk-text-color); max-inline-size: var(--hk-measure); }}
}}
""",
    "README.md": """\
# {title}

- Status: alfa
- Groep: Formulier

Eén zin: wat het is en waarvoor u het gebruikt.

[Standaard](examples/default.html)

## Wanneer

### Wel

Als …

### Niet

Als … Gebruik dan …
""",
    "examples/default.html": """\
{{% from "herkenbaar/{name}.html" import {name} %}}

{{{{ {name}("Tekst die mensen lezen") }}}}
""",
}


def new(name: str) -> Path:
    """Make the folder of a new component, and return it.

    Raises:
        UsageError: the name is taken, or is no name for a macro.
    """
    if not name.isidentifier() or not name.isascii() or name != name.lower():
        raise UsageError(f"{name!r} is no name: use small letters and '_', such as date_input")
    for home in KINDS.values():
        if (home / name).exists():
            raise UsageError(f"{name!r} is there already: {home.name}/{name}")
    folder = KINDS["component"] / name
    css, title = f"hk-{name.replace('_', '-')}", name.replace("_", " ").capitalize()
    for file, text in FILES.items():
        path = folder / file.format(name=name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text.format(name=name, css=css, title=title), encoding="utf-8")
    return folder
