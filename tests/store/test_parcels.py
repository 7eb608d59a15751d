"""What goes to another process and back in small parcels is what would have been found at home."""

from __future__ import annotations

import pytest

from tests.store.small_program import LineReader, original
from workbench.store import parcels


def test_what_comes_back_in_parcels_is_what_was_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parcels, "SIZE", 2)
    program = LineReader()
    documents = [
        original("a.txt", "A", "Votes: 100 (Ann Bell)", "Injured: 3", "Boats: 20").document,
        original("b.txt", "B", "Votes: 101 (Ann Bell)", "Injured: 3", "Boats: 20").document,
    ]
    claims = tuple(claim for document in documents for claim in program.extract(document))
    sent = parcels.packed_claims(claims)
    assert len(sent) == (len(claims) + 1) // 2 > 1
    found = parcels.unpacked(parcels.compared(program, documents, sent), claims)
    assert found == program.compare(documents, claims)
    assert found.discrepancies


def test_claims_that_come_back_are_those_that_were_sent() -> None:
    program = LineReader()
    documents = [original("a.txt", "A", "Votes: 1").document, original("b.txt", "B", "Votes: 2").document]
    claims = tuple(claim for document in documents for claim in program.extract(document))
    found = parcels.unpacked(parcels.compared(program, documents, parcels.packed_claims(claims)), claims)
    held = [claim for fact in found.facts for reading in fact.readings for claim in reading.claims]
    assert held
    assert all(any(claim is sent for sent in claims) for claim in held)
