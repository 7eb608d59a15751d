"""Whose a figure is: the person, body, place or thing that has it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from spacy.tokens import Token

from workbench.documents.document import Span
from workbench.extraction.claim import Kind
from workbench.extraction.figures.heads import Head, Site, is_unit
from workbench.extraction.parsed import Paragraph
from workbench.extraction.people.cast import Cast, Reference
from workbench.extraction.words.measured_words import measured_words

_SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj"})
_NOUNS = frozenset({"NOUN", "PROPN"})
_RELATIVE = frozenset({"who", "which", "that", "whom", "whose"})
_PLACED = frozenset({"in", "at", "from", "for", "to"})
_SHARED = _PLACED | {"with"}
_POSSESSIVE = re.compile(r"(?:'s|s')(?: own)? +$")


_MEASURED = frozenset({Kind.MEASURE, Kind.MONEY, Kind.DURATION})


@dataclass(frozen=True, slots=True)
class Owner:
    """Who or what has a figure, by full name or as the text describes it; ``named`` tells which."""

    name: str
    named: bool


NOBODY = Owner("", False)


class Owners:
    """Finds owners in one document with the help of its cast."""

    def __init__(self, cast: Cast) -> None:
        self._cast = cast
        self._according: tuple[int, str] = (-1, "")

    def of(self, site: Site, head: Head, verb: Token | None, folded: str) -> Owner:
        """The owner of a figure: its possessor, else the one it is said to be for, else the subject of its verb."""
        for found in (self._possessor(site, head, folded), self._bracketed(site, folded)):
            if found.name:
                return found
        by_verb = self._by_verb(site, head, verb)
        if site.figure.kind in _MEASURED and by_verb.name:
            return by_verb
        placed = self.placed(site, head)
        return placed if placed.name else by_verb

    def name(self, paragraph: Paragraph, token: Token) -> Owner:
        """The full name for a noun phrase by its head, else its own words: "advisory", "pump seal"."""
        span = self._phrase(paragraph, token)
        who = self._cast.who(span)
        if who and not (token.pos_ == "NOUN" and who == token.text and not who.isupper()):
            return (
                Owner(who, True)
                if who[:1].isupper() and not who.startswith(("A ", "An ", "The "))
                else Owner(_without_article(who), False)
            )
        if token.pos_ in {"PRON", "NUM"} or is_unit(token):
            return NOBODY
        words = [
            part.lemma_.lower()
            for part in token.doc[max(token.left_edge.i, token.i - 4) : token.i + 1]
            if part.pos_ in {"NOUN", "PROPN"} and (part.i == token.i or part.dep_ == "compound")
        ]
        return Owner(" ".join(words), False)

    def named_in(self, paragraph: Paragraph, words: Sequence[Token]) -> Owner:
        """The person, else the body or place, that some words name: "Hannah Pryce (Lib Dem)"."""
        span = Span(paragraph.span_of(words[0]).start, paragraph.span_of(words[-1]).end)
        named = [
            one
            for one in self._cast.within(span)
            if one.how is Reference.NAME and one.name[:1].isupper() and one.name.lower() not in measured_words().outer
        ]
        people = [one for one in named if one.entity == "person"]
        return Owner((people or named)[0].name, True) if named else NOBODY

    def subject_of(self, paragraph: Paragraph, verb: Token | None) -> tuple[Token | None, Owner]:
        """The subject of a verb, through clauses that leave it out ("…, winning 62%") and relative clauses."""
        seen = 0
        here = verb
        while here is not None and seen < 8:
            seen += 1
            for child in here.children:
                if child.dep_ == "expl":
                    return next((part for part in here.children if part.dep_ == "attr"), None), NOBODY
                if child.dep_ in _SUBJECTS:
                    if child.lower_ in _RELATIVE and here.dep_ in {"relcl", "acl"}:
                        return here.head, self.name(paragraph, here.head)
                    return child, self.name(paragraph, child)
            if here.dep_ in {"relcl", "acl"}:
                return here.head, self.name(paragraph, here.head)
            if here.dep_ in {"xcomp", "advcl", "conj", "pcomp", "prep", "dep"} and here.head != here:
                here = here.head
                while here.pos_ not in {"VERB", "AUX"} and here.head != here:
                    here = here.head
                if here.lemma_.lower() in measured_words().sources:
                    break
                continue
            break
        return None, NOBODY

    def according(self, site: Site) -> str:
        """Whom the sentence names with "according to", worked out once for all figures of a sentence."""
        if self._according[0] != site.sentence.number:
            self._according = site.sentence.number, self._named_source(site)
        return self._according[1]

    def _named_source(self, site: Site) -> str:
        for token in site.sentence.tokens:
            if token.lower_ != "according" or token.i + 2 >= len(token.doc):
                continue
            doc = token.doc
            for place in range(token.i + 2, min(token.i + 10, len(doc))):
                following = doc[place + 1].pos_ if place + 1 < len(doc) else ""
                if doc[place].pos_ in _NOUNS and following not in _NOUNS:
                    return self.name(site.paragraph, doc[place]).name
        return ""

    def _phrase(self, paragraph: Paragraph, token: Token) -> Span:
        first = token.i
        while (
            first > 0
            and first > token.i - 6
            and token.doc[first - 1].dep_ in {"compound", "amod", "det", "nmod"}
            and (token.doc[first - 1].head.i <= token.i and token.doc[first - 1].head.i >= first)
        ):
            first -= 1
        return paragraph.span_of(token.doc[first : token.i + 1])

    def _possessor(self, site: Site, head: Head, folded: str) -> Owner:
        start = site.figure.span.start
        match = _POSSESSIVE.search(folded, max(0, start - 12), start)
        if match is not None:
            paragraph_start = site.paragraph.span.start
            tokens = site.paragraph.tokens_at(Span(max(paragraph_start, match.start() - 1), match.start()))
            if tokens is not None and len(tokens):
                return self.name(site.paragraph, tokens[-1])
        for noun in (head.outer, head.noun if not head.partitive else None):
            if noun is None:
                continue
            for child in noun.children:
                if child.dep_ == "poss":
                    return self.name(site.paragraph, child)
        return NOBODY

    def placed(self, site: Site, head: Head) -> Owner:
        """The name right after the figure or its noun: "193,229 for Mr Smith", "125,000 in Mississippi"."""
        for anchor in (site.last, head.noun):
            if anchor is None or anchor.i < site.last.i or anchor.i + 2 >= len(anchor.doc):
                continue
            link, first = anchor.doc[anchor.i + 1], anchor.doc[anchor.i + 2]
            if link.lower_ not in (_SHARED if site.figure.kind is Kind.PERCENTAGE else _PLACED):
                continue
            while first.pos_ in {"DET", "ADJ"} and first.i + 1 < len(first.doc) and first.i - anchor.i < 4:
                first = first.nbor(1)
            mention = self._cast.mention(site.paragraph.span_of(first))
            if mention is None or not mention.name[:1].isupper():
                continue
            if mention.entity == "person" and link.lower_ not in {"for", "to"}:
                continue
            if mention.entity != "person" and link.lower_ == "for":
                continue
            return Owner(mention.name, True)
        return NOBODY

    def _bracketed(self, site: Site, folded: str) -> Owner:
        """The name right before a figure in brackets: "funded by the council (£6.4m)"."""
        start = site.figure.span.start
        if folded[start - 1 : start] != "(" or site.first.i < 2:
            return NOBODY
        mention = self._cast.mention(site.paragraph.span_of(site.first.nbor(-2)))
        if mention is None or mention.how is not Reference.NAME or not mention.name[:1].isupper():
            return NOBODY
        return Owner(mention.name, True)

    def _by_verb(self, site: Site, head: Head, verb: Token | None) -> Owner:
        if verb is None:
            return NOBODY
        subject, owner = self.subject_of(site.paragraph, verb)
        if subject is not None and not owner.named:
            possessor = next((child for child in subject.children if child.dep_ == "poss"), None)
            if possessor is not None:
                owner = self.name(site.paragraph, possessor)
        if subject is None or _inside(site, head, subject):
            return NOBODY
        words = measured_words()
        lemma = verb.lemma_.lower()
        held = site.root.dep_ == "dobj" and site.root.head == verb
        if lemma in words.undergo or (lemma in words.sources and not held):
            return NOBODY
        if (
            owner.named
            and lemma not in words.owning
            and head.noun is not None
            and not head.attributive
            and lemma != "be"
        ):
            # "Whitcomb activated 2,800 members": who acts on a thing does not have it.
            return owner if head.partitive or site.root.dep_ not in {"dobj", "nummod"} else NOBODY
        return owner


def _inside(site: Site, head: Head, subject: Token) -> bool:
    """Whether the figure stands in the subject itself: "eight people died"."""
    noun = head.noun or site.root
    return subject.i in (noun.i, site.root.i) or (
        subject.left_edge.i <= site.root.i <= subject.right_edge.i and subject.i >= site.first.i
    )


def _without_article(words: str) -> str:
    first, _, rest = words.partition(" ")
    return (rest if first.lower() in {"a", "an", "the"} and rest else words).lower()
