"""A copy of an article with what was found and decided written beside the very words it concerns."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from workbench.documents.document import Document, PassageKind, Span
from workbench.documents.paragraphs import paragraphs
from workbench.factsheet.factsheet import Entry, FactSheet, Mention
from workbench.factsheet.formats import marks
from workbench.factsheet.tables import told, where
from workbench.factsheet.words import Words


@dataclass(frozen=True, slots=True)
class Annotation:
    """What is said of one stretch of the text; ``number`` counts them in the order of the text.

    ``wanted`` are the words that shall stand there instead, empty where nothing is to be corrected. ``editor`` decided.
    """

    number: int
    span: Span
    words: str
    mark: str
    tone: str
    topic: str
    wanted: str
    lines: tuple[str, ...]
    editor: str = ""


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of one paragraph that the same annotations cover. ``ends`` are those of them that end here."""

    words: str
    covers: tuple[Annotation, ...] = ()
    ends: tuple[Annotation, ...] = ()

    @property
    def tone(self) -> str:
        """The tone of the annotation that covers fewest characters: of a figure inside a quotation, the figure's."""
        if not self.covers:
            return ""
        return min(self.covers, key=lambda each: (each.span.end - each.span.start, each.number)).tone


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph as it is printed. ``kind`` is "headline", "caption", "furniture" or empty; ``begun`` holds the
    annotations that begin in it."""

    number: int
    kind: str
    pieces: tuple[Piece, ...]
    begun: tuple[Annotation, ...]


@dataclass(frozen=True, slots=True)
class AnnotatedCopy:
    """The whole article. ``name`` is what its source is called, ``letter`` its short name."""

    letter: str
    name: str
    title: str
    paragraphs: tuple[Paragraph, ...]
    annotations: tuple[Annotation, ...]


def annotated(document: Document, sheet: FactSheet, words: Words) -> AnnotatedCopy:
    """The article with everything that the sheet says of it."""
    found = _annotations(document, sheet, words)
    entry = next(each for each in sheet.sealed.documents if each.name == document.name)
    spans = paragraphs(document.text)
    return AnnotatedCopy(
        entry.letter,
        entry.outlet or entry.title or entry.name,
        entry.title or entry.name,
        tuple(_paragraph(document, number, span, found) for number, span in enumerate(spans, 1)),
        found,
    )


def _annotations(document: Document, sheet: FactSheet, words: Words) -> tuple[Annotation, ...]:
    wanted = {
        (each.discrepancy, each.mention.start): each.new
        for each in sheet.sealed.corrections
        if each.mention.document == document.name
    }
    places = sorted(
        (
            (mention, entry)
            for entry in sheet.sealed.decisions
            for reading in entry.readings
            for mention in reading.mentions
            if mention.document == document.name
        ),
        key=lambda place: (place[0].start, -place[0].end, place[1].discrepancy),
    )
    return tuple(
        Annotation(
            number,
            Span(mention.start, mention.end),
            mention.words,
            marks.mark_of(entry),
            marks.tone_of(entry),
            entry.topic,
            wanted.get((entry.discrepancy, mention.start), ""),
            tuple(_lines(mention, entry, words)),
            entry.verdict.editor if entry.verdict else "",
        )
        for number, (mention, entry) in enumerate(places, 1)
    )


def _lines(here: Mention, entry: Entry, words: Words) -> Iterator[str]:
    """Who prints what, then why it was compared and what was decided."""
    for reading in entry.readings:
        places = ", ".join(dict.fromkeys(where(each, words) for each in reading.mentions if each != here))
        own = words.text("here") if any(each == here for each in reading.mentions) else ""
        yield f"{reading.value} – {', '.join(part for part in (own, places) if part)}"
    yield from told(entry, words)


def _paragraph(document: Document, number: int, span: Span, found: Sequence[Annotation]) -> Paragraph:
    touching = [each for each in found if each.span.overlaps(span)]
    edges = {edge for each in touching for edge in (each.span.start, each.span.end) if span.start < edge < span.end}
    cuts = [span.start, *sorted(edges), span.end]
    pieces = (_piece(document, Span(start, end), touching) for start, end in itertools.pairwise(cuts))
    begun = tuple(each for each in touching if each.span.start >= span.start)
    return Paragraph(number, _kind(document, number, span), tuple(pieces), begun)


def _piece(document: Document, stretch: Span, touching: Sequence[Annotation]) -> Piece:
    covers = tuple(each for each in touching if each.span.covers(stretch))
    return Piece(document.words(stretch), covers, tuple(each for each in covers if each.span.end == stretch.end))


def _kind(document: Document, number: int, span: Span) -> str:
    kinds: list[PassageKind] = [passage.kind for passage in document.passages if passage.span.covers(span)]
    if kinds:
        return kinds[0].value
    return "headline" if number == 1 and document.words(span) == document.title else ""
