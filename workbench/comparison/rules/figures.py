"""Figures: counts, shares, money, measures, lengths of time and ranks, each compared with its like only."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from workbench.comparison.discrepancy import Findings
from workbench.comparison.facts import KindRule
from workbench.comparison.figures import fit_claims
from workbench.comparison.setting import Setting
from workbench.comparison.telling import tell_figures
from workbench.documents.document import Document
from workbench.extraction.claim import FIGURES, Claim, Kind


def compare_figures(claims: Sequence[Claim], setting: Setting) -> Findings:
    """Facts and discrepancies among all figures."""
    told = [claim for claim in claims if claim.kind in FIGURES and not _half_a_score(claim, setting.documents)]
    converted = {
        later.id
        for earlier, later in pairwise(told)
        if later.kind is Kind.MONEY is earlier.kind and _in_brackets_after(earlier, later, setting.documents)
    }
    told = [claim for claim in told if claim.id not in converted]
    return KindRule(FIGURES, "figures", fit_claims, tell_figures).find(told, setting)


def _half_a_score(claim: Claim, documents: Mapping[str, Document]) -> bool:
    """Whether a figure is half of a score or a record ("27-24", "52-3"): it says nothing alone."""
    if claim.kind is not Kind.COUNT or claim.document not in documents:
        return False
    text = documents[claim.document].text
    before, after = text[max(0, claim.span.start - 2) : claim.span.start], text[claim.span.end : claim.span.end + 2]
    return bool(_SCORED_BEFORE.search(before) or _SCORED_AFTER.match(after))


def _in_brackets_after(earlier: Claim, later: Claim, documents: Mapping[str, Document]) -> bool:
    """Whether a sum stands in brackets after another under one sign: dollars of one country in those of another."""
    if earlier.document != later.document or later.document not in documents or later.span.start < earlier.span.end:
        return False
    between = documents[later.document].text[earlier.span.end : later.span.start]
    same_sign = getattr(earlier.value, "unit", "") == getattr(later.value, "unit", "")
    return same_sign and between.strip() == "("


_SCORED_BEFORE = re.compile(r"[0-9][-–]$")
_SCORED_AFTER = re.compile(r"[-–][0-9]")
