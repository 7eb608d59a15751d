"""Shares that follow from a part and a whole somewhere, and documents in which they do not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from workbench.comparison.arithmetic.chance import belonging, digits_agreeing, tried
from workbench.comparison.arithmetic.identity import Coincidence, Identity, Operation, comes_out, gather
from workbench.comparison.arithmetic.ledger import Ledger, amount, firm
from workbench.extraction.claim import Claim, Kind, Quantity, Scope

REACH = 2
"""How many paragraphs apart a part, its whole and its share may stand."""


def find_shares(ledger: Ledger, sums: Sequence[Identity]) -> tuple[Identity, ...]:
    """All shares that come out to the last printed digit and that chance does not explain; each once."""
    known = {(part.number, one.result.number) for one in sums for part in one.inputs}
    found = [one for claims in ledger.by_document.values() for one in _shares_of_document(claims, ledger, known)]
    return gather(found, ledger)


def _shares_of_document(claims: Sequence[Claim], ledger: Ledger, known: set[tuple[int, int]]) -> Iterator[Coincidence]:
    percentages = [claim for claim in claims if claim.kind is Kind.PERCENTAGE and _usable(claim)]
    figures = [claim for claim in claims if claim.kind in (Kind.COUNT, Kind.MONEY) and _usable(claim)]
    for percentage in percentages:
        near = [claim for claim in figures if _distance(claim, percentage) <= REACH]
        for part in near:
            for whole in near:
                if not _part_of(part, whole) or not comes_out(Operation.SHARE, (part, whole), percentage):
                    continue
                entries = ledger.entry_of[part.id].number, ledger.entry_of[whole.id].number
                bits = _bits(part, whole, percentage, len(near)) + (4.0 if entries in known else 0.0)
                yield Coincidence(Operation.SHARE, (part, whole), percentage, bits)


def _usable(claim: Claim) -> bool:
    return firm(claim) and claim.context.scope not in (Scope.DIFFERENCE, Scope.RATE)


def _part_of(part: Claim, whole: Claim) -> bool:
    same = part.kind is whole.kind and getattr(part.value, "unit", "") == getattr(whole.value, "unit", "")
    return (same or part.kind is Kind.COUNT) and part.kind is whole.kind and 10 <= amount(part) < amount(whole)


def _distance(one: Claim, other: Claim) -> int:
    return abs(one.context.paragraph - other.context.paragraph)


def _bits(part: Claim, whole: Claim, percentage: Claim, near: int) -> float:
    value = percentage.value
    bits = digits_agreeing(value.number, value.step) if isinstance(value, Quantity) else 0.0
    bits += belonging((part, whole)) - tried(near * max(near - 1, 1))
    if percentage.subject and percentage.subject == part.subject:
        bits += 2.0
    if part.context.sentence == percentage.context.sentence:
        bits += 1.0
    if 0 < whole.span.start - part.span.end <= 12 and part.context.sentence == whole.context.sentence:
        bits += 2.0
    return bits
