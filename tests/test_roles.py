"""The role table: one source for the CSS, the documentation and the contrast tests."""

import re

import pytest

from herkenbaar.catalogue import catalogue
from herkenbaar.folders import HERE, ROOT
from herkenbaar.roles import contrasts, roles, roles_css
from herkenbaar.themes import themes

NAMES = [role.name for role in roles()]
# Not the styleguide's own: it also says what a page in a frame is, and shows faults of ours.
SHEETS = sorted(
    [
        *(ROOT / "components").glob("*/*.css"),
        *(ROOT / "patterns").glob("*/*.css"),
        *(HERE / "style").glob("*.css"),
    ]
)
DISTANCES = set(re.findall(r"(--hk-[\w-]+):", (HERE / "style" / "distance.css").read_text()))


def ids(sheets: list) -> list[str]:  # type: ignore[type-arg]
    return [f"{sheet.parent.name}/{sheet.name}" for sheet in sheets]


def test_there_are_fifty_eight_roles_each_named_once():
    assert len(NAMES) == len(set(NAMES)) == 58


def test_every_role_has_a_meaning_for_designers():
    assert all(role.meaning.endswith(".") and role.group for role in roles())


def test_a_default_is_the_end_of_a_chain():
    (rule,) = (
        line for line in roles_css().splitlines() if "--hk-link-color" in line and "dark(" in line
    )
    assert rule.strip() == (
        "--hk-link-color: var(--nl-link-color, var(--utrecht-link-color, "
        "var(--basis-color-action-2-color-default, light-dark(#015668, #98d2e3))));"
    )


def test_roles_are_declared_where_a_theme_can_reach_them_and_nowhere_else():
    assert ':root, body[class*="-theme"] {' in roles_css()


def test_browsers_without_light_dark_get_the_light_values():
    fallback = roles_css().partition("@supports not (color: light-dark(#000, #fff))")[2]
    colours = [role for role in roles() if role.dark]
    assert all(f"{role.custom_property}: " in fallback for role in colours)


def test_contrasts_are_about_roles_that_exist():
    for contrast in contrasts():
        assert {contrast.of, *contrast.on} <= set(NAMES)
        assert contrast.least in (3, 4.5)


@pytest.mark.parametrize("theme", themes(), ids=lambda theme: theme.name)
def test_a_house_style_is_a_list_of_role_values_and_nothing_else(theme):
    assert theme.title
    assert theme.text
    css = re.sub(r"/\*.*?\*/", "", theme.css, flags=re.S)
    ((selector, body),) = re.findall(r"([^{}]+)\{([^{}]*)\}", css)
    assert selector.strip() == f".{theme.css_class}"
    names = re.findall(r"([\w-]+):", body)
    assert set(names) <= {"color-scheme", *(f"--hk-{name}" for name in NAMES)}


@pytest.mark.parametrize("sheet", SHEETS, ids=ids(SHEETS))
def test_a_stylesheet_reads_roles_and_our_own_distances_and_names_no_colour(sheet):
    css = re.sub(r"/\*.*?\*/", "", sheet.read_text(encoding="utf-8"), flags=re.S)
    assert not re.findall(r"#[0-9a-fA-F]{3,8}\b|\b(?:rgba?|hsla?|oklch|color-mix)\(", css)
    own = set(re.findall(r"(--[\w-]+):", css))
    read = set(re.findall(r"var\((--[\w-]+)", css))
    local = {"--hk-mark-color", "--hk-icon"}
    assert read <= own | local | DISTANCES | {f"--hk-{name}" for name in NAMES}
    assert css.strip().startswith("@layer herkenbaar.")


PHYSICAL = re.compile(
    r"(?<![\w-])(?:(?:margin|padding|border)-(?:left|right|top|bottom)|(?:min-|max-)?(?:width|height)"
    r"|left|right|top|bottom)\s*:"
)


@pytest.mark.parametrize("sheet", SHEETS, ids=ids(SHEETS))
def test_a_stylesheet_is_logical_so_that_it_turns_with_the_script(sheet):
    css = re.sub(r"@media[^{]*|/\*.*?\*/", "", sheet.read_text(encoding="utf-8"), flags=re.S)
    assert PHYSICAL.findall(css) == []


@pytest.mark.parametrize("name", catalogue())
def test_a_component_styles_only_its_own_class(name: str):
    sheet = catalogue()[name].folder / f"{name}.css"
    if not sheet.exists():
        return
    own = f"hk-{name.replace('_', '-')}"
    rules = re.findall(r"^  ([.:]?[\w\[-][^{@]*)\{", sheet.read_text(encoding="utf-8"), flags=re.M)
    assert [rule for rule in rules if own not in rule and "main" not in rule] == []
