"""Colours of the themes: legible, and told apart without colour."""

from __future__ import annotations

import pytest

from workbench.gui.marks import STYLES
from workbench.gui.tokens import THEMES, contrast, theme_tokens
from workbench.review.item import Mark


@pytest.mark.parametrize("name", THEMES)
def test_every_text_can_be_read_on_every_ground_it_stands_on(name: str) -> None:
    tokens = theme_tokens(name)
    faint = [
        f"{ink} on {ground}"
        for ink, ground in tokens.text_pairs()
        if contrast(getattr(tokens, ink), getattr(tokens, ground)) < 4.5
    ]
    assert not faint


def test_black_on_white_has_the_greatest_contrast() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#777777") == pytest.approx(1)


def test_no_two_states_look_alike_without_colour() -> None:
    assert set(STYLES) == set(Mark)
    assert len({style.glyph for style in STYLES.values()}) == len(Mark)
