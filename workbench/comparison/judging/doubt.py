"""Conflicts of figures that are more likely none: two figures that only look like figures of one thing."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from workbench.comparison.alignment.acts import other_spell
from workbench.comparison.alignment.vetoes import explain
from workbench.comparison.alignment.weights import confidence, weights
from workbench.comparison.discrepancy import Discrepancy, Level, NearMiss
from workbench.comparison.fact import Reading
from workbench.comparison.values.slips import Slip, digits, slip
from workbench.extraction.claim import FIGURES, Claim, Kind, Quantity


def doubtful(discrepancy: Discrepancy) -> bool:
    """Whether figures exclude each other and too little says that they are of one thing."""
    if discrepancy.kind not in FIGURES or discrepancy.level is not Level.CONFLICT:
        return False
    return discrepancy.confidence < worth_reading() or (
        discrepancy.kind is Kind.DURATION and _of_two_things(discrepancy.readings)
    )


def _of_two_things(readings: Sequence[Reading]) -> bool:
    """Whether no two claims of two readings tell of one thing that lasted. Swapped digits are told of one thing."""
    return all(
        other_spell(first, second) and not _swapped(first, second)
        for one, other in combinations(readings, 2)
        for first in one.claims
        for second in other.claims
    )


def _swapped(first: Claim, second: Claim) -> bool:
    one, other = first.value, second.value
    if not isinstance(one, Quantity) or not isinstance(other, Quantity) or one.unit != other.unit:
        return False
    return slip(digits(f"{one.number:.10g}"), digits(f"{other.number:.10g}")) is Slip.SWAPPED


def worth_reading() -> float:
    """The confidence from which a conflict of figures is put before an editor: the threshold of its weights."""
    return confidence(weights("conflicts").threshold)


def kept_apart(discrepancies: Sequence[Discrepancy]) -> tuple[NearMiss, ...]:
    """Doubtful conflicts as pairs that look alike and were not reported."""
    pairs = [(one.readings[0].claims[0], one.readings[1].claims[0]) for one in discrepancies]
    return tuple(NearMiss(first, second, explain("weak_match", first, second)) for first, second in pairs)
