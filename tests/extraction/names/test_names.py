"""Names, and what stands beside them: exact spans, and what each says of whom."""

from __future__ import annotations

import pytest

from workbench.documents.document import Document
from workbench.extraction.claim import Claim, Kind, Modality, Naming
from workbench.extraction.events.lives import find_lives
from workbench.extraction.names.names import find_names
from workbench.extraction.names.proper_names import find_proper_names
from workbench.extraction.parsed import parse
from workbench.extraction.text.language import language


def claims(text: str) -> list[Claim]:
    parsed = parse(Document("report.txt", text, ""), language())
    return [*find_names(parsed), *find_lives(parsed)]


def said(text: str, attribute: str) -> set[tuple[str, str]]:
    """Of whom, and what, for one attribute."""
    values = [claim.value for claim in claims(text)]
    return {(v.name, v.value) for v in values if isinstance(v, Naming) and v.attribute == attribute}


def names(text: str) -> list[str]:
    return [name.text for name in find_proper_names(parse(Document("report.txt", text, ""), language()))]


@pytest.mark.parametrize(
    ("text", "person", "role"),
    [
        ("Fire Chief Daniel Hurst said so.", "Daniel Hurst", "Fire Chief"),
        ("The driver, Daniel Hurst, said so.", "Daniel Hurst", "driver"),
        ("Daniel Hurst, 41, a welder with Harlow Works, was hurt.", "Daniel Hurst", "a welder with Harlow Works"),
        ("Harlow chief executive Lena Strand resigned.", "Lena Strand", "Harlow chief executive"),
        ("The charity's director of research, Dr Lena Strand, spoke.", "Lena Strand", "charity's director of research"),
        ("Lena Strand, who became the town's fire chief in 2016, spoke.", "Lena Strand", "the town's fire chief"),
        ("Returning officer Lena Strand declared the result.", "Lena Strand", "Returning officer"),
        ("US Secretary of State John Harding flew home.", "John Harding", "US Secretary of State"),
        ("John Harding, who works as a nurse, flew home.", "John Harding", "a nurse"),
    ],
)
def test_a_role_before_or_after_a_name(text: str, person: str, role: str) -> None:
    assert (person, role) in said(text, "role")


def test_a_list_of_people_is_no_apposition() -> None:
    assert said("Daniel Hurst, firefighters and neighbours searched all night.", "role") == set()


def test_a_retired_driver_is_no_driver_now() -> None:
    (claim,) = [c for c in claims("Daniel Hurst, a retired bus driver, spoke.") if c.property == "role"]
    assert claim.context.modality is Modality.EARLIER
    assert claim.context.head == "driver"
    assert claim.context.modifiers == {"retired", "bus"}


def test_employer_home_title_and_party() -> None:
    assert said("Daniel Hurst, who worked for Harlow Works, was hurt.", "employer") == {
        ("Daniel Hurst", "Harlow Works")
    }
    assert said("Prof Lena Strand, of the University of Hull, spoke.", "employer") == {
        ("Lena Strand", "University of Hull")
    }
    assert said("Daniel Hurst, from Chicago, was hurt.", "home") == {("Daniel Hurst", "Chicago")}
    assert said("Prof Lena Strand spoke.", "title") == {("Lena Strand", "Prof")}
    assert said("Labour's Lena Strand won.", "party") == {("Lena Strand", "Labour")}


def test_a_relative_belongs_to_the_one_named_beside() -> None:
    (claim,) = [c for c in claims("Mary Delaney, 70, and her grandson Tom, 8, were found.") if c.property == "relation"]
    assert claim.subject == "Mary Delaney"
    assert claim.context.head == "grandson"
    assert {"age 8", "named tom"} <= claim.context.modifiers


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Martin G. Hollis spoke.", "Martin G. Hollis"),
        ("Professor Pieter van Dam spoke.", "Pieter van Dam"),
        ("He is at King's College London now.", "King's College London"),
        ("They met at the University of Hull.", "University of Hull"),
        ("It was Jean-Paul Mercier who spoke.", "Jean-Paul Mercier"),
        ("Earl Baxter spoke to reporters.", "Earl Baxter"),
    ],
)
def test_a_name_is_taken_whole(text: str, expected: str) -> None:
    assert expected in names(text)


def test_a_line_in_capitals_names_nobody() -> None:
    assert names("PRIME MINISTER RESIGNS AFTER LONG NIGHT") == []


def test_spans_are_the_printed_words_and_ids_are_single() -> None:
    text = (
        "Fire Chief Daniel Hurst and Prof. Lena Strand, of the University of Hull, met\u00a0in Paris.\n\nMr Hurst left."
    )
    found = claims(text)
    assert all(text[claim.span.start : claim.span.end] == claim.text for claim in found)
    assert len({claim.id for claim in found}) == len(found)
    assert all(claim.kind is Kind.NAME for claim in found)


@pytest.mark.parametrize(
    "text", ["", "\n\n", "A", "’", "“”", ",,,,", "Dr", "Dr.", "of of of", "Æ Ø Å", "🙂 Anna 🙂 Bell"]
)
def test_any_text_can_be_read(text: str) -> None:
    assert isinstance(claims(text), list)


@pytest.mark.parametrize(
    ("text", "attribute", "person", "value"),
    [
        ("John Harding, who lives in Mill Street, was hurt.", "home", "John Harding", "Mill Street"),
        ("John Harding was hurt. He moved to Leeds in 2010.", "home", "John Harding", "Leeds"),
        ("John Harding, 20 and from Aberdare, was hurt.", "home", "John Harding", "Aberdare"),
        ("John Harding, a Leeds man, was hurt.", "home", "John Harding", "Leeds"),
        ("Born in Cork in 1950, Anna Price loved the sea.", "birthplace", "Anna Price", "Cork"),
        ("Anna Price said so. She studied at the University of Kent.", "school", "Anna Price", "University of Kent"),
        ("The German engineer Anna Price was hurt.", "nationality", "Anna Price", "German"),
    ],
)
def test_where_somebody_belongs(text: str, attribute: str, person: str, value: str) -> None:
    assert (person, value) in said(text, attribute)


def test_who_does_not_live_there_and_an_airline_say_nothing_of_a_person() -> None:
    assert said("John Harding does not live in Leeds.", "home") == set()
    assert said("British Airways pilot John Harding was hurt.", "nationality") == set()


def test_a_trade_with_a_capital_is_no_part_of_the_name() -> None:
    assert names("Referee Sian Doyle spoke.") == names("GP Sian Doyle spoke.") == ["Sian Doyle"]
