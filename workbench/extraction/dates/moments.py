"""From an expression of time to its bounds: which day "next Saturday" is, seen from the document's date.

Without a date of the document, relative expressions keep their plain words (``Moment.relative``) and no bounds; a day
or month without its year keeps the ISO 8601 form with the year left out ("--06", "--09-24"), a bare clock time its
``clock``. A year, month or day stated in full needs no date of the document.
"""

from __future__ import annotations

import calendar
import datetime as dt

from workbench.extraction.claim import Moment
from workbench.extraction.dates.named_time import Named
from workbench.extraction.words.lexicon import lexicon

_SEASONS: dict[str, list[int]] = lexicon("times")["seasons"]
_MINUTES = {"second": 1 / 60, "minute": 1.0, "hour": 60.0}
_DAYS = {"day": 1.0, "night": 1.0, "weekend": 7.0, "week": 7.0, "fortnight": 14.0}
_MONTHS = {"month": 1.0, "year": 12.0, "decade": 120.0, "century": 1200.0}

SATURDAY = 5
"""From this day of the week on, "last week" may be the week that is just ending."""

Bounds = tuple[dt.date, dt.date]


def moment(named: Named, words: str, published: dt.date | None, future: bool, anchor: dt.date | None) -> Moment:
    """The moment that an expression names.

    ``words`` are its plain words, ``future`` whether its clause speaks of what is to come, ``anchor`` the day that the
    text before it speaks of: what "the next day" and a bare hour count from.
    """
    precision = _precision(named)
    days = _days(named, published, future, anchor)
    relative = "" if _is_absolute(named) else " ".join(words.lower().split())
    earliest, latest = ("", "") if days is None else (days[0].isoformat(), days[1].isoformat())
    if days is None and named.month is not None:
        earliest = latest = f"--{named.month:02}" + (f"-{named.day:02}" if named.day else "")
    clock = named.clock
    if clock is not None and days is not None and days[0] == days[1]:
        earliest = f"{earliest}T{_hour(clock)}"
        latest = f"{latest}T{_hour(clock if named.until is None else named.until)}"
    return Moment(
        precision=precision,
        earliest=earliest,
        latest=latest,
        relative=relative,
        weekday=named.weekday,
        clock=clock if named.until is None else None,
        zone=named.zone,
        hedge=named.hedge,
    )


def day_of(moment_: Moment) -> dt.date | None:
    """The day of a moment whose bounds lie in one day."""
    if moment_.earliest[:1].isdigit() and moment_.earliest[:10] == moment_.latest[:10]:
        return dt.date.fromisoformat(moment_.earliest[:10])
    return None


def plain_time(moment_: Moment) -> str:
    """A moment as a short key: "2016", "2016-09", "2016-09-24", "--06", "05:38", else its plain words."""
    earliest, latest = moment_.earliest, moment_.latest
    if not earliest[:1].isdigit():
        return moment_.relative or earliest or (_hour(moment_.clock) if moment_.clock is not None else "")
    digits = {"year": 4, "month": 7}.get(moment_.precision, 10)
    if earliest[:digits] != latest[:digits]:
        return f"{earliest}/{latest}"
    return earliest[: 16 if digits == 10 else digits]


def _hour(minute: int) -> str:
    return f"{minute // 60 % 24:02}:{minute % 60:02}"


def _is_absolute(named: Named) -> bool:
    return bool(
        named.year or named.month or (named.clock is not None and not named.unit and named.weekday is None)
    ) and (not named.turn)


def _precision(named: Named) -> str:
    if named.clock is not None:
        return "hour" if named.until is not None else "minute"
    stated = (
        ("day", named.day is not None or named.weekday is not None),
        ("season", bool(named.season)),
        ("month", named.month is not None),
        ("year", named.year is not None),
    )
    for precision, given in stated:
        if given:
            return precision
    return {"decade": "year", "century": "year", "night": "day", "weekend": "day", "fortnight": "week"}.get(
        named.unit, named.unit or "day"
    )


def _days(named: Named, published: dt.date | None, future: bool, anchor: dt.date | None) -> Bounds | None:
    """First and last day that the expression can mean, or None where that cannot be told."""
    if named.from_event:
        return None
    base = anchor if named.anchored or not named.has_day else published
    try:
        if named.year is not None:
            return _parted(_in_year(named), named.part)
        return None if base is None else _seen_from(base, named, future)
    except (ValueError, OverflowError):
        return None


def _seen_from(base: dt.date, named: Named, future: bool) -> Bounds | None:
    if named.month is not None or named.season:
        return _parted(_in_nearest_year(named, base, future), named.part)
    if named.weekday is not None:
        day = _weekday(named, base, future)
        return day, day
    if named.unit:
        return _parted(_counted(named, base), named.part if named.unit in _MONTHS or named.unit == "week" else "")
    return (base, base) if named.clock is not None else None


def _in_year(named: Named) -> Bounds:
    year = named.year or 1
    if named.season:
        first, last = _SEASONS[named.season]
        return dt.date(year, first, 1), _month_end(year + (last > 12), (last - 1) % 12 + 1)
    if named.month is None:
        return dt.date(year, 1, 1), dt.date(year + named.years - 1, 12, 31)
    if named.day is not None:
        day = dt.date(year, named.month, named.day)
        return day, day
    return dt.date(year, named.month, 1), _month_end(year, named.month)


def _in_nearest_year(named: Named, base: dt.date, future: bool) -> Bounds:
    """The month, day or season of the year that is meant, seen from ``base``."""
    turn = {"last": -1, "next": 1}.get(named.turn, 0)
    candidates = []
    for year in (base.year - 1, base.year, base.year + 1):
        try:
            first, last = _in_year(_with_year(named, year))
        except ValueError:
            continue
        candidates.append((first, last))
    if turn < 0:
        past = [pair for pair in candidates if pair[1] < base]
        return past[-1] if past else candidates[0]
    if turn > 0:
        coming = [pair for pair in candidates if pair[0] > base]
        return coming[0] if coming else candidates[-1]
    if named.turn == "this":
        return next(pair for pair in candidates if pair[0].year == base.year)
    if named.day is not None:
        return min(candidates, key=lambda pair: abs((pair[0] - base).days))
    if future:
        coming = [pair for pair in candidates if pair[1] >= base]
        return coming[0] if coming else candidates[-1]
    begun = [pair for pair in candidates if pair[0] <= base]
    return begun[-1] if begun else candidates[0]


def _with_year(named: Named, year: int) -> Named:
    return Named(named.span, year=year, month=named.month, day=named.day, season=named.season)


def _weekday(named: Named, base: dt.date, future: bool) -> dt.date:
    """The day of the week meant: the last one up to ``base``, or the next one where the clause looks ahead."""
    weekday = named.weekday or 0
    back = (base.weekday() - weekday) % 7
    if named.turn in {"next", "week"}:
        return base + dt.timedelta(days=7 - back if back else 7) + dt.timedelta(days=7 * (named.turn == "week"))
    if named.turn == "last":
        return base - dt.timedelta(days=back or 7)
    if future and back:
        return base + dt.timedelta(days=7 - back)
    return base - dt.timedelta(days=back)


def _counted(named: Named, base: dt.date) -> Bounds:
    """So many units before or after ``base``; a round unit leaves as much of itself open as people do."""
    back = named.back or 0.0
    if named.unit in _MINUTES:
        return base, base
    if named.unit in {"day", "night"}:
        day = base - dt.timedelta(days=round(back))
        return day, day
    if named.turn:
        return _whole(named.unit, back, base)
    if named.unit in _DAYS:
        middle = base - dt.timedelta(days=round(back * _DAYS[named.unit]))
        return middle - dt.timedelta(days=3), middle + dt.timedelta(days=3)
    middle = _shifted(base, -round(back * _MONTHS[named.unit]))
    slack = dt.timedelta(days={"month": 31, "year": 183}.get(named.unit, 730))
    return middle - slack, middle + slack


def _whole(unit: str, back: float, base: dt.date) -> Bounds:
    """The calendar week, month or year so many before the one of ``base``: "last week", "this year"."""
    if unit == "weekend":
        saturday = base - dt.timedelta(days=(base.weekday() - 5) % 7)
        if back <= 0 and base.weekday() < 5:
            saturday += dt.timedelta(days=7)
        return saturday, saturday + dt.timedelta(days=1)
    if unit in _DAYS:
        monday = base - dt.timedelta(days=base.weekday() + round(back * _DAYS[unit]))
        weekend = base.weekday() >= SATURDAY and back > 0
        return monday, monday + dt.timedelta(days=6 + (5 if weekend else 0))
    months = round(back * _MONTHS[unit])
    if unit == "month":
        year, month = divmod(base.year * 12 + base.month - 1 - months, 12)
        return dt.date(year, month + 1, 1), _month_end(year, month + 1)
    year = base.year - months // 12
    return dt.date(year, 1, 1), dt.date(year, 12, 31)


def _shifted(day: dt.date, months: int) -> dt.date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return dt.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def _month_end(year: int, month: int) -> dt.date:
    return dt.date(year, month, calendar.monthrange(year, month)[1])


def _parted(bounds: Bounds, part: str) -> Bounds:
    """The first, middle or last third of a stretch for "early", "mid" and "late" or "end"."""
    first, last = bounds
    third = (last - first).days // 3
    if part == "early":
        return first, first + dt.timedelta(days=third)
    if part in {"late", "end"}:
        return last - dt.timedelta(days=third), last
    if part == "mid":
        return first + dt.timedelta(days=third), last - dt.timedelta(days=third)
    return bounds
