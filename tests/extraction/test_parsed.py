"""A document analysed: paragraphs and sentences at exact places, whatever the text looks like."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.documents.document import Document, Span
from workbench.extraction.claim import Claim, Moment, Quantity
from workbench.extraction.dates.dating import find_dates
from workbench.extraction.figure_claims import find_figures
from workbench.extraction.parsed import LONGEST_PIECE, Parsed, parse
from workbench.extraction.text.language import LanguageModelError, language, verify

WORDS_OF_FIGURES = [
    *(
        "half",
        "a",
        "third",
        "of",
        "the",
        "12,500",
        "votes",
        "to",
        "Mr",
        "Smith's",
        "in",
        "2015",
        "(",
        ")",
        "%",
        "£",
        "3m",
    ),
    *("more than", "people", "died", ",", ".", "\n", "who", "won", "Monday", "at", "5:38", "by", "from", "and", '"'),
    "second",
]


def parsed(text: str) -> Parsed:
    return parse(Document("report.txt", text, ""), language())


def claims(text: str) -> list[Claim]:
    analysed = parsed(text)
    return [*find_figures(analysed), *find_dates(analysed)]


def test_tokens_lie_where_they_stand_in_the_document() -> None:
    text = (
        "First line.\n\nOver 50\N{NO-BREAK SPACE}members\N{RIGHT SINGLE QUOTATION MARK} votes \N{GRINNING FACE} went."
    )
    document = parsed(text)
    second = document.paragraphs[1]
    token = next(token for token in second.tokens if token.text == "members")
    span = second.span_of(token)
    assert text[span.start : span.end] == "members"
    tokens = second.tokens_at(Span(text.index("50"), text.index(" votes")))
    assert tokens is not None
    assert [token.text for token in tokens][:2] == ["50", "members"]


def test_a_sentence_never_crosses_a_paragraph() -> None:
    document = parsed("He said it was over\nBut they went on. And on.")
    assert document.document.words(document.sentences[0].span) == "He said it was over"
    assert document.sentence_at(0) is document.sentences[0]
    assert document.sentence_at(len("He said it was over")) is None


@pytest.mark.parametrize("unit", ["a", "word ", "A sentence here. ", "12,345 ", '"', "Mr. Smith's 5 votes\N{EM DASH}"])
def test_a_paragraph_without_end_is_read_in_pieces(unit: str) -> None:
    text = unit * (3 * LONGEST_PIECE // len(unit))
    document = parsed(text)
    assert len(document.paragraphs) >= 3
    assert all(p.span.end - p.span.start <= LONGEST_PIECE for p in document.paragraphs)
    assert "".join(document.document.words(p.span) for p in document.paragraphs).replace(" ", "") == text.replace(
        " ", ""
    )


def _check(text: str) -> None:
    for claim in claims(text):
        assert 0 <= claim.span.start < claim.span.end <= len(text)
        assert claim.text == text[claim.span.start : claim.span.end]
        if isinstance(claim.value, Quantity):
            assert claim.value.low <= claim.value.high
        else:
            assert isinstance(claim.value, Moment)
            assert claim.value.earliest <= claim.value.latest


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=400))
def test_any_text_gives_claims_inside_it(text: str) -> None:
    _check(text)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(WORDS_OF_FIGURES), max_size=30))
def test_any_heap_of_figures_gives_claims_inside_it(words: list[str]) -> None:
    _check(" ".join(words))


def test_an_altered_model_is_refused(tmp_path: Path) -> None:
    (tmp_path / "config.cfg").write_text("[nlp]\n", encoding="utf-8")
    with pytest.raises(LanguageModelError, match=r"altered.*Install the package"):
        verify(tmp_path)
