from __future__ import annotations

import re
import tomllib
from typing import Any

from tests.comparison.accounts import count
from workbench.comparison.alignment.weights import weights
from workbench.comparison.comparing import compare
from workbench.comparison.discrepancy import Findings
from workbench.comparison.reasons import sentence
from workbench.documents.document import Document
from workbench.extraction.claim import Claim
from workbench.shipped import resource_folder

Said = dict[str, Any]
HEATHER: Said = {"subject": "Heather Pike", "property": "votes", "head": "vote", "terms": "win vote poll"}
MARLOW: Said = {"subject": "Ivan Marlow", "property": "votes", "head": "vote", "terms": "take vote rival"}
CAST: Said = {"property": "votes cast", "head": "vote", "terms": "cast vote all ballot"}


def claims() -> list[Claim]:
    found = []
    for name, winner in (("a", 20431), ("b", 20431), ("c", 20341)):
        found += [count(name, winner, start=100, **HEATHER), count(name, 11802, start=200, **MARLOW)]
        found.append(count(name, 32233, start=1300, **CAST))
    return found


def compared(found: list[Claim], names: str = "abc") -> Findings:
    return compare([Document(name, "", "") for name in names], found)


def test_one_slip_seen_in_the_figure_and_in_the_sum_is_linked() -> None:
    votes, total = sorted(compared(claims()).discrepancies, key=lambda one: len(one.fact.claims))
    assert votes.related == (total.id,)
    assert total.related == (votes.id,)


def test_the_sum_speaks_for_the_reading_that_fits() -> None:
    votes = next(one for one in compared(claims()).discrepancies if len(one.fact.claims) == 3)
    speaking = {(one.holds, one.favours) for one in votes.calculations}
    assert (True, 0) in speaking
    assert (False, -1) in speaking


def test_every_reason_has_its_sentence() -> None:
    findings = compared(claims())
    told = [sentence(reason) for one in findings.discrepancies for reason in one.reasons]
    assert all("{" not in text and len(text) > 20 for text in told)


def test_every_point_of_likeness_has_its_sentence() -> None:
    known = set(tomllib.loads((resource_folder("reasons") / "en" / "matches.toml").read_text(encoding="utf-8")))
    for family in ("figures", "moments"):
        for feature, levels in weights(family).rows.items():
            for level in levels:
                rules = {f"match_{feature}", f"match_{feature}_" + "_".join(re.findall("[a-z]+", level))}
                assert rules & known, (feature, level)


def test_why_claims_were_taken_together_can_be_read() -> None:
    told = [sentence(reason) for fact in compared(claims()).facts for reason in fact.matched]
    assert "The same thing of the same person or body." in told


def test_neither_the_order_of_documents_nor_of_claims_changes_the_result() -> None:
    assert compared(claims()) == compared(claims()[::-1], "cba")
