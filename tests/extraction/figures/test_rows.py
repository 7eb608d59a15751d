"""Figures in the rows of tables and lists."""

from __future__ import annotations

from tests.extraction.figures.test_measuring import figure

RESULT = """The full result was:

Ann Fairley (Green) 9,812
Tom Rudd (Labour) 7,405
Spoilt papers 88

Turnout was low.
"""


def test_a_row_of_a_result_belongs_to_whom_it_names() -> None:
    assert figure(RESULT, 9812).subject == "Ann Fairley"
    assert figure(RESULT, 7405).subject == "Tom Rudd"


def test_a_row_that_names_nobody_says_what_it_counts() -> None:
    assert figure(RESULT, 88).context.head == "paper"
    row = figure("Result\n\nTotal valid votes: 17,217\nTurnout: 46.3%\n", 17217)
    assert (row.property, "valid" in row.context.modifiers) == ("votes", True)


def test_a_row_of_one_measure_is_that_measure() -> None:
    assert figure("Result\n\nTotal valid votes: 17,217\nTurnout: 46.3%\n", 46.3).property == "turnout"


def test_a_line_of_prose_is_no_row() -> None:
    assert figure("Last year the council counted 17,217\nThis year it found 12 fewer", 17217).context.head != "council"
