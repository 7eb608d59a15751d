"""Paragraphs that stand under a picture: they name people, but the text does not refer back to them."""

from __future__ import annotations

import re

from workbench.documents.document import PassageKind
from workbench.extraction.parsed import Paragraph, Parsed

_CREDIT = re.compile(
    r"\b(?:Picture|Photo|Photograph|Image|Credit)s?\b[^.\n]{0,20}:|/(?:PA|AP|AFP|EPA|Reuters|Getty)\b|\bGetty Images\b"
)


def is_caption(parsed: Parsed, paragraph: Paragraph) -> bool:
    """Whether a paragraph is a caption or page furniture: marked so at import, or carrying a picture credit."""
    marked = any(
        passage.span.overlaps(paragraph.span) and passage.kind in (PassageKind.CAPTION, PassageKind.FURNITURE)
        for passage in parsed.document.passages
    )
    return marked or bool(_CREDIT.search(parsed.folded, paragraph.span.start, paragraph.span.end))
