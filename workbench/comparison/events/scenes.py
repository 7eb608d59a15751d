"""Whether sentences of two documents tell of one moment, by the rare words that they share."""

from __future__ import annotations

import functools
import math
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from workbench.comparison.names.spelling import plain
from workbench.comparison.word_lists import word_list
from workbench.extraction.claim import Claim
from workbench.extraction.words.word_lists import word_groups

_YEAR = re.compile("(?:19|20)[0-9]{2}")
_DATED_APART = 4.0
_BACKGROUND = 30
"""So many sentences of any report are added to those at hand: in two sentences alone no word would be rare."""


@dataclass(frozen=True)
class Scenes:
    """How many of the sentences that make claims hold each term, over all documents of a case."""

    sentences: int
    holding: Counter[str]

    def bits(self, one: Claim, other: Claim) -> float:
        """How much the words that two claims' sentences share speak for one moment, in bits.

        Sentences of two years tell of two moments; one with a year and one without it seldom of one.
        """
        mine, theirs = _years(one), _years(other)
        if mine and theirs and not mine & theirs:
            return 0.0
        worth = sum(self.worth(term) for term in shared_words(one, other))
        return worth if bool(mine) == bool(theirs) else worth - _DATED_APART

    def worth(self, term: str) -> float:
        """How telling it is that two sentences share a term, in bits: nothing for one that every sentence has."""
        return max(math.log2((self.sentences + _BACKGROUND) / max(self.holding[meant(term)], 2)) - 1, 0.0)


def survey_scenes(claims: Iterable[Claim]) -> Scenes:
    """The scenes of a case, from all claims of all kinds."""
    terms: dict[tuple[str, int], set[str]] = {}
    for claim in claims:
        held = terms.setdefault((claim.document, claim.context.sentence.start), set())
        held.update(meant(term) for term in claim.context.terms)
    return Scenes(len(terms), Counter(term for held in terms.values() for term in held))


def shared_words(one: Claim, other: Claim) -> frozenset[str]:
    """The telling words that two claims' sentences share, besides what both statements say and the calendar."""
    mine, theirs = ({plain(word) for word in claim.text.split()} for claim in (one, other))
    own = {meant(word) for word in mine} & {meant(word) for word in theirs}
    own |= {meant(claim.context.head) for claim in (one, other)}
    shared = _words(one) & _words(other)
    return frozenset(word for word in shared if plain(word) not in own and word not in word_list("calendar"))


def _years(claim: Claim) -> frozenset[str]:
    return frozenset(term for term in claim.context.terms if _YEAR.fullmatch(term))


def _words(claim: Claim) -> frozenset[str]:
    """The terms of a sentence, with the last names of those whom its pronouns mean."""
    named = {name.split()[-1].lower() for name in claim.context.names if name}
    return frozenset(meant(term) for term in claim.context.terms | named)


@functools.cache
def _akin() -> dict[str, str]:
    return {word: min(group) for group in word_groups("happenings", "akin", "groups") for word in group}


def meant(term: str) -> str:
    """One word for all words that can mean one person or thing: "captain" for "skipper"."""
    return _akin().get(term, term)
