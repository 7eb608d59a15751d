"""Offsets of a document's text as Python counts them, and as Qt does.

Python counts code points, Qt counts UTF-16 units: they part at the first character beyond U+FFFF (an emoji, say). The
map is built once per document and holds the places of those characters only, so an ordinary article costs nothing.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass

from workbench.documents.document import Span

_WIDE = re.compile("[\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class TextMap:
    """Two-way conversion for one text.

    ``wide`` holds the code point offsets of the characters that take two units; ``shift`` the units that stand before
    the text in the widget (a title block).
    """

    wide: tuple[int, ...]
    length: int
    shift: int = 0

    def unit(self, offset: int) -> int:
        """The position in the widget of a code point offset."""
        return self.shift + offset + bisect_left(self.wide, offset)

    def offset(self, unit: int) -> int:
        """The code point offset of a position in the widget; a position inside a pair counts as its character."""
        inside = min(max(unit - self.shift, 0), self.unit(self.length) - self.shift)
        low, high = 0, self.length
        while low < high:
            middle = (low + high + 1) // 2
            if middle + bisect_left(self.wide, middle) <= inside:
                low = middle
            else:
                high = middle - 1
        return low

    def units(self, span: Span) -> tuple[int, int]:
        """Start and end in the widget of a span."""
        return self.unit(span.start), self.unit(span.end)

    def span(self, start: int, end: int) -> Span:
        """The span of a stretch of the widget."""
        return Span(self.offset(start), self.offset(end))


def text_map(text: str, shift: int = 0) -> TextMap:
    """The map of a text as it stands in ``Document.text``."""
    return TextMap(tuple(match.start() for match in _WIDE.finditer(text)), len(text), shift)
