"""An act in the text's own words, cut to what an editor would call it: "the advisory was lifted"."""

from __future__ import annotations

from spacy.tokens import Token

from workbench.extraction.words.act_words import act_words

_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_HELPS = frozenset({"aux", "auxpass", "neg", "prt", "acomp"})
_OWN = frozenset({"det", "compound", "amod", "poss", "nummod", "case", "quantmod", "nmod"})
_RELATIVE = frozenset({"who", "which", "that", "whom"})
LONGEST = 70
"""Characters; a longer phrase is no name for anything."""


def act_phrase(noun: Token | None, verb: Token | None, subject: str) -> str:
    """The clause of an act: who or what, and what was done; "" where the text does not say it in so few words.

    ``subject`` is the full name of whom the act befalls, put in the place of a pronoun.
    """
    if noun is not None or verb is None or any(part.lower_ == "to" for part in verb.children):
        return ""
    doer = next((child for child in verb.children if child.dep_ in _SUBJECTS), None)
    thing = next((child for child in verb.children if child.dep_ == "dobj" and child.pos_ != "PRON"), None)
    who = _named(doer, subject)
    done = _words(sorted([verb, *(part for part in verb.children if _helps(verb, part))], key=lambda part: part.i))
    if not who or done.endswith("'s"):
        return ""
    if doer is None:
        if verb.tag_ != "VBN" or verb.dep_ != "acl":
            return ""
        done = f"was {done}"
    what = f" {_words(_phrase(thing))}" if thing is not None and thing.text not in who else ""
    told = f"{who} {done}{what}"
    return told if len(told) <= LONGEST else ""


def _helps(verb: Token, part: Token) -> bool:
    """Whether a word belongs to what was done: "was lifted", "pleaded guilty"."""
    phrase = f"{verb.lemma_} {part.lemma_}".lower()
    return part.dep_ in _HELPS or (phrase in act_words().known and part.dep_ not in {"prep", "dobj"})


def _named(doer: Token | None, subject: str) -> str:
    """Who or what an act is told of: the subject's own words, and for a pronoun whom it stands for."""
    if doer is None or doer.pos_ == "PRON" or doer.lower_ in _RELATIVE:
        return subject if subject[:1].isupper() or not subject else f"the {subject}"
    who = _words(_phrase(doer))
    others = [part for part in doer.children if part.dep_ == "conj"]
    if others:
        who += (
            f" and {_words(_phrase(others[0]))}"
            if len(others) == 1 and not list(others[0].conjuncts)[1:]
            else " and others"
        )
    first = doer.left_edge if doer.left_edge.dep_ in _OWN else doer
    return who if first.pos_ == "PROPN" or first.ent_type_ else who[:1].lower() + who[1:]


def _phrase(noun: Token) -> list[Token]:
    """A noun with the words that stand before it."""
    return [part for part in noun.subtree if part.i <= noun.i and _is_own(part, noun)]


def _is_own(part: Token, noun: Token) -> bool:
    while part.i != noun.i:
        if part.dep_ not in _OWN:
            return False
        part = part.head
    return True


def _words(tokens: list[Token]) -> str:
    """The words as printed; what is left out between two of them leaves a blank."""
    told = ""
    for before, token in zip([None, *tokens], tokens, strict=False):
        glued = before is None or (before.i + 1 == token.i and not before.whitespace_)
        told += token.text if glued else f" {token.text}"
    return told
