"""Noun phrases that may describe somebody: "the Islington North MP", "his rival", "the 34-year-old"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from spacy.tokens import Doc

from workbench.extraction.parsed import Paragraph
from workbench.extraction.people.naming import Character, Named
from workbench.extraction.words.people_words import people_words

DEFINITE = frozenset({"the", "this", "that"})
POSSESSIVE = frozenset({"his", "her", "their", "its"})
INDEFINITE = frozenset({"a", "an", "one", "another"})
LOOSE = frozenset({"party", "company", "team", "group", "club", "own", "new", "whole", "same"})
"""Words that do not tell one holder of a post from another."""

_TURNED = frozenset({"former", "ex", "deputy", "vice", "shadow", "acting", "assistant", "future", "late"})
_SUBJECT = frozenset({"nsubj", "nsubjpass", "csubj"})
_AGED = re.compile(r"(?:the|this) (\d{1,3})-?\s?years?-?\s?old\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase that may describe somebody: tokens ``first`` to ``last`` (excluded), its head and other words."""

    first: int
    last: int
    head: str
    words: frozenset[str]
    determiner: str
    age: str = ""

    def fit(self, character: Character) -> float:
        """How well a description fits what stands beside a name: above 0 it does, 0 says nothing, below 0 it cannot."""
        best = 0.0
        for head, words in character.roles:
            if head != self.head:
                continue
            if (words & _TURNED) != (self.words & _TURNED):
                best = best or -1.0
                continue
            mine, its = self.words - LOOSE, words - LOOSE
            if mine & its:
                return 3.0
            best = max(best, 2.0) if not (mine and its) else best or -1.0
        return best


class Phrases:
    """Finds the descriptions in one paragraph, of which the names are known by their first tokens."""

    def __init__(self, paragraph: Paragraph, names: Mapping[int, Named], text: str) -> None:
        self._paragraph = paragraph
        self._doc: Doc = paragraph.tokens
        self._names = names
        self._inside = {n for named in names.values() for n in range(named.first, named.last)}
        self._text = text
        self._known = people_words()

    def at(self, at: int) -> Phrase | None:
        """The description that begins at a token, if one does."""
        token = self._doc[at]
        lower = token.lower_
        if lower in DEFINITE or lower in POSSESSIVE or lower in INDEFINITE:
            return self._noun_phrase(at, at + 1, lower)
        if token.dep_ in ("compound", "amod") and at not in self._inside and self._starts(at):
            phrase = self._noun_phrase(at, at, "")
            if phrase and self._doc[phrase.last - 1].dep_ in _SUBJECT and self._doc[phrase.last - 1].tag_ == "NN":
                return phrase
        return None

    def _starts(self, at: int) -> bool:
        return at == 0 or bool(self._doc[at].is_sent_start)

    def _noun_phrase(self, first: int, at: int, determiner: str) -> Phrase | None:
        doc = self._doc
        aged = self._age_phrase(first, determiner)
        if aged and (aged.last >= len(doc) or doc[aged.last].pos_ not in ("NOUN", "PROPN")):
            return aged
        head = self._head(at, determiner)
        if head < 0:
            return None
        lemma = doc[head].lemma_.lower()
        if doc[head].tag_ in ("NNS", "NNPS") or not (lemma in self._known.persons or lemma in self._known.bodies):
            return None
        named = head in self._inside or head + 1 in self._names
        if named or (head + 2 in self._names and doc[head + 1].text == ",") or self._named_behind(head):
            return None
        words = frozenset(doc[n].lower_ for n in range(at, head) if doc[n].pos_ in ("NOUN", "PROPN", "ADJ"))
        return Phrase(first, head + 1, lemma, words, determiner, self._age_behind(head))

    def _age_phrase(self, first: int, determiner: str) -> Phrase | None:
        """A person called by age alone: "the 34-year-old"."""
        start = self._paragraph.span.start
        aged = _AGED.match(self._text, start + self._doc[first].idx) if determiner in DEFINITE else None
        if not aged:
            return None
        last = first + 1
        while last < len(self._doc) and self._doc[last].idx < aged.end() - start:
            last += 1
        return Phrase(first, last, "", frozenset(), determiner, aged.group(1))

    def _head(self, at: int, determiner: str) -> int:
        """The noun that a phrase ends in, or -1 where there is none or it is a person's name."""
        doc, last, head = self._doc, at, -1
        while last < len(doc) and last < at + 8:
            token = doc[last]
            if last in self._names and self._names[last].entity == "person":
                return -1
            if determiner in POSSESSIVE and token.lower_ in self._known.relations:
                return last
            if token.pos_ in ("NOUN", "PROPN"):
                head = last
            elif token.pos_ not in ("ADJ", "NUM") and token.text not in ("-", "'s") and token.dep_ != "amod":
                break
            last += 1
        return head

    def _named_behind(self, head: int) -> bool:
        """Whether the name follows: "the charity's director of research, Jane Pole,"."""
        doc = self._doc
        for at in range(head + 1, min(head + 6, len(doc) - 1)):
            if doc[at].text == ",":
                return at + 1 in self._names and self._names[at + 1].entity == "person"
            if doc[at].pos_ not in ("ADP", "NOUN", "PROPN", "ADJ", "DET"):
                return False
        return False

    def _age_behind(self, head: int) -> str:
        """The age in "the retired driver, 86, said"."""
        doc = self._doc
        if head + 3 < len(doc) and doc[head + 1].text == doc[head + 3].text == "," and doc[head + 2].text.isdigit():
            return doc[head + 2].text
        return ""
