"""The record of one calculation that figures of the documents obey: a sum, a share, a difference, a growth, a span."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from workbench.comparison.arithmetic.chance import NEEDED, gathered
from workbench.comparison.arithmetic.ledger import Entry, Ledger, amount, step_of
from workbench.comparison.values.figures import Fit, fit
from workbench.extraction.claim import Claim, Hedge, Quantity


class Operation(StrEnum):
    """What is worked out; also the first part of the rule that tells it."""

    SUM = "sum"
    SHARE = "share"
    DIFFERENCE = "difference"
    GROWTH = "growth"
    SPAN = "span"


@dataclass(frozen=True)
class Identity:
    """Entries from which another entry follows, by the figures of at least one document.

    ``bits`` says how surely it is meant and not an accident. For a share the first input is the part and the second the
    whole; for a difference, a growth and a span the first is the later or larger figure. ``right`` are claims of the
    inputs, in order, with which it comes out, and ``right_result`` is what they come to.
    """

    operation: Operation
    inputs: tuple[Entry, ...]
    result: Entry
    right: tuple[Claim, ...]
    right_result: Claim
    bits: float


@dataclass(frozen=True)
class Coincidence:
    """Claims that a calculation comes out with, and the bits by which that beats chance."""

    operation: Operation
    inputs: tuple[Claim, ...]
    result: Claim
    bits: float


def gather(found: Iterable[Coincidence], ledger: Ledger) -> tuple[Identity, ...]:
    """Coincidences of the same entries as one identity each; those that chance explains are left out."""
    groups: dict[tuple[str, tuple[int, ...], int], list[Coincidence]] = defaultdict(list)
    for one in found:
        numbers = tuple(ledger.entry_of[claim.id].number for claim in one.inputs)
        result = ledger.entry_of[one.result.id].number
        if len({*numbers, result}) == len(numbers) + 1:
            groups[one.operation, numbers, result].append(one)
    identities = []
    for (operation, numbers, result), met in sorted(groups.items()):
        best = max(met, key=lambda one: one.bits)
        inputs = tuple(ledger.entries[number] for number in numbers)
        bits = gathered([one.bits for one in met])
        identities.append(
            Identity(Operation(operation), inputs, ledger.entries[result], best.inputs, best.result, bits)
        )
    return tuple(one for one in identities if one.bits >= NEEDED)


DAY = 24 * 60 * 60

_WORKED_OUT: dict[Operation, Callable[[Sequence[float]], float]] = {
    Operation.SUM: math.fsum,
    Operation.SHARE: lambda of: 100 * of[0] / of[1] if of[1] else math.nan,
    Operation.DIFFERENCE: lambda of: of[0] - of[1],
    Operation.GROWTH: lambda of: 100 * (of[0] - of[1]) / of[1] if of[1] else math.nan,
    Operation.SPAN: lambda of: (of[0] - of[1]) % DAY,
}
_PERCENT = frozenset({Operation.SHARE, Operation.GROWTH})


def work_out(operation: Operation, inputs: Sequence[Claim]) -> float:
    """What the inputs come to: in per cent for a share or a growth, in seconds for a span, else in their base unit."""
    return _WORKED_OUT[operation]([amount(claim) for claim in inputs])


def comes_out(operation: Operation, inputs: Sequence[Claim], result: Claim) -> bool:
    """Whether a printed result leaves room for what the inputs come to, each rounded as it is printed."""
    value = result.value
    worked_out = work_out(operation, inputs)
    if not isinstance(value, Quantity) or math.isnan(worked_out):
        return False
    step = step_of(result)
    if operation in _PERCENT:
        slack = step / 2
    else:
        coarsest = max(map(step_of, inputs))
        slack = max(coarsest, step) / 2 if coarsest != step or min(map(step_of, inputs)) != step else 0.0
    if abs(worked_out - amount(result)) <= slack * (1 + 1e-6) + 1e-9:
        return True
    exact = Quantity(worked_out, worked_out, worked_out, value.base_unit or value.unit, Hedge.EXACT, min(step, 1.0))
    printed = value if value.base is None else _in_base(value)
    return value.hedge is not Hedge.EXACT and fit(exact, printed) is not Fit.APART


def _in_base(value: Quantity) -> Quantity:
    factor = (value.base or 0.0) / value.number if value.number else 1.0
    return Quantity(
        value.base or 0.0,
        value.low * factor,
        value.high * factor,
        value.base_unit,
        value.hedge,
        value.step * factor,
    )
