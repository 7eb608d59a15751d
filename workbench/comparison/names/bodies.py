"""Whether two bodies that somebody is said to work for are two bodies."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from workbench.comparison.names.spelling import plain
from workbench.extraction.claim import Claim, Naming
from workbench.extraction.words.word_lists import word_set, word_table

_EMPLOYED = frozenset({"for", "employee"})
_SMALL = frozenset({"of", "the", "for", "and", "in", "at", "&"})


def clashing_bodies(claims: Sequence[Claim]) -> Iterator[tuple[str, dict[str, list[Claim]]]]:
    """The rule and the readings where documents give one person two employers.

    Two bodies of one sort (two universities, two hospitals) exclude each other; of different sorts only where both are
    said to employ. A document that gives both knows that both are right.
    """
    given: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        given[_name(claim), claim.context.head].append(claim)
    ordered = sorted(given)
    for number, one in enumerate(ordered):
        for other in ordered[number + 1 :]:
            if not _apart(one, other):
                continue
            first = [claim for claim in claims if not two_bodies(_name(claim), one[0])]
            second = [claim for claim in claims if not two_bodies(_name(claim), other[0])]
            if not {claim.document for claim in first} & {claim.document for claim in second}:
                yield "names_employer", {one[0]: first, other[0]: second}
                return


def _name(claim: Claim) -> str:
    return claim.value.value if isinstance(claim.value, Naming) else claim.text


def _apart(one: tuple[str, str], other: tuple[str, str]) -> bool:
    """Whether two bodies, each with the word that ties the person to it, exclude each other."""
    if not two_bodies(one[0], other[0]):
        return False
    if sort_of(one[0]) and sort_of(one[0]) == sort_of(other[0]):
        return True
    ties = {one[1], other[1]}
    return "employee" in ties and ties <= _EMPLOYED | {"with"}


def sort_of(name: str) -> str:
    """The sort of body a name speaks of by its own words: "university", "hospital", …; "" where it does not say."""
    words = {plain(word) for word in name.split()}
    for sort, marks in word_table("names", "types").items():
        if sort in ("university", "hospital", "school", "journal") and words & marks:
            return sort
    return next((sort for sort, marks in word_table("names", "bodies").items() if words & marks), "")


def two_bodies(one: str, other: str) -> bool:
    """Whether two names are names of two bodies, and not a long and a short name of one."""
    first, second = _core(one), _core(other)
    if not first or not second or first == second or _initials(one, other) or _initials(other, one):
        return False
    if first < second or second < first:
        return _named_after_one_place(one, other)
    return True


def _core(name: str) -> frozenset[str]:
    marks = word_set("names", "types", "university") | word_set("names", "types", "hospital") | _SMALL
    return frozenset(plain(word) for word in name.split()) - marks


def _named_after_one_place(one: str, other: str) -> bool:
    """University of York and York St John University are two; Harvard and Harvard Medical School are not."""
    short, long = sorted((one, other), key=lambda name: len(_core(name)))
    marks = word_set("names", "types", "university")
    first, last = plain(short.split()[0]), plain(long.split()[-1])
    return first in marks and last in marks and "of" in short.split() and "of" not in long.split()


def _initials(short: str, long: str) -> bool:
    letters = "".join(word[0] for word in long.split() if word[0].isupper() and word.lower() not in _SMALL)
    return len(letters) > 1 and any(word.replace(".", "") == letters for word in short.split())
