"""Figures: counts, shares, money, measures, lengths of time and ranks, each compared with its like only."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from workbench.comparison.discrepancy import Findings
from workbench.comparison.judging.facts import KindRule
from workbench.comparison.judging.telling import tell_figures
from workbench.comparison.setting import Setting
from workbench.comparison.values.figures import fit_claims
from workbench.comparison.values.scores import half_a_score
from workbench.documents.document import Document
from workbench.extraction.claim import FIGURES, Claim, Kind


def compare_figures(claims: Sequence[Claim], setting: Setting) -> Findings:
    """Facts and discrepancies among all figures."""
    told = [claim for claim in claims if claim.kind in FIGURES and not half_a_score(claim, setting.documents)]
    converted = {
        later.id
        for earlier, later in pairwise(told)
        if later.kind is Kind.MONEY is earlier.kind and _in_brackets_after(earlier, later, setting.documents)
    }
    told = [claim for claim in told if claim.id not in converted]
    return KindRule(FIGURES, "figures", fit_claims, tell_figures).find(told, setting)


def _in_brackets_after(earlier: Claim, later: Claim, documents: Mapping[str, Document]) -> bool:
    """Whether a sum stands in brackets after another under one sign: dollars of one country in those of another."""
    if earlier.document != later.document or later.document not in documents or later.span.start < earlier.span.end:
        return False
    between = documents[later.document].text[earlier.span.end : later.span.start]
    same_sign = getattr(earlier.value, "unit", "") == getattr(later.value, "unit", "")
    return same_sign and between.strip() == "("
