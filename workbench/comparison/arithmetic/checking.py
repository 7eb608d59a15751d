"""Calculations held against every document: what they say for a reading, and where they do not come out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from workbench.comparison.arithmetic.differences import find_differences
from workbench.comparison.arithmetic.ledger import open_ledger, pointers
from workbench.comparison.arithmetic.shares import find_shares
from workbench.comparison.arithmetic.sums import find_sums
from workbench.comparison.arithmetic.trial import Trial, trials
from workbench.comparison.discrepancy import Discrepancy, Level
from workbench.comparison.evidence import Calculation, Evidence
from workbench.comparison.fact import Fact
from workbench.comparison.judging.judging import identify
from workbench.comparison.judging.topic import topic
from workbench.comparison.setting import Setting
from workbench.comparison.values.printing import printed
from workbench.extraction.claim import Claim

SURE = 0.85
"""Confidence of a calculation that does not come out: the digits speak for themselves."""


SHOWN = 8
"""So many calculations are shown with one discrepancy; more would hide what they say."""


@dataclass(frozen=True)
class Checked:
    """What arithmetic found: discrepancies of its own, and every calculation that was tried."""

    discrepancies: tuple[Discrepancy, ...]
    calculations: tuple[Calculation, ...]


def check_arithmetic(
    claims: Sequence[Claim], facts: Iterable[Fact], setting: Setting, doubted: Collection[str] = ()
) -> Checked:
    """Work out sums and shares over all documents and hold every document's own figures against them.

    ``doubted`` are the ids of facts of which it is not sure that their readings are of one thing.
    """
    ledger = open_ledger(claims, facts, doubted)
    sums = find_sums(ledger)
    identities = (*sums, *find_shares(ledger, sums), *find_differences(ledger))
    tried = [trial for one in identities for trial in trials(one)]
    found: dict[str, Discrepancy] = {}
    for trial in tried:
        if not trial.holds:
            discrepancy = _discrepancy(trial, setting)
            found.setdefault(discrepancy.id, discrepancy)
    return Checked(tuple(found.values()), tuple(dict.fromkeys(trial.calculation for trial in tried)))


def with_calculations(discrepancies: Iterable[Discrepancy], calculations: Sequence[Calculation]) -> list[Discrepancy]:
    """The discrepancies with the calculations that use claims of one of their readings, and which they speak for."""
    using: dict[str, list[int]] = defaultdict(list)
    for number, calculation in enumerate(calculations):
        for claim in calculation.claims:
            using[claim].append(number)
    return [_with_calculations(discrepancy, calculations, using) for discrepancy in discrepancies]


def _with_calculations(
    discrepancy: Discrepancy, calculations: Sequence[Calculation], using: Mapping[str, Sequence[int]]
) -> Discrepancy:
    """The discrepancy with its calculations; surer where one comes out with one reading and not with another."""
    readings: dict[int, set[int]] = defaultdict(set)
    for number, reading in enumerate(discrepancy.readings):
        for claim in reading.claims:
            for calculation in using.get(claim.id, ()):
                readings[calculation].add(number)
    told = [(calculations[number], min(used)) for number, used in sorted(readings.items()) if len(used) == 1]
    added = [
        replace(calculation, favours=number if calculation.holds else -1)
        for calculation, number in told[:SHOWN]
        if calculation not in discrepancy.calculations
    ]
    speaking_for = {number for calculation, number in told if calculation.holds}
    against = {number for calculation, number in told if not calculation.holds}
    decided = bool(speaking_for) and bool(against - speaking_for)
    return replace(
        discrepancy,
        calculations=(*discrepancy.calculations, *added),
        confidence=max(discrepancy.confidence, SURE) if decided else discrepancy.confidence,
    )


def _discrepancy(trial: Trial, setting: Setting) -> Discrepancy:
    result = setting.reading(printed(trial.result[0]), trial.result)
    worked = setting.reading(trial.value, trial.worked_from)
    claims = (*trial.result, *trial.worked_from)
    kind = trial.result[0].kind
    fact = Fact(identify(f"{trial.rule} {kind}", claims), kind, f"{topic(trial.result)}, worked out", (result, worked))
    said = (
        ("calculation", trial.text),
        ("documents", ", ".join(worked.documents)),
        ("value", trial.value),
        ("printed", result.value),
    )
    told = Evidence(trial.rule, said, pointers=pointers(claims))
    return Discrepancy(fact.id, fact, Level.CONFLICT, (told,), (trial.calculation,), SURE)
