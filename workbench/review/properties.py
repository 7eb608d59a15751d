"""What an editor says of the whole case: its name, the event, the house style, what is to be checked."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from workbench.extraction.claim import Kind


@dataclass(frozen=True, slots=True)
class CaseProperties:
    """The case at large. ``kinds_off``: kinds of claims that are read but not compared; the fact sheet says so.

    ``currency`` is an ISO 4217 code, ``spelling`` a language tag such as "en-GB", ``units`` "metric" or "imperial":
    the house style that corrections are written in; each empty where it is not laid down. ``template`` is how sheets of
    this case are dressed where that is not as the house has it (``factsheet/presentation.py``).
    """

    title: str
    event_date: dt.date | None = None
    place: str = ""
    currency: str = ""
    spelling: str = ""
    units: str = ""
    kinds_off: frozenset[Kind] = frozenset()
    template: str = ""
