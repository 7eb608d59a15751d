"""Whose child, husband or grandmother somebody is."""

from __future__ import annotations

import functools
from collections.abc import Iterator

from spacy.tokens import Token

from workbench.extraction.claim import Claim, Context, Kind, Naming, claim_id
from workbench.extraction.parsed import Paragraph, Parsed
from workbench.extraction.people.cast import Cast
from workbench.extraction.text.spotting import spot
from workbench.extraction.text.surroundings import surroundings
from workbench.extraction.words.word_lists import word_groups, word_set

_OWNERS = frozenset({"his", "her", "their", "whose"})


def find_kin(parsed: Parsed, cast: Cast) -> Iterator[Claim]:
    """A claim for each relative: "her grandson Tom, 8", "Mr Lang's wife", "a cousin of his"."""
    words = _kin_words()
    for paragraph in parsed.paragraphs:
        for number in spot(paragraph.tokens, words):
            token = paragraph.tokens[number]
            if token.tag_ == "NN":
                owner = _owner(token)
                if owner is not None or _is_some(token):
                    yield _kin(parsed, paragraph, token, owner, cast)


@functools.cache
def _kin_words() -> frozenset[str]:
    return word_set("roles", "kin", "other").union(*word_groups("roles", "kin", "pairs"))


def _kin(parsed: Parsed, paragraph: Paragraph, token: Token, owner: Token | None, cast: Cast) -> Claim:
    document = parsed.document
    span = paragraph.span_of(token)
    owned = owner is not None and owner.text.lower() in _OWNERS
    beside = _beside(token) if owned else None
    if owner is None:
        whose = ""
    elif beside is None:
        whose = cast.who(paragraph.span_of(owner)) or ("" if owned else owner.text)
    else:
        whose = cast.who(paragraph.span_of(beside)) or _in_full(beside)
    context = surroundings(parsed, paragraph, span, head=token.lemma_.lower(), verb=_verb(token))
    return Claim(
        claim_id(document.name, span, Kind.NAME, "relation"),
        document.name,
        span,
        document.words(span),
        Kind.NAME,
        Naming(whose, "relation", token.lemma_.lower()),
        subject=whose,
        property="relation",
        context=Context(
            context.sentence,
            context.paragraph,
            context.head,
            context.verb,
            context.terms,
            modifiers=(_named(token) if owner is not None else _named(token) | {"some"})
            | _part(token)
            | _age(token, "age")
            | (_age(beside, "beside") if beside is not None else frozenset()),
            whose=whose,
            quoted=context.quoted,
        ),
    )


def _owner(token: Token) -> Token | None:
    """Whose relative: "her grandson", and "her grandson Tom" where the parse hangs "her" on the name."""
    for node in (token, token.head) if token.dep_ in ("compound", "nmod") else (token,):
        for child in node.lefts:
            if child.dep_ == "poss" and child.i < token.i:
                return child
    for child in token.rights:
        if child.dep_ == "prep" and child.lower_ == "of":
            return next((inner for inner in child.children if inner.dep_ == "pobj"), None)
    return None


def _is_some(token: Token) -> bool:
    """Whether a relative is one nobody is named for: "a cousin told reporters"."""
    return any(child.dep_ == "det" and child.lower_ in ("a", "an", "the", "another") for child in token.lefts)


def _named(token: Token) -> frozenset[str]:
    """The given name printed with a relative, as "named jace", and the full one, as "in full jace dow"."""
    name = next((child for child in token.rights if child.dep_ == "appos" and child.pos_ == "PROPN"), None)
    if name is None and token.dep_ == "appos" and token.head.pos_ == "PROPN":
        name = token.head
    if name is not None:
        full = _in_full(name).lower()
        return frozenset({f"named {full.split()[0]}", *([f"in full {full}"] if " " in full else [])})
    after = token.doc[token.i + 1 : token.i + 3]
    for word in after[1:] if len(after) and after[0].text == "," else after[:1]:
        if word.pos_ == "PROPN" and word.is_alpha:
            return frozenset({f"named {word.text.lower()}"})
    return frozenset()


def _verb(token: Token) -> str:
    """The verb that the relative, or the one joined with it, is subject or object of."""
    node = token
    while node.dep_ in ("conj", "appos", "poss", "compound") and node.head is not node:
        node = node.head
    return node.head.lemma_.lower() if node.head.pos_ == "VERB" else ""


def _part(token: Token) -> frozenset[str]:
    """What part the relative plays, as "does read" or "done find"; empty where no verb binds it."""
    node = token
    while node.dep_ in ("conj", "appos", "compound") and node.head is not node:
        node = node.head
    if node.head.pos_ != "VERB" or node.dep_ not in ("nsubj", "nsubjpass", "dobj"):
        return frozenset()
    return frozenset({f"{'does' if node.dep_ == 'nsubj' else 'done'} {node.head.lemma_.lower()}"})


def _beside(token: Token) -> Token | None:
    """Who is named in one breath with the relative: "Mary Delaney, 70, and her grandson"."""
    return token.head if token.dep_ == "conj" and token.head.pos_ in ("PROPN", "NOUN") else None


def _in_full(token: Token) -> str:
    parts = [part for part in token.lefts if part.dep_ == "compound" and part.pos_ == "PROPN"]
    return " ".join(part.text for part in (*parts, token)) if token.pos_ == "PROPN" else ""


def _age(token: Token, what: str) -> frozenset[str]:
    """The age printed with somebody, as "age 9"; empty where there is none."""
    ages = {
        "one": "1",
        "two": "2",
        "three": "3",
        "four": "4",
        "five": "5",
        "six": "6",
        "seven": "7",
        "eight": "8",
        "nine": "9",
        "ten": "10",
    }
    for near in (*token.lefts, *token.rights):
        for part in (near, *near.subtree) if near.dep_ not in ("poss", "relcl", "conj", "acl", "prep") else (near,):
            text = part.text.lower().split("-")[0]
            text = ages.get(text, text)
            if text.isdigit() and int(text) < 120:
                return frozenset({f"{what} {text}"})
    return frozenset()
