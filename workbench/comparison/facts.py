"""One kind of claim from alignment to judgement: what all the rules for figures and times have in common."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from workbench.comparison.alignment import align
from workbench.comparison.discrepancy import Findings, Level, NearMiss
from workbench.comparison.judging import FitOf, Judged, Reasons, judge
from workbench.comparison.setting import Setting
from workbench.comparison.vetoes import explain
from workbench.extraction.claim import Claim, Kind

WORTH_READING = 0.65
"""The confidence from which a conflict is put before an editor; below it more than half of them are none."""


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
        alignment = align([claim for claim in claims if claim.kind in self.kinds], self.family, texts)
        judged = [judge(aligned, setting, self.fit_of, self.reasons) for aligned in alignment.clusters]
        found = [one for one in judged if one is not None and not _doubtful(one)]
        doubtful = [miss for one in judged if one is not None and _doubtful(one) for miss in _kept_apart(one)]
        return Findings(
            tuple(one.fact for one in found),
            tuple(one.discrepancy for one in found if one.discrepancy is not None),
            (*alignment.near_misses, *doubtful),
        )


def _doubtful(judged: Judged) -> bool:
    """Whether figures exclude each other and it is not sure enough that they speak of one thing."""
    found = judged.discrepancy
    return found is not None and found.level is Level.CONFLICT and found.confidence < WORTH_READING


def _kept_apart(judged: Judged) -> tuple[NearMiss, ...]:
    """The readings of a doubtful conflict as a pair that looks alike."""
    first, second = (reading.claims[0] for reading in judged.fact.readings[:2])
    return (NearMiss(first, second, explain("weak_match", first, second)),)
