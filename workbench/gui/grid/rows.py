"""The rows of the grid: what each source gives for one fact, and how that is marked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from workbench.comparison.fact import Fact, Reading
from workbench.extraction.claim import Claim
from workbench.review.decision import Decision, Verdict
from workbench.review.item import Item, Mark


@dataclass(frozen=True, slots=True)
class Cell:
    """What one source gives for a fact.

    ``mark`` is drawn before the value: ``Mark.SINGLE`` for none. ``odd``: it differs from what most independent copies
    give, or there is no such majority. ``wrong``: an editor has decided that another value is right.
    """

    text: str
    claims: tuple[Claim, ...]
    mark: Mark = Mark.SINGLE
    odd: bool = False
    wrong: bool = False


@dataclass(frozen=True, slots=True)
class FactRow:
    """One fact with its cells by the names of the documents; a document without a cell is silent."""

    fact: Fact
    discrepancy: str
    mark: Mark
    cells: dict[str, Cell]


def row_of(fact: Fact, item: Item | None, *, sole: bool) -> FactRow:
    """One row. ``item`` is the discrepancy of the fact, where there is one; ``sole``: a single copy speaks of it."""
    lonely = odd_readings(fact.readings)
    marks = {number: _mark(item, reading, odd=number in lonely) for number, reading in enumerate(fact.readings)}
    right = right_value(item.decision) if item is not None else ""
    cells = {}
    for document in fact.documents:
        given = [number for number, reading in enumerate(fact.readings) if document in reading.documents]
        loudest = next((number for number in given if marks[number] is not Mark.SINGLE), given[0])
        values = [fact.readings[number].value for number in given]
        cells[document] = Cell(
            " · ".join(" ".join(value.split()) for value in values),
            tuple(claim for number in given for claim in fact.readings[number].claims if claim.document == document),
            marks[loudest],
            odd=bool(lonely.intersection(given)),
            wrong=bool(right) and right not in values,
        )
    mark = item.mark if item is not None else Mark.SINGLE if sole else Mark.AGREED
    return FactRow(fact, item.id if item is not None else "", mark, cells)


def odd_readings(readings: Sequence[Reading]) -> frozenset[int]:
    """The readings that fewer independent copies give than another; all of them where none has the most."""
    if len(readings) < 2:
        return frozenset()
    most = max(reading.independent_copies for reading in readings)
    leading = [number for number, reading in enumerate(readings) if reading.independent_copies == most]
    kept = leading if len(leading) == 1 else []
    return frozenset(number for number in range(len(readings)) if number not in kept)


def right_value(decision: Decision | None) -> str:
    """The value that an editor holds to be right, or an empty string."""
    if decision is None or decision.verdict is not Verdict.CONFIRM:
        return ""
    return decision.detail("right")


def _mark(item: Item | None, reading: Reading, *, odd: bool) -> Mark:
    if item is None:
        return Mark.SINGLE
    right = right_value(item.decision)
    if right and item.mark is Mark.DECIDED:
        return Mark.DECIDED if reading.value == right else Mark.SINGLE
    return item.mark if odd else Mark.SINGLE
