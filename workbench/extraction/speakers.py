"""Who says the words between quotation marks.

A cue stands before ("he told reporters:"), behind ("…," said the mayor), around a fragment ("he called it "a shame" and
left"), or nowhere: then the quotation goes on where the last one stopped, or belongs to whom the sentence before it is
about.
"""

from __future__ import annotations

import bisect
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from spacy.tokens import Token

from workbench.documents.document import Span
from workbench.extraction.cast import Cast, Mention, Reference
from workbench.extraction.parsed import Paragraph, Parsed
from workbench.extraction.people_words import people_words
from workbench.extraction.quotation_marks import Quotation
from workbench.extraction.saying_words import SayingWords, saying_words

_ENDS = frozenset(".!?")
_RELATIVE = frozenset({"who", "which", "that"})
_CROWDS = frozenset(
    {"people", "group", "family", "team", "crowd", "mob", "paper", "panel", "website", "couple", "member"}
)
_NEAR = 8
"""So many words from the mark a verb of saying may stand when only a comma leads from one to the other."""
_BEHIND = 25
"""So far behind its quotation the verb of saying is looked for: room for an apposition with the speaker's post."""
_GAP = 3
"""After so many paragraphs without quotation marks a quotation that names nobody is not taken to go on."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """Whose words a quotation holds, "" where the text does not tell.

    ``words`` is where the text names the speaker of this quotation, None where it only goes on. ``cue`` is the lemma of
    the verb of saying. ``goes_on`` is true for a further part of the utterance in the quotation before. ``voice`` is
    what speaks, "person" or "body".
    """

    speaker: str
    words: Span | None = None
    cue: str = ""
    goes_on: bool = False
    voice: str = ""


@dataclass(frozen=True, slots=True)
class _Somebody:
    name: str
    words: Span
    entity: str = "person"


def _is_short_form(stop: Token) -> bool:
    """Whether a full stop belongs to a title: "Sgt. Marty Earley"."""
    return stop.text == "." and stop.i > 0 and stop.nbor(-1).lower_ in people_words().titles


def _is_named_person(mention: Mention) -> bool:
    return mention.how is Reference.NAME and mention.entity == "person"


def find_speakers(parsed: Parsed, quotations: Sequence[Quotation], cast: Cast) -> tuple[Attribution, ...]:
    """The attribution of each quotation, in the same order."""
    ear = _Ear(parsed, quotations, cast)
    return tuple(ear.attributions())


class _Ear:
    """Reads the quotations of a document in order and remembers who spoke last."""

    def __init__(self, parsed: Parsed, quotations: Sequence[Quotation], cast: Cast) -> None:
        self._parsed = parsed
        self._text = parsed.folded
        self._quotations = quotations
        self._cast = cast
        self._words: SayingWords = saying_words()
        self._starts = [quotation.marked.start for quotation in quotations]
        self._paragraph_starts = [paragraph.span.start for paragraph in parsed.paragraphs]
        self._offsets: dict[int, list[int]] = {}
        self._by_doc = {id(paragraph.tokens): paragraph for paragraph in parsed.paragraphs}
        self._last = _Somebody("", Span(0, 0))

    def attributions(self) -> Iterator[Attribution]:
        """One attribution after the other; each may lean on the one before."""
        for number, quotation in enumerate(self._quotations):
            found = self._attribution(number, quotation)
            if found.speaker:
                words = found.words or self._last.words
                self._last = _Somebody(found.speaker, words, found.voice)
            yield found

    def _attribution(self, number: int, quotation: Quotation) -> Attribution:
        left = self._left(number)
        right = self._right(number)
        found = (
            self._signed(left, right) or self._said_before(quotation, left) or self._said_behind(quotation, left, right)
        )
        if found:
            return found
        if left or self._is_fragment(quotation):
            around = self._said_around(left, right)
            if around:
                return around
        return self._going_on(number, quotation, left)

    # What stands around a quotation, without the words of other quotations.

    def _left(self, number: int) -> list[Token]:
        """The tokens of the same sentence before a quotation, in order."""
        quotation = self._quotations[number]
        paragraph = self._parsed.paragraphs[quotation.paragraph]
        doc = paragraph.tokens
        at = self._token_index(paragraph, quotation.marked.start) - 1
        found: list[Token] = []
        while at >= 0:
            offset = paragraph.span.start + doc[at].idx
            inside = self._inside(offset)
            if inside is not None and inside.marked.start < quotation.marked.start:
                if self._text[inside.span.end - 1] in _ENDS and not self._runs_into(inside):
                    break
                at = self._token_index(paragraph, inside.marked.start) - 1
                continue
            token = doc[at]
            if token.text in _ENDS and not _is_short_form(token):
                break
            found.append(token)
            at -= 1
        return [token for token in reversed(found) if token.text not in ('"', "'")]

    def _right(self, number: int) -> list[Token]:
        """The tokens of the same sentence behind a quotation, up to the next quotation."""
        quotation = self._quotations[number]
        end = quotation.marked.end
        paragraph = self._paragraph_at(quotation.span.end - 1)
        if paragraph is None or not quotation.closed:
            return []
        doc = paragraph.tokens
        stop = self._starts[number + 1] if number + 1 < len(self._starts) else len(self._text)
        found: list[Token] = []
        for at in range(self._token_index(paragraph, end), len(doc)):
            token = doc[at]
            if paragraph.span.start + token.idx >= stop or len(found) >= _BEHIND:
                break
            found.append(token)
            if token.text in _ENDS and not _is_short_form(token):
                break
        return [token for token in found if token.text not in ('"', "'")]

    def _runs_into(self, quotation: Quotation) -> bool:
        """Whether the sentence goes on in lower case behind a quotation that ends in a full stop."""
        rest = self._text[quotation.marked.end : quotation.marked.end + 3].lstrip()
        return bool(rest) and (rest[0].islower() or rest[0] == ",")

    def _token_index(self, paragraph: Paragraph, offset: int) -> int:
        """The first token of a paragraph that ends behind an offset of the document."""
        if paragraph.number not in self._offsets:
            self._offsets[paragraph.number] = [token.idx + len(token) for token in paragraph.tokens]
        return bisect.bisect_right(self._offsets[paragraph.number], offset - paragraph.span.start)

    def _inside(self, offset: int) -> Quotation | None:
        at = bisect.bisect_right(self._starts, offset) - 1
        if at >= 0 and offset < self._quotations[at].marked.end:
            return self._quotations[at]
        return None

    def _paragraph_at(self, offset: int) -> Paragraph | None:
        at = bisect.bisect_right(self._paragraph_starts, offset) - 1
        return self._parsed.paragraphs[at] if at >= 0 else None

    def _is_fragment(self, quotation: Quotation) -> bool:
        return self._text[quotation.span.start].islower()

    # The four places of a cue.

    def _announcement(self, quotation: Quotation) -> list[Token]:
        """The last sentence of the paragraph before, where it ends in a colon and the quotation follows."""
        here = self._parsed.paragraphs[quotation.paragraph].span.start
        if quotation.paragraph == 0 or quotation.marked.start != here:
            return []
        doc = self._parsed.paragraphs[quotation.paragraph - 1].tokens
        if len(doc) == 0 or doc[-1].text != ":":
            return []
        return list(list(doc.sents)[-1])

    def _said_before(self, quotation: Quotation, left: list[Token]) -> Attribution | None:
        """A cue that leads up to the opening mark: "he told reporters:", "she added, "."""
        left = left or self._announcement(quotation)
        if not left:
            return None
        lead = left[-1].text
        verbs = self._verbs(left)
        if lead == ":":
            for verb in verbs[::-1]:
                found = self._attributed(verb, left)
                if found:
                    return found
            return self._announced(left)
        if lead == "," and (self._is_fragment(quotation) or not verbs or left[-1].i - verbs[-1].i > _NEAR):
            return None
        if lead == "," or (verbs and left[-1].i - verbs[-1].i < 2):
            return self._attributed(verbs[-1], left)
        return None

    def _announced(self, left: list[Token]) -> Attribution | None:
        """Somebody named before a colon without a verb of saying: "She stormed:", "Whitcomb, asked about it:"."""
        for token in left:
            if token.dep_ in ("nsubj", "ROOT", "nsubjpass", "dep"):
                somebody = self._somebody(token)
                if somebody and somebody.entity in ("person", "body"):
                    return self._attribution_to(somebody, "")
        for token in left:
            mention = self._mention(token)
            if mention and mention.entity == "person":
                return self._attribution_to(_Somebody(mention.name, mention.span), "")
        return None

    def _signed(self, left: list[Token], right: list[Token]) -> Attribution | None:
        """A name behind a dash: "…" - Jane Pole, director."""
        if left or len(right) < 2 or right[0].text != "-":
            return None
        mention = self._mention(right[1])
        return self._attribution_to(_Somebody(mention.name, mention.span), "") if mention else None

    def _said_behind(self, quotation: Quotation, left: list[Token], right: list[Token]) -> Attribution | None:
        """A cue behind the closing mark: "…," said the mayor."""
        if not right:
            return None
        last = self._text[quotation.span.end - 1]
        first = right[0]
        verbs = self._verbs(right)
        if not verbs:
            return None
        if last in ",?!-" or first.text in (",", "-") or (last in _ENDS and first.text[0].islower()):
            reported = self._is_fragment(quotation) and left and self._verbs(left)
            if not reported or (verbs[0].i - first.i <= 3 and self._has_subject(verbs[0], right)):
                return self._attributed(verbs[0], right)
        elif not left and verbs[0].i - first.i < _NEAR and (last not in _ENDS or self._says_nothing_else(verbs[0])):
            return self._attributed(verbs[0], right)
        return None

    def _said_around(self, left: list[Token], right: list[Token]) -> Attribution | None:
        """A fragment inside a sentence that reports: "he said the damage could be "terminal" unless …"."""
        for verb in [*self._verbs(left)[::-1], *self._verbs(right)]:
            found = self._attributed(verb, left if verb in left else right)
            if found:
                return found
        return self._by_phrase([*left, *right])

    def _by_phrase(self, tokens: list[Token]) -> Attribution | None:
        """Somebody behind "according to", or whose statement the words stand in."""
        for token in tokens:
            if token.lower_ == "according" and token.i + 2 < len(token.doc):
                for child in token.doc[token.i + 1].children:
                    if child.dep_ == "pobj":
                        somebody = self._somebody(child)
                        if somebody:
                            return self._attribution_to(somebody, "according to")
            if token.lemma_ in self._words.utterances and token.pos_ == "NOUN":
                for child in token.children:
                    somebody = self._somebody(child) if child.dep_ == "poss" else None
                    if somebody:
                        return self._attribution_to(somebody, token.lemma_)
        return None

    def _going_on(self, number: int, quotation: Quotation, left: list[Token]) -> Attribution:
        """No cue: the quotation before goes on, unless the text between them turned to somebody else."""
        if self._is_crosshead(quotation):
            return Attribution("")
        if number == 0:
            somebody = self._spoken_of(0, quotation, left)
            return self._attribution_to(somebody, "") if somebody else Attribution("")
        previous = self._quotations[number - 1]
        gap = quotation.paragraph - previous.paragraph
        between = self._spoken_of(previous.marked.end, quotation, left)
        if between and not quotation.reopens:
            goes_on = between.name == self._last.name and gap <= 1
            return Attribution(between.name, between.words, "", goes_on, between.entity)
        if gap > _GAP and not left:
            return Attribution("")
        whole = not self._is_fragment(quotation) and not left
        goes_on = bool(self._last.name) and whole and gap <= 1
        return Attribution(self._last.name, None, "", goes_on, self._last.entity)

    def _is_crosshead(self, quotation: Quotation) -> bool:
        """Whether the words are a line of their own without a full stop: a headline within the text."""
        paragraph = self._parsed.paragraphs[quotation.paragraph].span
        return quotation.marked == paragraph and self._text[quotation.span.end - 1].isalnum()

    def _spoken_of(self, start: int, quotation: Quotation, left: list[Token]) -> _Somebody | None:
        """Whom the sentence right before a quotation is about; who reports in it goes before who merely acts."""
        paragraph = self._parsed.paragraphs[quotation.paragraph]
        doc = paragraph.tokens
        end = left[0].i if left else self._token_index(paragraph, quotation.marked.start)
        first = self._token_index(paragraph, max(start, paragraph.span.start))
        if end <= first and quotation.paragraph > 0 and start < paragraph.span.start:
            paragraph = self._parsed.paragraphs[quotation.paragraph - 1]
            doc = paragraph.tokens
            first, end = self._token_index(paragraph, max(start, paragraph.span.start)), len(doc)
            return self._reporting(paragraph, first, end)
        return self._reporting(paragraph, first, end) or self._acting(paragraph, first, end)

    def _reporting(self, paragraph: Paragraph, first: int, end: int) -> _Somebody | None:
        tokens = [
            token for token in paragraph.tokens[first:end] if self._inside(paragraph.span.start + token.idx) is None
        ]
        for verb in self._verbs(tokens)[::-1]:
            somebody = self._subject(verb, tokens)
            if somebody and somebody.entity in ("person", "body") and verb.lemma_ in self._words.saying:
                return somebody
        return None

    def _acting(self, paragraph: Paragraph, first: int, end: int) -> _Somebody | None:
        for token in reversed(paragraph.tokens[first:end]):
            if token.dep_ in ("nsubj", "nsubjpass") and token.head.dep_ == "ROOT":
                mention = self._mention(token)
                if mention and mention.entity == "person":
                    return _Somebody(mention.name, mention.span)
        return None

    # Verbs and their subjects.

    def _verbs(self, tokens: list[Token]) -> list[Token]:
        """The verbs of saying among some tokens, in order."""
        words = self._words
        return [
            token
            for token in tokens
            if token.tag_.startswith("VB")
            and (token.lemma_ in words.saying or token.lemma_ in words.speaking)
            and not any(child.dep_ == "auxpass" for child in token.children)
        ]

    def _has_subject(self, verb: Token, window: list[Token]) -> bool:
        return any(child.dep_ == "nsubj" and child in window for child in verb.children)

    def _says_nothing_else(self, verb: Token) -> bool:
        """Whether a verb of saying has no words of its own, so that those before it are what was said."""
        return not any(child.dep_ in ("ccomp", "dobj", "xcomp") for child in verb.children)

    def _attributed(self, verb: Token, window: list[Token]) -> Attribution | None:
        somebody = self._subject(verb, window)
        return self._attribution_to(somebody, verb.lemma_) if somebody else None

    def _attribution_to(self, somebody: _Somebody, cue: str) -> Attribution:
        return Attribution(somebody.name, somebody.words, cue, voice=somebody.entity)

    def _subject(self, verb: Token, window: list[Token]) -> _Somebody | None:
        """Who does the saying: by the parse where it holds to the words outside the marks, else by what stands near."""
        seen = {token.i for token in window}
        for child in verb.children:
            if child.dep_ == "nsubj" and child.i in seen:
                if child.lower_ in _RELATIVE and verb.dep_ == "relcl":
                    return self._somebody(verb.head)
                return self._by_post(child, verb) or self._somebody(child) or self._somehow(child, verb)
        joined = self._joined(verb, seen) if verb.dep_ == "conj" else None
        near = joined or self._beside(verb, seen) or self._joined(verb, seen)
        if near:
            return near
        return self._nearest([token for token in window if token.i < verb.i])

    def _nearest(self, before: list[Token]) -> _Somebody | None:
        """Who acts in the words before a verb without a subject; if nobody acts, who is named last."""
        found: _Somebody | None = None
        for token in reversed(before):
            mention = self._mention(token)
            if mention is None or mention.entity not in ("person", "body"):
                continue
            somebody = _Somebody(mention.name, mention.span, mention.entity)
            if token.dep_ in ("nsubj", "nsubjpass") or (token.dep_ == "pobj" and token.head.dep_ == "agent"):
                return somebody
            found = found or somebody
        return found

    def _by_post(self, subject: Token, verb: Token) -> _Somebody | None:
        """The name set off by commas behind a post: "the charity's director of research, Jane Pole, said"."""
        doc, at = verb.doc, verb.i - 1
        if subject.i < at - 2 and doc[at].text == ",":
            mention = self._mention(doc[at - 1])
            own = self._mention(subject)
            if mention and _is_named_person(mention) and not (own and _is_named_person(own)):
                return _Somebody(mention.name, mention.span)
        return None

    def _joined(self, verb: Token, seen: set[int]) -> _Somebody | None:
        """The subject that a verb shares with the one it hangs on: "who wept and cried", "he left, saying"."""
        head = verb.head
        for _ in range(6):
            subject = next((c for c in head.children if c.dep_ == "nsubj" and c.i in seen), None)
            if subject is not None:
                relative = subject.lower_ in _RELATIVE and head.dep_ == "relcl"
                return self._somebody(head.head if relative else subject)
            head = head.head
        return None

    def _beside(self, verb: Token, seen: set[int]) -> _Somebody | None:
        """Somebody right before a verb ("he said") or, where nobody is, right behind it ("said the mayor")."""
        doc = verb.doc
        at = verb.i - 1
        while at in seen and (doc[at].pos_ in ("ADV", "AUX")):
            at -= 1
        if at in seen and doc[at].pos_ in ("PRON", "PROPN") and doc[at].lower_ not in _RELATIVE:
            return self._somebody(doc[at])
        if at - 1 in seen and doc[at].text == "," and verb.tag_ != "VBG":
            mention = self._mention(doc[at - 1])
            if mention and _is_named_person(mention):
                return _Somebody(mention.name, mention.span)
        at = verb.i + 1
        while at in seen and doc[at].pos_ in ("DET", "ADJ", "ADV"):
            at += 1
        if at in seen and doc[at].pos_ in ("PRON", "PROPN", "NOUN") and verb.tag_ != "VBG":
            head = doc[at]
            while head.dep_ in ("compound", "amod", "poss") and head.head.i in seen and head.head.i > head.i:
                head = head.head
            return self._somebody(head)
        return None

    def _mention(self, token: Token) -> Mention | None:
        paragraph = self._paragraph_of(token)
        return self._cast.mention(paragraph.span_of(token)) if paragraph else None

    def _paragraph_of(self, token: Token) -> Paragraph | None:
        return self._by_doc.get(id(token.doc))

    def _somebody(self, token: Token) -> _Somebody | None:
        """Whom a noun or pronoun means: one of the cast, the speaker before, or just who the words say."""
        mention = self._mention(token)
        if mention and (mention.entity in ("person", "body") or mention.how is Reference.NAME):
            return _Somebody(mention.name, mention.span, mention.entity)
        paragraph = self._paragraph_of(token)
        if paragraph is None:
            return None
        for child in token.children:
            named = self._mention(child) if child.dep_ == "appos" else None
            if named and _is_named_person(named):
                return _Somebody(named.name, named.span)
        if token.pos_ == "PRON":
            if token.lower_ in ("they", "it", "he", "she") and self._last.name:
                return _Somebody(self._last.name, paragraph.span_of(token), self._last.entity)
            return self._one(token, paragraph) if token.lower_ in ("one", "another", "others", "some", "many") else None
        return self._one(token, paragraph) if self._speaks(token) else None

    def _somehow(self, subject: Token, verb: Token) -> _Somebody | None:
        """Whatever a verb that only people can do has for a subject: "the mobile-phone unit said"."""
        paragraph = self._paragraph_of(subject)
        plain = subject.pos_ in ("NOUN", "PROPN") and subject.lemma_ not in self._words.utterances
        return self._one(subject, paragraph) if paragraph and plain and verb.lemma_ in self._words.saying else None

    def _speaks(self, token: Token) -> bool:
        """Whether a common noun names people or a body, who can speak."""
        people = people_words()
        lemma = token.lemma_.lower()
        return lemma in people.persons or lemma in people.bodies or token.lower_ in people.many or lemma in _CROWDS

    def _one(self, token: Token, paragraph: Paragraph) -> _Somebody:
        """Somebody without a name, called as the text does: "a police spokesman", "experts"."""
        first = token.i
        for child in token.lefts:
            if child.dep_ in ("det", "amod", "compound", "nummod", "poss", "nmod", "quantmod"):
                first = min(first, child.left_edge.i)
        words = paragraph.tokens[first : token.i + 1]
        return _Somebody(words.text, paragraph.span_of(words), "person" if token.tag_ in ("NN", "NNP") else "body")
