"""The guidance of a component, from Markdown to what the styleguide shows."""

from __future__ import annotations

import pytest

from herkenbaar.site_builder.errors import BuildError
from herkenbaar.site_builder.guidance import Advice, Shown, Text, check, parse
from herkenbaar.site_builder.highlighting import highlight

FILE = "components/text_input/README.md"
README = """\
# Tekstveld

- Status: bèta
- Groep: Formulier

Eén regel tekst, zoals een *naam*.

[Met foutmelding](examples/error.html)

## Wanneer

### Wel

Als het op één regel past.

### Niet

- Een lang antwoord: [tekstvlak](../textarea/README.md).

## Zo werkt het

De volgorde is vast, zie [fouten](../error_summary/README.md#waar) en
[een voorbeeld](examples/hint.html) `<b>`.

[Met hulptekst](examples/hint.html)

Daarna dit.

### Wanneer

Nog eens.
"""


def test_the_title_and_the_lead_stand_apart_and_the_facts_are_left_to_the_catalogue() -> None:
    guidance = parse(README, FILE)
    assert guidance.title == "Tekstveld"
    assert guidance.lead == "Eén regel tekst, zoals een <em>naam</em>."
    assert [section.title for section in guidance.sections] == ["", "Wanneer", "Zo werkt het"]
    assert "bèta" not in repr(guidance.sections)


def test_a_link_to_an_example_alone_in_a_paragraph_is_the_example() -> None:
    first, _, third = parse(README, FILE).sections
    assert first.parts == [
        Shown("Met foutmelding", "components/text_input/examples/error.html", line=8)
    ]
    kinds = [part.kind for part in third.parts]
    assert kinds == ["text", "example", "text"]


def test_a_link_to_an_example_within_a_sentence_stays_a_link() -> None:
    text = parse(README, FILE).sections[2].parts[0]
    assert isinstance(text, Text)
    assert 'href="/components/text_input/examples/hint.html"' in text.html


def test_wel_and_niet_stand_side_by_side() -> None:
    (advice,) = parse(README, FILE).sections[1].parts
    assert isinstance(advice, Advice)
    assert [(side.title, side.good) for side in advice.sides] == [("Wel", True), ("Niet", False)]
    assert advice.sides[0].html == "<p>Als het op één regel past.</p>\n"
    assert '<a href="/components/textarea/">tekstvlak</a>' in advice.sides[1].html


def test_a_link_to_another_readme_leads_to_its_page_and_its_place_there() -> None:
    assert 'href="/components/error_summary/#waar"' in str(parse(README, FILE).sections)


def test_html_in_a_text_is_shown_as_text() -> None:
    guidance = parse("# T\n\nL\n\n<script>alert(1)</script> <b>x</b>\n", FILE)
    assert "<script>" not in str(guidance.sections)
    assert "&lt;script&gt;" in str(guidance.sections)


def test_every_heading_has_an_id_of_its_own() -> None:
    guidance = parse("# T\n\nL\n\n## Inhoud\n\n## Één\n\n### Één\n\nx\n", FILE)
    assert [section.id for section in guidance.sections] == ["inhoud-2", "één"]
    assert '<h3 id="één-2">' in str(guidance.sections[1].parts)


def test_a_text_of_the_styleguide_can_show_an_example_of_any_component() -> None:
    text = "# T\n\nL\n\n[Zo](../components/tag/examples/default.html)\n"
    (shown,) = parse(text, "styleguide/beginnen.md").examples
    assert shown.file == "components/tag/examples/default.html"


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("Tekstveld\n", "README.md:1: must begin with its title"),
        ("", "README.md:1: must begin with its title"),
        ("# T\n\nL\n\nx\n\nzie [dit](../../CONTRIBUTING.md)\n", "README.md:7: links to .*does not"),
    ],
)
def test_a_text_that_cannot_be_shown_is_refused_with_its_line(text: str, fault: str) -> None:
    with pytest.raises(BuildError, match=fault):
        parse(text, FILE)


def test_a_link_to_what_does_not_exist_is_refused_with_its_line() -> None:
    guidance = parse("# T\n\nL\n\nx\n\n[y](../tekst_input/README.md)\n", FILE)
    with pytest.raises(BuildError, match=r"README\.md:7: links to components/tekst_input/README"):
        check(guidance, FILE)


def test_code_is_coloured_by_what_it_is_and_escaped() -> None:
    html = highlight('{{ f("<b>", hint=1) }}', "html+jinja")
    assert '<span class="sg-code__string">&#34;&lt;b&gt;&#34;</span>' in html
    assert '<span class="sg-code__name">hint</span>' in html
    assert '<span class="sg-code__mark">{{</span>' in html


def test_code_in_a_language_nobody_knows_has_no_colours() -> None:
    assert highlight("<b>", "volapük") == "&lt;b&gt;"
