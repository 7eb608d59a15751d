"""Figures: counts, shares, money, measures, lengths of time and ranks, each compared with its like only."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.comparison.discrepancy import Findings
from workbench.comparison.facts import KindRule
from workbench.comparison.figures import fit_claims
from workbench.comparison.setting import Setting
from workbench.comparison.telling import tell_figures
from workbench.extraction.claim import FIGURES, Claim


def compare_figures(claims: Sequence[Claim], setting: Setting) -> Findings:
    """Facts and discrepancies among all figures."""
    return KindRule(FIGURES, "figures", fit_claims, tell_figures).find(claims, setting)
