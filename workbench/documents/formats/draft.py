"""What every reader makes of a file: the one small interface behind which the formats stand."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from workbench.documents.document import Passage, Place


@dataclass(frozen=True, slots=True)
class Draft:
    """A text with what its format says about it, before it becomes a document of a case.

    ``text`` has line feeds only, and ``places`` and ``passages`` count in it.
    """

    text: str
    format: str
    title: str = ""
    outlet: str = ""
    author: str = ""
    published: dt.date | None = None
    modified: dt.datetime | None = None
    language: str = ""
    url: str = ""
    places: tuple[Place, ...] = ()
    passages: tuple[Passage, ...] = ()


@dataclass(frozen=True, slots=True)
class Enclosure:
    """A file inside a file (an attachment, a member of an archive, an item of a package), to be read in its turn."""

    name: str
    content: bytes


Reader = Callable[[bytes, str], Sequence[Draft | Enclosure]]
"""One module of this folder: the bytes and the file's name in, what it holds out. Raises UnreadableError."""
