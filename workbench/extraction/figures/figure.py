"""The record of a figure in the text: number, unit and kind, before it is known what it measures."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.documents.document import Span
from workbench.extraction.claim import Hedge, Kind, Quantity
from workbench.extraction.figures.numerals import Numeral
from workbench.extraction.figures.units import Rate, Unit


@dataclass(frozen=True, slots=True)
class Reading:
    """How one kind of claim reads a numeral: ``span`` takes in its currency sign, unit or scale.

    ``unit`` is the canonical singular, "" for a count whose noun the parse must find; ``measure`` the unit's record
    where it has a base unit; ``worth`` what one printed unit is worth in ``unit`` (0.01 for pence).
    """

    span: Span
    numeral: Numeral
    kind: Kind
    unit: str = ""
    measure: Unit | None = None
    worth: float = 1.0


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure with hedge and rate. ``span`` takes in the hedge, ``core`` only number and unit."""

    span: Span
    core: Span
    kind: Kind
    quantity: Quantity
    numeral: Numeral
    rate: Rate | None = None

    @property
    def hedge(self) -> Hedge:
        """How firmly the figure is stated."""
        return self.quantity.hedge
