"""Speakers over all documents: whether two accounts can mean one mouth."""

from __future__ import annotations

import functools
from enum import StrEnum

from workbench.comparison.names.people import name_words
from workbench.comparison.names.spelling import Likeness, likeness
from workbench.extraction.people.cast import same_person
from workbench.extraction.words.people_words import people_words


class Mouth(StrEnum):
    """What two speakers are to each other."""

    ONE = "one"
    TWO = "two"
    OPEN = "open"  # one of them is not named


def is_name(speaker: str) -> bool:
    """Whether a speaker is called by name, not only described: "the convicted killer" may be anybody."""
    words = name_words(speaker)
    if not words or not (speaker[:1].isupper() and words[-1][:1].isupper() and words[0][:1].isupper()):
        return False
    known = people_words()
    last = words[-1].lower().strip(".")
    return len(words) > 1 or not (last in known.many or last in known.persons or last in known.titles)


@functools.lru_cache(maxsize=4096)
def mouths(first: str, second: str) -> Mouth:
    """Whether two speakers are one person, two, or cannot be told; spellings of one name are one person."""
    if not is_name(first) or not is_name(second):
        return Mouth.ONE if first and first.lower() == second.lower() else Mouth.OPEN
    if same_person(first, second) or _spelt_alike(first, second):
        return Mouth.ONE
    return Mouth.TWO


def _spelt_alike(first: str, second: str) -> bool:
    one, two = name_words(first), name_words(second)
    if not one or not two or likeness(one[-1], two[-1]) is Likeness.OTHER:
        return False
    return len(one) == 1 or len(two) == 1 or likeness(one[0], two[0]) is not Likeness.OTHER
