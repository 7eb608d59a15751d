"""Putting a text together paragraph by paragraph, with the places and passages that belong to it."""

from __future__ import annotations

import re

from workbench.documents.document import Passage, PassageKind, Place, PlaceKind, Span

_BLANKS = re.compile(r"[ \t\n\r\f\v\u2028\u2029]+")
_FURNITURE = re.compile(
    r"""(?:read\s+(?:more|also|next|on)\b|also\s+read\b|see\s+also\b|more\s+on\s+this\s+story\b|related\s*(?::|articles|stories|topics|$)
    |continue\s+reading\b|advertisement\s*$|sign\s+up\s+(?:to|for)\b|subscribe\s+(?:to|now|for)\b|follow\s+us\b|share\s+this\b
    |click\s+here\b|most\s+(?:read|viewed)\s*$|recommended\s*(?:for\s+you)?\s*$|turn\s+to\s+page|continued\s+(?:on|from)\s+page
    |this\s+video\s+is\s+not\s+available|image\s+(?:caption|source)\b)""",
    re.IGNORECASE | re.VERBOSE,
)
_LONGEST_FURNITURE = 200


class Assembly:
    """A text that grows by paragraphs, set apart by blank lines."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._length = 0
        self._places: list[Place] = []
        self._passages: list[Passage] = []

    def paragraph(self, text: str, kind: PassageKind | None = None, *, lines: bool = False) -> None:
        """Add a paragraph; white space in it becomes single spaces, no-break spaces stay. Blank ones are left out.

        ``lines`` keeps its line breaks. "Read more" and its like are marked as no part of the story.
        """
        words = "\n".join(_one_line(line) for line in text.split("\n")).strip("\n") if lines else _one_line(text)
        if not words.strip():
            return
        if self._parts:
            self._add("\n\n")
        start = self._length
        self._add(words)
        kind = kind or _furniture(words)
        if kind is not None:
            self._passages.append(Passage(Span(start, self._length), kind))

    def continued(self, text: str) -> None:
        """Add words to the last paragraph, after a space."""
        words = _one_line(text)
        if words:
            self._add(f" {words}" if self._parts else words)

    def place(self, kind: PlaceKind, label: str) -> None:
        """What is added from here on stands at this page or time code."""
        start = self._length + (2 if self._parts else 0)
        self._mark(Place(start, kind, label))

    def place_of_more(self, kind: PlaceKind, label: str) -> None:
        """The same for words that continue the paragraph."""
        self._mark(Place(self._length + (1 if self._parts else 0), kind, label))

    def _mark(self, place: Place) -> None:
        if self._places and self._places[-1].start == place.start:
            self._places.pop()
        self._places.append(place)

    @property
    def text(self) -> str:
        """The text so far."""
        return "".join(self._parts)

    @property
    def places(self) -> tuple[Place, ...]:
        """The places so far, none behind the end of the text."""
        return tuple(place for place in self._places if place.start < max(self._length, 1))

    @property
    def passages(self) -> tuple[Passage, ...]:
        """The passages that are no part of the story."""
        return tuple(self._passages)

    def _add(self, words: str) -> None:
        self._parts.append(words)
        self._length += len(words)


def _one_line(text: str) -> str:
    return _BLANKS.sub(" ", text).strip(" ")


def _furniture(words: str) -> PassageKind | None:
    if len(words) <= _LONGEST_FURNITURE and _FURNITURE.match(words):
        return PassageKind.FURNITURE
    return None
