"""Where a claim stands, as a sheet cites it: short name, paragraph, page or time code, and the sentence around it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from workbench.documents.document import Document, PlaceKind, Span
from workbench.extraction.claim import Claim
from workbench.factsheet.factsheet import Mention


@dataclass(frozen=True, slots=True)
class Sources:
    """The documents of a case and their short names, both by name."""

    documents: Mapping[str, Document]
    letters: Mapping[str, str]


def mention_of(claim: Claim, sources: Sources) -> Mention:
    """The claim's words at their place."""
    document = sources.documents[claim.document]
    span = _sentence(claim)
    return Mention(
        letter=sources.letters[claim.document],
        document=claim.document,
        paragraph=claim.context.paragraph + 1,
        place=place_at(document, claim.span.start),
        start=claim.span.start,
        end=claim.span.end,
        words=document.words(claim.span),
        sentence=document.words(span),
        at=claim.span.start - span.start,
        speaker=claim.speaker,
    )


def place_at(document: Document, offset: int) -> str:
    """The page or time code of a character in the original; empty for a document without either."""
    label = ""
    for place in document.places:
        if place.start > offset:
            break
        if place.kind is not PlaceKind.PARAGRAPH:
            label = place.label
    return label


def _sentence(claim: Claim) -> Span:
    sentence = claim.context.sentence
    if sentence.covers(claim.span):
        return sentence
    if sentence.overlaps(claim.span):
        return Span(min(sentence.start, claim.span.start), max(sentence.end, claim.span.end))
    return claim.span
