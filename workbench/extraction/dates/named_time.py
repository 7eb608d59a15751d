"""The record of an expression of time: what the words state of a moment, before it is known which day that is."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.documents.document import Span
from workbench.extraction.claim import Hedge


@dataclass(frozen=True, slots=True)
class Named:
    """What an expression states of a moment; None and "" for what it leaves out.

    ``month`` 1 to 12, ``weekday`` 0 (Monday) to 6, ``clock`` minutes after midnight, ``until`` the last minute of a
    part of the day, ``zone`` minutes from UTC. ``back`` is how many ``unit`` before (negative: after) the document's
    date it lies; ``turn`` is "last", "this", "next" or the like before a weekday, month or season; ``part`` "early",
    "late" or "end". ``years`` is how many years it spans. ``anchored`` is true for what counts from another moment of
    the text ("the next day", "34 minutes later"), ``from_event`` where it counts from something that happened and not
    from a day ("two weeks before the raid").
    """

    span: Span
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    season: str = ""
    clock: int | None = None
    until: int | None = None
    zone: int | None = None
    local: bool = False
    back: float | None = None
    unit: str = ""
    turn: str = ""
    part: str = ""
    years: int = 1
    anchored: bool = False
    from_event: bool = False
    hedge: Hedge = Hedge.EXACT

    @property
    def has_day(self) -> bool:
        """Whether it names a day, month, season or year, and not only an hour."""
        return bool(self.year or self.month or self.weekday is not None or self.season or self.unit)
