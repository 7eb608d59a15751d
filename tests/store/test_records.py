"""Whatever a record holds, it comes back from the file as it was."""

from __future__ import annotations

import datetime as dt
import json
import math
from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from workbench.comparison.discrepancy import Discrepancy, Level, NearMiss
from workbench.comparison.evidence import Calculation, Evidence, Pointer
from workbench.comparison.fact import Fact, Reading
from workbench.documents.document import Document, Span
from workbench.extraction.claim import Claim, Context, Happening, Kind, Moment, Naming, Quantity, Wording
from workbench.review.decision import Decision
from workbench.store.records import from_plain, packed, plain, read, unpacked, written

words = st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=12)
spans = st.builds(Span, st.integers(0, 9999), st.integers(0, 9999))
values = st.one_of(st.builds(Quantity), st.builds(Moment), st.builds(Wording), st.builds(Naming), st.builds(Happening))
contexts = st.builds(Context, sentence=spans, terms=st.frozensets(words, max_size=3))
claims = st.builds(Claim, span=spans, kind=st.sampled_from(Kind), value=values, context=contexts, text=words)


@given(claims)
def test_claims_of_every_kind(claim: Claim) -> None:
    assert read(Claim, written(claim)) == claim or _has_nan(claim)


@given(st.builds(Document, text=words, published=st.none() | st.dates()))
def test_documents(document: Document) -> None:
    assert read(Document, written(document)) == document


@given(st.builds(Decision, made=st.datetimes(timezones=st.just(dt.UTC))))
def test_decisions_in_the_payload_of_an_event(decision: Decision) -> None:
    assert from_plain(Decision, json.loads(json.dumps(plain(decision)))) == decision


@given(st.text(max_size=50))
def test_packed_text(text: str) -> None:
    assert unpacked(packed(text)) == text


def test_a_discrepancy_names_its_claims_and_takes_them_from_the_shelf() -> None:
    claim = Claim("a:1-3", "a", Span(1, 3), "13", Kind.COUNT, Quantity(13, 13, math.inf))
    reason = Evidence("rule", (("a", 1), ("b", 2.5), ("c", True), ("d", "x")), 1.5, 0, (Pointer("a", Span(1, 3)),))
    fact = Fact("f", Kind.COUNT, "Boats", (Reading("13", (claim,), 1),), (reason,))
    found = Discrepancy("d", fact, Level.CONFLICT, (reason,), (Calculation("1 + 1", False),), 0.7, ("e",))
    text = written(found, claims_by_id=True)
    assert "Quantity" not in text
    assert '"claims":["a:1-3"]' in text
    assert read(Discrepancy, text, {claim.id: claim}) == found
    miss = NearMiss(claim, claim, reason)
    assert read(NearMiss, written(miss, claims_by_id=True), {claim.id: claim}) == miss


@dataclass(frozen=True, slots=True)
class _Earlier:
    name: str
    dropped: str = "gone"


@dataclass(frozen=True, slots=True)
class _Later:
    name: str
    added: tuple[Span, ...] = (Span(1, 2),)


def test_a_record_that_grew_and_shrank_since_reads_with_its_defaults() -> None:
    assert read(_Later, written(_Earlier("x", "kept then"))) == _Later("x")
    assert read(_Later, written(_Later("x", ()))) == _Later("x", ())


def _has_nan(claim: Claim) -> bool:
    value = claim.value
    return isinstance(value, Quantity) and any(
        math.isnan(each) for each in (value.number, value.low, value.high, value.step, value.base or 0)
    )
