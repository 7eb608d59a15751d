"""Where things are said to be and to have happened."""

from __future__ import annotations

import pytest

from workbench.documents.document import Document
from workbench.extraction.claim import Claim
from workbench.extraction.events.places import find_places
from workbench.extraction.parsed import parse
from workbench.extraction.text.language import language


def claims(text: str) -> list[Claim]:
    return list(find_places(parse(Document("report.txt", text, ""), language())))


@pytest.mark.parametrize(
    ("text", "sort", "head", "core", "words"),
    [
        ("The shop in Marlowe Street was shut.", "road", "street", "marlowe", "Marlowe Street"),
        ("It struck Kent county on Monday.", "division", "county", "kent", "Kent county"),
        ("It struck the province of Holland.", "division", "province", "holland", "province of Holland"),
        ("He was sentenced at Ashford Crown Court.", "court", "crown court", "ashford", "Ashford Crown Court"),
        (
            "She appeared at Marlow Magistrates' Court.",
            "court",
            "magistrates court",
            "marlow",
            "Marlow Magistrates' Court",
        ),
        ("It was published in The Lancet on Monday.", "journal", "journal", "lancet", "Lancet"),
        ("The findings were presented in Paris on Monday.", "where", "present", "finding", "Paris"),
        ("The results were unveiled at a conference in Berlin.", "where", "present", "result", "Berlin"),
    ],
)
def test_a_place_and_what_it_is_the_place_of(text: str, sort: str, head: str, core: str, words: str) -> None:
    found = [claim for claim in claims(text) if claim.property == sort]
    assert [(claim.context.head, claim.subject, claim.text) for claim in found] == [(head, core, words)]


def test_what_did_not_happen_or_may_happen_has_no_place() -> None:
    text = "The findings were not presented in Paris. The findings may be presented in Berlin."
    assert [claim for claim in claims(text) if claim.property == "where"] == []


def test_spans_are_the_printed_words() -> None:
    text = "A man died in Paris.\n\nThe shop in Marlowe\u00a0Street was shut."
    assert all(text[claim.span.start : claim.span.end] == claim.text for claim in claims(text))


@pytest.mark.parametrize("text", ["", "Street", "of", "province of", "Presented in", "The Journal"])
def test_any_text_can_be_read(text: str) -> None:
    assert isinstance(claims(text), list)
