"""Measures with units, and scales such as magnitudes: "120 mph", "half a mile", "5ft 10in", "magnitude 7.6"."""

from __future__ import annotations

import re

from workbench.documents.document import Span
from workbench.extraction.claim import Kind
from workbench.extraction.figures.figure import Reading
from workbench.extraction.figures.numerals import Form, Numeral, plain, scaled_by_letter
from workbench.extraction.figures.units import Unit, scale_after, scale_before, unit_after

_HALF_A = re.compile(r"(?: an? | of an? |-an?-|-| (?=\w+-))", re.IGNORECASE)
_FURTHER = re.compile(r" (?:more|further|extra|additional|full|whole|straight|consecutive|successive) ", re.IGNORECASE)
"""Words between a number and its unit: "six more months", "three full days"."""


def read_measure(text: str, numeral: Numeral) -> Reading | None:
    """The numeral as a measure or on a scale ("magnitude", "category"), or None where no unit follows."""
    scale = _on_scale(text, numeral)
    if scale is not None:
        return scale
    found = unit_of(text, numeral)
    if found is None:
        return None
    end, unit, read = found
    if unit.kind is not Kind.MEASURE:
        return None
    return Reading(Span(read.span.start, end), read, Kind.MEASURE, unit.name, unit)


def unit_of(text: str, numeral: Numeral) -> tuple[int, Unit, Numeral] | None:
    """Where the unit after a numeral ends, the unit, and the numeral as that unit makes one read it.

    "Half a mile" is 0.5 mile, not 50 percent; in "2.1m gal" the letter is a scale, in "9.6m" it is the unit.
    """
    if numeral.form is Form.FRACTION:
        gap = _HALF_A.match(text, numeral.span.end)
        if gap is None:
            return None
        after = unit_after(text, gap.end() - (1 if text[gap.end() - 1] in " -" else 0), digits=False)
        return None if after is None else (after[0], after[1], plain(numeral))
    if numeral.form is Form.RATIO:
        return None
    if numeral.letter:
        scaled = scaled_by_letter(numeral)
        after = unit_after(text, scaled.span.end, digits=True)
        if after is not None:
            return after[0], after[1], scaled
    after = unit_after(text, numeral.span.end, digits=numeral.form is Form.DIGITS)
    if after is None and (between := _FURTHER.match(text, numeral.span.end)) is not None:
        after = unit_after(text, between.end() - 1, digits=False)
    if after is None or (text[numeral.span.end : after[0]] == "st" and _is_first(numeral.number)):
        return None
    return after[0], after[1], numeral


def _is_first(number: float) -> bool:
    """Whether a number takes "st" as an ordinal: 1st, 81st, but not 11 stone."""
    return number % 10 == 1 and number % 100 != 11


def _on_scale(text: str, numeral: Numeral) -> Reading | None:
    if numeral.form not in {Form.DIGITS, Form.WORDS} or numeral.number > 10_000:
        return None
    before = scale_before(text, numeral.span.start)
    if before is not None:
        start, scale = before
        return Reading(Span(start, numeral.span.end), numeral, scale.kind, scale.name)
    after = scale_after(text, numeral.span.end)
    if after is not None:
        end, scale = after
        return Reading(Span(numeral.span.start, end), numeral, scale.kind, scale.name)
    return None
