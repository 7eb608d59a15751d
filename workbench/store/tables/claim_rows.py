"""Keeping the claims of a case: document by document, and of those that stayed the same only what others say of them.

A claim's number is that of its document, shifted, plus its place in it: numbers follow the order of documents and of
their text, and those of one document do not depend on another's.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from workbench.comparison.discrepancy import Findings
from workbench.comparison.values.printing import printed
from workbench.documents.shared_copy import independent
from workbench.extraction.claim import Claim
from workbench.review.decision import State
from workbench.review.item import URGENCY, Mark, mark_of
from workbench.store.records import written

PLACES = 1 << 20
"""So many claims can one document have: a claim's number divided by it gives its document's."""


@dataclass(frozen=True, slots=True)
class Found:
    """What is to be kept: the claims and the stamp of every document by its name, and what they amount to.

    The same stamp means the same claims. ``by_hand`` holds the ids of those that a person made or corrected.
    """

    claims: Mapping[str, tuple[Claim, ...]]
    stamps: Mapping[str, str]
    findings: Findings
    by_hand: frozenset[str] = frozenset()


class Linked(NamedTuple):
    """What the other claims make of one: the columns that a comparison may change.

    ``second_mark`` is how a second reader sees it who reads blind: by his own verdicts only.
    """

    topic: str = ""
    value: str = ""
    fact: str = ""
    discrepancy: str = ""
    sole: int = 1
    mark: str = Mark.SINGLE
    second_mark: str = Mark.SINGLE


def keep(connection: sqlite3.Connection, positions: Mapping[str, int], found: Found) -> dict[str, int]:
    """Bring the claims up to date. Returns their numbers by id."""
    kept = dict(connection.execute("SELECT document, stamp FROM stamps"))
    wanted = {positions[name]: stamp for name, stamp in found.stamps.items()}
    _remove(connection, [document for document, stamp in kept.items() if wanted.get(document) != stamp])
    linked = _links(found)
    numbers: dict[str, int] = {}
    for name, claims in found.claims.items():
        ordered = sorted(claims, key=lambda claim: (claim.span, claim.id))
        own = {claim.id: positions[name] * PLACES + place for place, claim in enumerate(ordered)}
        if kept.get(positions[name]) == found.stamps[name]:
            _relink(connection, positions[name], {claim.id: claim for claim in ordered}, linked)
        else:
            _insert(connection, [_row(positions[name], own[each.id], each, linked, found.by_hand) for each in ordered])
            _insert_records(connection, positions[name], [(own[each.id], written(each)) for each in ordered])
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
        sole = len(independent(fact.documents, findings.shared_copies)) < 2
        for reading in fact.readings:
            for claim in reading.claims:
                mark = Mark.SINGLE if sole else Mark.AGREED
                links[claim.id] = Linked(fact.topic, reading.value, fact.id, "", int(sole), mark, mark)
    for name, (urgency, discrepancy) in disputes.items():
        mark = URGENCY[urgency]
        links[name] = links.get(name, Linked())._replace(discrepancy=discrepancy, mark=mark, second_mark=mark)
    return links


def _remove(connection: sqlite3.Connection, documents: Iterable[int]) -> None:
    for document in documents:
        numbers = (document * PLACES, (document + 1) * PLACES)
        connection.execute(
            "INSERT INTO claims_found (claims_found, rowid, text, subject, topic, speaker) "
            "SELECT 'delete', number, text, subject, topic, speaker FROM claims WHERE number >= ? AND number < ?",
            numbers,
        )
        connection.execute("DELETE FROM claims WHERE number >= ? AND number < ?", numbers)
        connection.execute("DELETE FROM claim_records WHERE number >= ? AND number < ?", numbers)
        connection.execute("DELETE FROM stamps WHERE document = ?", (document,))


def _insert(connection: sqlite3.Connection, rows: Sequence[tuple[Any, ...]]) -> None:
    connection.executemany(
        "INSERT INTO claims (number, id, document, start, end, paragraph, kind, text, subject, speaker, time, by_hand, "
        "topic, value, fact, discrepancy, sole, mark, second_mark) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        rows,
    )


def _insert_records(connection: sqlite3.Connection, document: int, records: Sequence[tuple[int, str]]) -> None:
    connection.executemany("INSERT INTO claim_records VALUES (?, ?)", records)
    connection.execute(
        "INSERT INTO claims_found (rowid, text, subject, topic, speaker) "
        "SELECT number, text, subject, topic, speaker FROM claims WHERE document = ?",
        (document,),
    )


def _row(
    document: int, number: int, claim: Claim, linked: Mapping[str, Linked], by_hand: frozenset[str]
) -> tuple[Any, ...]:
    link = linked.get(claim.id, Linked())
    return (
        number,
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
        int(claim.id in by_hand),
        *link._replace(value=link.value or printed(claim)),
    )


def _relink(
    connection: sqlite3.Connection, document: int, claims: Mapping[str, Claim], linked: Mapping[str, Linked]
) -> None:
    """Write what changed about the claims of a document that are themselves as before."""
    rows = connection.execute(
        "SELECT number, id, text, subject, speaker, topic, value, fact, discrepancy, sole, mark, second_mark "
        "FROM claims WHERE document = ?",
        (document,),
    ).fetchall()
    changed: list[tuple[Any, ...]] = []
    found_otherwise: list[tuple[Any, ...]] = []
    for number, name, text, subject, speaker, *before in rows:
        link = linked.get(name, Linked())
        now = link._replace(value=link.value or printed(claims[name]))
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
        "UPDATE claims SET topic = ?, value = ?, fact = ?, discrepancy = ?, sole = ?, mark = ?, second_mark = ? "
        "WHERE number = ?",
        changed,
    )
    connection.executemany(
        "INSERT INTO claims_found (rowid, text, subject, topic, speaker) "
        "SELECT number, text, subject, topic, speaker FROM claims WHERE number = ?",
        [(row[0],) for row in found_otherwise],
    )
