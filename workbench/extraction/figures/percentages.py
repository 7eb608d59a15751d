"""Shares: percentages in every spelling, percentage points, and parts of a whole ("two thirds", "one in 11").

A part is given in percent so that "one in 11" and "9.1%" meet; its bounds leave room for how such parts are rounded.
"""

from __future__ import annotations

import re

from workbench.documents.document import Span
from workbench.extraction.claim import Kind
from workbench.extraction.figures.figure import Reading
from workbench.extraction.figures.numerals import Form, Numeral
from workbench.extraction.figures.units import unit_after, unit_named

_PART_FOLLOWS = re.compile(
    r" (?:of|the|an?|that|this|his|her|its|their|as (?:many|much)|full|empty|had|have|were|are|is|was|said|again)\b"
    r"|[,.;:)!?]|$|\n| (?:more|less|fewer|higher|lower|to|in|from|since|among|and|or|on|by|last|this|compared)\b",
    re.IGNORECASE,
)
_ORDINAL_LIKE = re.compile(
    r"(?:the|this|that|his|her|its|their|our|my|your|every|each|first|second|last) $", re.IGNORECASE
)
_AND_A_HALF = re.compile(r"\b\w+ and a (?:half|quarter)$", re.IGNORECASE)
_LEADS_TO_PART = re.compile(
    r"\b(?:by|about|around|nearly|almost|some|over|than|under|up|down|only|just|of|to|roughly|least|or|with|and|for) $",
    re.IGNORECASE,
)


def read_percentage(text: str, numeral: Numeral) -> Reading | None:
    """The numeral as a share in percent (or in percentage points), or None where it is none."""
    if numeral.form is Form.RATIO:
        return Reading(numeral.span, numeral, Kind.PERCENTAGE, "percent", unit_named("percent"))
    if numeral.form is Form.FRACTION:
        if not _is_part(text, numeral):
            return None
        return Reading(numeral.span, numeral, Kind.PERCENTAGE, "percent", unit_named("percent"))
    after = unit_after(text, numeral.span.end, digits=numeral.form is Form.DIGITS)
    if after is None or after[1].kind is not Kind.PERCENTAGE:
        return None
    end, unit = after
    return Reading(Span(numeral.span.start, end), numeral, Kind.PERCENTAGE, unit.name, unit)


def _is_part(text: str, numeral: Numeral) -> bool:
    """Whether a fraction word is a part of something: not "a third man", "the first half", "half-hearted"."""
    start, end = numeral.span.start, numeral.span.end
    if text[end : end + 1] == "-" or text[start - 1 : start] == "-":
        return False
    before = text[max(0, start - 12) : start]
    if _ORDINAL_LIKE.search(before) or _AND_A_HALF.search(text, max(0, start - 12), end):
        return False
    words = text[start:end].lower()
    if words.endswith("s") or words[0].isdigit() or words == "half":
        return words != "half" or _PART_FOLLOWS.match(text, end) is not None
    follows = _PART_FOLLOWS.match(text, end)
    if follows is None:
        return False
    return follows[0].lower() in {" of", " the", " as many", " as much"} or _LEADS_TO_PART.search(before) is not None
