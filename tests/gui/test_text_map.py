"""Offsets of a document as Python counts them and as Qt does."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.documents.document import Span
from workbench.gui.text_map import text_map


@pytest.mark.parametrize(
    ("text", "offset", "unit"),
    [
        ("313,209 votes", 8, 8),
        ("🎉 313,209", 2, 3),
        ("Café 👩‍👩‍👧 60", 10, 13),
        ("fifty\u00a0members", 6, 6),
    ],
)
def test_an_offset_moves_by_one_for_each_emoji_before_it(text: str, offset: int, unit: int) -> None:
    assert text_map(text).unit(offset) == unit


@given(st.text(st.sampled_from("a é\u00a0🎉𝔘\n"), max_size=40), st.integers(0, 9))
def test_every_offset_finds_its_way_to_qt_and_back(text: str, shift: int) -> None:
    made = text_map(text, shift)
    for offset in range(len(text) + 1):
        unit = made.unit(offset)
        assert unit == shift + len(text[:offset].encode("utf-16-le")) // 2
        assert made.offset(unit) == offset


def test_the_middle_of_an_emoji_counts_as_the_emoji() -> None:
    made = text_map("a🎉b")
    assert made.offset(2) == 1
    assert made.span(1, 3) == Span(1, 2)


def test_positions_outside_the_text_are_its_ends() -> None:
    made = text_map("a🎉b", shift=10)
    assert made.offset(0) == 0
    assert made.offset(99) == 3
