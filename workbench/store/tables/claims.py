"""Windows of rows over claims and facts: filters, order, and the marks of one document."""

from __future__ import annotations

import json
import sqlite3
from array import array
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from workbench.comparison.discrepancy import Level
from workbench.documents.document import Span
from workbench.extraction.claim import Claim, Kind
from workbench.review.decision import State
from workbench.review.item import URGENCY, Mark, mark_of
from workbench.store.claim_rows import ClaimQuery, ClaimRow, FactOrder, FactQuery, MarkedSpan, SortBy
from workbench.store.records import read
from workbench.store.tables import documents

_ORDERS = {
    SortBy.PLACE: "number",
    SortBy.KIND: "kind, number",
    SortBy.TEXT: "text COLLATE NOCASE, number",
    SortBy.VALUE: "value COLLATE NOCASE, number",
    SortBy.SUBJECT: "subject COLLATE NOCASE, number",
    SortBy.TOPIC: "topic COLLATE NOCASE, number",
    SortBy.TIME: "time, number",
    SortBy.SPEAKER: "speaker COLLATE NOCASE, number",
    SortBy.STATE: "mark, number",
}

_FACT_ORDERS = {
    FactOrder.FOUND: "facts.number",
    FactOrder.TOPIC: "facts.topic COLLATE NOCASE, facts.number",
    FactOrder.KIND: "facts.kind, facts.topic COLLATE NOCASE, facts.number",
    FactOrder.DOCUMENTS: "documents, facts.number",
    FactOrder.PRESSING: "facts.number",
    FactOrder.SPOKEN_OF: "facts.number",
}
_FACTS_PRESS = (*URGENCY, Mark.AGREED)

_MARKED = "mark IN (SELECT value FROM json_each(?))"
_SECOND_MARKED = "second_mark IN (SELECT value FROM json_each(?))"


def in_order(connection: sqlite3.Connection, sort_by: SortBy, *, blind: bool = False, limit: int = -1) -> array[int]:
    """The numbers of the first ``limit`` claims (-1: of all) in an order; eight bytes each, so that all can be kept."""
    order = "second_mark, number" if blind and sort_by is SortBy.STATE else _ORDERS[sort_by]
    rows = connection.execute(f"SELECT number FROM claims ORDER BY {order} LIMIT ?", (limit,))  # noqa: S608 - constants
    return array("q", (row[0] for row in rows))


def matching(connection: sqlite3.Connection, query: ClaimQuery, *, blind: bool = False) -> frozenset[int] | None:
    """The numbers of the claims that a query wants; None where it wants all."""
    clauses, values = _clauses(query, blind)
    if not clauses:
        return None
    rows = connection.execute(f"SELECT number FROM claims WHERE {' AND '.join(clauses)}", values)  # noqa: S608 - constants
    return frozenset(row[0] for row in rows)


def count(connection: sqlite3.Connection) -> int:
    """How many claims there are."""
    return int(connection.execute("SELECT count(*) FROM claims").fetchone()[0])


def count_before(connection: sqlite3.Connection, number: int) -> int:
    """How many claims stand before one, in the order of documents and of their text; counted in a small index."""
    query = "SELECT count(*) FROM claims INDEXED BY claims_by_mark WHERE number < ?"
    return int(connection.execute(query, (number,)).fetchone()[0])


def rows(connection: sqlite3.Connection, wanted: Sequence[int], *, blind: bool = False) -> list[ClaimRow]:
    """The claims of these numbers, in this order."""
    query = """
        SELECT number, record, document, paragraph, value, fact, topic, discrepancy, iif(?, second_mark, mark), sole,
               by_hand
        FROM claims JOIN claim_records USING (number) WHERE number IN (SELECT value FROM json_each(?))
    """
    found = {row[0]: row[1:] for row in connection.execute(query, (blind, json.dumps(list(wanted))))}
    named = documents.letters_at(connection)
    return [_row(found[number], named) for number in wanted if number in found]


def number_of(connection: sqlite3.Connection, claim_id: str) -> int | None:
    """The number of one claim, or None where there is none of that id."""
    row = connection.execute("SELECT number FROM claims WHERE id = ?", (claim_id,)).fetchone()
    return None if row is None else int(row[0])


def marks(connection: sqlite3.Connection, document: str, *, blind: bool = False) -> list[MarkedSpan]:
    """All claims of one document in the order of their spans, as its pane shows them."""
    query = """
        SELECT start, end, id, kind, fact, discrepancy, iif(?, second_mark, mark) FROM claims
        WHERE document = (SELECT position FROM documents WHERE name = ?) ORDER BY start, end
    """
    return [
        MarkedSpan(Span(start, end), name, Kind(kind), fact, discrepancy or None, Mark(mark))
        for start, end, name, kind, fact, discrepancy, mark in connection.execute(query, (blind, document))
    ]


def kept_records(connection: sqlite3.Connection, document: str) -> list[str]:
    """The claims of one document letter by letter, for checking."""
    query = """
        SELECT record FROM claim_records JOIN claims USING (number)
        WHERE document = (SELECT position FROM documents WHERE name = ?)
    """
    return [row[0] for row in connection.execute(query, (document,))]


def disputed_marks(connection: sqlite3.Connection) -> Iterator[tuple[int, str, str]]:
    """Number, document and mark of every claim that stands in a discrepancy, for checking."""
    query = """
        SELECT number, name, mark FROM claims JOIN documents ON position = document WHERE discrepancy <> ''
    """
    yield from connection.execute(query)


def fact_ids(connection: sqlite3.Connection, query: FactQuery, *, blind: bool = False) -> list[str]:
    """The ids of the facts that a query wants, in order."""
    statement = f"""
        SELECT facts.id, level, {"second_state, second_stale_why" if blind else "state, stale_why"}
        FROM facts LEFT JOIN discrepancies ON discrepancies.fact = facts.id
        WHERE documents >= :documents AND readings >= :readings
        AND (:kinds = '[]' OR facts.kind IN (SELECT value FROM json_each(:kinds)))
        AND facts.topic LIKE :text ESCAPE '\\' ORDER BY {_FACT_ORDERS[query.sort_by]}
    """  # noqa: S608 - constants
    wanted = query.text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    values = {
        "documents": query.at_least_documents,
        "readings": 2 if query.differing else 0,
        "kinds": json.dumps(sorted(query.kinds)),
        "text": f"%{wanted}%",
    }
    marks: dict[str, Mark] = {}
    for name, level, state, stale_why in connection.execute(statement, values):
        mark = Mark.AGREED if level is None else mark_of(Level(level), State(state), bool(stale_why))
        marks[name] = min(mark, marks.get(name, mark), key=_FACTS_PRESS.index)
    found = [name for name, mark in marks.items() if not query.states or mark in query.states]
    if query.sort_by in {FactOrder.PRESSING, FactOrder.SPOKEN_OF}:
        found.sort(key=lambda name: _FACTS_PRESS.index(marks[name]))
    if query.sort_by is FactOrder.SPOKEN_OF:
        spoken_of = _facts_of(connection, query.by_document)
        found.sort(key=lambda name: name not in spoken_of)
    return found[::-1] if query.descending else found


def _facts_of(connection: sqlite3.Connection, document: str) -> frozenset[str]:
    statement = """
        SELECT DISTINCT fact FROM claims WHERE document = (SELECT position FROM documents WHERE name = ?)
    """
    return frozenset(row[0] for row in connection.execute(statement, (document,)))


def speakers(connection: sqlite3.Connection) -> list[str]:
    """Everybody who is cited, by name."""
    statement = "SELECT DISTINCT speaker FROM claims WHERE speaker <> '' ORDER BY speaker COLLATE NOCASE"
    return [row[0] for row in connection.execute(statement)]


def names(connection: sqlite3.Connection) -> list[str]:
    """Whoever and whatever claims are about, and everybody who is cited."""
    statement = """
        SELECT subject FROM claims WHERE subject <> '' UNION SELECT speaker FROM claims WHERE speaker <> ''
        ORDER BY 1 COLLATE NOCASE
    """
    return [row[0] for row in connection.execute(statement)]


def _row(columns: tuple[Any, ...], letters: Mapping[int, str]) -> ClaimRow:
    record, document, paragraph, value, fact, topic, discrepancy, mark, sole, by_hand = columns
    return ClaimRow(
        read(Claim, record),
        letters[document],
        paragraph,
        value,
        fact,
        topic,
        discrepancy or None,
        Mark(mark),
        bool(sole),
        bool(by_hand),
    )


def _clauses(query: ClaimQuery, blind: bool) -> tuple[list[str], list[object]]:
    clauses: list[str] = []
    values: list[object] = []

    def narrow(clause: str, value: object) -> None:
        clauses.append(clause)
        values.append(value)

    if wanted := words_wanted(query.text):
        narrow("number IN (SELECT rowid FROM claims_found WHERE claims_found MATCH ?)", wanted)
    if query.kinds:
        narrow("kind IN (SELECT value FROM json_each(?))", json.dumps(sorted(query.kinds)))
    if query.states:
        marked = (
            "second_mark IN (SELECT value FROM json_each(?))" if blind else "mark IN (SELECT value FROM json_each(?))"
        )
        narrow(marked, json.dumps(sorted(query.states)))
    if query.documents:
        narrow(
            "document IN (SELECT position FROM documents WHERE name IN (SELECT value FROM json_each(?)))",
            json.dumps(sorted(query.documents)),
        )
    if query.speaker:
        narrow("speaker = ? COLLATE NOCASE", query.speaker)
    if query.sole_source:
        narrow("sole = ?", 1)
    return clauses, values


def words_wanted(text: str) -> str:
    """What an editor typed as a full-text query: every word, or beginning of a word, must occur. Empty for no words."""
    typed = (word for word in text.split() if any(letter.isalnum() for letter in word))
    return " ".join('"' + word.replace('"', '""') + '"*' for word in typed)
