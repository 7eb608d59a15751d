"""From the claims of one fact to its readings, and from readings that differ to a discrepancy with its reasons."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from workbench.comparison.alignment.aligning import Aligned
from workbench.comparison.alignment.likeness import Level as Likeness
from workbench.comparison.alignment.weights import confidence, weights
from workbench.comparison.discrepancy import Discrepancy, Level
from workbench.comparison.evidence import Evidence
from workbench.comparison.fact import Fact, Reading
from workbench.comparison.judging.topic import topic
from workbench.comparison.setting import Setting
from workbench.comparison.values.figures import Fit
from workbench.comparison.values.printing import printed
from workbench.extraction.claim import Claim, Kind

FitOf = Callable[[Claim, Claim], Fit | None]
"""How the values of two claims of one kind stand to each other; None where they cannot be compared."""

Reasons = Callable[[Sequence[Reading], tuple[int, int], Fit, Setting], Iterable[Evidence]]
"""The reasons of one kind: all readings, the two that differ most, how they differ."""


LikenessOf = Callable[[Claim, Claim], tuple[float, tuple[Likeness, ...]] | None]
"""How well two claims fit, in bits and point by point; None where a veto keeps them apart."""

LOOKED_AT = 5
"""So many claims of each reading are held together to find the pair that fits best."""


@dataclass(frozen=True, slots=True)
class Judged:
    """One fact, and the discrepancy where its readings differ."""

    fact: Fact
    discrepancy: Discrepancy | None


def judge(aligned: Aligned, setting: Setting, fit_of: FitOf, reasons: Reasons, likeness: LikenessOf) -> Judged | None:
    """The readings of one cluster compared; None for claims that stand in one document and agree."""
    readings = sort_readings(aligned.claims, setting, fit_of)
    documents = {claim.document for claim in aligned.claims}
    if len(documents) < 2 and len(readings) < 2:
        return None
    first = readings[0].claims[0]
    fact = Fact(identify(first.kind, aligned.claims), first.kind, topic(aligned.claims), readings, aligned.matched)
    found = _worst(readings, fit_of)
    if found is None:
        return Judged(fact, None)
    pair, fit = found
    level = Level.CONFLICT if fit is Fit.APART else Level.VARIATION
    told = tuple(reasons(readings, pair, fit, setting))
    sure = _confidence(readings, pair, likeness)
    return Judged(fact, Discrepancy(fact.id, fact, level, told, (), sure))


def sort_readings(claims: Sequence[Claim], setting: Setting, fit_of: FitOf) -> tuple[Reading, ...]:
    """Claims that give the same value in one reading each, the reading with most independent copies first."""
    groups: list[list[Claim]] = []
    for claim in sorted(claims, key=lambda claim: (claim.document, claim.span, claim.id)):
        home = next((group for group in groups if fit_of(group[0], claim) is Fit.SAME), None)
        if home is None:
            groups.append([claim])
        else:
            home.append(claim)
    readings = [setting.reading(_value(group), group) for group in groups]
    return tuple(sorted(readings, key=lambda one: (-one.independent_copies, one.value, one.claims[0].id)))


def identify(kind: str, claims: Iterable[Claim]) -> str:
    """An id that depends on the kind and on where the claims are printed, and on nothing else."""
    places = sorted({(claim.document, claim.span.start, claim.span.end) for claim in claims})
    return hashlib.sha256(f"{kind} {places}".encode()).hexdigest()[:16]


def _value(claims: Sequence[Claim]) -> str:
    values = [printed(claim) for claim in claims]
    return max(sorted(set(values)), key=lambda value: (values.count(value), -len(value)))


def _worst(readings: Sequence[Reading], fit_of: FitOf) -> tuple[tuple[int, int], Fit] | None:
    """The two best supported readings that differ most, and how; None where all agree."""
    order = (Fit.APART, Fit.VAGUE, Fit.CUT, Fit.ROUNDED, Fit.HEDGED)
    found: dict[Fit, tuple[int, int]] = {}
    for n, one in enumerate(readings):
        for m in range(n + 1, len(readings)):
            fit = fit_of(one.claims[0], readings[m].claims[0])
            if fit is not None:
                found.setdefault(fit, (n, m))
    return next(((found[fit], fit) for fit in order if fit in found), None)


def _confidence(readings: Sequence[Reading], pair: tuple[int, int], likeness: LikenessOf) -> float:
    """How sure it is that two readings which exclude each other are of one thing, 0 to 1.

    Told from the pair of claims that fit best across them, with weights of their own: what brings claims together is
    not what makes a conflict of them worth reading. Times are of one act or are not compared at all.
    """
    one, other = (readings[number] for number in pair)
    pairs = [
        (first.document != second.document, *found)
        for first in one.claims[:LOOKED_AT]
        for second in other.claims[:LOOKED_AT]
        if (found := likeness(first, second)) is not None
    ]
    if not pairs:
        return 0.0
    table = weights("moments" if one.claims[0].kind is Kind.DATE else "conflicts")
    _, fits, levels = max(pairs)
    points = (*levels, fit_level(fits), support_level(readings))
    bits = table.prior + sum(table.of(feature, level) for feature, level in points)
    return round(confidence(bits), 4)


def support_level(readings: Sequence[Reading]) -> Likeness:
    """What bears a conflict out, as one more point: two figures that stand alone often pair off by chance."""
    alone = len(readings) == 2 and all(reading.independent_copies == 1 for reading in readings)
    return ("support", "one against one" if alone else "further accounts")


def fit_level(bits: float) -> Likeness:
    """How well two claims fit by all that speaks for one thing, as one more point that a conflict is judged by."""
    for bound, name in ((3, "closely"), (2, "very well"), (1, "well"), (0, "fairly"), (-1, "loosely"), (-2, "hardly")):
        if bits > bound:
            return ("fit", name)
    return ("fit", "least")
