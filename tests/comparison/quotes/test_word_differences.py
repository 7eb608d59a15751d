"""Two versions of one sentence, word by word."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.comparison.quotes.utterances import Said, sentences_said
from workbench.comparison.quotes.word_differences import MILD, Change, differences, likeness
from workbench.documents.document import Span
from workbench.extraction.claim import Claim, Kind, Wording


def said(text: str, document: str = "a") -> Said:
    claim = Claim("q", document, Span(0, len(text)), text, Kind.QUOTE, Wording(text), subject="Harriet Lowe")
    return next(sentences_said([claim]))


def changes(one: str, two: str) -> list[tuple[Change, str, str]]:
    return [(found.change, found.first, found.second) for found in differences(said(one), said(two))]


@pytest.mark.parametrize(
    ("one", "two", "expected"),
    [
        ("we will build a road", "we will build the road", (Change.REPLACES, "a", "the")),
        ("we will build a long road", "we will build a road", (Change.LEAVES_OUT, "long", "")),
        ("we will build a road", "we will build a long road", (Change.ADDS, "", "long")),
        ("as I said we will build", "we will build", (Change.BEGINS_LATER, "as I said", "")),
        ("we will build it soon", "we will build it", (Change.ENDS_EARLIER, "soon", "")),
        ("we will build it unless it rains", "we will build it", (Change.STOPS_SHORT, "unless it rains", "")),
        ("we have built it", "we've built it", (Change.CONTRACTS, "we have", "we've")),
        ("we've built it", "we have built it", (Change.SPELLS_OUT, "we've", "we have")),
        ("my daughter's been hurt", "my daughter has been hurt", (Change.SPELLS_OUT, "daughter's", "has")),
        ("the dam is safe", "the dam is not safe", (Change.NEGATES, "", "not")),
        ("the workers' anger", "the worker's anger", (Change.PRINTS, "workers", "worker's")),
        ("we will build the long road", "we will build the … road", (Change.MARKS_CUT, "long", "")),
        ("we will build it here", "we will build [the bridge] here", (Change.MARKS_CUT, "it", "the bridge")),
        ("a real benefit", "a pill that is a real benefit", (Change.BEGINS_LATER, "", "a pill that is")),
        ("the road and they agree", "the road and the bridge and they agree", (Change.ADDS, "", "and the bridge")),
    ],
)
def test_every_change_is_named_with_its_words(one: str, two: str, expected: tuple[Change, str, str]) -> None:
    assert changes(one, two) == [expected]


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("No one honours a programme at 6:00", "no-one honors a program at 6"),
        ("It is the eleventh hour - and 5% is gone.", "It is the 11th hour and five per cent is gone"),
        ("The centre’s travellers realised it", "the center's travelers realized it"),
    ],
)
def test_spelling_marks_and_capitals_are_no_difference(one: str, two: str) -> None:
    assert changes(one, two) == []


def test_a_capital_that_hides_a_cut_is_noted() -> None:
    (found,) = differences(said("In our town we share a lot."), said("We share a lot."))
    assert found.hidden


def test_more_than_one_change_is_told_in_order() -> None:
    found = changes("we will build a long road to the sea", "we shall build a road to a sea")
    assert [change for change, _, _ in found] == [Change.REPLACES, Change.LEAVES_OUT, Change.REPLACES]


WORDS = st.lists(st.sampled_from(["we", "will", "build", "not", "the", "road", "bridge", "unless", "it's"]), min_size=1)


@given(WORDS, WORDS)
def test_likeness_is_the_same_both_ways(one: list[str], two: list[str]) -> None:
    first, second = said(" ".join(one)), said(" ".join(two))
    assert likeness(first, second) == likeness(second, first)
    assert likeness(first, first).whole == pytest.approx(1.0)


@given(WORDS, WORDS)
def test_what_differs_one_way_differs_the_other_way(one: list[str], two: list[str]) -> None:
    first, second = said(" ".join(one)), said(" ".join(two))
    assert bool(differences(first, second)) == bool(differences(second, first))


@given(WORDS)
def test_any_part_cut_from_an_end_is_mild_or_stops_short(words: list[str]) -> None:
    whole = [*words, "and", "that", "is", "all"]
    found = differences(said(" ".join(whole)), said(" ".join(words)))
    assert all(difference.change in MILD or difference.change is Change.STOPS_SHORT for difference in found)
