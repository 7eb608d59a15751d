"""A sum tried with the figures of every document that gives parts or total."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from workbench.comparison.arithmetic.ledger import amount, step_of
from workbench.comparison.arithmetic.sums import Sum
from workbench.comparison.arithmetic.trial import Trial, own, told, wrong_results
from workbench.comparison.figures import Fit, fit
from workbench.comparison.printing import printed
from workbench.extraction.claim import Claim, Hedge, Quantity


def try_sum(one: Sum) -> Iterator[Trial]:
    """The sum with the common figures, with those of each document that differ, and against each other total."""
    common = [part.common for part in one.parts]
    fitting = [claim for claim in one.total.claims if adds_up(common, claim)]
    yield _trial(common, fitting or one.total.alike)
    for document in sorted({claim.document for part in one.parts for claim in part.claims}):
        there = [own(part, document) for part in one.parts]
        parts = [claim or part.common for claim, part in zip(there, one.parts, strict=True)]
        if all(amount(a) == amount(b) for a, b in zip(parts, common, strict=True)):
            continue
        if fitting and not any(adds_up(parts, claim) for claim in one.total.claims):
            yield _trial(parts, fitting, [claim for claim in there if claim is not None])
    for wrong in wrong_results(one.total, lambda claim: adds_up(common, claim)):
        yield _trial(common, wrong, [claim for part in one.parts for claim in part.giving(amount(part.common))])


def adds_up(parts: Sequence[Claim], total: Claim) -> bool:
    """Whether a printed total leaves room for the sum of its parts, each rounded as it is printed."""
    value = total.value
    if not isinstance(value, Quantity):
        return False
    worked_out = sum(amount(part) for part in parts)
    finest, coarsest = min(map(step_of, parts)), max(map(step_of, (*parts, total)))
    slack = coarsest / 2 if coarsest > step_of(total) or step_of(total) > finest else 0.0
    if abs(worked_out - amount(total)) <= slack * (1 + 1e-6) + 1e-9:
        return True
    sum_printed = Quantity(worked_out, worked_out, worked_out, value.base_unit or value.unit, Hedge.EXACT, finest)
    return value.hedge is not Hedge.EXACT and fit(sum_printed, value) is not Fit.APART


def _trial(parts: Sequence[Claim], total: Sequence[Claim], shown: Sequence[Claim] = ()) -> Trial:
    value = told(total[0], sum(amount(part) for part in parts))
    text = " + ".join(told(part) for part in parts) + f" = {value}, printed total {printed(total[0])}"
    return Trial("sum_off", text, adds_up(parts, total[0]), value, tuple(total), tuple(shown or parts))
