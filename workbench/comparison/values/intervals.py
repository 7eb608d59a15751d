"""What a hedged figure can mean: an interval for each hedge, and whether two intervals leave room for each other."""

from __future__ import annotations

import math
from dataclasses import dataclass

from workbench.extraction.claim import Hedge, Quantity

ROUGHLY = 0.1
"""How far, as a part of the figure, "about" and "nearly" reach: "nearly 2,000" may be 1,800, "about 20" may be 18."""

STILL_COUNTING = 0.25
"""How far, as a part of the figure, "at least" reaches: it is said of counts that are not closed."""

ONE_UNIT_IN_TWO = 0.5
"""A round figure of one digit can stand for half a step more or less: "about 4 hours" may be three and a half."""


@dataclass(frozen=True, slots=True)
class Interval:
    """All values from ``low`` to ``high``; an open end does not belong to it."""

    low: float
    high: float
    low_open: bool = False
    high_open: bool = False

    def apart_from(self, other: Interval) -> bool:
        """Whether no value lies in both."""
        first, second = sorted((self, other), key=lambda one: (one.low, one.high, one.low_open))
        if math.isclose(first.high, second.low, rel_tol=1e-9):
            return first.high_open or second.low_open
        return first.high < second.low

    def scaled(self, factor: float) -> Interval:
        """The same interval in another unit."""
        return Interval(self.low * factor, self.high * factor, self.low_open, self.high_open)

    @property
    def width(self) -> float:
        """How much it leaves open."""
        return self.high - self.low


def grain(number: float, step: float) -> float:
    """The distance to the next figure that a writer would have chosen instead.

    Who writes "more than 40" has fewer than 50, else the word would have been "more than 50"; "more than 340" stays
    under 350 and "more than 75" under 80. This is Grice's maxim of quantity read backwards. ``step`` is the place value
    of the last printed digit that counts.
    """
    size = abs(number)
    if size == 0:
        return step or 1.0
    lead = 10.0 ** math.floor(math.log10(size) + 1e-9)
    place = step if step > 0 else lead
    while place < lead and _whole(size / (place * 10)):
        place *= 10
    if place >= lead:
        return lead / 2 if size / lead < 1.5 and lead > 1 else lead
    return place * 5 if _whole(size / (place * 5)) else place


def interval(quantity: Quantity) -> Interval:
    """What a figure can mean, in its own unit; a figure without a hedge means what it says and nothing else."""
    number, hedge = quantity.number, quantity.hedge
    if hedge in (Hedge.BETWEEN, Hedge.VAGUE):
        return Interval(quantity.low, quantity.high)
    reach = grain(number, quantity.step)
    rough = abs(number) * ROUGHLY
    shapes = {
        Hedge.ABOUT: (max(rough, ONE_UNIT_IN_TWO * reach if abs(number) < 10 else 0.0),) * 2,
        Hedge.MORE_THAN: (0.0, reach),
        Hedge.AT_LEAST: (0.0, max(reach, abs(number) * STILL_COUNTING)),
        Hedge.LESS_THAN: (reach, 0.0),
        Hedge.AT_MOST: (reach, 0.0),
        Hedge.ALMOST: (rough, 0.0),
        Hedge.JUST_OVER: (0.0, min(max(rough, 0.0), reach)),
    }
    below, above = shapes.get(hedge, (0.0, 0.0))
    low_open = hedge in (Hedge.MORE_THAN, Hedge.JUST_OVER, Hedge.LESS_THAN)
    high_open = hedge in (Hedge.MORE_THAN, Hedge.AT_LEAST, Hedge.LESS_THAN, Hedge.ALMOST)
    return Interval(number - below, number + above, low_open, high_open)


def _whole(number: float) -> bool:
    return math.isclose(number, round(number), abs_tol=1e-6) and round(number) != 0
