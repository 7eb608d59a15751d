"""Small findings to try reviews on: a discrepancy over places in documents."""

from __future__ import annotations

import datetime as dt

from workbench.comparison.discrepancy import Discrepancy, Level
from workbench.comparison.fact import Fact, Reading
from workbench.documents.document import Document, Span
from workbench.extraction.claim import Claim, Kind, Quantity
from workbench.review.decision import Decision, Verdict
from workbench.review.staleness import seen_readings

NOON = dt.datetime(2026, 3, 1, 12, tzinfo=dt.UTC)


def documents(*names: str) -> dict[str, Document]:
    """Documents by name; the digest of each is its name, marked."""
    return {name: Document(name, "", f"sha of {name}") for name in names}


def discrepancy(
    name: str,
    readings: dict[str, list[tuple[str, int, int]]],
    *,
    kind: Kind = Kind.COUNT,
    topic: str = "Boats burnt",
    level: Level = Level.CONFLICT,
) -> Discrepancy:
    """A discrepancy whose readings stand at these documents and spans."""
    made = tuple(
        Reading(value, tuple(_claim(value, kind, *place) for place in places), len(places))
        for value, places in readings.items()
    )
    return Discrepancy(name, Fact(f"fact of {name}", kind, topic, made), level, ())


def decided_on(found: Discrepancy, sources: dict[str, Document]) -> Decision:
    """A verdict that saw the discrepancy as it is."""
    return Decision(
        found.id,
        Verdict.REJECT,
        "Jo",
        NOON,
        "rounding",
        seen=seen_readings(found, sources),
        level=found.level.value,
        kind=found.kind.value,
        topic=found.topic,
    )


def _claim(value: str, kind: Kind, document: str, start: int, end: int) -> Claim:
    span = Span(start, end)
    return Claim(f"{document}:{start}-{end}", document, span, value, kind, Quantity(1, 1, 1))
