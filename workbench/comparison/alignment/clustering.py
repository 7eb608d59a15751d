"""Clusters over all documents: the best link is made first, and a pair that must not meet keeps its clusters apart."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterable

Score = Callable[[int, int], float | None]
"""How well two members fit, in bits; None where they must never meet."""

SAMPLE = 5
"""Members of each cluster that are looked at before two clusters join: at most 25 pairs, however large they are."""


Against = Callable[[tuple[int, ...], tuple[int, ...]], float]
"""What speaks against joining two clusters as wholes, in bits; nought where nothing does."""


def nothing(one: tuple[int, ...], other: tuple[int, ...]) -> float:
    """Nothing speaks against any two clusters."""
    del one, other
    return 0.0


def cluster(
    size: int, pairs: Iterable[tuple[int, int]], score: Score, threshold: float, against: Against = nothing
) -> list[tuple[int, ...]]:
    """Members 0 to ``size`` - 1 in clusters of which every two joined parts fit by ``threshold`` on average.

    Average-link agglomeration with cannot-links. Only the given pairs start a link; before two clusters join, pairs
    across them are scored whether given or not, so a cluster never grows through a chain of which the ends do not fit.
    Ties are broken by the members' numbers: the same members in the same order give the same clusters.
    """
    return _Agglomeration(size, score, threshold, against).run(pairs)


class _Agglomeration:
    def __init__(self, size: int, score: Score, threshold: float, against: Against) -> None:
        self._score, self._threshold, self._against = score, threshold, against
        self._members: dict[int, tuple[int, ...]] = {n: (n,) for n in range(size)}
        self._links: dict[int, dict[int, tuple[float, int]]] = {n: {} for n in range(size)}
        self._heap: list[tuple[float, int, int]] = []
        self._next = size

    def run(self, pairs: Iterable[tuple[int, int]]) -> list[tuple[int, ...]]:
        for one, other in pairs:
            found = self._score(one, other)
            if found is not None:
                self._link(one, other, found, 1)
        while self._heap:
            _, one, other = heapq.heappop(self._heap)
            if one in self._members and other in self._members and self._fits(one, other):
                self._join(one, other)
        return sorted(self._members.values())

    def _link(self, one: int, other: int, total: float, count: int) -> None:
        self._links[one][other] = self._links[other][one] = (total, count)
        if total / count >= self._threshold:
            heapq.heappush(self._heap, (-round(total / count, 6), min(one, other), max(one, other)))

    def _fits(self, one: int, other: int) -> bool:
        scores = [self._score(a, b) for a in self._sample(one) for b in self._sample(other)]
        known = [found for found in scores if found is not None]
        if len(known) < len(scores):
            return False
        fit = sum(known) / len(known) - self._against(self._members[one], self._members[other])
        return fit >= self._threshold

    def _sample(self, name: int) -> tuple[int, ...]:
        members = self._members[name]
        if len(members) <= SAMPLE:
            return members
        return tuple(members[n * (len(members) - 1) // (SAMPLE - 1)] for n in range(SAMPLE))

    def _join(self, one: int, other: int) -> None:
        name, self._next = self._next, self._next + 1
        self._members[name] = tuple(sorted(self._members.pop(one) + self._members.pop(other)))
        merged: dict[int, tuple[float, int]] = {}
        for old in (one, other):
            for neighbour, (total, count) in self._links.pop(old).items():
                if neighbour in (one, other):
                    continue
                del self._links[neighbour][old]
                before = merged.get(neighbour, (0.0, 0))
                merged[neighbour] = (before[0] + total, before[1] + count)
        self._links[name] = {}
        for neighbour, (total, count) in sorted(merged.items()):
            self._link(name, neighbour, total, count)
