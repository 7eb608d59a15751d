"""Ages: "Bell, 68,", "the 34-year-old", "aged nine", "her grandson of 9". Counts of the unit "year of age"."""

from __future__ import annotations

import re

from workbench.documents.document import Span
from workbench.extraction.claim import Kind
from workbench.extraction.figures.figure import Reading
from workbench.extraction.figures.numerals import Form, Numeral

YEAR_OF_AGE = "year of age"
OLDEST = 125

_AFTER = re.compile(r"[- ]years?[- ]olds?\b|[- ]yr[- ]olds?\b| years? of age\b|-years?-of-age\b", re.IGNORECASE)
_MONTHS_AFTER = re.compile(r"[- ](?:month|week|day)s?[- ]old\b", re.IGNORECASE)
_BEFORE = re.compile(
    r"\b(?:aged|aged? of|at age|age|aged between|who is|who was|who turned|turned|turning|turns) $", re.IGNORECASE
)
_NAME_BEFORE = re.compile(r"(?:^|[\s(\"'-])[A-Z][\w'.-]*[a-z](?: (?:Jr|Sr)\.?| I{2,3})?, $")
_PERSON_BEFORE = re.compile(
    r"\b(?:man|woman|boy|girl|son|daughter|grandson|granddaughter|child|baby|father|mother|brother|sister|wife|husband"
    r"|widow|pensioner|teenager|driver|worker|student|actor|actress|singer|player|officer|resident),?(?: of|,)? $",
    re.IGNORECASE,
)
_CLOSED = re.compile(r"(?: years)?(?:,|\.(?!\d)|;|\)|:| -| and\b| from\b| who\b| was\b| were\b|$|\n)", re.IGNORECASE)
_IN_BRACKETS = re.compile(r"[A-Z][\w'.-]+ \($")


def read_age(text: str, numeral: Numeral) -> Reading | None:
    """The numeral as somebody's age in years, or None where it is none."""
    if numeral.form not in {Form.DIGITS, Form.WORDS} or not 0 < numeral.number <= OLDEST:
        return None
    start, end = numeral.span.start, numeral.span.end
    after = _AFTER.match(text, end)
    if after is not None:
        return Reading(Span(start, after.end()), numeral, Kind.COUNT, YEAR_OF_AGE)
    if _MONTHS_AFTER.match(text, end) or not _stands_as_age(text, numeral):
        return None
    return Reading(numeral.span, numeral, Kind.COUNT, YEAR_OF_AGE)


def _stands_as_age(text: str, numeral: Numeral) -> bool:
    """Whether a number without "years old" is an age: after "aged", or between commas after a name."""
    start, end = numeral.span.start, numeral.span.end
    before = text[max(0, start - 32) : start]
    closed = _CLOSED.match(text, end) is not None
    if _BEFORE.search(before) and (closed or text[end : end + 1] == " "):
        return True
    if numeral.form is not Form.DIGITS or numeral.number != int(numeral.number):
        return False
    if closed and (_NAME_BEFORE.search(before) or _PERSON_BEFORE.search(before)):
        return True
    return _IN_BRACKETS.search(before) is not None and text[end : end + 1] == ")"
