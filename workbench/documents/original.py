"""What comes in from outside: documents with their original bytes, and files that could not be read."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.documents.document import Document


@dataclass(frozen=True, slots=True)
class Original:
    """A document and the bytes it was read from; ``document.sha256`` is their digest."""

    document: Document
    content: bytes


@dataclass(frozen=True, slots=True)
class Unread:
    """A file that was left out: its name as the editor gave it, and one sentence that says why and what to do."""

    file: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Intake:
    """What one batch of files gave, in the order given."""

    originals: tuple[Original, ...]
    unread: tuple[Unread, ...] = ()


class UnreadableError(Exception):
    """A file cannot be read as a document. The message is one sentence that says why and what to do."""
