"""Who did what, as the clauses of a report state it."""

from __future__ import annotations

import pytest

from workbench.documents.document import Document
from workbench.extraction.claim import Claim, Happening, Modality
from workbench.extraction.events.events import find_events
from workbench.extraction.parsed import parse
from workbench.extraction.text.language import language


def claims(text: str) -> list[Claim]:
    return list(find_events(parse(Document("report.txt", text, ""), language())))


def happenings(text: str) -> list[tuple[str, str, str, bool]]:
    values = [claim.value for claim in claims(text)]
    return [(v.action, v.agent, v.patient, v.polarity) for v in values if isinstance(v, Happening)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Harlow Foods bought Lindqvist Mills.", ("buy", "Harlow Foods", "Lindqvist Mills", True)),
        ("Lindqvist Mills was bought by Harlow Foods.", ("buy", "Harlow Foods", "Lindqvist Mills", True)),
        ("Harlow Foods did not buy Lindqvist Mills.", ("buy", "Harlow Foods", "Lindqvist Mills", False)),
        ("It was Ellen Strand who called the police.", ("call_help", "Ellen Strand", "police", True)),
        ("Ellen Strand refused to resign.", ("resign", "", "Ellen Strand", False)),
        ("Ellen Strand stood down on Friday.", ("resign", "", "Ellen Strand", True)),
        ("The levee failed.", ("breach", "", "levee", True)),
        ("The levee did not fail.", ("breach", "", "levee", False)),
        ("The study was paid for by Harlow Foods.", ("fund", "Harlow Foods", "study", True)),
        ("Peter Lang made no concession.", ("concede", "Peter Lang", "", False)),
        ("Parliament threw out the bill.", ("approve", "Parliament", "bill", False)),
    ],
)
def test_agent_patient_and_polarity(text: str, expected: tuple[str, str, str, bool]) -> None:
    assert expected in happenings(text)


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("Ellen Strand resigned.", Modality.ACTUAL),
        ("Ellen Strand will resign.", Modality.PLANNED),
        ("Ellen Strand plans to resign.", Modality.PLANNED),
        ("Ellen Strand may resign.", Modality.POSSIBLE),
        ("Critics urged Ellen Strand to resign.", Modality.POSSIBLE),
        ("The party denied that Ellen Strand had resigned.", Modality.DENIED),
    ],
)
def test_how_real_it_is(text: str, modality: Modality) -> None:
    (claim,) = [claim for claim in claims(text) if claim.property == "resign"]
    assert claim.context.modality is modality


def test_an_order_to_leave_and_advice_to_leave() -> None:
    manners = [
        dict(claim.value.details)["manner"]
        for text in (
            "Mandatory evacuation orders were in place.",
            "Police ordered everyone near the plant to get out.",
            "Voluntary evacuation notices were sent.",
            "They were advised to leave.",
            "They wanted to leave.",
        )
        for claim in claims(text)
        if isinstance(claim.value, Happening) and claim.value.action == "evacuate"
    ]
    assert manners == ["mandatory", "mandatory", "voluntary", "voluntary"]


def test_what_came_first() -> None:
    orders = [
        dict(claim.value.details)["order"]
        for text in ("A blast set off a fire.", "A fire broke out. An explosion ten minutes later was heard far away.")
        for claim in claims(text)
        if isinstance(claim.value, Happening) and claim.value.action == "order"
    ]
    assert orders == ["explosion before fire", "fire before explosion"]


def test_words_in_quotation_marks_are_marked_as_such() -> None:
    (claim,) = claims('He said: "Ellen Strand resigned."')
    assert claim.context.quoted


def test_spans_are_the_printed_words_and_ids_are_single() -> None:
    text = (
        "The dam held.\n\nEllen Strand resigned, and 45 per cent backed her while 41 per cent opposed her. "
        "It cost the city £3m."
    )
    found = claims(text)
    assert len(found) >= 5
    assert all(text[claim.span.start : claim.span.end] == claim.text for claim in found)
    assert len({claim.id for claim in found}) == len(found)


@pytest.mark.parametrize(
    "text", ["", "£", "£750 for", "50%, 40%", "ordered to", "cost £5m", "Evacuation", "was struck by lightning"]
)
def test_any_text_can_be_read(text: str) -> None:
    assert isinstance(claims(text), list)
