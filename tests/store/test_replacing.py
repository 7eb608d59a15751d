"""A newer version of a paper takes its place: decisions hold where readings are the same, and nothing is lost."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.store.desk import Desk, harbour_fire
from tests.store.small_program import original
from tests.store.test_verifying import problems
from workbench.documents.document import Rank, Span
from workbench.extraction.claim import Kind
from workbench.review.event import Action
from workbench.store.changes import Changes
from workbench.store.problem import CaseError


def renew(desk: Desk, name: str, *lines: str, newer: str = "evening 2.txt") -> Changes:
    return desk.case.replace_document(name, original(newer, *lines))


def same_with_more(desk: Desk) -> Changes:
    return renew(
        desk,
        "evening.txt",
        "Evening paper",
        "By our own reporter",
        "Firefighters: 62",
        "Boats burnt: 13 (Harbour master)",
        "Hurt: 5",
        "Cost: 1",
    )


def test_a_verdict_holds_where_the_readings_are_the_same_wherever_they_stand_now(desk: Desk) -> None:
    desk.confirm("Boats burnt", "13")
    desk.reject("Firefighters")
    same_with_more(desk)
    for topic, state in (("Boats burnt", "confirmed"), ("Firefighters", "rejected")):
        assert desk.state(topic) == state
        assert desk.item(topic).stale_why == ""
    assert [each.name for each in desk.case.documents()] == ["evening 2.txt", "morning.txt", "agency.txt"]


def test_a_verdict_whose_reading_changed_is_marked_stale_and_says_what_changed(desk: Desk) -> None:
    desk.confirm("Boats burnt", "13")
    desk.reject("Firefighters")
    renew(desk, "evening.txt", "Evening paper", "Boats burnt: 14 (Harbour master)", "Hurt: 5", "Firefighters: 62")
    assert desk.item("Boats burnt").stale_why == "evening 2.txt is now read as 14, then as 13."
    assert not desk.item("Firefighters").stale


def test_a_verdict_on_a_reading_that_is_gone_is_stale_too(desk: Desk) -> None:
    desk.reject("Firefighters")
    desk.add("late.txt", "Firefighters: 62.2")
    desk.reject("Firefighters")
    renew(desk, "evening.txt", "Evening paper", "Boats burnt: 13 (Harbour master)", "Hurt: 5")
    assert "62 was removed or replaced" in desk.item("Firefighters").stale_why


def test_the_newer_version_takes_over_short_name_outlet_and_rank(desk: Desk) -> None:
    desk.case.set_document("evening.txt", outlet="The Evening", rank=Rank.OWN_REPORT)
    same_with_more(desk)
    newer = desk.case.document("evening 2.txt")
    assert (newer.outlet, newer.rank) == ("The Evening", Rank.OWN_REPORT)
    assert desk.case.letters() == {"evening 2.txt": "A", "morning.txt": "B", "agency.txt": "C"}
    assert {row.letter for row in desk.case.claims() if row.claim.document == "evening 2.txt"} == {"A"}
    assert [source.letter for source in desk.case.fact_sheet().sealed.documents] == ["A", "B", "C"]
    assert [each.name for each in desk.case.earlier_versions("evening 2.txt")] == ["evening.txt"]


def test_undo_brings_the_older_version_back_and_redo_the_newer_one(desk: Desk) -> None:
    desk.confirm("Boats burnt", "13")
    before = desk.case.fact_sheet().seal
    same_with_more(desk)
    desk.case.undo()
    assert desk.case.fact_sheet().seal == before
    assert desk.case.letters() == {"evening.txt": "A", "morning.txt": "B", "agency.txt": "C"}
    desk.case.redo()
    assert desk.case.letters()["evening 2.txt"] == "A"
    assert desk.case.verify().ok


def test_version_after_version_keeps_the_verdict(desk: Desk) -> None:
    desk.confirm("Boats burnt", "13")
    same_with_more(desk)
    renew(desk, "evening 2.txt", "Late edition", "Hurt: 5", "Boats burnt: 13 (Harbour master)", newer="evening 3.txt")
    assert not desk.item("Boats burnt").stale
    assert desk.case.letters()["evening 3.txt"] == "A"
    assert [each.name for each in desk.case.earlier_versions("evening 3.txt")] == ["evening 2.txt", "evening.txt"]
    assert desk.case.verify().ok


def test_the_first_version_may_come_again(desk: Desk) -> None:
    first = original("again.txt", *desk.case.document("evening.txt").text.splitlines())
    same_with_more(desk)
    desk.case.replace_document("evening 2.txt", first)
    assert desk.case.letters() == {"evening.txt": "A", "morning.txt": "B", "agency.txt": "C"}
    desk.case.undo()
    desk.case.undo()
    assert "evening.txt" in desk.case.letters()
    assert desk.case.verify().ok


def test_claims_made_by_hand_go_along_where_their_words_are_the_same(desk: Desk) -> None:
    text = desk.case.document("evening.txt").text
    at = text.index("Evening paper")
    desk.case.by_hand.add_claim("evening.txt", Span(at, at + 7), Kind.COUNT, value="7", subject="Papers")
    same_with_more(desk)
    (row,) = [row for row in desk.case.claims() if row.by_hand]
    assert (row.claim.document, row.claim.text) == ("evening 2.txt", "Evening")
    assert desk.case.verify().ok
    renew(desk, "evening 2.txt", "Nightly paper", "Boats burnt: 13 (Harbour master)", newer="evening 3.txt")
    assert not [row for row in desk.case.claims() if row.by_hand]
    desk.case.undo()
    assert [row for row in desk.case.claims() if row.by_hand]


def test_the_same_text_again_or_a_document_that_is_not_there_is_refused_in_words(desk: Desk) -> None:
    same = original("copy.txt", *desk.case.document("morning.txt").text.splitlines())
    with pytest.raises(CaseError, match=r"the same document as “morning\.txt”"):
        desk.case.replace_document("evening.txt", same)
    with pytest.raises(CaseError, match=r"no document “nightly\.txt”"):
        desk.case.replace_document("nightly.txt", same)
    assert Action.REPLACE_DOCUMENT not in desk.done()


def test_it_outlives_closing_and_nothing_about_it_can_be_altered_unseen(case_file: Path) -> None:
    desk = harbour_fire(case_file)
    desk.confirm("Boats burnt", "13")
    same_with_more(desk)
    desk.case.close()
    assert problems(case_file) == []
    desk = Desk.reopened(case_file)
    assert desk.state("Boats burnt") == "confirmed"
    with desk.case._connections.writing() as connection:
        connection.execute("UPDATE properties SET value = '[]' WHERE name = 'successors'")
    assert "Which document is the newer version of which was altered without an event." in desk.case.verify().problems
    desk.case.close()
