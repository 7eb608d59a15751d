"""How two spellings of a name stand to each other: the same, house style, a short form, a slip, or other names."""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Sequence
from enum import StrEnum

from rapidfuzz.distance import OSA

from workbench.extraction.words.word_lists import word_groups, word_set


class Likeness(StrEnum):
    """From nearest to farthest."""

    SAME = "same"
    STYLE = "style"  # accents, capitals, British and American spelling, abbreviations
    SHORT = "short"  # a short form, an initial, a middle name left out
    SPELT = "spelt"  # one or two letters apart
    OTHER = "other"


_SQUEEZED = re.compile(r"(.)\1+")
_SOUNDS = (
    *(("ph", "f"), ("ck", "k"), ("sch", "s"), ("tch", "s"), ("sh", "s"), ("ch", "s"), ("ts", "s")),
    *(("kh", "h"), ("gh", "g"), ("dj", "j"), ("zh", "j"), ("eau", "o"), ("aux", "o"), ("ou", "u"), ("oo", "u")),
    *((spelling, "i") for spelling in ("gi", "gy", "yi", "ei", "ie", "ee", "ea", "ai", "ay", "ey")),
)
_LETTERS = str.maketrans(
    {"c": "k", "q": "k", "y": "i", "j": "i", "w": "v", "z": "s", "x": "k", "e": "i", "o": "u", "g": "k"}
)


@functools.cache
def plain(word: str) -> str:
    """A word without capitals, accents, hyphens, apostrophes and full stops."""
    decomposed = unicodedata.normalize("NFKD", word.casefold())
    return "".join(letter for letter in decomposed if letter.isalnum())


@functools.cache
def sound(word: str) -> str:
    """A coarse key of how a name sounds in the romanisations that papers use: Yorgos and Giorgos have the same."""
    key = plain(word)
    for spelling, letter in _SOUNDS:
        key = key.replace(spelling, letter)
    return _SQUEEZED.sub(r"\1", key.translate(_LETTERS).replace("h", ""))


@functools.cache
def likeness(first: str, second: str) -> Likeness:
    """How two single words of a name stand to each other."""
    one, other = plain(first), plain(second)
    if not one or not other:
        return Likeness.OTHER
    if one == other:
        return Likeness.SAME if first == second else Likeness.STYLE
    if any({one, other} <= group for group in word_groups("names", "spellings", "same")):
        return Likeness.STYLE
    return _unlike(one, other)


def _unlike(one: str, other: str) -> Likeness:
    if len(one) == 1 or len(other) == 1:
        return Likeness.SHORT if one[0] == other[0] else Likeness.OTHER
    if any({one, other} <= group for group in word_groups("names", "short_forms", "groups")):
        return Likeness.SPELT if _one_sound(one, other) else Likeness.SHORT
    near = not is_inflected(one, other) and _near(one, other)
    return Likeness.SPELT if near else Likeness.OTHER


def _one_sound(one: str, other: str) -> bool:
    """Catherine and Katherine are short forms of nobody: they are two spellings."""
    return sound(one) == sound(other) and abs(len(one) - len(other)) <= 1


_PEOPLE_OF = ("an", "ian", "n", "ese", "ish", "i", "er", "ic", "ist")
_PLURAL = ("s", "es")


def is_inflected(one: str, other: str) -> bool:
    """Whether one is a plural or the people of the other: Holloway and Holloways, India and Indian."""
    short, long = sorted((one, other), key=len)
    for ending in (*_PLURAL, *_PEOPLE_OF, *(people + "s" for people in _PEOPLE_OF)):
        if long == short + ending and (ending in _PLURAL or len(short) >= 4):
            return True
        if (
            ending not in ("s", "es", "n", "i", "er", "ic")
            and short[-1] in "aeoy"
            and long == short[:-1] + ending
            and len(short) >= 5
        ):
            return True
    return False


def _near(one: str, other: str) -> bool:
    longest, shortest = max(len(one), len(other)), min(len(one), len(other))
    distance = OSA.distance(one, other, score_cutoff=3)
    if distance > 3 or shortest < 3:
        return False
    if sound(one) == sound(other) and len(sound(one)) >= 3:
        return distance <= 3
    if distance == 1:
        return longest >= 5
    if distance == 2:
        return shortest >= 6 and (one[0] == other[0] or sound(one)[0] == sound(other)[0])
    return shortest >= 9 and one[0] == other[0]


def compare_names(first: Sequence[str], second: Sequence[str], middle: bool = True) -> Likeness:
    """How two names of several words stand to each other.

    First and last words must be alike; middle names may be missing where ``middle`` says so. ``SPELT`` where exactly
    one word is a letter or two apart and the others agree, or several in names so long that it cannot be chance.
    """
    one, other = core_words(first), core_words(second)
    if len(one) < 2 or len(other) < 2:
        return likeness(" ".join(one), " ".join(other)) if len(one) == len(other) == 1 else Likeness.OTHER
    if len(one) == len(other):
        found = [likeness(a, b) for a, b in zip(one, other, strict=True)]
    elif not middle:
        return Likeness.OTHER
    else:
        found = [likeness(one[0], other[0]), likeness(one[-1], other[-1]), Likeness.SHORT]
    if Likeness.OTHER in found:
        return Likeness.OTHER
    if found.count(Likeness.SPELT) > 1 and min(len("".join(one)), len("".join(other))) < 14:
        return Likeness.OTHER
    for level in (Likeness.SPELT, Likeness.SHORT, Likeness.STYLE):
        if level in found:
            return level
    return Likeness.SAME


def core_words(words: Sequence[str]) -> tuple[str, ...]:
    """The words of a name without what may stand after a surname: Jr, III, MP."""
    return tuple(word for word in words if plain(word) not in word_set("names", "suffixes", "words"))
