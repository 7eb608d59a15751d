"""Which discrepancies one verdict may settle together: those that rest on the same claims."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from workbench.comparison.discrepancy import Discrepancy, Level


def relate(discrepancies: Sequence[Discrepancy]) -> list[Discrepancy]:
    """The same discrepancies, each with the ids of the others that share a claim with it.

    A slip that is also seen in a sum and in a share is three findings with one cause. A conflict names conflicts only:
    that a rounding shares its claims does not make it part of the cause.
    """
    holding: dict[str, list[Discrepancy]] = defaultdict(list)
    for discrepancy in discrepancies:
        for claim in discrepancy.fact.claims:
            holding[claim.id].append(discrepancy)
    return [replace(one, related=_others(one, holding)) for one in discrepancies]


def _others(one: Discrepancy, holding: dict[str, list[Discrepancy]]) -> tuple[str, ...]:
    met = {other.id: other for claim in one.fact.claims for other in holding[claim.id]}
    return tuple(
        sorted(
            name
            for name, other in met.items()
            if name != one.id and (other.level is Level.CONFLICT or one.level is Level.VARIATION)
        )
    )
