"""Why two readings of a figure differ: what differs, by how much, which slip it looks like, who says which."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from workbench.comparison.evidence import Evidence
from workbench.comparison.fact import Reading
from workbench.comparison.setting import Setting
from workbench.comparison.values.figures import Fit, measured
from workbench.comparison.values.printing import UNCHANGED, figure, plain
from workbench.comparison.values.slips import Slip, changed_digit, digits, slip
from workbench.comparison.word_lists import word_list
from workbench.extraction.claim import Claim, Hedge, Moment, Quantity

_NAMES = {
    Slip.ONE_DIGIT: "slip_one_digit",
    Slip.SWAPPED: "slip_swapped",
    Slip.DROPPED: "slip_dropped",
    Slip.PLACE: "slip_place",
}


def tell_figures(readings: Sequence[Reading], pair: tuple[int, int], fit: Fit, setting: Setting) -> Iterator[Evidence]:
    """The reasons for a discrepancy of figures, in the order in which an editor reads them."""
    one, other = readings[pair[0]], readings[pair[1]]
    first, second = one.claims[0], other.claims[0]
    values = (("first", one.value), ("second", other.value))
    yield Evidence(
        f"figures_{fit}" if fit is not Fit.APART else _how_apart(first, second), (*values, *_gap(first, second))
    )
    if fit is Fit.APART:
        yield from _slip(first, second)
        yield from _toll(one, other, setting)
    yield from tell_copies(one, other)
    if fit is Fit.APART and not set(one.documents).isdisjoint(other.documents):
        shared = sorted(set(one.documents) & set(other.documents))
        yield Evidence("gives_both", (*values, ("document", shared[0])))


def tell_copies(one: Reading, other: Reading) -> Iterator[Evidence]:
    """How many independent copies give each of two readings, where it is not one each."""
    if one.independent_copies + other.independent_copies > 2:
        yield Evidence(
            "copies",
            (
                ("first", one.value),
                ("first_copies", one.independent_copies),
                ("second", other.value),
                ("second_copies", other.independent_copies),
            ),
        )


def _how_apart(first: Claim, second: Claim) -> str:
    hedges = {claim.value.hedge for claim in (first, second) if isinstance(claim.value, (Quantity, Moment))}
    if hedges == {Hedge.EXACT}:
        return "figures_apart"
    return "figures_hedges_apart" if len(hedges) > 1 else "figures_same_hedge_apart"


def _gap(first: Claim, second: Claim) -> tuple[tuple[str, str], ...]:
    if not isinstance(first.value, Quantity) or not isinstance(second.value, Quantity):
        return ()
    same = first.value.unit == second.value.unit
    one, other = measured(first.value, same), measured(second.value, same)
    gap = round(abs(one.number - other.number), 6)
    largest = max(abs(one.number), abs(other.number))
    unit = one.unit if first.kind != "count" else ""
    share = f"{100 * gap / largest:.2g}%" if largest else "0%"
    told = f"{plain(gap)} points" if unit == "percent" else figure(gap, "" if unit in UNCHANGED else unit)
    if first.kind == "duration" and not same:
        told = _spell(gap, first.value, second.value)
    return (("gap", told), ("share", share))


def _spell(seconds: float, *printed: Quantity) -> str:
    """A length of time in the largest of the printed units of which it is at least one."""
    worths = sorted((each.base / each.number, each.unit) for each in printed if each.base and each.number)
    worth, unit = next((each for each in reversed(worths) if seconds >= each[0]), worths[0])
    return f"about {figure(float(f'{seconds / worth:.2g}'), unit)}"


def _slip(first: Claim, second: Claim) -> Iterator[Evidence]:
    if not isinstance(first.value, Quantity) or not isinstance(second.value, Quantity):
        return
    if first.value.unit != second.value.unit or first.value.hedge is not second.value.hedge:
        return
    rows = digits(f"{first.value.number:.10g}"), digits(f"{second.value.number:.10g}")
    kind = slip(*rows)
    if kind is not Slip.NONE:
        yield Evidence(_NAMES[kind], (("first", first.text), ("second", second.text), ("digit", changed_digit(*rows))))


def _toll(one: Reading, other: Reading, setting: Setting) -> Iterator[Evidence]:
    """For a count that rises while people work: which reading is the older, by what the texts say of their time."""
    claim = one.claims[0]
    words = {claim.context.head.casefold(), claim.context.verb.casefold(), *claim.property.casefold().split()}
    if claim.kind != "count" or not words & word_list("tolls"):
        return
    times = [_told_at(reading, setting) for reading in (one, other)]
    values = [reading.claims[0].value for reading in (one, other)]
    floors = [isinstance(value, Quantity) and value.hedge is Hedge.AT_LEAST for value in values]
    if any(floors) or (all(times) and times[0] != times[1]):
        yield Evidence(
            "older_toll",
            (
                ("first", one.value),
                ("first_time", times[0] or "time not stated"),
                ("second", other.value),
                ("second_time", times[1] or "time not stated"),
            ),
        )


def _told_at(reading: Reading, setting: Setting) -> str:
    for claim in reading.claims:
        published = setting.documents[claim.document].published if claim.document in setting.documents else None
        if claim.time or published:
            return claim.time or f"{published:%d %B %Y}".lstrip("0")
    return ""
