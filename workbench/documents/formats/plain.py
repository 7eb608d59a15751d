"""Plain text: what is in the file is what is read."""

from __future__ import annotations

from workbench.documents.dating import stated_date
from workbench.documents.formats.decoding import decode
from workbench.documents.formats.draft import Draft


def read(content: bytes, name: str) -> list[Draft]:
    """The text with line feeds only; nothing else is changed, so offsets hold."""
    text = decode(content)
    return [Draft(text, "text", title=headline(text), published=stated_date(text))]


_LONGEST_HEADLINE = 160
_OPENING = 80


def headline(text: str) -> str:
    """The first line where it is a headline (short, and not a sentence with a full stop), else the opening words."""
    first = next((line.strip() for line in text.split("\n") if line.strip()), "")
    if len(first) <= _OPENING or (len(first) <= _LONGEST_HEADLINE and not first.endswith((".", ",", ";", "”", '"'))):
        return first
    return first[:_OPENING].rsplit(None, 1)[0].rstrip(",;:-–— ") + "…"
