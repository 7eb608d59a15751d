"""A later version of a text: what stayed, what went, what came, and where the old words stand now."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.documents.document import Span
from workbench.documents.versions import compared, place_in

BEFORE = "Ferry aground\n\nThe ferry carried 214 passengers. Nobody was hurt.\n\nRepairs cost £1m.\n"
AFTER = (
    "Ferry aground off Skye\n\nThe ferry carried 241 passengers. Nobody was hurt.\n\nMore to follow.\n\n"
    "Repairs cost £1m.\n"
)


def moved(words: str, before: str = BEFORE, after: str = AFTER) -> str | None:
    start = before.index(words)
    span = place_in(compared(before, after), before, after, Span(start, start + len(words)))
    return None if span is None else after[span.start : span.end]


def test_changes_are_told_word_by_word() -> None:
    changed = [
        (BEFORE[each.before.start : each.before.end], AFTER[each.after.start : each.after.end])
        for each in compared(BEFORE, AFTER)
        if not each.same
    ]
    assert changed == [("", " off Skye"), ("214", "241"), ("", "\n\nMore to follow.")]


def test_words_that_stayed_are_found_behind_what_was_put_in() -> None:
    assert moved("Nobody was hurt.") == "Nobody was hurt."
    assert moved("£1m") == "£1m"


def test_where_a_figure_was_changed_the_new_one_stands() -> None:
    assert moved("214") == "241"
    assert moved("214 passengers") == "241 passengers"


def test_a_paragraph_that_was_moved_is_found_again() -> None:
    after = "Repairs cost £1m.\n\nFerry aground\n\nThe ferry carried 214 passengers. Nobody was hurt.\n"
    assert moved("Repairs cost £1m.", after=after) == "Repairs cost £1m."


def test_what_was_taken_out_is_nowhere() -> None:
    after = "Ferry aground\n\nThe ferry carried 214 passengers. Nobody was hurt.\n"
    assert moved("Repairs cost £1m.", after=after) is None


@given(st.text("ab \n.", max_size=60), st.text("ab \n.", max_size=60))
@settings(max_examples=200, deadline=None)
def test_the_stretches_are_both_texts_from_beginning_to_end(before: str, after: str) -> None:
    stretches = compared(before, after)
    assert "".join(before[each.before.start : each.before.end] for each in stretches) == before
    assert "".join(after[each.after.start : each.after.end] for each in stretches) == after
    for each in stretches:
        if each.same:
            assert before[each.before.start : each.before.end] == after[each.after.start : each.after.end]
