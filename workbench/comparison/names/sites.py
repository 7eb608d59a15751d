"""Whether two sites of one action are two: two towns, two streets, a town hall and a leisure centre."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.comparison.names.homes import is_region, same_road
from workbench.comparison.names.spelling import Likeness, is_inflected, likeness, plain
from workbench.extraction.claim import Claim, Naming
from workbench.extraction.words.word_lists import word_groups, word_set


@dataclass(frozen=True, slots=True)
class House:
    """A house or ground taken apart: what sort it is ("town hall", "hospital"), and the words of its own name."""

    sort: str
    name: frozenset[str]


def site_of(claim: Claim) -> str:
    """The place that a claim gives, as printed."""
    return claim.value.value if isinstance(claim.value, Naming) else claim.text


def two_sites(one: Claim, other: Claim) -> bool:
    """Whether two claims of one sort of site give two of them."""
    first, second = site_of(one), site_of(other)
    if one.property == "street":
        return not same_road(first, second) and not _near(first, second)
    if one.property == "venue":
        return two_houses(house(first), house(second))
    mine, theirs = ({plain(word) for word in name.split()} for name in (first, second))
    two = not mine & theirs and likeness(first, second) is Likeness.OTHER
    return two and not is_region(first) and not is_region(second)


def _near(one: str, other: str) -> bool:
    """Whether two roads bear one name, or two a letter or two apart: a question of spelling, not of place."""
    first, second = one.rsplit(maxsplit=1)[0], other.rsplit(maxsplit=1)[0]
    return likeness(first, second) is not Likeness.OTHER or is_inflected(plain(first), plain(second))


def house(printed: str) -> House:
    """The sort and the name of a house, from a proper name or a noun phrase."""
    words = printed.lower().replace("'s", "").split()
    sorts = word_set("places", "venues", "words") | word_set("places", "grounds", "words")
    at = max((number for number, word in enumerate(words) if word.rstrip(".") in sorts), default=len(words) - 1)
    qualified = (
        at > 0
        and words[at - 1] in word_set("places", "qualifying", "words")
        and words[at] in word_set("places", "qualifying", "after")
    )
    first = at - 1 if qualified else at
    spelt = printed.split()
    named = spelt[at][:1].isupper()  # "Mill Hospital", but not "a Leeds hospital"
    own = {plain(word) for n, word in enumerate(spelt) if named and not first <= n <= at and word[:1].isupper()}
    return House(" ".join(words[first : at + 1]), frozenset(own - word_set("places", "unnaming", "words")))


def two_houses(one: House, other: House) -> bool:
    """Whether two houses are two: of two sorts which nobody takes for each other, or of one sort by two names."""
    if one.sort == other.sort:
        return bool(one.name) and bool(other.name) and not one.name & other.name
    if " " in one.sort and " " in other.sort:
        return True
    last = {one.sort.split()[-1], other.sort.split()[-1]}
    return len(last) == 2 and not any(last <= group for group in word_groups("places", "same_venue", "groups"))


def words_for(there: Claim, here: Claim) -> tuple[str, ...]:
    """By what words an account that gives the one site would speak of the other."""
    printed = site_of(there)
    if there.property != "venue":
        return (printed.lower(),)
    found, own = house(printed), house(site_of(here))
    if found.sort == own.sort:
        return (printed.lower(),)
    kin = {word for group in word_groups("places", "same_venue", "groups") if found.sort in group for word in group}
    return (found.sort, *(kin if not found.name else ()))
