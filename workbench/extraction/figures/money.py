"""Sums of money: currency before or after, scale, pence and cents: "£2.3bn", "446 mln eur", "13p", "five grand"."""

from __future__ import annotations

import re

from workbench.documents.document import Span
from workbench.extraction.claim import Kind
from workbench.extraction.figures.figure import Reading
from workbench.extraction.figures.numerals import Form, Numeral, scaled_by_letter, times
from workbench.extraction.figures.units import currency_after, currency_before

_GRAND = re.compile(r" grand\b", re.IGNORECASE)
_WEIGHS = re.compile(r"[- ]*pounds?", re.IGNORECASE)
_OF_A_THING = re.compile(r" of (?!(?:debt|public|taxpayers?|its|their|his|her|the|our|extra|new|savings|cuts)\b)")
UNKNOWN_CURRENCY = "money"
"""The unit of "five grand": a sum whose currency only the reader's country tells."""


def read_money(text: str, numeral: Numeral) -> Reading | None:
    """The numeral as a sum of money, or None where no currency says so. Units are ISO 4217 codes."""
    if numeral.form in {Form.FRACTION, Form.RATIO, Form.ORDINAL}:
        return None
    before = currency_before(text, numeral.span.start)
    if before is not None:
        start, code = before
        if numeral.letter:
            numeral = scaled_by_letter(numeral)
        end = numeral.span.end
        # "$86 US", "A$5 dollars": a second naming of the currency adds nothing.
        return Reading(Span(start, end), numeral, Kind.MONEY, code)
    grand = _GRAND.match(text, numeral.span.end)
    if grand is not None:
        return Reading(Span(numeral.span.start, grand.end()), times(numeral, 1000.0), Kind.MONEY, UNKNOWN_CURRENCY)
    scaled = scaled_by_letter(numeral) if numeral.letter else numeral
    after = currency_after(text, scaled.span.end)
    if after is None:
        return None
    end, code, worth = after
    if _WEIGHS.fullmatch(text, scaled.span.end, end) and _OF_A_THING.match(text, end):
        return None
    return Reading(Span(numeral.span.start, end), scaled, Kind.MONEY, code, worth=worth)
