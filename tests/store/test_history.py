"""The history of a case is searched, and the case goes back to where it was."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from tests.store.desk import Desk
from workbench.review.event import Action
from workbench.store.backing_up import backup_folder, backups
from workbench.store.case import Case
from workbench.store.past import HistoryQuery
from workbench.store.problem import CaseError


@pytest.fixture
def worked(desk: Desk) -> Desk:
    """Some work by two people."""
    desk.confirm("Boats burnt", "13", note="By telephone.")
    desk.case.editor = "Una Field"
    desk.reject("Firefighters")
    desk.case.set_document("morning.txt", outlet="The Morning")
    desk.add("late.txt", "Boats burnt: 31")
    desk.reopen("Boats burnt")
    return desk


def found(desk: Desk, query: HistoryQuery) -> list[int]:
    """The numbers of the events that a query finds."""
    return [event.sequence for event in desk.case.history(query)]


def test_the_history_is_filtered_by_person_act_words_and_time(worked: Desk) -> None:
    assert found(worked, HistoryQuery(editor="Una Field")) == [4, 5, 6, 7]
    assert found(worked, HistoryQuery(actions=frozenset({Action.CONFIRM, Action.REJECT}))) == [3, 4]
    assert found(worked, HistoryQuery("telephone")) == [3]
    assert found(worked, HistoryQuery("BOATS confirm")) == [3]
    assert found(worked, HistoryQuery("late.txt")) == [6]
    assert found(worked, HistoryQuery(since=dt.datetime.now(dt.UTC))) == []
    assert len(found(worked, HistoryQuery(until=dt.datetime.now(dt.UTC)))) == 7


def test_one_discrepancy_has_its_history_under_all_its_names(worked: Desk) -> None:
    assert found(worked, HistoryQuery(discrepancy=worked.item("Boats burnt").id)) == [3, 7]


def test_the_case_goes_back_to_an_earlier_event_and_forward_again(worked: Desk) -> None:
    worked.case.restore(3)
    assert (worked.state("Boats burnt"), worked.state("Firefighters")) == ("confirmed", "open")
    assert worked.case.document("morning.txt").outlet == ""
    assert [document.name for document in worked.case.documents()][-1] == "late.txt", "documents stay"
    assert worked.done()[-3:] == [Action.UNDO] * 3
    for _ in range(3):
        worked.case.redo()
    assert (worked.state("Boats burnt"), worked.state("Firefighters")) == ("open", "rejected")
    assert worked.case.document("morning.txt").outlet == "The Morning"
    assert worked.case.verify().ok


def test_going_back_to_the_last_event_changes_nothing(worked: Desk) -> None:
    assert worked.case.restore(7) is None


def test_each_day_of_work_has_one_backup_copy_and_ten_are_kept(desk: Desk, case_file: Path) -> None:
    monday = dt.date(2026, 3, 2)
    copy = desk.case.back_up(monday)
    assert copy is not None
    desk.confirm("Boats burnt", "13")
    assert desk.case.back_up(monday) is None
    with Case.open(copy) as earlier:
        assert earlier.tally().open == 2
        assert earlier.verify().ok
    for later in range(1, 12):
        desk.case.back_up(monday + dt.timedelta(days=later))
    kept = backups(case_file)
    assert len(kept) == 10
    assert kept[0].name == "fire 2026-03-13.factcase"
    assert kept[-1].name == "fire 2026-03-04.factcase"
    assert {path.suffix for path in backup_folder(case_file).iterdir()} == {".factcase"}


def test_what_else_lies_among_the_backups_is_left_alone(desk: Desk, case_file: Path) -> None:
    folder = backup_folder(case_file)
    folder.mkdir()
    (folder / "fire, before the lawyers.factcase").write_bytes(b"keep me")
    for day in range(1, 15):
        desk.case.back_up(dt.date(2026, 3, day))
    assert (folder / "fire, before the lawyers.factcase").exists()
    assert len(backups(case_file)) == 10


def test_where_no_backup_can_be_made_the_editor_is_told(desk: Desk, case_file: Path) -> None:
    backup_folder(case_file).write_bytes(b"a file in the way")
    with pytest.raises(CaseError, match="backup copy of today could not be made"):
        desk.case.back_up()
