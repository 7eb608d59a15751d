from __future__ import annotations

import itertools
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.comparison.accounts import count, figure, quantity, setting, share
from workbench.comparison.discrepancy import Findings, Level
from workbench.comparison.rules.figures import compare_figures
from workbench.extraction.claim import Claim, Hedge, Kind, Scope

Said = dict[str, Any]
HEATHER: Said = {
    "subject": "Heather Pike",
    "property": "votes",
    "head": "vote",
    "verb": "win",
    "terms": "win vote poll",
}
MARLOW: Said = {
    "subject": "Ivan Marlow",
    "property": "votes",
    "head": "vote",
    "verb": "take",
    "terms": "take vote rival",
}
HURT: Said = {"property": "injured", "head": "person", "verb": "injure", "terms": "injure person blast tank"}


def found(*claims: Claim) -> Findings:
    return compare_figures(sorted(claims, key=lambda claim: (claim.document, claim.span)), setting(claims))


def values(findings: Findings) -> list[set[str]]:
    return [{reading.value for reading in one.readings} for one in findings.discrepancies]


def test_a_slip_of_one_digit_is_a_conflict_of_one_fact() -> None:
    findings = found(
        count("a", 20431, **HEATHER),
        count("b", 20431, **HEATHER),
        count("c", 20341, **HEATHER),
        count("a", 11802, **MARLOW),
        count("b", 11802, **MARLOW),
        count("c", 11802, **MARLOW),
    )
    (conflict,) = findings.discrepancies
    assert conflict.level is Level.CONFLICT
    assert [reading.value for reading in conflict.readings] == ["20,431", "20,341"]
    assert "slip_swapped" in {reason.rule for reason in conflict.reasons}
    assert conflict.topic == "Votes: Heather Pike"
    assert len(findings.facts) == 2


def test_two_people_never_share_a_figure() -> None:
    findings = found(count("a", 20431, **HEATHER), count("b", 20341, **{**HEATHER, "subject": "Ivan Marlow"}))
    assert not findings.discrepancies
    assert "kept_apart_other_owner" in {miss.veto.rule for miss in findings.near_misses}


def test_estimates_of_two_sides_are_kept_apart_and_one_side_given_two_ways_is_not() -> None:
    march: dict[str, Any] = {"property": "marchers", "head": "person", "verb": "march", "terms": "person march square"}
    police = count("a", 20000, **march, whose="police")
    union = [count("b", 50000, start=100, **march, whose="organisers"), count("b", 20000, **march, whose="police")]
    assert not found(police, *union).discrepancies
    assert values(found(police, count("b", 30000, **march, whose="the police"))) == [{"20,000", "30,000"}]


def test_a_change_is_not_a_level() -> None:
    rise = count("b", 20300, **HEATHER, scope=Scope.DIFFERENCE)
    assert not found(count("a", 20431, **HEATHER), rise).discrepancies


def test_an_age_in_a_year_gone_by_is_not_the_age_now() -> None:
    felt: Said = {"subject": "Mark Dunne", "property": "age", "head": "age", "terms": "age tell dunne"}
    then = figure("a", quantity(91, unit="year of age"), Kind.COUNT, **felt, time="2005")
    now = figure("b", quantity(95, unit="year of age"), Kind.COUNT, **felt)
    assert not found(then, now).discrepancies
    assert values(found(now, figure("a", quantity(94, unit="year of age"), Kind.COUNT, **felt))) == [{"94", "95"}]


def test_a_rounded_share_is_a_variation() -> None:
    (one,) = found(share("a", 61.8, **HEATHER), share("b", 62, **HEATHER)).discrepancies
    assert one.level is Level.VARIATION


def test_an_older_toll_is_a_conflict_that_says_so() -> None:
    early = count("a", 5, Hedge.AT_LEAST, **HURT, time="Wednesday")
    (one,) = found(early, count("b", 24, **HURT, time="Thursday")).discrepancies
    assert one.level is Level.CONFLICT
    assert "older_toll" in {reason.rule for reason in one.reasons}


def test_figures_of_one_sentence_are_two_figures() -> None:
    dead = count("a", 3, start=1000, **HURT)
    hurt = count("a", 12, start=1050, **HURT)
    other = [count("b", 3, start=2000, **HURT), count("b", 12, start=2050, **HURT)]
    assert not found(dead, hurt, *other).discrepancies


@settings(max_examples=30, deadline=None)
@given(st.lists(st.integers(1, 400), min_size=2, max_size=7), st.randoms(use_true_random=False))
def test_neither_the_order_of_claims_nor_of_documents_changes_the_result(numbers: list[int], random: object) -> None:
    claims = [count(name, number, **HURT) for name, number in zip(itertools.cycle("abc"), numbers, strict=False)]
    expected = found(*claims)
    shuffled = list(claims)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert found(*shuffled) == expected
