"""Whether two dates date one act."""

from __future__ import annotations

from typing import Any

from tests.comparison.accounts import figure, moment, quantity
from workbench.comparison.alignment.acts import other_act, other_spell
from workbench.comparison.alignment.profiles import profiles
from workbench.extraction.claim import Claim, Kind, Modality, Moment


def year(document: str, number: int, **said: Any) -> Claim:
    return moment(document, Moment("year", f"{number}-01-01", f"{number}-12-31"), str(number), **said)


def apart(first: Claim, second: Claim) -> bool:
    one, other = profiles([first, second], {})
    return other_act(one, other)


def test_one_act_in_two_words_is_one_act() -> None:
    first = year("a", 1957, property="sell", verb="sell", subject="oil field", terms="sell oil field son")
    second = year("b", 1967, property="sale", verb="sale", subject="oil field", terms="sale oil field family")
    assert not apart(first, second)


def test_two_acts_of_one_story_are_two() -> None:
    first = year("a", 1986, property="privatise", verb="privatise", subject="dairy", terms="privatise dairy")
    second = year("b", 2007, property="shut down", verb="shut down", subject="dairy", terms="shut dairy")
    assert apart(first, second)


def test_one_act_that_befell_two_people_is_two() -> None:
    first = year("a", 1986, property="fire", verb="fire", subject="Jim Brown", terms="fire coach")
    second = year("b", 2007, property="fire", verb="fire", subject="Ann Reed", terms="fire coach")
    assert apart(first, second)


def test_what_one_man_is_charged_with_tells_two_charges_apart() -> None:
    first = year("a", 2004, property="charge", verb="charge", subject="Jim Brown", terms="charge steal guitar sister")
    second = year(
        "b", 2005, property="charge", verb="charge", subject="Jim Brown", terms="charge assault neighbour dog"
    )
    assert apart(first, second)


def test_an_act_done_every_week_needs_more_than_its_doer() -> None:
    first = year("a", 2004, property="win", verb="win", subject="Rovers", terms="win rovers")
    second = year("b", 2005, property="win", verb="win", subject="Rovers", terms="win rovers final")
    assert apart(first, second)


def test_what_befalls_a_man_once_is_one_act_however_much_else_is_told() -> None:
    first = year("a", 2002, property="oust", verb="oust", subject="Jim Brown", terms="oust brown bishop church valley")
    second = year("b", 2003, property="eject", verb="eject", subject="Jim Brown", terms="eject brown leader sect arm")
    assert not apart(first, second)


def test_the_same_thing_done_again_and_again_is_known_by_what_it_was_done_to() -> None:
    first = year("a", 2004, property="file", verb="file", subject="charge", terms="file charge creston")
    second = year("b", 2005, property="file", verb="file", subject="charge", terms="file charge authority leader")
    assert not apart(first, second)


def test_two_seasons_are_two() -> None:
    first = year("a", 2008, property="season", subject="Rovers", terms="season rovers end")
    second = year("b", 2009, property="season", subject="Rovers", terms="season rovers end")
    assert apart(first, second)


def day(document: str, date: str, **said: Any) -> Claim:
    return moment(document, Moment("day", date, date), date, **said)


def test_news_of_the_week_is_not_the_history_it_recalls() -> None:
    said = {"property": "quake", "subject": "hotel", "terms": "quake hotel collapse town"}
    assert apart(day("a", "2009-01-04", **said), day("b", "2002-10-10", **said))
    assert apart(day("a", "2009-01-04", **said), year("b", 1996, **said))


def test_a_slip_in_the_month_or_in_the_year_is_seen() -> None:
    said = {"property": "plead guilty", "verb": "plead guilty", "subject": "Jim Brown", "terms": "plead guilty court"}
    assert not apart(day("a", "1973-06-27", **said), day("b", "1973-07-27", **said))
    assert not apart(day("a", "1973-06-27", **said), day("b", "1983-06-27", **said))


def test_a_plan_is_not_what_was_done_years_before() -> None:
    said = {"property": "take over", "verb": "take over", "subject": "Jim Brown", "terms": "take over show"}
    assert apart(year("a", 2010, **said), year("b", 2014, modality=Modality.PLANNED, **said))


def test_two_announcements_of_one_company_need_many_words_in_common() -> None:
    said = {"property": "announce", "verb": "announce", "subject": "Telco"}
    first = day("a", "2011-10-14", terms="announce telco service restore", **said)
    assert apart(first, day("b", "2011-10-20", terms="announce telco service repair", **said))


def spell(document: str, hours: float, **said: Any) -> Claim:
    return figure(document, quantity(hours, unit="hour"), Kind.DURATION, **said)


def test_the_length_of_a_tape_is_not_that_of_a_jury_s_debate() -> None:
    first = spell("a", 2, property="play", verb="play", subject="tape", terms="tape play hour voice")
    second = spell(
        "b", 3, property="deliberate", verb="deliberate", subject="juror", terms="juror deliberate hour verdict"
    )
    assert other_spell(first, second)
    assert not other_spell(first, spell("c", 3, property="last", verb="last", subject="tape", terms="tape last hour"))
