"""What a share is a share of, where no noun says so: what those it counts do or suffer."""

from __future__ import annotations

from spacy.tokens import Token

from workbench.extraction.figures.heads import Site
from workbench.extraction.words.measured_words import measured_words

SAYS_NOTHING = frozenset({"be", "have", "do", "say"})
"""Verbs that do not tell one figure from another."""

_LISTED = frozenset({"appos", "conj", "dep", "npadvmod", "nmod", "nummod"})


def share_of(noun: str, site: Site, verb: Token | None) -> str:
    """ "share of vote"; where only people are named and the part acts, with what it does.

    "One in nine patients felt dizzy" is "share of patient feel dizzy", "reported by 9.1%" of dizziness "share report
    dizziness".
    """
    words = ["share"] + (["of", noun] if noun else [])
    objects = _done_by(site, verb)
    if verb is None or objects is None or not (not noun or noun in measured_words().people or noun == "people"):
        return " ".join(words)
    if verb.lemma_.lower() not in SAYS_NOTHING:
        words.append(verb.lemma_.lower())
    words += [child.lemma_.lower() for child in objects if child.pos_ in {"NOUN", "ADJ"}]
    return " ".join(words)


def _done_by(site: Site, verb: Token | None) -> list[Token] | None:
    """What the figure does, as subject or after "by": the objects of its verb; None where it does nothing."""
    if verb is None:
        return None
    root = site.root
    if root.dep_ in {"nsubj", "nsubjpass"} and root.head == verb:
        return [child for child in verb.children if child.dep_ in {"dobj", "acomp", "attr"}]
    if root.dep_ == "pobj" and root.head.dep_ == "agent" and root.head.head == verb:
        return [child for child in verb.children if child.dep_ == "nsubjpass"]
    return None


def goes_on(site: Site) -> bool:
    """Whether a share only goes on with the list of the one before it: "8%: 4.5% now and 3.5% next year"."""
    return site.root.dep_ in _LISTED or (site.root.dep_ == "pobj" and site.root.head.lower_ in {"including", "plus"})
