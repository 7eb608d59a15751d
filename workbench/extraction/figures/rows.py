"""Rows of tables and lists: the words before a figure on its own line, which say whose or what it is."""

from __future__ import annotations

import re

from spacy.tokens import Token

from workbench.documents.document import Span
from workbench.extraction.figures.heads import Site

LONGEST = 90
"""Characters of a line that may be a row; longer ones are prose."""

_LABEL = re.compile(r"[\s•*·–-]*(?P<label>[^\d;!?]{2,60}?)(?P<mark>\s*(?::|=|\.{2,}|\t|\||–|-)\s*|\s+)[£$€(]?\s?$")
_TAIL = re.compile(r"(?:\s|[\d.,%()+–-]|per cent|percent|pc|votes?|pts?|points?)*$")
_ENDS_IN_FIGURE = re.compile(r"[^\W\d_][^\n]{0,60}?\s[£$€(]?[\d.,]*\d[^\n]{0,12}$")
_VERBAL = frozenset({"VERB", "AUX"})


def label_of(folded: str, site: Site) -> tuple[Token, ...]:
    """The words of a row before its figure: "Turnout: 46.3%", "Hannah Pryce (Lib Dem) 14,682"; nothing for prose.

    A row has a mark between label and figure, or a line above or below it of the same make; it has no verb.
    """
    start = folded.rfind("\n", 0, site.figure.span.start) + 1
    end = folded.find("\n", site.figure.span.end)
    end = len(folded) if end < 0 else end
    if end - start > LONGEST:
        return ()
    found = _LABEL.fullmatch(folded, start, site.figure.span.start)
    if found is None or _TAIL.fullmatch(folded, site.figure.span.end, end) is None:
        return ()
    if not found["mark"].strip() and not _stands_in_a_list(folded, start, end):
        return ()
    words = site.paragraph.tokens_at(Span(*found.span("label")))
    if words is None or any(word.pos_ in _VERBAL and word.tag_ not in {"VBN", "VBG"} for word in words):
        return ()
    return tuple(words)


def _stands_in_a_list(folded: str, start: int, end: int) -> bool:
    """Whether the line above or below also ends in a figure after some words."""
    above = folded[folded.rfind("\n", 0, max(start - 1, 0)) + 1 : max(start - 1, 0)]
    below = folded[end + 1 :].split("\n", 1)[0] if end < len(folded) else ""
    return any(len(line) <= LONGEST and _ENDS_IN_FIGURE.search(line) is not None for line in (above, below))
