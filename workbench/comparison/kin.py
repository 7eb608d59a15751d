"""Relatives whose sex the documents do not agree on: her grandson, her granddaughter."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from workbench.comparison.discrepancy import Discrepancy, Level
from workbench.comparison.evidence import Evidence
from workbench.comparison.fact import Fact
from workbench.comparison.findings import differ, make_fact
from workbench.comparison.people import name_words
from workbench.comparison.setting import Setting
from workbench.comparison.spelling import Likeness, likeness
from workbench.extraction.claim import Claim, Kind
from workbench.extraction.word_lists import word_groups


def compare_kin(claims: Sequence[Claim], setting: Setting) -> Iterator[tuple[Fact, Discrepancy | None]]:
    """One discrepancy for each relative given as a man here and as a woman there.

    The two must be told to be the same by age, and by the age or name of the one they belong to. A document that has
    both a grandson and a granddaughter has two grandchildren.
    """
    relatives = [claim for claim in claims if claim.property == "relation"]
    for pair in word_groups("roles", "kin", "pairs"):
        sides: dict[str, list[Claim]] = defaultdict(list)
        for claim in relatives:
            if claim.context.head in pair:
                sides[claim.context.head].append(claim)
        if len(sides) < 2:
            continue
        one, other = (sides[word] for word in sorted(sides))
        matching = [(a, b) for a in one for b in other if a.document != b.document and _same_relative(a, b)]
        both = {claim.document for claim in one} & {claim.document for claim in other}
        if not matching or both:
            continue
        first = [a for a in one if any(a is m for m, _ in matching)]
        second = [b for b in other if any(b is m for _, m in matching)]
        first += [
            a for a in one if a not in first and any(_same_relative(a, m) or _beside(a, m) for m in (*first, *second))
        ]
        second += [
            b
            for b in other
            if b not in second and any(_same_relative(b, m) or _beside(b, m) for m in (*first, *second))
        ]
        words = sorted(sides)
        whose = next(
            (
                c.context.whose
                for c in (*first, *second)
                if len(name_words(c.context.whose)) > 1 and c.context.whose.istitle()
            ),
            "",
        )
        topic = f"{words[0].capitalize()} or {words[1]}" + (f" of {whose}" if whose else "")
        fact = make_fact(
            Kind.NAME, topic, {words[0]: first, words[1]: second}, (Evidence("names_same_relative"),), setting
        )
        arguments = (("first", fact.readings[0].value), ("second", fact.readings[1].value))
        yield fact, differ(fact, Level.CONFLICT, (Evidence("names_kin", arguments),), 0.8)


def _same_relative(one: Claim, other: Claim) -> bool:
    first, second = one.context.modifiers, other.context.modifiers
    ages = {word for word in first if word.startswith("age ")}, {word for word in second if word.startswith("age ")}
    if ages[0] and ages[1] and not ages[0] & ages[1]:
        return False
    return bool(ages[0] & ages[1]) and (_beside(one, other) or _one_owner(one, other))


def _beside(one: Claim, other: Claim) -> bool:
    marks = [{word for word in claim.context.modifiers if word.startswith("beside ")} for claim in (one, other)]
    return bool(marks[0] & marks[1])


def _one_owner(one: Claim, other: Claim) -> bool:
    mine, theirs = name_words(one.context.whose), name_words(other.context.whose)
    return (
        bool(mine) and bool(theirs) and mine[-1][0].isupper() and likeness(mine[-1], theirs[-1]) is not Likeness.OTHER
    )
