"""A document with its linguistic analysis, shared by all that look for claims in it."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from dataclasses import dataclass

from spacy.language import Language
from spacy.tokens import Doc, Token
from spacy.tokens import Span as TokenSpan

from workbench.documents.document import Document, Span
from workbench.documents.folding import fold
from workbench.documents.paragraphs import paragraphs


@dataclass(frozen=True, eq=False)
class Paragraph:
    """One paragraph: its span in the document and spaCy's analysis of it. ``number`` counts from 0."""

    number: int
    span: Span
    tokens: Doc

    def span_of(self, tokens: TokenSpan | Token) -> Span:
        """Where tokens of this paragraph stand in the document."""
        if isinstance(tokens, Token):
            start, length = tokens.idx, len(tokens.text)
        else:
            start, length = tokens.start_char, tokens.end_char - tokens.start_char
        return Span(self.span.start + start, self.span.start + start + length)

    def tokens_at(self, span: Span) -> TokenSpan | None:
        """The tokens that a span of the document touches, or None where it touches none of this paragraph."""
        return self.tokens.char_span(
            max(span.start - self.span.start, 0),
            min(span.end, self.span.end) - self.span.start,
            alignment_mode="expand",
        )


@dataclass(frozen=True, eq=False)
class Sentence:
    """One sentence: ``number`` counts through the document, ``tokens`` is spaCy's span within its paragraph."""

    number: int
    paragraph: Paragraph
    span: Span
    tokens: TokenSpan


@dataclass(frozen=True, eq=False)
class Parsed:
    """A document, its folded text and its paragraphs. Sentences never cross a paragraph's end."""

    document: Document
    folded: str
    paragraphs: tuple[Paragraph, ...]

    @functools.cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """All sentences in order."""
        return tuple(self._split())

    def _split(self) -> Iterator[Sentence]:
        number = 0
        for paragraph in self.paragraphs:
            for tokens in paragraph.tokens.sents:
                yield Sentence(number, paragraph, paragraph.span_of(tokens), tokens)
                number += 1

    def sentence_at(self, offset: int) -> Sentence | None:
        """The sentence that a character stands in, or None for the blank between two paragraphs."""
        low, high = 0, len(self.sentences)
        while low < high:
            middle = (low + high) // 2
            if self.sentences[middle].span.end <= offset:
                low = middle + 1
            else:
                high = middle
        if low < len(self.sentences) and self.sentences[low].span.start <= offset:
            return self.sentences[low]
        return None


def parse(document: Document, model: Language) -> Parsed:
    """Analyse a document paragraph by paragraph, on its folded text (line breaks within a paragraph read as spaces)."""
    folded = fold(document.text)
    spans = paragraphs(document.text)
    texts = (folded[span.start : span.end].replace("\n", " ") for span in spans)
    analysed = model.pipe(texts)
    return Parsed(
        document,
        folded,
        tuple(Paragraph(n, span, tokens) for n, (span, tokens) in enumerate(zip(spans, analysed, strict=True))),
    )
