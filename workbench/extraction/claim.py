"""The record of one claim: what a document states at a span."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from workbench.documents.document import Span


class Kind(StrEnum):
    """What sort of statement a claim is; the words of the report contract."""

    COUNT = "count"
    PERCENTAGE = "percentage"
    MONEY = "money"
    MEASURE = "measure"
    DATE = "date"
    DURATION = "duration"
    ORDINAL = "ordinal"
    QUOTE = "quote"
    ATTRIBUTION = "attribution"
    NAME = "name"
    PLACE = "place"
    POLARITY = "polarity"
    EVENT = "event"


FIGURES = frozenset({Kind.COUNT, Kind.PERCENTAGE, Kind.MONEY, Kind.MEASURE, Kind.DURATION, Kind.ORDINAL})
"""Kinds whose value is a ``Quantity``."""


class Hedge(StrEnum):
    """How firmly a figure is stated; the bounds of its ``Quantity`` say what it leaves open."""

    EXACT = "exact"
    ABOUT = "about"
    MORE_THAN = "more than"
    LESS_THAN = "less than"
    AT_LEAST = "at least"
    AT_MOST = "at most"
    ALMOST = "almost"
    JUST_OVER = "just over"
    BETWEEN = "between"
    VAGUE = "vague"  # "several", "dozens": an order of magnitude, not a figure


class Scope(StrEnum):
    """What part of its thing a figure covers."""

    UNSTATED = "unstated"
    WHOLE = "whole"
    PART = "part"
    ADDITIONAL = "additional"  # "a dozen more", "three others"
    DIFFERENCE = "difference"  # "60,000 higher", "up by 4 points"
    RATE = "rate"  # per year, per share, per person


class Modality(StrEnum):
    """Whether the claim says that something is so."""

    ACTUAL = "actual"
    PLANNED = "planned"
    POSSIBLE = "possible"
    EARLIER = "earlier"  # a former state, set against the present one
    DENIED = "denied"


@dataclass(frozen=True, slots=True)
class Quantity:
    """A figure. ``number`` as printed in units of ``unit``; ``low`` and ``high`` what it can mean (may be infinite).

    ``step`` is the place value of the last printed digit that counts (0.1 for 61.8, 1000 for 193,000 or
    "660 thousand", 10,000 for 660,000), so that rounding is recognised by printed digits. ``unit`` is a canonical
    singular ("percent", "GBP", "metre", "person"); empty for a bare number. ``base`` gives the same figure in the base
    unit of its dimension, where there is one ("17.4 inches" is 0.44196 metre), with ``base_unit``. A scale word is part
    of the number: "£2.3bn" has the number 2.3e9.
    """

    number: float
    low: float
    high: float
    unit: str = ""
    hedge: Hedge = Hedge.EXACT
    step: float = 1.0
    base: float | None = None
    base_unit: str = ""


@dataclass(frozen=True, slots=True)
class Moment:
    """A date or time.

    ``earliest`` and ``latest`` bound it as ISO 8601 ("2016-09-24", "2016-09-24T05:38"), both included; a month or day
    whose year is not known leaves it out ("--06", "--09-24"). ``precision``
    names the finest stated part: "year", "season", "month", "week", "day", "hour", "minute". A part that is stated
    without the rest is kept as such: ``weekday`` 0 (Monday) to 6, ``clock`` minutes after midnight as printed, ``zone``
    its offset to UTC in minutes. ``relative`` is the plain expression ("a year ago", "next Saturday") for what counts
    from the document's date; without that date the bounds stay empty.
    """

    precision: str
    earliest: str = ""
    latest: str = ""
    relative: str = ""
    weekday: int | None = None
    clock: int | None = None
    zone: int | None = None
    hedge: Hedge = Hedge.EXACT


@dataclass(frozen=True, slots=True)
class Wording:
    """The words inside quotation marks, without the marks, and how they were introduced.

    ``fragment`` is true for words quoted within somebody else's sentence. ``cue`` is the verb or phrase of saying.
    ``continues`` links the parts of one utterance: the ``Claim.id`` of the part before. ``voice`` says whether a
    "person" or a "body" speaks, "" where the text does not tell.
    """

    words: str
    cue: str = ""
    fragment: bool = False
    continues: str = ""
    voice: str = ""


@dataclass(frozen=True, slots=True)
class Naming:
    """What is said of a person, body or place by name: ``name`` in full as this document spells it, and one attribute.

    ``attribute`` is "name" for the spelling itself, else "title", "role", "age", "employer", "home", "relation",
    "place", …; ``value`` is what the document gives for it.
    """

    name: str
    attribute: str
    value: str
    entity: str = "person"


@dataclass(frozen=True, slots=True)
class Happening:
    """Who did what. ``action`` is a concept from the lexicon of actions ("resign", "concede"), not a word of the text.

    ``polarity`` is False for a denied or refused action. ``details`` holds what distinguishes one telling from another:
    pairs such as ("cause", "pump seal failed"), ("manner", "mandatory"), ("order", "after the explosion").
    """

    action: str
    agent: str = ""
    patient: str = ""
    polarity: bool = True
    details: tuple[tuple[str, str], ...] = ()


Value = Quantity | Moment | Wording | Naming | Happening


@dataclass(frozen=True, slots=True)
class Context:
    """What surrounds a claim: enough to align it with others without reading the document again.

    ``sentence`` is the span of the sentence. ``head`` is the lemma of the thing counted, measured or named; ``verb``
    the lemma of the verb that governs it; ``terms`` the content lemmas of its clause and ``names`` the people, bodies
    and places in the sentence, in full where the document gives them in full. ``modifiers`` are the lemmas that narrow
    the head ("seriously" injured). ``whose`` is who a figure is attributed to ("police", "organisers"). ``part_of`` is
    the whole that a part or share is taken from. ``quoted`` is true within quotation marks. ``told`` is, for a date,
    the act that it dates in the text's own words ("the advisory was lifted").
    """

    sentence: Span
    paragraph: int = 0
    head: str = ""
    verb: str = ""
    terms: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    modifiers: frozenset[str] = frozenset()
    whose: str = ""
    scope: Scope = Scope.UNSTATED
    modality: Modality = Modality.ACTUAL
    quoted: bool = False
    part_of: str = ""
    told: str = ""


@dataclass(frozen=True, slots=True)
class Claim:
    """What one document states at one span.

    ``id`` is stable for a document and a version of the extractor: "name:start-end:kind". ``subject`` is whose or what
    ("Jeremy Corbyn"), ``property`` what of it ("votes"), ``time`` the fact's own time as the text gives it or carries
    it over ("2016", "2016-09-24"), ``when`` the same with bounds, ``speaker`` who says it if not the document itself.
    """

    id: str
    document: str
    span: Span
    text: str
    kind: Kind
    value: Value
    subject: str = ""
    property: str = ""
    time: str = ""
    when: Moment | None = None
    speaker: str = ""
    context: Context = field(default_factory=lambda: Context(Span(0, 0)))


def claim_id(document: str, span: Span, kind: Kind, part: str = "") -> str:
    """The id of a claim; ``part`` tells several claims of one kind at one span apart."""
    tail = f":{part}" if part else ""
    return f"{document}:{span.start}-{span.end}:{kind}{tail}"
