"""What a fact is about, in an editor's words: "Votes for Jeremy Corbyn, 2016"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from workbench.comparison.printing import plural
from workbench.extraction.claim import Claim, Kind

_NAMELESS = {
    Kind.PERCENTAGE: "Share",
    Kind.MONEY: "Sum",
    Kind.MEASURE: "Measure",
    Kind.DURATION: "Length of time",
    Kind.DATE: "Time",
    Kind.ORDINAL: "Rank",
}


def topic(claims: Sequence[Claim]) -> str:
    """The property, whose it is and when, each in the words that most of the claims use."""
    what = _commonest(claim.property for claim in claims) or _heads(claims)
    kind = claims[0].kind
    what = what or _NAMELESS.get(kind, "Number")
    whose = _commonest(claim.subject for claim in claims)
    if whose.casefold() in what.casefold():
        whose = ""
    verb = "" if what != _NAMELESS.get(kind) else _commonest(claim.context.verb for claim in claims)
    when = _commonest(claim.time for claim in claims) if kind is not Kind.DATE else ""
    told = what[:1].upper() + what[1:]
    if whose:
        told += f": {whose}"
    if verb and not whose:
        told += f" ({verb})"
    return told + (f", {when}" if when else "")


def _heads(claims: Sequence[Claim]) -> str:
    head = _commonest(claim.context.head for claim in claims)
    return plural(head) if head and claims[0].kind is Kind.COUNT else head


def _commonest(words: Iterable[str]) -> str:
    """The most used of the words, the longest of them where several are used alike."""
    counted = Counter(word for word in words if word)
    return max(counted, key=lambda word: (counted[word], len(word), word)) if counted else ""
