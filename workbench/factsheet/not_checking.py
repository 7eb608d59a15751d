"""The passages of the documents in which nothing was found to check."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence

from workbench.documents.document import Document, Span
from workbench.documents.paragraphs import paragraphs
from workbench.extraction.claim import Claim
from workbench.factsheet.factsheet import Unclaimed

_OPENING_WORDS = 8


def unclaimed_passages(
    documents: Sequence[Document], letters: Mapping[str, str], claims: Sequence[Claim]
) -> Iterator[Unclaimed]:
    """Every paragraph that no claim touches, document by document, with its opening words.

    One walk along paragraphs, claims and passages together: a document of thousands of each takes no longer than it is.
    """
    spans: dict[str, list[Span]] = {}
    for claim in claims:
        spans.setdefault(claim.document, []).append(claim.span)
    for document in documents:
        claimed = _Walk(spans.get(document.name, ()))
        kinds = {passage.span: passage.kind.value for passage in document.passages}
        passages = _Walk(kinds)
        for number, paragraph in enumerate(paragraphs(document.text), 1):
            if not claimed.touching(paragraph):
                why = next((kinds[span] for span in passages.touching(paragraph) if span.covers(paragraph)), "")
                yield Unclaimed(letters[document.name], number, _opening(document, paragraph), why)


class _Walk:
    """Spans met one after another by somebody who asks for stretches that come ever later in the text."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._coming = deque(sorted(spans))
        self._open: list[Span] = []

    def touching(self, stretch: Span) -> list[Span]:
        """The spans that share a character with this stretch."""
        self._open = [span for span in self._open if span.end > stretch.start]
        while self._coming and self._coming[0].start < stretch.end:
            span = self._coming.popleft()
            if span.end > stretch.start:
                self._open.append(span)
        return [span for span in self._open if span.overlaps(stretch)]


def _opening(document: Document, paragraph: Span) -> str:
    words = document.words(paragraph).split(None, _OPENING_WORDS)
    return " ".join(words[:_OPENING_WORDS]) + ("…" if len(words) > _OPENING_WORDS else "")
