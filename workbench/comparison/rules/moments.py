"""Dates and clock times: when something happened, by each account."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from workbench.comparison.discrepancy import Findings
from workbench.comparison.evidence import Evidence
from workbench.comparison.fact import Reading
from workbench.comparison.judging.facts import KindRule
from workbench.comparison.judging.telling import tell_copies
from workbench.comparison.setting import Setting
from workbench.comparison.values.figures import Fit
from workbench.comparison.values.moments import fit_claims
from workbench.comparison.word_lists import word_list
from workbench.extraction.claim import Claim, Kind


def compare_moments(claims: Sequence[Claim], setting: Setting) -> Findings:
    """Facts and discrepancies among all dates and times but those of remarks, and those of the documents themselves."""
    aside = word_list("printing") | word_list("saying")
    told = [claim for claim in claims if claim.property not in aside and claim.context.verb not in aside]
    return KindRule(frozenset({Kind.DATE}), "moments", fit_claims, tell_moments).find(told, setting)


def tell_moments(readings: Sequence[Reading], pair: tuple[int, int], fit: Fit, setting: Setting) -> Iterator[Evidence]:
    """The reasons for a discrepancy of times."""
    del setting
    one, other = readings[pair[0]], readings[pair[1]]
    rule = "times_apart" if fit is Fit.APART else "times_hedged"
    yield Evidence(rule, (("first", one.value), ("second", other.value)))
    yield from tell_copies(one, other)
