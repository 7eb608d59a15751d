from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.comparison.accounts import last_place, quantity
from workbench.comparison.values.intervals import Interval, grain, interval
from workbench.extraction.claim import Hedge


@pytest.mark.parametrize(
    ("number", "next_figure"),
    [(40, 10), (340, 10), (75, 5), (500_000, 100_000), (8, 1), (17, 1), (1000, 500), (2.5, 0.5)],
)
def test_the_next_figure_a_writer_would_have_chosen(number: float, next_figure: float) -> None:
    assert grain(number, last_place(number)) == pytest.approx(next_figure)


def test_an_open_end_is_not_shared() -> None:
    assert Interval(40, 50, True, True).apart_from(Interval(50, 60, True, True))
    assert not Interval(40, 50).apart_from(Interval(50, 60))


@given(st.integers(1, 10**7), st.sampled_from(sorted(set(Hedge) - {Hedge.BETWEEN, Hedge.VAGUE})))
def test_every_interval_touches_its_own_figure(number: float, hedge: Hedge) -> None:
    found = interval(quantity(float(number), hedge))
    assert found.low <= number <= found.high


@given(*[st.floats(0, 1e6)] * 4)
def test_apart_is_the_same_both_ways(a: float, b: float, c: float, d: float) -> None:
    one, other = Interval(min(a, b), max(a, b)), Interval(min(c, d), max(c, d))
    assert one.apart_from(other) is other.apart_from(one)
