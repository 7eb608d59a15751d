"""Reasons name documents as the reader knows them, and speak his language."""

from __future__ import annotations

import string
import tomllib

import pytest

from workbench.comparison.evidence import Evidence
from workbench.comparison.reasons import calculation, named, retold, sentence
from workbench.shipped import resource_folder

CUT = Evidence(
    "quotes_has_for",
    (("document", "mail.txt, post.txt"), ("other", "wire.txt"), ("words", "the"), ("base", "that")),
)
LETTERS = {"mail.txt": "A", "post.txt": "B", "wire.txt": "C"}


def sentences(language: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for file in sorted((resource_folder("reasons") / language).glob("*.toml")):
        found |= tomllib.loads(file.read_text(encoding="utf-8"))
    return found


def gaps(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def test_documents_go_by_their_short_names() -> None:
    told = sentence(CUT, called=LETTERS)
    assert told.startswith("A, B ")
    assert "C" in told
    assert ".txt" not in told


def test_documents_keep_their_full_names_where_no_short_ones_are_given() -> None:
    assert "mail.txt, post.txt" in sentence(CUT)


def test_a_reason_kept_with_short_names_tells_the_same() -> None:
    assert sentence(named(CUT, LETTERS)) == sentence(CUT, called=LETTERS)


@pytest.mark.parametrize("language", ["de", "fr"])
def test_every_reason_is_told_in_every_language_with_the_same_gaps(language: str) -> None:
    english, own = sentences("en"), sentences(language)
    assert own.keys() == english.keys()
    for rule, text in english.items():
        assert gaps(own[rule]) == gaps(text), rule
        assert own[rule] != text or not text.isascii(), rule


@pytest.mark.parametrize(
    ("english", "german", "french"),
    [
        (
            "313,409 + 193,229 = 506,638, printed total 506,438",
            "313,409 + 193,229 = 506,638, gedruckte Summe 506,438",
            "313,409 + 193,229 = 506,638, total imprimé 506,438",
        ),
        (
            "313,209 of 506,438 = 61.85%, printed share 61.8%",
            "313,209 von 506,438 = 61.85%, gedruckter Anteil 61.8%",
            "313,209 sur 506,438 = 61.85%, part imprimée 61.8%",
        ),
        (
            "from £10m to £12m = 20.00%, printed change 25%",
            "von £10m auf £12m = 20.00%, gedruckte Veränderung 25%",
            "de £10m à £12m = 20.00%, évolution imprimée 25%",
        ),
        ("180 adults and 34 children", "180 adults and 34 children", "180 adults and 34 children"),
    ],
)
def test_calculations_keep_their_figures_and_change_their_words(english: str, german: str, french: str) -> None:
    assert calculation(english) == english
    assert calculation(english, "de") == german
    assert calculation(english, "fr") == french
    told = sentence(Evidence("sum_off", (("calculation", english), ("documents", "A"))), "de")
    assert german in told


def test_sentences_kept_as_words_are_retold_in_another_language() -> None:
    kept = (
        "c.txt now gives 1.5 too. A document that gave £1.2m was removed or replaced. "
        "b.txt is now read as 14, then as 13."
    )
    assert retold(kept, "stale_", "en") == kept
    assert retold(kept, "stale_", "de") == (
        "c.txt nennt jetzt auch 1.5. Ein Dokument, das £1.2m nannte, wurde entfernt oder ersetzt. "
        "b.txt wird jetzt als 14 gelesen, damals als 13."
    )
    assert retold("It was a conflict then and is a variation now.", "stale_", "fr").endswith("une variante.")
    assert retold("Somebody wrote this by hand.", "stale_", "de") == "Somebody wrote this by hand."
    assert retold("", "stale_", "de") == ""
