"""What is marked in a text, in Qt's units, found by place in logarithmic time."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from workbench.review.item import Mark


@dataclass(frozen=True, slots=True)
class Highlight:
    """One marked stretch; ``start`` and ``end`` are positions in the widget's document.

    ``depth`` counts the stretches that lie inside this one: its underline is drawn so many steps lower.
    """

    start: int
    end: int
    mark: Mark
    claim: str
    discrepancy: str = ""
    depth: int = 0


class Highlights:
    """All marked stretches of one document, in order."""

    def __init__(self, highlights: Iterable[Highlight] = ()) -> None:
        self._all = _with_depth(sorted(highlights, key=lambda each: (each.start, -each.end, each.claim)))
        self._starts = [each.start for each in self._all]
        self._longest = max((each.end - each.start for each in self._all), default=0)
        self._by_claim = {each.claim: each for each in self._all}

    def __len__(self) -> int:
        return len(self._all)

    def all(self) -> list[Highlight]:
        """All of them, by their starts."""
        return self._all

    def between(self, start: int, end: int) -> list[Highlight]:
        """Those that reach into a stretch, the longer before the shorter that lie in them."""
        first = bisect_left(self._starts, start - self._longest)
        last = bisect_right(self._starts, end)
        return [each for each in self._all[first:last] if each.end > start and each.start < end]

    def at(self, position: int) -> Highlight | None:
        """The shortest one at a position, or None. Marked ones go before those that stand alone."""
        found = self.between(position, position + 1)
        marked = [each for each in found if each.mark is not Mark.SINGLE] or found
        return min(marked, key=lambda each: each.end - each.start, default=None)

    def of_claim(self, claim: str) -> Highlight | None:
        """The stretch of one claim, or None."""
        return self._by_claim.get(claim)


def _with_depth(ordered: list[Highlight]) -> list[Highlight]:
    depths = [0] * len(ordered)
    around: list[int] = []
    for index, each in enumerate(ordered):
        while around and ordered[around[-1]].end <= each.start:
            around.pop()
        if each.mark is Mark.SINGLE:
            continue
        for level, outer in enumerate(reversed(around), 1):
            depths[outer] = max(depths[outer], min(level, 2))
        around.append(index)
    return [
        Highlight(each.start, each.end, each.mark, each.claim, each.discrepancy, depth)
        for each, depth in zip(ordered, depths, strict=True)
    ]
