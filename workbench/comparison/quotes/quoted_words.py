"""The words of a quotation, folded so that only what was said can differ: not its spelling, capitals or marks."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass

from workbench.comparison.quotes.wording_words import WordingWords, wording_words
from workbench.documents.folding import fold

_PRINTED = re.compile(r"\d+:\d\d|'?[^\W_]+(?:['.][^\W_]+)*|[%&]")
_STOP = re.compile(r"[.!?…]+[\"')]*\s+")
_SHORT_FORMS = re.compile(
    r"\b(?:mr|mrs|ms|dr|prof|st|gen|col|capt|sgt|lt|rev|sen|rep|gov|no|vs|[a-z])\.$", re.IGNORECASE
)
_RULES = (
    (re.compile(r"(?<=[a-z]{2})our(?=s?$|ed$|ing$|able$|hood$|ful$)"), "or"),
    (re.compile(r"(?<=[a-z]{3})is(?=e[sd]?$|ing$|ation$|ations$|er$|ers$)"), "iz"),
    (re.compile(r"(?<=[a-z]{3})ys(?=e[sd]?$|ing$)"), "yz"),
    (re.compile(r"(?<=[a-z]{2}[^aeiou])tre(?=s?$)"), "ter"),
    (re.compile(r"(?<=[aeiou])bre(?=s?$)"), "ber"),
    (re.compile(r"(?<=[aeiou])ll(?=ed$|ing$|er$|ers$)"), "l"),
    (re.compile(r"(?<=[a-z]{3})ogue(?=s?$)"), "og"),
)
_ENDINGS = (
    *("ibility", "ability", "ations", "ation", "ments", "ment", "ness", "ible", "able", "ing", "ies", "ied"),
    *("ed", "es", "ly", "s", "e", "y"),
)
_NEVER = frozenset({"our", "hour", "four", "tour", "pour", "your", "sour", "flour"})


@dataclass(frozen=True, slots=True)
class Word:
    """One word as said. ``plain`` is what counts in comparing; ``start`` and ``end`` where it is printed.

    ``contracted`` is true for a word that is printed as part of a contraction: both words of "we've".
    """

    plain: str
    start: int
    end: int
    contracted: bool = False


@functools.lru_cache(maxsize=4096)
def words_of(text: str) -> tuple[Word, ...]:
    """The words of a text, contractions spelled out, spellings made one, hyphens and marks left out."""
    known = wording_words()
    return tuple(word for match in _PRINTED.finditer(fold(text)) for word in _words(match, known))


def _words(match: re.Match[str], known: WordingWords) -> Iterator[Word]:
    start, end = match.span()
    printed = match.group().lower().strip(".")
    if printed in known.contractions:
        for part in known.contractions[printed]:
            yield Word(part, start, end, printed != part)
        return
    stem, ending = _split(printed, known)
    for part in _spelled(stem.lstrip("'"), known):
        yield Word(part, start, end, bool(ending) and ending != "'s")
    if ending:
        yield Word(ending, start, end, ending != "'s")


def _split(printed: str, known: WordingWords) -> tuple[str, str]:
    for ending, full in known.endings.items():
        if printed.endswith(ending) and len(printed) > len(ending):
            return printed[: -len(ending)], full
    if printed.endswith("'s"):
        stem = printed[:-2]
        return stem, "is" if stem in known.with_is else "'s"
    return printed, ""


@functools.lru_cache(maxsize=8192)
def _plain(word: str) -> str:
    if word in _NEVER or len(word) < 5:
        return word
    for rule, american in _RULES:
        word = rule.sub(american, word)
    return word


def _spelled(word: str, known: WordingWords) -> tuple[str, ...]:
    word = word.replace(".", "").removesuffix(":00")
    return known.spellings.get(word) or (_plain(word),)


@functools.lru_cache(maxsize=8192)
def stem(word: str) -> str:
    """A rough stem: enough to see that "responsible" and "responsibility" are one word said twice."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word[: -len(ending)]
    return word


def is_small(word: str) -> bool:
    """Whether a word carries so little that sharing it says nothing."""
    return word in wording_words().small


def sentences_of(text: str) -> Iterator[tuple[int, int]]:
    """Where the sentences of a quotation begin and end. A title or an initial does not end one."""
    folded = fold(text)
    start = 0
    for match in _STOP.finditer(folded):
        end = match.end()
        body = folded[start : match.end()].rstrip()
        if _SHORT_FORMS.search(body) or (end < len(folded) and folded[end].islower()):
            continue
        yield start, start + len(body)
        start = end
    if folded[start:].strip():
        yield start, len(folded.rstrip())
