"""Documents, the bytes they were read from, files that could not be read, and the claims cached for each reading."""

from __future__ import annotations

import hashlib
import json
import sqlite3
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import replace

from workbench.documents.document import Document, Rank
from workbench.documents.original import Original, Unread
from workbench.extraction.claim import Claim
from workbench.review.succession import Succession
from workbench.store.records import packed, plain, read, unpacked, written
from workbench.store.tables import places


def add(connection: sqlite3.Connection, originals: Iterable[Original]) -> None:
    """Keep documents with their bytes, in the order in which they were given."""
    for original in originals:
        record = record_of(original.document)
        connection.execute(
            "INSERT OR IGNORE INTO originals (sha256, size, packed) VALUES (?, ?, ?)",
            (original.document.sha256, len(original.content), zlib.compress(original.content, 6)),
        )
        connection.execute(
            "INSERT INTO documents (name, sha256, imported, record, text) VALUES (?, ?, ?, ?, ?)",
            (original.document.name, original.document.sha256, record, record, packed(original.document.text)),
        )


def documents(connection: sqlite3.Connection) -> list[Document]:
    """The documents of the case in the order of their import; a newer version stands where the first one stood."""
    rows = connection.execute("SELECT record, text FROM documents WHERE NOT removed ORDER BY position")
    return _in_place(connection, [_document(record, text) for record, text in rows])


def imported_documents(connection: sqlite3.Connection) -> list[Document]:
    """All documents as they were imported, removed ones among them, in order of import."""
    rows = connection.execute("SELECT imported, text FROM documents ORDER BY position")
    return [_document(imported, text) for imported, text in rows]


def sources(connection: sqlite3.Connection) -> dict[str, Document]:
    """The documents of the case by name, without their texts: for what only needs to know where claims come from."""
    rows = connection.execute("SELECT record FROM documents WHERE NOT removed ORDER BY position")
    found = _in_place(connection, [read(Document, row[0]) for row in rows])
    return {document.name: document for document in found}


def kept_records(connection: sqlite3.Connection) -> list[tuple[str, str, bool]]:
    """Name, record and whether it was removed, of every document, for checking against the events."""
    rows = connection.execute("SELECT name, record, removed FROM documents ORDER BY position")
    return [(name, record, bool(removed)) for name, record, removed in rows]


def document(connection: sqlite3.Connection, name: str) -> Document:
    """One document, also one that was removed. Raises KeyError where there is none of that name."""
    row = connection.execute("SELECT record, text FROM documents WHERE name = ?", (name,)).fetchone()
    if row is None:
        raise KeyError(name)
    return _document(*row)


def kept_names(connection: sqlite3.Connection) -> set[str]:
    """The names of all documents that ever came in, removed ones among them."""
    return set(positions(connection))


def positions(connection: sqlite3.Connection) -> dict[str, int]:
    """The number of every document, removed ones among them, from 1 in order of import."""
    return dict(connection.execute("SELECT name, position FROM documents ORDER BY position"))


def letters(connection: sqlite3.Connection) -> dict[str, str]:
    """The short name of every document, removed ones among them; a newer version has that of the one before it."""
    return {name: letter(place) for name, place in _places(connection).items()}


def letters_at(connection: sqlite3.Connection) -> dict[int, str]:
    """The same by the numbers of the documents."""
    named = letters(connection)
    return {position: named[name] for name, position in positions(connection).items()}


def succession(connection: sqlite3.Connection) -> Succession:
    """Which document took whose place, with the texts of both."""
    successors = places.kept(connection)
    pairs = ((document(connection, old), document(connection, new)) for old, new in successors.items())
    return Succession(pairs)


def earlier(connection: sqlite3.Connection, name: str) -> list[Document]:
    """The versions that a document took the place of, the latest first."""
    before = {new: old for old, new in places.kept(connection).items()}
    found: list[Document] = []
    while name in before and before[name] not in {each.name for each in found}:
        name = before[name]
        found.append(document(connection, name))
    return found


def _places(connection: sqlite3.Connection) -> dict[str, int]:
    return places.place_of(positions(connection), places.kept(connection))


def _in_place(connection: sqlite3.Connection, found: list[Document]) -> list[Document]:
    if not places.kept(connection):
        return found
    order = _places(connection)
    return sorted(found, key=lambda document: order[document.name])


def keep_record(connection: sqlite3.Connection, changed: Document, *, removed: bool) -> None:
    """Keep what an editor set of a document; its text and its bytes never change."""
    connection.execute(
        "UPDATE documents SET record = ?, removed = ? WHERE name = ?", (record_of(changed), int(removed), changed.name)
    )


def record_of(document: Document) -> str:
    """A document as it is kept, its text left out."""
    return written(replace(document, text=""))


def original(connection: sqlite3.Connection, name: str) -> bytes:
    """The bytes a document was read from. Raises KeyError where there is none of that name."""
    row = connection.execute(
        "SELECT packed FROM documents JOIN originals USING (sha256) WHERE name = ?", (name,)
    ).fetchone()
    if row is None:
        raise KeyError(name)
    return zlib.decompress(row[0])


def all_originals(connection: sqlite3.Connection) -> Iterable[tuple[str, str, bytes]]:
    """Name, SHA-256 and packed bytes of every document, one at a time; the bytes may be damaged."""
    yield from connection.execute(
        "SELECT name, sha256, coalesce(packed, x'') FROM documents LEFT JOIN originals USING (sha256) ORDER BY position"
    )


def keep_unread(connection: sqlite3.Connection, unread: Iterable[Unread]) -> None:
    """Remember files that could not be read; the fact sheet says so."""
    connection.executemany(
        "INSERT OR REPLACE INTO unread (file, sentence) VALUES (?, ?)", [(each.file, each.sentence) for each in unread]
    )


def forget_unread(connection: sqlite3.Connection, names: Iterable[str]) -> None:
    """A file that could not be read before has come in after all."""
    connection.executemany("DELETE FROM unread WHERE file = ?", [(name,) for name in names])


def unread_files(connection: sqlite3.Connection) -> list[Unread]:
    """The files that could not be read, by name."""
    return [Unread(*row) for row in connection.execute("SELECT file, sentence FROM unread ORDER BY file")]


def reading_of(document: Document, extractor_version: str) -> str:
    """What names one extraction: the document's bytes, text, name and date, and the version of the extractor.

    What an editor says of the source (outlet, rank and the like) changes nothing about what it claims.
    """
    text = hashlib.sha256(document.text.encode("utf-8", "surrogatepass")).hexdigest()
    source = replace(document, text="", title="", outlet="", author="", url="", rank=Rank.UNRANKED)
    parts = [extractor_version, text, plain(source)]
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()


def cached_claims(connection: sqlite3.Connection, reading: str) -> tuple[Claim, ...] | None:
    """The claims kept for one extraction, or None."""
    if connection.execute("SELECT 1 FROM extractions WHERE reading = ?", (reading,)).fetchone() is None:
        return None
    return tuple(read(Claim, line) for line in cached_lines(connection, reading))


def cached_lines(connection: sqlite3.Connection, reading: str) -> list[str]:
    """The same letter by letter, for checking; empty where nothing is kept."""
    row = connection.execute("SELECT claims FROM extractions WHERE reading = ?", (reading,)).fetchone()
    return [line for line in unpacked(row[0]).split("\n") if line] if row else []


def cache_claims(
    connection: sqlite3.Connection, reading: str, document: str, extractor_version: str, claims: Sequence[Claim]
) -> None:
    """Keep the claims of one extraction in place of earlier ones of that document by another version."""
    connection.execute(
        "DELETE FROM extractions WHERE document = ? AND extractor_version <> ?", (document, extractor_version)
    )
    lines = "\n".join(written(claim) for claim in claims)
    connection.execute(
        "INSERT OR REPLACE INTO extractions (reading, document, extractor_version, claims) VALUES (?, ?, ?, ?)",
        (reading, document, extractor_version, packed(lines)),
    )


def letter(position: int) -> str:
    """The short name of the document imported at this position, from 1: A to Z, then AA, AB, …"""
    name = ""
    while position > 0:
        position, rest = divmod(position - 1, 26)
        name = chr(ord("A") + rest) + name
    return name


def _document(record: str, text: bytes) -> Document:
    return replace(read(Document, record), text=unpacked(text))
