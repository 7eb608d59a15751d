"""Names that are not alike enough to be one by their letters, but are by what is said of them: Iain and Ian Dow, 54."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence

from rapidfuzz.distance import OSA

from workbench.comparison.names.spelling import core_words, is_inflected, plain
from workbench.extraction.claim import Claim, Naming, Quantity
from workbench.extraction.words.word_lists import word_set

_NEAR, _FAR = 3.0, 12.0
"""So many bits the sentences of two names must share: where the letters are much alike, and where they hardly are."""

OneBearer = Callable[[str, str], bool]
"""Whether two full names, which no document uses both, are one person's or body's by what is said of them."""


def told_alike(claims: Sequence[Claim], bits: Callable[[Claim, Claim], float]) -> OneBearer:
    """The test for the names of one case; ``bits`` says how much the sentences of two claims speak for one moment.

    An age or an office in common weighs as much as words in common.
    """
    named: dict[str, list[Claim]] = defaultdict(list)
    ages: dict[str, set[float]] = defaultdict(set)
    offices: dict[str, set[tuple[str, frozenset[str]]]] = defaultdict(set)
    loose = word_set("roles", "classes", "loose")
    for claim in claims:
        value = claim.value
        if isinstance(value, Quantity) and value.unit == "year of age":
            ages[claim.subject].add(value.number)
        elif isinstance(value, Naming) and value.attribute == "name" and value.value == claim.subject:
            named[claim.subject].append(claim)
        elif isinstance(value, Naming) and value.attribute == "role" and claim.context.head not in loose:
            offices[claim.subject].add((claim.context.head, claim.context.modifiers))

    def one(first: str, second: str) -> bool:
        likeness = _likeness(first, second)
        if not likeness:
            return False
        mine, theirs = ages.get(first, set()), ages.get(second, set())
        if mine and theirs and not mine & theirs:
            return False
        shared = offices.get(first, set()) & offices.get(second, set())
        if mine & theirs or any(likeness != 1 or modifiers for _, modifiers in shared):
            return True
        if likeness == _PLURAL:
            return False
        shared_words = max((bits(a, b) for a in named[first] for b in named[second]), default=0.0)
        return shared_words >= (_NEAR if likeness > 1 else _FAR)

    return one


def _doubled(first: str, second: str) -> bool:
    """Whether one surname is half of the other."""
    halves = [name.split()[-1].lower().split("-") for name in (first, second)]
    shared = set(halves[0]) & set(halves[1])
    return {len(half) for half in halves} == {1, 2} and bool(shared - word_set("names", "types"))


_PLURAL = 3


def _likeness(first: str, second: str) -> int:
    """How alike two names of as many words are that differ in one.

    2 where the word is a slip of the pen away, 1 where it is another with the same initial, ``_PLURAL`` where one has
    an "s" more (Thwaites may be Thwaite, but awards are not an award), else 0.
    """
    mine, theirs = ([plain(word) for word in core_words(name.split())] for name in (first, second))
    if len(mine) != len(theirs) or len(mine) < 2:
        return 0
    apart = [(place, a, b) for place, (a, b) in enumerate(zip(mine, theirs, strict=True)) if a != b]
    if len(apart) != 1:
        return 0
    place, one, other = apart[0]
    if place and (one + "s" == other or other + "s" == one):
        return _PLURAL
    if _is_slip(place, len(mine), one, other) or (place and _doubled(first, second)):
        return 2
    first_name = place == 0 and len(mine) == 2 and min(len(one), len(other)) > 2
    prefix = one.startswith(other) or other.startswith(one)
    likely = first_name and not prefix and one[0] == other[0]
    return 1 if likely and OSA.normalized_similarity(one, other) >= 0.25 else 0


def _is_slip(place: int, length: int, one: str, other: str) -> bool:
    """Whether one word at a place of a name is a slip for the other: Ward and Word, Mary Ann and Mary Jane."""
    if length == 3 and place == 1:
        return min(len(one), len(other)) > 1
    short, long = sorted((one, other), key=len)
    if is_inflected(one, other) or long.startswith(short) or len(short) < 3 or not (one + other).isalpha():
        return False
    return OSA.normalized_similarity(one, other) > 0.62
