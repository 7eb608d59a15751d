"""Figures: counts, shares, money, measures, lengths of time and ranks, each compared with its like only."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from workbench.comparison.discrepancy import Findings
from workbench.comparison.facts import KindRule
from workbench.comparison.figures import fit_claims
from workbench.comparison.setting import Setting
from workbench.comparison.telling import tell_figures
from workbench.documents.document import Document
from workbench.extraction.claim import FIGURES, Claim, Kind


def compare_figures(claims: Sequence[Claim], setting: Setting) -> Findings:
    """Facts and discrepancies among all figures."""
    told = [claim for claim in claims if claim.kind in FIGURES and not _by_the_way(claim, setting.documents)]
    return KindRule(FIGURES, "figures", fit_claims, tell_figures).find(told, setting)


def _by_the_way(claim: Claim, documents: Mapping[str, Document]) -> bool:
    """Whether a figure is half of a score ("27-24", "52-3") or a sum converted in brackets: it says nothing alone."""
    if claim.document not in documents:
        return False
    text = documents[claim.document].text
    before, after = text[max(0, claim.span.start - 2) : claim.span.start], text[claim.span.end : claim.span.end + 2]
    if claim.kind is Kind.COUNT and (_SCORED_BEFORE.search(before) or _SCORED_AFTER.match(after)):
        return True
    return claim.kind is Kind.MONEY and before.endswith("(") and after.startswith(")")


_SCORED_BEFORE = re.compile(r"[0-9][-–]$")
_SCORED_AFTER = re.compile(r"[-–][0-9]")
