"""The words of a quotation without what is only house style."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.comparison.quotes.quoted_words import sentences_of, stem, words_of


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("We've won", ["we", "have", "won"]),
        ("can't, cannot", ["can", "not", "can", "not"]),
        ("the union's offer", ["the", "union", "'s", "offer"]),
        ("it's life-changing", ["it", "is", "life", "changing"]),
        ("The neighbours’ programme", ["the", "neighbors", "program"]),
        ("five per cent, 5%", ["5", "per", "cent", "5", "per", "cent"]),
        ("U.S. at 6:00", ["us", "at", "6"]),
    ],
)
def test_contractions_are_spelled_out_and_spellings_made_one(text: str, plain: list[str]) -> None:
    assert [word.plain for word in words_of(text)] == plain


def test_a_word_points_at_where_it_is_printed() -> None:
    text = "“We’ve won,” he said"
    assert [text[word.start : word.end] for word in words_of(text)] == ["We’ve", "We’ve", "won", "he", "said"]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("We won. They lost.", ["We won.", "They lost."]),
        ("Do not trust Mr. Nichols. Ever again.", ["Do not trust Mr. Nichols.", "Ever again."]),
        ("It cost 3.5 million. We paid", ["It cost 3.5 million.", "We paid"]),
        ("Really? Yes! said he", ["Really?", "Yes! said he"]),
        ("no full stop", ["no full stop"]),
    ],
)
def test_sentences_end_where_a_reader_ends_them(text: str, sentences: list[str]) -> None:
    assert [text[start:end] for start, end in sentences_of(text)] == sentences


def test_a_stem_joins_the_forms_of_a_word() -> None:
    assert stem("responsible") == stem("responsibility")
    assert stem("promised") == stem("promises")


@given(st.text(max_size=80))
def test_sentences_cover_every_word_once(text: str) -> None:
    places = list(sentences_of(text))
    assert all(start < end for start, end in places)
    assert all(first[1] <= second[0] for first, second in itertools.pairwise(places))
