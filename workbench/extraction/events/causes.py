"""What is said to have brought an event about, and which of two events came first."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Sequence

from spacy.tokens import Token

from workbench.extraction.claim import Claim, Happening, Kind, claim_id
from workbench.extraction.events.doings import read_verb
from workbench.extraction.parsed import Parsed, Sentence
from workbench.extraction.text.spotting import spot
from workbench.extraction.text.surroundings import surroundings
from workbench.extraction.words.word_lists import word_set, word_table

Stretch = tuple[int, int]
"""The first and last token of the words that make a statement."""


def find_causes(parsed: Parsed) -> Iterator[Claim]:
    """A claim for each cause given, and one for each order of two events."""
    before: dict[str, Token] = {}
    words = frozenset(_causes()) | frozenset(_event_words())
    spotted = {paragraph.number: spot(paragraph.tokens, words) for paragraph in parsed.paragraphs}
    for sentence in parsed.sentences:
        tokens = sentence.paragraph.tokens
        inside = range(sentence.tokens.start, sentence.tokens.end)
        found = [tokens[number] for number in spotted[sentence.paragraph.number] if number in inside]
        events = _events(found)
        for token in found:
            sort = _causes().get(token.lemma_.lower())
            if sort:
                yield from _cause(parsed, sentence, token, sort)
        yield from _orders(parsed, sentence, events, before)
        before = events or before


@functools.cache
def _causes() -> dict[str, str]:
    return {
        word: sort for sort, words in word_table("happenings", "causes").items() if sort != "failing" for word in words
    }


@functools.cache
def _event_words() -> dict[str, str]:
    return {word: sort for sort, words in word_table("happenings", "events").items() for word in words}


def _events(tokens: Sequence[Token]) -> dict[str, Token]:
    found: dict[str, Token] = {}
    for token in tokens:
        sort = _event_words().get(token.lemma_.lower())
        if sort and token.pos_ == "NOUN" and token.dep_ != "compound":
            found.setdefault(sort, token)
    return found


def _cause(parsed: Parsed, sentence: Sentence, token: Token, sort: str) -> Iterator[Claim]:
    ruled_out = _ruled_out(token)
    stretch = ruled_out or _blamed(token) or (_failed(token) if sort == "mechanical" else None)
    if stretch is not None:
        yield _claim(parsed, sentence, stretch, "cause", sort, done=ruled_out is None)


def _ruled_out(token: Token) -> Stretch | None:
    verb = token.head
    if verb.lemma_ == "rule" and any(child.text.lower() == "out" for child in verb.children):
        return min(token.i, verb.i), max(token.i, verb.i)
    return None


_BLAMING = frozenset(
    {
        "caused by",
        "struck by",
        "sparked by",
        "started by",
        "triggered by",
        "blamed on",
        "due to",
        "attributed to",
        "ignited by",
    }
)


def _blamed(token: Token) -> Stretch | None:
    """ "struck by lightning", "attributed … to a failed pump"."""
    start = max(token.i - 5, token.sent.start)
    for number in range(token.i - 1, start, -1):
        if token.doc[number - 1 : number + 1].text.lower() in _BLAMING:
            verb = token.doc[number - 1]
            return None if verb.pos_ == "VERB" and read_verb(verb).negative else (number - 1, token.i)
    return None


def _failed(token: Token) -> Stretch | None:
    """ "a pump seal had failed", "a failed seal on a pump": a part, and what happened to it."""
    failing = word_set("happenings", "causes", "failing")
    head = token
    while head.dep_ == "compound" or (
        head.dep_ == "pobj" and head.head.text.lower() in ("of", "on") and head.head.head.lemma_.lower() in _causes()
    ):
        head = head.head if head.dep_ == "compound" else head.head.head
    verb = head.head
    for _ in range(2):
        if verb.pos_ != "VERB":
            return None if not _worn(head) else (min(_worn(head)), max(head.i, token.i))
        if verb.lemma_.lower() in failing and head.dep_ in ("nsubj", "nsubjpass"):
            return None if read_verb(verb).negative else (min(token.i, head.i), verb.i)
        below = next((child for child in verb.children if child.dep_ == "xcomp"), None)
        if below is None:
            break
        verb = below
    worn = _worn(head)
    return (min(worn), max(head.i, token.i)) if worn else None


def _worn(head: Token) -> list[int]:
    failing = word_set("happenings", "causes", "failing") | {"failed", "faulty", "broken"}
    return [child.i for child in head.lefts if child.lemma_.lower() in failing or child.text.lower() in failing]


def _orders(parsed: Parsed, sentence: Sentence, events: dict[str, Token], before: dict[str, Token]) -> Iterator[Claim]:
    found = _set_off(events) or _later(events, before)
    if found is not None:
        first, second, stretch = found
        yield _claim(parsed, sentence, stretch, "order", f"{first} before {second}", done=True)


def _set_off(events: dict[str, Token]) -> tuple[str, str, Stretch] | None:
    """One event that brings about another: "an explosion had touched off a fire"."""
    for first, cause in events.items():
        verb = cause.head
        if cause.dep_ != "nsubj" or verb.pos_ != "VERB" or not _starts(verb):
            continue
        for second, result in events.items():
            if second != first and result.dep_ in ("dobj", "pobj") and verb in (result.head, result.head.head):
                doing = read_verb(verb)
                if not doing.negative and doing.modality == "actual":
                    return first, second, (cause.left_edge.i, result.i)
    return None


def _starts(verb: Token) -> bool:
    if verb.lemma_.lower() in word_set("happenings", "causing", "verbs"):
        return True
    return any(
        f"{verb.lemma_.lower()} {child.text.lower()}" in word_set("happenings", "causing", "phrases")
        for child in verb.children
    )


def _later(events: dict[str, Token], before: dict[str, Token]) -> tuple[str, str, Stretch] | None:
    """An event told as later than the one of the sentence before: "An explosion 34 minutes later …"."""
    for second, token in events.items():
        last = min(token.i + 8, token.sent.end)
        later = next((n for n in range(token.i + 1, last) if token.doc[n].text.lower() == "later"), None)
        if later is None or any(token.doc[n].pos_ == "VERB" for n in range(token.i + 1, later)):
            continue
        earlier = [sort for sort in before if sort != second]
        if earlier:
            return earlier[0], second, (token.left_edge.i, later)
    return None


def _claim(parsed: Parsed, sentence: Sentence, stretch: Stretch, what: str, value: str, *, done: bool) -> Claim:
    span = sentence.paragraph.span_of(sentence.paragraph.tokens[stretch[0] : stretch[1] + 1])
    return Claim(
        claim_id(parsed.document.name, span, Kind.EVENT, what),
        parsed.document.name,
        span,
        parsed.document.words(span),
        Kind.EVENT,
        Happening(what, polarity=done, details=((what, value),)),
        property=what,
        context=surroundings(parsed, sentence.paragraph, span, head=value),
    )
