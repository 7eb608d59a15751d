"""How surely a calculation that comes out right is meant, and not an accident of many figures in one text."""

from __future__ import annotations

import math
from collections.abc import Sequence

from workbench.comparison.alignment.profiles import words
from workbench.extraction.claim import Claim

NEEDED = 6.0
"""Bits by which the agreement must beat chance: fewer than one calculation in sixty comes out by accident."""


def digits_agreeing(result: float, step: float) -> float:
    """How many bits agree when a result is met to its last printed digit: 19 for 506,438, 9 for 61.8, 3 for 7."""
    return math.log2(max(abs(result) / step, 1.0)) if step > 0 else 0.0


def tried(combinations: int) -> float:
    """The bits that are lost because so many combinations were tried."""
    return math.log2(max(combinations, 1))


def belonging(parts: Sequence[Claim]) -> float:
    """Bits for claims that seem to belong together: the same thing counted, the same sentence, the same verb."""
    heads = {claim.context.head for claim in parts}
    properties = [words(claim.property) for claim in parts]
    sentences = {(claim.document, claim.context.sentence) for claim in parts}
    verbs = {claim.context.verb for claim in parts}
    found = 0.0
    if len(heads) == 1 and "" not in heads:
        found += 2.0
    if all(properties) and frozenset.intersection(*properties):
        found += 2.0
    if len(sentences) == 1:
        found += 1.5
    if len(verbs) == 1 and "" not in verbs:
        found += 0.5
    return found


AGAIN = 4.0
"""Bits that each further document adds in which a calculation comes out."""


def gathered(bits: Sequence[float]) -> float:
    """The bits of a calculation that comes out in several documents: those of the clearest, and some for each other."""
    return max(bits) + AGAIN * (len(bits) - 1)
