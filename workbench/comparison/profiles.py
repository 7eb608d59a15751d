"""Claims made ready to be compared: what each says of its thing, as sets of words that are quick to hold together."""

from __future__ import annotations

import functools
import math
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from workbench.comparison.word_lists import word_list
from workbench.extraction.claim import Claim, Moment, Quantity

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class Profile:
    """One claim as comparison sees it. Words are in lower case; ``length`` is the norm of the weighted ``terms``."""

    claim: Claim
    family: str
    head: str
    about: frozenset[str]
    owner: frozenset[str]
    owner_named: bool
    terms: dict[str, float]
    length: float
    names: frozenset[str]
    modifiers: frozenset[str]
    verb: str
    whose: frozenset[str]
    speaker: frozenset[str]
    part_of: frozenset[str]


def words(text: str) -> frozenset[str]:
    """The telling words of a phrase in lower case."""
    return _words(text)


@functools.lru_cache(maxsize=4096)
def _words(text: str) -> frozenset[str]:
    return frozenset(word.casefold() for word in _WORD.findall(text)) - word_list("empty")


def family(claim: Claim) -> str:
    """What a claim can be compared with at all: its kind, and for figures with a dimension that dimension."""
    value = claim.value
    if isinstance(value, Quantity) and claim.kind in ("measure", "money"):
        return f"{claim.kind} in {value.base_unit or value.unit}"
    if isinstance(value, Moment):
        return "time of day" if value.clock is not None else "date"
    return str(claim.kind)


def profiles(claims: Sequence[Claim]) -> list[Profile]:
    """A profile for each claim, in the same order; terms are weighted by how few claims of the set use them."""
    used = Counter(term for claim in claims for term in claim.context.terms)
    total = len(claims) + 1
    return [_profile(claim, used, total) for claim in claims]


def _profile(claim: Claim, used: Counter[str], total: int) -> Profile:
    context = claim.context
    terms = {term: math.log2(total / used[term]) for term in context.terms}
    return Profile(
        claim=claim,
        family=family(claim),
        head=context.head.casefold(),
        about=_words(claim.property) | _words(context.head),
        owner=_words(claim.subject),
        owner_named=any(word[:1].isupper() for word in claim.subject.split()),
        terms=terms,
        length=math.sqrt(sum(weight * weight for weight in terms.values())),
        names=frozenset(word for name in context.names for word in _words(name)),
        modifiers=frozenset(word.casefold() for word in context.modifiers),
        verb=context.verb.casefold(),
        whose=_words(context.whose),
        speaker=_words(claim.speaker),
        part_of=_words(context.part_of),
    )


def cosine(one: Profile, other: Profile) -> float:
    """How alike the weighted terms of two claims are, 0 to 1."""
    if not one.length or not other.length:
        return 0.0
    small, large = (one, other) if len(one.terms) <= len(other.terms) else (other, one)
    common = sum(weight * weight for term, weight in small.terms.items() if term in large.terms)
    return common / (one.length * other.length)
