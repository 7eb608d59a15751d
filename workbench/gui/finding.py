"""Words found in the texts of the case, whatever spaces, quotation marks and dashes they are written with."""

from __future__ import annotations

import re
from dataclasses import dataclass

from workbench.documents.document import Document, Span
from workbench.documents.folding import fold
from workbench.gui.open_case import OpenCase
from workbench.store.changes import Changes, Part

AROUND = 48
"""Letters of the text that are shown before a hit, and twice as many after it."""


@dataclass(frozen=True, slots=True)
class Hit:
    """One place where the words stand. ``before``, ``words`` and ``after`` are the text around it, in one line."""

    document: str
    span: Span
    before: str
    words: str
    after: str


class Finding:
    """Looks words up in the documents of a case. Folded texts are kept, so that each letter typed costs little."""

    def __init__(self, open_case: OpenCase) -> None:
        self._open_case = open_case
        self._folded: dict[str, str] = {}
        open_case.changed.connect(self._refresh)

    def in_document(self, name: str, words: str) -> list[Span]:
        """All places in one document, in order."""
        pattern = _pattern(words)
        if pattern is None or name not in self._open_case.documents:
            return []
        return [Span(*found.span()) for found in pattern.finditer(self._text(name))]

    def in_case(self, words: str) -> list[Hit]:
        """All places in all documents, in the order of import and of their text."""
        documents = self._open_case.documents
        return [_hit(document, span) for name, document in documents.items() for span in self.in_document(name, words)]

    def _text(self, name: str) -> str:
        if name not in self._folded:
            self._folded[name] = fold(self._open_case.documents[name].text)
        return self._folded[name]

    def _refresh(self, changes: Changes) -> None:
        if changes.concern(Part.DOCUMENTS):
            self._folded.clear()


def _pattern(words: str) -> re.Pattern[str] | None:
    """What to look for: small letters stand for capitals, a space for any white space, line ends included."""
    parts = fold(words).split()
    return re.compile(r"\s+".join(map(re.escape, parts)), re.IGNORECASE) if parts else None


def _hit(document: Document, span: Span) -> Hit:
    text = document.text
    before = text[max(span.start - AROUND, 0) : span.start].rpartition("\n")[2]
    after = text[span.end : span.end + 2 * AROUND].partition("\n")[0]
    return Hit(document.name, span, _line(before), _line(document.words(span)), _line(after))


def _line(text: str) -> str:
    return re.sub(r"\s", " ", text)
