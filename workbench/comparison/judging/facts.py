"""One kind of claim from alignment to judgement: what all the rules for figures and times have in common."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from workbench.comparison.alignment.aligning import Matching
from workbench.comparison.alignment.weights import weights
from workbench.comparison.discrepancy import Findings
from workbench.comparison.judging.judging import FitOf, Reasons, judge
from workbench.comparison.setting import Setting
from workbench.extraction.claim import Claim, Kind


@dataclass(frozen=True)
class KindRule:
    """How claims of some kinds are compared: the family of match weights, how values fit, and how to tell it."""

    kinds: frozenset[Kind]
    family: str
    fit_of: FitOf
    reasons: Reasons

    def find(self, claims: Sequence[Claim], setting: Setting) -> Findings:
        """Facts, discrepancies and near misses among the claims of these kinds."""
        texts = {name: document.text for name, document in setting.documents.items()}
        told = [claim for claim in claims if claim.kind in self.kinds]
        matching = Matching(told, weights(self.family), texts)
        alignment = matching.align()
        judged = [
            judge(aligned, setting, self.fit_of, self.reasons, matching.likeness) for aligned in alignment.clusters
        ]
        found = [one for one in judged if one is not None]
        return Findings(
            tuple(one.fact for one in found),
            tuple(one.discrepancy for one in found if one.discrepancy is not None),
            alignment.near_misses,
        )
