"""Hedges: "more than", "some", "or so", and the interval that each of them leaves open.

Intervals are those a reader has in mind, not those of logic: "more than 50" is 50 to 60, "almost 60" is 54 to 60; only
"at least" has no upper bound and "up to" none but zero below (``resources/lexicons/hedges.toml``, ``[bounds]``).
"""

from __future__ import annotations

import math
import re

from workbench.extraction.claim import Hedge
from workbench.extraction.words.lexicon import lexicon

_HEDGES = lexicon("hedges")
_BEFORE = {words: Hedge(meaning) for words, meaning in _HEDGES["before"].items()}
_AFTER = {words: Hedge(meaning) for words, meaning in _HEDGES["after"].items()}
_BOUNDS: dict[Hedge, tuple[float, float]] = {Hedge(name): tuple(pair) for name, pair in _HEDGES["bounds"].items()}

_LONGEST_FIRST = sorted(_BEFORE, key=len, reverse=True)
_BEFORE_PATTERN = re.compile(
    rf"(?<![\w-])(?:{'|'.join(re.escape(words).replace(chr(92) + ' ', ' +') for words in _LONGEST_FIRST)})(?= )",
    re.IGNORECASE,
)
_AFTER_PATTERN = re.compile(
    rf" ?(?:{'|'.join(re.escape(words) for words in sorted(_AFTER, key=len, reverse=True))})(?![\w])", re.IGNORECASE
)
_GAP = re.compile(r" +(?:only |just |a further |another |an extra |all )?")


class HedgeMap:
    """The hedges before figures in one text, found in a single pass and looked up by where they end."""

    def __init__(self, text: str) -> None:
        self._ending: dict[int, tuple[int, Hedge]] = {}
        for match in _BEFORE_PATTERN.finditer(text):
            words = " ".join(match[0].lower().split())
            gap = _GAP.match(text, match.end())
            self._ending[gap.end() if gap else match.end()] = (match.start(), _BEFORE[words])

    def before(self, start: int) -> tuple[int, Hedge] | None:
        """Where the hedge starts whose figure starts at ``start``, and what it says."""
        return self._ending.get(start)


def hedge_after(text: str, end: int) -> tuple[int, Hedge] | None:
    """Where the hedge ends that follows a figure ending at ``end``, and what it says: "50-odd", "a year or so"."""
    match = _AFTER_PATTERN.match(text, end)
    if match is None:
        return None
    return match.end(), _AFTER[match[0].strip().lower()]


def interval(number: float, hedge: Hedge) -> tuple[float, float]:
    """The lowest and highest value that a hedged number can mean; both equal for an exact one."""
    low, high = _BOUNDS.get(hedge, (1.0, 1.0))
    if number < 0:
        low, high = high, low
    if math.isinf(high):
        return number * low, math.inf
    return number * low, number * high
