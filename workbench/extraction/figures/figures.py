"""All figures of a text in one pass: each numeral is offered to the kinds in turn, then ranges, hedges and rates join.

Everything works on the folded text with compiled patterns; nothing here looks at the parse, so the cost is that of a
few scans. What a figure measures is worked out in ``measuring``.
"""

from __future__ import annotations

import bisect
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from workbench.documents.document import Span
from workbench.extraction.claim import Hedge, Kind, Quantity
from workbench.extraction.figures.ages import YEAR_OF_AGE, read_age
from workbench.extraction.figures.counts import SCORED, labels, read_count
from workbench.extraction.figures.durations import read_duration, single_spells
from workbench.extraction.figures.figure import Figure, Reading
from workbench.extraction.figures.hedges import HedgeMap, hedge_after, interval
from workbench.extraction.figures.measures import read_measure
from workbench.extraction.figures.money import read_money
from workbench.extraction.figures.numerals import Form, Numeral, numerals, times
from workbench.extraction.figures.ordinals import read_ordinals
from workbench.extraction.figures.percentages import read_percentage
from workbench.extraction.figures.units import YEAR_IN_SECONDS, Rate, rate_after, unit_named

KINDS: tuple[Callable[[str, Numeral], Reading | None], ...] = (
    read_money,
    read_age,
    read_measure,
    read_duration,
    read_percentage,
    read_count,
)
"""Who may read a numeral, in this order: the first that does decides its kind."""

_RANGE_GAP = re.compile(r"(?P<dash> ?- ?)|(?P<to> to )|(?P<and> and )|(?P<or> or )")
_BETWEEN = re.compile(r"\b(?:between|from between|of between) $", re.IGNORECASE)
_FROM = re.compile(
    r"\b(?:from|by|down|up|won|beat|voted|lost|defeated|lead|led|ahead|score|score of|margin of) $", re.IGNORECASE
)
_NOUN_NEXT = re.compile(r"[ -][a-zA-Z]")
_DURING = re.compile(
    r"(?:\b(?:for|lasted|lasting|took|takes|taken|spent|after|of|aged|is|was|been|waited|well|survived|lived|stayed"
    r"|since) |^|[.,;:(] ?|\n)$",
    re.IGNORECASE,
)
_COMPOUNDS = {
    ("foot", "inch"),
    ("stone", "pound (mass)"),
    ("pound (mass)", "ounce"),
    ("year", "month"),
    ("month", "week"),
    ("week", "day"),
    ("month", "day"),
    ("day", "hour"),
    ("hour", "minute"),
    ("minute", "second"),
}
_COMPOUND_GAPS = {"", " ", " and ", ", ", "-"}


def read_figures(text: str, taken: Iterable[Span]) -> list[Figure]:
    """All figures of folded text in order. Nothing is read inside the ``taken`` spans (dates, captions)."""
    closed = _Closed([*taken, *labels(text)])
    readings = _joined(text, _sharing(text, _compounded(text, _readings(text, closed))))
    hedges = HedgeMap(text)
    return [_figure(text, reading, hedges) for reading in readings]


class _Closed:
    """Stretches of the text where no figure is read."""

    def __init__(self, spans: Sequence[Span]) -> None:
        ordered = sorted(spans)
        self._starts = [span.start for span in ordered]
        self._reach: list[int] = []
        furthest = 0
        for span in ordered:
            furthest = max(furthest, span.end)
            self._reach.append(furthest)

    def holds(self, span: Span) -> bool:
        """Whether the span touches one of the stretches."""
        last = bisect.bisect_left(self._starts, span.end) - 1
        return last >= 0 and self._reach[last] > span.start


def _readings(text: str, closed: _Closed) -> list[Reading]:
    found: list[Reading] = []
    for numeral in numerals(text):
        if closed.holds(numeral.span) or (found and found[-1].span.overlaps(numeral.span)):
            continue
        for read in KINDS:
            reading = read(text, numeral)
            if reading is not None:
                found.append(reading)
                break
    occupied = _Closed([reading.span for reading in found])
    found += [
        reading
        for reading in (*single_spells(text), *read_ordinals(text))
        if not closed.holds(reading.span) and not occupied.holds(reading.span)
    ]
    return sorted(found, key=lambda reading: reading.span)


def _compounded(text: str, readings: list[Reading]) -> list[Reading]:
    """Join "5ft 10in" and "two hours and 15 minutes" into one reading in the larger unit."""
    joined: list[Reading] = []
    for reading in readings:
        before = joined[-1] if joined else None
        if (
            before is not None
            and before.measure is not None
            and reading.measure is not None
            and (before.unit, reading.unit) in _COMPOUNDS
            and text[before.span.end : reading.span.start] in _COMPOUND_GAPS
        ):
            share = reading.measure.factor / before.measure.factor
            number = float(f"{before.numeral.number + reading.numeral.number * share:.10g}")
            numeral = Numeral(
                Span(before.numeral.span.start, reading.numeral.span.end), number, number, number, share, Form.DIGITS
            )
            joined[-1] = replace(before, span=Span(before.span.start, reading.span.end), numeral=numeral)
        else:
            joined.append(reading)
    return joined


def _sharing(text: str, readings: list[Reading]) -> list[Reading]:
    """ "7.6 and 7.5 magnitude", "15.9 or 16.2 inches": the first of two takes the unit of the second."""
    shared = list(readings)
    for index in range(len(shared) - 2, -1, -1):
        here, following = shared[index], shared[index + 1]
        if (
            here.kind is Kind.COUNT
            and not here.unit
            and here.numeral.form is Form.DIGITS
            and following.unit
            and following.kind is Kind.MEASURE
            and following.span.start == following.numeral.span.start
            and text[here.span.end : following.span.start] in {" and ", " or "}
        ):
            shared[index] = replace(here, kind=following.kind, unit=following.unit, measure=following.measure)
    return shared


def _joined(text: str, readings: list[Reading]) -> Iterator[Reading]:
    """Join "between 4,000 and 6,000 million dollars", "10-15 per cent" and "nine or ten" into ranges."""
    held: Reading | None = None
    for reading in readings:
        if held is None:
            held = reading
            continue
        ranged = _range(text, held, reading)
        if ranged is not None:
            yield ranged
            held = None
        else:
            yield held
            held = reading
    if held is not None:
        yield held


def _range(text: str, low: Reading, high: Reading) -> Reading | None:
    start, end = low.span.end, high.span.start
    gap = _RANGE_GAP.fullmatch(text, start, end) if end - start <= 5 else None
    if gap is None or Form.ORDINAL in (low.numeral.form, high.numeral.form):
        return None
    bare = low.kind is Kind.COUNT and not low.unit
    if SCORED in (low.unit, high.unit):
        return None
    lower, upper = low.numeral, high.numeral
    if lower.scale == 1 and upper.scale > 1 and lower.number < upper.number / upper.scale:
        lower = times(lower, upper.scale)
    if not (bare or (low.kind is high.kind and low.unit == high.unit)) or not lower.number < upper.number:
        return None
    if not _links(text, low, high, gap, lower.number):
        return None
    span = Span(lower.span.start, upper.span.end)
    numeral = replace(upper, span=span, number=lower.number, low=lower.low, high=upper.high)
    return replace(high, span=Span(low.span.start, high.span.end), numeral=numeral)


def _links(text: str, low: Reading, high: Reading, gap: re.Match[str], lower: float) -> bool:
    """Whether the words between two figures make them a range, and not a change, a vote or a score."""
    before = text[max(0, low.span.start - 16) : low.span.start]
    if gap["and"]:
        return _BETWEEN.search(before) is not None
    if gap["or"]:
        return high.numeral.number <= 2.5 * lower
    if _FROM.search(before) or (high.kind is Kind.PERCENTAGE and abs(lower + high.numeral.number - 100) < 1):
        return False
    if gap["dash"]:
        return gap["dash"] != " - " and (
            high.kind is not Kind.COUNT or _NOUN_NEXT.match(text, high.span.end) is not None
        )
    return True


def _figure(text: str, reading: Reading, hedges: HedgeMap) -> Figure:
    start, end, hedge = reading.span.start, reading.span.end, Hedge.EXACT
    before = hedges.before(start)
    if before is not None and not _is_during(text, reading, before[0]):
        start, hedge = before
    elif reading.numeral.form is not Form.ORDINAL:
        after = hedge_after(text, end)
        if after is not None:
            end, hedge = after
    rate = None
    if reading.unit != YEAR_OF_AGE and reading.kind is not Kind.ORDINAL:
        rated = rate_after(text, end)
        if rated is not None:
            end, rate = rated
    if reading.numeral.low < reading.numeral.high and (reading.numeral.number == reading.numeral.low):
        between = _BETWEEN.search(text, max(0, start - 16), start)
        start = between.start() if between else start
    return Figure(Span(start, end), reading.span, reading.kind, _quantity(reading, hedge, rate), reading.numeral, rate)


def _is_during(text: str, reading: Reading, hedge_start: int) -> bool:
    """Whether "over" before a length of time means "during": "5,000 strokes over four years"."""
    if reading.kind is not Kind.DURATION or text[hedge_start : hedge_start + 5].lower() != "over ":
        return False
    return _DURING.search(text, max(0, hedge_start - 12), hedge_start) is None


def _quantity(reading: Reading, hedge: Hedge, rate: Rate | None) -> Quantity:
    numeral, worth = reading.numeral, reading.worth
    number = _scaled(numeral.number, worth)
    low, high = interval(number, hedge)
    if numeral.form is Form.VAGUE:
        hedge = Hedge.VAGUE if hedge is Hedge.EXACT else hedge
        low, high = _scaled(numeral.low, worth), max(_scaled(numeral.high, worth), high)
    elif numeral.low < numeral.high:
        if numeral.form in {Form.FRACTION, Form.RATIO}:
            low, high = (numeral.low, numeral.high) if hedge is Hedge.EXACT else (low, high)
        else:
            low, high = (
                interval(_scaled(numeral.low, worth), hedge)[0],
                interval(_scaled(numeral.high, worth), hedge)[1],
            )
            hedge = Hedge.BETWEEN
    unit, base, base_unit = reading.unit, None, ""
    if reading.measure is not None and reading.measure.base:
        base, base_unit = reading.measure.in_base(number), reading.measure.base
    if rate is not None and rate.time:
        per_year = YEAR_IN_SECONDS / unit_named(rate.time if rate.time != "quarter" else "month").factor
        if rate.time == "quarter":
            per_year /= 3
        base = _scaled(base if base is not None else number, per_year)
        base_unit = f"{base_unit or unit}/year"
        unit = f"{unit}/{rate.time}"
    return Quantity(number, low, high, unit, hedge, _scaled(numeral.step, worth), base, base_unit)


def in_unit_of(figure: Figure, other: Figure) -> Figure:
    """A bare number read in the unit of another figure."""
    number, quantity = figure.quantity.number, other.quantity
    base = None
    if quantity.base is not None and quantity.number:
        base = _scaled(number, quantity.base / quantity.number)
    shared = replace(figure.quantity, unit=quantity.unit, base=base, base_unit=quantity.base_unit)
    return replace(figure, kind=other.kind, quantity=shared)


def _scaled(number: float, factor: float) -> float:
    return float(f"{number * factor:.15g}")
