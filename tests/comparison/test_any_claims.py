from __future__ import annotations

import math

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.comparison.accounts import count, figure, moment
from workbench.comparison.comparing import compare
from workbench.documents.document import Document
from workbench.extraction.claim import Claim, Hedge, Kind, Moment, Quantity, Scope

words = st.sampled_from(["", "vote", "votes", "people", "Ann Ash", "ANN", "fire", "deaths", "share of votes"])
terms = st.lists(st.sampled_from(["fire", "vote", "win", "ash", "5", "é"]), max_size=4).map(" ".join)
numbers = st.one_of(st.sampled_from([0.0, -3.0, 0.5, 1e15, 33.333333]), st.integers(0, 10**7).map(float))
said = st.fixed_dictionaries(
    {
        "property": words,
        "subject": words,
        "head": words,
        "verb": words,
        "terms": terms,
        "names": terms,
        "time": words,
        "whose": words,
        "scope": st.sampled_from(list(Scope)),
    }
)
UNITS = [
    ("percent", None, ""),
    ("GBP", None, ""),
    ("mile", 1609.344, "metre"),
    ("hour", 3600.0, "second"),
    ("", None, ""),
]


@st.composite
def claims(draw: st.DrawFn) -> Claim:
    document, told = draw(st.sampled_from("abc")), draw(said)
    kind = draw(st.sampled_from([Kind.COUNT, Kind.PERCENTAGE, Kind.MONEY, Kind.MEASURE, Kind.DURATION, Kind.DATE]))
    if kind is Kind.DATE:
        day = draw(st.sampled_from(["", "2016", "--06", "--02-29", "2016-09-24", "not a date"]))
        clock = draw(st.sampled_from([None, 0, 719]))
        return moment(document, Moment("day", day, day, "today", None, clock), "then", **told)
    number, hedge = draw(numbers), draw(st.sampled_from(list(Hedge)))
    if kind is Kind.COUNT:
        return count(document, number, hedge, **told)
    unit, factor, base_unit = draw(st.sampled_from(UNITS))
    base = number * factor if factor else None
    value = Quantity(number, -math.inf, math.inf, unit, hedge, draw(st.sampled_from([0.0, 0.1, 1.0])), base, base_unit)
    return figure(document, value, kind, **told)


@settings(max_examples=150, deadline=None)
@given(st.lists(claims(), max_size=25), st.randoms(use_true_random=False))
def test_any_claims_give_a_result_that_no_order_changes(found: list[Claim], random: object) -> None:
    documents = [Document(name, "", "") for name in "abc"]
    shuffled = list(found)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert compare(documents, found) == compare(documents[::-1], shuffled)
