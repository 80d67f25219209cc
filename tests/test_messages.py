"""Every message that people can meet is plain, and says how to mend what is wrong."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from jinja2 import Environment, nodes

from herkenbaar.answers import AnswerError
from herkenbaar.folders import ROOT

from .answers.inputs import QUESTIONS, REFUSED

BANNED = re.compile(
    r"\b(?:ongeldige?|onjuiste?|verplicht veld|fout opgetreden|verboden|helaas|sorry|oeps|"
    r"alstublieft|aub|u bent vergeten|foutcode|dit veld)\b",
    re.IGNORECASE,
)
# What to do: an imperative that begins a sentence or a part of one, or what must, may or can be.
INSTRUCTION = re.compile(
    r"(?:^|[.?!,:] |\b(?:of|en|dan) )"
    r"(?:Begin|Bel|Controleer|Gebruik|Haal|Kies|Kijk|Klik|Kruis|Laat|Maak|Open|Plaats|Plak|Probeer|Schrijf|Sla|Stuur|"
    r"Verwijder|Vink|Voeg|Vraag|Vul|Wacht|Zet)\b|\b(?:moet|mag|kunt u|u kunt)\b",
    re.IGNORECASE,
)
# An id of gettext that tells what went wrong; a hint tells what is asked, a count only counts.
WRONG = re.compile(
    r"\bwe (?:vinden|kunnen|kennen)\b.*\b(?:niet|geen)\b|\bmislukt|\bis te \w+", re.IGNORECASE
)
MOST_WORDS = 15
ENVIRONMENT = Environment()


def faults(text: str, told: bool = True) -> list[str]:
    """What is wrong with a text; ``told`` when it is a message and not just any text."""
    found = [f"says {banned[0]!r}" for banned in BANNED.finditer(text)]
    # The point of 1.234,50, of voorbeeld.nl and of an initial ends nothing.
    for sentence in re.split(r"(?<=[.?!]) ", text):
        if len(sentence.split()) > MOST_WORDS:
            found.append(f"has more than {MOST_WORDS} words: {sentence}")
    if told and not text.endswith("."):
        found.append("does not end with a full stop")
    if told and not INSTRUCTION.search(text):
        found.append("does not say how to mend it")
    return found


def said_by(name: str) -> Iterator[tuple[str, str]]:
    """Every text of a question, as it is said, after its cause."""
    for question, typed, cause, _ in REFUSED[name]:
        try:
            question.parse(typed)
        except AnswerError as wrong:
            said = wrong.text if isinstance(wrong.text, dict) else {"": wrong.text}
            yield from ((f"{name} {cause} {part}".strip(), text) for part, text in said.items())


def texts(expression: nodes.Node, given: dict[str, nodes.Node]) -> Iterator[str]:
    """The texts of an error, or of errors, as a template writes them.

    Args:
        given: what ``set`` gave each name of the template.
    """
    if isinstance(expression, nodes.Const):
        if isinstance(expression.value, str):
            yield expression.value
    elif isinstance(expression, nodes.Dict):
        pairs = {pair.key.as_const(): pair.value for pair in expression.items}
        wanted = [pairs["text"]] if "text" in pairs else pairs.values()
        for value in wanted:
            yield from texts(value, given)
    elif isinstance(expression, nodes.Tuple) and len(expression.items) == 2:
        yield from texts(expression.items[1], given)
    elif isinstance(expression, nodes.Name):
        if expression.name in given:
            yield from texts(given[expression.name], given)
    elif isinstance(expression, nodes.Getattr | nodes.Getitem):
        yield from texts(expression.node, given)
    else:
        for child in expression.iter_child_nodes():
            yield from texts(child, given)


def errors(source: str) -> set[str]:
    """Every text that a template gives as ``error``, or to the error summary."""
    tree = ENVIRONMENT.parse(source)
    given = {
        assign.target.name: assign.node
        for assign in tree.find_all(nodes.Assign)
        if isinstance(assign.target, nodes.Name)
    }
    wrong = [word.value for word in tree.find_all(nodes.Keyword) if word.key in ("error", "errors")]
    wrong += [
        pair.value
        for pair in tree.find_all(nodes.Pair)
        if isinstance(pair.key, nodes.Const) and pair.key.value in ("error", "errors")
    ]
    for call in tree.find_all(nodes.Call):
        if isinstance(call.node, nodes.Name) and call.node.name == "error_summary":
            wrong += call.args[:1]
    return {text for expression in wrong for text in texts(expression, given)}


def ids(source: str) -> set[str]:
    """Every text of a macro of our own: the ids of gettext."""
    return {
        argument.value
        for call in ENVIRONMENT.parse(source).find_all(nodes.Call)
        if isinstance(call.node, nodes.Name) and call.node.name in ("hk_gettext", "hk_ngettext")
        for argument in call.args
        if isinstance(argument, nodes.Const) and isinstance(argument.value, str)
    }


def relative(path: Path) -> str:
    return str(path.relative_to(ROOT))


MACROS = [
    path for home in ("components", "patterns") for path in sorted((ROOT / home).glob("*/*.html"))
]
EXAMPLES = [
    path
    for home in ("components", "patterns")
    for path in sorted((ROOT / home).glob("*/examples/*.html"))
]


@pytest.mark.parametrize("name", QUESTIONS)
def test_a_question_says_what_is_wrong_in_plain_words(name: str) -> None:
    said = list(said_by(name))
    assert {cause.split()[1] for cause, _ in said} >= set(QUESTIONS[name].messages)
    assert {cause: faults(text) for cause, text in said if faults(text)} == {}


@pytest.mark.parametrize("path", EXAMPLES, ids=relative)
def test_an_example_says_what_is_wrong_in_plain_words(path: Path) -> None:
    found = errors(path.read_text(encoding="utf-8"))
    assert {text: faults(text) for text in found if faults(text)} == {}


@pytest.mark.parametrize("path", MACROS, ids=relative)
def test_a_macro_says_what_is_wrong_in_plain_words(path: Path) -> None:
    found = {
        text: faults(text, told=bool(WRONG.search(text)))
        for text in ids(path.read_text(encoding="utf-8"))
    }
    assert {text: wrong for text, wrong in found.items() if wrong} == {}


def test_the_reader_finds_messages_wherever_they_are() -> None:
    assert (
        len({text for path in EXAMPLES for text in errors(path.read_text(encoding="utf-8"))}) > 20
    )
    assert len({text for path in MACROS for text in ids(path.read_text(encoding="utf-8"))}) > 20


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ('{{ f(error="Een.") }}', {"Een."}),
        ('{{ f(error={"day": "Een.", "year": "Twee."}) }}', {"Een.", "Twee."}),
        ('{{ f(error=["Een.", "Twee."]) }}', {"Een.", "Twee."}),
        ('{% set e = {"a": "Een."} %}{{ f(error=e.a) }}', {"Een."}),
        ('{% set e = {"a": "Een."} %}{{ error_summary(e) }}', {"Een."}),
        ('{{ error_summary([("a", "Een."), {"id": "b", "text": "Twee."}]) }}', {"Een.", "Twee."}),
        ('{{ error_summary(errors={"a": {"day": "Een."}}) }}', {"Een."}),
        ('{{ f(items=[{"name": "a", "error": "Een."}]) }}', {"Een."}),
        ('{% call f(error="Een.") %}{% endcall %}', {"Een."}),
        ('{{ f("naam", hint="Geen.", value="Fout") }}', set()),
    ],
)
def test_the_reader_reads_errors_as_they_are_written(source: str, found: set[str]) -> None:
    assert errors(source) == found


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("Vul een geldig nummer in. Dit is ongeldig.", "says 'ongeldig'"),
        ("Helaas, vul uw naam in.", "says 'Helaas'"),
        ("Dit is een verplicht veld. Vul het in.", "says 'verplicht veld'"),
        ("Er is een fout opgetreden. Bel ons.", "says 'fout opgetreden'"),
        ("Vul uw naam in", "does not end with a full stop"),
        ("Uw naam is te lang.", "does not say how to mend it"),
        ("Vul " + "heel " * 15 + "in.", "has more than 15 words"),
    ],
)
def test_a_bad_message_is_found(text: str, fault: str) -> None:
    assert any(found.startswith(fault) for found in faults(text))


@pytest.mark.parametrize(
    "text",
    [
        "Vul uw naam in.",
        "Uw BSN moet 9 cijfers hebben.",
        "Maart heeft 31 dagen. Vul een andere dag in.",
    ],
)
def test_a_good_message_is_left_alone(text: str) -> None:
    assert faults(text) == []
