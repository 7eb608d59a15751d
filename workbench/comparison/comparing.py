"""From the claims of all documents to facts and discrepancies: each kind's rules in turn."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from workbench.comparison.arithmetic.checking import check_arithmetic, with_calculations
from workbench.comparison.discrepancy import Discrepancy, Findings
from workbench.comparison.judging.doubt import doubtful, kept_apart
from workbench.comparison.related import relate
from workbench.comparison.rules.events import compare_events
from workbench.comparison.rules.figures import compare_figures
from workbench.comparison.rules.moments import compare_moments
from workbench.comparison.rules.names import compare_naming
from workbench.comparison.rules.places import compare_places
from workbench.comparison.rules.quotes import compare_quotes
from workbench.comparison.setting import Setting, survey
from workbench.comparison.values.scores import half_a_score
from workbench.documents.document import Document
from workbench.documents.shared_copy import find_shared_copies
from workbench.extraction.claim import Claim

Rule = Callable[[Sequence[Claim], Setting], Findings]
"""One module of ``rules``: all claims in, the facts, discrepancies and near misses of its kinds out."""

RULES: tuple[Rule, ...] = (
    compare_figures,
    compare_moments,
    compare_naming,
    compare_events,
    compare_places,
    compare_quotes,
)


def compare(documents: Sequence[Document], claims: Sequence[Claim]) -> Findings:
    """Facts and discrepancies over all documents. Neither the order of documents nor of claims changes the result."""
    shared = find_shared_copies(documents)
    setting = survey(documents, claims, shared)
    ordered = sorted(claims, key=lambda claim: (claim.document, claim.span, claim.id))
    parts = [rule(ordered, setting) for rule in RULES]
    facts = tuple(fact for part in parts for fact in part.facts)
    found = [discrepancy for part in parts for discrepancy in part.discrepancies]
    whole = [claim for claim in ordered if not half_a_score(claim, setting.documents)]
    checked = check_arithmetic(whole, facts, setting, {one.fact.id for one in found if doubtful(one)})
    found = with_calculations((*found, *checked.discrepancies), checked.calculations)
    doubted = [one for one in found if doubtful(one)]
    names = {one.fact.id for one in doubted}
    return Findings(
        tuple(fact for fact in facts if fact.id not in names),
        _queue(relate([one for one in found if one.fact.id not in names])),
        (*(miss for part in parts for miss in part.near_misses), *kept_apart(doubted)),
        shared,
    )


def _queue(discrepancies: Iterable[Discrepancy]) -> tuple[Discrepancy, ...]:
    return tuple(sorted(discrepancies, key=lambda found: (found.level, -found.confidence, found.id)))
