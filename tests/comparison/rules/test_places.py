"""Places over several accounts: which of them an editor has to look up."""

from __future__ import annotations

import pytest

from workbench.comparison.reasons import sentence
from workbench.comparison.rules.places import compare_places
from workbench.comparison.setting import survey
from workbench.documents.document import Document
from workbench.extraction.claim import Claim
from workbench.extraction.events.places import find_places
from workbench.extraction.names.names import find_names
from workbench.extraction.parsed import parse
from workbench.extraction.text.language import language


def claims_of(document: Document) -> list[Claim]:
    parsed = parse(document, language())
    return [*find_names(parsed), *find_places(parsed)]


def told(*texts: str) -> set[tuple[str, frozenset[str]]]:
    documents = [Document(f"{number}.txt", text, "") for number, text in enumerate(texts)]
    claims = [claim for document in documents for claim in claims_of(document)]
    found = compare_places(claims, survey(documents, claims, ())).discrepancies
    assert all(sentence(reason) for one in found for reason in (*one.reasons, *one.fact.matched))
    return {(one.reasons[0].rule, frozenset(reading.value for reading in one.readings)) for one in found}


@pytest.mark.parametrize(
    ("rule", "one", "other", "readings"),
    [
        (
            "places_road",
            "The shop in Marlowe Street was closed.",
            "The shop in Marlowe Avenue was closed.",
            {"Marlowe Street", "Marlowe Avenue"},
        ),
        (
            "places_division",
            "The storm struck the province of Holland on Monday.",
            "The storm struck South Holland province on Monday.",
            {"province of Holland", "South Holland province"},
        ),
        (
            "places_journal",
            "The findings were published in The Lancet on Monday.",
            "The findings were published in the New England Journal of Medicine.",
            {"Lancet", "New England Journal of Medicine"},
        ),
        (
            "places_court",
            "The nurse was told at Ashford Crown Court that she had lied.",
            "The nurse was sentenced at Marlow Crown Court on Friday.",
            {"Ashford Crown Court", "Marlow Crown Court"},
        ),
        (
            "places_town",
            "The results were presented at a conference in Lyon on Monday.",
            "The findings were unveiled in Marseille on Monday.",
            {"Lyon", "Marseille"},
        ),
        (
            "places_town",
            "The shooting happened on Garnet Road at nine.",
            "The shooting took place on Foster Street at nine.",
            {"Garnet Road", "Foster Street"},
        ),
        (
            "places_town",
            "The plane came down in Castleton at noon.",
            "The plane crashed in Oakworth at noon.",
            {"Castleton", "Oakworth"},
        ),
        (
            "places_town",
            "The boy was taken to Queen's Hospital with burns.",
            "The boy was taken to St Luke's Hospital with burns.",
            {"Queen's Hospital", "St Luke's Hospital"},
        ),
        (
            "places_side",
            "The ferry struck the north breakwater at Port Garrow on Friday evening.",
            "The ferry hit the south breakwater at Port Garrow on Friday evening.",
            {"north breakwater", "south breakwater"},
        ),
        (
            "places_house",
            "The fire at 24 Marlowe Street killed two sisters on Monday night.",
            "Two sisters died on Monday night in the fire at 42 Marlowe Street.",
            {"24 Marlowe Street", "42 Marlowe Street"},
        ),
        (
            "names_spelt",
            "The fire in Philip Street killed two sisters on Monday night.",
            "Two sisters died on Monday night in the fire in Phillips Road.",
            {"Philip Street", "Phillips Road"},
        ),
        (
            "places_town",
            "The result, declared at Garrow Leisure Centre, was close.",
            "The result was announced at Garrow Town Hall.",
            {"Garrow Leisure Centre", "Garrow Town Hall"},
        ),
        (
            "places_town",
            "Peter Lang, 41, was arrested at a flat in Marlowe Street on Monday.",
            "Police arrested Lang on Monday in Ashby Road.",
            {"Marlowe Street", "Ashby Road"},
        ),
        (
            "places_town",
            "Peter Lang was found dead in a motel room on Monday.",
            "Peter Lang was found dead in a warehouse on Monday.",
            {"motel", "warehouse"},
        ),
    ],
)
def test_one_thing_in_two_places(rule: str, one: str, other: str, readings: set[str]) -> None:
    assert told(one, other) == {(rule, frozenset(readings))}
    assert told(other, one) == {(rule, frozenset(readings))}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The shop in Marlowe Street was closed.", "The shop in Marlowe St. was closed."),
        ("The shop in Marlowe Street was closed.", "The shop in Harbour Avenue was closed."),
        ("The results were presented in Lyon.", "The results were presented in France."),
        ("The results were presented in Lyon.", "The results were presented in Villeurbanne, a suburb of Lyon."),
        ("The results were presented in Lyon.", "The plans were presented in Marseille."),
        ("The boy was taken to hospital.", "The boy was taken to Queen's Hospital."),
        ("Kent county was hit.", "Surrey county was hit."),
        ("She hurt her left knee.", "He broke his right knee in the spring."),
        ("He left hand luggage behind.", "She was right hand in glove with them."),
    ],
)
def test_wider_narrower_and_other_places_are_no_conflict(one: str, other: str) -> None:
    assert told(one, other) == set()


def test_a_report_that_knows_both_roads_settles_that_there_are_two() -> None:
    both = "The march went from Marlowe Street into Marlowe Avenue."
    assert told("The shop in Marlowe Street was closed.", "The shop in Marlowe Avenue was closed.", both) == set()
