"""Decisions are written down, can be taken back, and outlive what happens around them."""

from __future__ import annotations

import datetime as dt
import sqlite3
from pathlib import Path

import pytest

from tests.store.desk import Desk
from tests.store.small_program import original
from workbench.documents.document import Rank
from workbench.extraction.claim import Kind
from workbench.review.decision import Decision, State, Verdict
from workbench.review.event import Action
from workbench.review.item import Mark
from workbench.review.properties import CaseProperties
from workbench.review.signature import Role, Signature
from workbench.store.changes import Part
from workbench.store.problem import CaseError


def test_a_verdict_stands_with_who_gave_it_and_on_what_basis(desk: Desk) -> None:
    changes = desk.confirm("Boats burnt", "13", basis="on-record", note="Harbour master, by telephone.")
    item = desk.item("Boats burnt")
    assert item.state is State.CONFIRMED
    assert item.decision is not None
    assert (item.decision.editor, item.decision.detail("right"), item.decision.note) == (
        "Jo Marsh",
        "13",
        "Harbour master, by telephone.",
    )
    assert changes.discrepancies == {item.id}
    assert changes.concern(Part.DECISIONS)
    tally = desk.case.tally()
    assert (tally.decided, tally.open, tally.discrepancies) == (1, 1, 2)


def test_a_verdict_without_its_basis_is_refused_in_a_sentence_and_nothing_is_kept(desk: Desk) -> None:
    incomplete = desk.decision("Boats burnt", Verdict.CONFIRM, "one-right", right="13")
    complete = desk.decision("Firefighters", Verdict.REJECT, "rounding")
    with pytest.raises(CaseError, match="“One value is right” on “Boats burnt” still needs “Basis”"):
        desk.case.decide([complete, incomplete])
    assert desk.state("Firefighters") == "open"
    assert desk.done() == [Action.CREATE, Action.READ]


def test_a_decision_on_something_no_longer_found_is_refused(desk: Desk) -> None:
    stranger = Decision("d-elsewhere", Verdict.REJECT, "Jo", dt.datetime.now(dt.UTC), "rounding")
    with pytest.raises(CaseError, match="no longer found"):
        desk.case.decide([stranger])


def test_many_rejected_at_once_are_one_step_for_undo(desk: Desk) -> None:
    desk.reject("Boats burnt", "Firefighters")
    assert desk.case.undo_text == "reject 2 discrepancies"
    desk.case.undo()
    assert {desk.state("Boats burnt"), desk.state("Firefighters")} == {"open"}
    assert not desk.case.can_undo
    desk.case.redo()
    assert {desk.state("Boats burnt"), desk.state("Firefighters")} == {"rejected"}
    assert not desk.case.can_redo


def test_undo_goes_back_to_the_verdict_before_and_writes_it_down(desk: Desk) -> None:
    desk.leave_unresolved("Boats burnt", "A. Reporter", "2026-03-04")
    desk.confirm("Boats burnt", "13")
    assert desk.case.undo_text == "confirm “Boats burnt”"
    desk.case.undo()
    assert desk.state("Boats burnt") == "unresolved"
    assert desk.done()[-2:] == [Action.CONFIRM, Action.UNDO]


def test_a_new_verdict_ends_what_could_be_redone(desk: Desk) -> None:
    desk.confirm("Boats burnt", "13")
    desk.case.undo()
    desk.reject("Firefighters")
    assert not desk.case.can_redo
    assert desk.case.redo() is None
    desk.case.undo()
    assert desk.case.redo_text == "reject “Firefighters”"


def test_undo_survives_closing(desk: Desk, case_file: Path) -> None:
    desk.confirm("Boats burnt", "13")
    desk.case.close()
    again = Desk.reopened(case_file)
    again.case.undo()
    assert again.state("Boats burnt") == "open"
    again.case.close()


def test_reopening_takes_the_verdict_back_and_keeps_the_notes(desk: Desk) -> None:
    desk.note("Boats burnt", "The morning paper was told.")
    desk.confirm("Boats burnt", "13")
    desk.reopen("Boats burnt")
    item = desk.item("Boats burnt")
    assert (item.state, item.decision) == (State.OPEN, None)
    assert [note.note for note in item.notes] == ["The morning paper was told."]


def test_what_was_done_cannot_be_altered_or_deleted_even_in_the_file(desk: Desk, case_file: Path) -> None:
    desk.confirm("Boats burnt", "13")
    desk.case.close()
    connection = sqlite3.connect(case_file)
    with pytest.raises(sqlite3.IntegrityError, match="never changed"):
        connection.execute("UPDATE events SET editor = 'somebody else'")
    with pytest.raises(sqlite3.IntegrityError, match="never deleted"):
        connection.execute("DELETE FROM events")
    connection.close()


def test_a_document_that_comes_later_marks_the_verdict_stale_and_says_what_is_new(desk: Desk) -> None:
    desk.confirm("Boats burnt", "13")
    desk.reject("Firefighters")
    desk.add("late.txt", "Boats burnt: 31")
    item = desk.item("Boats burnt")
    assert (item.state, item.stale, item.stale_why) == (State.CONFIRMED, True, "late.txt now gives 31 too.")
    assert not desk.item("Firefighters").stale
    assert desk.case.tally().stale == 1
    assert {row.mark for row in desk.case.marks("late.txt")} == {Mark.STALE}


def test_the_sheet_tells_a_verdict_and_its_reversal_under_the_present_name(desk: Desk) -> None:
    desk.confirm("Boats burnt", "31")
    desk.add("late.txt", "Boats burnt: 14")
    desk.confirm("Boats burnt", "13")
    item = desk.item("Boats burnt")
    assert item.decision is not None
    assert item.decision.discrepancy == item.id
    sheet = desk.case.fact_sheet().sealed
    (reversal,) = sheet.overruled.reversals
    assert (reversal.discrepancy, reversal.topic) == (item.id, "Boats burnt")
    assert [dict(each.details)["right"] for each in (reversal.before, reversal.after)] == ["31", "13"]


def test_deciding_again_settles_what_was_stale(desk: Desk) -> None:
    desk.confirm("Boats burnt", "13")
    desk.add("late.txt", "Boats burnt: 14")
    assert desk.item("Boats burnt").stale_why == "New reading: 14 (late.txt)."
    desk.confirm("Boats burnt", "13")
    assert desk.item("Boats burnt").settled


def test_taking_the_document_out_again_restores_what_the_verdict_saw(desk: Desk) -> None:
    desk.confirm("Boats burnt", "13")
    desk.add("late.txt", "Boats burnt: 31")
    desk.case.remove_document("late.txt")
    assert desk.item("Boats burnt").settled


def test_a_verdict_whose_discrepancy_is_gone_is_kept_and_comes_back_with_it(desk: Desk) -> None:
    desk.confirm("Boats burnt", "13")
    desk.case.remove_document("morning.txt")
    assert [item.discrepancy.topic for item in desk.case.discrepancies()] == []
    assert [decision.topic for decision in desk.case.lost_decisions()] == ["Boats burnt"]
    desk.case.undo()
    assert desk.item("Boats burnt").settled
    assert desk.case.lost_decisions() == []


def test_a_corrected_article_keeps_the_verdict_by_its_values_and_says_the_old_one_is_gone(desk: Desk) -> None:
    desk.confirm("Boats burnt", "13")
    desk.case.remove_document("evening.txt")
    desk.case.remove_document("agency.txt")
    desk.case.read([original("evening, second edition.txt", "Late", "Boats burnt: 13")])
    item = desk.item("Boats burnt")
    assert item.state is State.CONFIRMED
    assert (
        item.stale_why
        == "evening, second edition.txt now gives 13 too. A document that gave 13 was removed or replaced."
    )


def test_a_new_version_of_the_program_reads_again_and_keeps_the_verdicts(desk: Desk, case_file: Path) -> None:
    desk.confirm("Boats burnt", "13")
    before = desk.item("Boats burnt").id
    desk.case.close()
    renewed = Desk.reopened(case_file, release="2")
    renewed.case.read([])
    item = renewed.item("Boats burnt")
    assert item.id != before
    assert item.settled
    assert renewed.texts_of("evening.txt")[0] == "13 (Harbour master)"
    renewed.case.close()


def test_what_is_said_of_a_document_is_undone_like_anything_else(desk: Desk) -> None:
    desk.case.set_document("morning.txt", outlet="The Morning", rank=Rank.PRIMARY, published=dt.date(2026, 3, 1))
    assert desk.case.document("morning.txt").rank is Rank.PRIMARY
    assert desk.case.undo_text == "set document “morning.txt”"
    changes = desk.case.undo()
    assert changes is not None
    assert changes.documents == {"morning.txt"}
    unset = desk.case.document("morning.txt")
    assert (unset.outlet, unset.rank, unset.published) == ("", Rank.UNRANKED, None)
    desk.case.redo()
    desk.case.set_document("morning.txt", published=None)
    assert desk.case.document("morning.txt").published is None
    assert desk.case.document("morning.txt").outlet == "The Morning"


def test_a_kind_switched_off_is_read_but_not_compared(desk: Desk) -> None:
    desk.case.set_properties(CaseProperties("Harbour fire", kinds_off=frozenset({Kind.COUNT})))
    assert desk.case.discrepancies() == []
    assert desk.case.count_claims() == 8
    desk.case.undo()
    assert len(desk.case.discrepancies()) == 2


def test_a_signature_holds_until_the_next_change_and_then_says_which(desk: Desk) -> None:
    desk.reject("Boats burnt", "Firefighters", reason="wrong-match")
    desk.sign("Una Field")
    assert desk.signature_of("Una Field").valid
    desk.note("Boats burnt", "Seen again.")
    void = desk.signature_of("Una Field")
    assert not void.valid
    assert "annotate “Boats burnt”, by Jo Marsh" in void.void_why
    desk.case.undo()
    assert desk.signature_of("Una Field").valid


def test_nobody_signs_a_sheet_that_is_no_longer_the_one_he_read(desk: Desk) -> None:
    seal = desk.case.fact_sheet().seal
    desk.reject("Firefighters")
    with pytest.raises(CaseError, match="has changed since you looked"):
        desk.case.sign(Signature(Role.EDITOR, "Una Field", dt.datetime.now(dt.UTC), seal))
    assert desk.case.signatures() == []
