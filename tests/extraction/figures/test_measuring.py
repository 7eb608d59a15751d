"""What a figure measures and of whom, in sentences of every build."""

from __future__ import annotations

import datetime as dt

import pytest

from workbench.documents.document import Document
from workbench.extraction.claim import Claim, Kind, Modality, Quantity, Scope
from workbench.extraction.dates.dating import find_dates
from workbench.extraction.figure_claims import find_figures
from workbench.extraction.parsed import parse
from workbench.extraction.text.language import language

SIDES = ((31, "for"), (27, "against"))


def figures(text: str) -> list[Claim]:
    return list(find_figures(parse(Document("report.txt", text, ""), language())))


def dates(text: str, published: dt.date | None = None) -> list[Claim]:
    return list(find_dates(parse(Document("report.txt", text, "", published=published), language())))


def number(claim: Claim) -> float:
    assert isinstance(claim.value, Quantity)
    return claim.value.number


def figure(text: str, value: float) -> Claim:
    found = [claim for claim in figures(text) if number(claim) == value]
    assert len(found) == 1, [(claim.text, claim.property) for claim in figures(text)]
    return found[0]


def test_who_received_the_votes_owns_them() -> None:
    claim = figure("Harriet Lowe received 4,120 votes in the second round.", 4120)
    assert (claim.subject, claim.property, claim.context.head) == ("Harriet Lowe", "votes", "vote")
    assert claim.text == "4,120 votes"


def test_a_bare_number_takes_its_noun_from_the_one_it_is_set_against() -> None:
    claim = figure("Harriet Lowe received 4,120 votes to her rival Peter Dunn's 3,877.", 3877)
    assert (claim.subject, claim.property) == ("Peter Dunn", "votes")


def test_a_tally_of_votes_belongs_to_whoever_has_the_tally() -> None:
    claim = figure("Harriet Lowe won easily. Her tally of 4,120 votes was the best in years.", 4120)
    assert (claim.subject, claim.property) == ("Harriet Lowe", "votes")


def test_the_votes_that_a_share_is_taken_from_have_no_owner() -> None:
    text = "Peter Dunn took 3,877 votes - 46.2% of the 8,391 votes cast."
    share, whole = figure(text, 46.2), figure(text, 8391)
    assert (share.subject, share.property, share.context.part_of) == ("Peter Dunn", "share of vote", "vote")
    assert (whole.subject, whole.context.scope) == ("", Scope.WHOLE)


def test_the_outer_noun_says_what_a_number_is() -> None:
    claim = figure("The town has an electorate of 16,044.", 16044)
    assert (claim.property, claim.context.head) == ("electorate", "electorate")
    assert figure("It was held on a turnout of 61 per cent.", 61).property == "turnout"


@pytest.mark.parametrize(
    ("text", "value", "concept"),
    [
        ("Eight people were killed in the blast.", 8, "deaths"),
        ("The blast killed eight people.", 8, "deaths"),
        ("Eight miners died.", 8, "deaths"),
        ("Police reported eight deaths.", 8, "deaths"),
        ("Blast at quarry: 8 dead", 8, "deaths"),
        ("The death toll rose to 8.", 8, "deaths"),
        ("Fourteen are missing.", 14, "missing"),
        ("Some 23 walkers remain unaccounted for.", 23, "missing"),
        ("Twelve people were hurt.", 12, "injured"),
        ("Twelve passengers suffered injuries.", 12, "injured"),
        ("Officers arrested 31 protesters.", 31, "arrested"),
        ("About 400 residents were told to leave their homes.", 400, "evacuated"),
        ("Crews rescued 19 people from the roof.", 19, "rescued"),
        ("The storm destroyed 135 homes.", 135, "destroyed"),
        ("Some 135 homes were damaged.", 135, "damaged"),
    ],
)
def test_the_same_fate_in_other_words_is_one_property(text: str, value: float, concept: str) -> None:
    assert figure(text, value).property == concept


def test_people_of_every_sort_are_counted_as_persons() -> None:
    claim = figure("Eight miners and two guards died.", 8)
    assert isinstance(claim.value, Quantity)
    assert claim.value.unit == "person"


def test_a_list_over_places_keeps_noun_and_gives_each_its_place() -> None:
    text = "About 600 customers lost power, 487 in Norfolk and 125 in Suffolk."
    assert [(c.subject, c.property) for c in figures(text)[1:]] == [("Norfolk", "customers"), ("Suffolk", "customers")]


def test_an_age_belongs_to_the_person_beside_it() -> None:
    text = "Maurice Thornton, 68, and his nine-year-old grandson were at home."
    ages = {number(claim): claim.subject for claim in figures(text)}
    assert ages == {68: "Maurice Thornton", 9: "grandson"}
    assert all(claim.property == "age" and claim.kind is Kind.COUNT for claim in figures(text))


def test_how_seriously_people_were_hurt_is_kept() -> None:
    assert "serious" in figure("Three men were seriously injured.", 3).context.modifiers


@pytest.mark.parametrize(
    ("text", "value", "scope"),
    [
        ("A further 12 boats arrived.", 12, Scope.ADDITIONAL),
        ("Twelve more boats arrived.", 12, Scope.ADDITIONAL),
        ("A total of 12 boats arrived.", 12, Scope.WHOLE),
        ("Twelve of the boats arrived.", 12, Scope.PART),
        ("Sales rose by 12% in May.", 12, Scope.DIFFERENCE),
        ("The pill costs £12 a month.", 12, Scope.RATE),
        ("Twelve boats arrived.", 12, Scope.UNSTATED),
        ("The march was attended by 12 people.", 12, Scope.UNSTATED),
    ],
)
def test_what_part_of_its_thing_a_figure_covers(text: str, value: float, scope: Scope) -> None:
    assert figure(text, value).context.scope is scope


def test_a_rise_and_a_fall_are_told_apart() -> None:
    assert figure("Shares in the company fell by 6.4%.", 6.4).property == "fall"
    assert figure("Fares increased by 6.4%.", 6.4).property == "rise"


def test_what_a_number_was_before_is_marked() -> None:
    text = "The number of missing people is down from 14 to 11."
    assert figure(text, 14).context.modality is Modality.EARLIER
    assert figure(text, 11).context.modality is Modality.ACTUAL


@pytest.mark.parametrize(
    ("text", "value", "whose"),
    [
        ("Police said 3,000 people marched.", 3000, "police"),
        ("According to organisers, 5,000 people marched.", 5000, "organiser"),
        ("Northern Gas says it will cut 1,850 jobs.", 1850, "Northern Gas"),
        ("Some 3,000 people marched.", 3000, ""),
    ],
)
def test_whose_figure_it_is(text: str, value: float, whose: str) -> None:
    assert figure(text, value).context.whose == whose


def test_two_units_of_one_measure_measure_the_same() -> None:
    miles, kilometres = figures("Winds of 120 mph (195 kph) hit the coast.")
    assert miles.property == kilometres.property == "wind"


def test_a_figure_takes_the_time_of_the_clause_about_it() -> None:
    text = "Her tally of 4,120 votes was higher than the 3,650 she won in 2012."
    assert [(number(claim), claim.time) for claim in figures(text)] == [(4120, ""), (3650, "2012")]


def test_a_figure_takes_the_time_of_its_own_clause() -> None:
    assert figure("The plant was fined £86,000 in 2021.", 86000).time == "2021"


def test_time_carries_over_from_the_sentence_before() -> None:
    text = "The ferry sank on 3 May 2012. Eight people drowned."
    assert figure(text, 8).time == "2012-05-03"


def test_what_a_date_dates() -> None:
    (claim,) = dates("The warning was lifted at 3:20 p.m. by the county.")
    assert (claim.property, claim.subject, claim.context.verb) == ("lift", "warning", "lift")
    (claim,) = dates("The flood of 1983 was worse.")
    assert claim.property == "flood"


def test_a_bare_hour_belongs_to_the_day_before_it_in_the_text() -> None:
    day, hour = dates("The fire began on 3 May 2012. It was out by 4:45 p.m.")
    assert day.time == "2012-05-03"
    assert hour.time == "2012-05-03T16:45"


@pytest.mark.parametrize(
    "text", ["The Sunday Times reported it.", "Theresa May spoke.", "It was on the Today programme."]
)
def test_names_with_a_day_or_month_in_them_are_no_dates(text: str) -> None:
    assert dates(text) == []


def test_figures_and_dates_under_a_picture_are_left_out() -> None:
    from workbench.documents.document import Passage, PassageKind, Span

    text = "Twelve boats in May 2012.\nEight boats came in June 2013."
    document = Document("r.txt", text, "", passages=(Passage(Span(0, 25), PassageKind.CAPTION),))
    parsed = parse(document, language())
    assert [number(claim) for claim in find_figures(parsed)] == [8]
    assert [claim.time for claim in find_dates(parsed)] == ["2013-06"]


def test_a_paragraph_with_a_picture_credit_is_left_out() -> None:
    text = "Twelve boats at sea in May 2012. Ann Other/PA\nEight boats came."
    assert [number(claim) for claim in figures(text)] == [8]


def test_parts_of_an_offer_are_parts_of_that_offer() -> None:
    text = "The offer is worth 8% over two years: 4.5% for this year and 3.5% for the next."
    shares = [claim for claim in figures(text) if claim.kind is Kind.PERCENTAGE]
    assert [claim.property for claim in shares] == ["offer", "offer", "offer"]


def test_a_bare_number_counts_what_the_sentence_before_speaks_of() -> None:
    assert figure("Ferries are running again. A total of 251 were cancelled on Friday.", 251).property == "ferries"


def test_a_number_that_acts_counts_people() -> None:
    text = "The trial involved 830 people at 94 hospitals. Some 418 took the pill."
    assert figure(text, 418).property == "people"


def test_a_figure_in_brackets_belongs_to_the_name_before_it() -> None:
    claim = figure("It was paid for by Stroke Research UK (£1.1m) and the state.", 1.1e6)
    assert claim.subject == "Stroke Research UK"


def test_the_number_of_a_name_is_no_figure() -> None:
    assert figures("They repaired the Sea Bridge 4 cable.") == []


def test_those_counted_for_a_deed_are_not_counted_for_its_object() -> None:
    claim = figure("Eleven are suspected of violent disorder and four of having flares inside the ground.", 4)
    assert claim.context.head != "flare"


def test_minutes_until_the_next_thing_are_a_length_of_time_too() -> None:
    claim = figure("The game was stopped at 19:12 and restarted 17 minutes later.", 17)
    assert (claim.kind, claim.text) == (Kind.DURATION, "17 minutes")


def test_an_age_after_a_name_is_the_age_now_whatever_happened_when() -> None:
    claim = figure("Ingrid Solheim, 51, took over in January 2023.", 51)
    assert (claim.property, claim.time) == ("age", "")


def test_points_of_a_swing_are_percentage_points() -> None:
    claim = figure("The swing of almost 21 points was enough.", 21)
    assert isinstance(claim.value, Quantity)
    assert (claim.kind, claim.value.unit) == (Kind.PERCENTAGE, "percentage point")


def test_a_sum_at_the_end_of_a_sentence_does_not_reach_into_the_next() -> None:
    claim = figure("Ms Lowe promises annual savings of £55m. Paul Dunn, her deputy, would not comment.", 55e6)
    assert claim.text == "£55m"


def test_a_verb_of_one_short_syllable_keeps_its_e() -> None:
    assert figure("The club was fined £60,000 in 2019.", 60000).context.verb == "fine"


@pytest.mark.parametrize(
    ("text", "value", "expected"),
    [
        ("The van smashed into a wall at 40mph.", 40, "speed"),
        ("It had winds of 90mph.", 90, "wind"),
        ("The limit in the harbour is 6kt.", 6, "limit"),
        ("About 800 people live in the valley.", 800, "population"),
        ("Seven of the injured are in hospital.", 7, "injured"),
        ("Seven people are being treated for serious injuries.", 7, "injured"),
    ],
)
def test_unit_and_verb_say_what_a_figure_measures(text: str, value: float, expected: str) -> None:
    assert figure(text, value).property == expected


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Councillors waved through a 5.99 per cent increase.", 5.99),
        ("The increase in council tax, at 4.99%, was the smallest allowed.", 4.99),
        ("Council tax will rise by 4.99 per cent.", 4.99),
    ],
)
def test_a_change_is_a_change_whether_noun_or_verb_says_so(text: str, value: float) -> None:
    claim = figure(text, value)
    assert (claim.property, claim.context.scope) == ("rise", Scope.DIFFERENCE)


def test_the_sides_of_a_vote_are_votes() -> None:
    text = "The motion was carried: 31 in favour and 27 against, said the clerk of the vote."
    assert [(figure(text, n).context.head, side in figure(text, n).context.modifiers) for n, side in SIDES] == [
        ("vote", True),
        ("vote", True),
    ]


def test_those_of_them_are_of_what_was_spoken_of() -> None:
    assert figure("Jobs will be lost too: 248 of them, the unions were told.", 248).context.head == "job"
    assert figure("Fourteen people were hurt, six of them seriously.", 6).property == "injured"


def test_more_months_are_a_length_of_time() -> None:
    assert figure("The plan would have bought the libraries six more months.", 6).kind is Kind.DURATION


def test_the_end_of_a_month_dates_what_happens_then() -> None:
    (claim,) = dates("The library will shut at the end of June.")
    assert claim.property == "shut"


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("On Saturday, 32-year-old carpenter Owen Price fell from a ridge.", "Owen Price"),
        ("The day after, a walker with borrowed boots, 31-year-old Owen Price of Wales, slipped.", "Owen Price"),
        ("Owen Price, a 32-year-old climber, fell from a ridge.", "Owen Price"),
        ("Owen Price, 32, fell from a ridge.", "Owen Price"),
        ("On Saturday, a 32-year-old climber fell from a ridge.", "climber"),
    ],
)
def test_an_age_belongs_to_the_person_it_stands_before_whatever_stands_before_it(text: str, person: str) -> None:
    (claim,) = (each for each in figures(text) if each.property == "age")
    assert claim.subject == person
