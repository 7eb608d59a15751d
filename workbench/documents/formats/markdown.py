"""Markdown: read as it stands, so offsets hold; its front matter and first heading say what it is."""

from __future__ import annotations

import re

from workbench.documents.dating import date_of, stated_date
from workbench.documents.document import Passage, PassageKind, Span
from workbench.documents.formats.decoding import decode
from workbench.documents.formats.draft import Draft
from workbench.documents.formats.plain import headline

_FRONT_MATTER = re.compile(r"---[^\S\n]*\n(?P<fields>(?:[^\n]*\n)*?)(?:---|\.\.\.)[^\S\n]*(?:\n|$)")
_FIELD = re.compile(r"^(?P<key>\w+)\s*:\s*(?P<quote>[\"']?)(?P<value>[^\n]*?)(?P=quote)\s*$", re.MULTILINE)
_HEADING = re.compile(r"^#{1,6}\s+(?P<atx>[^\n]+?)\s*#*\s*$|^(?P<setext>[^\n]+)\n=+\s*$", re.MULTILINE)


def read(content: bytes, name: str) -> list[Draft]:
    """The text with its marks; front matter is shown but not read for claims."""
    text = decode(content)
    front = _FRONT_MATTER.match(text)
    fields = {found["key"].lower(): found["value"] for found in _FIELD.finditer(front["fields"])} if front else {}
    body = text[front.end() :] if front else text
    heading = _HEADING.search(body)
    return [
        Draft(
            text,
            "markdown",
            title=fields.get("title") or ((heading["atx"] or heading["setext"]) if heading else headline(body)),
            author=fields.get("author", ""),
            outlet=fields.get("outlet") or fields.get("source", ""),
            published=date_of(fields.get("date", "")) or stated_date(body),
            language=fields.get("lang") or fields.get("language", ""),
            url=fields.get("url", ""),
            passages=(Passage(Span(0, front.end()), PassageKind.FURNITURE),) if front else (),
        )
    ]
