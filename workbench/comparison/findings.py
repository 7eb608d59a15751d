"""Facts and discrepancies put together from readings: shared by the rules on names, places and events."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence

from workbench.comparison.discrepancy import Discrepancy, Level
from workbench.comparison.evidence import Evidence, Pointer
from workbench.comparison.fact import Fact
from workbench.comparison.setting import Setting
from workbench.extraction.claim import Claim, Kind


def pointer(claim: Claim) -> Pointer:
    """Where a claim stands."""
    return Pointer(claim.document, claim.span)


def make_fact(
    kind: Kind, topic: str, readings: Mapping[str, Sequence[Claim]], matched: Iterable[Evidence], setting: Setting
) -> Fact:
    """A fact of these readings, the reading with most independent copies first.

    Its id is made from the places of its claims, so that it is the same in whatever order the documents come.
    """
    made = [setting.reading(value, claims) for value, claims in readings.items()]
    made.sort(key=lambda reading: (-reading.independent_copies, -len(reading.documents), reading.value))
    places = sorted(f"{c.document}:{c.span.start}-{c.span.end}" for reading in made for c in reading.claims)
    name = hashlib.sha256("\n".join((kind, *places)).encode()).hexdigest()[:16]
    return Fact(name, kind, topic, tuple(made), tuple(matched))


def differ(fact: Fact, level: Level, reasons: Sequence[Evidence], confidence: float) -> Discrepancy:
    """A discrepancy over a fact, named after it."""
    return Discrepancy(f"{fact.kind}-{fact.id}", fact, level, (*reasons, *_copies(fact)), confidence=confidence)


def _copies(fact: Fact) -> tuple[Evidence, ...]:
    """How many independent copies stand for the first reading and for the second."""
    if len(fact.readings) < 2:
        return ()
    first, second = fact.readings[:2]
    if first.independent_copies == second.independent_copies:
        return ()
    arguments = (
        ("first", first.value),
        ("first_copies", first.independent_copies),
        ("second", second.value),
        ("second_copies", second.independent_copies),
    )
    return (Evidence("names_copies", arguments),)
