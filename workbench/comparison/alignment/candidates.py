"""Which pairs are worth comparing at all: claims that share a telling word meet, the others never do."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Hashable, Iterable, Sequence

NEIGHBOURS = 24
"""How many of the claims that share one word a claim meets when the word is common: those next to it in order."""

PARTNERS = 14
"""How many partners a claim is compared with: those it shares the most telling words with."""


def candidates(keys: Sequence[Iterable[Hashable]], order: Sequence[int] | None = None) -> list[tuple[int, int]]:
    """Pairs of indices worth comparing, each once, the lower index first.

    ``keys`` holds the telling words of each claim. Where more than ``NEIGHBOURS`` claims share a word, each meets only
    those near it in ``order`` (which should put like beside like), so that the number of pairs grows with the number of
    claims and not with its square.
    """
    place = _places(order, len(keys))
    postings: dict[Hashable, list[int]] = defaultdict(list)
    for index in sorted(range(len(keys)), key=place.__getitem__):
        for key in set(keys[index]):
            postings[key].append(index)
    shared: list[dict[int, float]] = [defaultdict(float) for _ in keys]
    for posting in postings.values():
        worth = math.log2(1 + len(keys) / len(posting))
        for n, index in enumerate(posting):
            for other in posting[n + 1 : n + 1 + NEIGHBOURS]:
                shared[index][other] += worth
                shared[other][index] += worth
    found: set[tuple[int, int]] = set()
    for index, partners in enumerate(shared):
        best = sorted(partners.items(), key=lambda item: (-round(item[1], 9), place[item[0]]))[:PARTNERS]
        found.update((min(index, other), max(index, other)) for other, _ in best)
    return sorted(found)


def _places(order: Sequence[int] | None, length: int) -> list[int]:
    if order is None:
        return list(range(length))
    place = [0] * length
    for n, index in enumerate(order):
        place[index] = n
    return place
