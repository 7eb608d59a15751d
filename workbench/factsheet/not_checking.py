"""The passages of the documents in which nothing was found to check."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from workbench.documents.document import Document, Span
from workbench.documents.paragraphs import paragraphs
from workbench.extraction.claim import Claim
from workbench.factsheet.factsheet import Unclaimed

_OPENING_WORDS = 8


def unclaimed_passages(
    documents: Sequence[Document], letters: Mapping[str, str], claims: Sequence[Claim]
) -> Iterator[Unclaimed]:
    """Every paragraph that no claim touches, document by document, with its opening words."""
    spans: dict[str, list[Span]] = {}
    for claim in claims:
        spans.setdefault(claim.document, []).append(claim.span)
    for document in documents:
        claimed = spans.get(document.name, [])
        for number, paragraph in enumerate(paragraphs(document.text), 1):
            if not any(paragraph.overlaps(span) for span in claimed):
                yield Unclaimed(
                    letters[document.name], number, _opening(document, paragraph), _why(document, paragraph)
                )


def _opening(document: Document, paragraph: Span) -> str:
    words = document.words(paragraph).split()
    return " ".join(words[:_OPENING_WORDS]) + ("…" if len(words) > _OPENING_WORDS else "")


def _why(document: Document, paragraph: Span) -> str:
    return next((passage.kind.value for passage in document.passages if passage.span.covers(paragraph)), "")
