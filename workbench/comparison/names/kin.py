"""Relatives whose sex the documents do not agree on: her grandson, her granddaughter."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence

from workbench.comparison.discrepancy import Discrepancy, Level
from workbench.comparison.evidence import Evidence
from workbench.comparison.fact import Fact
from workbench.comparison.findings import differ, make_fact, pointer
from workbench.comparison.names.people import name_words
from workbench.comparison.names.spelling import Likeness, likeness
from workbench.comparison.setting import Setting
from workbench.extraction.claim import Claim, Kind
from workbench.extraction.words.word_lists import word_groups, word_set

Bits = Callable[[Claim, Claim], float]
_ONE_MOMENT = 6.0
"""So many bits two sentences must share before a relative who does the same in both is the same relative."""


def compare_kin(claims: Sequence[Claim], bits: Bits, setting: Setting) -> Iterator[tuple[Fact, Discrepancy | None]]:
    """One discrepancy for each relative given as a man here and as a woman there, or as a son here and a nephew there.

    The two must be told to be the same by name, or by age and the age or name of the one they belong to, or by doing
    the same in one moment. A document
    that has both a grandson and a granddaughter has two grandchildren.
    """
    by_word: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.property == "relation":
            by_word[claim.context.head].append(claim)
    words = sorted(by_word)
    for number, word in enumerate(words):
        for other in words[number + 1 :]:
            if not _excludes(word, other):
                continue
            one, two = by_word[word], by_word[other]
            told = _told(one, two, sexes=_is_pair(word, other)) or _in_one_moment(one, two, bits)
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
    owned = [{claim.document for claim in side if "some" not in claim.context.modifiers} for side in (one, other)]
    if owned[0] & owned[1]:
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


def _in_one_moment(one: Sequence[Claim], other: Sequence[Claim], bits: Bits) -> tuple[list[Claim], list[Claim]] | None:
    """The claims of two relatives of whom the same verb is said in one moment, in documents that know one of them."""
    if {claim.document for claim in one} & {claim.document for claim in other}:
        return None
    pairs = [
        (a, b) for a in one for b in other if _parts(a) & _parts(b) and _may_be_one(a, b) and bits(a, b) >= _ONE_MOMENT
    ]
    if not pairs:
        return None
    return list(dict.fromkeys(a for a, _ in pairs)), list(dict.fromkeys(b for _, b in pairs))


def _parts(claim: Claim) -> frozenset[str]:
    return frozenset(word for word in claim.context.modifiers if word.startswith(("does ", "done ")))


def _may_be_one(one: Claim, other: Claim) -> bool:
    """Whether neither names nor owners say that two relatives are two."""
    names = [{word for word in claim.context.modifiers if word.startswith("named ")} for claim in (one, other)]
    owners = [claim.context.whose for claim in (one, other)]
    return (not all(names) or bool(names[0] & names[1])) and (
        not all(_is_named(owner) for owner in owners) or _one_owner(one, other)
    )


def _of_whom(claims: Sequence[Claim]) -> str:
    named = (claim.context.whose for claim in claims if len(name_words(claim.context.whose)) > 1)
    whose = next((name for name in named if name.istitle()), "")
    return f" of {whose}" if whose else ""


def _same_name(one: Claim, other: Claim) -> bool:
    """The same given name, and not two owners; or the same full name, and no two owners known."""
    full = [{word for word in claim.context.modifiers if word.startswith("in full ")} for claim in (one, other)]
    if full[0] & full[1]:
        return not (_is_named(one.context.whose) and _is_named(other.context.whose)) or _one_owner(one, other)
    names = [{word for word in claim.context.modifiers if word.startswith("named ")} for claim in (one, other)]
    owners = [name_words(claim.context.whose) for claim in (one, other)]
    return bool(names[0] & names[1]) and all(owners) and _one_owner(one, other)


def _same_relative(one: Claim, other: Claim) -> bool:
    first, second = one.context.modifiers, other.context.modifiers
    ages = {word for word in first if word.startswith("age ")}, {word for word in second if word.startswith("age ")}
    if ages[0] and ages[1] and not ages[0] & ages[1]:
        return False
    return (bool(ages[0] & ages[1]) and (_beside(one, other) or _one_owner(one, other))) or _same_name(one, other)


def _is_named(owner: str) -> bool:
    return owner[:1].isupper()


def _beside(one: Claim, other: Claim) -> bool:
    marks = [{word for word in claim.context.modifiers if word.startswith("beside ")} for claim in (one, other)]
    return bool(marks[0] & marks[1])


def _one_owner(one: Claim, other: Claim) -> bool:
    mine, theirs = name_words(one.context.whose), name_words(other.context.whose)
    if len(mine) > 1 and len(theirs) > 1 and likeness(mine[0], theirs[0]) is Likeness.OTHER:
        return False  # a son of the one may be a brother of the other
    return (
        bool(mine) and bool(theirs) and mine[-1][0].isupper() and likeness(mine[-1], theirs[-1]) is not Likeness.OTHER
    )
