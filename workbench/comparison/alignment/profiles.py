"""Claims made ready to be compared: what each says of its thing, as sets of words that are quick to hold together."""

from __future__ import annotations

import functools
import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from workbench.comparison.word_lists import word_list
from workbench.documents.document import Span
from workbench.extraction.claim import Claim, Moment, Quantity

BEFORE = 120
"""How many characters before a claim's sentence still say what it is about."""

NEXT = 45
"""How many characters before and after a claim stand right beside it."""

_YEAR = re.compile(r"\b(?:1[89]|20)\d\d\b")
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class Profile:
    """One claim as comparison sees it. Words are in lower case;

    ``terms`` are those of its clause, ``around`` those of its sentence and just before, each with its rarity;
    ``length`` is the norm of that vector; ``beside`` are those within a few words of the claim.
    """

    claim: Claim
    family: str
    head: str
    about: frozenset[str]
    property: frozenset[str]
    owner: frozenset[str]
    owner_named: bool
    terms: frozenset[str]
    around: dict[str, float]
    length: float
    beside: dict[str, float]
    names: frozenset[str]
    modifiers: frozenset[str]
    verb: str
    whose: frozenset[str]
    speaker: frozenset[str]
    part_of: frozenset[str]
    years: frozenset[str]


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
    if isinstance(value, Quantity) and value.unit == "year of age":
        return "age"
    if isinstance(value, Moment):
        return "time of day" if value.clock is not None else "date"
    return str(claim.kind)


def profiles(claims: Sequence[Claim], texts: Mapping[str, str]) -> list[Profile]:
    """A profile for each claim, in the same order; words are weighted by how few claims of the set have them."""
    around = {place: _around(texts.get(place[0], ""), place[1]) for place in {_place(claim) for claim in claims}}
    near = Counter(word for claim in claims for word in around[_place(claim)])
    rarity = {word: math.log2((len(claims) + 1) / count) for word, count in near.items()}
    return [
        _profile(
            claim,
            {word: rarity[word] for word in around[_place(claim)]},
            {word: rarity[word] for word in _beside(claim, texts) & around[_place(claim)]},
        )
        for claim in claims
    ]


def _place(claim: Claim) -> tuple[str, Span]:
    return claim.document, claim.context.sentence


def _around(text: str, sentence: Span) -> frozenset[str]:
    """The stems of the words of a sentence and of a few before it."""
    begin = max(0, sentence.start - BEFORE)
    return frozenset(stem(word) for word in _words(text[begin : sentence.end]))


def _beside(claim: Claim, texts: Mapping[str, str]) -> frozenset[str]:
    """The stems of the words next to a claim, within its sentence, and of its own words."""
    sentence, text = claim.context.sentence, texts.get(claim.document, "")
    begin = max(sentence.start, claim.span.start - NEXT)
    end = min(sentence.end, claim.span.end + NEXT)
    return frozenset(stem(word) for word in _words(text[begin:end]))


def stem(word: str) -> str:
    """A word without its commonest endings: enough for "injured" to meet "injuries"."""
    for ending in ("ies", "ing", "ed", "es", "s", "y"):
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word[: -len(ending)]
    return word


def _profile(claim: Claim, around: dict[str, float], beside: dict[str, float]) -> Profile:
    context = claim.context
    return Profile(
        claim=claim,
        family=family(claim),
        head=context.head.casefold(),
        about=_words(claim.property) | _words(context.head),
        property=_words(claim.property),
        owner=_words(claim.subject),
        owner_named=any(word[:1].isupper() for word in claim.subject.split()),
        terms=context.terms,
        around=around,
        length=math.sqrt(sum(weight * weight for weight in around.values())),
        beside=beside,
        names=frozenset(word for name in context.names for word in _words(name)),
        modifiers=frozenset(word.casefold() for word in context.modifiers),
        verb=context.verb.casefold(),
        whose=_words(context.whose),
        speaker=_words(claim.speaker),
        part_of=_words(context.part_of),
        years=frozenset(_YEAR.findall(claim.time)),
    )


def nearness(one: Profile, other: Profile) -> float:
    """How alike the sentences of two claims are, with the words just before them, 0 to 1."""
    if not one.length or not other.length:
        return 0.0
    return sum(one.around[word] ** 2 for word in one.around.keys() & other.around.keys()) / (one.length * other.length)
