"""Figures in a text: kind, value, unit, hedge and bounds, without looking at what they measure."""

from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.documents.document import Span
from workbench.documents.folding import fold
from workbench.extraction.claim import Hedge, Kind
from workbench.extraction.figures.figure import Figure
from workbench.extraction.figures.figures import read_figures
from workbench.extraction.figures.hedges import interval


def read(text: str) -> list[Figure]:
    return read_figures(fold(text), [])


def only(text: str) -> Figure:
    found = read(text)
    assert len(found) == 1, [(f.kind, f.quantity) for f in found]
    return found[0]


@pytest.mark.parametrize(
    ("text", "kind", "number", "unit"),
    [
        ("61.8pc of the vote", Kind.PERCENTAGE, 61.8, "percent"),
        ("38.2 per cent said no", Kind.PERCENTAGE, 38.2, "percent"),
        ("Sixty-five per cent went", Kind.PERCENTAGE, 65, "percent"),
        ("it fell 3 percentage points", Kind.PERCENTAGE, 3, "percentage point"),
        ("One in 11 felt dizzy", Kind.PERCENTAGE, 100 / 11, "percent"),
        ("a cost of £2.3bn now", Kind.MONEY, 2.3e9, "GBP"),
        ("worth 446 mln eur now", Kind.MONEY, 446e6, "EUR"),
        ("it took five grand home", Kind.MONEY, 5000, "money"),
        ("just 13p each", Kind.MONEY, 0.13, "GBP"),
        ("a $86,000 fine", Kind.MONEY, 86000, "USD"),
        ("weighs 11st 4lb now", Kind.MEASURE, 11 + 4 / 14, "stone"),
        ("lost 900 pounds of cheese", Kind.MEASURE, 900, "pound (mass)"),
        ("lost 900 pounds in cash", Kind.MONEY, 900, "GBP"),
        ("the 81st annual awards", Kind.ORDINAL, 81, "ordinal"),
        ("a 5ft 10in man", Kind.MEASURE, 5 + 10 / 12, "foot"),
        ("winds of 105 kt hit", Kind.MEASURE, 105, "knot"),
        ("within half a mile of it", Kind.MEASURE, 0.5, "mile"),
        ("rose to 9.6m today", Kind.MEASURE, 9.6, "metre"),
        ("held 2.1m gal of fuel", Kind.MEASURE, 2.1e6, "gallon"),
        ("a magnitude 7.6 quake", Kind.MEASURE, 7.6, "magnitude"),
        ("it was 54C outside", Kind.MEASURE, 54, "degree Celsius"),
        ("a Category 3 storm", Kind.ORDINAL, 3, "category"),
        ("his second mandate", Kind.ORDINAL, 2, "ordinal"),
        ("for nine hours", Kind.DURATION, 9, "hour"),
        ("took two hours and 15 minutes", Kind.DURATION, 2.25, "hour"),
        ("in less than a year", Kind.DURATION, 1, "year"),
        ("a summer-long campaign", Kind.DURATION, 1, "season"),
        ("the 34-year-old said", Kind.COUNT, 34, "year of age"),
        ("Maurice Bell, 68, said", Kind.COUNT, 68, "year of age"),
        ("a boy aged nine died", Kind.COUNT, 9, "year of age"),
    ],
)
def test_each_kind_reads_its_own(text: str, kind: Kind, number: float, unit: str) -> None:
    figure = only(text)
    assert (figure.kind, figure.quantity.unit) == (kind, unit)
    assert figure.quantity.number == pytest.approx(number)


@pytest.mark.parametrize(
    ("text", "hedge", "low", "high"),
    [
        ("more than 50 members", Hedge.MORE_THAN, 50, 60),
        ("almost 60% of it", Hedge.ALMOST, 54, 60),
        ("at least 5 dead", Hedge.AT_LEAST, 5, math.inf),
        ("as many as 14 may", Hedge.AT_MOST, 0, 14),
        ("around 660,000 members", Hedge.ABOUT, 594000, 726000),
        ("30-odd people", Hedge.ABOUT, 27, 33),
        ("fewer than 3,000 said", Hedge.LESS_THAN, 2400, 3000),
        ("between $4 billion and $6 billion", Hedge.BETWEEN, 4e9, 6e9),
        ("between 4,000 and 6,000 million dollars", Hedge.BETWEEN, 4e9, 6e9),
        ("10-15 per cent of it", Hedge.BETWEEN, 10, 15),
        ("nine or ten men", Hedge.BETWEEN, 9, 10),
        ("several hundred evacuees", Hedge.VAGUE, 300, 900),
    ],
)
def test_a_hedge_opens_an_interval(text: str, hedge: Hedge, low: float, high: float) -> None:
    quantity = only(text).quantity
    assert quantity.hedge is hedge
    assert [quantity.low, quantity.high] == pytest.approx([low, high])


def test_the_span_takes_in_hedge_and_unit() -> None:
    text = "It saw more than half a million litres lost."
    figure = only(text)
    assert text[figure.span.start : figure.span.end] == "more than half a million litres"


def test_over_before_a_time_means_during() -> None:
    durations = [f for f in read("5,000 strokes over four years") if f.kind is Kind.DURATION]
    assert [f.hedge for f in durations] == [Hedge.EXACT]
    assert only("It lasted over four years").hedge is Hedge.MORE_THAN


def test_a_rate_is_given_by_the_year_as_well() -> None:
    monthly, daily = only("£4 a month").quantity, only("13p a day").quantity
    assert (monthly.unit, monthly.base_unit) == ("GBP/month", "GBP/year")
    assert monthly.base == pytest.approx(48)
    assert daily.base == pytest.approx(47.48, abs=0.01)


def test_two_units_of_one_measure_share_their_base() -> None:
    knots, miles = read("105 kt (120 mph)")
    assert knots.quantity.base_unit == miles.quantity.base_unit == "metre per second"
    assert knots.quantity.base == pytest.approx(miles.quantity.base, rel=0.01)


def test_the_first_of_two_takes_the_unit_of_the_second() -> None:
    assert [f.quantity.unit for f in read("the 7.6 and 7.5 magnitude quakes")] == ["magnitude", "magnitude"]


def test_a_score_has_two_sides() -> None:
    assert [(f.quantity.number, f.quantity.unit) for f in read("a 31-24 defeat")] == [(31, "point"), (24, "point")]


def test_a_vote_is_no_range() -> None:
    assert [f.quantity.number for f in read("members voted by 71 per cent to 29 to go")] == [71, 29]
    assert [f.quantity.number for f in read("it slowed from 14 mph to 4 mph")] == [14, 4]


@pytest.mark.parametrize(
    "text",
    [
        "told Radio 4 today",
        "Turn to pages 4, 5",
        "Interstate 10 is shut",
        "Time to call 999",
        "Ring 020 7946 0958",
        "see https://example.org/2016/313209",
        "one of his key backers",
        "no one knew",
        "a third man",
        "the first lady",
        "after eleventh-hour talks",
    ],
)
def test_labels_and_furniture_are_no_figures(text: str) -> None:
    assert read(text) == []


def test_nothing_is_read_where_a_date_stands() -> None:
    text = "In 2015 he won 251,417 votes"
    assert [f.quantity.number for f in read_figures(text, [Span(3, 7)])] == [251417]


@given(st.floats(0.001, 1e12), st.sampled_from([h for h in Hedge if h not in {Hedge.BETWEEN, Hedge.VAGUE}]))
def test_a_hedged_number_lies_within_its_own_interval(number: float, hedge: Hedge) -> None:
    low, high = interval(number, hedge)
    assert low <= number <= high
    assert (low == high) == (hedge is Hedge.EXACT)


@settings(max_examples=200)
@given(
    st.text(alphabet=st.sampled_from(list("0123456789,.- %£$€½kmMbBnto\n\"'()/ \N{NO-BREAK SPACE}aeén")), max_size=120)
)
def test_figures_lie_inside_any_text(text: str) -> None:
    for figure in read(text):
        assert 0 <= figure.span.start <= figure.core.start < figure.core.end <= figure.span.end <= len(text)
        assert figure.quantity.low <= figure.quantity.high


def test_second_is_a_rank_where_more_than_one_is_counted() -> None:
    kinds = {figure.kind for figure in read_figures("There were 288 second strokes in the group.", ())}
    assert Kind.DURATION not in kinds
