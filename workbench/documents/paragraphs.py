"""Where the paragraphs of a text begin and end."""

from __future__ import annotations

import itertools
import re

from workbench.documents.document import Span

_LINE = re.compile(r"[^\n]*\S[^\n]*")
_BLOCK = re.compile(r"\S(?:[^\n]|\n(?![^\S\n]*(?:\n|$)))*")
_WRAPPED_LINES = 4
"""So many unfinished lines in a row of text before it counts as wrapped by a typewriter or a mail program."""


def paragraphs(text: str) -> tuple[Span, ...]:
    """The paragraphs in order, without surrounding white space.

    A paragraph is a line. Only in a text whose lines were broken at a fixed width (most lines of its blocks end in mid
    sentence and a next line begins in lower case) a paragraph is a block between blank lines.
    """
    pattern = _BLOCK if _is_hard_wrapped(text) else _LINE
    return tuple(_trimmed(text, match.start(), match.end()) for match in pattern.finditer(text))


def _trimmed(text: str, start: int, end: int) -> Span:
    while text[start].isspace():
        start += 1
    while text[end - 1].isspace():
        end -= 1
    return Span(start, end)


def _is_hard_wrapped(text: str) -> bool:
    lines = text.split("\n")
    broken = sum(
        1
        for line, following in itertools.pairwise(lines)
        if 40 <= len(line.rstrip()) <= 100 and line.rstrip()[-1] not in ".!?:\"'”’" and following[:1].islower()
    )
    filled = sum(1 for line in lines if line.strip())
    return broken >= _WRAPPED_LINES and broken * 4 >= filled
