"""Facts put together and taken apart by hand, laid over what the program found."""

from __future__ import annotations

from workbench.comparison.discrepancy import Findings, Level
from workbench.comparison.evidence import Evidence
from workbench.comparison.fact import Fact, Reading
from workbench.comparison.reasons import sentence
from workbench.documents.document import Document, Span
from workbench.documents.shared_copy import SharedCopy
from workbench.extraction.claim import Claim, Hedge, Kind, Quantity, Value, Wording
from workbench.review.by_hand import (
    ByHand,
    MissedDiscrepancy,
    NoClaim,
    OneFact,
    OnePerson,
    OwnFact,
    anchor_of,
    with_claims_by_hand,
)
from workbench.review.regrouping import with_facts_by_hand

DOCUMENTS = [Document(name, "", f"sha of {name}") for name in ("a", "b", "c")]
EXACT = Quantity(31, 31, 31)
LOOSE = Quantity(30, 27, 33, hedge=Hedge.ABOUT, step=10)
OTHER = Quantity(13, 13, 13)


def claim(document: str, value: Value, start: int = 0, kind: Kind = Kind.COUNT, speaker: str = "") -> Claim:
    """A claim of one document."""
    span = Span(start, start + 5)
    return Claim(f"{document}:{start}", document, span, "words", kind, value, "boats", "burnt", speaker=speaker)


def regrouped(edit: ByHand, *claims: Claim, facts: tuple[Fact, ...] = ()) -> Findings:
    """The findings after one act by hand."""
    by_document = {document.name: tuple(c for c in claims if c.document == document.name) for document in DOCUMENTS}
    shared = (SharedCopy(("b", "c"), 100, 0.5),)
    return with_facts_by_hand([edit], Findings(facts, (), shared_copies=shared), by_document, DOCUMENTS)


def together(*claims: Claim) -> OneFact:
    """These speak of the same thing."""
    sources = {document.name: document for document in DOCUMENTS}
    return OneFact(tuple(anchor_of(each, sources[each.document]) for each in claims), "Jo Marsh")


def test_loose_and_exact_figures_make_a_variation() -> None:
    a, b = claim("a", EXACT), claim("b", LOOSE)
    (found,) = regrouped(together(a, b), a, b).discrepancies
    assert found.level is Level.VARIATION
    assert sentence(found.reasons[1]) == "Put together by hand (Jo Marsh): they speak of the same thing."


def test_figures_that_exclude_each_other_make_a_conflict() -> None:
    a, b = claim("a", EXACT), claim("b", OTHER)
    (found,) = regrouped(together(a, b), a, b).discrepancies
    assert found.level is Level.CONFLICT
    assert found.topic == "Burnt, boats"
    assert sentence(found.reasons[0]) == "“13” and “31” differ."


def test_shared_copy_counts_once_in_facts_made_by_hand() -> None:
    a, b, c = claim("a", OTHER), claim("b", EXACT), claim("c", EXACT)
    (found,) = regrouped(together(a, b, c), a, b, c).discrepancies
    assert [(reading.value, reading.independent_copies) for reading in found.readings] == [("13", 1), ("31", 1)]


def test_quotations_are_the_same_whatever_their_marks_and_capitals() -> None:
    a = claim("a", Wording("Let’s wipe the slate clean"), kind=Kind.QUOTE)
    b = claim("b", Wording("let's wipe the slate clean"), kind=Kind.QUOTE)
    found = regrouped(together(a, b), a, b)
    assert found.discrepancies == ()
    assert len(found.facts[0].claims) == 2


def test_what_leaves_a_fact_leaves_the_rest_together() -> None:
    a, b, c = claim("a", OTHER), claim("b", EXACT), claim("c", OTHER)
    whole = Fact("f", Kind.COUNT, "Boats", (Reading("13", (a, c), 2), Reading("31", (b,), 1)), (Evidence("x"),))
    found = regrouped(OwnFact(together(b).anchors, "Jo Marsh", "Lifeboats"), a, b, c, facts=(whole,))
    assert {fact.topic: [each.id for each in fact.claims] for fact in found.facts} == {
        "Boats": ["a:0", "c:0"],
        "Lifeboats": ["b:0"],
    }
    assert found.discrepancies == ()


def test_equal_values_can_be_set_against_each_other_too() -> None:
    a, b = claim("a", EXACT), claim("b", EXACT)
    edit = MissedDiscrepancy(together(a, b).anchors, "Jo Marsh", Level.VARIATION, "Boats", "One means sailing boats")
    (found,) = regrouped(edit, a, b).discrepancies
    assert (found.level, [reading.value for reading in found.readings]) == (Level.VARIATION, ["a: 31", "b: 31"])
    assert sentence(found.reasons[0]) == "Seen by an editor (Jo Marsh): One means sailing boats."


def test_what_points_at_claims_no_longer_there_does_nothing() -> None:
    a, b = claim("a", EXACT), claim("b", OTHER)
    edit = together(a, b)
    assert regrouped(edit).facts == ()
    assert regrouped(edit, claim("a", EXACT, start=100)).facts == ()


def test_of_two_claims_at_a_place_the_one_that_covers_more_is_meant() -> None:
    seen = claim("a", EXACT, start=10)
    near, nearer = claim("a", EXACT, start=7), claim("a", EXACT, start=11)
    claims = {"a": (near, nearer), "b": (), "c": ()}
    kept = with_claims_by_hand([NoClaim(anchor_of(seen, DOCUMENTS[0]))], claims, DOCUMENTS)
    assert kept["a"] == (near,)


def test_names_of_names_lead_to_the_last_one() -> None:
    spoken = {"a": (claim("a", EXACT, speaker="M. Hale"),), "b": (claim("b", EXACT, speaker="Capt Hale"),), "c": ()}
    edits = [OnePerson(("M. Hale",), "Capt Hale"), OnePerson(("Capt Hale",), "Mary Hale")]
    renamed = with_claims_by_hand(edits, spoken, DOCUMENTS)
    assert {each.speaker for claims in renamed.values() for each in claims} == {"Mary Hale"}
    assert renamed["c"] is spoken["c"]
