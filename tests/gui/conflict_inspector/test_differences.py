"""Where two readings part: digits in figures, words in sentences, and what one of them leaves out."""

from __future__ import annotations

import pytest

from workbench.gui.conflict_inspector.differences import Piece, aligned, compared
from workbench.gui.conflict_inspector.rich_text import pieces_html


def told(pieces: tuple[Piece, ...]) -> str:
    """The pieces with marks an eye can read: +other+ words, -missing- words."""
    return "".join(_marked(piece) for piece in pieces)


def _marked(piece: Piece) -> str:
    if piece.left_out and piece.text != "…":
        return piece.text.replace(piece.text.strip(), f"-{piece.text.strip()}-")
    return f"+{piece.text}+" if piece.differs else piece.text


def test_one_digit_is_marked() -> None:
    assert told(compared("313,409", "313,209", words=False)) == "313,+4+09"


@pytest.mark.parametrize(
    ("said", "base", "shown"),
    [
        ("wipe the slate clean", "wipe that slate clean", "wipe -that- +the+ slate clean"),
        ("wipe slate clean", "wipe that slate clean", "wipe -that- slate clean"),
        ("wipe that slate", "let us wipe that slate clean from today", "…wipe that slate…"),
        ("“wipe” that slate", '"wipe" that slate', "“wipe” that slate"),
        ("Wipe that slate", "wipe that slate", "Wipe that slate"),
    ],
)
def test_words_are_laid_side_by_side(said: str, base: str, shown: str) -> None:
    assert told(aligned(said, base)) == shown


@pytest.mark.parametrize(
    ("said", "base"),
    [("a b c", "a x c"), ("one two", "three four five"), ("", "a"), ("a", ""), ("wipe  the slate", "wipe the slate")],
)
def test_nothing_of_what_was_said_is_lost_or_added(said: str, base: str) -> None:
    assert "".join(each.text for each in aligned(said, base) if not each.left_out) == said


def test_what_is_left_out_is_struck_and_escaped() -> None:
    drawn = pieces_html(aligned("a c", "a <b> c"), "red", "grey")
    assert "<s>" in drawn
    assert "<b>" not in drawn
