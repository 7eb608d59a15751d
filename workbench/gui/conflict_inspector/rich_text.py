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


def pieces_html(pieces: Iterable[Piece], colour: str, faint: str = "") -> str:
    """The pieces: what differs underlined and in a colour of its own, what was left out struck through and faint."""
    return "".join(_piece_html(piece, colour, faint) for piece in pieces)


def _piece_html(piece: Piece, colour: str, faint: str) -> str:
    if piece.left_out:
        if piece.text == "…":
            return f'<span style="color:{faint}">…</span>'
        words = piece.text.strip()
        before, _, after = piece.text.partition(words)
        return f'{before}<span style="color:{faint}"><s>{_escaped(words)}</s></span>{after}'
    if piece.differs:
        return f'<span style="color:{colour}"><b><u>{_escaped(piece.text)}</u></b></span>'
    return _escaped(piece.text)


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
