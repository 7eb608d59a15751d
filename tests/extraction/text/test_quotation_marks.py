"""Words between quotation marks, in every typography a paper may use."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.documents.document import Document
from workbench.extraction.parsed import parse
from workbench.extraction.text.language import language
from workbench.extraction.text.quotation_marks import find_quotations


def quoted(text: str) -> list[str]:
    document = Document("report.txt", text, "")
    return [document.words(quotation.span) for quotation in find_quotations(parse(document, language()))]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('He said: "We will go on."', "We will go on."),
        ("He said: “We will go on.”", "We will go on."),
        ("He said: 'We will go on.'", "We will go on."),
        ("He said: ‘We will go on.’", "We will go on."),
        ("He said: „We will go on.“", "We will go on."),
        ("He said: «We will go on.»", "We will go on."),
        ("He said: »We will go on.«", "We will go on."),
        ("He said: ``We will go on.''", "We will go on."),
        ("They are not ''scabs\", he said.", "scabs"),
        ("He called it a 'shame' and left.", "shame"),
    ],
)
def test_every_typography_is_read(text: str, words: str) -> None:
    assert quoted(text) == [words]


def test_an_apostrophe_inside_single_marks_does_not_close_them() -> None:
    text = "'As far as I'm concerned, it's the members' vote that counts,' he said."
    assert quoted(text) == ["As far as I'm concerned, it's the members' vote that counts,"]


def test_apostrophes_alone_quote_nothing() -> None:
    assert quoted("The drivers' union met in the '80s. Nichols' lawyers and the workers' wives agreed.") == []


def test_rock_n_roll_is_no_quotation() -> None:
    assert quoted("It was only rock 'n' roll, the band's manager said.") == []


def test_a_paragraph_takes_a_quotation_up_again() -> None:
    text = '"We have much in common.\n\n"Let us begin," he said.'
    found = find_quotations(parse(Document("report.txt", text, ""), language()))
    assert [text[q.span.start : q.span.end] for q in found] == ["We have much in common.", "Let us begin,"]
    assert [q.closed for q in found] == [False, True]
    assert [q.reopens for q in found] == [False, True]


def test_a_mark_that_is_never_closed_ends_with_its_paragraph() -> None:
    text = 'But he said: "It is up to the whole party.\n\nThe council meets on Monday to vote on "terms".'
    assert quoted(text) == ["It is up to the whole party.", "terms"]


def test_a_quotation_may_run_over_lines_of_one_sentence_each() -> None:
    text = '"I agree with the strikes.\nIf people do not react, nothing will change," he said.'
    assert quoted(text) == ["I agree with the strikes.\nIf people do not react, nothing will change,"]


def test_a_quotation_within_another_is_part_of_it() -> None:
    assert quoted("\"I told her, 'Mama, it is only water',\" she said.") == ["I told her, 'Mama, it is only water',"]


def test_inches_are_no_quotation_marks() -> None:
    assert quoted('The pipe was 17" wide and 6" deep.') == []


@given(st.text(alphabet="ab .,\n'\"“”‘’«»„`I", max_size=60))
def test_whatever_the_marks_the_spans_are_in_order_and_apart(text: str) -> None:
    found = find_quotations(parse(Document("report.txt", text, ""), language()))
    for quotation in found:
        assert quotation.marked.covers(quotation.span)
        assert 0 <= quotation.span.start < quotation.span.end <= len(text)
    assert all(first.marked.end <= second.marked.start for first, second in itertools.pairwise(found))
