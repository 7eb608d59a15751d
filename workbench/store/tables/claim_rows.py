"""Keeping the claims of a case: document by document, and of those that stayed the same only what others say of them.

A claim's number is that of its document, shifted, plus its place in it: numbers follow the order of documents and of
their text, and those of one document do not depend on another's.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from workbench.comparison.discrepancy import Findings
from workbench.comparison.fact import Fact
from workbench.documents.shared_copy import SharedCopy
from workbench.extraction.claim import Claim
from workbench.review.decision import State
from workbench.review.item import URGENCY, Mark, mark_of
from workbench.store.records import written

_PLACES = 1 << 20
"""So many claims can one document have."""


@dataclass(frozen=True, slots=True)
class Found:
    """What is to be kept: the claims and the stamp of every document by its name, and what they amount to.

    The same stamp means the same claims.
    """

    claims: Mapping[str, tuple[Claim, ...]]
    stamps: Mapping[str, str]
    findings: Findings


class Linked(NamedTuple):
    """What the other claims make of one: the columns that a comparison may change."""

    topic: str = ""
    value: str = ""
    fact: str = ""
    discrepancy: str = ""
    sole: int = 1
    mark: str = Mark.SINGLE


def keep(connection: sqlite3.Connection, positions: Mapping[str, int], found: Found) -> dict[str, int]:
    """Bring the claims up to date. Returns their numbers by id."""
    kept = dict(connection.execute("SELECT document, stamp FROM stamps"))
    wanted = {positions[name]: stamp for name, stamp in found.stamps.items()}
    _remove(connection, [document for document, stamp in kept.items() if wanted.get(document) != stamp])
    linked = _links(found)
    numbers: dict[str, int] = {}
    for name, claims in found.claims.items():
        ordered = sorted(claims, key=lambda claim: (claim.span, claim.id))
        own = {claim.id: positions[name] * _PLACES + place for place, claim in enumerate(ordered)}
        if kept.get(positions[name]) == found.stamps[name]:
            _relink(connection, positions[name], linked)
        else:
            _insert(connection, positions[name], ordered, own, linked)
            stamp = (positions[name], found.stamps[name])
            connection.execute("INSERT OR REPLACE INTO stamps VALUES (?, ?)", stamp)
        numbers |= own
    return numbers


def _links(found: Found) -> dict[str, Linked]:
    findings = found.findings
    disputes: dict[str, tuple[int, str]] = {}
    for each in findings.discrepancies:
        ranked = (URGENCY.index(mark_of(each.level, State.OPEN, stale=False)), each.id)
        for claim in each.fact.claims:
            disputes[claim.id] = min(disputes.get(claim.id, ranked), ranked)
    links: dict[str, Linked] = {}
    for fact in reversed(findings.facts):
        sole = copies(fact, findings.shared_copies) < 2
        for reading in fact.readings:
            for claim in reading.claims:
                links[claim.id] = Linked(
                    fact.topic, reading.value, fact.id, "", int(sole), Mark.SINGLE if sole else Mark.AGREED
                )
    for name, (urgency, discrepancy) in disputes.items():
        links[name] = links.get(name, Linked())._replace(discrepancy=discrepancy, mark=URGENCY[urgency].value)
    return links


def copies(fact: Fact, shared: Sequence[SharedCopy]) -> int:
    """How many independent copies speak of a fact."""
    names = set(fact.documents)
    groups = [names.intersection(each.documents) for each in shared]
    return len(names) - sum(max(len(group) - 1, 0) for group in groups)


def _remove(connection: sqlite3.Connection, documents: Iterable[int]) -> None:
    for document in documents:
        numbers = (document * _PLACES, (document + 1) * _PLACES)
        connection.execute(
            "INSERT INTO claims_found (claims_found, rowid, text, subject, topic, speaker) "
            "SELECT 'delete', number, text, subject, topic, speaker FROM claims WHERE number >= ? AND number < ?",
            numbers,
        )
        connection.execute("DELETE FROM claims WHERE number >= ? AND number < ?", numbers)
        connection.execute("DELETE FROM claim_records WHERE number >= ? AND number < ?", numbers)
        connection.execute("DELETE FROM stamps WHERE document = ?", (document,))


def _insert(
    connection: sqlite3.Connection,
    document: int,
    claims: Sequence[Claim],
    numbers: Mapping[str, int],
    linked: Mapping[str, Linked],
) -> None:
    connection.executemany(
        "INSERT INTO claims VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        _rows(document, claims, numbers, linked),
    )
    connection.executemany(
        "INSERT INTO claim_records VALUES (?, ?)", ((numbers[claim.id], written(claim)) for claim in claims)
    )
    connection.execute(
        "INSERT INTO claims_found (rowid, text, subject, topic, speaker) "
        "SELECT number, text, subject, topic, speaker FROM claims WHERE document = ?",
        (document,),
    )


def _rows(
    document: int, claims: Sequence[Claim], numbers: Mapping[str, int], linked: Mapping[str, Linked]
) -> Iterator[tuple[Any, ...]]:
    for claim in claims:
        link = linked.get(claim.id, Linked())
        yield (
            numbers[claim.id],
            claim.id,
            document,
            claim.span.start,
            claim.span.end,
            claim.context.paragraph + 1,
            claim.kind,
            claim.text,
            claim.subject,
            claim.speaker,
            claim.time,
            *link._replace(value=link.value or claim.text),
        )


def _relink(connection: sqlite3.Connection, document: int, linked: Mapping[str, Linked]) -> None:
    """Write what changed about the claims of a document that are themselves as before."""
    rows = connection.execute(
        "SELECT number, id, text, subject, speaker, topic, value, fact, discrepancy, sole, mark "
        "FROM claims WHERE document = ?",
        (document,),
    ).fetchall()
    changed: list[tuple[Any, ...]] = []
    found_otherwise: list[tuple[Any, ...]] = []
    for number, name, text, subject, speaker, *before in rows:
        link = linked.get(name, Linked())
        now = link._replace(value=link.value or text)
        if now != tuple(before):
            changed.append((*now, number))
        if now.topic != before[0]:
            found_otherwise.append((number, text, subject, before[0], speaker))
    connection.executemany(
        "INSERT INTO claims_found (claims_found, rowid, text, subject, topic, speaker) "
        "VALUES ('delete', ?, ?, ?, ?, ?)",
        found_otherwise,
    )
    connection.executemany(
        "UPDATE claims SET topic = ?, value = ?, fact = ?, discrepancy = ?, sole = ?, mark = ? WHERE number = ?",
        changed,
    )
    connection.executemany(
        "INSERT INTO claims_found (rowid, text, subject, topic, speaker) "
        "SELECT number, text, subject, topic, speaker FROM claims WHERE number = ?",
        [(row[0],) for row in found_otherwise],
    )
