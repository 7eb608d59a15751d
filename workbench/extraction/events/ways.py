"""Of what kind or how well something was, where two exclude each other: a hostile bid, a badly equipped climber."""

from __future__ import annotations

import functools
from collections.abc import Iterator

from spacy.tokens import Token

from workbench.extraction.claim import Claim, Happening, Kind, claim_id
from workbench.extraction.parsed import Paragraph, Parsed
from workbench.extraction.text.spotting import spot
from workbench.extraction.text.surroundings import surroundings
from workbench.extraction.words.lexicon import lexicon
from workbench.extraction.words.word_lists import word_set

DEGREE = "degree"
"""The pair of all that was done well or badly."""
_REACH = 4
"""So many words before an adverb can turn it round."""


def find_ways(parsed: Parsed) -> Iterator[Claim]:
    """A claim for each event that is said to be of one of two ways which exclude each other."""
    for paragraph in parsed.paragraphs:
        yield from _degrees(parsed, paragraph)
        for number in spot(paragraph.tokens, frozenset(_ways())):
            token = paragraph.tokens[number]
            thing = _qualified(token)
            if thing is None:
                continue
            for pair, side, things in _ways()[token.lemma_.lower()]:
                if thing.lemma_.lower() in things:
                    yield _claim(parsed, paragraph, token, thing, f"{pair}:{side}")


def _degrees(parsed: Parsed, paragraph: Paragraph) -> Iterator[Claim]:
    """Claims of what was done well or badly: "properly insured", "ill-equipped", "not badly hurt"."""
    well, badly = (word_set("happenings", "degrees", side) for side in ("well", "badly"))
    for number in spot(paragraph.tokens, well | badly):
        adverb = paragraph.tokens[number]
        if adverb.lower_ not in well | badly:  # "better known" compares
            continue
        done = next((token for token in paragraph.tokens[number + 1 : number + 3] if token.text != "-"), None)
        if (
            done is None
            or done.lower_ == "known"
            or not (done.tag_ in ("VBN", "VBD") or (done.tag_ == "JJ" and done.lower_.endswith(("ed", "en"))))
        ):
            continue
        before = [token for token in adverb.sent if adverb.i - _REACH <= token.i < adverb.i]
        if not {token.lower_ for token in before} & word_set("happenings", "turning", "modals"):
            negation = next((token for token in before if token.lower_ in _negations()), None)
            side = "well" if (adverb.lower_ in well) is (negation is None) else "badly"
            yield _claim(parsed, paragraph, negation or adverb, done, f"{DEGREE}:{side}")


def _negations() -> frozenset[str]:
    return word_set("happenings", "turning", "negations")


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
        Happening(
            "way",
            patient=thing.lower_ if pair == DEGREE else thing.lemma_.lower(),
            details=(("pair", pair), ("side", side)),
        ),
        property="way",
        context=surroundings(parsed, paragraph, span, head=thing.lemma_.lower()),
    )
