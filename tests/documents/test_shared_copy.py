"""Documents that carry the same agency text."""

from __future__ import annotations

import itertools

from workbench.documents.document import Document
from workbench.documents.shared_copy import find_shared_copies, independent, sharing_with
from workbench.shipped import seeds_folder

COPY = (
    "The ferry left the harbour shortly after six in the morning with 61 passengers and four lorries on board. "
    "It struck a sandbank two miles off the coast, and the crew told the passengers to gather on the upper deck. "
    "A lifeboat reached the ship within forty minutes and took off the children and the two oldest passengers first."
)
OWN = (
    "Fishermen at the old quay say that the channel has been silting up for years and that nobody listened. "
    "The mayor wants the county to pay for dredging before the summer season brings the first tourists."
)
OTHER = (
    "A spokesman for the owner thanked everyone who had helped and promised a full inquiry into the accident. "
    "Tickets for the remaining crossings of the week can be handed back at any of the company's offices."
)


def document(name: str, text: str) -> Document:
    return Document(name, text, "")


def groups(*texts: str) -> list[tuple[str, ...]]:
    return [
        copy.documents for copy in find_shared_copies([document(n, t) for n, t in zip("abcd", texts, strict=False)])
    ]


def test_documents_with_the_same_passage_are_a_group() -> None:
    assert groups(f"{COPY}\n\n{OWN}", f"{OTHER}\n\n{COPY}", OWN + OTHER[:40]) == [("a", "b")]


def test_house_style_does_not_hide_common_text() -> None:
    styled = COPY.replace("61 passengers", "61pc of passengers").replace("The mayor", "Mr Mayor")
    assert groups(COPY, styled.replace(" - ", " — ").upper()) == [("a", "b")]


def test_a_changed_word_here_and_there_does_not_hide_common_text() -> None:
    assert groups(COPY, COPY.replace("shortly", "just").replace("told", "asked")) == [("a", "b")]


def test_reports_of_their_own_share_nothing() -> None:
    assert groups(COPY, OWN, OTHER) == []


def test_the_same_speech_heard_by_two_reporters_is_no_shared_copy() -> None:
    assert groups(f'{OWN} "{COPY}"', f'{OTHER} "{COPY}"') == []


def test_the_length_and_the_share_are_told() -> None:
    (copy,) = find_shared_copies([document("a", COPY), document("b", f"{COPY} {OWN}")])
    assert copy.words == len(COPY.split())
    assert copy.share == 1


def test_a_document_that_shares_with_two_does_not_make_them_share_with_each_other() -> None:
    second = f"{OWN} {OTHER}"
    assert sorted(groups(COPY, f"{COPY}\n\n{second}", second)) == [("a", "b"), ("b", "c")]


def test_a_document_with_text_of_two_others_adds_nothing_to_these_two() -> None:
    second = f"{OWN} {OTHER}"
    documents = [document("a", COPY), document("b", f"{COPY}\n\n{second}"), document("c", second)]
    shared = find_shared_copies(documents)
    assert independent("abcd", shared) == ("a", "c", "d")
    assert independent("ab", shared) == ("a",)
    assert independent("b", shared) == ("b",)
    assert sharing_with("b", shared) == ("a", "c")
    assert sharing_with("d", shared) == ()


def test_the_order_of_the_documents_changes_nothing() -> None:
    documents = [document("a", COPY + OWN), document("b", COPY), document("c", OWN + OTHER)]
    found = {find_shared_copies(list(ordered)) for ordered in itertools.permutations(documents)}
    assert len(found) == 1


def test_two_of_the_seeds_carry_the_agency_text_with_all_the_figures() -> None:
    files = sorted(seeds_folder().glob("*.txt"))
    documents = [document(file.name, file.read_text(encoding="utf-8")) for file in files]
    assert ("000_3a88ee85f56e188f.txt", "004_057068cbcb0f903a.txt") in {
        c.documents for c in find_shared_copies(documents)
    }
