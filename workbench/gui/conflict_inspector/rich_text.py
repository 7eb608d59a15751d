"""Pieces of text as the rich text that labels show: every letter of a document escaped."""

from __future__ import annotations

import html
from collections.abc import Iterable

from workbench.documents.document import Document, Span
from workbench.extraction.claim import Claim
from workbench.gui.conflict_inspector.differences import Piece
from workbench.gui.marks import STYLES
from workbench.gui.tokens import Tokens
from workbench.review.item import Mark

LONGEST = 420
"""Letters of a sentence that are shown; a longer one is shown around its claim."""


def pieces_html(pieces: Iterable[Piece], colour: str) -> str:
    """The pieces, those that differ underlined and in a colour of their own."""
    return "".join(
        f'<span style="color:{colour}"><b><u>{_escaped(piece.text)}</u></b></span>'
        if piece.differs
        else _escaped(piece.text)
        for piece in pieces
    )


def sentence_html(document: Document, claim: Claim, inside: str, mark: Mark, tokens: Tokens) -> str:
    """The sentence around a claim; ``inside`` is the claim's own words as rich text."""
    shown = _shown(document, claim)
    before = document.text[shown.start : claim.span.start]
    after = document.text[claim.span.end : shown.end]
    style = STYLES[mark]
    ground = f"background-color:{getattr(tokens, style.ground)};" if style.ground else ""
    start = "…" if shown.start < claim.context.sentence.start else ""
    end = "…" if shown.end < claim.context.sentence.end else ""
    claimed = f'<span style="{ground}color:{tokens.text}"><b>{inside}</b></span>'
    return f"{start}{_escaped(before.lstrip())}{claimed}{_escaped(after.rstrip())}{end}"


def _shown(document: Document, claim: Claim) -> Span:
    sentence = claim.context.sentence
    start, end = min(sentence.start, claim.span.start), max(sentence.end, claim.span.end)
    if sentence.end <= sentence.start:
        start, end = claim.span.start, claim.span.end
    room = max(LONGEST - (claim.span.end - claim.span.start), 0) // 2
    start, end = max(start, claim.span.start - room), min(end, claim.span.end + room)
    return Span(max(start, 0), min(end, len(document.text)))


def _escaped(text: str) -> str:
    return html.escape(text, quote=False).replace("\n", " ")
