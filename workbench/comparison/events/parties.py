"""Whether somebody is put into two parties."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from workbench.comparison.events.happenings import sides
from workbench.extraction.claim import Claim, Naming


def clashing_parties(claims: Sequence[Claim]) -> Iterator[tuple[str, dict[str, list[Claim]]]]:
    """The rule and the readings where documents put one person into two parties."""
    found = sides(claims, lambda claim: claim.context.head)
    if len(found) == 2:
        yield "names_party", {_label(told[0]): told for told in found.values()}


def _label(claim: Claim) -> str:
    return claim.value.value if isinstance(claim.value, Naming) else claim.text
