"""Match weights: how much each point of likeness or difference between two claims says, in bits."""

from __future__ import annotations

import functools
import math
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass

from workbench.shipped import resource_folder


@dataclass(frozen=True)
class Weights:
    """Weights of one family of claims, as estimated by ``tests/speed/estimate_weights.py``.

    ``rows`` gives, for each feature and each level of it, log2 of how much more often that level is seen among pairs of
    claims that speak of the same thing than among pairs that do not (Fellegi and Sunter 1969). ``prior`` is the same
    ratio before anything is known of a pair, ``threshold`` the sum from which two claims are taken together.
    """

    rows: Mapping[str, Mapping[str, float]]
    prior: float
    threshold: float

    def of(self, feature: str, level: str) -> float:
        """The weight of one level; a level that was never seen says nothing."""
        found = self.rows.get(feature)
        return found.get(level, 0.0) if found is not None else 0.0


@functools.cache
def weights(family: str) -> Weights:
    """The weights that ship for a family of claims: the file ``resources/weights/<family>.toml``."""
    path = resource_folder("weights") / f"{family}.toml"
    found = tomllib.loads(path.read_text(encoding="utf-8"))
    return Weights(found["features"], found["prior"], found["threshold"])


def confidence(bits: float) -> float:
    """A sum of weights as a probability, 0 to 1."""
    return 1 / (1 + math.exp2(-bits))
