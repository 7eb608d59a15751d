"""How a figure is put: whether it is a whole or a part, a difference or a rate, planned or earlier, and whose it is."""

from __future__ import annotations

import re

from spacy.tokens import Token

from workbench.extraction.claim import Kind, Modality, Scope
from workbench.extraction.figures.ages import YEAR_OF_AGE
from workbench.extraction.figures.concepts import direction, governing
from workbench.extraction.figures.heads import Head, Site
from workbench.extraction.figures.owners import Owners
from workbench.extraction.figures.units import rate_after
from workbench.extraction.words.measured_words import measured_words

_ADDED = re.compile(r"\b(?:another|a further|an extra|an additional|other) $", re.IGNORECASE)
_MORE = re.compile(r" (?:more|others?|further|extra|additional)\b(?! than)", re.IGNORECASE)
_DIFFERENT = re.compile(
    r" (?:(?!of\b|or\b|with\b|in\b|to\b)[a-z]+ )?(?:higher|lower|fewer|less|more than|above (?!the age)|below|taller"
    r"|longer|shorter|up on|down on|better|worse|bigger|smaller|larger|less common|more likely|less likely"
    r"|more common|faster|slower|older|younger)\b",
    re.IGNORECASE,
)
_BY = re.compile(r"\bby $", re.IGNORECASE)
_CHANGED = re.compile(
    r"\b(?:up|down|(?:rise|fall|increase|decrease|reduction|drop|decline|cut|growth|jump|hike) of(?: up to)?"
    r"|rose|fell|dropped|climbed|jumped|slumped|plunged|gained|grew|shed|slid) $",
    re.IGNORECASE,
)
_WHOLE = re.compile(r"\b(?:a total of|in total|in all|altogether|all|total|combined|overall) $", re.IGNORECASE)
_WHOLE_AFTER = re.compile(r" (?:\w+ ){0,2}(?:in total|in all|altogether|overall|combined)\b", re.IGNORECASE)
_SHARED_OUT = re.compile(
    r"(?:%|per ?cent|pc|pct|half|thirds?|quarters?|fifths?) of (?:the |all |some )*$", re.IGNORECASE
)
_EARLIER = re.compile(
    r"\b(?:(?:down|up|rose|fell|dropped|increased|decreased|climbed|cut|raised|revised|lowered|reduced|grew|improved"
    r"|rising|falling|changed)(?: \w+){0,2} from|instead of|rather than|previously) $",
    re.IGNORECASE,
)
_SHAPELESS = frozenset({"who", "which", "that"})


def scope_of(folded: str, site: Site, head: Head, noun_end: int) -> Scope:
    """What part of its thing a figure covers; ``noun_end`` is where its noun ends."""
    figure = site.figure
    rate = figure.rate
    if rate is None and noun_end > figure.span.end and (after := rate_after(folded, noun_end)) is not None:
        rate = after[1]
    if rate is not None and rate.time:
        return Scope.RATE
    before = folded[max(0, figure.span.start - 24) : figure.span.start]
    if _CHANGED.search(before) or _DIFFERENT.match(folded, figure.core.end):
        return Scope.DIFFERENCE
    if _BY.search(before) and direction(site, governing(site)):
        return Scope.DIFFERENCE
    if figure.kind is not Kind.COUNT or figure.quantity.unit == YEAR_OF_AGE:
        return Scope.UNSTATED
    return _scope_of_count(folded, site, head, before)


def _scope_of_count(folded: str, site: Site, head: Head, before: str) -> Scope:
    core = site.figure.core
    if _MORE.match(folded, core.end) or _ADDED.search(folded, max(0, core.start - 20), core.start):
        return Scope.ADDITIONAL
    if head.partitive:
        return Scope.PART
    whole = _WHOLE.search(before) or _WHOLE_AFTER.match(folded, core.end) or _SHARED_OUT.search(before)
    if whole or (head.outer is not None and head.outer.lower_ == "total"):
        return Scope.WHOLE
    return Scope.UNSTATED


def is_shared_out(folded: str, site: Site) -> bool:
    """Whether the figure is the whole of the share right before it: "38.2% of the 506,438 votes"."""
    start = site.figure.span.start
    return _SHARED_OUT.search(folded, max(0, start - 24), start) is not None


def modality_of(folded: str, site: Site, head: Head, verb: Token | None) -> Modality:
    """Whether the figure is so, may be so, is planned, or was so before."""
    words = measured_words()
    start = site.figure.span.start
    if _EARLIER.search(folded, max(0, start - 40), start):
        return Modality.EARLIER
    if verb is None:
        return Modality.ACTUAL
    held = _held_by(site, head, verb)
    if held or _is_subject(site, head, verb):
        for child in verb.children:
            if child.dep_ == "neg" and held:
                return Modality.DENIED
            if child.dep_ == "aux" and child.lower_ in words.possible:
                return Modality.POSSIBLE
    above = verb
    for _ in range(3):
        if above.lemma_.lower() in words.planned and (held or above != verb):
            return Modality.PLANNED
        if above.dep_ not in {"xcomp", "ccomp", "pcomp"} or above.head == above:
            break
        above = above.head
    return Modality.ACTUAL


def source_of(site: Site, verb: Token | None, owners: Owners) -> str:
    """Who gives the figure: "police said", "according to organisers", "RailNet puts the figure at"."""
    words = measured_words()
    here = verb
    for _ in range(5):
        if here is None:
            break
        if here.lemma_.lower() in words.sources and not _gives(here, site):
            subject = next((child for child in here.children if child.dep_ == "nsubj"), None)
            if (
                subject is not None
                and subject.lower_ not in _SHAPELESS
                and not subject.left_edge.i <= site.root.i <= subject.right_edge.i
            ):
                return owners.name(site.paragraph, subject).name
        here = here.head if here.head != here else None
    return owners.according(site)


def _gives(verb: Token, site: Site) -> bool:
    """Whether a verb hands the figure over instead of stating it: "put £7.5m into the trial"."""
    return (
        verb.lemma_.lower() in {"put", "add", "find", "count"} and site.root.dep_ == "dobj" and site.root.head == verb
    )


def _held_by(site: Site, head: Head, verb: Token) -> bool:
    """Whether the figure is the object of its verb."""
    held = head.noun if head.noun is not None and not head.partitive else site.root
    return held.dep_ in {"dobj", "attr"} and held.head == verb


def _is_subject(site: Site, head: Head, verb: Token) -> bool:
    subject = head.noun if head.noun is not None and not head.partitive else site.root
    return subject.dep_ in {"nsubj", "nsubjpass"} and subject.head == verb
