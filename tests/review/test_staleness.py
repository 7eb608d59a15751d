"""A verdict says what has changed since it was given, and keeps still when nothing has."""

from __future__ import annotations

from tests.review.findings import decided_on, discrepancy, documents
from workbench.comparison.discrepancy import Level
from workbench.review.staleness import what_changed

SOURCES = documents("a.txt", "b.txt")
BEFORE = discrepancy("d", {"13": [("a.txt", 10, 12)], "31": [("b.txt", 20, 22)]})
VERDICT = decided_on(BEFORE, SOURCES)


def test_nothing_changed() -> None:
    assert what_changed(VERDICT, BEFORE, SOURCES) == ""


def test_a_claim_delimited_a_little_differently_is_no_change() -> None:
    now = discrepancy("d", {"13": [("a.txt", 10, 18)], "31": [("b.txt", 18, 22)]})
    assert what_changed(VERDICT, now, SOURCES) == ""


def test_another_document_gives_a_known_reading() -> None:
    now = discrepancy("d", {"13": [("a.txt", 10, 12), ("c.txt", 1, 3)], "31": [("b.txt", 20, 22)]})
    assert what_changed(VERDICT, now, documents("a.txt", "b.txt", "c.txt")) == "c.txt now gives 13 too."


def test_a_new_reading_is_named_with_its_sources() -> None:
    now = discrepancy(
        "d", {"13": [("a.txt", 10, 12)], "31": [("b.txt", 20, 22)], "14": [("d.txt", 1, 3), ("c.txt", 1, 3)]}
    )
    told = what_changed(VERDICT, now, documents("a.txt", "b.txt", "c.txt", "d.txt"))
    assert told == "New reading: 14 (c.txt, d.txt)."


def test_a_place_read_differently_now_says_how() -> None:
    now = discrepancy("d", {"13": [("a.txt", 10, 12)], "31 boats": [("b.txt", 20, 28)]})
    assert what_changed(VERDICT, now, SOURCES) == "b.txt is now read as 31 boats, then as 31."


def test_a_document_removed_or_replaced_is_missed() -> None:
    now = discrepancy("d", {"13": [("a.txt", 10, 12)], "31": [("c.txt", 20, 22)]})
    told = what_changed(VERDICT, now, documents("a.txt", "c.txt"))
    assert told == "c.txt now gives 31 too. A document that gave 31 was removed or replaced."


def test_a_claim_no_longer_read_is_missed() -> None:
    now = discrepancy("d", {"13": [("a.txt", 10, 12)], "7": [("a.txt", 50, 51)]})
    assert what_changed(VERDICT, now, SOURCES) == "New reading: 7 (a.txt). 31 is no longer read in b.txt."


def test_a_conflict_that_became_a_variation_says_so() -> None:
    now = discrepancy("d", {"13": [("a.txt", 10, 12)], "31": [("b.txt", 20, 22)]}, level=Level.VARIATION)
    assert what_changed(VERDICT, now, SOURCES) == "It was a conflict then and is a variation now."
