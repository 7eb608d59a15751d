"""The lexicon of actions: which words of a text stand for which action, and which for its opposite."""

from __future__ import annotations

import functools
from dataclasses import dataclass

from spacy.tokens import Token

from workbench.extraction.words.lexicon import lexicon


@dataclass(frozen=True, slots=True)
class Action:
    """One action: ``things`` are what it is said of, empty where it can be said of anything.

    ``away`` is true where the clause must say from where somebody was taken, ``doer_is_one`` where it happens to the
    doer.
    """

    name: str
    intransitive: bool
    away: bool
    doer_is_one: bool
    things: frozenset[str]


@functools.cache
def _verbs() -> dict[str, tuple[tuple[tuple[str, ...], Action, bool], ...]]:
    """Actions by the lemma of the verb: the particles that must follow, the action, whether it is done or undone."""
    found: dict[str, list[tuple[tuple[str, ...], Action, bool]]] = {}
    for name, entry in lexicon("actions").items():
        action = Action(
            entry.get("is", name),
            bool(entry.get("intransitive")),
            bool(entry.get("away")),
            bool(entry.get("doer_is_one")),
            frozenset(entry.get("of", ())),
        )
        for key, done in (("does", True), ("undoes", False)):
            for phrase in entry[key]:
                verb, *particles = phrase.split()
                found.setdefault(verb, []).append((tuple(particles), action, done))
    return {verb: tuple(sorted(entries, key=lambda entry: -len(entry[0]))) for verb, entries in found.items()}


_PARTICLES = frozenset({"prt", "prep", "advmod", "acomp", "dobj", "oprd", "xcomp", "ccomp"})


def actions_of(verb: Token) -> tuple[tuple[Action, bool], ...]:
    """The actions that a verb can stand for, each with whether it says that the action was done.

    A verb with a particle stands for its phrase alone: "took over" is not "took".
    """
    entries = _verbs().get(verb.lemma_.lower())
    if not entries:
        return ()
    following = {child.lemma_.lower() for child in verb.children if child.dep_ in _PARTICLES}
    turned = _turned(verb)
    phrasal = tuple(
        (action, done != turned) for particles, action, done in entries if particles and set(particles) <= following
    )
    if phrasal:
        return phrasal
    if any(child.dep_ == "prt" for child in verb.children):
        return ()
    return tuple((action, done) for particles, action, done in entries if not particles)


def _turned(verb: Token) -> bool:
    """Whether "not" stands before the particle and not before the verb: "found not guilty"."""
    particles = (child for child in verb.rights if child.dep_ in _PARTICLES and child.dep_ != "dobj")
    return any(inner.dep_ == "neg" or inner.lower_ == "not" for child in particles for inner in child.lefts)


@functools.cache
def action_nouns() -> dict[str, str]:
    """Nouns that are what an action does ("concession"), each with the name of the action."""
    return {noun: name for name, entry in lexicon("actions").items() for noun in entry.get("nouns", ())}


def action_verbs() -> frozenset[str]:
    """The lemmas of all verbs that can stand for an action."""
    return frozenset(_verbs())
