"""Which words have to change where, once an editor has settled a discrepancy."""

from __future__ import annotations

from collections.abc import Iterator

from workbench.comparison.fact import Reading
from workbench.factsheet.factsheet import Correction
from workbench.factsheet.mentioning import Sources, mention_of
from workbench.review.decision import Decision, State
from workbench.review.item import Item
from workbench.review.vocabulary import reason_of


def corrections_of(item: Item, sources: Sources) -> Iterator[Correction]:
    """One correction for every mention that does not stand, in the order of the readings; none while it is stale."""
    decision = item.decision
    reason = reason_of(decision) if decision else None
    if decision is None or item.state is not State.CONFIRMED or item.stale or reason is None or not reason.correction:
        return
    right = decision.detail("right")
    wording = decision.detail("wording")
    settled = right or decision.detail("value")
    for reading in item.discrepancy.readings:
        if right and reading.value == right:
            continue
        for claim in reading.claims:
            mention = mention_of(claim, sources)
            yield Correction(
                discrepancy=item.id,
                topic=item.discrepancy.topic,
                mention=mention,
                old=mention.words,
                new=wording or corrected_words(mention.words, reading, settled),
                how=decision.reason,
                basis=decision.detail("basis"),
                source=_source(decision),
            )


def corrected_words(words: str, reading: Reading, right: str) -> str:
    """The right value in the words that stand there: "313,409 votes" with 313,209 gives "313,209 votes"."""
    if reading.value and words.count(reading.value) == 1:
        return words.replace(reading.value, right)
    return right


def _source(decision: Decision) -> str:
    times = [decision.detail("earlier"), decision.detail("later")]
    return " → ".join(time for time in times if time) or decision.detail("source")
