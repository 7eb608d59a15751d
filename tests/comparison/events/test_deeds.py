"""One deed with two doers, done and not done, where two sentences tell of one moment."""

from __future__ import annotations

import pytest

from workbench.comparison.discrepancy import Level
from workbench.comparison.events.participants import Standing, standing, together
from workbench.comparison.events.scenes import shared_words, survey_scenes
from workbench.comparison.rules.events import compare_events
from workbench.comparison.setting import survey
from workbench.documents.document import Document
from workbench.extraction.claim import Claim
from workbench.extraction.events.events import find_events
from workbench.extraction.parsed import parse
from workbench.extraction.text.language import language


def claims_of(*texts: str) -> tuple[list[Document], list[Claim]]:
    documents = [Document(f"{number}.txt", text, "") for number, text in enumerate(texts)]
    return documents, [claim for document in documents for claim in find_events(parse(document, language()))]


def told(*texts: str) -> list[tuple[str, str]]:
    documents, claims = claims_of(*texts)
    found = compare_events(claims, survey(documents, claims, ()))
    return [(one.reasons[0].rule, one.topic) for one in found.discrepancies if one.level is Level.CONFLICT]


@pytest.mark.parametrize(
    ("topic", "one", "other"),
    [
        (
            "Who found the body",
            "A neighbour found the body in the cellar in Mill Lane.",
            "The body in the cellar in Mill Lane was found by police.",
        ),
        (
            "Who cancelled the order",
            "In May Harlow Foods cancelled the order for the mill in Milford.",
            "In May the order for the mill in Milford was cancelled by Lindqvist.",
        ),
        (
            "Who threw the bottle",
            "A bottle was thrown by a protester outside Milford town hall.",
            "Outside Milford town hall a soldier threw a bottle.",
        ),
    ],
)
def test_one_deed_has_one_doer(topic: str, one: str, other: str) -> None:
    assert told(one, other) == [("events_doer", topic)]


def test_a_doer_without_sort_contradicts_nobody() -> None:
    one = "A woman found the body in the cellar in Mill Lane."
    assert told(one, "The body in the cellar in Mill Lane was found by police.") == []


def test_two_bodies_may_have_two_finders() -> None:
    one = "A neighbour found the body of Peter Lang in a ditch in Oxbridge."
    assert told(one, "Police found the body of Anna Frost on Harlow beach.") == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The neighbours in Mill Lane called the police.", "The neighbours in Mill Lane did not call the police."),
        ("The union leader Anna Frost ruled out a strike ballot.", "Anna Frost did not rule out a strike ballot."),
        ("The council allowed the march through Milford.", "The council banned the march through Milford."),
        ("Harlow Foods raised its forecast for the mill.", "Harlow Foods cut its forecast for the mill."),
        ("Lindqvist missed a penalty in Milford.", "Lindqvist converted a penalty in Milford."),
    ],
)
def test_done_and_not_done(one: str, other: str) -> None:
    assert [rule for rule, _ in told(one, other)] == ["events_opposite"]


def test_what_two_did_differently_is_no_contradiction() -> None:
    one = "Anna Frost attended the funeral in Milford on Friday."
    assert told(one, "Peter Lang missed the funeral in Milford on Friday.") == []


def test_who_takes_part() -> None:
    assert standing("Ellen Strand", "Strand") is Standing.SAME
    assert standing("Ellen Strand", "Peter Lang") is Standing.OTHER
    assert standing("neighbour", "landlord") is Standing.OTHER
    assert standing("neighbour", "woman") is Standing.OPEN
    assert standing("Ellen Strand", "landlady") is Standing.OPEN
    assert together({"Ellen Strand", "Peter Lang"}, {"Lang"}) is Standing.SAME
    assert together({"Ellen Strand"}, {"Peter Lang"}) is Standing.OTHER
    assert together({"Ellen Strand"}, set()) is Standing.OPEN


def test_words_for_one_thing_tie_two_sentences() -> None:
    _, claims = claims_of(
        "The skipper of the ferry was found alive in Harlow Bay.",
        "The captain of the vessel was found dead in Harlow Bay.",
    )
    told_alive = [claim for claim in claims if claim.property == "found_living"]
    one, other = (next(claim for claim in told_alive if claim.document == name) for name in ("0.txt", "1.txt"))
    assert {"captain", "boat"} <= shared_words(one, other)


def test_sentences_of_two_years_tell_of_two_moments() -> None:
    _, claims = claims_of(
        "In 2004 Anna Frost pleaded guilty at Milford court.", "In 2009 Anna Frost pleaded not guilty at Milford court."
    )
    one, other = (next(claim for claim in claims if claim.document == name) for name in ("0.txt", "1.txt"))
    assert survey_scenes(claims).bits(one, other) == 0.0
