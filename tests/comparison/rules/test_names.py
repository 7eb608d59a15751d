"""Names over several accounts: what an editor wants to be told, and what not."""

from __future__ import annotations

import itertools

import pytest

from workbench.comparison.discrepancy import Findings, Level
from workbench.comparison.reasons import sentence
from workbench.comparison.rules.names import compare_naming
from workbench.comparison.setting import survey
from workbench.documents.document import Document
from workbench.extraction.claim import Claim
from workbench.extraction.events.lives import find_lives
from workbench.extraction.names.names import find_names
from workbench.extraction.parsed import parse
from workbench.extraction.text.language import language


def claims_of(document: Document) -> list[Claim]:
    parsed = parse(document, language())
    return [*find_names(parsed), *find_lives(parsed)]


def findings(*texts: str) -> Findings:
    documents = [Document(f"{number}.txt", text, "") for number, text in enumerate(texts)]
    claims = [claim for document in documents for claim in claims_of(document)]
    return compare_naming(claims, survey(documents, claims, ()))


def told(*texts: str) -> set[tuple[str, frozenset[str]]]:
    """The rule of each conflict and the readings that it sets against each other."""
    return {
        (found.reasons[0].rule, frozenset(reading.value for reading in found.readings))
        for found in findings(*texts).discrepancies
        if found.level is Level.CONFLICT
    }


def test_one_surname_spelt_two_ways() -> None:
    found = told(
        "The driver, Marta Gonzales, was taken to hospital on Monday.",
        "The driver was named as Marta Gonzalez. She was taken to hospital.",
    )
    assert found == {("names_spelt", frozenset({"Marta Gonzales", "Marta Gonzalez"}))}


def test_one_given_name_written_in_two_alphabets() -> None:
    found = told(
        "Union leader Yorgos Stathopoulos said the talks had failed.",
        "The talks had failed, Giorgos Stathopoulos told reporters.",
    )
    assert {rule for rule, _ in found} == {"names_spelt"}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("James Whitfield said so.", "Jim Whitfield said so."),
        ("José Carrera said so.", "Jose Carrera said so."),
        ("James Whitfield said so.", "James T. Whitfield said so."),
        ("Anna Whitfield said so.", "Peter Whitfield said so."),
        ("They met at the Harbour Centre in Milford.", "They met at the Harbor Center in Milford."),
    ],
)
def test_short_forms_accents_initials_relatives_and_house_style_are_no_conflict(one: str, other: str) -> None:
    assert told(one, other) == set()


def test_brother_and_sister_in_one_report_are_two_people() -> None:
    both = "Joanna Kessler and her sister Johanna Kessler opened the shop."
    assert told(both, "Johanna Kessler opened the shop.") == set()
    (kept_apart,) = findings(both, "Johanna Kessler opened the shop.").near_misses
    assert sentence(kept_apart.veto) == "0.txt uses both Joanna Kessler and Johanna Kessler: two are meant."


def test_two_offices_that_one_person_cannot_hold_at_once() -> None:
    found = told(
        "Fire Chief Daniel Hurst said the building was safe.",
        "Fire Marshal Daniel Hurst said the building was safe.",
    )
    assert found == {("names_office", frozenset({"Fire Chief", "Fire Marshal"}))}


def test_an_office_named_by_its_body_or_by_its_town_is_one_office() -> None:
    found = told(
        "Police Chief Daniel Hurst said the road was closed.",
        "Daniel Hurst, the Kelford chief of police, said the road was closed.",
    )
    assert found == set()


def test_an_office_that_two_reports_give_alike_is_agreed() -> None:
    found = findings("Fire Chief Daniel Hurst spoke.", "The town's fire chief, Daniel Hurst, spoke.")
    agreed = {fact.topic: [reading.value for reading in fact.readings] for fact in found.facts}
    assert agreed == {"Spelling of Daniel Hurst": ["Daniel Hurst"], "Office of Daniel Hurst": ["Fire Chief"]}
    assert found.discrepancies == ()


def test_directors_of_two_different_things() -> None:
    found = told(
        "Ruth Ellison, director of research at the charity, welcomed the news.",
        "The charity's director of fundraising, Ruth Ellison, welcomed the news.",
    )
    assert {rule for rule, _ in found} == {"names_office"}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Harbour Foods chief executive Lena Strand resigned.", "Lena Strand, CEO of Harbour Foods, resigned."),
        ("The mayor, Lena Strand, resigned.", "Lena Strand, the mayor of Milford, resigned."),
        ("Former mayor Lena Strand spoke.", "The governor, Lena Strand, spoke."),
        ("Lena Strand, a mother of two, spoke.", "Campaigner Lena Strand spoke."),
    ],
)
def test_looser_and_fuller_descriptions_fit_each_other(one: str, other: str) -> None:
    assert told(one, other) == set()


def test_a_report_that_gives_both_offices_settles_that_both_are_held() -> None:
    found = told(
        "Chief negotiator Lena Strand left the room.",
        "Lena Strand, the chief executive, left the room.",
        "The chief executive, Lena Strand, who is the chief negotiator, left. Chief negotiator Lena Strand said no.",
    )
    assert found == set()


def test_professor_in_one_paper_and_doctor_in_another() -> None:
    found = told("Professor Ivan Keller said it was safe.", "Dr Ivan Keller said it was safe.")
    assert found == {("names_title", frozenset({"Professor", "Dr"}))}


def test_a_person_of_two_universities() -> None:
    found = told(
        "Professor Ivan Keller, of the University of Hull, led the study.",
        "Professor Ivan Keller, of York St John University, led the study.",
    )
    assert {rule for rule, _ in found} == {"names_employer"}


def test_a_former_job_told_in_a_sentence_without_the_name() -> None:
    found = told(
        "Peter Marlow, 71, took part in the trial.\n\nThe retired bus driver said he felt well.",
        "Peter Marlow, 71, took part in the trial.\n\nThe retired train driver said he felt well.",
    )
    assert {rule for rule, _ in found} == {"names_trade"}


def test_a_grandson_here_and_a_granddaughter_there() -> None:
    found = told(
        "Mary Delaney, 70, and her 8-year-old grandson were found in the car.",
        "A 70-year-old woman and her eight-year-old granddaughter were found in the car.",
    )
    assert found == {("names_kin", frozenset({"grandson", "granddaughter"}))}


def test_two_grandchildren_of_two_ages_are_two_children() -> None:
    found = told(
        "Mary Delaney, 70, and her 8-year-old grandson were found in the car.",
        "A 70-year-old woman and her five-year-old granddaughter were found in the car.",
    )
    assert found == set()


def test_every_difference_is_explained_in_words_and_does_not_depend_on_the_order_of_the_documents() -> None:
    texts = (
        "The driver, Marta Gonzales, was taken to hospital on Monday. Fire Chief Daniel Hurst praised her.",
        "The driver was named as Marta Gonzalez. Fire Marshal Daniel Hurst praised her.",
        "Marta Gonzales was in hospital, said Fire Chief Daniel Hurst.",
    )
    named = [Document(f"{number}.txt", text, "") for number, text in enumerate(texts)]
    results = []
    for order in itertools.permutations(named):
        claims = [claim for document in order for claim in find_names(parse(document, language()))]
        results.append(
            compare_naming(sorted(claims, key=lambda c: (c.document, c.span, c.id)), survey(order, claims, ()))
        )
    assert all(result == results[0] for result in results)
    assert len(results[0].discrepancies) == 2
    assert all(sentence(reason) for found in results[0].discrepancies for reason in found.reasons)
    assert all(sentence(reason) for fact in results[0].facts for reason in fact.matched)


def test_a_misprinted_town_is_told_from_another_town() -> None:
    usual = "The ferry left {} at dawn with the mayor and forty passengers."
    found = told(usual.format("Rotterdam"), usual.format("Rotterdam"), usual.format("Rottedam"))
    assert found == {("names_spelt", frozenset({"Rotterdam", "Rottedam"}))}
    assert told(usual.format("Dundee"), usual.format("Dunedin"), usual.format("Dundee")) == set()


def test_a_word_of_a_longer_name_is_no_misprint() -> None:
    found = told(
        "The Angels won again on Sunday in the final.",
        "The Angels won again on Sunday in the final.",
        "They won again on Sunday in the final, in Los Angeles. Angeles was loud.",
    )
    assert found == set()


@pytest.mark.parametrize(
    ("rule", "one", "other"),
    [
        ("names_seat", "Helen Ross, MP for Harrow East, spoke.", "Harrow West MP Helen Ross spoke."),
        ("names_degree", "The deputy mayor, Helen Ross, spoke.", "The mayor, Helen Ross, spoke."),
        (
            "names_office",
            "Corvane's chief operating officer Helen Ross left.",
            "Chief financial officer Helen Ross left.",
        ),
        ("names_spelt", "Flash Neal Garrick spoke.", "Neil Garrick spoke."),
        ("names_trade", "Brave nurse Priya Nair spoke.", "Technician Priya Nair spoke."),
        (
            "names_office",
            "Dr Helen Ross, the trust's medical director, spoke.",
            "The trust's chief executive, Dr Helen Ross, spoke.",
        ),
        ("names_office", "Helen Ross, chairman of Corvane, spoke.", "Corvane chief executive Helen Ross spoke."),
        ("names_rank", "Colonel Helen Ross spoke.", "Major Helen Ross spoke."),
        ("names_trade", "Helen Ross, a nurse, saw it.", "Helen Ross, a plumber, saw it."),
        ("names_spelt", "The mate, Iain Dow, 54, was hurt.", "Captain Ian Dow, 54, sailed on."),
        ("names_spelt", "Finance director Robin Dow left.", "Robert Dow, the finance director, left."),
        (
            "names_spelt",
            "Garrowgate Asset Management holds 12.4 per cent of Lindqvist Mills.",
            "The 12.4 per cent of Lindqvist Mills held by Garrowdale Asset Management will be sold.",
        ),
        ("names_spelt", "The welder, Colin Thwaites, fell.", "Colin Thwaite, a welder, fell."),
        ("names_spelt", "Mary Ann Dow was found at dawn.", "Mary Jane Dow was found at dawn."),
        ("names_spelt", "The head, Ann Holt-Barnes, wept at dawn.", "Ann Holt, the head, wept at dawn."),
        ("names_nation", "Belgian lorry driver Jan Smets was held.", "A Dutch driver, Jan Smets, was held."),
        ("names_office", "Transport minister Helen Ross resigned.", "Interior minister Helen Ross resigned."),
        ("names_trade", "GP Helen Ross saw it.", "Helen Ross, who works as a nurse, saw it."),
        ("names_trade", "Helen Ross, a bus driver, saw it.", "The baker, Helen Ross, saw it."),
        ("names_spelt", "Referee Helen Mulready stopped the match.", "Helen Mulredy, the referee, stopped it."),
        ("names_office", "Helen Ross, the finance director, left.", "Helen Ross, the chief operating officer, left."),
        (
            "names_employer",
            "Helen Ross, an analyst at Garrow Capital, said so.",
            "Helen Ross, who covers shops for Lindqvist Securities, said so.",
        ),
        (
            "names_school",
            "Helen Ross was a student at the University of Kent.",
            "Helen Ross, who got into Cardiff University, was happy.",
        ),
        ("names_home", "Helen Ross, 44, from Cardiff, was hurt.", "Helen Ross lives in Swansea. She was hurt."),
        (
            "names_home",
            "Helen Ross came home in May after two years living in Cardiff.",
            "Helen Ross moved to Merthyr Tydfil, South Wales, two years ago.",
        ),
        (
            "names_employer",
            "Helen Ross, an engineer at Garrow Mills, left.",
            "Lindqvist Steel engineer Helen Ross left.",
        ),
        ("names_home", "Helen Ross, of Mill Street, Leeds, was hurt.", "Helen Ross, of Mill Lane, Leeds, was hurt."),
        ("names_birthplace", "Helen Ross was born in Cork in 1950.", "Born in Galway, Helen Ross loved the sea."),
        ("names_nation", "The Danish engineer Helen Ross was hurt.", "Helen Ross, a Dutch citizen, was hurt."),
        ("names_party", "Labour's Helen Ross held the seat.", "Helen Ross, the Conservative candidate, held the seat."),
        ("names_sex", "Mr Robin Ross spoke.", "Ms Robin Ross spoke."),
        ("names_kin", "Tom Hale, a cousin of the dead man, said so.", "The dead man's brother, Tom Hale, said so."),
        (
            "names_kin",
            "A cousin of the dead man read a poem by the harbour wall at dusk.",
            "At dusk his brother read the poem by the harbour wall.",
        ),
        ("names_kin", "Helen Ross said her nephew Tom was safe.", "Helen Ross said her son Tom was safe."),
    ],
)
def test_other_things_that_one_person_cannot_be(rule: str, one: str, other: str) -> None:
    assert {found for found, _ in told(one, other)} == {rule}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Helen Ross, MP for Harrow, spoke.", "Harrow West MP Helen Ross spoke."),
        ("Labour MP Helen Ross spoke.", "Harrow West MP Helen Ross spoke."),
        ("Det Insp Helen Ross spoke.", "Detective Inspector Helen Ross spoke."),
        ("Robin Dow was hurt in the fall.", "Robert Dow was not on board that day."),
        ("Helen Ross, from Cardiff, was hurt.", "Helen Ross lives in Swansea and works in Cardiff."),
        ("Helen Ross, of Mill Street, was hurt.", "Helen Ross, from Leeds, was hurt."),
        ("Helen Ross was born in Cork.", "Helen Ross was born in Ireland."),
        ("The Scottish engineer Helen Ross was hurt.", "Helen Ross, a British citizen, was hurt."),
        ("Actress Helen Ross was hurt.", "Helen Ross, a singer, was hurt."),
        ("Actress Helen Ross was hurt.", "Helen Ross, the fifth Doctor, was hurt."),
        ("Helen Ross, a family doctor, saw it.", "GP Helen Ross saw it."),
        ("Financial director Helen Ross left.", "Helen Ross, Corvane's finance chief, left."),
        ("Helen Ross, a nurse and mother of two, saw it.", "Campaigner Helen Ross saw it."),
        ("Her mother wept at the funeral.", "His father said so at the hearing."),
        ("Helen Ross said her nephew Tom was safe.", "Anna Bell said her son Tom was safe."),
        ("Helen Ross, chairman of Corvane, spoke.", "Helen Ross, chief executive of Lindqvist Mills, spoke."),
    ],
)
def test_other_things_that_one_person_can_well_be(one: str, other: str) -> None:
    assert told(one, other) == set()
