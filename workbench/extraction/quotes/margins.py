"""What stands around a quotation in its sentence, without the words of other quotations."""

from __future__ import annotations

import bisect
from collections.abc import Sequence

from spacy.tokens import Token

from workbench.extraction.parsed import Paragraph, Parsed
from workbench.extraction.text.quotation_marks import Quotation
from workbench.extraction.words.people_words import people_words

ENDS = frozenset(".!?")
_BEHIND = 25
"""So far behind its quotation the verb of saying is looked for: room for an apposition with the speaker's post."""


class Margins:
    """The words before and behind each quotation of a document, as tokens of its paragraphs."""

    def __init__(self, parsed: Parsed, quotations: Sequence[Quotation]) -> None:
        self._parsed = parsed
        self._text = parsed.folded
        self._quotations = quotations
        self._starts = [quotation.marked.start for quotation in quotations]
        self._paragraph_starts = [paragraph.span.start for paragraph in parsed.paragraphs]
        self._offsets: dict[int, list[int]] = {}

    def left(self, number: int) -> list[Token]:
        """The tokens of the same sentence before a quotation, in order."""
        quotation = self._quotations[number]
        paragraph = self._parsed.paragraphs[quotation.paragraph]
        doc = paragraph.tokens
        at = self.token_index(paragraph, quotation.marked.start) - 1
        found: list[Token] = []
        while at >= 0:
            offset = paragraph.span.start + doc[at].idx
            inside = self._inside(offset)
            if inside is not None and inside.marked.start < quotation.marked.start:
                if self._text[inside.span.end - 1] in ENDS and not self._runs_into(inside):
                    break
                at = self.token_index(paragraph, inside.marked.start) - 1
                continue
            token = doc[at]
            if token.text in ENDS and not _is_short_form(token):
                break
            found.append(token)
            at -= 1
        return [token for token in reversed(found) if token.text not in ('"', "'")]

    def right(self, number: int) -> list[Token]:
        """The tokens of the same sentence behind a quotation, up to the next quotation."""
        quotation = self._quotations[number]
        end = quotation.marked.end
        paragraph = self._paragraph_at(quotation.span.end - 1)
        if paragraph is None or not quotation.closed:
            return []
        doc = paragraph.tokens
        stop = self._starts[number + 1] if number + 1 < len(self._starts) else len(self._text)
        found: list[Token] = []
        for at in range(self.token_index(paragraph, end), len(doc)):
            token = doc[at]
            if paragraph.span.start + token.idx >= stop or len(found) >= _BEHIND:
                break
            found.append(token)
            if token.text in ENDS and not _is_short_form(token):
                break
        return [token for token in found if token.text not in ('"', "'")]

    def _runs_into(self, quotation: Quotation) -> bool:
        """Whether the sentence goes on in lower case behind a quotation that ends in a full stop."""
        rest = self._text[quotation.marked.end : quotation.marked.end + 3].lstrip()
        return bool(rest) and (rest[0].islower() or rest[0] == ",")

    def token_index(self, paragraph: Paragraph, offset: int) -> int:
        """The first token of a paragraph that ends behind an offset of the document."""
        if paragraph.number not in self._offsets:
            self._offsets[paragraph.number] = [token.idx + len(token) for token in paragraph.tokens]
        return bisect.bisect_right(self._offsets[paragraph.number], offset - paragraph.span.start)

    def _inside(self, offset: int) -> Quotation | None:
        at = bisect.bisect_right(self._starts, offset) - 1
        if at >= 0 and offset < self._quotations[at].marked.end:
            return self._quotations[at]
        return None

    def _paragraph_at(self, offset: int) -> Paragraph | None:
        at = bisect.bisect_right(self._paragraph_starts, offset) - 1
        return self._parsed.paragraphs[at] if at >= 0 else None

    def is_fragment(self, quotation: Quotation) -> bool:
        """Whether the words begin in lower case, inside somebody else's sentence."""
        return self._text[quotation.span.start].islower()

    def announcement(self, quotation: Quotation) -> list[Token]:
        """The last sentence of the paragraph before, where it ends in a colon and the quotation follows."""
        here = self._parsed.paragraphs[quotation.paragraph].span.start
        if quotation.paragraph == 0 or quotation.marked.start != here:
            return []
        doc = self._parsed.paragraphs[quotation.paragraph - 1].tokens
        if len(doc) == 0 or doc[-1].text != ":":
            return []
        return list(list(doc.sents)[-1])

    def is_crosshead(self, quotation: Quotation) -> bool:
        """Whether the words are a line of their own without a full stop: a headline within the text."""
        paragraph = self._parsed.paragraphs[quotation.paragraph].span
        return quotation.marked == paragraph and self._text[quotation.span.end - 1].isalnum()

    def outside(self, paragraph: Paragraph, first: int, end: int) -> list[Token]:
        """The tokens of a stretch of a paragraph that stand in no quotation."""
        start = paragraph.span.start
        return [token for token in paragraph.tokens[first:end] if self._inside(start + token.idx) is None]


def _is_short_form(stop: Token) -> bool:
    """Whether a full stop belongs to a title: "Sgt. Marty Earley"."""
    return stop.text == "." and stop.i > 0 and stop.nbor(-1).lower_ in people_words().titles
