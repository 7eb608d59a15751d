"""The tables of a case file and how each schema grew out of the one before.

``APPLICATION_ID`` marks the file as a case; ``user_version`` is the schema it has. One real file of every older schema
is kept under ``tests/store/fixtures``.
"""

from __future__ import annotations

import sqlite3

from sqlite_utils import Database, Migrations

from workbench.store.schema import APPLICATION_ID

migrations = Migrations("case")

_DOCUMENTS = """
CREATE TABLE documents (
    position INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, sha256 TEXT NOT NULL, imported TEXT NOT NULL,
    record TEXT NOT NULL, text BLOB NOT NULL, removed INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE originals (sha256 TEXT PRIMARY KEY, size INTEGER NOT NULL, packed BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE unread (file TEXT PRIMARY KEY, sentence TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE extractions (
    reading TEXT PRIMARY KEY, document TEXT NOT NULL, extractor_version TEXT NOT NULL, claims BLOB NOT NULL
) WITHOUT ROWID;
"""

_FINDINGS = """
CREATE TABLE claims (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, document INTEGER NOT NULL, start INTEGER NOT NULL,
    end INTEGER NOT NULL, paragraph INTEGER NOT NULL, kind TEXT NOT NULL, text TEXT NOT NULL, subject TEXT NOT NULL,
    speaker TEXT NOT NULL, time TEXT NOT NULL, topic TEXT NOT NULL, value TEXT NOT NULL, fact TEXT NOT NULL,
    discrepancy TEXT NOT NULL, sole INTEGER NOT NULL, mark TEXT NOT NULL
);
CREATE INDEX claims_by_document ON claims (document, start);
CREATE INDEX claims_by_kind ON claims (kind);
CREATE INDEX claims_by_mark ON claims (mark);
CREATE INDEX claims_by_speaker ON claims (speaker);
CREATE INDEX claims_by_fact ON claims (fact);
CREATE TABLE claim_records (number INTEGER PRIMARY KEY, record TEXT NOT NULL);
CREATE VIRTUAL TABLE claims_found USING fts5 (
    text, subject, topic, speaker, content='claims', content_rowid='number', prefix='1 2 3',
    tokenize="unicode61 remove_diacritics 2"
);
CREATE TABLE stamps (document INTEGER PRIMARY KEY, stamp TEXT NOT NULL);
CREATE TABLE facts (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, topic TEXT NOT NULL,
    documents INTEGER NOT NULL, readings INTEGER NOT NULL, copies INTEGER NOT NULL, record TEXT NOT NULL
);
CREATE TABLE discrepancies (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, level TEXT NOT NULL, kind TEXT NOT NULL, topic TEXT NOT NULL,
    fact TEXT NOT NULL, record TEXT NOT NULL, state TEXT NOT NULL DEFAULT 'open', stale_why TEXT NOT NULL DEFAULT '',
    verdict INTEGER NOT NULL DEFAULT 0, notes TEXT NOT NULL DEFAULT '[]'
);
CREATE TABLE disputed (
    discrepancy TEXT NOT NULL, claim INTEGER NOT NULL, PRIMARY KEY (discrepancy, claim)
) WITHOUT ROWID;
CREATE INDEX disputed_by_claim ON disputed (claim);
CREATE TABLE aside (name TEXT PRIMARY KEY, packed BLOB NOT NULL) WITHOUT ROWID;
"""

_DECISIONS = """
CREATE TABLE events (
    sequence INTEGER PRIMARY KEY, step INTEGER NOT NULL, made TEXT NOT NULL, editor TEXT NOT NULL,
    action TEXT NOT NULL, target TEXT NOT NULL, payload TEXT NOT NULL, previous_hash TEXT NOT NULL, hash TEXT NOT NULL
);
CREATE INDEX events_by_target ON events (target);
CREATE INDEX events_by_step ON events (step);
CREATE TRIGGER events_stay_as_they_are BEFORE UPDATE ON events
    BEGIN SELECT RAISE(ABORT, 'what was done is never changed'); END;
CREATE TRIGGER events_stay BEFORE DELETE ON events
    BEGIN SELECT RAISE(ABORT, 'what was done is never deleted'); END;
CREATE TABLE bindings (target TEXT PRIMARY KEY, discrepancy TEXT NOT NULL) WITHOUT ROWID;
CREATE INDEX bindings_by_discrepancy ON bindings (discrepancy);
CREATE TABLE properties (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
"""

_SECOND_MARKS = """
UPDATE claims SET second_mark = CASE discrepancy WHEN '' THEN mark
    ELSE (SELECT level FROM discrepancies WHERE id = claims.discrepancy) END;
CREATE INDEX claims_by_second_mark ON claims (second_mark);
"""

_ORDERS = """
CREATE INDEX claims_by_text ON claims (text COLLATE NOCASE);
CREATE INDEX claims_by_value ON claims (value COLLATE NOCASE);
CREATE INDEX claims_by_subject ON claims (subject COLLATE NOCASE);
CREATE INDEX claims_by_topic ON claims (topic COLLATE NOCASE);
CREATE INDEX claims_by_time ON claims (time);
DROP INDEX claims_by_speaker;
CREATE INDEX claims_by_speaker ON claims (speaker COLLATE NOCASE);
"""


_EDITIONS = """
CREATE TABLE editions (seal TEXT PRIMARY KEY, sheet BLOB NOT NULL) WITHOUT ROWID;
"""


def bring_up_to_date(db: Database, *, stop_before: str | None = None) -> None:
    """Give the file the tables of the present schema, each migration in a transaction of its own."""
    migrations.apply(db, stop_before=stop_before)


@migrations(name="schema 1")
def _schema_1(db: Database) -> None:
    for script in (_DOCUMENTS, _FINDINGS, _DECISIONS):
        _run(db, script)
    db.conn.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    db.conn.execute("PRAGMA user_version = 1")


@migrations(name="schema 2")
def _schema_2(db: Database) -> None:
    """Claims made by hand, second readers who read blind, and columns of claims that sort at once however many."""
    claims, discrepancies = db.table("claims"), db.table("discrepancies")
    claims.add_column("by_hand", int, not_null_default=0)
    claims.add_column("second_mark", str, not_null_default="")
    discrepancies.add_column("second_state", str, not_null_default="open")
    discrepancies.add_column("second_stale_why", str, not_null_default="")
    discrepancies.add_column("second_verdict", int, not_null_default=0)
    _run(db, _SECOND_MARKS)
    _run(db, _ORDERS)
    db.conn.execute("PRAGMA user_version = 2")


@migrations(name="schema 3")
def _schema_3(db: Database) -> None:
    """Signed sheets, kept as they were signed."""
    _run(db, _EDITIONS)
    db.conn.execute("PRAGMA user_version = 3")


def _run(db: Database, script: str) -> None:
    """Each statement in the transaction that is open: ``executescript`` would commit it first."""
    statement = ""
    for line in script.splitlines():
        statement += line + "\n"
        if sqlite3.complete_statement(statement):
            db.conn.execute(statement)
            statement = ""
