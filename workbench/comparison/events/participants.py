"""Whether those whom two accounts name as taking part are the same, surely others, or cannot be told apart."""

from __future__ import annotations

import functools
from collections.abc import Collection
from enum import StrEnum

from workbench.comparison.events.things import thing_class
from workbench.comparison.names.bodies import two_bodies
from workbench.comparison.names.spelling import Likeness, compare_names, plain
from workbench.extraction.words.word_lists import word_table


class Standing(StrEnum):
    """How two who take part stand to each other."""

    SAME = "same"
    OPEN = "open"
    OTHER = "other"


def standing(one: str, other: str) -> Standing:
    """How two who take part stand to each other, each a name ("Ellen Strand"), a noun ("landlord") or "".

    Two names that share no word are two, if they are spelt unlike; two nouns are two where each is of a sort that
    excludes the other. A name and a noun can always mean one.
    """
    if not one or not other:
        return Standing.OPEN
    names = one[:1].isupper(), other[:1].isupper()
    if all(names):
        return _names(one, other)
    if any(names):
        return Standing.OPEN
    if one == other or thing_class(one) == thing_class(other):
        return Standing.SAME
    sorts = sort_of_doer(one), sort_of_doer(other)
    return Standing.OTHER if all(sorts) and sorts[0] != sorts[1] else Standing.OPEN


def _names(one: str, other: str) -> Standing:
    mine, theirs = ({plain(word) for word in name.split()} for name in (one, other))
    if mine & theirs:
        return Standing.SAME if mine <= theirs or theirs <= mine else Standing.OPEN
    if compare_names(one.split(), other.split()) is Likeness.OTHER and two_bodies(one, other):
        return Standing.OTHER
    return Standing.OPEN


def together(one: Collection[str], other: Collection[str]) -> Standing:
    """The same for all people of two sentences: others where both name some and no two of them can be one."""
    found = {standing(first, second) for first in one for second in other}
    for best in (Standing.SAME, Standing.OPEN, Standing.OTHER):
        if best in found:
            return best
    return Standing.OPEN


@functools.cache
def _sorts() -> dict[str, str]:
    return {word: sort for sort, words in word_table("happenings", "doers").items() for word in words}


def sort_of_doer(noun: str) -> str:
    """The sort of those who act ("neighbour", "service"), by the last of their words that has one; "" for no sort."""
    return next((_sorts()[word] for word in reversed(noun.lower().split()) if word in _sorts()), "")
