"""Who did what: the actions that carry a story, with agent, patient, polarity, manner, cause and order."""

from __future__ import annotations

import functools
from collections.abc import Iterator

from spacy.tokens import Token

from workbench.documents.document import Span
from workbench.extraction.claim import Claim, Context, Happening, Kind, Modality, claim_id
from workbench.extraction.events.actions import Action, action_nouns, action_verbs, actions_of
from workbench.extraction.events.alternatives import find_alternatives
from workbench.extraction.events.causes import find_causes
from workbench.extraction.events.doings import Doing, read_verb
from workbench.extraction.events.evacuations import find_evacuations
from workbench.extraction.events.sorts import find_sorts
from workbench.extraction.events.sums import find_sums
from workbench.extraction.events.ways import find_ways
from workbench.extraction.parsed import Paragraph, Parsed
from workbench.extraction.people.cast import Cast, find_cast
from workbench.extraction.text.spotting import spot
from workbench.extraction.text.surroundings import surroundings
from workbench.extraction.words.word_lists import word_set, word_table


def find_events(parsed: Parsed) -> Iterator[Claim]:
    """A claim for each action of the lexicon that a clause states, and for orders to leave, causes and sequences."""
    cast = find_cast(parsed)
    last: Claim | None = None
    for paragraph in parsed.paragraphs:
        for number in spot(paragraph.tokens, _openers()):
            token = paragraph.tokens[number]
            if token.pos_ == "VERB":
                for claim in _actions(parsed, paragraph, token, cast):
                    yield claim
                    last = claim
            elif token.pos_ == "NOUN":
                yield from _nominal(parsed, paragraph, token, cast)
                yield from _by_noun(parsed, paragraph, token, cast, last)
    yield from find_evacuations(parsed)
    yield from find_causes(parsed)
    yield from find_sorts(parsed)
    yield from find_sums(parsed)
    yield from find_ways(parsed)
    yield from find_alternatives(parsed)


@functools.cache
def _openers() -> frozenset[str]:
    return action_verbs() | frozenset(action_nouns()) | frozenset(_as_nouns())


def _actions(parsed: Parsed, paragraph: Paragraph, verb: Token, cast: Cast) -> Iterator[Claim]:
    entries = actions_of(verb)
    if not entries:
        return
    doing = read_verb(verb)
    told: set[str] = set()
    for action, done in entries:
        if action.name not in told and _fits(action, doing):
            told.add(action.name)
            yield _claim(parsed, paragraph, doing, cast, action=action, done=done != doing.negative)


def _fits(action: Action, doing: Doing) -> bool:
    if action.intransitive:
        thing = doing.agent if doing.agent is not None and not doing.passive else doing.patient
    else:
        thing = doing.patient
        if thing is None and doing.agent is None:
            return False
    if action.away and not _from(doing.verb) and "to safety" not in doing.verb.sent.text:
        return False
    if action.name == "die" and doing.passive:
        return False
    if not action.things:
        return True
    return thing is not None and _counted(thing).lemma_.lower() in action.things


def _claim(parsed: Parsed, paragraph: Paragraph, doing: Doing, cast: Cast, *, action: Action, done: bool) -> Claim:
    agent, patient = doing.agent, doing.patient
    if action.doer_is_one or (action.intransitive and patient is None):
        agent, patient = None, agent
    whom, who = _called(paragraph, patient, cast), _called(paragraph, agent, cast)
    span = _span(paragraph, doing)
    context = surroundings(
        parsed, paragraph, span, head=patient.lemma_.lower() if patient is not None else "", verb=doing.verb.lemma_
    )
    names = frozenset(name for name in (who, whom) if name[:1].isupper())
    return Claim(
        claim_id(parsed.document.name, span, Kind.EVENT, action.name),
        parsed.document.name,
        span,
        parsed.document.words(span),
        Kind.EVENT,
        Happening(action.name, who, whom, done, _from(doing.verb)),
        subject=who,
        property=action.name,
        context=Context(
            context.sentence,
            context.paragraph,
            context.head,
            context.verb,
            context.terms,
            names,
            _modifiers(patient),
            modality=doing.modality,
            quoted=context.quoted,
        ),
    )


def _from(verb: Token) -> tuple[tuple[str, str], ...]:
    """Where somebody was taken from: "from a nursing home"."""
    for node in (verb, *(child for child in verb.children if child.dep_ in ("dobj", "prep"))):
        for child in (node, *node.children):
            if child.dep_ == "prep" and child.text.lower() == "from":
                place = next((inner for inner in child.children if inner.dep_ == "pobj"), None)
                if place is not None:
                    before = [inner.lemma_.lower() for inner in place.lefts if inner.dep_ == "compound"]
                    return (("from", " ".join([*before, place.lemma_.lower()])),)
    return ()


def _modifiers(thing: Token | None) -> frozenset[str]:
    if thing is None:
        return frozenset()
    return frozenset(
        child.lemma_.lower() for child in thing.lefts if child.dep_ in ("compound", "amod", "nummod", "poss")
    )


def _called(paragraph: Paragraph, token: Token | None, cast: Cast) -> str:
    """Who or what a noun means: a full name where there is one, else its lemma with the nouns before it."""
    if token is None:
        return ""
    token = _counted(token)
    named = next((child for child in token.rights if child.dep_ == "appos" and child.pos_ == "PROPN"), None)
    token = named if named is not None and token.pos_ == "NOUN" else token
    if token.pos_ in ("PROPN", "PRON"):
        name = cast.who(paragraph.span_of(token))
        if name and (token.pos_ == "PRON" or token.text in name.split()):
            return name
        if token.pos_ == "PRON":
            return ""
        return " ".join([*(child.text for child in token.lefts if child.dep_ == "compound"), token.text])
    if token.text[0].isupper() and token.ent_type_ in ("ORG", "PERSON", "GPE", "NORP"):
        return token.text
    return " ".join(
        [*(child.lemma_.lower() for child in token.lefts if child.dep_ == "compound"), token.lemma_.lower()]
    )


def _counted(token: Token) -> Token:
    """What is counted in "dozens of people"."""
    if token.lemma_.lower() in word_set("happenings", "counting", "words") or token.pos_ == "NUM":
        for child in token.rights:
            if child.dep_ == "prep" and child.text.lower() == "of":
                return next((inner for inner in child.children if inner.dep_ == "pobj"), token)
    return token


def _span(paragraph: Paragraph, doing: Doing) -> Span:
    """From the nearer of agent and patient to the other, the verb between: the words an editor would underline."""
    verb = doing.verb
    first = min([verb.i, *(token.i for token in verb.children if token.dep_ in ("neg", "aux", "auxpass"))])
    last = max(
        [verb.i, *(token.i for token in verb.rights if token.dep_ in ("prt", "acomp", "oprd") and token.i < verb.i + 4)]
    )
    for token in (doing.agent, doing.patient):
        if token is not None and token.sent.start == verb.sent.start and abs(token.i - verb.i) < 12:
            first, last = min(first, token.left_edge.i if token.i < verb.i else first), max(last, token.i)
    if first < verb.i - 14:
        first = verb.i
    return paragraph.span_of(paragraph.tokens[first : last + 1])


def _nominal(parsed: Parsed, paragraph: Paragraph, noun: Token, cast: Cast) -> Iterator[Claim]:
    """ "made no concession", "gave his approval": an action told as the object of a light verb."""
    action = action_nouns().get(noun.lemma_.lower())
    verb = noun.head
    if action is None or noun.dep_ != "dobj" or verb.lemma_ not in _LIGHT:
        return
    doing = read_verb(verb)
    if doing.modality is Modality.ACTUAL:
        who = _called(paragraph, doing.agent, cast)
        span = paragraph.span_of(paragraph.tokens[min(verb.i, noun.left_edge.i) : noun.i + 1])
        yield _record(parsed, paragraph, span, Happening(action, who, "", not doing.negative), noun)


_LIGHT = frozenset({"make", "give", "offer", "deliver", "submit", "tender", "hand"})


def _by_noun(parsed: Parsed, paragraph: Paragraph, noun: Token, cast: Cast, last: Claim | None) -> Iterator[Claim]:
    """ "the operation, by the coastguard": a noun for an action, and who did it."""
    action = _as_nouns().get(noun.lemma_.lower())
    if action is None:
        return
    by = next((child for child in noun.children if child.dep_ == "prep" and child.text.lower() == "by"), None)
    doer = next((child for child in by.children if child.dep_ == "pobj"), None) if by is not None else None
    if doer is None:
        return
    whom = ""
    details: tuple[tuple[str, str], ...] = ()
    if action == "before":
        if last is None or not isinstance(last.value, Happening) or last.context.paragraph < paragraph.number:
            return
        action, whom, details = last.value.action, last.value.patient, last.value.details
    span = paragraph.span_of(paragraph.tokens[noun.i : doer.i + 1])
    happening = Happening(action, _called(paragraph, doer, cast), whom, True, details)
    yield _record(parsed, paragraph, span, happening, noun)


@functools.cache
def _as_nouns() -> dict[str, str]:
    return {word: action for action, words in word_table("happenings", "as_nouns").items() for word in words}


def _record(parsed: Parsed, paragraph: Paragraph, span: Span, happening: Happening, head: Token) -> Claim:
    return Claim(
        claim_id(parsed.document.name, span, Kind.EVENT, happening.action),
        parsed.document.name,
        span,
        parsed.document.words(span),
        Kind.EVENT,
        happening,
        subject=happening.agent,
        property=happening.action,
        context=surroundings(parsed, paragraph, span, head=head.lemma_.lower()),
    )
