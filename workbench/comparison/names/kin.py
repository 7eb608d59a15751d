"""Relatives whose sex the documents do not agree on: her grandson, her granddaughter."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from workbench.comparison.discrepancy import Discrepancy, Level
from workbench.comparison.evidence import Evidence
from workbench.comparison.fact import Fact
from workbench.comparison.findings import differ, make_fact, pointer
from workbench.comparison.names.people import name_words
from workbench.comparison.names.spelling import Likeness, likeness
from workbench.comparison.setting import Setting
from workbench.extraction.claim import Claim, Kind
from workbench.extraction.words.word_lists import word_groups, word_set


def compare_kin(claims: Sequence[Claim], setting: Setting) -> Iterator[tuple[Fact, Discrepancy | None]]:
    """One discrepancy for each relative given as a man here and as a woman there, or as a son here and a nephew there.

    The two must be told to be the same by name, or by age and the age or name of the one they belong to. A document
    that has both a grandson and a granddaughter has two grandchildren.
    """
    by_word: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.property == "relation":
            by_word[claim.context.head].append(claim)
    words = sorted(by_word)
    for number, word in enumerate(words):
        for other in words[number + 1 :]:
            told = _told(by_word[word], by_word[other], sexes=_is_pair(word, other)) if _excludes(word, other) else None
            if told is not None:
                topic = f"{word.capitalize()} or {other}" + _of_whom((*told[0], *told[1]))
                readings = {word: told[0], other: told[1]}
                fact = make_fact(Kind.NAME, topic, readings, (Evidence("names_same_relative"),), setting)
                arguments = (("first", fact.readings[0].value), ("second", fact.readings[1].value))
                pointers = tuple(pointer(reading.claims[0]) for reading in fact.readings)
                yield fact, differ(fact, Level.CONFLICT, (Evidence("names_kin", arguments, pointers=pointers),), 0.8)


def _is_pair(one: str, other: str) -> bool:
    return any({one, other} == pair for pair in word_groups("roles", "kin", "pairs"))


def _excludes(one: str, other: str) -> bool:
    """Whether nobody is both: a son is no nephew, but he is a child."""
    loose = word_set("roles", "kin", "other") - {"cousin"}
    return one not in loose and other not in loose


def _told(one: Sequence[Claim], other: Sequence[Claim], *, sexes: bool) -> tuple[list[Claim], list[Claim]] | None:
    """The claims of both sides about one relative, or None where nothing says that it is one."""
    if {claim.document for claim in one} & {claim.document for claim in other}:
        return None
    same = _same_relative if sexes else _same_name
    first = [a for a in one if any(same(a, b) for b in other)]
    second = [b for b in other if any(same(a, b) for a in one)]
    if not first:
        return None
    known = (*first, *second)
    first += [a for a in one if a not in first and any(same(a, b) or _beside(a, b) for b in known)]
    second += [b for b in other if b not in second and any(same(a, b) or _beside(a, b) for a in known)]
    return first, second


def _of_whom(claims: Sequence[Claim]) -> str:
    named = (claim.context.whose for claim in claims if len(name_words(claim.context.whose)) > 1)
    whose = next((name for name in named if name.istitle()), "")
    return f" of {whose}" if whose else ""


def _same_name(one: Claim, other: Claim) -> bool:
    """The same given name, and not two owners."""
    names = [{word for word in claim.context.modifiers if word.startswith("named ")} for claim in (one, other)]
    owners = [name_words(claim.context.whose) for claim in (one, other)]
    return bool(names[0] & names[1]) and all(owners) and _one_owner(one, other)


def _same_relative(one: Claim, other: Claim) -> bool:
    first, second = one.context.modifiers, other.context.modifiers
    ages = {word for word in first if word.startswith("age ")}, {word for word in second if word.startswith("age ")}
    if ages[0] and ages[1] and not ages[0] & ages[1]:
        return False
    return (bool(ages[0] & ages[1]) and (_beside(one, other) or _one_owner(one, other))) or _same_name(one, other)


def _beside(one: Claim, other: Claim) -> bool:
    marks = [{word for word in claim.context.modifiers if word.startswith("beside ")} for claim in (one, other)]
    return bool(marks[0] & marks[1])


def _one_owner(one: Claim, other: Claim) -> bool:
    mine, theirs = name_words(one.context.whose), name_words(other.context.whose)
    return (
        bool(mine) and bool(theirs) and mine[-1][0].isupper() and likeness(mine[-1], theirs[-1]) is not Likeness.OTHER
    )
