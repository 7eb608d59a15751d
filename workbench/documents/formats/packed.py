"""Files that are packed as ZIP: Word and OpenDocument texts, and archives of any files."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePosixPath

from workbench.documents.formats import opendocument, word
from workbench.documents.formats.archive import Archive
from workbench.documents.formats.draft import Draft, Enclosure
from workbench.documents.original import UnreadableError


def read(content: bytes, name: str) -> Sequence[Draft | Enclosure]:
    """The document that it is, else every file of the archive: hidden ones left out, by name without folders."""
    archive = Archive(content)
    if "word/document.xml" in archive.names:
        return [word.read_parts(archive)]
    if "content.xml" in archive.names and "mimetype" in archive.names:
        return [opendocument.read_parts(archive)]
    shown = (member for member in archive.names if not _is_hidden(member))
    found = [Enclosure(PurePosixPath(member).name, archive.member(member) or b"") for member in shown]
    if not found:
        raise UnreadableError("holds no file: there is nothing to read.")
    return found


def _is_hidden(member: str) -> bool:
    parts = PurePosixPath(member).parts
    return any(part.startswith((".", "__MACOSX")) for part in parts if part != "..")
