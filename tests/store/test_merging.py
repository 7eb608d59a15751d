"""Two people worked on copies: what one decided is brought into the other's case, and neither side loses anything."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.store.desk import Desk, harbour_fire
from workbench.extraction.claim import Kind
from workbench.review.decision import Verdict
from workbench.store.problem import CaseError


@pytest.fixture
def colleague(case_file: Path) -> Iterator[Desk]:
    """Una's copy, made after both discrepancies had been found and one had been decided."""
    first = harbour_fire(case_file)
    first.reject("Firefighters")
    first.case.close()
    copy = case_file.with_name("fire, Una.factcase")
    shutil.copy(case_file, copy)
    una = Desk.reopened(copy, editor="Una Field")
    yield una
    una.case.close()


@pytest.fixture
def home(colleague: Desk, case_file: Path) -> Iterator[Desk]:
    """Jo's own case, as it was when it was copied."""
    jo = Desk.reopened(case_file)
    yield jo
    jo.case.close()


def test_what_only_the_copy_decided_is_taken_over_with_its_editor(home: Desk, colleague: Desk) -> None:
    colleague.confirm("Boats burnt", "13", note="Heard it myself.")
    colleague.note("Firefighters", "Both are rounded.")
    found = home.case.difference_of_copy(colleague.case.path)
    assert [decision.topic for decision in found.fresh] == ["Boats burnt"]
    assert found.clashes == ()
    home.case.merge(found)
    item = home.item("Boats burnt")
    assert item.decision is not None
    assert (item.state, item.decision.editor, item.decision.note) == ("confirmed", "Una Field", "Heard it myself.")
    assert [note.note for note in home.item("Firefighters").notes] == ["Both are rounded."]
    assert home.case.verify().ok
    home.case.undo()
    assert home.state("Boats burnt") == "open"
    assert home.item("Firefighters").notes == ()


def test_bringing_home_twice_finds_nothing_new(home: Desk, colleague: Desk) -> None:
    colleague.confirm("Boats burnt", "13")
    colleague.note("Boats burnt", "Heard it myself.")
    home.case.merge(home.case.difference_of_copy(colleague.case.path))
    again = home.case.difference_of_copy(colleague.case.path)
    assert not again.anything
    assert again.same == 1


def test_where_both_decided_the_editor_chooses_and_the_other_becomes_a_note(home: Desk, colleague: Desk) -> None:
    colleague.confirm("Boats burnt", "31", note="The harbour office says so.")
    home.confirm("Boats burnt", "13")
    found = home.case.difference_of_copy(colleague.case.path)
    (clash,) = found.clashes
    assert clash.item.decision is not None
    assert (clash.item.decision.detail("right"), clash.theirs.detail("right")) == ("13", "31")
    home.case.merge(found)
    item = home.item("Boats burnt")
    assert item.decision is not None
    assert item.decision.detail("right") == "13"
    (note,) = item.notes
    assert note.editor == "Una Field"
    assert note.note == (
        "Una Field decided otherwise in the copy “fire, Una.factcase”: "
        "confirm (One value is right; 31; Primary document; The harbour office says so)."
    )


def test_where_both_decided_theirs_can_be_taken(home: Desk, colleague: Desk) -> None:
    colleague.confirm("Boats burnt", "31")
    home.confirm("Boats burnt", "13")
    found = home.case.difference_of_copy(colleague.case.path)
    home.case.merge(found, take_theirs={found.clashes[0].item.id})
    decision = home.item("Boats burnt").decision
    assert decision is not None
    assert decision.detail("right") == "31"
    home.case.undo()
    decision = home.item("Boats burnt").decision
    assert decision is not None
    assert decision.detail("right") == "13"


def test_what_was_taken_back_in_the_copy_is_taken_back_here(home: Desk, colleague: Desk) -> None:
    colleague.case.undo()
    found = home.case.difference_of_copy(colleague.case.path)
    assert [decision.verdict for decision in found.fresh] == [Verdict.REOPEN]
    home.case.merge(found)
    assert home.state("Firefighters") == "open"


def test_a_verdict_finds_its_discrepancy_although_a_document_came_in_here(home: Desk, colleague: Desk) -> None:
    colleague.confirm("Boats burnt", "13")
    home.add("late.txt", "Boats burnt: 31")
    home.case.merge(home.case.difference_of_copy(colleague.case.path))
    assert home.item("Boats burnt").stale_why == "late.txt now gives 31 too."


def test_verdicts_on_documents_only_the_copy_has_wait_for_them(home: Desk, colleague: Desk) -> None:
    colleague.add("weekly.txt", "Loss in pounds: 500,000")
    colleague.confirm("Loss in pounds", "400,000")
    found = home.case.difference_of_copy(colleague.case.path)
    assert found.documents == ("weekly.txt",)
    assert [decision.topic for decision in found.elsewhere] == ["Loss in pounds"]
    home.case.merge(found)
    assert [decision.topic for decision in home.case.lost_decisions()] == ["Loss in pounds"]
    home.add("weekly.txt", "Loss in pounds: 500,000")
    assert home.item("Loss in pounds").settled


def test_hand_work_comes_along(home: Desk, colleague: Desk) -> None:
    morning = colleague.case.document("morning.txt")
    start = morning.text.index("31")
    claim = next(mark.claim_id for mark in colleague.case.marks("morning.txt") if mark.span.start == start)
    colleague.case.by_hand.edit_claim(claim, value="33", kind=Kind.COUNT)
    colleague.confirm("Boats burnt", "13")
    home.case.merge(home.case.difference_of_copy(colleague.case.path))
    item = home.item("Boats burnt")
    assert [reading.value for reading in item.discrepancy.readings] == ["13", "33"]
    assert item.settled
    assert not home.case.difference_of_copy(colleague.case.path).anything
    home.case.undo()
    assert [reading.value for reading in home.item("Boats burnt").discrepancy.readings] == ["13", "31"]
    assert home.state("Boats burnt") == "open"


def test_another_case_is_no_copy(home: Desk, tmp_path: Path) -> None:
    other = Desk.new(tmp_path / "other.factcase")
    with pytest.raises(CaseError, match="another case, not a copy"):
        home.case.difference_of_copy(other.case.path)
    other.case.close()
