"""The record of one source text."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of a document's text: ``text[start:end]``, counted in Unicode code points."""

    start: int
    end: int

    def overlaps(self, other: Span) -> bool:
        """Whether the two stretches share at least one character."""
        return self.start < other.end and other.start < self.end

    def covers(self, other: Span) -> bool:
        """Whether the other stretch lies wholly inside this one."""
        return self.start <= other.start and other.end <= self.end


class Rank(StrEnum):
    """How near a source stands to what it reports; a fact's authority is decided per fact, this only sorts sources."""

    PRIMARY = "primary"  # official result, court paper, recording, transcript
    OWN_REPORT = "own report"
    AGENCY = "agency copy"
    SECONDARY = "secondary"
    UNRANKED = "unranked"


class PlaceKind(StrEnum):
    """What a place in the original is counted by."""

    PAGE = "page"
    PARAGRAPH = "paragraph"
    TIMECODE = "time code"


@dataclass(frozen=True, slots=True)
class Place:
    """Where in the original the text from ``start`` on stands, up to the next place: "page 4", "00:01:12"."""

    start: int
    kind: PlaceKind
    label: str


class PassageKind(StrEnum):
    """Passages that stand in the text but make no claims of their own."""

    CAPTION = "caption"
    FURNITURE = "furniture"  # "Read more", bylines, page numbers, related links


@dataclass(frozen=True, slots=True)
class Passage:
    """A passage that is shown but not read for claims."""

    span: Span
    kind: PassageKind


@dataclass(frozen=True, slots=True)
class Document:
    """One source text, immutable once imported.

    ``text`` is normalised once (see ``reading.py``) and is what every span in the program counts in. ``sha256`` is the
    hex digest of the original bytes. ``name`` is unique in a case. Dates are those of the document, not of its file,
    and ``None`` when neither the document nor the editor gives one.
    """

    name: str
    text: str
    sha256: str
    title: str = ""
    outlet: str = ""
    author: str = ""
    published: dt.date | None = None
    modified: dt.datetime | None = None
    language: str = ""
    url: str = ""
    format: str = "text"
    rank: Rank = Rank.UNRANKED
    places: tuple[Place, ...] = ()
    passages: tuple[Passage, ...] = ()

    def words(self, span: Span) -> str:
        """The characters at a span, as printed."""
        return self.text[span.start : span.end]
