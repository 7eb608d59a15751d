"""What an editor does by hand stands beside what the program finds, is undone like anything else, and is never
overwritten when documents are read again."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.store.desk import Desk
from tests.store.small_program import original
from workbench.comparison.discrepancy import Level
from workbench.documents.document import Span
from workbench.extraction.claim import Kind, Quantity
from workbench.review.event import Action
from workbench.store.changes import Part
from workbench.store.claim_rows import ClaimQuery, ClaimRow
from workbench.store.problem import CaseError


def span_of(desk: Desk, document: str, words: str) -> Span:
    """Where words stand in a document: what an editor marks."""
    start = desk.case.document(document).text.index(words)
    return Span(start, start + len(words))


def row(desk: Desk, document: str, text: str) -> ClaimRow:
    """The claim of a document with this text."""
    rows = desk.case.claims(ClaimQuery(documents=frozenset({document})))
    return next(each for each in rows if each.claim.text == text)


def topics(desk: Desk) -> list[str]:
    """What the discrepancies are about, in queue order."""
    return [item.discrepancy.topic for item in desk.case.discrepancies()]


@pytest.fixture
def told(desk: Desk) -> Desk:
    """One more paper, which tells the fire in a sentence the program cannot read."""
    desk.case.read([original("weekly.txt", "Weekly", "Some forty boats were lost, the harbour master said.")])
    return desk


def test_marked_words_become_a_claim_that_is_compared(told: Desk) -> None:
    span = span_of(told, "weekly.txt", "Some forty boats")
    told.case.by_hand.add_claim("weekly.txt", span, Kind.COUNT, subject="Boats burnt", speaker="Harbour master")
    claim = row(told, "weekly.txt", "Some forty boats")
    assert claim.by_hand
    assert isinstance(claim.claim.value, Quantity)
    assert claim.claim.value.number == 40
    assert claim.discrepancy_id == told.item("Boats burnt").id
    assert [reading.value for reading in told.item("Boats burnt").discrepancy.readings] == ["13", "31", "40"]
    assert [mark.span for mark in told.case.marks("weekly.txt")] == [span]


def test_marking_is_undone_and_redone(told: Desk) -> None:
    told.case.by_hand.add_claim("weekly.txt", span_of(told, "weekly.txt", "forty"), Kind.COUNT, subject="Boats burnt")
    assert told.case.undo_text == "add claim “forty”"
    told.case.undo()
    assert told.case.marks("weekly.txt") == []
    assert len(told.item("Boats burnt").discrepancy.readings) == 2
    told.case.redo()
    assert len(told.case.marks("weekly.txt")) == 1
    assert told.case.verify().ok


def test_what_cannot_be_a_value_is_refused_in_a_sentence(told: Desk) -> None:
    harbour = span_of(told, "weekly.txt", "harbour master")
    with pytest.raises(CaseError, match="no figure in “harbour master”"):
        told.case.by_hand.add_claim("weekly.txt", harbour, Kind.COUNT)
    with pytest.raises(CaseError, match="names no date"):
        told.case.by_hand.add_claim("weekly.txt", harbour, Kind.DATE)
    with pytest.raises(CaseError, match="no words"):
        told.case.by_hand.add_claim("weekly.txt", Span(0, 0), Kind.COUNT)
    assert told.done()[-1] is Action.READ


def test_a_value_read_wrongly_is_corrected(desk: Desk) -> None:
    wrong = row(desk, "morning.txt", "31")
    changes = desk.case.by_hand.edit_claim(wrong.claim.id, value="13", speaker="Harbour master")
    assert changes.concern(Part.CLAIMS, Part.DISCREPANCIES)
    assert changes.documents == frozenset(), "other documents' claims may have changed too"
    assert topics(desk) == ["Firefighters"]
    corrected = row(desk, "morning.txt", "31")
    assert corrected.by_hand
    assert corrected.claim.speaker == "Harbour master"
    desk.case.undo()
    assert topics(desk) == ["Boats burnt", "Firefighters"]
    assert not row(desk, "morning.txt", "31").by_hand


def test_a_correction_of_a_correction_counts_last(desk: Desk) -> None:
    claim = row(desk, "morning.txt", "31").claim.id
    desk.case.by_hand.edit_claim(claim, value="14")
    desk.case.by_hand.edit_claim(claim, value="15", kind=Kind.COUNT)
    assert [reading.value for reading in desk.item("Boats burnt").discrepancy.readings] == ["13", "15"]
    desk.case.undo()
    assert [reading.value for reading in desk.item("Boats burnt").discrepancy.readings] == ["13", "14"]


def test_a_correction_survives_a_renewed_program_that_reads_other_words(desk: Desk, case_file: Path) -> None:
    desk.case.by_hand.edit_claim(row(desk, "evening.txt", "13").claim.id, value="17")
    desk.case.by_hand.remove_claim(row(desk, "evening.txt", "62").claim.id)
    desk.case.close()
    renewed = Desk.reopened(case_file, release="2")
    renewed.case.read([])
    assert renewed.texts_of("evening.txt") == ["13", "5"], "the program now reads “13 (Harbour master)”"
    values = {reading.value for reading in renewed.item("Boats burnt").discrepancy.readings}
    assert values == {"17", "31", "13"}
    assert topics(renewed) == ["Boats burnt"]
    renewed.case.close()


def test_what_is_no_claim_is_left_out(desk: Desk) -> None:
    desk.case.by_hand.remove_claim(row(desk, "morning.txt", "31").claim.id)
    assert topics(desk) == ["Firefighters"]
    assert desk.texts_of("morning.txt") == ["5", "61.8"]
    assert desk.texts(ClaimQuery("31")) == []


def test_claims_put_together_become_one_fact_and_take_later_ones_along(desk: Desk) -> None:
    desk.add("late.txt", "Hurt people: 6")
    hurt, people = row(desk, "morning.txt", "5").claim.id, row(desk, "late.txt", "6").claim.id
    desk.case.by_hand.put_together([hurt, people])
    item = desk.item("Hurt")
    assert item.by_hand
    assert item.discrepancy.level is Level.CONFLICT
    assert [(reading.value, len(reading.documents)) for reading in item.discrepancy.readings] == [("5", 2), ("6", 1)]
    desk.add("later.txt", "Hurt people: 7")
    assert [reading.value for reading in desk.item("Hurt").discrepancy.readings] == ["5", "6", "7"]
    assert desk.case.undo_text == "put together"


def test_claims_that_agree_after_all_make_a_fact_and_no_discrepancy(desk: Desk) -> None:
    desk.add("late.txt", "Hurt people: 5")
    ids = [row(desk, "morning.txt", "5").claim.id, row(desk, "late.txt", "5").claim.id]
    desk.case.by_hand.put_together(ids, topic="People hurt")
    assert "People hurt" not in topics(desk)
    (fact,) = [fact for fact in desk.case.facts() if fact.topic == "People hurt"]
    assert len(fact.documents) == 3


def test_a_claim_taken_out_of_its_fact_stands_alone(desk: Desk) -> None:
    desk.confirm("Boats burnt", "13")
    desk.case.by_hand.take_apart([row(desk, "morning.txt", "31").claim.id], topic="Boats damaged")
    assert topics(desk) == ["Firefighters"]
    assert {fact.topic for fact in desk.case.facts()} >= {"Boats burnt", "Boats damaged"}
    assert [decision.topic for decision in desk.case.lost_decisions()] == ["Boats burnt"]
    desk.case.undo()
    assert desk.item("Boats burnt").settled


def test_a_discrepancy_the_program_missed_is_decided_like_any_other(desk: Desk) -> None:
    ids = [row(desk, "evening.txt", "5").claim.id, row(desk, "agency.txt", "400,000").claim.id]
    desk.case.by_hand.add_discrepancy(ids, topic="Cost of the injured", note="The loss leaves out the hospital.")
    item = desk.item("Cost of the injured")
    assert item.by_hand
    assert item.discrepancy.reasons[0].rule == "by_hand_missed"
    desk.reject("Cost of the injured", reason="different-thing")
    desk.add("late.txt", "Boats burnt: 13")
    assert desk.item("Cost of the injured").settled
    assert desk.case.fact(item.discrepancy.fact.id).topic == "Cost of the injured"
    assert desk.case.verify().ok


def test_two_names_of_one_person_are_found_under_one(desk: Desk) -> None:
    desk.case.read([original("radio.txt", "Radio", "Crew: 4 (Capt. Mary Hale)", "Saved: 9 (M. Hale)")])
    desk.case.by_hand.same_person(["Capt. Mary Hale", "M. Hale", "Mary Hale"], "Mary Hale")
    assert desk.case.speakers() == ["Harbour master", "Mary Hale"]
    assert desk.texts(ClaimQuery(speaker="Mary Hale")) == ["4", "9"]
    desk.case.undo()
    assert desk.case.speakers() == ["Capt. Mary Hale", "Harbour master", "M. Hale"]


def test_what_is_done_by_hand_goes_with_its_document_and_comes_back_with_it(told: Desk) -> None:
    told.case.by_hand.add_claim("weekly.txt", span_of(told, "weekly.txt", "forty"), Kind.COUNT, subject="Boats burnt")
    told.case.remove_document("weekly.txt")
    assert len(told.item("Boats burnt").discrepancy.readings) == 2
    told.case.undo()
    assert len(told.item("Boats burnt").discrepancy.readings) == 3


def test_too_few_claims_and_claims_that_are_gone_are_refused(desk: Desk) -> None:
    with pytest.raises(CaseError, match="at least two claims"):
        desk.case.by_hand.put_together([row(desk, "morning.txt", "5").claim.id] * 2)
    with pytest.raises(CaseError, match="no longer there"):
        desk.case.by_hand.remove_claim("gone.txt:1-2:count")
    with pytest.raises(CaseError, match="at least two names"):
        desk.case.by_hand.same_person(["Mary Hale"], "Mary Hale")
