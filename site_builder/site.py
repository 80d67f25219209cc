"""What there is to show, in the order in which it is shown."""

from __future__ import annotations

from dataclasses import dataclass

from .. import __version__
from ..catalogue import Entry, catalogue
from ..roles import Role, roles
from ..themes import Theme, themes
from .checks import Check, checks, parts

KINDS = {"component": "components", "pattern": "patterns"}
# What is asked comes first, then what it is asked with.
QUESTIONS = ("Persoon", "Contact", "Organisatie", "Datum", "Geld en bezit", "Antwoord")
GROUPS = (*QUESTIONS, "Formulier", "Actie", "Bericht", "Pagina")


@dataclass(frozen=True)
class Group:
    """What stands under one heading of the navigation; ``""`` for what names no group."""

    title: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True)
class Site:
    """What every page may show.

    Attributes:
        version: of the library.
        components: by group.
        patterns: by group.
        themes: the house styles.
        styles: the address of each stylesheet and script, by the name of its source.
        roles: by group.
        checks: what the checker looks at.
    """

    version: str
    components: tuple[Group, ...]
    patterns: tuple[Group, ...]
    themes: list[Theme]
    styles: dict[str, str]
    roles: dict[str, list[Role]]
    checks: list[Check]

    @property
    def switches(self) -> list[tuple[str, str]]:
        """The house styles to choose from: class and short name."""
        return [(theme.css_class, theme.name.capitalize()) for theme in self.themes]

    def groups(self, kind: str) -> tuple[Group, ...]:
        return self.components if kind == "component" else self.patterns

    def count(self, kind: str) -> int:
        return sum(len(group.entries) for group in self.groups(kind))

    @property
    def checks_by_part(self) -> dict[str, list[Check]]:
        return parts(self.checks)

    @property
    def entries(self) -> list[Entry]:
        groups = (*self.components, *self.patterns)
        return [entry for group in groups for entry in group.entries]


def site(styles: dict[str, str]) -> Site:
    """All of the project, with the addresses of the stylesheets that its pages link."""
    entries = list(catalogue().values())
    grouped: dict[str, list[Role]] = {}
    for role in roles():
        grouped.setdefault(role.group, []).append(role)
    components = _groups([entry for entry in entries if entry.kind == "component"])
    patterns = _groups([entry for entry in entries if entry.kind == "pattern"])
    return Site(__version__, components, patterns, themes(), styles, grouped, checks())


def _groups(entries: list[Entry]) -> tuple[Group, ...]:
    found: dict[str, list[Entry]] = {}
    for entry in sorted(entries, key=lambda entry: entry.title.casefold()):
        found.setdefault(entry.facts.get("Groep", ""), []).append(entry)
    order = (*GROUPS, *sorted(set(found) - {*GROUPS}))
    return tuple(Group(title, tuple(found[title])) for title in order if title in found)


def address_of(entry: Entry) -> str:
    """The address of the page of a component or pattern."""
    return f"/{KINDS[entry.kind]}/{entry.name}/"


def is_colour(role: Role) -> bool:
    """Whether a role is a colour, and not a size or a letter."""
    return role.dark is not None or role.light.startswith(("#", "color-mix(", "oklch(", "trans"))
