"""The words of axe: every rule that it knows says in our own words what people run into."""

import re
import tomllib
from importlib import resources

import pytest

from herkenbaar.folders import ROOT

RULE = tomllib.loads((ROOT / "a11y_tests/rules/axe/rule.toml").read_text(encoding="utf-8"))
MESSAGES = RULE["messages"]
SOURCE = (resources.files("axe_playwright_python") / "axe.min.js").read_text(encoding="utf-8")
# Longer than this is too long to read at once.
MOST_WORDS = 20
STIFF = re.compile(r"\b(dient te|dienen te|middels|gebruikers?|element(en)?)\b", re.IGNORECASE)


def rules_of_axe() -> set[str]:
    """The names of the rules, as their definitions stand in the source."""
    return set(re.findall(r'\{id:"([a-z-]+)",[^{}]*?tags:\[', SOURCE))


def sentences(language: str) -> list[str]:
    texts = [text for message in MESSAGES.values() for text in message[language].values()]
    return [RULE[language], *(part for text in texts for part in re.split(r"(?<=[.?!]) ", text))]


def test_the_rules_are_read_from_the_source():
    words_of_axe = SOURCE.partition("data:{rules:{")[2].partition("},checks:{")[0]
    named = re.findall(r'"?([a-z-]+)"?:\{description:', words_of_axe)
    assert len(named) > 90
    assert rules_of_axe() == set(named)


def test_every_rule_of_axe_has_words():
    assert rules_of_axe() - MESSAGES.keys() == set()


@pytest.mark.parametrize("name", MESSAGES)
def test_words_say_what_and_how_in_both_languages(name: str):
    message = MESSAGES[name]
    assert message.keys() - {"criteria"} == {"level", "nl", "en"}
    assert message["level"] in {"violation", "review"}
    assert all(re.fullmatch(r"\d\.\d\.\d+", number) for number in message.get("criteria", []))
    for language in ("nl", "en"):
        assert message[language].keys() == {"text", "mend"}
        assert all(text.endswith(".") for text in message[language].values())


def test_what_axe_ties_to_wcag_needs_no_criteria_of_ours():
    for name in [name for name, message in MESSAGES.items() if "criteria" in message]:
        tags = re.search(rf'\{{id:"{name}",[^{{}}]*?tags:\[([^\]]*)\]', SOURCE)
        assert tags, name
        assert "wcag" not in tags[1], name


@pytest.mark.parametrize("language", ["nl", "en"])
def test_words_are_short(language: str):
    assert [text for text in sentences(language) if len(text.split()) > MOST_WORDS] == []


def test_dutch_words_are_plain():
    assert [text for text in sentences("nl") if STIFF.search(text)] == []
