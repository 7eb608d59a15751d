"""Figures that say nothing alone: halves of scores and records, and of clock times that were not read as times."""

from __future__ import annotations

import re
from collections.abc import Mapping

from workbench.documents.document import Document
from workbench.extraction.claim import Claim, Hedge, Kind, Quantity

_BEFORE = re.compile(r"[0-9][-–:]$")
_AFTER = re.compile(r"[-–:][0-9]")
_WITHIN = re.compile(r"[0-9][-–][0-9]")


def half_a_score(claim: Claim, documents: Mapping[str, Document]) -> bool:
    """Whether a count is one half of "27-24", "52-3" or "6:11"; a range, read as such, is none."""
    if claim.kind is not Kind.COUNT or claim.document not in documents:
        return False
    if isinstance(claim.value, Quantity) and claim.value.hedge is Hedge.BETWEEN:
        return False
    text = documents[claim.document].text
    before, after = text[max(0, claim.span.start - 2) : claim.span.start], text[claim.span.end : claim.span.end + 2]
    return bool(_BEFORE.search(before) or _AFTER.match(after) or _WITHIN.search(claim.text))
