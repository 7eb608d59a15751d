"""Figures and dates within a quotation are its speaker's: told after all kinds of claims are found."""

from __future__ import annotations

import bisect
from collections.abc import Iterable, Iterator
from dataclasses import replace

from workbench.extraction.claim import FIGURES, Claim, Kind

_ATTRIBUTED = FIGURES | {Kind.DATE}


def attribute(claims: Iterable[Claim]) -> Iterator[Claim]:
    """The same claims; those of figures and dates that a quotation covers carry its speaker and count as quoted."""
    found = list(claims)
    quotes = sorted((claim for claim in found if claim.kind is Kind.QUOTE), key=lambda claim: claim.span)
    starts = [quote.span.start for quote in quotes]
    for claim in found:
        place = bisect.bisect_right(starts, claim.span.start) - 1
        quote = quotes[place] if place >= 0 else None
        if claim.kind in _ATTRIBUTED and quote is not None and quote.span.covers(claim.span):
            context = replace(claim.context, quoted=True)
            yield replace(claim, speaker=claim.speaker or quote.speaker, context=context)
        else:
            yield claim
