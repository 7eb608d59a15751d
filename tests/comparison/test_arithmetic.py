from __future__ import annotations

from typing import Any

from tests.comparison.accounts import count, figure, moment, quantity, setting, share
from workbench.comparison.arithmetic.checking import Checked, check_arithmetic
from workbench.comparison.rules.figures import compare_figures
from workbench.comparison.rules.moments import compare_moments
from workbench.extraction.claim import Claim, Kind, Moment, Scope

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
    facts = [*compare_figures(claims, around).facts, *compare_moments(claims, around).facts]
    return check_arithmetic(claims, facts, around)


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


def test_a_table_of_many_candidates_is_added_up() -> None:
    names = ["Ann Ash", "Ben Birch", "Cy Cedar", "Di Damson", "Ed Elder", "Flo Fir"]
    votes = [8127, 5431, 2208, 977, 412, 61]

    def table(document: str, total: int) -> list[Claim]:
        rows = [
            count(document, number, start=100 + 10 * n, subject=name, property="votes", head="vote")
            for n, (name, number) in enumerate(zip(names, votes, strict=True))
        ]
        return [*rows, count(document, total, start=1300, **CAST)]

    (off,) = checked(table("a", 17216), table("b", 17216), table("c", 17261)).discrepancies
    assert off.readings[0].value == "17,261"
    assert off.calculations[0].text.startswith("8,127 + 5,431 + 2,208 + 977 + 412 + 61 = 17,216")


def test_figures_that_add_up_by_accident_say_nothing() -> None:
    boats = count("a", 3, start=100, property="boats", head="boat", terms="boat sink")
    houses = count("a", 4, start=1100, property="houses", head="house", terms="house flood")
    years = count("a", 7, start=2100, property="dogs", head="dog", terms="dog find")
    assert (
        checked([boats, houses, years], [count("b", 8, property="dogs", head="dog", terms="dog find")]).calculations
        == ()
    )


def test_a_difference_and_a_span_of_time_that_do_not_come_out() -> None:
    fewer: Said = {"property": "deaths", "head": "death", "terms": "death group"}
    gap = count("a", 51, start=200, property="fewer deaths", head="death", terms="few death", scope=Scope.DIFFERENCE)
    found = checked(
        [count("a", 352, start=100, subject="the first group", **fewer), count("a", 301, start=150, **fewer), gap],
        [count("b", 352, start=100, subject="the first group", **fewer), count("b", 310, start=150, **fewer)],
    )
    assert found.calculations[0].text == "352 - 301 = 51, printed difference 51"


def test_minutes_between_two_clock_times() -> None:
    def told(document: str, first: int, second: int, later: int | None) -> list[Claim]:
        explosion: Said = {"property": "explosion", "terms": "explosion tank second"}
        claims = [
            moment(document, Moment("minute", clock=first), "5:38 a.m.", start=100, property="call", terms="call fire"),
            moment(document, Moment("minute", clock=second), "6:12 a.m.", start=150, **explosion),
        ]
        if later is not None:
            length = quantity(later, unit="minute", base=60.0 * later, base_unit="second")
            claims.append(figure(document, length, Kind.DURATION, start=180, property="later", terms="minute late"))
        return claims

    found = checked(told("a", 338, 372, 34), told("b", 338, 372, 34), told("c", 338, 372, 43))
    assert "from 5:38 a.m. to 6:12 a.m. = 34 minutes, printed length 43 minutes" in {
        one.calculations[0].text for one in found.discrepancies
    }
