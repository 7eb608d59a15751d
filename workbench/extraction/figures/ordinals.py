"""Ordinals: "his second mandate", "the ninth day", "21st". The unit is "ordinal"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from workbench.extraction.claim import Kind
from workbench.extraction.figures.figure import Reading
from workbench.extraction.figures.numerals import ordinals

_NOT_RANKS = re.compile(
    r"(?: |-)(?:(?:century|hour|lady|minister|aid|class|degree|floor|hand|name|names|place|of all|person|world|world's"
    r"|thoughts?|nature|opinion|home|homes|responders?|amendment|amendments)\b|(?:half|quarter)\b)",
    re.IGNORECASE,
)
_FIXED = re.compile(r"(?:\bat|\bevery|\bsplit|\ba|\bone|\bwithin|\bin the|-) $|-$", re.IGNORECASE)


def read_ordinals(text: str) -> Iterator[Reading]:
    """All ordinals that rank something; set phrases ("at first", "first lady", "a third of", "split second") do not."""
    for numeral in ordinals(text):
        start, end = numeral.span.start, numeral.span.end
        if _NOT_RANKS.match(text, end) or _FIXED.search(text[max(0, start - 9) : start]):
            continue
        yield Reading(numeral.span, numeral, Kind.ORDINAL, "ordinal")
