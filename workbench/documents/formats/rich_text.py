"""Rich text (RTF)."""

from __future__ import annotations

import re

from striprtf.striprtf import rtf_to_text

from workbench.documents.dating import stated_date
from workbench.documents.formats.assembly import Assembly
from workbench.documents.formats.draft import Draft
from workbench.documents.formats.plain import headline
from workbench.documents.original import UnreadableError

_NOTES = re.compile(r"\{\\\*\\(?:annotation|atnid|atnauthor)\b[^{}]*\}")
_DELETED = re.compile(r"\{[^{}]*\\deleted\b[^{}]*\}")


def read(content: bytes, name: str) -> list[Draft]:
    """The text without formatting, notes and deleted words."""
    source = content.decode("cp1252", errors="replace")
    try:
        words = _plain(_DELETED.sub("", _NOTES.sub("", source)))
    except (ValueError, LookupError, TypeError, AttributeError, OverflowError, UnicodeError) as error:
        raise UnreadableError("is damaged: its formatting breaks off; ask for it again.") from error
    text = Assembly()
    for line in words.split("\n"):
        text.paragraph(line)
    return [
        Draft(
            text.text,
            "rtf",
            title=_field(source, "title") or headline(text.text),
            author=_field(source, "author"),
            published=stated_date(text.text),
            passages=text.passages,
        )
    ]


def _field(source: str, name: str) -> str:
    found = re.search(r"\{\\" + name + r"\s([^{}]*)\}", source[:20_000])
    return _plain("{\\rtf1 " + found[1] + "}").strip() if found else ""


def _plain(source: str) -> str:
    return str(rtf_to_text(source, errors="replace"))  # type: ignore[no-untyped-call]
