"""What a fact is about, in an editor's words: "Votes for Jeremy Corbyn, 2016"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from workbench.comparison.values.printing import plural
from workbench.comparison.word_lists import word_list
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
    """The property, whose it is and when, each in the words that most of the claims use.

    A property that is only the verb of the clause goes in brackets: "Length of time: operation (take)".
    """
    kind = claims[0].kind
    if kind is Kind.DATE and (told := _act(claims)):
        return told
    nameless = _NAMELESS.get(kind, "Number")
    what = _commonest(claim.property for claim in claims) or _heads(claims)
    verb = what if any(what == claim.context.verb for claim in claims) and not _counted(kind, what) else ""
    whose = _commonest(claim.subject for claim in claims)
    when = _commonest(claim.time for claim in claims) if kind is not Kind.DATE else ""
    told = nameless if verb or not what else what
    told = told[:1].upper() + told[1:]
    if whose and whose.casefold() not in told.casefold():
        told += f": {whose}"
    if verb:
        told += f" ({verb})"
    return told + (f", {_in_print(when)}" if when and not when.startswith("--") and not _CLOCK.fullmatch(when) else "")


def _act(claims: Sequence[Claim]) -> str:
    """The act that is dated, as the account says it that has the commonest words for it; "" where none does."""
    act = _commonest(claim.property for claim in claims if claim.context.told)
    told = [claim.context.told for claim in claims if claim.context.told and claim.property == act]
    if not told:
        return ""
    return f"When {max(told, key=lambda words: (told.count(words), -len(words), words))}"


def _in_print(when: str) -> str:
    """A time with its names of days and months in capitals."""
    return " ".join(word.capitalize() if word in word_list("calendar") else word for word in when.split())


_CLOCK = re.compile(r"\d\d:\d\d")


def _counted(kind: Kind, what: str) -> bool:
    """Whether a word names what is counted, though it is also the verb of the clause ("vote")."""
    return kind is Kind.COUNT and bool(what)


def _heads(claims: Sequence[Claim]) -> str:
    head = _commonest(claim.context.head for claim in claims)
    return plural(head) if head and claims[0].kind is Kind.COUNT else head


def _commonest(words: Iterable[str]) -> str:
    """The most used of the words, the longest of them where several are used alike."""
    counted = Counter(word for word in words if word)
    return max(counted, key=lambda word: (counted[word], len(word), word)) if counted else ""
