"""What an editor marks or types is read by the program's own grammars, or refused in a sentence."""

from __future__ import annotations

import datetime as dt

import pytest

from workbench.documents.document import Span
from workbench.extraction.claim import (
    Claim,
    Happening,
    Hedge,
    Kind,
    Moment,
    Naming,
    Quantity,
    Wording,
)
from workbench.review.typed_value import ValueProblem, typed_moment, typed_value


@pytest.mark.parametrize(
    ("kind", "words", "number", "unit", "hedge"),
    [
        (Kind.COUNT, "313,409 votes", 313409, "", Hedge.EXACT),
        (Kind.COUNT, "more than 50", 50, "", Hedge.MORE_THAN),
        (Kind.PERCENTAGE, "61.8 per cent", 61.8, "percent", Hedge.EXACT),
        (Kind.MONEY, "£2.3bn", 2.3e9, "GBP", Hedge.EXACT),
        (Kind.DURATION, "nearly six hours", 6, "hour", Hedge.ALMOST),
    ],
)
def test_figures_of_every_kind(kind: Kind, words: str, number: float, unit: str, hedge: Hedge) -> None:
    value = typed_value(kind, words, None)
    assert isinstance(value, Quantity)
    assert (value.number, value.unit, value.hedge) == (number, unit, hedge)


def test_of_several_figures_the_one_of_the_kind_is_meant() -> None:
    value = typed_value(Kind.PERCENTAGE, "12 of the 61.8% asked", None)
    assert isinstance(value, Quantity)
    assert value.unit == "percent"


def test_dates_and_times() -> None:
    day = typed_moment("24 September 2016", None)
    assert (day.earliest, day.latest) == ("2016-09-24", "2016-09-24")
    assert typed_moment("11.45 am", None).clock == 11 * 60 + 45
    yesterday = typed_value(Kind.DATE, "yesterday", dt.date(2016, 9, 25))
    assert isinstance(yesterday, Moment)
    assert yesterday.earliest == "2016-09-24"


@pytest.mark.parametrize(("kind", "sentence"), [(Kind.COUNT, "no figure in"), (Kind.DATE, "names no date")])
def test_what_is_no_value_is_refused(kind: Kind, sentence: str) -> None:
    with pytest.raises(ValueProblem, match=sentence):
        typed_value(kind, "the harbour master", None)


def test_a_quotation_is_kept_without_its_marks() -> None:
    assert typed_value(Kind.QUOTE, "“wipe the slate clean”", None) == Wording("wipe the slate clean")


def test_what_is_said_of_a_name_keeps_the_name() -> None:
    before = Claim("c", "a.txt", Span(0, 4), "Dr Hale", Kind.NAME, Naming("Mary Hale", "title", "Dr"))
    assert typed_value(Kind.NAME, "Professor", None, before) == Naming("Mary Hale", "title", "Professor")
    assert typed_value(Kind.PLACE, "Old Harbour", None) == Naming("Old Harbour", "name", "Old Harbour", "place")
    assert typed_value(Kind.EVENT, "resign", None) == Happening("resign")
