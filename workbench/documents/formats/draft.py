"""What every reader makes of a file: the one small interface behind which the formats stand."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass

from workbench.documents.document import Passage, Place


@dataclass(frozen=True, slots=True)
class Draft:
    """A text with what its format says about it, before it becomes a document of a case.

    ``text`` has line feeds only, and ``places`` and ``passages`` count in it. ``name`` and ``content`` are given where
    the text has a file of its own inside the one that was read (an attachment, a member of an archive).
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
    name: str = ""
    content: bytes | None = None


Reader = Callable[[bytes, str], list[Draft]]
"""One module of this folder: the bytes and the file's name in, its texts out. Raises UnreadableError."""
