"""What was said, sentence by sentence: the parts of quotations that can be laid side by side."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from workbench.comparison.quotes.quoted_words import Word, is_small, sentences_of, stem, words_of
from workbench.documents.document import Span
from workbench.extraction.claim import Claim, Kind, Wording

_LITTLE = 0.2


@dataclass(frozen=True, eq=False)
class Said:
    """One sentence, or part of one, as a document quotes it.

    ``span`` is where it stands in the document, ``text`` as printed, ``stems`` and ``weights`` one for each of
    ``words``. A word weighs what it says that two quotations share it: little for "the", all for "slate", little for
    the further words of a name.
    """

    claim: Claim
    span: Span
    text: str
    words: tuple[Word, ...]
    stems: tuple[str, ...]
    weights: tuple[float, ...]

    @property
    def document(self) -> str:
        """The name of the document that quotes it."""
        return self.claim.document

    @property
    def speaker(self) -> str:
        """Who says it, by full name; "" where the document does not tell."""
        return self.claim.subject

    @property
    def fragment(self) -> bool:
        """Whether it is built into somebody else's sentence."""
        return isinstance(self.claim.value, Wording) and self.claim.value.fragment

    @property
    def key(self) -> tuple[tuple[str, bool], ...]:
        """What two quotations share when they give the same words: contractions count, spelling does not."""
        return tuple((word.plain, word.contracted) for word in self.words)

    def printed(self, first: int, last: int) -> str:
        """The words ``first`` to ``last`` (excluded) as printed."""
        return self.text[self.words[first].start : self.words[last - 1].end] if first < last else ""


def sentences_said(claims: Iterable[Claim]) -> Iterator[Said]:
    """The sentences of all quotations among the claims, in the order of the claims."""
    for claim in claims:
        if claim.kind is not Kind.QUOTE:
            continue
        for start, end in sentences_of(claim.text):
            text = claim.text[start:end]
            words = words_of(text)
            if not words:
                continue
            span = Span(claim.span.start + start, claim.span.start + end)
            stems = tuple(stem(word.plain) for word in words)
            yield Said(claim, span, text, words, stems, tuple(_weights(text, words)))


def _weights(text: str, words: tuple[Word, ...]) -> Iterator[float]:
    capital = False
    for number, word in enumerate(words):
        named, capital = capital, number > 0 and text[word.start].isupper()
        yield _LITTLE if is_small(word.plain) or (named and capital) else 1.0
