"""Who does what in a clause: subject, object, negation and how real it is, from the parse."""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Token

from workbench.extraction.claim import Modality
from workbench.extraction.word_lists import word_set


@dataclass(frozen=True, slots=True)
class Doing:
    """A verb with those it binds: ``agent`` who does it, ``patient`` whom or what it is done to.

    ``denied`` is true where somebody denies it or refuses to do it.
    """

    verb: Token
    agent: Token | None
    patient: Token | None
    passive: bool
    negative: bool
    modality: Modality
    denied: bool = False


def read_verb(verb: Token) -> Doing:
    """What a verb's clause says."""
    children = {child.dep_: child for child in reversed(list(verb.children))}
    passive = (
        "nsubjpass" in children
        or "auxpass" in children
        or (
            verb.tag_ == "VBN"
            and verb.dep_ in ("acl", "relcl", "advcl", "conj")
            and "nsubj" not in children
            and "aux" not in children
        )
    )
    agent, patient = (
        (_by(verb), _subject(verb, children)) if passive else (_subject(verb, children), _object(verb, children))
    )
    negative, modality, denied = _standing(verb)
    return Doing(verb, agent, patient, passive, negative, modality, denied)


def _subject(verb: Token, children: dict[str, Token]) -> Token | None:
    for label in ("nsubj", "nsubjpass"):
        if label in children:
            return _antecedent(children[label])
    if verb.dep_ == "acl" and verb.head.pos_ in ("NOUN", "PROPN"):
        return verb.head
    if verb.dep_ == "conj" and verb.head.pos_ in ("VERB", "AUX"):
        return _subject(verb.head, {child.dep_: child for child in reversed(list(verb.head.children))})
    if verb.dep_ == "xcomp" and verb.head.pos_ == "VERB":
        return _subject(verb.head, {child.dep_: child for child in reversed(list(verb.head.children))})
    return None


def _antecedent(subject: Token) -> Token:
    """Whom "who", "which" and "that" stand for."""
    if subject.tag_ in ("WP", "WDT") and subject.head.dep_ == "relcl":
        return subject.head.head
    return subject


def _object(verb: Token, children: dict[str, Token]) -> Token | None:
    if "dobj" in children:
        return _antecedent(children["dobj"])
    preposition = children.get("prep")
    if preposition is not None and preposition.text.lower() in ("for", "to", "of", "out"):
        return next((child for child in preposition.children if child.dep_ == "pobj"), None)
    return None


def _by(verb: Token) -> Token | None:
    for child in verb.children:
        if child.dep_ == "agent" or (child.dep_ == "prep" and child.text.lower() == "by"):
            return next((inner for inner in child.children if inner.dep_ == "pobj"), None)
    return None


def _standing(verb: Token) -> tuple[bool, Modality, bool]:
    """Whether a verb is negated, how real it is, and whether it is denied or refused."""
    negative = _is_negated(verb)
    modality = _mood(verb)
    denied = False
    node = verb
    for _ in range(4):
        head = node.head
        if node.dep_ == "conj" and head.pos_ in ("VERB", "AUX"):
            negative, node = negative or (_is_negated(head) and head.tag_ == verb.tag_), head
            continue
        if node.dep_ not in ("xcomp", "ccomp", "acl", "pcomp") or head is node:
            break
        word = head.lemma_.lower()
        if word in word_set("happenings", "turning", "refusing") and node.dep_ == "xcomp":
            negative, denied = not negative, True
            if _is_negated(head):
                negative = not negative
        elif word in word_set("happenings", "turning", "denying"):
            negative, denied = not negative, True
        elif _is_unreal(node, head):
            modality = Modality.PLANNED
        node = head
    if any(child.dep_ == "mark" and child.text.lower() in ("if", "unless", "whether") for child in verb.children):
        modality = Modality.POSSIBLE
    return negative, modality, denied


def _is_unreal(node: Token, head: Token) -> bool:
    infinitive = any(child.tag_ == "TO" for child in node.children)
    return infinitive and (
        head.lemma_.lower() in word_set("happenings", "turning", "unreal") or head.pos_ in ("ADJ", "NOUN")
    )


def _is_negated(verb: Token) -> bool:
    for child in verb.children:
        if child.dep_ == "neg" or child.text.lower() in ("never", "neither", "nobody", "nothing", "no-one"):
            return True
        if child.dep_ in ("nsubj", "nsubjpass", "dobj") and any(
            inner.text.lower() in ("no", "neither", "none") for inner in child.children
        ):
            return True
        if child.dep_ in ("nsubj", "nsubjpass") and child.text.lower() == "none":
            return True
    return False


def _mood(verb: Token) -> Modality:
    for child in verb.children:
        if child.dep_ in ("aux", "auxpass") and child.text.lower() in word_set("happenings", "turning", "modals"):
            return Modality.PLANNED if child.text.lower() in ("will", "'ll", "shall") else Modality.POSSIBLE
    if verb.dep_ == "conj" and verb.head.pos_ == "VERB":
        return _mood(verb.head)
    return Modality.ACTUAL
