"""The record of one calculation tried with the figures of some documents."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from workbench.comparison.arithmetic.ledger import Entry, amount
from workbench.comparison.evidence import Calculation
from workbench.comparison.printing import figure
from workbench.extraction.claim import Claim, Quantity


@dataclass(frozen=True)
class Trial:
    """One calculation with the figures of some documents.

    ``result`` are the claims of the printed result, ``worked_from`` those it is worked out from; ``value`` is what it
    comes to. ``rule`` names the sentence that tells it.
    """

    rule: str
    text: str
    holds: bool
    value: str
    result: tuple[Claim, ...]
    worked_from: tuple[Claim, ...]

    @property
    def calculation(self) -> Calculation:
        """The trial as evidence."""
        return Calculation(self.text, self.holds, -1, tuple(claim.id for claim in (*self.result, *self.worked_from)))


def own(entry: Entry, document: str) -> Claim | None:
    """What a document itself gives for an entry; where it gives two values, the one that others do not give."""
    held = entry.of(document)
    return next((claim for claim in held if amount(claim) != amount(entry.common)), held[0] if held else None)


def wrong_results(entry: Entry, fits: Callable[[Claim], bool]) -> Iterator[tuple[Claim, ...]]:
    """The readings of a result that the common figures do not lead to, each with its claims."""
    wrong: dict[tuple[float, str], list[Claim]] = {}
    for claim in entry.claims:
        if not fits(claim):
            hedge = claim.value.hedge if isinstance(claim.value, Quantity) else ""
            wrong.setdefault((amount(claim), hedge), []).append(claim)
    yield from (tuple(claims) for _, claims in sorted(wrong.items()))


def told(claim: Claim, number: float | None = None) -> str:
    """The figure of a claim without its hedge, or another number (in its base unit) in the claim's unit."""
    value = claim.value
    if not isinstance(value, Quantity):
        return claim.text
    unit = value.unit if claim.kind != "count" else ""
    if number is None:
        return figure(value.number, unit)
    factor = value.number / amount(claim) if amount(claim) else 1.0
    return figure(round(number * factor, 6), unit)
