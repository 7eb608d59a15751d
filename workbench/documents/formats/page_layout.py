"""From runs of words placed on pages to paragraphs in reading order.

Columns are found by their gutter: a strip that hardly any line crosses and that has lines side by side at both hands.
Lines that do cross it (a headline over both columns) cut the page into bands; within a band the left column is read
before the right. Coordinates are PDF points, y upwards.
"""

from __future__ import annotations

import itertools
import re
import statistics
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_STEP = 2.0
"""Points between the places where a gutter is looked for."""
_FEWEST_LINES = 3
"""Lines side by side that make two columns; two may be a table or a caption beside a picture."""
_NARROWEST_COLUMN = 0.12
"""Of the width of the page: bullets and line numbers are no column."""
_EDGE_LINES = 2
"""Lines at the top and the foot of a page that may be running heads."""
_SENTENCE_END = (".", "!", "?", "…", "”", '"', "’", ":", ")")
_PAGE_NUMBER = re.compile(r"^(?:page\s+)?[-–—\[(]?\s*\d{1,4}\s*[-–—\])]?(?:\s*(?:/|of)\s*\d{1,4})?$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Run:
    """Words on one line, the box around them, and the size of their letters."""

    words: str
    left: float
    right: float
    bottom: float
    top: float
    size: float

    @property
    def height(self) -> float:
        """How tall the box is."""
        return self.top - self.bottom

    @property
    def middle(self) -> float:
        """Half way up the box."""
        return (self.top + self.bottom) / 2


@dataclass(frozen=True, slots=True)
class Piece:
    """The part of a paragraph that stands on one page, counted from 1."""

    page: int
    words: str


Paragraph = list[Piece]


def without_running_heads(pages: Sequence[Sequence[Run]]) -> list[list[Run]]:
    """The pages without page numbers and without lines that most pages repeat at their top or foot."""
    edges = [_edge_lines(page) for page in pages]
    repeated = Counter(form for n, edge in enumerate(edges) for form in {f for run in edge for f in _forms(run, n)})
    often = {form for form, times in repeated.items() if times >= 2 and times * 2 > len(pages)}
    return [
        [
            run
            for run in page
            if run not in edge or not (often.intersection(_forms(run, number)) or _PAGE_NUMBER.match(run.words))
        ]
        for number, (page, edge) in enumerate(zip(pages, edges, strict=True))
    ]


def reading_order(pages: Sequence[Sequence[Run]]) -> list[Paragraph]:
    """All paragraphs; one that goes on in the next column or on the next page is one paragraph of several pieces."""
    found: list[Paragraph] = []
    whole = {word for page in pages for run in page for word in run.words.split() if "-" in word[1:-1]}
    for number, page in enumerate(pages, 1):
        for column in _columns(list(page)):
            for place, words in enumerate(_paragraphs(column, whole)):
                if place == 0 and found and _goes_on(found[-1][-1].words, words):
                    _go_on(found[-1], Piece(number, words), whole)
                else:
                    found.append([Piece(number, words)])
    return found


def _edge_lines(page: Sequence[Run]) -> list[Run]:
    heights = sorted({round(run.middle) for run in page})
    outer = {*heights[:_EDGE_LINES], *heights[-_EDGE_LINES:]} if len(heights) > _EDGE_LINES else set(heights)
    return [run for run in page if round(run.middle) in outer]


def _forms(run: Run, page: int) -> tuple[str, str]:
    """A line as it is and with its numbers counted from the page's: "Page 4" of page 4 is "Page 5" of page 5."""
    words = " ".join(run.words.split())
    return words, re.sub(r"\d{1,6}", lambda number: f"{{{int(number[0]) - page}}}", words)


def _columns(runs: list[Run]) -> Iterator[list[Run]]:
    gutter = _gutter(runs)
    if gutter is None:
        if runs:
            yield runs
        return
    for band in _bands(runs, gutter):
        left = [run for run in band if run.right <= gutter]
        right = [run for run in band if run.left >= gutter]
        if len(left) + len(right) < len(band) or not left or not right:
            yield band
        else:
            yield from _columns(left)
            yield from _columns(right)


def _bands(runs: list[Run], gutter: float) -> Iterator[list[Run]]:
    """The runs from the top of the page: those between two crossing lines together, those that cross together."""
    band: list[Run] = []
    crossing = False
    for run in sorted(runs, key=lambda run: -run.middle):
        crosses = run.left < gutter < run.right
        if band and crosses != crossing:
            yield band
            band = []
        crossing = crosses
        band.append(run)
    if band:
        yield band


def _gutter(runs: list[Run]) -> float | None:
    """Where the page is best cut from top to foot; None for a page of one column."""
    if len(runs) < 2 * _FEWEST_LINES:
        return None
    left, right = min(run.left for run in runs), max(run.right for run in runs)
    best: tuple[int, float] | None = None
    free: list[float] = []
    place = left + _NARROWEST_COLUMN * (right - left)
    while place < right - _NARROWEST_COLUMN * (right - left):
        crossing = _crossings(runs, place, right - left)
        if crossing is not None:
            if best is None or crossing < best[0]:
                best, free = (crossing, place), [place]
            elif crossing == best[0] and place - free[-1] <= _STEP:
                free.append(place)
        place += _STEP
    return None if best is None else statistics.median(free)


def _crossings(runs: list[Run], place: float, width: float) -> int | None:
    """How many runs cross this place; None where it has not two columns at its sides."""
    before = [run for run in runs if run.right <= place]
    after = [run for run in runs if run.left >= place]
    crossing = len(runs) - len(before) - len(after)
    if crossing * 2 > len(before) + len(after):
        return None
    if any(len(side) < _FEWEST_LINES or _typical_width(side) < _NARROWEST_COLUMN * width for side in (before, after)):
        return None
    beside = sum(1 for run in before if any(other.bottom < run.middle < other.top for other in after))
    spanned = sum(1 for run in before if min(o.bottom for o in after) < run.middle < max(o.top for o in after))
    return crossing if beside >= _FEWEST_LINES or spanned >= _FEWEST_LINES else None


def _typical_width(runs: list[Run]) -> float:
    return statistics.median(run.right - run.left for run in runs)


def _paragraphs(column: list[Run], whole: set[str]) -> Iterator[str]:
    lines = _lines(column)
    left, right = min(line.left for line in lines), max(line.right for line in lines)
    steps = [above.middle - below.middle for above, below in itertools.pairwise(lines)]
    leading = statistics.median(steps) if steps else 0.0
    words = ""
    previous: Run | None = None
    for line in lines:
        if previous is not None and _begins(line, previous, left, right, leading):
            yield words
            words = line.words
        else:
            words = _joined(words, line.words, whole)
        previous = line
    yield words


def _lines(column: list[Run]) -> list[Run]:
    """Runs on one height put together from left to right."""
    lines: list[list[Run]] = []
    for run in sorted(column, key=lambda run: -run.middle):
        if lines and abs(lines[-1][0].middle - run.middle) < 0.5 * max(run.size, lines[-1][0].size):
            lines[-1].append(run)
        else:
            lines.append([run])
    return [_line(sorted(line, key=lambda run: run.left)) for line in lines]


def _line(runs: list[Run]) -> Run:
    return Run(
        " ".join(run.words for run in runs),
        min(run.left for run in runs),
        max(run.right for run in runs),
        min(run.bottom for run in runs),
        max(run.top for run in runs),
        max(run.size for run in runs),
    )


def _begins(line: Run, previous: Run, left: float, right: float, leading: float) -> bool:
    """Whether a paragraph begins with this line: more space, another size, an indent, or a short line before it."""
    size = max(line.size, previous.size)
    if previous.middle - line.middle > 1.35 * leading:
        return True
    if min(line.size, previous.size) < 0.9 * size:
        return True
    if line.left - left > 0.8 * size and previous.left - left < 0.4 * size:
        return True
    return previous.right < right - 0.15 * (right - left) and previous.words.endswith(_SENTENCE_END)


def _joined(before: str, after: str, whole: set[str]) -> str:
    """Two lines of one paragraph: a word broken at the end of a line is mended, one with a hyphen of its own kept."""
    if not before:
        return after
    if before.endswith(("-", "\u00ad", "\u2010")) and len(before) > 1 and before[-2].isalpha() and after[:1].islower():
        last, next_ = before.rsplit(maxsplit=1)[-1], after.split(maxsplit=1)[0]
        if f"{last}{next_}".strip(".,;:!?“”‘’\"'") in whole:
            return before + after
        return before[:-1] + after
    return f"{before} {after}"


def _goes_on(before: str, after: str) -> bool:
    return not before.endswith(_SENTENCE_END) and (after[:1].islower() or before.endswith(("-", "\u00ad")))


def _go_on(paragraph: Paragraph, piece: Piece, whole: set[str]) -> None:
    last = paragraph[-1]
    if last.page == piece.page:
        paragraph[-1] = Piece(last.page, _joined(last.words, piece.words, whole))
        return
    first, _, rest = piece.words.partition(" ")
    mended = _joined(last.words, first, whole)
    if mended == f"{last.words} {first}":
        paragraph.append(piece)
    else:
        paragraph[-1] = Piece(last.page, mended)
        if rest:
            paragraph.append(Piece(piece.page, rest))
