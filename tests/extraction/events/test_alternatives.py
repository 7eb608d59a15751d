"""Which of several ways that exclude each other a report tells."""

from __future__ import annotations

import pytest

from workbench.documents.document import Document
from workbench.extraction.claim import Claim, Happening
from workbench.extraction.events.alternatives import find_alternatives, questions
from workbench.extraction.parsed import parse
from workbench.extraction.text.language import language


def told(text: str) -> list[tuple[str, str]]:
    claims: list[Claim] = list(find_alternatives(parse(Document("report.txt", text, ""), language())))
    values = [dict(claim.value.details) for claim in claims if isinstance(claim.value, Happening)]
    return [(value["question"], value["side"]) for value in values]


@pytest.mark.parametrize(
    ("question", "side", "text"),
    [
        ("sent_off", "0", "Marsh was sent off for two bookings."),
        ("sent_off", "1", "Marsh saw a straight red card after an hour."),
        ("appeals", "1", "Her barrister said outside that there would be no appeal."),
        ("on_advice", "0", "The rally was cancelled on the advice of the police."),
        ("on_advice", "1", "The rally went on against the advice of the police."),
        ("plea", "1", "Anna Frost pleaded not guilty."),
        ("vote_shape", "1", "The council's vote was not unanimous."),
        ("found_living", "0", "The climbers were found alive."),
        ("how_damaged", "2", "The church was not damaged."),
        ("result", "1", "Harlow Foods made a loss of £4.1m."),
        ("deposit", "1", "The Greens lost their deposit."),
    ],
)
def test_a_phrase_tells_one_way(question: str, side: str, text: str) -> None:
    assert (question, side) in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "He would have faced a straight red card.",
        "Nobody knows whether the climbers were found alive.",
        "The climbers were not found alive.",
        "He not only saw a straight red card but insulted the referee.",
        "A loss of face was feared at Harlow Foods.",
    ],
)
def test_what_is_unreal_or_turned_round_tells_nothing(text: str) -> None:
    assert told(text) == []


def test_the_words_underlined_hold_what_turns_them_round() -> None:
    report = parse(Document("report.txt", "The vote was not unanimous, the mayor said.", ""), language())
    assert [claim.text for claim in find_alternatives(report)] == ["not unanimous"]


def test_only_people_of_the_sentence_are_named_with_it() -> None:
    report = parse(
        Document("report.txt", "Ann Frost, of Harlow Foods, pleaded guilty. Peter Lang wept.", ""), language()
    )
    assert [claim.context.names for claim in find_alternatives(report)] == [frozenset({"Ann Frost"})]


def test_every_question_has_ways_that_differ() -> None:
    assert all(question.sides > 1 for question in questions().values())
