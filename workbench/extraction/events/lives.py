"""Where somebody lives, was born, learns and works, told by a verb or a noun: "who lives in Leeds", "Born in Cork"."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Mapping, Sequence

from spacy.tokens import Token

from workbench.extraction.claim import Claim, Modality
from workbench.extraction.events.doings import read_verb
from workbench.extraction.names.description import Description
from workbench.extraction.names.names import claim_of
from workbench.extraction.names.proper_names import BODY, PERSON, PLACE, ProperName, find_proper_names
from workbench.extraction.parsed import Paragraph, Parsed
from workbench.extraction.people.cast import Cast, find_cast
from workbench.extraction.text.spotting import spot
from workbench.extraction.words.word_lists import word_set, word_table

HOME, BIRTHPLACE, SCHOOL, EMPLOYER = "home", "birthplace", "school", "employer"
_FITTING = {HOME: {PLACE, ""}, BIRTHPLACE: {PLACE, ""}, SCHOOL: {BODY, PLACE, ""}, EMPLOYER: {BODY, ""}}
"""What a name must be to be a home, a school, …; "" is a name of which nobody knows what it names."""


def find_lives(parsed: Parsed) -> Iterator[Claim]:
    """A claim for all that verbs and nouns say of where somebody lives, was born, learns and works."""
    cast = find_cast(parsed)
    told = (claim_of(parsed, description, cast) for description in _lives(parsed, find_proper_names(parsed), cast))
    yield from {claim.id: claim for claim in told}.values()


def _lives(parsed: Parsed, names: Sequence[ProperName], cast: Cast) -> Iterator[Description]:
    starts: dict[int, dict[int, ProperName]] = {}
    for name in names:
        starts.setdefault(name.paragraph.number, {})[name.first] = name
    for paragraph in parsed.paragraphs:
        here = starts.get(paragraph.number)
        if here:
            for number in spot(paragraph.tokens, frozenset((*_verbs(), *_nouns(), "from"))):
                yield from _told(paragraph, paragraph.tokens[number], here, cast)


@functools.cache
def _verbs() -> Mapping[str, str]:
    return {verb: attribute for attribute, verbs in word_table("lives", "verbs").items() for verb in verbs}


@functools.cache
def _nouns() -> Mapping[str, str]:
    return {noun: attribute for attribute, nouns in word_table("lives", "nouns").items() for noun in nouns}


def _told(paragraph: Paragraph, word: Token, names: Mapping[int, ProperName], cast: Cast) -> Iterator[Description]:
    lemma = word.lemma_.lower()
    person: ProperName | None
    if word.pos_ == "VERB" and lemma in _verbs():
        attribute, person = _verbs()[lemma], _subject(paragraph, word, names, cast)
        earlier = word.tag_ in ("VBD", "VBN") and attribute in (HOME, EMPLOYER, SCHOOL)
    elif word.pos_ == "NOUN" and lemma in _nouns() and word.tag_ == "NN":
        attribute, person, earlier = _nouns()[lemma], _bearer(paragraph, word, names, cast), False
    elif lemma == "from" and word.head.lemma_ in _COMING and word.dep_ == "prep":
        attribute, person, earlier = HOME, _subject(paragraph, word.head, names, cast), False
    else:
        return
    if person is None:
        return
    for tie, place in _places(word, attribute, names):
        if attribute == SCHOOL and not {part.lower() for part in place.words} & _of_learning():
            continue
        # What one lives in is read as a place whatever the model takes it for, but for bodies of several words.
        is_place = tie in _TO_PLACES and attribute in _IN_PLACES and (place.entity != BODY or len(place.words) == 1)
        fits = is_place or place.entity in _FITTING[attribute]
        if fits and place.text not in person.text:
            yield Description(person, paragraph, attribute, place.span, place.text, head=tie, former=earlier)


@functools.cache
def _of_learning() -> frozenset[str]:
    return word_set("names", "types", "university") | word_set("names", "types", "school")


_TO_PLACES, _IN_PLACES = frozenset({"in", "from", "to"}), frozenset({HOME, BIRTHPLACE})
_COMING = frozenset({"be", "come", "hail", "visit"})


def _subject(paragraph: Paragraph, verb: Token, names: Mapping[int, ProperName], cast: Cast) -> ProperName | None:
    """Who lives, was born or works, where it is so and no more than one person."""
    doing = read_verb(verb)
    if doing.negative or doing.modality is not Modality.ACTUAL:
        return None
    who = doing.patient if verb.lemma_ == "bear" else doing.agent
    if who is None and verb.dep_ in ("advcl", "acl"):
        head = verb.head
        who = head if head.pos_ in ("NOUN", "PROPN") else next((c for c in head.lefts if c.dep_ in _SUBJECTS), None)
    if verb.tag_ == "VBG" and (who is None or who.pos_ == "NOUN"):
        who = _above(verb) or who  # "he came back after a spell living in Leeds"
    if who is None or any(child.dep_ == "conj" for child in who.children):
        return None
    return _person(paragraph, who, names, cast)


def _above(verb: Token) -> Token | None:
    """The subject of the first clause around a verb that has one."""
    node = verb
    for _ in range(5):
        if node.head is node:
            return None
        node = node.head
        subject = next((child for child in node.lefts if child.dep_ in _SUBJECTS), None)
        if subject is not None and node.pos_ in ("VERB", "AUX"):
            return subject
    return None


_SUBJECTS = frozenset({"nsubj", "nsubjpass"})


def _bearer(paragraph: Paragraph, noun: Token, names: Mapping[int, ProperName], cast: Cast) -> ProperName | None:
    """Who is a resident or a student: the name beside the noun, or the subject of "is"."""
    if noun.dep_ == "attr" and noun.head.lemma_ == "be":
        who = next((child for child in noun.head.lefts if child.dep_ == "nsubj"), None)
    elif noun.dep_ == "appos":
        who = noun.head
    else:
        who = next((child for child in noun.children if child.dep_ == "appos"), None)
    if who is not None and who.tag_ == "WP" and noun.head.dep_ == "relcl":
        who = noun.head.head
    return _person(paragraph, who, names, cast) if who is not None else None


def _person(paragraph: Paragraph, who: Token, names: Mapping[int, ProperName], cast: Cast) -> ProperName | None:
    """The one whom a word means, as a name that stands there or, for "he", in full."""
    name = _name_at(who.i, names)
    if name is not None:
        return name if name.entity in (PERSON, "") else None
    mention = cast.mention(paragraph.span_of(who))
    if mention is None or mention.entity != PERSON or not mention.name[0].isupper():
        return None
    return ProperName(paragraph, who.i, who.i, who.i, tuple(mention.name.split()), PERSON)


def _name_at(number: int, names: Mapping[int, ProperName]) -> ProperName | None:
    """The name that a token is part of."""
    for first in range(number, max(number - 8, -1), -1):
        if first in names:
            return names[first] if names[first].last >= number else None
    return None


def _places(word: Token, attribute: str, names: Mapping[int, ProperName]) -> Iterator[tuple[str, ProperName]]:
    """The places or bodies that hang on a word, each with the word that leads to it."""
    leading = word_set("lives", "leading", attribute)
    if word.pos_ == "ADP":
        yield from _led(word, word, names)
    if word.pos_ == "NOUN":
        leading |= {"of", "at", "with", "for"}
        before = _name_at(word.i - 1, names)
        if before is not None and before.last == word.i - 1:
            yield ("employee" if word.lemma_.lower() in ("employee", "worker") else "at"), before
    for child in word.rights:
        if child.dep_ == "prep" and child.lower_ in leading:
            yield from _led(word, child, names)
        elif child.dep_ == "dobj" and "" in leading:
            yield from (("", name) for name in _listed(word, _name_at(child.i, names), names))
        elif child.dep_ == "dobj" and attribute == EMPLOYER:
            for inner in child.rights:
                if inner.dep_ == "prep" and inner.lower_ == "for":
                    yield from _led(word, inner, names)


def _led(word: Token, preposition: Token, names: Mapping[int, ProperName]) -> Iterator[tuple[str, ProperName]]:
    """The name after a preposition and those after it that say where it is: "in Mill Street, Leeds"."""
    if any(child.dep_ == "pobj" for child in preposition.children):
        near = range(preposition.i + 1, preposition.i + 4)
        name = next((names[number] for number in near if number in names), None)
        yield from ((preposition.lower_, found) for found in _listed(word, name, names))


def _listed(word: Token, name: ProperName | None, names: Mapping[int, ProperName]) -> Iterator[ProperName]:
    while name is not None and name.first > word.i:
        yield name
        after = name.last + 2
        name = names.get(after) if word.doc[name.last + 1 : after].text == "," else None
