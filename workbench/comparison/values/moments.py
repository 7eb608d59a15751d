"""Whether two dates or clock times for one event agree, differ in precision or exclude each other."""

from __future__ import annotations

import calendar
import datetime as dt

from workbench.comparison.values.figures import Fit
from workbench.extraction.claim import Claim, Hedge, Moment

DAY = 24 * 60
LEAP_YEAR = 2000
"""The year in which days without a year are compared: every day of the calendar exists in it."""

NEARBY = 30
"""Minutes that "about", "shortly after" or "just before" a clock time reach."""

MONTH = dt.timedelta(days=31)
YEAR = dt.timedelta(days=366)
LONG_AGO = 2 * YEAR
NOT_NEWS = dt.timedelta(days=60)
"""News is told with a weekday or "today"; what lies so far from it, told by its month or year, is history."""

PRINTED_LATER = dt.timedelta(days=1)
DEICTIC = frozenset({"today", "yesterday", "tomorrow", "tonight", "night", "morning"})

FINE = frozenset({"hour", "minute"})
BEFORE = frozenset({Hedge.LESS_THAN, Hedge.ALMOST, Hedge.AT_MOST})
AFTER = frozenset({Hedge.MORE_THAN, Hedge.JUST_OVER, Hedge.AT_LEAST})
OPEN = BEFORE | AFTER
"""Hedges that make a day a bound."""


def fit_moments(first: Moment, second: Moment) -> Fit | None:
    """How two moments stand to each other; None where nothing stated can be compared ("a year ago" v "on Monday")."""
    fits = [found for found in (_fit_days(first, second), _fit_clocks(first, second)) if found is not None]
    if not fits:
        return _fit_relative(first, second)
    if Fit.APART in fits:
        return Fit.APART
    if Fit.HEDGED in fits or _stated(first) != _stated(second):
        return Fit.HEDGED
    return Fit.SAME


def _fit_relative(first: Moment, second: Moment) -> Fit | None:
    if first.relative and first.relative.casefold() == second.relative.casefold():
        return Fit.SAME
    return None


def _stated(moment: Moment) -> tuple[bool, bool]:
    return bool(moment.earliest) or moment.weekday is not None, moment.clock is not None


def _fit_clocks(first: Moment, second: Moment) -> Fit | None:
    if first.clock is None or second.clock is None:
        return None
    one, other = first.clock, second.clock
    if first.zone is not None and second.zone is not None:
        one, other = one - first.zone, other - second.zone
    later_by = (other - one + DAY // 2) % DAY - DAY // 2
    if later_by == 0:
        return Fit.SAME if first.hedge is second.hedge else Fit.HEDGED
    if _reaches(first.hedge, later_by) or _reaches(second.hedge, -later_by):
        return Fit.HEDGED
    if "hour" in (first.precision, second.precision) and first.precision != second.precision and abs(later_by) < 60:
        return Fit.HEDGED if Hedge.EXACT not in (first.hedge, second.hedge) else Fit.APART
    return Fit.APART


def _reaches(hedge: Hedge, later_by: int) -> bool:
    """Whether a hedged clock time leaves room for one that is so many minutes later."""
    if hedge is Hedge.ABOUT:
        return abs(later_by) <= NEARBY
    if hedge in BEFORE:
        return -2 * NEARBY <= later_by <= 0
    return hedge in AFTER and 0 <= later_by <= 2 * NEARBY


def _fit_days(first: Moment, second: Moment) -> Fit | None:
    days = common_days(first, second)
    if days is None:
        return _fit_weekdays(first, second)
    one, other = days
    if one == other:
        return Fit.SAME if first.hedge is second.hedge else Fit.HEDGED
    if _same_words(first, second):
        return Fit.SAME
    if one[0] <= other[1] and other[0] <= one[1]:
        return Fit.HEDGED
    if first.hedge in OPEN or second.hedge in OPEN:
        return _fit_open((first.hedge, one), (second.hedge, other))
    slack = max(_slack(first, one), _slack(second, other), _print_slack(first), _print_slack(second))
    gap = max(one[0] - other[1], other[0] - one[1])
    return Fit.HEDGED if gap <= slack else Fit.APART


def _slack(moment: Moment, days: tuple[dt.date, dt.date]) -> dt.timedelta:
    """How far a hedge reaches beyond the stated days: as long again as they last."""
    if moment.hedge is Hedge.EXACT:
        return dt.timedelta(0)
    return days[1] - days[0] + dt.timedelta(days=1)


def _fit_open(first: tuple[Hedge, tuple[dt.date, dt.date]], second: tuple[Hedge, tuple[dt.date, dt.date]]) -> Fit:
    """Days that are apart, one of which only bounds: "until March" leaves room for February, none for "until May"."""
    early, late = sorted((first, second), key=lambda each: each[1])
    if any({early[0], late[0]} <= side for side in (BEFORE, AFTER)):
        return Fit.APART
    return Fit.HEDGED if early[0] in AFTER or late[0] in BEFORE else Fit.APART


def _same_words(first: Moment, second: Moment) -> bool:
    """Whether both say the same weekday, or the same of their own day: reports of one story, filed in two weeks."""
    if first.weekday is not None or second.weekday is not None:
        return _weekday(first) == _weekday(second) and bool(first.relative or second.relative)
    return bool(first.relative) and first.relative.casefold() == second.relative.casefold()


def _print_slack(moment: Moment) -> dt.timedelta:
    """How far "today" may be out: a text is printed, and dated, the day after it was written."""
    return PRINTED_LATER if DEICTIC & set(moment.relative.split()) else dt.timedelta(0)


def _fit_weekdays(first: Moment, second: Moment) -> Fit | None:
    one, other = _weekday(first), _weekday(second)
    if one is None or other is None:
        return None
    return Fit.SAME if one == other else Fit.APART


def _weekday(moment: Moment) -> int | None:
    if moment.weekday is not None:
        return moment.weekday
    days = None if moment.earliest.startswith("--") else _days(moment)
    return days[0].weekday() if days is not None and days[0] == days[1] else None


def _days(moment: Moment, year: int = LEAP_YEAR) -> tuple[dt.date, dt.date] | None:
    """The first and last day; a day or month without a year ("--06", "--11-25") falls in the year given."""
    if not moment.earliest or not moment.latest:
        return None
    first, last = moment.earliest[:10], moment.latest[:10]
    if first.startswith("--"):
        first, last = f"{year:04}{first[1:]}", f"{year:04}{last[1:]}"
    try:
        return dt.date.fromisoformat(_whole(first, end=False)), dt.date.fromisoformat(_whole(last, end=True))
    except ValueError:
        return None


def _whole(date: str, end: bool) -> str:
    """A date to the day: a year or a month stands for its first or its last."""
    if len(date) == 4:
        return f"{date}-12-31" if end else f"{date}-01-01"
    if len(date) == 7:
        last = calendar.monthrange(int(date[:4]), int(date[5:]))[1]
        return f"{date}-{last if end else 1:02}"
    return date


def common_days(first: Moment, second: Moment) -> tuple[tuple[dt.date, dt.date], tuple[dt.date, dt.date]] | None:
    """The days of two moments so that they can be compared; None where one of them does not say enough.

    A day or month without a year is taken in the year of the other; beside a bare year it says nothing.
    """
    bare = [moment.earliest.startswith("--") for moment in (first, second)]
    if bare[0] != bare[1]:
        full = second if bare[0] else first
        if full.precision in ("year", "season") or not full.earliest[:4].isdecimal():
            return None
        year = int(full.earliest[:4])
        one, other = _days(first, year), _days(second, year)
    else:
        one, other = _days(first), _days(second)
    return (one, other) if one is not None and other is not None else None


def fit_claims(first: Claim, second: Claim) -> Fit | None:
    """How the moments of two claims stand to each other; None where nothing stated can be compared."""
    if isinstance(first.value, Moment) and isinstance(second.value, Moment):
        if first.text.casefold() == second.text.casefold():
            return Fit.SAME
        return fit_moments(first.value, second.value)
    return None


def is_another_occasion(first: Moment, second: Moment) -> bool:
    """Whether two times lie so far apart that no slip leads from one to the other: they are of two occasions.

    A slip changes the year, the month or the day. News of a week is not the history that it recalls, and of two years
    more than ten apart one has more than one digit changed.
    """
    days = common_days(first, second)
    if days is None or first.earliest.startswith("--") or second.earliest.startswith("--"):
        return False
    one, other = days
    gap = max(one[0] - other[1], other[0] - one[1])
    if "day" in _fineness(first, second) and gap > MONTH:
        if len(_fineness(first, second)) > 1:
            news = any(moment.relative and moment.precision in FINE | {"day"} for moment in (first, second))
            return gap > (NOT_NEWS if news else LONG_AGO)
        changed = (one[0].year != other[0].year, one[0].month != other[0].month, one[0].day != other[0].day)
        return sum(changed) > 1
    digits = zip(f"{one[0].year:04}", f"{other[0].year:04}", strict=True)
    return gap > 10 * YEAR and sum(a != b for a, b in digits) > 1


def lie_apart(first: Moment, second: Moment) -> bool:
    """Whether more than a month lies between two times."""
    days = common_days(first, second)
    return days is not None and max(days[0][0] - days[1][1], days[1][0] - days[0][1]) > MONTH


def _fineness(first: Moment, second: Moment) -> set[str]:
    return {"day" if moment.precision in FINE | {"day"} else "more" for moment in (first, second)}
