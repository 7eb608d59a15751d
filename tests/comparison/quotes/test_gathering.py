"""Versions of one sentence, brought together from all quotations."""

from __future__ import annotations

from workbench.comparison.quotes.gathering import gather
from workbench.comparison.quotes.utterances import sentences_said
from workbench.documents.document import Span
from workbench.extraction.claim import Claim, Kind, Wording

SENTENCE = "We promised the people of this town a new road and a new bridge."


def quote(document: str, text: str, speaker: str = "Harriet Lowe", at: int = 0) -> Claim:
    span = Span(at, at + len(text))
    return Claim(f"{document}:{at}", document, span, text, Kind.QUOTE, Wording(text), subject=speaker)


def groups(*claims: Claim) -> list[set[str]]:
    found, _ = gather(list(sentences_said(claims)))
    return [{sentence.document for sentence in group} for group in found]


def test_versions_in_other_words_meet() -> None:
    other = "We have promised this town a road and a bridge."
    assert groups(quote("a", SENTENCE), quote("b", other)) == [{"a", "b"}]


def test_other_sentences_of_one_speaker_stay_apart() -> None:
    other = "The people of this town have paid their taxes for years."
    assert groups(quote("a", SENTENCE), quote("b", other)) == []


def test_a_document_that_splits_a_sentence_does_not_keep_the_others_apart() -> None:
    first, second = "We promised the people of this town a new road", "and a new bridge."
    found = groups(quote("a", SENTENCE), quote("b", first), quote("b", second, at=90), quote("c", SENTENCE[:-1] + "!"))
    assert {"a", "b", "c"} in found


def test_a_phrase_in_two_mouths_is_a_near_miss() -> None:
    claims = [quote("a", "We will wipe the slate clean now."), quote("b", "wipe the slate clean", "Peter Lang")]
    found, misses = gather(list(sentences_said(claims)))
    assert found == []
    assert [(miss.first.document, miss.second.document) for miss in misses] == [("a", "b")]


def test_many_copies_of_the_same_words_cost_no_more_than_one() -> None:
    claims = [quote(f"d{n:03}", SENTENCE) for n in range(400)]
    assert len(groups(*claims)[0]) == 400
