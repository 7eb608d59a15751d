"""What kind of slip could have turned one printed figure into another: told from the digits alone."""

from __future__ import annotations

import math
from enum import StrEnum


class Slip(StrEnum):
    """The slips of a hand that copies figures."""

    NONE = ""
    ONE_DIGIT = "one digit"
    SWAPPED = "two digits swapped"
    DROPPED = "a digit dropped"
    PLACE = "a decimal place"


TELLING = 3
"""From so many digits on, noughts at the end aside, a figure has few neighbours."""

PLACES = frozenset({1, 3})
"""How far a decimal point slips: by one place, or by a thousand for a million."""


def digits(text: str) -> str:
    """The digits of a printed figure in order, without marks, signs and leading noughts."""
    return "".join(mark for mark in text if mark.isdecimal()).lstrip("0")


def slip(first: str, second: str) -> Slip:
    """The slip between two rows of digits, the same whichever comes first.

    One digit changed is a sign of a slip only in rows of three or more: of two digits every second pair has one alike.
    """
    short, long = sorted((first, second), key=lambda row: (len(row), row))
    if not short or short == long:
        return Slip.NONE
    if len(short) == len(long):
        return _same_length(short, long)
    if long.rstrip("0") == short.rstrip("0"):
        told = len(short.rstrip("0")) >= 2 and len(long) - len(short) in PLACES
        return Slip.PLACE if told else Slip.NONE
    if len(long) == len(short) + 1 and len(short) >= 3 and _one_dropped(short, long):
        return Slip.DROPPED
    return Slip.NONE


def surprise(first: str, second: str) -> float:
    """How little to be expected by chance the slip between two rows of digits is, in bits; 0 where there is none.

    Told by the share of all rows of that many digits which such a slip could make of one of them: of rows of three, one
    in 33 has another digit in one place; of rows of five, one in 9,000 has two neighbours swapped. Noughts at the end,
    by which round figures are alike, do not count.
    """
    found = slip(first, second)
    common = min(len(row) - len(row.rstrip("0")) for row in (first, second))
    length = max(len(first), len(second)) - common
    rows = 10.0 ** (length - 1)
    if found is Slip.NONE:
        return 0.0
    if found is Slip.SWAPPED:
        return math.log2(9 * rows / max(length - 1, 1))
    if found is Slip.PLACE:
        return math.log2(9 * 10.0 ** (len(first.strip("0")) - 1) / len(PLACES))
    return max(math.log2(rows / length), 0.0)


def slip_keys(number: float) -> frozenset[str]:
    """What a figure has in common with all figures a slip away: its digits, sorted, and without each of them in turn.

    Nothing for figures of fewer than three telling digits, which have too many neighbours.
    """
    row = digits(f"{abs(number):.10g}")
    if len(row.rstrip("0")) < TELLING:
        return frozenset()
    return frozenset({row, "".join(sorted(row)), *(f"{row[:n]}_{row[n + 1 :]}" for n in range(len(row)))}) | {
        row[:n] + row[n + 1 :] for n in range(len(row))
    }


def changed_digit(first: str, second: str) -> int:
    """The position of the first differing digit, counted from 1, in rows of equal length."""
    return next((n for n, (a, b) in enumerate(zip(first, second, strict=False), 1) if a != b), 0)


def _same_length(first: str, second: str) -> Slip:
    differing = [n for n, (a, b) in enumerate(zip(first, second, strict=True)) if a != b]
    if len(differing) == 1:
        return Slip.ONE_DIGIT if len(first) >= 3 else Slip.NONE
    if len(differing) == 2:
        one, other = differing
        if first[one] == second[other] and first[other] == second[one]:
            return Slip.SWAPPED
    return Slip.NONE


def _one_dropped(short: str, long: str) -> bool:
    return any(long[:n] + long[n + 1 :] == short for n in range(len(long)))
