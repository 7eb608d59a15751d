"""A decision finds its discrepancy again: by name, then by place, then by the values it saw."""

from __future__ import annotations

from tests.review.findings import decided_on, discrepancy, documents
from workbench.extraction.claim import Kind
from workbench.review.binding import Finder

SOURCES = documents("a.txt", "b.txt", "c.txt")
BEFORE = discrepancy("before", {"13": [("a.txt", 10, 12)], "31": [("b.txt", 20, 22)]})
VERDICT = decided_on(BEFORE, SOURCES)


def test_the_same_discrepancy_is_itself() -> None:
    assert Finder([BEFORE], SOURCES).find("before", VERDICT) == "before"


def test_with_a_document_more_it_is_found_where_it_was_printed() -> None:
    now = discrepancy("now", {"13": [("a.txt", 10, 12), ("c.txt", 5, 7)], "31": [("b.txt", 20, 22)]})
    other = discrepancy("other", {"13": [("c.txt", 50, 52)], "31": [("c.txt", 60, 62)]})
    assert Finder([other, now], SOURCES).find("before", VERDICT) == "now"


def test_of_two_that_touch_its_places_the_one_with_more_of_them_is_meant() -> None:
    half = discrepancy("half", {"13": [("a.txt", 10, 12)], "40": [("c.txt", 20, 22)]})
    whole = discrepancy("whole", {"13": [("a.txt", 9, 12)], "31": [("b.txt", 20, 23)]})
    assert Finder([half, whole], SOURCES).find("before", VERDICT) == "whole"


def test_a_quote_around_the_figure_is_another_matter() -> None:
    quote = discrepancy("quote", {"“13 boats”": [("a.txt", 5, 40)], "“31 boats”": [("b.txt", 5, 40)]}, kind=Kind.QUOTE)
    assert Finder([quote], SOURCES).find("before", VERDICT) == ""


def test_in_new_editions_it_is_found_by_its_values() -> None:
    editions = documents("a2.txt", "b2.txt")
    now = discrepancy("now", {"13": [("a2.txt", 110, 112)], "31": [("b2.txt", 120, 122)]}, topic="Burnt boats")
    assert Finder([now], editions).find("before", VERDICT) == "now"


def test_one_value_alone_is_enough_only_for_the_same_topic() -> None:
    editions = documents("a2.txt", "b2.txt")
    same = discrepancy("same", {"13": [("a2.txt", 110, 112)], "14": [("b2.txt", 120, 122)]})
    another = discrepancy("another", {"13": [("a2.txt", 1, 3)], "14": [("b2.txt", 1, 3)]}, topic="Sailors hurt")
    assert Finder([another], editions).find("before", VERDICT) == ""
    assert Finder([another, same], editions).find("before", VERDICT) == "same"


def test_where_there_is_nothing_like_it_nothing_is_guessed() -> None:
    assert Finder([], SOURCES).find("before", VERDICT) == ""
