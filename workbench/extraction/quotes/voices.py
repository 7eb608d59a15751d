"""Who does the saying: the subject of a verb of saying, found in the words outside the quotation marks."""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Token

from workbench.documents.document import Span
from workbench.extraction.parsed import Paragraph, Parsed
from workbench.extraction.people.cast import Cast, Mention, Reference
from workbench.extraction.words.people_words import people_words
from workbench.extraction.words.saying_words import SayingWords, saying_words

_RELATIVE = frozenset({"who", "which", "that"})
_CROWDS = frozenset(
    {"people", "group", "family", "team", "crowd", "mob", "paper", "panel", "website", "member", "unit"}
)


@dataclass(frozen=True, slots=True)
class Somebody:
    name: str
    words: Span
    entity: str = "person"


class Voices:
    """Finds verbs of saying and who they belong to. ``last`` is who spoke last, for "they said"."""

    def __init__(self, parsed: Parsed, cast: Cast) -> None:
        self._cast = cast
        self._words: SayingWords = saying_words()
        self._by_doc = {id(paragraph.tokens): paragraph for paragraph in parsed.paragraphs}
        self.last = Somebody("", Span(0, 0))

    def verbs(self, tokens: list[Token]) -> list[Token]:
        """The verbs of saying among some tokens, in order."""
        return [
            token
            for token in tokens
            if token.tag_.startswith("VB")
            and self.is_saying(token)
            and not any(child.dep_ == "auxpass" for child in token.children)
        ]

    def is_saying(self, token: Token) -> bool:
        """Whether a verb says something or acts by words."""
        return token.lemma_ in self._words.saying or token.lemma_ in self._words.speaking

    def has_subject(self, verb: Token, window: list[Token]) -> bool:
        return any(child.dep_ == "nsubj" and child in window for child in verb.children)

    def says_nothing_else(self, verb: Token) -> bool:
        """Whether a verb of saying has no words of its own, so that those before it are what was said."""
        return not any(child.dep_ in ("ccomp", "dobj", "xcomp") for child in verb.children)

    def subject(self, verb: Token, window: list[Token]) -> Somebody | None:
        """Who does the saying: by the parse where it holds to the words outside the marks, else by what stands near."""
        seen = {token.i for token in window}
        for child in verb.children:
            if child.dep_ == "nsubj" and child.i in seen:
                if child.lower_ in _RELATIVE and verb.dep_ == "relcl":
                    return self.somebody(verb.head)
                return self._by_post(child, verb) or self.somebody(child) or self._somehow(child, verb)
        joined = self._joined(verb, seen) if verb.dep_ == "conj" else None
        near = joined or self._beside(verb, seen) or self._joined(verb, seen)
        if near:
            return near
        return self._nearest([token for token in window if token.i < verb.i])

    def _nearest(self, before: list[Token]) -> Somebody | None:
        """Who acts in the words before a verb without a subject; if nobody acts, who is named last."""
        found: Somebody | None = None
        for token in reversed(before):
            mention = self.mention(token)
            if mention is None or mention.entity not in ("person", "body"):
                continue
            somebody = Somebody(mention.name, mention.span, mention.entity)
            if token.dep_ in ("nsubj", "nsubjpass") or (token.dep_ == "pobj" and token.head.dep_ == "agent"):
                return somebody
            found = found or somebody
        return found

    def _by_post(self, subject: Token, verb: Token) -> Somebody | None:
        """The name set off by commas behind a post: "the charity's director of research, Jane Pole, said"."""
        doc, at = verb.doc, verb.i - 1
        if subject.i < at - 2 and doc[at].text == ",":
            mention = self.mention(doc[at - 1])
            own = self.mention(subject)
            if mention and _is_named_person(mention) and not (own and _is_named_person(own)):
                return Somebody(mention.name, mention.span)
        return None

    def _joined(self, verb: Token, seen: set[int]) -> Somebody | None:
        """The subject that a verb shares with the one it hangs on: "who wept and cried", "he left, saying"."""
        head = verb.head
        for _ in range(6):
            subject = next((c for c in head.children if c.dep_ == "nsubj" and c.i in seen), None)
            if subject is not None:
                relative = subject.lower_ in _RELATIVE and head.dep_ == "relcl"
                return self.somebody(head.head if relative else subject)
            head = head.head
        return None

    def _beside(self, verb: Token, seen: set[int]) -> Somebody | None:
        """Somebody right before a verb ("he said") or, where nobody is, right behind it ("said the mayor")."""
        doc = verb.doc
        at = verb.i - 1
        while at in seen and (doc[at].pos_ in ("ADV", "AUX")):
            at -= 1
        if at in seen and doc[at].pos_ in ("PRON", "PROPN") and doc[at].lower_ not in _RELATIVE:
            return self.somebody(doc[at])
        if at - 1 in seen and doc[at].text == "," and verb.tag_ != "VBG":
            mention = self.mention(doc[at - 1])
            if mention and _is_named_person(mention):
                return Somebody(mention.name, mention.span)
        at = verb.i + 1
        while at in seen and doc[at].pos_ in ("DET", "ADJ", "ADV"):
            at += 1
        if at in seen and doc[at].pos_ in ("PRON", "PROPN", "NOUN") and verb.tag_ != "VBG":
            head = doc[at]
            while head.dep_ in ("compound", "amod", "poss") and head.head.i in seen and head.head.i > head.i:
                head = head.head
            return self.somebody(head)
        return None

    def mention(self, token: Token) -> Mention | None:
        paragraph = self._paragraph_of(token)
        return self._cast.mention(paragraph.span_of(token)) if paragraph else None

    def _paragraph_of(self, token: Token) -> Paragraph | None:
        return self._by_doc.get(id(token.doc))

    def somebody(self, token: Token) -> Somebody | None:
        """Whom a noun or pronoun means: one of the cast, the speaker before, or just who the words say."""
        mention = self.mention(token)
        if mention and (mention.entity in ("person", "body") or mention.how is Reference.NAME):
            return Somebody(mention.name, mention.span, mention.entity)
        paragraph = self._paragraph_of(token)
        if paragraph is None:
            return None
        for child in token.children:
            named = self.mention(child) if child.dep_ == "appos" else None
            if named and _is_named_person(named):
                return Somebody(named.name, named.span)
        if token.pos_ == "PRON":
            if token.lower_ in ("they", "it", "he", "she") and self.last.name:
                return Somebody(self.last.name, paragraph.span_of(token), self.last.entity)
            return self._one(token, paragraph) if token.lower_ in ("one", "another", "others", "some", "many") else None
        return self._one(token, paragraph) if self._speaks(token) else None

    def _somehow(self, subject: Token, verb: Token) -> Somebody | None:
        """Whatever a verb that only people can do has for a subject: "the mobile-phone unit said"."""
        paragraph = self._paragraph_of(subject)
        plain = subject.pos_ in ("NOUN", "PROPN") and subject.lemma_ not in self._words.utterances
        return self._one(subject, paragraph) if paragraph and plain and verb.lemma_ in self._words.saying else None

    def _speaks(self, token: Token) -> bool:
        """Whether a common noun names people or a body, who can speak."""
        people = people_words()
        lemma = token.lemma_.lower()
        return lemma in people.persons or lemma in people.bodies or token.lower_ in people.many or lemma in _CROWDS

    def _one(self, token: Token, paragraph: Paragraph) -> Somebody:
        """Somebody without a name, called as the text does: "a police spokesman", "experts"."""
        first = token.i
        for child in token.lefts:
            if child.dep_ in ("det", "amod", "compound", "nummod", "poss", "nmod", "quantmod"):
                first = min(first, child.left_edge.i)
        words = paragraph.tokens[first : token.i + 1]
        return Somebody(words.text, paragraph.span_of(words), "person" if token.tag_ in ("NN", "NNP") else "body")


def _is_named_person(mention: Mention) -> bool:
    return mention.how is Reference.NAME and mention.entity == "person"
