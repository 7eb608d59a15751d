"""A share tried with the figures of every document that gives its part, its whole or the percentage."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from workbench.comparison.arithmetic.ledger import amount
from workbench.comparison.arithmetic.shares import Share, share_fits
from workbench.comparison.arithmetic.trial import Trial, own, told, wrong_results
from workbench.comparison.printing import printed
from workbench.extraction.claim import Claim


def try_share(one: Share) -> Iterator[Trial]:
    """The share with the common figures, with those of each document that differ, and against each other percentage."""

    def fits(claim: Claim) -> bool:
        return share_fits(amount(one.part.common), amount(one.whole.common), claim)

    fitting = [claim for claim in one.percentage.claims if fits(claim)]
    yield _trial(one.part.common, one.whole.common, fitting or [one.percentage.common])
    for document in sorted({claim.document for entry in (one.part, one.whole) for claim in entry.claims}):
        there = own(one.part, document), own(one.whole, document)
        part, whole = there[0] or one.part.common, there[1] or one.whole.common
        if amount(part) == amount(one.part.common) and amount(whole) == amount(one.whole.common):
            continue
        fine = _finest(fitting)
        if fine and not any(share_fits(amount(part), amount(whole), claim) for claim in fine):
            yield _trial(part, whole, fine, [claim for claim in there if claim is not None])
    for wrong in wrong_results(one.percentage, fits):
        givers = [*one.part.giving(amount(one.part.common)), *one.whole.giving(amount(one.whole.common))]
        yield _trial(one.part.common, one.whole.common, wrong, givers)


def _finest(claims: Sequence[Claim]) -> list[Claim]:
    """The claims printed to the most digits: those that a wrong part shows up against."""
    steps = {claim.id: getattr(claim.value, "step", 1.0) for claim in claims}
    return [claim for claim in claims if steps[claim.id] == min(steps.values())]


def _trial(part: Claim, whole: Claim, result: Sequence[Claim], shown: Sequence[Claim] = ()) -> Trial:
    value = f"{100 * amount(part) / amount(whole):.2f}%"
    text = f"{told(part)} of {told(whole)} = {value}, printed share {printed(result[0])}"
    holds = share_fits(amount(part), amount(whole), result[0])
    return Trial("share_off", text, holds, value, tuple(result), tuple(shown or (part, whole)))
