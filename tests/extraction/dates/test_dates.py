"""Dates and times: what is one, where it stands, and which day it is seen from the document's date."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.documents.folding import fold
from workbench.extraction.claim import Hedge, Moment
from workbench.extraction.dates.dates import read_dates
from workbench.extraction.dates.moments import moment, plain_time
from workbench.extraction.dates.named_time import Named

FRIDAY = dt.date(2016, 9, 30)


def expressions(text: str) -> list[str]:
    return [text[named.span.start : named.span.end] for named in read_dates(fold(text))]


def only(text: str) -> Named:
    found = read_dates(fold(text))
    assert len(found) == 1, expressions(text)
    return found[0]


def day(text: str, published: dt.date | None = FRIDAY, future: bool = False, anchor: dt.date | None = None) -> Moment:
    named = only(text)
    return moment(named, text[named.span.start : named.span.end], published, future, anchor)


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("on 24 September 2016", "2016-09-24"),
        ("on September 24, 2016", "2016-09-24"),
        ("on 2016-09-24", "2016-09-24"),
        ("in June 2015", "2015-06"),
        ("won in 2015", "2015"),
        ("the 1983 flood", "1983"),
        ("the summer of 2014", "2014-06-01/2014-08-31"),
        ("of the 1980s", "1980-01-01/1989-12-31"),
        ("on 15 May", "2016-05-15"),
        ("on Dec. 31", "2016-12-31"),
        ("in June", "2016-06"),
        ("since last June", "2016-06"),
        ("said today", "2016-09-30"),
        ("said yesterday", "2016-09-29"),
        ("the day before yesterday", "2016-09-28"),
        ("on Wednesday", "2016-09-28"),
        ("next Saturday", "2016-10-01"),
        ("last year", "2015"),
        ("this week", "2016-09-26/2016-10-02"),
        ("two days ago", "2016-09-28"),
    ],
)
def test_a_date_is_worked_out_from_the_date_of_the_document(text: str, time: str) -> None:
    assert plain_time(day(text)) == time


def test_a_weekday_to_come_is_the_next_one() -> None:
    assert plain_time(day("on Monday", future=True)) == "2016-10-03"


def test_a_round_time_ago_leaves_room_on_both_sides() -> None:
    found = day("a year ago")
    assert found.earliest < "2015-09-30" < found.latest
    assert found.relative == "a year ago"


@pytest.mark.parametrize(
    ("text", "key"),
    [("a year ago", "a year ago"), ("in June", "--06"), ("on 24 September", "--09-24"), ("in 2015", "2015")],
)
def test_without_a_date_of_the_document_nothing_is_made_up(text: str, key: str) -> None:
    assert plain_time(day(text, published=None)) == key


@pytest.mark.parametrize(
    ("text", "clock", "zone"),
    [
        ("at 5:38 a.m. then", 338, None),
        ("at 7.30am then", 450, None),
        ("at 7pm then", 1140, None),
        ("at 0915 UTC then", 555, 0),
        ("at 1827 local time then", 1107, None),
        ("at 1827 hours then", 1107, None),
        ("at 16:45 then", 1005, None),
        ("at noon then", 720, None),
        ("at midnight then", 0, None),
        ("at half past six then", 390, None),
        ("one minute past midnight", 1, None),
        ("at 05:38 CDT then", 338, -300),
        ("at 10pm EST then", 1320, -300),
    ],
)
def test_reads_the_clock(text: str, clock: int, zone: int | None) -> None:
    found = only(text)
    assert (found.clock, found.zone) == (clock, zone)


def test_a_second_zone_in_brackets_tells_the_first() -> None:
    local, british = read_dates("at 05:38 local time (11:38 BST) on")
    assert (local.zone, british.zone) == (-300, 60)


def test_an_hour_and_its_day_are_one_moment() -> None:
    assert expressions("It fell at 4:15 a.m. Wednesday there") == ["4:15 a.m. Wednesday"]
    assert expressions("updated 7:12am, Tuesday 14 November today")[0] == "7:12am, Tuesday 14 November"
    found = day("at 0915 UTC September 13 then")
    assert (found.earliest, found.clock) == ("2016-09-13T09:15", 555)


def test_days_of_a_list_share_their_month() -> None:
    named = read_dates("on Tuesday 14, Thursday 16 and Saturday 18 November")
    assert [(n.day, n.month) for n in named] == [(14, 11), (16, 11), (18, 11)]
    listed = read_dates("a ban from 13 to 26 November")
    assert [(n.day, n.month) for n in listed] == [(13, 11), (26, 11)]


def test_a_part_of_the_day_is_a_stretch() -> None:
    found = only("in the middle of the afternoon")
    assert found.clock is not None
    assert found.until is not None
    assert found.clock < 15 * 60 < found.until


@pytest.mark.parametrize(
    ("text", "hedge"),
    [
        ("shortly before midday", Hedge.ALMOST),
        ("by Friday", Hedge.AT_MOST),
        ("about 6 a.m. there", Hedge.ABOUT),
        ("just after 3 a.m. there", Hedge.JUST_OVER),
        ("since Monday", Hedge.AT_LEAST),
    ],
)
def test_a_word_before_blurs_the_moment(text: str, hedge: Hedge) -> None:
    assert only(text).hedge is hedge


def test_the_next_day_counts_from_the_day_before_it_in_the_text() -> None:
    assert plain_time(day("the next day", anchor=dt.date(2016, 3, 1))) == "2016-03-02"
    assert day("the next day", anchor=None).earliest == ""


@pytest.mark.parametrize(
    "text", ["it may be so", "they march on", "a 3:1 win", "2000 people came", "won by 2016 votes", "Super 8 film"]
)
def test_what_only_looks_like_a_date(text: str) -> None:
    assert expressions(text) == []


@given(
    st.dates(dt.date(1900, 1, 1), dt.date(2099, 12, 31)),
    st.sampled_from(["%d %B %Y", "%B %d, %Y", "%Y-%m-%d", "%d %b %Y"]),
)
def test_a_printed_date_is_read_back(date: dt.date, layout: str) -> None:
    printed = date.strftime(layout).lstrip("0").replace(" 0", " ")
    assert plain_time(day(f"It was on {printed} there", published=None)) == date.isoformat()


@given(st.integers(0, 23), st.integers(0, 59), st.booleans())
def test_a_printed_time_is_read_back(hour: int, minute: int, american: bool) -> None:
    if american:
        printed = f"{(hour - 1) % 12 + 1}:{minute:02} {'a' if hour < 12 else 'p'}.m."
    else:
        printed = f"{hour:02}:{minute:02}"
    assert only(f"at {printed} then").clock == hour * 60 + minute


@settings(max_examples=200)
@given(st.text(max_size=300), st.dates(dt.date(1, 1, 1), dt.date(9999, 12, 31)))
def test_moments_of_any_text_are_in_order_and_inside_it(text: str, published: dt.date) -> None:
    folded = fold(text)
    for named in read_dates(folded):
        assert 0 <= named.span.start < named.span.end <= len(text)
        found = moment(named, "x", published, False, published)
        assert found.earliest <= found.latest


@settings(max_examples=150)
@given(
    st.lists(
        st.sampled_from(
            [
                "last",
                "next",
                "this",
                "24",
                "May",
                "2016",
                "Monday",
                "5:38",
                "a.m.",
                "noon",
                "ago",
                "a",
                "year",
                "two",
                "days",
                "the",
                "GMT",
                ",",
                "(",
                ")",
                "of",
                "in",
                "early",
            ]
        ),
        max_size=14,
    ),
    st.dates(),
)
def test_heaps_of_words_of_time_make_bounds_in_order(words: list[str], published: dt.date) -> None:
    text = " ".join(words)
    for named in read_dates(text):
        found = moment(named, text[named.span.start : named.span.end], published, True, None)
        assert found.earliest <= found.latest
