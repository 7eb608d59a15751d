"""Where an action took place: in a town, in a street, in a house by name or by its sort ("in a motel room")."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from spacy.tokens import Span as TokenSpan
from spacy.tokens import Token

from workbench.documents.document import Span
from workbench.extraction.claim import Modality
from workbench.extraction.events.doings import Doing, read_verb
from workbench.extraction.names.proper_names import PERSON, PLACE, ProperName
from workbench.extraction.parsed import Paragraph, Parsed
from workbench.extraction.people.cast import Cast, find_cast
from workbench.extraction.text.spotting import spot
from workbench.extraction.words.lexicon import lexicon
from workbench.extraction.words.word_lists import word_groups, word_set, word_table

WHERE, STREET, VENUE = "where", "street", "venue"
_IN = frozenset({"in", "at", "near", "outside", "off", "on", "inside", "into", "to", "before", "from", "for"})
_TRAVEL = {"from": "depart", "for": "bound", "to": "bound"}
_TO_VENUES = frozenset({"to", "before", "inside", "into"})
_MOVING = frozenset({"treat", "move", "land", "jail"})
_EMPTY = frozenset(
    {"be", "have", "say", "do", "tell", "add", "know", "think", "want", "get", "go", "come", "make", "accord"}
)


@dataclass(frozen=True, slots=True)
class Site:
    """Where an action took place.

    ``sort`` is "where" for a town, "street", or "venue" for a house or ground. ``action`` is a concept of the lexicon
    or the ``verb`` itself; ``thing`` the noun that it is chiefly said of, ``things`` all nouns it binds, ``people`` the
    full names of those it binds.
    """

    paragraph: Paragraph
    span: Span
    sort: str
    action: str
    verb: str
    thing: str
    things: frozenset[str]
    people: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Spot:
    """A place as it stands in the text, with the preposition before it and the nouns between it and the verb."""

    paragraph: Paragraph
    span: Span
    sort: str
    preposition: Token
    between: tuple[Token, ...]


def find_sites(parsed: Parsed, names: Mapping[int, Mapping[int, ProperName]]) -> Iterator[Site]:
    """The sites of all actions; ``names`` are the proper names by the number of their paragraph and first token."""
    cast = find_cast(parsed)
    for paragraph in parsed.paragraphs:
        here = names.get(paragraph.number, {})
        inside = {number for name in here.values() for number in range(name.first, name.last + 1)}
        for name in here.values():
            sort = _sort(name)
            if sort:
                yield from _site(paragraph, name.tokens[name.last], sort, name.span, cast)
        for number in spot(paragraph.tokens, word_set("places", "grounds", "words")):
            token = paragraph.tokens[number]
            noun = token.head if token.dep_ == "compound" else token  # "a motel room"
            if token.tag_ == "NN" and number not in inside and noun.dep_ == "pobj":
                yield from _site(paragraph, token, VENUE, paragraph.span_of(_phrase(token)), cast)


def _sort(name: ProperName) -> str:
    words = [word.lower().rstrip(".") for word in name.words]
    if set(words) & word_set("places", "venues", "words"):
        return VENUE
    if len(words) > 1 and words[-1] in word_set("names", "types", "road"):
        return STREET
    if name.entity == PLACE or _is_town(name):
        return WHERE
    return ""


def _is_town(name: ProperName) -> bool:
    """Whether one word straight after "in" reads as a town, whatever the model takes it for."""
    before = name.tokens[name.first - 1].text.lower() if name.first else ""
    word = name.words[0]
    return (
        before == "in"
        and len(name.words) == 1
        and not word.isupper()
        and word.lower() not in word_set("names", "types")
    )


def _phrase(noun: Token) -> TokenSpan:
    first = noun.i
    while first and noun.doc[first - 1].dep_ in ("compound", "amod") and noun.doc[first - 1].head.i <= noun.i:
        first -= 1
    return noun.doc[first : noun.i + 1]


def _site(paragraph: Paragraph, place: Token, sort: str, span: Span, cast: Cast) -> Iterator[Site]:
    """The action that a place belongs to, by way of the nouns in between: "arrested at a flat in Mill Street"."""
    between: list[Token] = []
    node = _out(place, between)
    if node.dep_ == "dobj" and node.head.lemma_ == "leave" and sort == WHERE:
        yield from _of_verb(_Spot(paragraph, span, sort, node, ()), node.head, cast)
        return
    for _ in range(3):
        if node.dep_ != "pobj" or node.head.lower_ not in _IN:
            return
        preposition, above = node.head, node.head.head
        if above.pos_ == "VERB":
            yield from _of_verb(_Spot(paragraph, span, sort, preposition, tuple(between)), above, cast)
            return
        if above.pos_ not in ("NOUN", "PROPN"):
            return
        between.append(above)
        if above.lemma_.lower() in _events() and above.tag_ == "NN" and above.dep_ != "pobj":
            yield _of_event(_Spot(paragraph, span, sort, preposition, tuple(between)), above, cast)
            return
        if above.dep_ in ("nsubjpass", "dobj") and above.head.pos_ == "VERB":
            yield from _of_verb(_Spot(paragraph, span, sort, preposition, tuple(between)), above.head, cast)
            return
        node = _out(above, between)


def _out(node: Token, between: list[Token]) -> Token:
    """From a word within a noun phrase to its noun: "a Mill Street flat" gives "flat"."""
    for _ in range(4):
        if node.dep_ not in ("compound", "nmod", "poss") or node.head is node:
            break
        node = node.head
        if node.pos_ == "NOUN":
            between.append(node)
    return node


@functools.cache
def _anchors() -> Mapping[str, str]:
    return {verb: concept for concept, verbs in word_table("places", "anchors").items() for verb in verbs}


def _of_verb(here: _Spot, verb: Token, cast: Cast) -> Iterator[Site]:
    lemma = _phrasal(verb)
    action = _anchors().get(lemma, lemma)
    led = here.preposition.lower_
    if action in ("depart", "bound") and here.preposition.dep_ == "prep":
        action = _TRAVEL.get(led, "")
    elif led in ("from", "for") or (led in _TO_VENUES and here.sort != VENUE and action not in _MOVING):
        return
    if lemma in _EMPTY or not action:
        return
    doing = read_verb(verb)
    if doing.agent is None and doing.patient is None and verb.head.pos_ == "VERB":
        doing = read_verb(verb.head)  # "was found barricaded in"
    if doing.negative or doing.modality not in (Modality.ACTUAL, Modality.PLANNED):
        return
    if doing.modality is Modality.PLANNED and action != "move":
        return
    bound = _bound(doing, here.between)
    people = frozenset(name for token in bound for name in _people(here.paragraph, token, cast))
    things = frozenset(token.lemma_.lower() for token in bound if token.pos_ in ("NOUN", "PROPN", "PRON"))
    if things:
        chief = doing.patient or doing.agent or (bound[0] if bound else verb)
        if action in ("depart", "bound", "happen"):
            chief = doing.agent or chief
        event = _events().get(chief.lemma_.lower(), "") if action == "happen" else ""
        action = event or action
        things = things | {event} if event else things
        yield Site(here.paragraph, here.span, here.sort, action, lemma, chief.lemma_.lower(), things, people)


def _phrasal(verb: Token) -> str:
    """The lemma of a verb with its particle: "come down", "take place"."""
    lemma = verb.lemma_.lower()
    for child in verb.children:
        if child.dep_ == "prt" or (lemma == "take" and child.dep_ == "dobj" and child.lower_ == "place"):
            return f"{lemma} {child.lower_}"
    return lemma


@functools.cache
def _events() -> Mapping[str, str]:
    return {noun: event for event, nouns in word_table("places", "events").items() for noun in nouns}


def _of_event(here: _Spot, noun: Token, cast: Cast) -> Site:
    """The site of what happens as a noun: "the shooting in Mill Street"."""
    event = _events()[noun.lemma_.lower()]
    near = [child for child in noun.subtree if child.i < here.preposition.i and child.pos_ == "PROPN"]
    people = frozenset(name for token in near for name in _people(here.paragraph, token, cast))
    return Site(here.paragraph, here.span, here.sort, event, noun.lemma_.lower(), event, frozenset({event}), people)


def _bound(doing: Doing, between: tuple[Token, ...]) -> list[Token]:
    bound = [token for token in (doing.patient, doing.agent) if token is not None]
    for token in tuple(bound):
        bound += [other for other in token.children if other.dep_ == "conj"]
    return bound + [token for token in between if token not in bound]


def _people(paragraph: Paragraph, token: Token, cast: Cast) -> Iterator[str]:
    mention = cast.mention(paragraph.span_of(token))
    if mention is not None and mention.entity == PERSON and mention.name[:1].isupper():
        yield mention.name


@dataclass(frozen=True, slots=True)
class Side:
    """Which of several alike something is: "the north pier", "her left knee"; ``noun`` is a lemma."""

    paragraph: Paragraph
    span: Span
    noun: str
    side: str


def find_sides(parsed: Parsed) -> Iterator[Side]:
    """The sides of things and of limbs, told by the word before them."""
    canonical = _sides()
    parts = word_set("places", "sides", "parts")
    bodily = word_set("places", "sides", "bodily")
    for paragraph in parsed.paragraphs:
        for number in spot(paragraph.tokens, frozenset(canonical)):
            word, noun = paragraph.tokens[number], paragraph.tokens[number : number + 2][-1]
            if noun.i == number or noun.tag_ != "NN" or noun.text[0].isupper() or word.text[0].isupper():
                continue
            lemma, side = noun.lemma_.lower(), canonical[word.lower_ if word.lower_ in canonical else word.lemma_]
            if lemma in parts or (side not in _COMPASS and lemma not in bodily):
                continue
            if paragraph.tokens[number + 2 : number + 3].text[:1].isupper():
                continue
            yield Side(paragraph, paragraph.span_of(paragraph.tokens[number : number + 2]), lemma, side)


_COMPASS = frozenset({"north", "south", "east", "west", "northbound", "southbound", "eastbound", "westbound"})


@functools.cache
def _sides() -> Mapping[str, str]:
    """Each word for a side with the one word for its group."""
    words = {word: word for group in word_groups("places", "sides", "opposed") for word in group}
    for group in lexicon("places")["sides"]["same"]:
        words |= dict.fromkeys(group, group[0])
    return words
