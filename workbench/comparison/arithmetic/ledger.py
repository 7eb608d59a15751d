"""The figures of all documents, entered under the facts that they belong to: what arithmetic works with."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from workbench.comparison.evidence import Pointer
from workbench.comparison.fact import Fact
from workbench.extraction.claim import Claim, Hedge, Moment, Quantity


@dataclass(frozen=True)
class Entry:
    """One figure that documents give, alike or not: a fact, or a claim that stands alone.

    ``claims`` come reading by reading, the best supported reading first. ``doubted`` says that
    little but their likeness brought the readings together.
    """

    number: int
    fact: str
    claims: tuple[Claim, ...]
    doubted: bool = False

    def of(self, document: str) -> tuple[Claim, ...]:
        """What one document gives for it."""
        return tuple(claim for claim in self.claims if claim.document == document)

    def giving(self, number: float) -> tuple[Claim, ...]:
        """The claims that give a number."""
        return tuple(claim for claim in self.claims if amount(claim) == number)


@dataclass(frozen=True)
class Ledger:
    """All entries, and the entry that each claim belongs to."""

    entries: tuple[Entry, ...]
    entry_of: Mapping[str, Entry]
    by_document: Mapping[str, tuple[Claim, ...]]


def open_ledger(claims: Sequence[Claim], facts: Iterable[Fact], doubted: Collection[str] = ()) -> Ledger:
    """Enter every figure under its fact; a figure that no fact holds gets an entry of its own."""
    entries: list[Entry] = []
    for fact in facts:
        if _enters(fact.claims[0]):
            entries.append(Entry(len(entries), fact.id, fact.claims, fact.id in doubted))
    entered = {claim.id for entry in entries for claim in entry.claims}
    figures = [claim for claim in claims if _enters(claim)]
    for claim in figures:
        if claim.id not in entered:
            entries.append(Entry(len(entries), "", (claim,)))
    by_document: dict[str, list[Claim]] = defaultdict(list)
    for claim in figures:
        by_document[claim.document].append(claim)
    return Ledger(
        tuple(entries),
        {claim.id: entry for entry in entries for claim in entry.claims},
        {name: tuple(sorted(held, key=lambda claim: claim.span)) for name, held in sorted(by_document.items())},
    )


def _enters(claim: Claim) -> bool:
    value = claim.value
    return isinstance(value, Quantity) or (isinstance(value, Moment) and value.clock is not None)


def amount(claim: Claim) -> float:
    """The number of a claim, in the base unit of its dimension if it has one; of a clock time, seconds of the day."""
    value = claim.value
    if isinstance(value, Moment):
        return 60.0 * value.clock if value.clock is not None else 0.0
    if not isinstance(value, Quantity):
        return 0.0
    return value.number if value.base is None or claim.kind == "percentage" else value.base


def plain_figure(claim: Claim) -> bool:
    """Whether a claim gives a figure that can be worked with: one number, no order of magnitude, more than nought."""
    value = claim.value
    return isinstance(value, Quantity) and value.hedge not in (Hedge.VAGUE, Hedge.BETWEEN) and value.number > 0


def firm(claim: Claim) -> bool:
    """Whether a claim gives its figure without a hedge, or with one that says no more than "about"."""
    value = claim.value
    return plain_figure(claim) and isinstance(value, Quantity) and value.hedge in (Hedge.EXACT, Hedge.ABOUT)


def step_of(claim: Claim) -> float:
    """The place value of the last printed digit, in the unit that ``amount`` counts in."""
    value = claim.value
    if isinstance(value, Moment):
        return 60.0
    if not isinstance(value, Quantity) or not value.number:
        return 1.0
    return (value.step or 1.0) * amount(claim) / value.number


def pointers(claims: Iterable[Claim]) -> tuple[Pointer, ...]:
    """Where the claims are printed."""
    return tuple(Pointer(claim.document, claim.span) for claim in claims)
