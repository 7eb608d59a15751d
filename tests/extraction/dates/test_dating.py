"""What act each date dates."""

from __future__ import annotations

import pytest

from workbench.documents.document import Document
from workbench.extraction.claim import Claim, Modality, Moment
from workbench.extraction.dates.dating import find_dates
from workbench.extraction.parsed import parse
from workbench.extraction.text.language import language
from workbench.extraction.words.act_words import act_words


def dates(text: str) -> list[Claim]:
    return list(find_dates(parse(Document("t.txt", text, ""), language())))


def dated(text: str) -> Claim:
    (claim,) = dates(text)
    return claim


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("The ferry was subsidised by the county and shut down in December 2007.", "shut down"),
        ("The storm made landfall near Harwick at 4:15 a.m.", "make landfall"),
        ("Smith was charged with attacking a guard on 3 May 2011.", "attack"),
        ("The resignations in June 2011 left the board without a chair.", "resignation"),
        ("The 1983 flood drowned the lower town.", "flood"),
        ("The fire was under control by 7:30 a.m.", "be under control"),
        ("Ms Vale pleaded guilty in July 1973.", "plead guilty"),
        ("The overtime ban will run until November 25.", "ban"),
        ("The overtime ban continues to November 25.", "ban"),
        ("They gave a promise of no compulsory redundancies until March 2025.", "redundancy"),
        ("There will be no compulsory redundancies before March 2025.", "redundancy"),
    ],
)
def test_a_date_dates_the_act_of_its_own_verb_or_noun(text: str, act: str) -> None:
    assert dated(text).property == act


def test_a_date_after_another_act_dates_that_act() -> None:
    assert dated("A man was charged after a robbery in Leeds on Friday.").property in {"charge", "robbery"}
    assert dated("A man was charged after a shooting at a shop in Leeds Friday.").property == "shooting"


def test_whom_an_act_befalls_is_told_and_not_who_does_it() -> None:
    assert dated("The Rovers sacked Jim Brown on 8 June 2011.").subject == "Jim Brown"
    assert dated("Jim Brown was sacked by the Rovers on 8 June 2011.").subject == "Jim Brown"


def test_the_time_of_a_count_is_not_that_of_an_act() -> None:
    assert not dates("Some 2,440 people had cast their ballots as of 4 p.m. (1500 GMT).")


def test_a_year_before_a_noun_only_labels_it() -> None:
    assert dated("The 2008 season was a poor one.").context.verb == ""
    assert dated("The resignations in June 2008 hurt him.").context.verb == "resignation"


@pytest.mark.parametrize(
    ("one", "other"),
    [("resignation", "step down"), ("murder", "killing"), ("evacuation", "evacuate"), ("take over", "acquisition")],
)
def test_a_verb_and_its_noun_name_one_act(one: str, other: str) -> None:
    assert act_words().concept(one) == act_words().concept(other)


def test_a_building_is_nothing_that_is_done() -> None:
    assert not act_words().is_act("building")
    assert act_words().concept("building") != act_words().concept("build")


def test_the_second_day_of_a_sentence_is_that_of_something_else() -> None:
    text = (
        "A quake shook Harwick island off the coast on Sunday, with several aftershocks felt by many there on Monday."
    )
    sunday, monday = dates(text)
    assert sunday.property == "quake"
    assert monday.property not in {"quake", "shake"}


def test_a_decade_may_be_printed_with_an_apostrophe() -> None:
    value = dated("The hall dates back to the mid 1930's.").value
    assert getattr(value, "earliest", "")[:4] == "1933"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The shelter advisory was lifted at 3:20 p.m.", "the shelter advisory was lifted"),
        ("Voters in Palmer approved a bond in 2009.", "voters approved a bond"),
        ("Mr Brown pleaded guilty to theft in July 1973.", "Mr Brown pleaded guilty"),
        ("Jim Brown, who was sacked on 8 June 2011, said nothing.", "Jim Brown was sacked"),
    ],
)
def test_an_act_is_told_in_the_words_of_the_text(text: str, told: str) -> None:
    assert dated(text).context.told == told


def test_what_counts_from_an_event_has_no_day_of_its_own() -> None:
    text = "The guard died on 24 June 2005. He had married two weeks before the raid."
    value = dates(text)[1].value
    assert isinstance(value, Moment)
    assert not value.earliest


def test_a_year_before_a_name_labels_it() -> None:
    assert dated("He was stopped in his 2008 Bentley on the coast road.").context.verb == ""


def test_what_is_to_come_is_planned() -> None:
    assert dated("He will take over the firm in 2014.").context.modality is Modality.PLANNED


def test_an_event_that_strikes_is_dated_itself() -> None:
    assert dated("A fire ripped through the church on Friday evening.").property == "fire"
    assert dated("The fire was put out on Friday evening.").property == "put out"


def test_what_followed_has_a_day_of_its_own() -> None:
    assert dated("The quake was followed by several aftershocks on Monday.").property == "aftershock"
