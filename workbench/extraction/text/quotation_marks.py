"""Words between quotation marks, of every typography, found from the marks alone.

British single quotes with apostrophes inside, typographic, straight and doubled single marks, „…“, «…» and »…«,
paragraphs that take a quotation up again without closing the one before, marks that are never closed, quotations that
run over the lines of a text with one sentence a line.
"""

from __future__ import annotations

import bisect
import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass

from workbench.documents.document import Span
from workbench.extraction.parsed import Parsed

_MARK = re.compile(r"''|``|’’|‘‘|[\"“”„«»]|(?<![^\W_])['‘’‚](?!\s)|(?<!\s)['’](?![^\W_])")
_BLANK = frozenset(" \t\n\r\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}\N{THIN SPACE}")
_OPENERS = frozenset("([{-–—/\"“„«'‘:") | _BLANK
_STOPS = frozenset({",", "?", "!"})
_ELISION = re.compile(r"['‘’](?:\d\ds?\b|(?:n|em|til|tis|twas|cause|bout|round|ere|cos)\b)", re.IGNORECASE)
_DOUBLE_CLOSERS = {
    '"': frozenset({'"', "”", "''", "’’"}),
    "“": frozenset({"”", '"', "''", "’’"}),
    "``": frozenset({"''", '"', "”", "’’"}),
    "‘‘": frozenset({"’’", "''", '"', "”"}),
    "''": frozenset({"''", '"', "”", "’’"}),
    "„": frozenset({"“", "”", '"'}),
    "«": frozenset({"»"}),
    "»": frozenset({"«", "»"}),
    "”": frozenset({"”"}),
}
_SINGLE_CLOSERS = {
    "'": frozenset({"'", "’"}),
    "‘": frozenset({"’", "'"}),
    "‚": frozenset({"‘", "’"}),
    "’": frozenset({"’"}),
}
_RUNS_ON = 8
"""Over so many lines a quotation may run without a mark at the head of each."""
_FAR = 3000
"""Characters after which a single mark is taken for an apostrophe that closes nothing."""
_TRIES = 40
"""So many single marks are tried before the first of them is taken for an apostrophe."""
_GLANCE = 200
"""Characters before and behind a mark that show whether it opens a quotation which nothing closes."""
_TAKEN_UP = 4
"""So many lines after its first a quotation that is never closed is still going on when a mark takes it up again."""


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words between marks. ``span`` leaves the marks out, ``marked`` takes them in.

    ``closed`` is false where the paragraph ends before a closing mark; ``reopens`` is true where the mark at the head
    of a paragraph takes up a quotation that the paragraph before left open. ``paragraph`` is the number of the
    paragraph that it begins in.
    """

    span: Span
    marked: Span
    paragraph: int
    closed: bool = True
    reopens: bool = False


@dataclass(frozen=True, slots=True)
class _Mark:
    span: Span
    text: str
    opens: bool
    closes: bool


@dataclass(slots=True)
class _Open:
    """A double mark that its own line does not close."""

    mark: _Mark
    paragraph: int
    end: int
    reopens: bool


@functools.lru_cache(maxsize=2)
def find_quotations(parsed: Parsed) -> tuple[Quotation, ...]:
    """All quotations of a document in order. One inside another counts as part of the outer one."""
    return tuple(_Scan(parsed.document.text, tuple(p.span for p in parsed.paragraphs)).quotations())


class _Scan:
    def __init__(self, text: str, paragraphs: tuple[Span, ...]) -> None:
        self._text = text
        self._paragraphs = paragraphs
        self._open: _Open | None = None
        self._left_open = False
        self._singles: list[int] = []
        self._singles_open: list[int] = []

    def quotations(self) -> Iterator[Quotation]:
        for number, span in enumerate(self._paragraphs):
            self._left_open = self._open is not None or self._left_open
            marks = [self._mark(match, span) for match in _MARK.finditer(self._text, span.start, span.end)]
            yield from self._spilling(number, span)
            yield from self._in_paragraph(number, span, marks)
        if self._open:
            yield self._unclosed(self._open)

    def _mark(self, match: re.Match[str], paragraph: Span) -> _Mark:
        start, end = match.span()
        before = self._text[start - 1] if start > paragraph.start else " "
        after = self._text[end] if end < paragraph.end else " "
        opens = before in _OPENERS and (after not in _BLANK or (before in _BLANK and len(match.group()) < 3))
        closes = not after.isalnum() and (before not in _BLANK or after in _BLANK)
        if match.group() in ("“", "„", "``", "‘‘"):
            opens = True
            closes = closes and before not in _BLANK and match.group() == "“"
        elif match.group() in ("”", "’’"):
            opens = False
            closes = True
        elif match.group() == '"' and before in _BLANK and self._text[start - 2 : start - 1] in _STOPS:
            # A text put together from words may have the blank on the wrong side: "We won, "she said.
            closes = start > paragraph.start
        return _Mark(Span(start, end), match.group(), opens, closes)

    def _spilling(self, number: int, span: Span) -> Iterator[Quotation]:
        """End what the line before left open where this line begins a paragraph or a quotation of its own."""
        if self._open is None:
            return
        adjacent = self._text.count("\n", self._paragraphs[number - 1].end, span.start) <= 1
        lines = number - self._open.paragraph
        if adjacent and self._begins_quoted(span) and lines <= _TAKEN_UP:
            self._open.end = self._paragraphs[number - 1].end
        if not adjacent or lines > _RUNS_ON or self._begins_quoted(span):
            yield self._unclosed(self._open)
            self._open = None

    def _begins_quoted(self, span: Span) -> bool:
        return self._text[span.start] in '"“„«' or self._text.startswith(("``", "''"), span.start)

    def _unclosed(self, left: _Open) -> Quotation:
        start = left.mark.span.end
        return Quotation(
            Span(start, left.end), Span(left.mark.span.start, left.end), left.paragraph, False, left.reopens
        )

    def _in_paragraph(self, number: int, span: Span, marks: list[_Mark]) -> Iterator[Quotation]:
        left_open, self._left_open = self._left_open, False
        single = [n for n, mark in enumerate(marks) if mark.text in _SINGLE_CLOSERS]
        self._singles = [n for n in single if marks[n].closes]
        self._singles_open = [n for n in single if marks[n].opens and not marks[n].closes]
        at = 0
        while at < len(marks):
            mark = marks[at]
            if self._open is not None:
                at += 1
                if mark.text in _DOUBLE_CLOSERS[self._open.mark.text] and mark.closes:
                    yield self._closed(self._open, mark)
                    self._open = None
                elif mark.text in _DOUBLE_CLOSERS and mark.opens and mark.text != "''":
                    yield self._unclosed(self._open)
                    self._open = None
                    at -= 1
                continue
            reopens = left_open and mark.span.start == span.start
            close = self._closing(marks, at) if mark.opens else -1
            if close >= 0:
                inner = Span(mark.span.end, marks[close].span.start)
                if self._text[inner.start : inner.end].strip():
                    yield Quotation(inner, Span(mark.span.start, marks[close].span.end), number, True, reopens)
                at = close + 1
            elif mark.opens and self._stands_alone(mark, span):
                if mark.text in _DOUBLE_CLOSERS:
                    self._open = _Open(mark, number, span.end, reopens)
                    return
                yield self._unclosed(_Open(mark, number, span.end, reopens))
                self._left_open = True
                return
            else:
                at += 1

    def _closed(self, left: _Open, mark: _Mark) -> Quotation:
        inner = Span(left.mark.span.end, mark.span.start)
        return Quotation(inner, Span(left.mark.span.start, mark.span.end), left.paragraph, True, left.reopens)

    def _closing(self, marks: list[_Mark], at: int) -> int:
        mark = marks[at]
        if mark.text in _DOUBLE_CLOSERS:
            closers = _DOUBLE_CLOSERS[mark.text]
            return next((n for n in range(at + 1, len(marks)) if marks[n].text in closers and marks[n].closes), -1)
        return self._closing_single(marks, at)

    def _closing_single(self, marks: list[_Mark], at: int) -> int:
        """The mark that closes a single one: not the apostrophe of "the members' vote" while another follows."""
        closers = _SINGLE_CLOSERS[marks[at].text]
        found = -1
        first = bisect.bisect_right(self._singles, at)
        for n in self._singles[first : first + _TRIES]:
            mark = marks[n]
            if mark.span.start - marks[at].span.end > _FAR or (found >= 0 and self._opened_between(found, n)):
                break
            if mark.text not in closers:
                continue
            found = n
            if not self._may_be_apostrophe(mark):
                break
        if found >= 0 and _ELISION.match(self._text, marks[at].span.start):
            return found if self._text[marks[found].span.start - 1] in ".,!?" else -1
        return found

    def _opened_between(self, first: int, second: int) -> bool:
        at = bisect.bisect_right(self._singles_open, first)
        return at < len(self._singles_open) and self._singles_open[at] < second

    def _may_be_apostrophe(self, mark: _Mark) -> bool:
        start, end = mark.span.start, mark.span.end
        following = self._text[end : end + 2]
        word_goes_on = len(following) == 2 and following[0] == " " and following[1].islower()
        return word_goes_on and (self._text[start - 1] in "sz" or self._text[start - 2 : start] == "in")

    def _stands_alone(self, mark: _Mark, paragraph: Span) -> bool:
        """Whether a mark that nothing closes opens a quotation all the same: to the end of its paragraph."""
        rest = self._text[mark.span.end : min(paragraph.end, mark.span.end + _GLANCE)]
        if len(rest.split()) < 3:
            return False
        before = self._text[max(paragraph.start, mark.span.start - _GLANCE) : mark.span.start].rstrip()
        if mark.text in _DOUBLE_CLOSERS:
            return True
        begins = not before or before[-1] in ":,"
        return begins and rest[0].isupper() and not _ELISION.match(self._text, mark.span.start)
