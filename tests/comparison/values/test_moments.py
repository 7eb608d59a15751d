from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.comparison.values.figures import Fit
from workbench.comparison.values.moments import fit_moments
from workbench.extraction.claim import Hedge, Moment


def clock(hour: int, minute: int, zone: int | None = None, hedge: Hedge = Hedge.EXACT) -> Moment:
    return Moment("minute", clock=60 * hour + minute, zone=zone, hedge=hedge)


def day(first: str, last: str = "") -> Moment:
    return Moment("day" if not last else "month", first, last or first)


def bound(month: str, hedge: Hedge = Hedge.EXACT) -> Moment:
    return Moment("month", f"{month}-01", f"{month}-28", hedge=hedge)


def said_of(words: str, date: str, weekday: int | None = None) -> Moment:
    return Moment("day", date, date, words, weekday)


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        (clock(5, 38), clock(5, 58), Fit.APART),
        (clock(5, 38), clock(5, 38), Fit.SAME),
        (clock(5, 38, -300), clock(11, 38, 60), Fit.SAME),
        (clock(4, 15, -300), clock(9, 15, 0), Fit.SAME),
        (clock(18, 40), clock(19, 0, hedge=Hedge.ALMOST), Fit.HEDGED),
        (clock(6, 5), clock(6, 0, hedge=Hedge.JUST_OVER), Fit.HEDGED),
        (clock(15, 20), clock(14, 30), Fit.APART),
        (day("2023-11-18"), day("2023-11-19"), Fit.APART),
        (day("2016-06-01", "2016-06-30"), day("2016-06-24"), Fit.HEDGED),
        (Moment("day", weekday=3), Moment("day", weekday=4), Fit.APART),
        (Moment("day", weekday=5), day("2023-11-18"), Fit.SAME),
        (bound("2025-03", Hedge.AT_MOST), bound("2025-01", Hedge.AT_MOST), Fit.APART),
        (bound("2025-03", Hedge.LESS_THAN), bound("2025-03", Hedge.AT_MOST), Fit.HEDGED),
        (bound("2025-03", Hedge.AT_MOST), bound("2025-01"), Fit.HEDGED),
        (bound("2025-03", Hedge.AT_MOST), bound("2025-05"), Fit.APART),
        (bound("2025-03", Hedge.AT_LEAST), bound("2025-05"), Fit.HEDGED),
        (said_of("saturday", "2023-11-18", 5), said_of("saturday", "2023-11-25", 5), Fit.SAME),
        (said_of("today", "2023-11-18"), said_of("today", "2023-11-19"), Fit.SAME),
        (said_of("yesterday", "2023-11-18"), said_of("friday", "2023-11-17", 4), Fit.HEDGED),
        (said_of("yesterday", "2023-11-18"), said_of("wednesday", "2023-11-15", 2), Fit.APART),
        (Moment("year", relative="a year ago"), Moment("day", weekday=4), None),
        (Moment("year", relative="a year ago"), Moment("year", relative="a year ago"), Fit.SAME),
    ],
)
def test_times_agree_where_one_leaves_room_for_the_other(first: Moment, second: Moment, expected: Fit | None) -> None:
    assert fit_moments(first, second) is expected


clocks = st.builds(
    clock,
    st.integers(0, 23),
    st.integers(0, 59),
    st.sampled_from([None, 0, 60, -300]),
    st.sampled_from(sorted(set(Hedge) - {Hedge.BETWEEN, Hedge.VAGUE})),
)


@given(clocks, clocks)
def test_it_does_not_matter_which_time_comes_first(first: Moment, second: Moment) -> None:
    assert fit_moments(first, second) is fit_moments(second, first)
