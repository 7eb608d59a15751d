"""Whether somebody is put into two parties."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.comparison.events.happenings import sides
from workbench.extraction.claim import Claim, Naming


def clashing_parties(claims: Sequence[Claim]) -> tuple[str, dict[str, list[Claim]]] | None:
    """The rule and the readings where documents put one person into two parties, else None."""
    found = sides(claims, lambda claim: claim.context.head)
    if len(found) != 2:
        return None
    return "names_party", {_label(told[0]): told for told in found.values()}


def _label(claim: Claim) -> str:
    return claim.value.value if isinstance(claim.value, Naming) else claim.text
