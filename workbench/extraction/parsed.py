"""A document with its linguistic analysis, shared by all that look for claims in it."""

from __future__ import annotations

import functools
import re
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


LONGEST_PIECE = 10_000
"""Characters of one paragraph that are analysed at a time: the model's memory and time grow with a text's length."""
_UNBROKEN = re.compile(r"\S{500}")
"""A run of signs that no language writes; cutting a longer one into tokens takes the square of its length."""
_ENDED = frozenset({"VBD", "VBN", "VBG"})
_SHORT_SYLLABLE = re.compile(r"[^aeiou]*[aeiou][^aeiouwxy]")
_SENTENCE_END = re.compile(r"[.!?]['\")\]]*\s+(?=\S)")


def parse(document: Document, model: Language) -> Parsed:
    """Analyse a document paragraph by paragraph, on its folded text (line breaks within a paragraph read as spaces).

    A paragraph of more than ``LONGEST_PIECE`` characters is read as several, cut at the end of a sentence where it has
    one. Raises nothing: any text can be analysed.
    """
    folded = fold(document.text)
    spans = tuple(piece for span in paragraphs(document.text) for piece in _pieces(folded, span))
    texts = (folded[span.start : span.end].replace("\n", " ") for span in spans)
    analysed = map(with_lemmas, model.pipe(texts))
    return Parsed(
        document,
        folded,
        tuple(Paragraph(n, span, tokens) for n, (span, tokens) in enumerate(zip(spans, analysed, strict=True))),
    )


def with_lemmas(tokens: Doc) -> Doc:
    """The same tokens, with the lemma of "fined" mended to "fine".

    The model's rules offer "fin", too, and take the shorter; but a verb of one short syllable doubles its last letter
    before an ending ("planned"), so that a single one tells of an "e".
    """
    for token in tokens:
        lemma = token.lemma_
        if token.tag_ in _ENDED and token.lower_ in (f"{lemma}ed", f"{lemma}ing") and _SHORT_SYLLABLE.fullmatch(lemma):
            token.lemma_ += "e"
    return tokens


def _pieces(text: str, span: Span) -> Iterator[Span]:
    """A paragraph in pieces that are not too long, without white space at their ends."""
    start = span.start
    while start < span.end:
        end = _cut(text, start, span.end)
        stop = end
        while stop > start and text[stop - 1].isspace():
            stop -= 1
        if stop > start:
            yield Span(start, stop)
        start = end
        while start < span.end and text[start].isspace():
            start += 1


def _cut(text: str, start: int, end: int) -> int:
    """Where the piece that begins at ``start`` ends."""
    limit = min(end, start + LONGEST_PIECE)
    run = _UNBROKEN.search(text, start, limit)
    if run is not None and run.end() < end:
        return run.end()
    if limit == end:
        return end
    floor = limit - LONGEST_PIECE // 5
    ends = [match.end() for match in _SENTENCE_END.finditer(text, floor, limit)]
    return ends[-1] if ends else text.rfind(" ", floor, limit) + 1 or limit
