"""The record of a fact sheet: what leaves the house, in twelve parts, as plain data.

Everything is held as ids and printed words, nothing as layout or language: formats choose the words around it. Parts
are numbered as editors know them; a signature vouches for parts 2 to 11. Offsets count Unicode code points.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Head:
    """Part 1. ``made`` carries its zone. ``open`` counts what is undecided or stale: any makes the sheet a draft."""

    story: str
    edition: int
    made: dt.datetime
    program: str
    rules: str
    open: int
    event_date: str = ""
    place: str = ""

    @property
    def draft(self) -> bool:
        """Whether DRAFT stands across the sheet."""
        return self.open > 0


@dataclass(frozen=True, slots=True)
class SourceEntry:
    """Part 2: one document. ``shares_copy_with`` are the letters of those that carry the same agency text."""

    letter: str
    name: str
    outlet: str
    title: str
    author: str
    published: str
    format: str
    sha256: str
    characters: int
    words: int
    rank: str
    shares_copy_with: tuple[str, ...]
    url: str = ""


@dataclass(frozen=True, slots=True)
class Totals:
    """Part 3. ``independent`` counts shared copy once; ``program_errors`` what was rejected as the program's fault."""

    documents: int
    independent: int
    claims: int
    facts: int
    discrepancies: int
    conflicts: int
    variations: int
    open: int
    confirmed: int
    rejected: int
    unresolved: int
    stale: int
    program_errors: int


@dataclass(frozen=True, slots=True)
class Mention:
    """Words at a place in a document. ``place`` is the page or time code where the original has one, else empty.

    ``sentence`` is the sentence they stand in, ``at`` where they begin in it.
    """

    letter: str
    document: str
    paragraph: int
    place: str
    start: int
    end: int
    words: str
    sentence: str
    at: int
    speaker: str = ""


@dataclass(frozen=True, slots=True)
class Correction:
    """Part 4: what has to change where. ``how`` is the id of the reason; ``new`` the words that come in their place."""

    discrepancy: str
    topic: str
    mention: Mention
    old: str
    new: str
    how: str
    basis: str
    source: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """Part 5: what has to be asked. ``how`` is the id of the reason; ``by`` an ISO date."""

    discrepancy: str
    topic: str
    readings: tuple[str, ...]
    how: str
    whom: str
    by: str
    note: str
    letters: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AgreedFact:
    """Part 6: what several documents give alike. ``copies`` counts independent ones."""

    topic: str
    kind: str
    value: str
    copies: int
    mentions: tuple[Mention, ...]


@dataclass(frozen=True, slots=True)
class GivenReading:
    """One reading of a discrepancy, with every place that gives it."""

    value: str
    copies: int
    mentions: tuple[Mention, ...]


@dataclass(frozen=True, slots=True)
class Sum:
    """A calculation with printed figures, and whether it works out."""

    text: str
    holds: bool


@dataclass(frozen=True, slots=True)
class Why:
    """One reason why accounts were set against each other: the id of its sentence, what fills its gaps (documents by
    their short names), and the whole in English. Sheets in other languages fill the sentence of their own."""

    rule: str
    arguments: tuple[tuple[str, str | float | int | bool], ...]
    text: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """What was decided, by whom, when (UTC). ``details`` pairs the id of a field with what was given for it."""

    state: str
    reason: str
    details: tuple[tuple[str, str], ...]
    note: str
    editor: str
    made: dt.datetime


@dataclass(frozen=True, slots=True)
class Note:
    """An annotation; ``stet`` for one that lets a checker's objection stand aside."""

    text: str
    editor: str
    made: dt.datetime
    stet: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """Part 7: one discrepancy with everything said about it.

    ``verdict`` is the one that counts, ``second`` the second reader's beside it, ``disputed`` whether the two differ.
    """

    discrepancy: str
    topic: str
    kind: str
    level: str
    state: str
    why: tuple[Why, ...]
    sums: tuple[Sum, ...]
    readings: tuple[GivenReading, ...]
    verdict: Verdict | None
    notes: tuple[Note, ...]
    stale: str = ""
    second: Verdict | None = None
    disputed: bool = False


@dataclass(frozen=True, slots=True)
class Short:
    """Parts 8 and 9: a discrepancy in one row, told in full in part 7."""

    discrepancy: str
    topic: str
    level: str
    state: str
    readings: tuple[str, ...]
    reason: str
    note: str
    editor: str


@dataclass(frozen=True, slots=True)
class Unclaimed:
    """Part 10: a passage in which nothing was found to check. ``why`` is "caption", "furniture" or empty."""

    letter: str
    paragraph: int
    opening: str
    why: str = ""


@dataclass(frozen=True, slots=True)
class UnreadFile:
    """Part 10: a file that could not be read, and why."""

    file: str
    why: str


@dataclass(frozen=True, slots=True)
class NotChecked:
    """Part 10: what nobody should think was checked."""

    kinds_off: tuple[str, ...]
    passages: tuple[Unclaimed, ...]
    unread: tuple[UnreadFile, ...]


@dataclass(frozen=True, slots=True)
class Reversal:
    """Part 11: a verdict that another one replaced."""

    discrepancy: str
    topic: str
    before: Verdict
    after: Verdict


@dataclass(frozen=True, slots=True)
class Stet:
    """Part 11: an objection that was overruled, and why."""

    discrepancy: str
    topic: str
    note: Note


@dataclass(frozen=True, slots=True)
class Overruled:
    """Part 11."""

    reversals: tuple[Reversal, ...]
    stets: tuple[Stet, ...]


@dataclass(frozen=True, slots=True)
class SignedBy:
    """Part 12: a signature under the sheet. ``valid`` is False once parts 2 to 11 are no longer those signed."""

    role: str
    name: str
    made: dt.datetime
    seal: str
    valid: bool


@dataclass(frozen=True, slots=True)
class Sealed:
    """Parts 2 to 11: what a signature vouches for."""

    documents: tuple[SourceEntry, ...]
    totals: Totals
    corrections: tuple[Correction, ...]
    questions: tuple[Question, ...]
    agreed: tuple[AgreedFact, ...]
    decisions: tuple[Entry, ...]
    variations: tuple[Short, ...]
    rejected: tuple[Short, ...]
    not_checked: NotChecked
    overruled: Overruled


@dataclass(frozen=True, slots=True)
class FactSheet:
    """The whole sheet. ``seal`` is the SHA-256 over the canonical JSON of ``sealed``."""

    head: Head
    sealed: Sealed
    seal: str
    signatures: tuple[SignedBy, ...] = ()

    @property
    def signed(self) -> bool:
        """Whether at least one signature holds."""
        return any(signature.valid for signature in self.signatures)
