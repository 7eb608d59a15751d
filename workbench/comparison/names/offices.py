"""Whether two descriptions of one person can both be right."""

from __future__ import annotations

import functools
import itertools
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from workbench.comparison.names.spelling import plain
from workbench.extraction.claim import Claim, Naming
from workbench.extraction.words.occupation_words import other_trade, trades
from workbench.extraction.words.word_lists import word_groups, word_set, word_table

Spoken = Callable[[str, str], bool]
"""Whether a document speaks of a body or place at all."""


@dataclass(frozen=True, slots=True)
class Office:
    """A description taken apart: its head noun, what narrows it, and whose office it is."""

    head: str
    modifiers: frozenset[str]
    body: frozenset[str]
    earlier: bool


def office(claim: Claim) -> Office:
    """The office that a claim of the attribute "role" states."""
    context = claim.context
    plain_words = word_set("roles", "plain_modifiers")
    generic = word_set("roles", "generic_bodies", "words")
    return Office(
        _in_full(context.head),
        frozenset(_in_full(word) for word in context.modifiers if word not in plain_words and word not in generic),
        frozenset(plain(word) for word in context.part_of.split() if word[:1].isupper()),
        bool(context.modifiers & word_set("roles", "plain_modifiers", "former")),
    )


def _in_full(word: str) -> str:
    """An abbreviated rank in full: "insp" is "inspector"."""
    return next((min(group, key=lambda w: (-len(w), w)) for group in _abbreviations() if word in group), word)


@functools.cache
def _abbreviations() -> tuple[frozenset[str], ...]:
    return word_groups("roles", "abbreviated", "groups")


def clash(one: Office, other: Office) -> str:
    """The rule by which two descriptions exclude each other, or "" where both can be right.

    Most people are many things at once (a father, a lawyer, a victim): only offices, ranks and trades exclude each
    other, and only where the rest of the two descriptions says that the same one is meant.
    """
    if one.earlier != other.earlier:
        return ""
    if one.head == other.head:
        reworded = one.modifiers != other.modifiers and set(_phrases(one)[1:]) & set(_phrases(other)[1:])
        return "" if reworded else _same_head(one, other)
    if _same(one, other):
        return ""
    return _other_head(one, other)


def _other_head(one: Office, other: Office) -> str:
    heads = {one.head, other.head}
    if one.modifiers == other.modifiers and any(heads <= rungs for rungs in word_table("roles", "ladders").values()):
        return "names_rank"
    shared = (one.modifiers & other.modifiers) - _WEAK
    if heads <= _single_offices() and shared and not _bodies_apart(one, other):
        return "" if "executive" in heads and "chief" not in shared else "names_office"
    if _is_top(one) and _is_top(other) and not _bodies_apart(one, other):
        return "names_office"
    if other_trade(one.head, other.head):
        return "names_trade"
    return ""


def _is_top(found: Office) -> bool:
    """Whether it is the chair or the chief executive of a body, which most bodies keep apart."""
    words = found.modifiers | {found.head}
    if found.earlier or words & word_set("roles", "degrees", "words"):
        return False
    phrases = [phrase.split() for phrase in word_set("roles", "top", "words")]
    return any(phrase[-1] == found.head and set(phrase) <= words for phrase in phrases)


_WEAK = frozenset({"deputy", "vice", "assistant", "state", "city", "county", "senior", "junior"})
"""Words that two offices can share though they have nothing to do with each other."""


def _same_head(one: Office, other: Office) -> str:
    if one.head in word_set("roles", "seats", "words") and one.modifiers == other.modifiers:
        places = _place(one), _place(other)
        return "names_seat" if all(places) and not (places[0] <= places[1] or places[1] <= places[0]) else ""
    first, second = one.modifiers - other.modifiers - other.body, other.modifiers - one.modifiers - one.body
    if _is_degree(first, second) and one.head not in word_set("roles", "classes", "rank"):
        return "" if _bodies_apart(one, other) else "names_degree"
    if len(first) != 1 or len(second) != 1 or _bodies_apart(one, other):
        return ""
    if one.head == "officer" and "chief" in one.modifiers & other.modifiers:
        return "names_office"
    if one.head in _single_offices() - word_set("roles", "classes", "rank") - {"executive"}:
        return "names_office"
    return "names_trade" if one.head in trades() else ""


def _is_degree(first: frozenset[str], second: frozenset[str]) -> bool:
    """Whether one description has "deputy" or the like and nothing else that the other has not."""
    more = first or second
    return bool(more) and not (first and second) and more <= word_set("roles", "degrees", "words")


def _place(found: Office) -> frozenset[str]:
    """The place that an office belongs to: what is capitalised before or after it and is no party."""
    return found.body - word_set("roles", "parties")


def _single_offices() -> frozenset[str]:
    """Offices of which a person holds one and which are worded in one way."""
    return word_set("roles", "classes", "office") - word_set("roles", "many_held", "words")


def _bodies_apart(one: Office, other: Office) -> bool:
    """Whether both say whose office it is, and not the same body: one person can hold two offices in two bodies."""
    return bool(one.body) and bool(other.body) and not one.body & other.body


def _same(one: Office, other: Office) -> bool:
    """Whether the fuller of two descriptions takes in the other, also in other words (CEO, chief executive)."""
    return any(first <= second or second <= first for first in _phrases(one) for second in _phrases(other))


def _phrases(found: Office) -> list[frozenset[str]]:
    """The words of an office, and the same with a phrase for it replaced by the name of its group of synonyms."""
    words = found.modifiers | {found.head}
    phrases = [words]
    for number, group in enumerate(word_groups("roles", "same", "groups")):
        for phrase in group:
            parts = frozenset(phrase.split())
            if parts <= words and found.head in parts:
                phrases.append(words - parts | {f"group {number}"})
    return phrases


def clashing_offices(claims: Sequence[Claim]) -> Iterator[tuple[str, dict[str, list[Claim]]]]:
    """The rule and the readings wherever documents describe one person in two ways that exclude each other.

    A description that is part of one such pair is not set against a third.
    """
    held: dict[Office, list[Claim]] = defaultdict(list)
    for claim in claims:
        if not _is_part(claim):
            held[office(claim)].append(claim)
    ordered = sorted(held, key=lambda found: (-len(_documents(held[found])), _print_order(found)))
    told: set[str] = set()
    for rule_of in (clash, _other_rank):
        for one, other in itertools.combinations(ordered, 2):
            rule = rule_of(one, other)
            if not rule:
                continue
            first, second = _told_as(one, other, held), _told_as(other, one, held)
            known = {claim.id for claim in (*first, *second)}
            if not _documents(first) & _documents(second) and not known & told:
                told |= known
                yield rule, {_label(held[one][0]): first, _label(held[other][0]): second}


def clashing_posts(claims: Sequence[Claim], spoken: Spoken) -> Iterator[tuple[str, dict[str, list[Claim]]]]:
    """The rule and the readings where documents give one person the same post in two bodies.

    Neither document may speak of the other's body: a person can well hold the post in both.
    """
    held: dict[Office, list[Claim]] = defaultdict(list)
    for claim in claims:
        found = office(claim)
        if found.body and not found.earlier and not _is_part(claim):
            held[found].append(claim)
    ordered = sorted(held, key=lambda found: (-len(_documents(held[found])), _print_order(found)))
    for one, other in itertools.combinations(ordered, 2):
        same_post = one.head == other.head and one.modifiers == other.modifiers
        if not same_post or one.body & other.body or one.head in word_set("roles", "seats", "words"):
            continue
        if not _is_held_once(one) or _documents(held[one]) & _documents(held[other]):
            continue
        met = any(
            spoken(claim.document, word)
            for mine, theirs in ((one, other), (other, one))
            for claim in held[mine]
            for word in theirs.body
        )
        if not met:
            yield "names_employer", {_label(held[found][0]): held[found] for found in (one, other)}
            return


def _is_held_once(found: Office) -> bool:
    """Whether a post is one that somebody has in one body: an analyst, a manager, but not a member."""
    return found.head in word_set("roles", "classes") - word_set("roles", "classes", "loose")


def agreed_offices(claims: Sequence[Claim]) -> dict[str, list[Claim]]:
    """The office that most documents give one person, where two or more give it alike, under its shortest words."""
    held: dict[Office, list[Claim]] = defaultdict(list)
    for claim in claims:
        found = office(claim)
        held[Office(found.head, found.modifiers, frozenset(), found.earlier)].append(claim)
    if not held:
        return {}
    usual = min(held, key=lambda found: (-len(_documents(held[found])), _print_order(found)))
    told = held[usual]
    shortest = min((_label(claim) for claim in told), key=lambda words: (len(words), words))
    return {shortest: told} if len(_documents(told)) > 1 else {}


def _other_rank(one: Office, other: Office) -> str:
    ranks = word_set("roles", "classes", "rank") | {"officer"}
    differ = one.head != other.head and {one.head, other.head} <= ranks and one.earlier == other.earlier
    return "names_rank_loose" if differ and not _same(one, other) else ""


def _documents(claims: Sequence[Claim]) -> set[str]:
    return {claim.document for claim in claims}


def _print_order(found: Office) -> tuple[str, list[str], list[str], bool]:
    return found.head, sorted(found.modifiers), sorted(found.body), found.earlier


def _told_as(one: Office, other: Office, held: Mapping[Office, list[Claim]]) -> list[Claim]:
    """The claims that give the one office, more or less fully, and not the other."""
    return [
        claim
        for found, claims in held.items()
        for claim in claims
        if found == one or (found != other and _alike(found, one) and clash(found, other) and not clash(found, one))
    ]


def _is_part(claim: Claim) -> bool:
    """Whether a trade is somebody's part in a play ("the Fifth Doctor"), or is said of several."""
    head = claim.context.head
    words = _label(claim).split()
    printed = next((word for word in words if word.lower().startswith(head)), head)
    if head not in trades():
        return False
    return (len(words) > 1 and printed[0].isupper()) or printed.lower() == head + "s"


def _alike(one: Office, other: Office) -> bool:
    return one.head == other.head or _same(one, other)


def _label(claim: Claim) -> str:
    return claim.value.value if isinstance(claim.value, Naming) else claim.text
