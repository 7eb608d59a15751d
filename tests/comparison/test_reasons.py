"""Reasons name documents as the reader knows them."""

from __future__ import annotations

from workbench.comparison.evidence import Evidence
from workbench.comparison.reasons import sentence

CUT = Evidence(
    "quotes_has_for",
    (("document", "mail.txt, post.txt"), ("other", "wire.txt"), ("words", "the"), ("base", "that")),
)


def test_documents_go_by_their_short_names() -> None:
    told = sentence(CUT, called={"mail.txt": "A", "post.txt": "B", "wire.txt": "C"})
    assert told.startswith("A, B ")
    assert "C" in told
    assert ".txt" not in told


def test_documents_keep_their_full_names_where_no_short_ones_are_given() -> None:
    assert "mail.txt, post.txt" in sentence(CUT)
