"""Whether a verdict still rests on what its editor saw, and if not, what has changed since."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from workbench.comparison.discrepancy import Discrepancy
from workbench.comparison.evidence import Evidence
from workbench.comparison.fact import Reading
from workbench.comparison.reasons import sentence
from workbench.documents.document import Document, Span
from workbench.review.decision import Decision, SeenReading

Place = tuple[str, Span]
"""Where a reading is printed: the SHA-256 of the document and the span."""


def seen_readings(discrepancy: Discrepancy, documents: Mapping[str, Document]) -> tuple[SeenReading, ...]:
    """The readings of a discrepancy as they stand now, for a decision to remember. ``documents`` by name."""
    return tuple(SeenReading(reading.value, _places(reading, documents)) for reading in discrepancy.readings)


def what_changed(decision: Decision, discrepancy: Discrepancy, documents: Mapping[str, Document]) -> str:
    """What has changed since the decision, as sentences; empty when it still rests on what its editor saw.

    Readings are compared by value and by place. A claim that the program now delimits a little differently (spans that
    overlap, same value) is no change.
    """
    if not decision.seen:
        return ""
    changes = [*_level_change(decision, discrepancy), *_reading_changes(decision.seen, discrepancy, documents)]
    return " ".join(changes)


def _level_change(decision: Decision, discrepancy: Discrepancy) -> list[str]:
    if decision.level and decision.level != discrepancy.level:
        return [sentence(Evidence(f"stale_now_{discrepancy.level}"))]
    return []


def _reading_changes(
    seen: tuple[SeenReading, ...], discrepancy: Discrepancy, documents: Mapping[str, Document]
) -> list[str]:
    before = {(sha, span): reading.value for reading in seen for sha, span in reading.places}
    now = {place: reading.value for reading in discrepancy.readings for place in _places(reading, documents)}
    names = {document.sha256: name for name, document in documents.items()}
    fresh = {place: value for place, value in now.items() if not _touching(place, before)}
    gone = {place: value for place, value in before.items() if not _touching(place, now)}
    revalued = [
        (names[place[0]], before[old], value)
        for place, value in now.items()
        if (old := _touching(place, before)) and before[old] != value
    ]
    return [
        *_told_fresh(fresh, {reading.value for reading in seen}, names),
        *_told_gone(gone, names),
        *dict.fromkeys(_told("revalued", name=name, new=new, old=old) for name, old, new in revalued),
    ]


def _told_fresh(fresh: Mapping[Place, str], known: set[str], names: Mapping[str, str]) -> Iterable[str]:
    for value, sources in _by_value(fresh, names).items():
        if value in known:
            yield _told("too", sources=sources, value=value)
        else:
            yield _told("new", value=value, sources=sources)


def _told_gone(gone: Mapping[Place, str], names: Mapping[str, str]) -> Iterable[str]:
    removed = {place: value for place, value in gone.items() if place[0] not in names}
    unread = {place: value for place, value in gone.items() if place[0] in names}
    for value in dict.fromkeys(removed.values()):
        yield _told("gone", value=value)
    for value, sources in _by_value(unread, names).items():
        yield _told("unread", value=value, sources=sources)


def _told(rule: str, **gaps: str) -> str:
    return sentence(Evidence(f"stale_{rule}", tuple(gaps.items())))


def _by_value(places: Mapping[Place, str], names: Mapping[str, str]) -> dict[str, str]:
    found: dict[str, list[str]] = {}
    for (sha, _), value in places.items():
        found.setdefault(value, []).append(names[sha])
    return {value: ", ".join(sorted(set(sources))) for value, sources in found.items()}


def _touching(place: Place, others: Iterable[Place]) -> Place | None:
    sha, span = place
    return next((other for other in others if other[0] == sha and (other[1] == span or other[1].overlaps(span))), None)


def _places(reading: Reading, documents: Mapping[str, Document]) -> tuple[Place, ...]:
    return tuple(
        (documents[claim.document].sha256, claim.span) for claim in reading.claims if claim.document in documents
    )
