"""The clauses of a sentence: which words stand together under one verb, and the telling lemmas among them."""

from __future__ import annotations

import functools
from dataclasses import dataclass

from spacy.tokens import Token

from workbench.extraction.parsed import Parsed, Sentence

_TELLING = frozenset({"NOUN", "VERB", "PROPN", "ADJ"})
_OPENERS = frozenset({"ROOT", "ccomp", "advcl", "relcl", "parataxis"})
_VERBAL = frozenset({"VERB", "AUX"})
_FEW = 3
"""So few telling words do not tell a clause from others: those of the clause above are added."""


@dataclass(frozen=True, eq=False)
class Clauses:
    """The clauses of one sentence. ``openers`` gives for each of its tokens, in order, the root of its clause."""

    sentence: Sentence
    openers: tuple[Token, ...]

    def opener(self, token: Token) -> Token:
        """The root of the clause that a token of this sentence stands in."""
        return self.openers[token.i - self.sentence.tokens.start]

    @functools.cached_property
    def _terms(self) -> dict[int, frozenset[str]]:
        found: dict[int, set[str]] = {}
        for token, opener in zip(self.sentence.tokens, self.openers, strict=True):
            if token.pos_ in _TELLING and not token.is_stop and len(token) > 1:
                found.setdefault(opener.i, set()).add(token.lemma_.lower())
        return {place: frozenset(terms) for place, terms in found.items()}

    def terms(self, token: Token) -> frozenset[str]:
        """The telling lemmas of the token's clause, with those of the clause above where they are few."""
        opener = self.opener(token)
        terms = self._terms.get(opener.i, frozenset())
        for _ in range(2):
            if len(terms) >= _FEW or opener.head.i == opener.i:
                break
            opener = self.opener(opener.head)
            terms |= self._terms.get(opener.i, frozenset())
        return terms


class ClauseBook:
    """The clauses of a document's sentences, worked out when a sentence is asked for."""

    def __init__(self) -> None:
        self._known: dict[int, Clauses] = {}

    def of(self, sentence: Sentence) -> Clauses:
        """The clauses of a sentence."""
        found = self._known.get(sentence.number)
        if found is None:
            found = self._known[sentence.number] = Clauses(sentence, _openers(sentence))
        return found


@functools.lru_cache(maxsize=2)
def clause_book(parsed: Parsed) -> ClauseBook:
    """The clauses of a document, shared by all that look for claims in it."""
    return ClauseBook()


def _openers(sentence: Sentence) -> tuple[Token, ...]:
    tokens = sentence.tokens
    start = tokens.start
    found: list[Token | None] = [None] * len(tokens)
    for token in tokens:
        path: list[int] = []
        here = token
        while found[here.i - start] is None:
            place = here.i - start
            path.append(place)
            head = here.head
            if _opens(here) or head.i == here.i or not start <= head.i < start + len(tokens):
                found[place] = here
                break
            here = head
        opener = found[here.i - start]
        for place in path:
            found[place] = opener
    return tuple(token for token in found if token is not None)


def _opens(token: Token) -> bool:
    if token.dep_ in _OPENERS:
        return True
    return token.dep_ == "conj" and token.pos_ in _VERBAL and token.head.pos_ in _VERBAL
