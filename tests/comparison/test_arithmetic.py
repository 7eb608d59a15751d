from __future__ import annotations

from typing import Any

from tests.comparison.accounts import count, setting, share
from workbench.comparison.arithmetic.checking import Checked, check_arithmetic
from workbench.comparison.rules.figures import compare_figures
from workbench.extraction.claim import Claim

Said = dict[str, Any]
HEATHER: Said = {"subject": "Heather Pike", "property": "votes", "head": "vote", "terms": "win vote poll"}
MARLOW: Said = {"subject": "Ivan Marlow", "property": "votes", "head": "vote", "terms": "take vote rival"}
CAST: Said = {"property": "votes cast", "head": "vote", "terms": "cast vote all ballot"}


def poll(document: str, winner: int, loser: int, total: int | None = None, percent: float | None = None) -> list[Claim]:
    found = [count(document, winner, start=100, **HEATHER), count(document, loser, start=200, **MARLOW)]
    if total is not None:
        found.append(count(document, total, start=1300, **CAST))
    if percent is not None:
        found.append(share(document, percent, start=50, **HEATHER))
    return found


def checked(*documents: list[Claim]) -> Checked:
    claims = [claim for document in documents for claim in document]
    around = setting(claims)
    return check_arithmetic(claims, compare_figures(claims, around).facts, around)


def test_parts_that_do_not_make_the_printed_total_are_joined_with_it() -> None:
    found = checked(poll("a", 20431, 11802, 32233), poll("b", 20431, 11802, 32233), poll("c", 20341, 11802))
    (off,) = found.discrepancies
    assert off.calculations[0].text == "20,341 + 11,802 = 32,143, printed total 32,233"
    total, parts = off.readings
    assert {(claim.document, claim.text) for claim in total.claims} == {("a", "32,233"), ("b", "32,233")}
    assert {(claim.document, claim.text) for claim in parts.claims} == {("c", "20,341"), ("c", "11,802")}


def test_a_total_that_its_parts_do_not_make_is_joined_with_them() -> None:
    found = checked(poll("a", 20431, 11802, 32233), poll("b", 20431, 11802), poll("c", 20431, 11802, 32323))
    (off,) = found.discrepancies
    assert off.readings[0].value == "32,323"
    assert {claim.document for claim in off.readings[1].claims} == {"a", "b", "c"}


def test_a_share_that_a_document_s_own_figures_do_not_give() -> None:
    found = checked(poll("a", 20431, 11802, 32233, 63.4), poll("b", 20431, 11802, None, 63.4), poll("c", 20991, 11802))
    shares = [one for one in found.discrepancies if one.kind == "percentage"]
    assert [one.calculations[0].text for one in shares] == ["20,991 of 32,233 = 65.12%, printed share 63.4%"]


def test_figures_that_add_up_by_accident_say_nothing() -> None:
    boats = count("a", 3, start=100, property="boats", head="boat", terms="boat sink")
    houses = count("a", 4, start=1100, property="houses", head="house", terms="house flood")
    years = count("a", 7, start=2100, property="dogs", head="dog", terms="dog find")
    assert (
        checked([boats, houses, years], [count("b", 8, property="dogs", head="dog", terms="dog find")]).calculations
        == ()
    )
