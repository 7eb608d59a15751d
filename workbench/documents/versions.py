"""Two versions of one text: which words stayed, went and came, and where a stretch of the old one stands in the new."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from workbench.documents.document import Span

_LINE = re.compile(r"[^\n]*\n?")
_TOKEN = re.compile(r"\s+|\d+(?:[.,:]\d+)+|\w+|[^\w\s]")
_LONGEST_BLOCK = 20_000
"""Characters up to which two changed blocks are compared word by word; beyond that one stands for the other whole."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of both versions in order: the same words, or what stood ``before`` and what stands ``after``.

    Either span may be empty: then the words were taken out, or put in.
    """

    before: Span
    after: Span
    same: bool


def compared(before: str, after: str) -> tuple[Stretch, ...]:
    """Both texts from beginning to end as stretches, first line by line and inside changed lines word by word."""
    return tuple(_joined(_by_lines(before, after)))


def place_in(stretches: Sequence[Stretch], before: str, after: str, span: Span) -> Span | None:
    """Where the words at a span of the old text stand in the new one; None where they are gone.

    Where they were changed it is what stands in their place; where they were moved, and occur once, it is there.
    """
    touched = [each for each in stretches if each.before.overlaps(span)]
    if not touched:
        return None
    start, end = _edge(touched[0], span.start, at_end=False), _edge(touched[-1], span.end, at_end=True)
    if start < end and (after[start:end] == before[span.start : span.end] or any(each.same for each in touched)):
        return Span(start, end)
    words = before[span.start : span.end]
    if len(words) > 1 and after.count(words) == 1:
        at = after.index(words)
        return Span(at, at + len(words))
    return Span(start, end) if start < end else None


def _edge(stretch: Stretch, offset: int, *, at_end: bool) -> int:
    if stretch.same:
        return stretch.after.start + offset - stretch.before.start
    return stretch.after.end if at_end else stretch.after.start


def _by_lines(before: str, after: str) -> Iterator[Stretch]:
    old, new = _pieces(_LINE, before), _pieces(_LINE, after)
    for tag, old_from, old_to, new_from, new_to in _opcodes(before, old, after, new):
        one, other = _whole(old, old_from, old_to), _whole(new, new_from, new_to)
        if tag == "replace" and max(one.end - one.start, other.end - other.start) <= _LONGEST_BLOCK:
            yield from _by_words(before, one, after, other)
        else:
            yield Stretch(one, other, tag == "equal")


def _by_words(before: str, one: Span, after: str, other: Span) -> Iterator[Stretch]:
    old = [Span(one.start + each.start, one.start + each.end) for each in _pieces(_TOKEN, before[one.start : one.end])]
    new = [
        Span(other.start + each.start, other.start + each.end)
        for each in _pieces(_TOKEN, after[other.start : other.end])
    ]
    for tag, old_from, old_to, new_from, new_to in _opcodes(before, old, after, new):
        yield Stretch(_whole(old, old_from, old_to), _whole(new, new_from, new_to), tag == "equal")


def _opcodes(
    before: str, old: Sequence[Span], after: str, new: Sequence[Span]
) -> Sequence[tuple[str, int, int, int, int]]:
    words = [before[each.start : each.end] for each in old], [after[each.start : each.end] for each in new]
    return SequenceMatcher(None, *words, autojunk=False).get_opcodes()


def _pieces(pattern: re.Pattern[str], text: str) -> list[Span]:
    return [Span(*found.span()) for found in pattern.finditer(text) if found[0]]


def _whole(pieces: Sequence[Span], first: int, last: int) -> Span:
    """From the first piece up to the last, which does not belong to it; empty at its place where there is none."""
    if first < last:
        return Span(pieces[first].start, pieces[last - 1].end)
    at = pieces[first].start if first < len(pieces) else pieces[-1].end if pieces else 0
    return Span(at, at)


def _joined(stretches: Iterator[Stretch]) -> Iterator[Stretch]:
    """Neighbours of one kind as one."""
    held: Stretch | None = None
    for each in stretches:
        if held is not None and held.same == each.same:
            held = Stretch(Span(held.before.start, each.before.end), Span(held.after.start, each.after.end), held.same)
            continue
        if held is not None:
            yield held
        held = each
    if held is not None:
        yield held
