"""Whether people were ordered to leave or only advised to."""

from __future__ import annotations

import functools
from collections.abc import Iterator

from spacy.tokens import Doc, Token

from workbench.extraction.claim import Claim, Happening, Kind, claim_id
from workbench.extraction.events.doings import read_verb
from workbench.extraction.parsed import Paragraph, Parsed
from workbench.extraction.text.spotting import spot
from workbench.extraction.text.surroundings import surroundings
from workbench.extraction.words.word_lists import word_set

_SHORT = 16
"""So many tokens are still read at a glance; of a longer stretch only the end is marked."""

MANDATORY, VOLUNTARY = "mandatory", "voluntary"


def find_evacuations(parsed: Parsed) -> Iterator[Claim]:
    """A claim for each phrase that says whether leaving was an order ("mandatory") or left to people ("voluntary")."""
    for paragraph in parsed.paragraphs:
        for number in spot(paragraph.tokens, _openers()):
            token = paragraph.tokens[number]
            found = _noun(token) or _verb(token)
            if found is not None:
                manner, first, last = found
                yield _claim(parsed, paragraph, manner, first, last)


@functools.cache
def _openers() -> frozenset[str]:
    return frozenset().union(
        *(word_set("happenings", "evacuation", name) for name in ("nouns", "ordering", "advising", "orders"))
    )


def _noun(token: Token) -> tuple[str, int, int] | None:
    """ "a mandatory evacuation order", "voluntary evacuation notices", "evacuation … was mandatory"."""
    if token.lemma_.lower() not in word_set("happenings", "evacuation", "nouns"):
        return None
    carrier = token.head if token.dep_ == "compound" else token
    words = {
        child.lemma_.lower(): child
        for noun in {token, carrier}
        for child in noun.lefts
        if child.dep_ in ("amod", "compound")
    }
    for manner, name in ((MANDATORY, "ordered"), (VOLUNTARY, "free")):
        for word, child in words.items():
            if word in word_set("happenings", "evacuation", name):
                return manner, child.i, carrier.i
        verb = carrier.head
        if carrier.dep_ in ("nsubj", "nsubjpass") and verb.lemma_ == "be":
            for child in verb.children:
                if child.dep_ in ("acomp", "attr") and child.lemma_.lower() in word_set(
                    "happenings", "evacuation", name
                ):
                    return manner, (token.i if child.i - token.i < _SHORT else verb.i), child.i
    if carrier is not token and carrier.lemma_.lower() in word_set("happenings", "evacuation", "orders"):
        return MANDATORY, token.i, carrier.i
    return None


def _verb(token: Token) -> tuple[str, int, int] | None:
    """ "ordered people to leave", "under orders to evacuate", "were advised to leave"."""
    lemma = token.lemma_.lower()
    manner = ""
    if token.pos_ == "VERB":
        if lemma in word_set("happenings", "evacuation", "ordering"):
            manner = MANDATORY
        elif lemma in word_set("happenings", "evacuation", "advising"):
            manner = VOLUNTARY
    elif token.pos_ == "NOUN" and token.text.lower() == "orders":
        manner = MANDATORY
    if not manner:
        return None
    left = _leaving(token.doc, token)
    if left is None or (token.pos_ == "VERB" and read_verb(token).negative):
        return None
    return manner, token.i, left.i


def _leaving(tokens: Doc, token: Token) -> Token | None:
    """The infinitive of leaving that depends on an order."""
    for number in range(token.i + 1, min(token.i + 14, token.sent.end)):
        word = tokens[number]
        if word.pos_ == "VERB" and word.lemma_.lower() in word_set("happenings", "evacuation", "leaving"):
            if tokens[number - 1].text.lower() != "to":
                return None
            if word.lemma_ == "get" and (number + 1 >= len(tokens) or tokens[number + 1].text.lower() != "out"):
                return None
            if word.lemma_ == "go":
                return None
            return word
    return None


def _claim(parsed: Parsed, paragraph: Paragraph, manner: str, first: int, last: int) -> Claim:
    span = paragraph.span_of(paragraph.tokens[min(first, last) : max(first, last) + 1])
    context = surroundings(parsed, paragraph, span, head="evacuation")
    return Claim(
        claim_id(parsed.document.name, span, Kind.POLARITY, "evacuation"),
        parsed.document.name,
        span,
        parsed.document.words(span),
        Kind.POLARITY,
        Happening("evacuate", details=(("manner", manner),)),
        property="evacuation",
        context=context,
    )
