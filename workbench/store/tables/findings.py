"""What the program found: claims, facts, discrepancies. Written anew at every comparison, read in windows of rows."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

from workbench.comparison.discrepancy import Discrepancy, Findings, NearMiss
from workbench.comparison.fact import Fact
from workbench.documents.shared_copy import SharedCopy
from workbench.extraction.claim import Claim
from workbench.review.decision import State
from workbench.review.item import URGENCY, mark_of
from workbench.store.records import packed, read, unpacked, written
from workbench.store.tables import claim_rows
from workbench.store.tables.claim_rows import Found


def keep(connection: sqlite3.Connection, positions: Mapping[str, int], found: Found) -> None:
    """Put these findings in place of the former ones. ``positions`` numbers the documents.

    Claims of documents whose stamp is as before stay where they are; of those only what changed is written.
    """
    numbers = claim_rows.keep(connection, positions, found)
    for table in ("DELETE FROM facts", "DELETE FROM discrepancies", "DELETE FROM disputed"):
        connection.execute(table)
    findings = found.findings
    connection.executemany("INSERT INTO facts VALUES (NULL, ?, ?, ?, ?, ?, ?, ?)", map(_fact_row, findings.facts))
    connection.executemany(
        "INSERT INTO discrepancies (id, level, kind, topic, fact, record) VALUES (?, ?, ?, ?, ?, ?)",
        map(_discrepancy_row, findings.discrepancies),
    )
    connection.executemany(
        "INSERT OR IGNORE INTO disputed VALUES (?, ?)",
        ((each.id, numbers[claim.id]) for each in findings.discrepancies for claim in each.fact.claims),
    )
    _keep_aside(connection, "near misses", [written(miss, claims_by_id=True) for miss in findings.near_misses])
    _keep_aside(connection, "shared copies", [written(shared) for shared in findings.shared_copies])
    _keep_aside(connection, "comparison", [str(comparison(connection) + 1)])


def comparison(connection: sqlite3.Connection) -> int:
    """How often the case was compared: changes whenever the findings may have changed."""
    lines = _aside(connection, "comparison")
    return int(lines[0]) if lines else 0


def discrepancy_ids(connection: sqlite3.Connection) -> list[str]:
    """The ids of all discrepancies in queue order."""
    return [row[0] for row in connection.execute("SELECT id FROM discrepancies ORDER BY number")]


def topics(connection: sqlite3.Connection) -> dict[str, str]:
    """What every discrepancy is about, by its id."""
    return dict(connection.execute("SELECT id, topic FROM discrepancies"))


def discrepancies(connection: sqlite3.Connection, ids: Sequence[str]) -> dict[str, Discrepancy]:
    """The discrepancies of these ids, as far as there are any."""
    query = "SELECT id, record FROM discrepancies WHERE id IN (SELECT value FROM json_each(?))"
    rows = connection.execute(query, (json.dumps(list(ids)),)).fetchall()
    shelf = _claims_of_discrepancies(connection, [row[0] for row in rows])
    return {name: read(Discrepancy, record, shelf) for name, record in rows}


def facts(connection: sqlite3.Connection, ids: Sequence[str]) -> dict[str, Fact]:
    """The facts of these ids, as far as there are any."""
    query = "SELECT id, record FROM facts WHERE id IN (SELECT value FROM json_each(?))"
    rows = connection.execute(query, (json.dumps(list(ids)),)).fetchall()
    named = {claim for _, record in rows for reading in json.loads(record)["readings"] for claim in reading["claims"]}
    shelf = claims(connection, named)
    return {name: read(Fact, record, shelf) for name, record in rows}


def claims(connection: sqlite3.Connection, ids: Iterable[str]) -> dict[str, Claim]:
    """The claims of these ids."""
    query = (
        "SELECT id, record FROM claims JOIN claim_records USING (number) WHERE id IN (SELECT value FROM json_each(?))"
    )
    return {name: read(Claim, record) for name, record in connection.execute(query, (json.dumps(sorted(ids)),))}


def all_claims(connection: sqlite3.Connection) -> dict[str, Claim]:
    """All claims of the case by id, in the order of documents and of their text."""
    query = "SELECT record FROM claim_records ORDER BY number"
    return {claim.id: claim for claim in (read(Claim, row[0]) for row in connection.execute(query))}


def all_findings(connection: sqlite3.Connection, shelf: Mapping[str, Claim]) -> Findings:
    """Everything the last comparison found. ``shelf`` holds all claims."""
    kept_facts = connection.execute("SELECT record FROM facts ORDER BY number")
    kept_discrepancies = connection.execute("SELECT record FROM discrepancies ORDER BY number")
    return Findings(
        tuple(read(Fact, row[0], shelf) for row in kept_facts),
        tuple(read(Discrepancy, row[0], shelf) for row in kept_discrepancies),
        tuple(read(NearMiss, line, shelf) for line in _aside(connection, "near misses")),
        shared_copies(connection),
    )


def near_misses(connection: sqlite3.Connection, about: Collection[str] = ()) -> tuple[NearMiss, ...]:
    """The pairs that looked alike and were kept apart; with ``about`` only those with one of these claims (by id)."""
    lines = _aside(connection, "near misses")
    if about:
        quoted = [json.dumps(name, ensure_ascii=False) for name in about]
        lines = [line for line in lines if any(name in line for name in quoted)]
    shelf = claims(connection, {json.loads(line)[side] for line in lines for side in ("first", "second")})
    return tuple(read(NearMiss, line, shelf) for line in lines)


def shared_copies(connection: sqlite3.Connection) -> tuple[SharedCopy, ...]:
    """The groups of documents that carry the same text."""
    return tuple(read(SharedCopy, line) for line in _aside(connection, "shared copies"))


def mark_claims(connection: sqlite3.Connection, discrepancy_ids: Iterable[str]) -> None:
    """Give the claims of these discrepancies the marks of the most pressing one they stand in."""
    wanted = marks_wanted(connection, discrepancy_ids)
    connection.executemany(
        "UPDATE claims SET mark = ?, discrepancy = ?, second_mark = ? WHERE number = ?",
        [(*marked, number) for number, marked in wanted.items()],
    )


def marks_wanted(connection: sqlite3.Connection, discrepancy_ids: Iterable[str]) -> dict[int, tuple[str, str, str]]:
    """By the number of each claim of these discrepancies: its mark, the most pressing one, a second reader's mark."""
    query = """
        SELECT touched.claim, discrepancies.id, level, state, stale_why, second_state, second_stale_why
        FROM disputed AS touched JOIN disputed AS every ON every.claim = touched.claim
        JOIN discrepancies ON discrepancies.id = every.discrepancy
        WHERE touched.discrepancy IN (SELECT value FROM json_each(?))
    """
    first: dict[int, tuple[int, str]] = {}
    second: dict[int, tuple[int, str]] = {}
    for claim, name, level, *stands in connection.execute(query, (json.dumps(sorted(discrepancy_ids)),)):
        for pressing, state, stale_why in ((first, *stands[:2]), (second, *stands[2:])):
            urgency = URGENCY.index(mark_of(level, State(state), bool(stale_why)))
            pressing[claim] = min(pressing.get(claim, (urgency, name)), (urgency, name))
    return {
        claim: (URGENCY[urgency].value, name, URGENCY[second[claim][0]].value)
        for claim, (urgency, name) in first.items()
    }


def _fact_row(fact: Fact) -> tuple[Any, ...]:
    copies = sum(reading.independent_copies for reading in fact.readings)
    record = written(fact, claims_by_id=True)
    return fact.id, fact.kind, fact.topic, len(fact.documents), len(fact.readings), copies, record


def _discrepancy_row(found: Discrepancy) -> tuple[Any, ...]:
    return found.id, found.level, found.kind, found.topic, found.fact.id, written(found, claims_by_id=True)


def _claims_of_discrepancies(connection: sqlite3.Connection, ids: Sequence[str]) -> dict[str, Claim]:
    query = """
        SELECT record FROM claim_records WHERE number IN
        (SELECT claim FROM disputed WHERE discrepancy IN (SELECT value FROM json_each(?)))
    """
    kept = (read(Claim, row[0]) for row in connection.execute(query, (json.dumps(ids),)))
    return {claim.id: claim for claim in kept}


def _keep_aside(connection: sqlite3.Connection, name: str, lines: Sequence[str]) -> None:
    connection.execute("INSERT OR REPLACE INTO aside VALUES (?, ?)", (name, packed("\n".join(lines))))


def _aside(connection: sqlite3.Connection, name: str) -> list[str]:
    row = connection.execute("SELECT packed FROM aside WHERE name = ?", (name,)).fetchone()
    return [line for line in unpacked(row[0]).split("\n") if line] if row else []
