"""Of what kind an event was, where two kinds exclude each other: a hostile bid, a unanimous vote."""

from __future__ import annotations

import functools
from collections.abc import Iterator

from spacy.tokens import Token

from workbench.extraction.claim import Claim, Happening, Kind, claim_id
from workbench.extraction.parsed import Paragraph, Parsed
from workbench.extraction.text.spotting import spot
from workbench.extraction.text.surroundings import surroundings
from workbench.extraction.words.lexicon import lexicon


def find_ways(parsed: Parsed) -> Iterator[Claim]:
    """A claim for each event that is said to be of one of two ways which exclude each other."""
    for paragraph in parsed.paragraphs:
        for number in spot(paragraph.tokens, frozenset(_ways())):
            token = paragraph.tokens[number]
            thing = _qualified(token)
            if thing is None:
                continue
            for pair, side, things in _ways()[token.lemma_.lower()]:
                if thing.lemma_.lower() in things:
                    yield _claim(parsed, paragraph, token, thing, f"{pair}:{side}")


@functools.cache
def _ways() -> dict[str, tuple[tuple[int, int, frozenset[str]], ...]]:
    """The pairs and sides that a word stands for, with the things that it is said of."""
    found: dict[str, tuple[tuple[int, int, frozenset[str]], ...]] = {}
    for pair, entry in enumerate(lexicon("happenings")["ways"]):
        for side, words in enumerate(entry["sides"]):
            for word in words:
                found[word] = (*found.get(word, ()), (pair, side, frozenset(entry["of"])))
    return found


def _qualified(word: Token) -> Token | None:
    """What an adjective is said of: "a hostile bid", "the vote was unanimous"."""
    if word.dep_ in ("amod", "compound"):
        return word.head
    if word.dep_ in ("acomp", "attr") and word.head.lemma_ == "be":
        return next((child for child in word.head.children if child.dep_ == "nsubj"), None)
    return None


def _claim(parsed: Parsed, paragraph: Paragraph, word: Token, thing: Token, way: str) -> Claim:
    pair, side = way.split(":")
    first, last = min(word.i, thing.i), max(word.i, thing.i)
    span = paragraph.span_of(paragraph.tokens[first : last + 1])
    return Claim(
        claim_id(parsed.document.name, span, Kind.EVENT, "way"),
        parsed.document.name,
        span,
        parsed.document.words(span),
        Kind.EVENT,
        Happening("way", patient=thing.lemma_.lower(), details=(("pair", pair), ("side", side))),
        property="way",
        context=surroundings(parsed, paragraph, span, head=thing.lemma_.lower()),
    )
