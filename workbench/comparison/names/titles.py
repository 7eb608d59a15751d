"""Forms of address that exclude each other: Dr and Professor, Mr and Ms."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from workbench.extraction.claim import Claim, Naming
from workbench.extraction.words.word_lists import word_set


def clashing_titles(claims: Sequence[Claim]) -> Iterator[tuple[str, dict[str, list[Claim]]]]:
    """The rule and the readings where documents address one person in ways that exclude each other.

    A document that uses both forms itself knows that both are right.
    """
    for rule, sort in (("names_title", _degree), ("names_sex", _sex)):
        sides: dict[str, list[Claim]] = defaultdict(list)
        for claim in claims:
            side = sort(claim.context.head.rstrip("."))
            if side:
                sides[side].append(claim)
        if len(sides) == 2:
            one, other = ({claim.document for claim in side} for side in sides.values())
            if not one & other:
                yield rule, {_most_used(side): side for side in sides.values()}


def _degree(title: str) -> str:
    for sort in ("doctor", "professor"):
        if title in word_set("names", "honorifics", sort):
            return sort
    return ""


def _sex(title: str) -> str:
    for sort in ("man", "woman"):
        if title in word_set("names", "gender", sort):
            return sort
    return ""


def _most_used(claims: Sequence[Claim]) -> str:
    used = [claim.value.value for claim in claims if isinstance(claim.value, Naming)]
    return max(sorted(set(used)), key=used.count)
