"""Dates and times as they are written: which stretches of the text name a moment, and what they state of it.

Absolute ("24 September 2016"), partial ("in June", "1983"), relative ("a year ago", "next Saturday", "earlier this
week"), weekdays, parts of the day, clock times with zones ("05:38 local time (11:38 BST)", "0915 UTC"). Neighbouring
parts join: "7:12am, Tuesday 14 November" is one moment. What day that is, ``moments`` works out.
"""

from __future__ import annotations

import re
from dataclasses import replace

from workbench.documents.document import Span
from workbench.extraction.claim import Hedge
from workbench.extraction.dates.date_grammar import atoms
from workbench.extraction.dates.named_time import Named

_GAPS = {" ", ", ", " on ", " at ", " of ", ",", " the ", " at about ", " at around ", " - ", " in ", ": ", " on the "}
_LIST_GAPS = {", ", " and ", " or ", " to ", ", and ", "-", " and the ", " to the "}
_HEDGES = re.compile(
    r"\b(?:(?P<before>shortly before|just before|soon before|before|by|until|ahead of|up to|no later than)"
    r"|(?P<after>shortly after|just after|soon after|after|since|past|from)"
    r"|(?P<about>about|around|roughly|approximately|some time in|circa|at about|at around)) $",
    re.IGNORECASE,
)


def read_dates(text: str) -> list[Named]:
    """All expressions of time in folded text, in order and joined where they belong together."""
    parts = [replace(atom, span=_clean(text, atom.span)) for atom in atoms(text)]
    return [_hedged(text, named) for named in _with_months(text, _zoned(text, _merged(text, parts)))]


def _clean(text: str, span: Span) -> Span:
    start, end = span.start, span.end
    while start < end and text[start] in " -":
        start += 1
    return Span(start, end)


def _merged(text: str, atoms: list[Named]) -> list[Named]:
    """Join neighbours that complete each other: an hour and a day, a weekday and a date, a date and a year."""
    merged: list[Named] = []
    for atom in atoms:
        if merged and text[merged[-1].span.end : atom.span.start] in _GAPS:
            whole = _joined(merged[-1], atom)
            if whole is not None:
                merged[-1] = whole
                continue
        merged.append(atom)
    return merged


def _joined(first: Named, second: Named) -> Named | None:
    """The moment that two neighbouring expressions name together, or None where both state the same part."""
    if first.anchored or second.anchored:
        return None
    span = Span(first.span.start, second.span.end)
    return (
        _hour_and_day(first, second, span) or _hour_and_day(second, first, span) or _day_and_date(first, second, span)
    )


def _hour_and_day(hour: Named, day: Named, span: Span) -> Named | None:
    """ "4:15 a.m. Wednesday", "11 p.m. Monday night"."""
    if hour.clock is None or hour.has_day or not day.has_day:
        return None
    return replace(day, span=span, clock=hour.clock, until=hour.until, zone=hour.zone, local=hour.local)


def _day_and_date(first: Named, second: Named, span: Span) -> Named | None:
    """ "Tuesday, 14 November", "14 November" and its year."""
    if first.weekday is not None and first.day is None and second.day is not None and second.weekday is None:
        return replace(second, span=span, weekday=first.weekday, clock=first.clock, until=first.until)
    if second.weekday is not None and first.day is not None and first.weekday is None and second.day is None:
        return replace(first, span=span, weekday=second.weekday, clock=second.clock, until=second.until)
    if first.day is not None and first.month is None and second.month is not None and second.day is None:
        return replace(first, span=span, month=second.month, year=second.year)
    if first.month and not first.year and second.year and not second.month and second.years == 1:
        return replace(first, span=span, year=second.year)
    return None


def _with_months(text: str, named: list[Named]) -> list[Named]:
    """Days listed before their month get it: "Tuesday 14, Thursday 16 and Saturday 18 November"."""
    completed = list(named)
    for index in range(len(completed) - 2, -1, -1):
        here, following = completed[index], completed[index + 1]
        gap = text[here.span.end : following.span.start]
        if here.day is not None and here.month is None and following.month and gap in _LIST_GAPS:
            completed[index] = replace(here, month=following.month, year=here.year or following.year)
    return [named for named in completed if named.has_day or named.clock is not None]


def _zoned(text: str, named: list[Named]) -> list[Named]:
    """ "05:38 local time (11:38 BST)": the second time tells the zone of the first."""
    zoned = list(named)
    for index in range(len(zoned) - 1):
        here, following = zoned[index], zoned[index + 1]
        if (
            here.clock is not None
            and here.until is None
            and here.zone is None
            and following.clock is not None
            and following.zone is not None
            and not following.local
            and re.fullmatch(r" ?[(/,] ?| or ", text[here.span.end : following.span.start])
        ):
            offset = here.clock - following.clock + following.zone
            offset += 1440 if offset < -720 else -1440 if offset > 840 else 0
            zoned[index] = replace(here, zone=offset)
    return zoned


def _hedged(text: str, named: Named) -> Named:
    """The moment with the word before it that blurs it: "shortly before midday", "by Friday", "about 6 a.m."."""
    match = _HEDGES.search(text, max(0, named.span.start - 20), named.span.start)
    if match is None or named.hedge is not Hedge.EXACT:
        return named
    words = match[0].strip().lower()
    close = words.startswith(("shortly", "just", "soon"))
    if match["about"]:
        hedge = Hedge.ABOUT
    elif match["before"]:
        hedge = Hedge.ALMOST if close else Hedge.AT_MOST if words in {"by", "until"} else Hedge.LESS_THAN
    else:
        hedge = Hedge.JUST_OVER if close else Hedge.AT_LEAST if words in {"since", "from"} else Hedge.MORE_THAN
    return replace(named, span=Span(match.start(), named.span.end), hedge=hedge)
