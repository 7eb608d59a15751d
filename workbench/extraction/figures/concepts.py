"""The concept that a count falls under ("deaths", "missing") and the direction of a change ("rise", "fall")."""

from __future__ import annotations

from spacy.tokens import Token

from workbench.extraction.figures.heads import Head, Site
from workbench.extraction.words.measured_words import measured_words

OF_PEOPLE = frozenset(
    {
        "deaths",
        "injured",
        "hospitalised",
        "missing",
        "arrested",
        "evacuated",
        "rescued",
        "displaced",
        "trapped",
        "infected",
    }
)
"""Concepts that count people even where no noun says so."""

_PASSED_OVER = frozenset(
    {"were", "are", "been", "still", "remain", "remained", "or", "other", "others", "people", "reported", "feared"}
    | {"confirmed", "left", "was", "is", "have", "has", "had", "being", "men", "women", "children", "persons", "more"}
)

_LEADS_TO = frozenset({"have", "need", "begin", "start", "continue", "want", "decide"})
"""Verbs after which the next verb tells what happens: "20 had to be rescued"."""

_STANCES = {"for": "for", "favour": "for", "favor": "for", "yes": "for", "against": "against", "no": "against"}

_VOTING = frozenset(
    {"vote", "ballot", "motion", "budget", "amendment", "bill", "poll", "referendum", "resolution", "division"}
)

_CHANGES = frozenset(
    {"rise", "increase", "growth", "hike", "jump", "gain", "surge", "fall", "drop", "decline", "decrease", "cut"}
    | {"reduction", "slump", "plunge", "dip", "loss"}
)
"""Nouns for a change; a figure with one of them is by how much something changed."""

_OPPOSITE = {"for": "against", "against": "for"}


def stance(site: Site, verb: Token | None) -> frozenset[str]:
    """ "for" or "against", where a number of those who vote is followed by it: "4,120 against", "voted no"."""
    if verb is None or verb.lemma_.lower() not in measured_words().bare:
        return frozenset()
    doc, first, end = site.last.doc, site.first.i, site.sentence.tokens.end
    place = site.last.i + 1
    turned = first >= 2 and doc[first - 1].lower_ == "to" and doc[first - 2].like_num
    if place + 1 < end and doc[place].lower_ == "to" and doc[place + 1].like_num:
        place += 2
    for token in doc[place : min(place + 4, end)]:
        if token.lower_ in _STANCES:
            found = _STANCES[token.lower_]
            return frozenset({_OPPOSITE[found] if turned else found})
        if token.like_num or token.is_punct:
            break
    return frozenset()


def side_of_a_vote(site: Site) -> str:
    """ "for" or "against" for a number with which a vote is told: "the vote was 31 in favour and 27 against"."""
    doc, place = site.last.doc, site.last.i + 1
    if place < len(doc) and doc[place].lower_ == "in":
        place += 1
    side = _STANCES.get(doc[place].lower_, "") if place < len(doc) and doc[place].lower_ != "no" else ""
    if not side or (side == "for" and doc[place].lower_ == "for"):
        return ""
    return side if any(word.lemma_.lower() in _VOTING for word in site.sentence.tokens) else ""


def change_named(site: Site, head: Head, subject: str) -> str:
    """ "rise" or "fall" for a share that a noun says is a change: "a 6 per cent increase", "the rise, at 5%"."""
    words = measured_words()
    held = head.outer if head.noun is None else head.noun
    named = held.lemma_.lower() if held is not None else subject
    if held is not None and held.i > site.last.i + 3:
        return ""
    if named in words.down and named in _CHANGES:
        return "fall"
    return "rise" if named in words.up and named in _CHANGES else ""


def demanded(site: Site, verb: Token | None) -> bool:
    """Whether a figure is what somebody asks for: "wants a rise of 7%", "is holding out for £5m"."""
    if verb is None or site.first.i <= verb.i:
        return False
    lemma = verb.lemma_.lower()
    if lemma == "be":
        subject = next((child for child in verb.children if child.dep_ == "nsubj"), None)
        after = any(child.lower_ == "for" for child in verb.children)
        return subject is not None and after and subject.lemma_.lower() in {"claim", "demand"}
    particle = next((child.lower_ for child in verb.children if child.dep_ == "prt"), "")
    return lemma in measured_words().demanding or f"{lemma} {particle}" == "hold out"


def concept(site: Site, head: Head, verb: Token | None) -> str:
    """The concept of a count, or "" for one that only its noun names: "deaths" for "eight were killed"."""
    noun = head.noun
    if noun is not None:
        found = _of_noun(site, noun)
        if found:
            return found
    if noun is not None and head.outer is not None and head.outer.lemma_.lower() in measured_words().nouns:
        # "the arrest of 12 men", "the resignations of four ministers"
        return measured_words().nouns[head.outer.lemma_.lower()]
    if head.partitive:
        return measured_words().adjectives.get(noun.lower_, "") if noun is not None else ""
    after = _complement(noun if noun is not None else site.last)
    if after or verb is None:
        return after
    return _by_verb(noun if noun is not None else site.root, verb)


def direction(site: Site, verb: Token | None) -> str:
    """ "rise" or "fall", where the words around a figure of change say so, else ""."""
    words = measured_words()
    doc = site.last.doc
    near = doc[max(site.sentence.tokens.start, site.first.i - 4) : min(site.sentence.tokens.end, site.last.i + 4)]
    for token in [*([verb] if verb is not None else []), *near]:
        lemma = token.lemma_.lower()
        if lemma in words.down or token.lower_ in words.down:
            return "fall"
        if (lemma in words.up or token.lower_ in words.up) and token.lower_ != "more":
            return "rise"
    return ""


def governing(site: Site) -> Token | None:
    """The verb or noun that a figure after "by" hangs on."""
    return site.first.nbor(-1).head if site.first.i > 0 else None


def _of_noun(site: Site, noun: Token) -> str:
    words = measured_words()
    lemma = noun.lemma_.lower()
    if lemma in words.nouns or noun.lower_ in words.nouns:
        return words.nouns.get(lemma) or words.nouns[noun.lower_]
    for child in noun.children:
        if child.dep_ in {"amod", "acl"} and child.i != site.root.i:
            found = words.adjectives.get(child.lower_) or (
                words.undergo.get(child.lemma_.lower(), "") if child.tag_ == "VBN" else ""
            )
            if found:
                return found
    return ""


def _complement(token: Token) -> str:
    """ "14 are missing", "7 hurt", "eleven missing", "people dead": the adjective after the number or its noun."""
    words = measured_words()
    doc = token.doc
    for place in range(token.i + 1, min(token.i + 6, len(doc))):
        here = doc[place]
        found = words.adjectives.get(here.lower_)
        if found:
            return found
        if here.pos_ not in {"AUX", "ADV"} and here.lower_ not in _PASSED_OVER:
            break
    return ""


def _by_verb(noun: Token, verb: Token) -> str:
    words = measured_words()
    place = noun
    while place.dep_ in {"conj", "nummod", "appos"} and place.head != place and place.head.i != verb.i:
        place = place.head
    if place.head.i != verb.i:
        return ""
    if place.dep_ == "dobj":
        lemma = verb.lemma_.lower()
        return next(
            (
                words.phrases[f"{lemma} {suffered(child).lemma_.lower()}"]
                for child in verb.children
                if child.dep_ in {"prt", "prep"} and f"{lemma} {suffered(child).lemma_.lower()}" in words.phrases
            ),
            words.undergo.get(lemma, ""),
        )
    return _of_subject(place, verb) if place.dep_ in {"nsubj", "nsubjpass"} else ""


def suffered(child: Token) -> Token:
    """The object of a verb, also after "from" or "to": "suffered from serious injury", "were taken to hospital"."""
    if child.dep_ == "prep" and child.lower_ in {"from", "to", "for"}:
        return next((part for part in child.children if part.dep_ == "pobj"), child)
    return child


def _of_subject(subject: Token, verb: Token) -> str:
    """What the subject of a verb does or suffers: dies, is killed, loses its life, is told to leave."""
    lemma = verb.lemma_.lower()
    if lemma in _LEADS_TO:
        led = next((child for child in verb.children if child.dep_ == "xcomp" and child.pos_ == "VERB"), None)
        if led is not None:
            passive = any(child.dep_ == "auxpass" for child in led.children)
            return _done_or_suffered(led, passive)
    passive = subject.dep_ == "nsubjpass" or any(child.dep_ == "auxpass" for child in verb.children)
    return _done_or_suffered(verb, passive)


def _done_or_suffered(verb: Token, passive: bool) -> str:
    """The concept of a verb with its object or particle, or told to somebody."""
    words = measured_words()
    lemma = verb.lemma_.lower()
    if lemma in words.do and not passive:
        return words.do[lemma]
    for child in verb.children:
        if f"{lemma} {suffered(child).lemma_.lower()}" in words.phrases:
            return words.phrases[f"{lemma} {suffered(child).lemma_.lower()}"]
        if child.dep_ in {"xcomp", "ccomp", "advcl"} and child.lemma_.lower() in words.told and child.tag_ == "VB":
            return words.told[child.lemma_.lower()]
    return words.undergo.get(lemma, "") if passive else ""
