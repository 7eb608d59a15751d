"""Calculations held against every document: what they say for a reading, and where they do not come out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from workbench.comparison.arithmetic.differences import find_differences
from workbench.comparison.arithmetic.ledger import open_ledger, pointers
from workbench.comparison.arithmetic.shares import find_shares
from workbench.comparison.arithmetic.sums import find_sums
from workbench.comparison.arithmetic.trial import Trial, trials
from workbench.comparison.discrepancy import Discrepancy, Level
from workbench.comparison.evidence import Calculation, Evidence
from workbench.comparison.fact import Fact
from workbench.comparison.judging import identify
from workbench.comparison.printing import printed
from workbench.comparison.setting import Setting
from workbench.comparison.topic import topic
from workbench.extraction.claim import Claim

SURE = 0.85
"""Confidence of a calculation that does not come out: the digits speak for themselves."""


@dataclass(frozen=True)
class Checked:
    """What arithmetic found: discrepancies of its own, and every calculation that was tried."""

    discrepancies: tuple[Discrepancy, ...]
    calculations: tuple[Calculation, ...]


def check_arithmetic(claims: Sequence[Claim], facts: Iterable[Fact], setting: Setting) -> Checked:
    """Work out sums and shares over all documents and hold every document's own figures against them."""
    ledger = open_ledger(claims, facts)
    sums = find_sums(ledger)
    identities = (*sums, *find_shares(ledger, sums), *find_differences(ledger))
    tried = [trial for one in identities for trial in trials(one)]
    found: dict[str, Discrepancy] = {}
    for trial in tried:
        if not trial.holds:
            discrepancy = _discrepancy(trial, setting)
            found.setdefault(discrepancy.id, discrepancy)
    return Checked(tuple(found.values()), tuple(dict.fromkeys(trial.calculation for trial in tried)))


def with_calculations(discrepancy: Discrepancy, calculations: Sequence[Calculation]) -> Discrepancy:
    """The discrepancy with the calculations that use claims of one of its readings, and the reading they speak for."""
    added: list[Calculation] = []
    for calculation in calculations:
        used = [
            number
            for number, reading in enumerate(discrepancy.readings)
            if any(claim.id in calculation.claims for claim in reading.claims)
        ]
        if len(used) == 1 and calculation not in discrepancy.calculations:
            added.append(replace(calculation, favours=used[0] if calculation.holds else -1))
    return replace(discrepancy, calculations=(*discrepancy.calculations, *added)) if added else discrepancy


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
