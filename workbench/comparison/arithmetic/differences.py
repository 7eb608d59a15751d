"""Differences, growth and spans of time that follow from two figures: "51 fewer", "5% up", "34 minutes later"."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from itertools import permutations

from workbench.comparison.arithmetic.chance import belonging, tried
from workbench.comparison.arithmetic.identity import Coincidence, Identity, Operation, comes_out, gather
from workbench.comparison.arithmetic.ledger import Ledger, amount, firm, plain_figure, step_of
from workbench.comparison.values.intervals import interval
from workbench.extraction.claim import Claim, Hedge, Kind, Moment, Quantity, Scope

REACH = 2
"""How many paragraphs a difference may stand from the figures that it is the difference of."""

MOST = 8
"""How many figures near a difference are tried in pairs."""


def find_differences(ledger: Ledger) -> tuple[Identity, ...]:
    """All differences, growths and spans of time that come out and that chance does not explain; each once."""
    return gather([one for claims in ledger.by_document.values() for one in _of_document(claims)], ledger)


def _of_document(claims: Sequence[Claim]) -> Iterator[Coincidence]:
    for result in claims:
        operation = _operation(result)
        if operation is None:
            continue
        near = [claim for claim in claims if _may_lead_to(operation, claim, result)]
        near = sorted(near, key=lambda claim: abs(claim.span.start - result.span.start))[:MOST]
        for first, second in permutations(near, 2):
            if _belongs(operation, first, second) and comes_out(operation, (first, second), result):
                yield Coincidence(
                    operation, (first, second), result, _bits(operation, (first, second), result, len(near))
                )


def _operation(result: Claim) -> Operation | None:
    """What a figure could be the result of, by how it is said."""
    if not plain_figure(result):
        return None
    if result.kind is Kind.DURATION:
        return Operation.SPAN
    if result.context.scope is not Scope.DIFFERENCE:
        return None
    if result.kind is Kind.PERCENTAGE and isinstance(result.value, Quantity) and "point" not in result.text:
        return Operation.GROWTH
    return Operation.DIFFERENCE


def _may_lead_to(operation: Operation, claim: Claim, result: Claim) -> bool:
    if claim.id == result.id or abs(claim.context.paragraph - result.context.paragraph) > REACH:
        return False
    if operation is Operation.SPAN:
        return isinstance(claim.value, Moment) and claim.value.hedge is Hedge.EXACT
    if not firm(claim) or claim.context.scope is Scope.DIFFERENCE:
        return False
    return operation is Operation.GROWTH or claim.kind is result.kind


def _belongs(operation: Operation, first: Claim, second: Claim) -> bool:
    """Whether the two figures can be set against each other: one thing in one unit, the larger or later one first."""
    if operation is Operation.SPAN:
        return amount(first) != amount(second)
    if first.kind is not second.kind or amount(first) <= amount(second):
        return False
    units = {claim.value.unit for claim in (first, second) if isinstance(claim.value, Quantity)}
    return first.kind is Kind.COUNT or len(units) == 1


def _bits(operation: Operation, inputs: tuple[Claim, Claim], result: Claim, near: int) -> float:
    """How surely the difference is meant: how narrow the printed result is, and how much belongs together."""
    if not isinstance(result.value, Quantity):
        return 0.0
    number = abs(result.value.number)
    width = max(interval(result.value).width / number, step_of(result) / abs(amount(result)))
    said_so = 0.0 if operation is Operation.SPAN else 2.0
    return said_so - math.log2(width) + belonging(inputs) - tried(near * max(near - 1, 1))
