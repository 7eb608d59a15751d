from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.comparison.accounts import quantity
from workbench.comparison.values.figures import Fit, fit
from workbench.extraction.claim import Hedge, Quantity

ABOUT, MORE, LESS, ALMOST = Hedge.ABOUT, Hedge.MORE_THAN, Hedge.LESS_THAN, Hedge.ALMOST


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        (quantity(313209), quantity(313409), Fit.APART),
        (quantity(313209), quantity(313209), Fit.SAME),
        (quantity(61.8, unit="percent"), quantity(62, unit="percent"), Fit.ROUNDED),
        (quantity(38.2, unit="percent"), quantity(38, unit="percent"), Fit.ROUNDED),
        (quantity(59.5, unit="percent"), quantity(59, unit="percent"), Fit.CUT),
        (quantity(7.6), quantity(7.7), Fit.APART),
        (quantity(167_000), quantity(160_000), Fit.APART),
        (quantity(193229), quantity(193000), Fit.ROUNDED),
        (quantity(30), quantity(33), Fit.APART),
        (quantity(94), quantity(90), Fit.APART),
        (quantity(650), quantity(700), Fit.APART),
        (quantity(8214), quantity(8241), Fit.APART),
    ],
)
def test_plain_figures_agree_only_when_equal_or_rounded(first: Quantity, second: Quantity, expected: Fit) -> None:
    assert fit(first, second) is expected


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        (quantity(40, MORE), quantity(50, MORE), Fit.APART),
        (quantity(30, MORE), quantity(31), Fit.SAME),
        (quantity(500_000, MORE), quantity(506_438), Fit.HEDGED),
        (quantity(600_000, MORE), quantity(612_000), Fit.HEDGED),
        (quantity(30, MORE), quantity(40), Fit.APART),
        (quantity(5), quantity(6, ALMOST), Fit.APART),
        (quantity(1900, ABOUT), quantity(2000, ALMOST), Fit.HEDGED),
        (quantity(59.5), quantity(60, ALMOST), Fit.HEDGED),
        (quantity(8, MORE), quantity(8), Fit.HEDGED),
        (quantity(12, Hedge.JUST_OVER), quantity(12, LESS), Fit.APART),
        (quantity(3, Hedge.AT_LEAST), quantity(3), Fit.HEDGED),
        (quantity(5, Hedge.AT_LEAST), quantity(24), Fit.APART),
        (quantity(12, Hedge.AT_LEAST), quantity(13), Fit.HEDGED),
        (quantity(75, MORE), quantity(90, ALMOST), Fit.APART),
        (quantity(660_000, ABOUT), quantity(654_006), Fit.HEDGED),
        (quantity(2.1e6), quantity(900_000, ABOUT), Fit.APART),
        (quantity(3000, LESS), quantity(2701), Fit.HEDGED),
    ],
)
def test_a_hedge_covers_what_a_writer_could_have_meant_by_it(first: Quantity, second: Quantity, expected: Fit) -> None:
    assert fit(first, second) is expected


def test_an_order_of_magnitude_is_never_a_conflict() -> None:
    dozens = quantity(24, Hedge.VAGUE)
    assert fit(dozens, quantity(842)) is Fit.VAGUE


def test_less_than_a_year_and_little_more_than_twelve_months_exclude_each_other() -> None:
    year = quantity(1, LESS, unit="year", base=31557600.0, base_unit="second")
    months = quantity(12, Hedge.JUST_OVER, unit="month", base=31557600.0, base_unit="second")
    assert fit(year, months) is Fit.APART


def test_one_value_in_two_units_agrees_and_another_value_does_not() -> None:
    mph = quantity(120, unit="mile per hour", base=53.6448, base_unit="metre per second")
    assert fit(mph, quantity(195, unit="kilometre per hour", base=54.1667, base_unit="metre per second")) is Fit.SAME
    assert fit(mph, quantity(222, unit="kilometre per hour", base=61.6667, base_unit="metre per second")) is Fit.APART


figures = st.builds(
    quantity,
    st.one_of(st.integers(1, 10**7).map(float), st.decimals("0.1", "100", places=1).map(float)),
    st.sampled_from(sorted(set(Hedge) - {Hedge.BETWEEN, Hedge.VAGUE})),
)


@given(figures, figures)
def test_it_does_not_matter_which_figure_comes_first(first: Quantity, second: Quantity) -> None:
    assert fit(first, second) is fit(second, first)


@given(figures)
def test_every_figure_agrees_with_itself(one: Quantity) -> None:
    assert fit(one, one) is Fit.SAME
