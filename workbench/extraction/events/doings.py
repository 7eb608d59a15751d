"""Who does what in a clause: subject, object, negation and how real it is, from the parse."""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Token

from workbench.extraction.claim import Modality
from workbench.extraction.words.word_lists import word_set


@dataclass(frozen=True, slots=True)
class Doing:
    """A verb with those it binds: ``agent`` who does it, ``patient`` whom or what it is done to.

    What somebody refuses to do is negative; what somebody denies has the modality "denied".
    """

    verb: Token
    agent: Token | None
    patient: Token | None
    passive: bool
    negative: bool
    modality: Modality


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
    negative, modality = _standing(verb)
    return Doing(verb, agent, patient, passive, negative, modality)


def _subject(verb: Token, children: dict[str, Token]) -> Token | None:
    for label in ("nsubj", "nsubjpass"):
        if label in children:
            return _antecedent(children[label])
    above = verb.head
    if verb.dep_ == "acl" and above.pos_ in ("NOUN", "PROPN"):
        if not any(child.tag_ == "TO" for child in verb.children):
            return above
        above = above.head
    elif verb.dep_ not in ("conj", "xcomp"):
        return None
    if above.pos_ not in ("VERB", "AUX") or above is verb:
        return None
    return _subject(above, {child.dep_: child for child in reversed(list(above.children))})


def _antecedent(subject: Token) -> Token:
    """Whom "who", "which" and "that" stand for: the word before the clause, or that of "it was she who called"."""
    above = subject.head.head
    if subject.tag_ not in ("WP", "WDT"):
        return subject
    if subject.head.dep_ == "relcl":
        return above
    if above.lemma_ == "be" and any(child.lower_ == "it" and child.dep_ == "nsubj" for child in above.children):
        return next((child for child in above.children if child.dep_ == "attr"), subject)
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


def _standing(verb: Token) -> tuple[bool, Modality]:
    """Whether a verb is negated, and how real it is."""
    negative, modality = _is_negated(verb), _mood(verb)
    node = verb
    for _ in range(4):
        head = node.head
        if node.dep_ == "conj" and head.pos_ in ("VERB", "AUX"):
            negative, node = negative or (_is_negated(head) and head.tag_ == verb.tag_), head
            continue
        if node.dep_ not in ("xcomp", "ccomp", "acl", "pcomp") or head is node:
            break
        turned, under = _under(node, head)
        negative, modality, node = negative != turned, under or modality, head
    if any(child.dep_ == "mark" and child.text.lower() in ("if", "unless", "whether") for child in verb.children):
        modality = Modality.POSSIBLE
    return negative, modality


def _under(node: Token, head: Token) -> tuple[bool, Modality | None]:
    """What the word that an action depends on makes of it: whether it turns it round, and how real it leaves it."""
    word = head.lemma_.lower()
    if word in word_set("happenings", "turning", "denying"):
        return not _is_negated(head), Modality.DENIED
    if not any(child.tag_ == "TO" for child in node.children):
        return False, None
    if word in word_set("happenings", "turning", "refusing"):
        return not _is_negated(head), None
    return _intended(word, head)


def _intended(word: str, head: Token) -> tuple[bool, Modality | None]:
    """The same for an infinitive: planned, not planned ("no plans to"), or neither done nor planned."""
    if word in word_set("happenings", "turning", "plans") and head.pos_ == "NOUN":
        return any(child.text.lower() == "no" for child in head.children), Modality.PLANNED
    if word in word_set("happenings", "turning", "intended"):
        return _is_negated(head), Modality.PLANNED
    if word in word_set("happenings", "turning", "unreal") or head.pos_ in ("ADJ", "NOUN"):
        return False, Modality.POSSIBLE
    return False, None


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
