"""Two things of one sort in one place of the story: an oak in one account, a pine in the other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from workbench.comparison.discrepancy import Discrepancy, Level
from workbench.comparison.evidence import Evidence
from workbench.comparison.fact import Fact
from workbench.comparison.findings import differ, make_fact, pointer
from workbench.comparison.setting import Setting
from workbench.extraction.claim import Claim, Happening, Kind
from workbench.extraction.words.word_lists import word_groups

_SHARED = 3
"""So many names and figures must stand in both sentences before they tell of one moment."""


def compare_sorts(claims: Sequence[Claim], setting: Setting) -> Iterator[tuple[Fact, Discrepancy | None]]:
    """One discrepancy for each sort of which two accounts have two things in the same place.

    The place is the same where the sentences share a full name and a figure, or as much. A document that has both
    things speaks of two.
    """
    by_sort: dict[str, dict[str, list[Claim]]] = defaultdict(lambda: defaultdict(list))
    for claim in claims:
        if isinstance(claim.value, Happening) and claim.value.action == "part":
            by_sort[dict(claim.value.details)["sort"]][claim.value.agent].append(claim)
    for sort, by_word in sorted(by_sort.items()):
        pair = _apart(by_word)
        if pair is not None:
            (one, first), (other, second) = pair
            fact = make_fact(
                Kind.NAME,
                f"Which {sort.replace('_', ' ')}",
                {one: first, other: second},
                _matched(first, second),
                setting,
            )
            arguments = (("first", fact.readings[0].value), ("second", fact.readings[1].value))
            pointers = tuple(pointer(reading.claims[0]) for reading in fact.readings)
            yield fact, differ(fact, Level.CONFLICT, (Evidence("events_sort", arguments, pointers=pointers),), 0.5)


_Side = tuple[str, list[Claim]]


def _apart(by_word: Mapping[str, Sequence[Claim]]) -> tuple[_Side, _Side] | None:
    documents = {word: {claim.document for claim in claims} for word, claims in by_word.items()}
    words = sorted(by_word)
    for number, one in enumerate(words):
        for other in words[number + 1 :]:
            if documents[one] & documents[other] or _one_thing(one, other):
                continue
            first = [a for a in by_word[one] if any(_one_moment(a, b) for b in by_word[other])]
            second = [b for b in by_word[other] if any(_one_moment(a, b) for a in by_word[one])]
            if first:
                return (one, first), (other, second)
    return None


def _one_thing(one: str, other: str) -> bool:
    return any({one, other} <= group for group in word_groups("happenings", "same_sort", "groups"))


def _one_moment(one: Claim, other: Claim) -> bool:
    shared = one.context.names & other.context.names
    return len(shared) >= _SHARED and any(word.isalpha() for word in shared)


def _matched(first: Sequence[Claim], second: Sequence[Claim]) -> tuple[Evidence, ...]:
    shared = sorted(first[0].context.names & second[0].context.names)[:4]
    return (Evidence("names_shared_words", (("words", ", ".join(shared)),)),)
