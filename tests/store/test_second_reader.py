"""A second reader reads blind: he sees nothing of the first one's verdict before he has given his own."""

from __future__ import annotations

import pytest

from tests.store.desk import Desk
from workbench.review.event import Action
from workbench.review.item import Mark
from workbench.store.claim_rows import ClaimQuery


@pytest.fixture
def second(desk: Desk) -> Desk:
    """The first reader has decided both; the second one sits down and reads blind."""
    desk.confirm("Boats burnt", "13", note="By telephone.")
    desk.note("Boats burnt", "The morning paper was told.")
    desk.reject("Firefighters")
    desk.case.blind = True
    desk.case.editor = "Una Field"
    return desk


def test_everything_looks_open_to_him(second: Desk) -> None:
    items = second.case.discrepancies()
    assert [(item.state, item.decision, item.other, item.notes) for item in items] == [("open", None, None, ())] * 2
    assert (second.case.tally().open, second.case.tally().confirmed) == (2, 0)
    assert [mark.mark for mark in second.case.marks("morning.txt")] == [Mark.CONFLICT, Mark.AGREED, Mark.VARIATION]
    assert second.texts(ClaimQuery(states=frozenset({Mark.CONFLICT}))) == ["13", "31", "13"]
    assert second.texts(ClaimQuery(states=frozenset({Mark.DECIDED}))) == []
    assert {row.mark for row in second.case.claims(ClaimQuery("boats"))} == {Mark.CONFLICT}
    assert not {Action.CONFIRM, Action.REJECT, Action.ANNOTATE} & set(second.done())


def test_his_verdict_uncovers_the_first_one_on_that_discrepancy_only(second: Desk) -> None:
    second.confirm("Boats burnt", "31")
    item = second.item("Boats burnt")
    assert item.decision is not None
    assert item.other is not None
    assert (item.decision.editor, item.decision.detail("right")) == ("Una Field", "31")
    assert (item.other.editor, item.other.detail("right")) == ("Jo Marsh", "13")
    assert [note.note for note in item.notes] == ["The morning paper was told."]
    assert second.item("Firefighters").other is None
    assert Action.REJECT not in second.done()
    assert second.case.tally().open == 1


def test_the_first_verdict_stays_what_it_was(second: Desk) -> None:
    second.reject("Boats burnt", reason="different-time")
    second.case.blind = False
    item = second.item("Boats burnt")
    assert item.state == "confirmed"
    assert item.decision is not None
    assert item.other is not None
    assert (item.decision.editor, item.other.editor) == ("Jo Marsh", "Una Field")
    assert second.case.marks("morning.txt")[0].mark is Mark.DECIDED


def test_disagreements_form_a_list_with_both_reasons(second: Desk) -> None:
    second.confirm("Boats burnt", "31")
    second.reject("Firefighters")
    assert [item.discrepancy.topic for item in second.case.disputes()] == ["Boats burnt"]
    second.case.blind = False
    (dispute,) = second.case.disputes()
    assert dispute.decision is not None
    assert dispute.other is not None
    assert [each.detail("right") for each in (dispute.decision, dispute.other)] == ["13", "31"]
    second.confirm("Boats burnt", "31")
    assert second.case.disputes() == []


def test_his_verdicts_are_undone_and_verified_like_any_other(second: Desk) -> None:
    second.confirm("Boats burnt", "31")
    second.case.undo()
    assert second.state("Boats burnt") == "open"
    second.case.redo()
    assert second.state("Boats burnt") == "confirmed"
    assert second.case.verify().ok


def test_he_takes_back_his_own_verdicts_only(second: Desk) -> None:
    assert (second.case.can_undo, second.case.undo_text, second.case.undo()) == (False, "", None)
    second.confirm("Boats burnt", "31")
    assert second.case.undo_text == "confirm (second reader) “Boats burnt”"
    second.case.undo()
    assert (second.case.can_undo, second.case.can_redo) == (False, True)


def test_a_late_document_marks_his_verdict_stale_too(second: Desk) -> None:
    second.confirm("Boats burnt", "31")
    second.add("late.txt", "Boats burnt: 31")
    assert second.item("Boats burnt").stale_why == "late.txt now gives 31 too."
    assert second.case.marks("late.txt")[0].mark is Mark.STALE
