"""The lexicon of what figures measure, made ready for look-up by lemma."""

from __future__ import annotations

import functools
from dataclasses import dataclass

from workbench.extraction.words.lexicon import lexicon


@dataclass(frozen=True, slots=True)
class MeasuredWords:
    """What ``resources/lexicons/measured.toml`` holds. The concept tables give the normal form for a lemma."""

    nouns: dict[str, str]
    adjectives: dict[str, str]
    undergo: dict[str, str]
    do: dict[str, str]
    outer: frozenset[str]
    empty_outer: frozenset[str]
    people: frozenset[str]
    anyone: frozenset[str]
    anybody: frozenset[str]
    linking: frozenset[str]
    settlements: frozenset[str]
    of_people: frozenset[str]
    shaking: frozenset[str]
    phrases: dict[str, str]
    extents: dict[str, str]
    told: dict[str, str]
    owning: frozenset[str]
    human: frozenset[str]
    demanding: frozenset[str]
    alike: dict[str, str]
    bare: dict[str, str]
    up: frozenset[str]
    down: frozenset[str]
    whole: frozenset[str]
    additional: frozenset[str]
    planned: frozenset[str]
    possible: frozenset[str]
    sources: frozenset[str]
    plurals: dict[str, str]


@functools.cache
def measured_words() -> MeasuredWords:
    """The lexicon, read once."""
    read = lexicon("measured")
    concepts: dict[str, dict[str, list[str]]] = read["concepts"]

    def table(column: str) -> dict[str, str]:
        return {word: concept for concept, words in concepts.items() for word in words[column]}

    return MeasuredWords(
        nouns=table("nouns"),
        adjectives=table("adjectives"),
        undergo=table("undergo"),
        do=table("do"),
        outer=frozenset(read["outer"]["counts"]),
        empty_outer=frozenset(read["outer"]["empty"]),
        people=frozenset(read["heads"]["people"]),
        anyone=frozenset(read["heads"]["anyone"]),
        anybody=frozenset(read["heads"]["anybody"]),
        linking=frozenset(read["outer"]["linking"]),
        settlements=frozenset(read["outer"]["settlements"]),
        of_people=frozenset(read["outer"]["of_people"]),
        shaking=frozenset(read["heads"]["shaking"]),
        phrases={phrase: concept for concept, phrases in read["phrases"].items() for phrase in phrases},
        extents={word: extent for extent, words in read["extents"].items() for word in words},
        told={word: concept for concept, told in read["told"].items() for word in told},
        owning=frozenset(read["verbs"]["owning"]),
        human=frozenset(read["verbs"]["human"]),
        demanding=frozenset(read["verbs"]["demanding"]),
        alike=read["heads"]["alike"],
        bare=read["bare"],
        up=frozenset(read["change"]["up"]),
        down=frozenset(read["change"]["down"]),
        whole=frozenset(read["scope"]["whole"]),
        additional=frozenset(read["scope"]["additional"]),
        planned=frozenset(read["modality"]["planned"]),
        possible=frozenset(read["modality"]["possible"]),
        sources=frozenset(read["sources"]["verbs"]),
        plurals=read["plurals"],
    )


def plural(lemma: str) -> str:
    """The plural of an English noun by rule: "votes" for "vote", "people" for "person"."""
    known = measured_words().plurals.get(lemma)
    if known is not None:
        return known
    if lemma.endswith(("s", "x", "z", "ch", "sh")):
        return lemma if lemma.endswith("s") and not lemma.endswith("ss") else f"{lemma}es"
    if lemma.endswith("y") and lemma[-2:-1] not in "aeiou":
        return f"{lemma[:-1]}ies"
    return f"{lemma}s"
