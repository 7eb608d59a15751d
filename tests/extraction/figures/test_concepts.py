"""What a count says of those it counts, whatever words it takes, and what is asked for."""

from __future__ import annotations

import pytest

from tests.extraction.figures.test_measuring import figure, figures, number
from workbench.extraction.claim import Kind, Quantity, Scope


@pytest.mark.parametrize(
    ("text", "value", "concept"),
    [
        ("Four ministers quit.", 4, "resigned"),
        ("Twelve councillors walked out over the budget.", 12, "resigned"),
        ("The resignation of more than 40 aides left her alone.", 40, "resigned"),
        ("The company laid off 300 workers.", 300, "dismissed"),
        ("The bank sacked 45 clerks.", 45, "dismissed"),
        ("Fifty guests were taken to hospital.", 50, "hospitalised"),
        ("About 20 guests had to be led to safety.", 20, "rescued"),
        ("The arrest of 12 men followed.", 12, "arrested"),
        ("Three climbers survived.", 3, "survived"),
        ("There were three survivors.", 3, "survived"),
        ("The flood wrecked 12 houses.", 12, "destroyed"),
    ],
)
def test_one_fate_told_with_a_particle_a_place_or_a_noun_is_one_property(text: str, value: float, concept: str) -> None:
    assert figure(text, value).property == concept


def test_a_house_is_a_home() -> None:
    assert (
        figure("Some 88 houses stood empty.", 88).context.head == figure("Some 88 homes stood empty.", 88).context.head
    )


def test_those_who_vote_for_something_are_votes_for_it() -> None:
    text = "In all 4,120 members voted for the merger and 377 against."
    claim = figure(text, 4120)
    assert (claim.property, "for" in claim.context.modifiers) == ("votes", True)
    assert "against" in figure(text, 377).context.modifiers


def test_the_second_of_two_tallies_is_for_the_other_side() -> None:
    text = "Members voted by 4,120 to 377 in favour of the merger."
    assert "for" in figure(text, 4120).context.modifiers
    assert "against" in figure(text, 377).context.modifiers


@pytest.mark.parametrize(
    "text",
    [
        "The nurses have asked for 7.5% this year.",
        "The nurses' claim is for 7.5 per cent.",
        "The nurses want a rise of 7.5 per cent.",
        "The nurses are holding out for 7.5 per cent.",
    ],
)
def test_what_is_asked_for_is_a_demand(text: str) -> None:
    claim = figure(text, 7.5)
    assert (claim.property, claim.context.scope) == ("demand", Scope.UNSTATED)


def test_what_is_given_is_no_demand() -> None:
    assert figure("The nurses won a rise of 7.5 per cent.", 7.5).property != "demand"


def test_a_town_that_is_home_to_people_has_them_for_its_population() -> None:
    assert figure("The port is home to 16,400 people.", 16400).property == "population"


def test_a_bare_number_takes_the_unit_of_the_measure_beside_it() -> None:
    claim = figure("Winds reached 110 km/h with gusts of up to 145.", 145)
    assert claim.kind is Kind.MEASURE
    assert isinstance(claim.value, Quantity)
    assert (claim.value.unit, claim.property) == ("kilometre per hour", "gust")
    assert claim.value.base is not None
    assert round(claim.value.base, 1) == 40.3


def test_a_number_of_people_beside_a_measure_stays_one() -> None:
    claim = figure("The pond is 40 metres long, with a crowd of 60 around it.", 60)
    assert claim.kind is Kind.COUNT


def test_the_clause_about_those_counted_tells_what_they_did() -> None:
    assert figure("Of the 410 people who took the pill, 28 fell ill.", 410).context.verb == "take"


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("Two three-storey hotels collapsed.", {(2.0, "hotel"), (3.0, "storey")}),
        ("They are on a four-game winning streak.", {(4.0, "game")}),
        ("A six-member panel met.", {(6.0, "member")}),
    ],
)
def test_a_number_with_a_hyphen_counts_the_noun_it_is_tied_to(text: str, counted: set[tuple[float, str]]) -> None:
    assert {(number(claim), claim.context.head) for claim in figures(text)} == counted


@pytest.mark.parametrize(
    "text",
    [
        "The phone lacks 3G but has 802.11b wireless.",
        "She led a three-on-two attack in a two-for-one sale.",
        "He drove a four-by-four to the pit.",
        "A two-seater landed.",
        "Its screen of 480 x 360 is bright.",
        "The No. 5 Rovers won.",
    ],
)
def test_a_number_that_only_tells_kinds_apart_counts_nothing(text: str) -> None:
    assert not [claim for claim in figures(text) if claim.kind is Kind.COUNT]


def test_a_record_of_wins_and_losses_is_no_range() -> None:
    assert [number(claim) for claim in figures("After a 9-14 start they changed their coach.")] == [9, 14]


def test_people_hurt_are_people_though_the_count_before_was_of_things() -> None:
    claim = figure("The quake damaged 42 offices. Another 261 were injured.", 261)
    assert (claim.property, claim.context.head) == ("injured", "people")


def test_initials_are_a_name() -> None:
    assert figure("The TRSU wants a rise of 7 per cent.", 7).subject == "TRSU"
