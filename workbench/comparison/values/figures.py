"""Whether two figures for one thing agree, differ loosely or exclude each other, and in what way."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum

from workbench.comparison.values.intervals import Interval, interval
from workbench.comparison.values.rounding import is_cut, is_rounding, printed_step
from workbench.extraction.claim import Claim, Hedge, Quantity


class Fit(StrEnum):
    """How two figures stand to each other, from agreement to contradiction."""

    SAME = "same"
    HEDGED = "hedged"  # one is stated more loosely, and the other lies within what it leaves open
    ROUNDED = "rounded"
    CUT = "cut"  # rounded down where rounding would have gone up
    VAGUE = "vague"  # "dozens" for 842: an order of magnitude, used loosely
    APART = "apart"


CONVERSION = 0.02
"""How far two figures in different units may lie apart and still be one value converted: 120 mph is printed 195 kph."""

FRACTION = 0.1
"""How far a plain fraction reaches: "a third" is said of 30 per cent and of 36."""

UPWARD = frozenset({Hedge.MORE_THAN, Hedge.JUST_OVER})
DOWNWARD = frozenset({Hedge.LESS_THAN, Hedge.ALMOST})
FIRM = frozenset({Hedge.EXACT})
PLAIN_FRACTIONS = (*(100 / n for n in range(2, 101)), 200 / 3, 75.0, 40.0, 60.0, 80.0)


@dataclass(frozen=True, slots=True)
class Measured:
    """A figure made comparable: its interval in a common unit, with the step it is printed to in that unit."""

    number: float
    step: float
    reach: Interval
    hedge: Hedge
    unit: str
    fraction: bool = False


def comparable(first: Quantity, second: Quantity) -> bool:
    """Whether the two are in the same unit or in units of one dimension."""
    if first.unit == second.unit:
        return True
    return bool(first.base_unit) and first.base_unit == second.base_unit


def fit(first: Quantity, second: Quantity) -> Fit:
    """How two comparable figures stand to each other; the same whichever comes first."""
    same_unit = first.unit == second.unit
    one, other = measured(first, same_unit), measured(second, same_unit)
    if Hedge.VAGUE in (one.hedge, other.hedge):
        return _fit_vague(one, other)
    if one.hedge is other.hedge and _equal(one.number, other.number):
        return Fit.SAME
    if not same_unit and _converted(one, other):
        return Fit.SAME if one.hedge is other.hedge else Fit.APART if _opposed(one, other) else Fit.HEDGED
    if one.hedge in FIRM and other.hedge in FIRM:
        return _fit_firm(one, other)
    return _fit_hedged(one, other)


def measured(quantity: Quantity, own_unit: bool) -> Measured:
    """The figure in its own unit, or in the base unit of its dimension."""
    step = printed_step(quantity)
    reach = interval(quantity)
    fraction = _is_fraction(quantity)
    if own_unit or quantity.base is None:
        return Measured(quantity.number, step, reach, quantity.hedge, quantity.unit, fraction)
    factor = quantity.base / quantity.number if quantity.number else 1.0
    return Measured(quantity.base, step * factor, reach.scaled(factor), quantity.hedge, quantity.base_unit, fraction)


def _fit_vague(one: Measured, other: Measured) -> Fit:
    if one.hedge is other.hedge and _equal(one.number, other.number):
        return Fit.SAME
    return Fit.VAGUE if one.reach.apart_from(other.reach) else Fit.HEDGED


def _fit_firm(one: Measured, other: Measured) -> Fit:
    if _equal(one.number, other.number):
        return Fit.SAME
    loose, exact = (one, other) if (one.step, one.number) >= (other.step, other.number) else (other, one)
    if loose.step > exact.step:
        if is_rounding(loose.number, loose.step, exact.number):
            return Fit.ROUNDED
        if is_cut(loose.number, loose.step, exact.number):
            return Fit.CUT
    if one.fraction != other.fraction and abs(one.number - other.number) <= FRACTION * max(one.number, other.number):
        return Fit.ROUNDED
    return Fit.APART


def _fit_hedged(one: Measured, other: Measured) -> Fit:
    if _equal(one.number, other.number):
        return Fit.APART if _opposed(one, other) else Fit.HEDGED
    loose, exact = (one, other) if one.hedge not in FIRM else (other, one)
    if loose.hedge in UPWARD and exact.hedge in FIRM and 0 < exact.number - loose.number <= exact.step <= 1:
        return Fit.SAME
    if not one.reach.apart_from(other.reach):
        return Fit.HEDGED
    if exact.hedge in FIRM and loose.reach.apart_from(exact.reach) and _rounds_into(exact, loose):
        return Fit.HEDGED
    return Fit.APART


def _opposed(one: Measured, other: Measured) -> bool:
    """Whether one hedge says more than the figure and the other less."""
    hedges = {one.hedge, other.hedge}
    return bool(hedges & UPWARD and hedges & DOWNWARD)


def _rounds_into(exact: Measured, loose: Measured) -> bool:
    """Whether the exact figure, itself perhaps rounded, reaches into what the loose one leaves open."""
    if exact.step <= 1 or exact.number < 100:
        return False
    half = min(exact.step / 2, 0.05 * exact.number)
    return not Interval(exact.number - half, exact.number + half).apart_from(loose.reach)


def _converted(one: Measured, other: Measured) -> bool:
    size = max(abs(one.number), abs(other.number))
    gap = abs(one.number - other.number)
    return gap <= CONVERSION * size or gap <= min(max(one.step, other.step) / 2, 0.1 * size)


def _is_fraction(quantity: Quantity) -> bool:
    """A percentage that was printed as a plain fraction: its digits do not end where a percentage's would."""
    if quantity.unit != "percent" or quantity.hedge is not Hedge.EXACT:
        return False
    return quantity.step > 1 and any(math.isclose(quantity.number, part, rel_tol=1e-3) for part in PLAIN_FRACTIONS)


def _equal(one: float, other: float) -> bool:
    return math.isclose(one, other, rel_tol=1e-9, abs_tol=1e-12)


def fit_claims(first: Claim, second: Claim) -> Fit | None:
    """How the figures of two claims stand to each other; None where one of them holds no figure."""
    if isinstance(first.value, Quantity) and isinstance(second.value, Quantity):
        return fit(first.value, second.value)
    return None
