"""Durations: "nine hours", "a little more than 12 months", "two years and six months", "less than a year"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from workbench.documents.document import Span
from workbench.extraction.claim import Kind
from workbench.extraction.figures.figure import Reading
from workbench.extraction.figures.measures import unit_of
from workbench.extraction.figures.numerals import Form, Numeral
from workbench.extraction.figures.units import unit_after

_ONE = re.compile(
    r"\b(?P<one>an?|another) (?:half-)?(?:second|minute|hour|day|week|fortnight|month|year|decade|century)\b"
    r"(?P<half> and a half)?(?! (?:ago|earlier|later|and a quarter)\b)"
    r"|\b(?P<season>(?:day|week|month|year|decade|summer|winter|hour|season)(?=-long\b))"
    r"|\ban? (?P<spell>summer|winter|autumn|spring)(?= of\b)",
    re.IGNORECASE,
)
_LEADS_TO_SPELL = re.compile(
    r"\b(?:in|for|within|over|after|than|about|almost|nearly|around|under|lasted|took|last|take|takes|taken|spent|spend"
    r"|least|just|every|roughly|half|only|with|up to) $",
    re.IGNORECASE,
)


def read_duration(text: str, numeral: Numeral) -> Reading | None:
    """The numeral as a length of time, or None where no unit of time follows."""
    found = unit_of(text, numeral)
    if found is None:
        return None
    end, unit, read = found
    if unit.kind is not Kind.DURATION or (read.letter and unit.name != "hour"):
        return None
    if _is_ordinal(text, read, end):
        return None
    if re.match(r" (?:and a half)\b", text[end : end + 11], re.IGNORECASE):
        half = read.number + 0.5
        read = Numeral(Span(read.span.start, read.span.end), half, half, half, 0.5, read.form)
        end += len(" and a half")
    return Reading(Span(read.span.start, end), read, Kind.DURATION, unit.name, unit)


def _is_ordinal(text: str, read: Numeral, end: int) -> bool:
    """Whether "second" is a rank and no unit: "288 second strokes"."""
    return read.number != 1 and text[end - 7 : end].lower() == " second"


def single_spells(text: str) -> Iterator[Reading]:
    """Durations without a number word: "in less than a year", "an hour and a half", "summer-long"."""
    for match in _ONE.finditer(text):
        if match["one"]:
            if not match["half"] and not _LEADS_TO_SPELL.search(text, max(0, match.start() - 10), match.start()):
                continue
            number = 1.5 if match["half"] else 1.0
            unit = unit_after(text, match.end("one"), digits=False)
            if unit is None:
                continue
            spell = Numeral(Span(*match.span()), number, number, number, 1.0, Form.WORDS)
            yield Reading(Span(*match.span()), spell, Kind.DURATION, unit[1].name, unit[1])
        else:
            name = (match["season"] or match["spell"]).lower()
            spell = Numeral(Span(*match.span()), 1.0, 1.0, 1.0, 1.0, Form.WORDS)
            unit = unit_after(f" {name}", 0, digits=False)
            measure = unit[1] if unit else None
            yield Reading(Span(*match.span()), spell, Kind.DURATION, measure.name if measure else "season", measure)
