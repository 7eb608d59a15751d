"""Which stretches of a document stand within double quotation marks."""

from __future__ import annotations

import bisect

from workbench.documents.document import Span
from workbench.extraction.parsed import Parsed


class Quoted:
    """Looks up whether words are somebody's own. A mark left open holds to the end of its paragraph."""

    def __init__(self, parsed: Parsed) -> None:
        self._marks = [place for place, mark in enumerate(parsed.folded) if mark == '"']
        self._starts = [paragraph.span.start for paragraph in parsed.paragraphs]

    def holds(self, span: Span) -> bool:
        """Whether an opened and not yet closed quotation mark stands before the span in its paragraph."""
        place = bisect.bisect_right(self._starts, span.start) - 1
        start = self._starts[place] if place >= 0 else 0
        return (bisect.bisect_left(self._marks, span.start) - bisect.bisect_left(self._marks, start)) % 2 == 1
