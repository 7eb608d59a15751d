"""The table of claims asks for windows of rows; the pane asks for the marks of one document."""

from __future__ import annotations

from typing import Any

from tests.store.desk import Desk
from workbench.documents.document import Span
from workbench.extraction.claim import Kind
from workbench.review.item import Mark
from workbench.store.claim_rows import ClaimQuery, FactOrder, FactQuery, SortBy


def test_all_claims_stand_in_the_order_of_documents_and_of_their_text(desk: Desk) -> None:
    rows = desk.case.claims()
    assert [(row.letter, row.paragraph, row.claim.text) for row in rows] == [
        ("A", 2, "13"),
        ("A", 3, "5"),
        ("A", 4, "62"),
        ("B", 2, "31"),
        ("B", 3, "5"),
        ("B", 4, "61.8"),
        ("C", 2, "13"),
        ("C", 3, "400,000"),
    ]
    assert [row.mark for row in rows[:4]] == [Mark.CONFLICT, Mark.AGREED, Mark.VARIATION, Mark.CONFLICT]
    assert rows[0].topic == "Boats burnt"


def test_a_window_of_rows_is_the_same_stretch_of_the_whole(desk: Desk) -> None:
    whole = desk.case.claims(ClaimQuery(sort_by=SortBy.TOPIC))
    assert desk.case.claims(ClaimQuery(sort_by=SortBy.TOPIC), offset=3, limit=2) == whole[3:5]
    assert desk.case.claims(offset=100) == []
    assert desk.case.count_claims() == len(whole) == 8


def test_a_word_half_typed_finds_topic_text_and_speaker(desk: Desk) -> None:
    assert desk.texts(ClaimQuery("boa")) == ["13", "31", "13"]
    assert desk.texts(ClaimQuery("harb")) == ["13"]
    assert desk.texts(ClaimQuery("400,0")) == ["400,000"]
    assert desk.texts(ClaimQuery("boats hurt")) == []
    assert desk.texts(ClaimQuery('" OR ( NEAR*')) == []
    assert len(desk.texts(ClaimQuery("  …  "))) == 8


def test_filters_narrow_together(desk: Desk) -> None:
    assert desk.texts(ClaimQuery(documents=frozenset({"morning.txt"}), states=frozenset({Mark.CONFLICT}))) == ["31"]
    assert desk.texts(ClaimQuery(speaker="Harbour master")) == ["13"]
    assert desk.texts(ClaimQuery(kinds=frozenset({Kind.QUOTE}))) == []
    assert desk.texts(ClaimQuery(sole_source=True)) == ["400,000"]
    assert desk.case.speakers() == ["Harbour master"]


def test_rows_sort_both_ways(desk: Desk) -> None:
    up = desk.texts(ClaimQuery(sort_by=SortBy.TEXT))
    assert up == sorted(up)
    assert desk.texts(ClaimQuery(sort_by=SortBy.TEXT, descending=True)) == up[::-1]


def test_a_claim_is_found_again_in_the_rows_shown(desk: Desk) -> None:
    wanted = desk.case.claims()[3].claim.id
    query = ClaimQuery("boats", sort_by=SortBy.VALUE, descending=True)
    row = desk.case.claim_row(wanted, query)
    assert row is not None
    assert desk.case.claims(query)[row].claim.id == wanted
    assert desk.case.claim_row(wanted, ClaimQuery("hurt")) is None


def test_a_verdict_changes_the_marks_of_its_claims_and_of_no_others(desk: Desk) -> None:
    before = desk.case.marks("morning.txt")
    desk.confirm("Boats burnt", "13")
    after = desk.case.marks("morning.txt")
    assert [mark.mark for mark in before] == [Mark.CONFLICT, Mark.AGREED, Mark.VARIATION]
    assert [mark.mark for mark in after] == [Mark.DECIDED, Mark.AGREED, Mark.VARIATION]
    assert after[0].span == Span(27, 29)
    assert after[0].discrepancy_id == desk.item("Boats burnt").id
    assert desk.texts(ClaimQuery(states=frozenset({Mark.DECIDED}))) == ["13", "31", "13"]


def test_a_document_that_comes_later_changes_rows_that_speak_of_the_same(desk: Desk) -> None:
    desk.add("late.txt", "Loss in pounds: 500,000")
    assert desk.texts(ClaimQuery(sole_source=True)) == []
    assert desk.texts(ClaimQuery("loss", states=frozenset({Mark.CONFLICT}))) == ["400,000", "500,000"]
    desk.case.remove_document("late.txt")
    assert desk.texts(ClaimQuery("loss")) == ["400,000"]
    assert desk.texts(ClaimQuery(sole_source=True)) == ["400,000"]


def test_all_names_are_known(desk: Desk) -> None:
    assert desk.case.speakers() == ["Harbour master"]
    assert desk.case.names() == ["Boats burnt", "Firefighters", "Harbour master", "Hurt", "Loss in pounds"]


def test_facts_are_ordered_by_what_presses(desk: Desk) -> None:
    def topics(**asked: Any) -> list[str]:
        return [fact.topic for fact in desk.case.facts(query=FactQuery(**asked))]

    assert topics(sort_by=FactOrder.TOPIC, descending=True) == ["Loss in pounds", "Hurt", "Firefighters", "Boats burnt"]
    assert topics(sort_by=FactOrder.DOCUMENTS, descending=True)[0] == "Boats burnt"
    desk.confirm("Boats burnt", "13")
    assert topics(sort_by=FactOrder.PRESSING) == ["Firefighters", "Boats burnt", "Hurt", "Loss in pounds"]
    assert topics(states=frozenset({Mark.DECIDED})) == ["Boats burnt"]
    assert topics(states=frozenset({Mark.AGREED})) == ["Hurt", "Loss in pounds"]
    spoken_of = {"sort_by": FactOrder.SPOKEN_OF, "by_document": "agency.txt"}
    assert topics(**spoken_of) == ["Boats burnt", "Loss in pounds", "Firefighters", "Hurt"]
    desk.case.blind = True
    assert topics(states=frozenset({Mark.CONFLICT})) == ["Boats burnt"]


def test_facts_come_in_windows_too(desk: Desk) -> None:
    assert [fact.topic for fact in desk.case.facts(0, 2)] == ["Boats burnt", "Firefighters"]
    assert [fact.topic for fact in desk.case.facts(2, 2)] == ["Hurt", "Loss in pounds"]
    assert [fact.topic for fact in desk.case.facts(query=FactQuery(differing=True))] == ["Boats burnt", "Firefighters"]
    assert [fact.topic for fact in desk.case.facts(query=FactQuery("oss in"))] == ["Loss in pounds"]
    assert desk.case.count_facts(FactQuery(at_least_documents=2)) == 3
    assert desk.case.count_facts(FactQuery("100%_")) == 0
    boats = desk.case.facts(0, 1)[0]
    assert desk.case.fact(boats.id) == boats
    assert desk.case.fact_row(boats.id, FactQuery(sort_by=FactOrder.TOPIC, descending=True)) == 3
    assert desk.case.fact_row(boats.id, FactQuery("hurt")) is None
    assert [(reading.value, reading.documents) for reading in boats.readings] == [
        ("13", ("agency.txt", "evening.txt")),
        ("31", ("morning.txt",)),
    ]


def test_the_tally_adds_up(desk: Desk) -> None:
    tally = desk.case.tally()
    assert (tally.documents, tally.independent, tally.claims, tally.facts) == (3, 3, 8, 4)
    assert (tally.discrepancies, tally.conflicts, tally.variations, tally.open) == (2, 1, 1, 2)
    assert desk.case.letters() == {"evening.txt": "A", "morning.txt": "B", "agency.txt": "C"}


def test_near_misses_and_shared_copy_are_kept(desk: Desk) -> None:
    assert next((miss.first.subject, miss.second.subject) for miss in desk.case.near_misses()) == (
        "Boats burnt",
        "Firefighters",
    )
    about = [claim.id for claim in desk.item("Boats burnt").discrepancy.fact.claims]
    assert [miss.second.subject for miss in desk.case.near_misses(about)] == ["Firefighters"]
    assert desk.case.shared_copies() == ()


def test_the_report_holds_all_that_was_found(desk: Desk) -> None:
    report = desk.case.report()
    assert [document.name for document in report.documents] == ["evening.txt", "morning.txt", "agency.txt"]
    assert len(report.claims) == 8
    assert [found.topic for found in report.findings.discrepancies] == ["Boats burnt", "Firefighters"]
