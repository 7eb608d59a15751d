"""Whether one printed figure is the other one rounded, told by the number of printed digits."""

from __future__ import annotations

import math

from workbench.extraction.claim import Quantity

SMALL = 100
"""Whole numbers below this are printed exactly: "30 hours" is no rounding of 33."""

LOOSEST = 0.05
"""The most that a rounding may take from a figure: 700 is no rounding of 650."""


def printed_step(quantity: Quantity) -> float:
    """The place value down to which a figure is printed: 0.1 for 61.8, 1000 for 193,000, 1 for 30."""
    number, step = abs(quantity.number), quantity.step
    if number < SMALL and step >= 1:
        return 1.0
    return step if step > 0 else 1.0


def is_rounding(loose: float, step: float, exact: float) -> bool:
    """Whether ``loose``, printed down to ``step``, is ``exact`` rounded to the nearest step."""
    if math.isclose(loose, exact) or abs(loose - exact) > LOOSEST * max(abs(loose), abs(exact)):
        return False
    return -step / 2 * (1 - 1e-9) < loose - exact <= step / 2 * (1 + 1e-9)


def is_cut(loose: float, step: float, exact: float) -> bool:
    """Whether ``loose`` is ``exact`` with a half cut off that rounding would have taken up: 59 for 59.5.

    The figure behind both may have been just below the half; a larger cut is no rounding at all.
    """
    if abs(loose - exact) > LOOSEST * max(abs(loose), abs(exact)):
        return False
    return math.isclose(exact - loose, step / 2, rel_tol=1e-6)
