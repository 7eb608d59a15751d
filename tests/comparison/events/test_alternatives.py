"""One moment told in two ways that exclude each other."""

from __future__ import annotations

import pytest

from workbench.comparison.discrepancy import Discrepancy, Level
from workbench.comparison.reasons import sentence
from workbench.comparison.rules.events import compare_events
from workbench.comparison.setting import survey
from workbench.documents.document import Document
from workbench.extraction.events.events import find_events
from workbench.extraction.parsed import parse
from workbench.extraction.text.language import language


def found(*texts: str) -> list[Discrepancy]:
    return [one for one in everything(*texts) if one.reasons[0].rule == "events_alternative"]


def everything(*texts: str) -> list[Discrepancy]:
    documents = [Document(f"{number}.txt", text, "") for number, text in enumerate(texts)]
    claims = [claim for document in documents for claim in find_events(parse(document, language()))]
    return list(compare_events(claims, survey(documents, claims, ())).discrepancies)


def topics(*texts: str) -> list[str]:
    return [one.topic for one in found(*texts)]


@pytest.mark.parametrize(
    ("topic", "one", "other"),
    [
        (
            "How the player was sent off",
            "Milford lost Dan Marsh to a second yellow card after an hour.",
            "Marsh was shown a straight red card, Milford's first of the season.",
        ),
        (
            "Which part of the body was hurt",
            "A guard at the Milford depot is in hospital with a broken wrist.",
            "The raiders left a guard at the depot with a broken ankle.",
        ),
        (
            "How the plea was",
            "Anna Frost pleaded guilty at Milford magistrates' court.",
            "At Milford magistrates' court Frost denied the charge.",
        ),
        (
            "Profit or loss",
            "Harlow Foods reported a loss of £4.1m.",
            "The year brought Harlow Foods a profit of £4.1m.",
        ),
        (
            "How somebody voted",
            "Anna Frost voted against the budget in Milford.",
            "In the vote on the Milford budget Anna Frost abstained.",
        ),
        (
            "What becomes of the grant",
            "The grant of the Milford theatre will be halved.",
            "The Milford theatre will lose every penny of its grant.",
        ),
        (
            "Found alive or dead",
            "Two climbers missing on Ben Harlow were found alive on Friday.",
            "Two climbers missing on Ben Harlow were found dead, rescuers said.",
        ),
        (
            "How the decision was taken",
            "The Milford council approved the bridge unanimously.",
            "The Milford council approved the bridge by a narrow majority.",
        ),
    ],
)
def test_two_ways_of_one_moment_are_a_conflict(topic: str, one: str, other: str) -> None:
    assert topics(one, other) == [topic]
    assert topics(other, one) == [topic]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Anna Frost pleaded guilty at Milford magistrates' court.", "Peter Lang pleaded not guilty in Oxbridge."),
        (
            "Anna Frost pleaded guilty at Milford magistrates' court on Friday.",
            "Peter Lang pleaded not guilty at Milford magistrates' court on Friday.",
        ),
        ("Harlow Foods reported a loss of £4.1m.", "Harlow Foods reported a profit of £4.9m."),
        ("A guard has a broken wrist.", "The goalkeeper has a broken ankle."),
        ("The barn at Harlow Farm was destroyed.", "The house at Harlow Farm was slightly damaged."),
    ],
)
def test_other_people_figures_and_things_are_kept_apart(one: str, other: str) -> None:
    assert topics(one, other) == []


def test_a_report_that_tells_both_ways_takes_no_side() -> None:
    one = (
        "Police said Anna Frost pleaded guilty at Milford court. "
        "Her lawyer said Frost pleaded not guilty at Milford court."
    )
    assert topics(one, "Anna Frost pleaded not guilty at Milford court.") == []


@pytest.mark.parametrize("language_code", ["en", "de", "fr"])
def test_the_reason_names_both_ways(language_code: str) -> None:
    (one,) = found(
        "Dan Marsh of Rovers was shown a second yellow card.", "Dan Marsh of Rovers was shown a straight red card."
    )
    told = sentence(one.reasons[0], language_code)
    assert "second yellow" in told
    assert "straight red" in told


def test_what_can_follow_within_a_day_is_a_variation() -> None:
    later = everything(
        "The driver of the van was released on bail in Milford.",
        "The driver of the van was remanded in custody in Milford.",
    )
    assert [(each.level, each.reasons[0].rule) for each in later] == [(Level.VARIATION, "events_later")]


def test_how_somebody_died_is_asked_of_the_same_person_only() -> None:
    one = "Anna Frost was crushed against a winch in Milford harbour."
    assert topics(one, "Anna Frost was thrown into the water of Milford harbour.") == ["How the death came about"]
    assert topics(one, "Peter Lang was thrown into the water of Milford harbour.") == []
