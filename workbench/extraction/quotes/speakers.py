"""Who says the words between quotation marks.

A cue stands before ("he told reporters:"), behind ("…," said the mayor), around a fragment ("he called it "a shame" and
left"), or nowhere: then the quotation goes on where the last one stopped, or belongs to whom the sentence before it is
about.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from spacy.tokens import Token

from workbench.documents.document import Span
from workbench.extraction.parsed import Paragraph, Parsed
from workbench.extraction.people.cast import Cast
from workbench.extraction.quotes.margins import ENDS, Margins
from workbench.extraction.quotes.voices import Somebody, Voices
from workbench.extraction.text.quotation_marks import Quotation
from workbench.extraction.words.saying_words import SayingWords, saying_words

_NEAR = 8
"""So many words from the mark a verb of saying may stand when only a comma leads from one to the other."""
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
        self._words: SayingWords = saying_words()
        self._margins = Margins(parsed, quotations)
        self._voices = Voices(parsed, cast)

    def attributions(self) -> Iterator[Attribution]:
        """One attribution after the other; each may lean on the one before."""
        for number, quotation in enumerate(self._quotations):
            found = self._attribution(number, quotation)
            if found.speaker:
                words = found.words or self._voices.last.words
                self._voices.last = Somebody(found.speaker, words, found.voice)
            yield found

    def _attribution(self, number: int, quotation: Quotation) -> Attribution:
        left = self._margins.left(number)
        right = self._margins.right(number)
        found = (
            self._signed(left, right) or self._said_before(quotation, left) or self._said_behind(quotation, left, right)
        )
        if found:
            return found
        if left or self._margins.is_fragment(quotation):
            around = self._said_around(left, right)
            if around:
                return around
        return self._going_on(number, quotation, left)

    def _said_before(self, quotation: Quotation, left: list[Token]) -> Attribution | None:
        """A cue that leads up to the opening mark: "he told reporters:", "she added, "."""
        left = left or self._margins.announcement(quotation)
        if not left:
            return None
        lead = left[-1].text
        verbs = self._voices.verbs(left)
        if lead == ":":
            for verb in verbs[::-1]:
                found = self._attributed(verb, left)
                if found:
                    return found
            return self._announced(left)
        if lead == "," and (self._margins.is_fragment(quotation) or not verbs or left[-1].i - verbs[-1].i > _NEAR):
            return None
        if lead == "," or (verbs and left[-1].i - verbs[-1].i < 2):
            return self._attributed(verbs[-1], left)
        return None

    def _announced(self, left: list[Token]) -> Attribution | None:
        """Somebody named before a colon without a verb of saying: "She stormed:", "Whitcomb, asked about it:"."""
        for token in left:
            if token.dep_ in ("nsubj", "ROOT", "nsubjpass", "dep"):
                somebody = self._voices.somebody(token)
                if somebody and somebody.entity in ("person", "body"):
                    return self._attribution_to(somebody, "")
        for token in left:
            mention = self._voices.mention(token)
            if mention and mention.entity == "person":
                return self._attribution_to(Somebody(mention.name, mention.span), "")
        return None

    def _signed(self, left: list[Token], right: list[Token]) -> Attribution | None:
        """A name behind a dash: "…" - Jane Pole, director."""
        if left or len(right) < 2 or right[0].text != "-":
            return None
        mentions = [self._voices.mention(token) for token in right[1:7]]
        named = next((mention for mention in mentions if mention and mention.entity == "person"), None)
        return self._attribution_to(Somebody(named.name, named.span), "") if named else None

    def _said_behind(self, quotation: Quotation, left: list[Token], right: list[Token]) -> Attribution | None:
        """A cue behind the closing mark: "…," said the mayor."""
        if not right:
            return None
        last = self._text[quotation.span.end - 1]
        first = right[0]
        verbs = self._voices.verbs(right)
        if not verbs:
            return None
        if last in ",?!-" or first.text in (",", "-") or (last in ENDS and first.text[0].islower()):
            reported = self._margins.is_fragment(quotation) and left and self._voices.verbs(left)
            if not reported or (verbs[0].i - first.i <= 3 and self._voices.has_subject(verbs[0], right)):
                return self._attributed(verbs[0], right)
        elif left or verbs[0].i - first.i >= _NEAR:
            return None
        elif last not in ENDS or self._voices.says_nothing_else(verbs[0]):
            return self._attributed(verbs[0], right)
        return None

    def _said_around(self, left: list[Token], right: list[Token]) -> Attribution | None:
        """A fragment inside a sentence that reports: "he said the damage could be "terminal" unless …"."""
        for verb in [*self._voices.verbs(left)[::-1], *self._voices.verbs(right)]:
            found = self._attributed(verb, left if verb in left else right)
            if found:
                return found
        return self._by_phrase([*left, *right])

    def _by_phrase(self, tokens: list[Token]) -> Attribution | None:
        """Somebody behind "according to" or "described by", or whose statement the words stand in."""
        passive = ""
        for token in tokens:
            if token.tag_ == "VBN" and self._voices.is_saying(token):
                passive = token.lemma_
            if token.lower_ == "by" and passive:
                agents = [self._voices.somebody(child) for child in token.children if child.dep_ == "pobj"]
                if agents and agents[0]:
                    return self._attribution_to(agents[0], passive)
            if token.lower_ == "according" and token.i + 2 < len(token.doc):
                for child in token.doc[token.i + 1].children:
                    if child.dep_ == "pobj":
                        somebody = self._voices.somebody(child)
                        if somebody:
                            return self._attribution_to(somebody, "according to")
            if token.lemma_ in self._words.utterances and token.pos_ == "NOUN":
                for child in token.children:
                    somebody = self._voices.somebody(child) if child.dep_ == "poss" else None
                    if somebody:
                        return self._attribution_to(somebody, token.lemma_)
        return None

    def _going_on(self, number: int, quotation: Quotation, left: list[Token]) -> Attribution:
        """No cue: the quotation before goes on, unless the text between them turned to somebody else."""
        if self._margins.is_crosshead(quotation):
            return Attribution("")
        if number == 0:
            somebody = self._spoken_of(0, quotation, left)
            return self._attribution_to(somebody, "") if somebody else Attribution("")
        previous = self._quotations[number - 1]
        gap = quotation.paragraph - previous.paragraph
        between = self._spoken_of(previous.marked.end, quotation, left)
        if between and not quotation.reopens:
            goes_on = between.name == self._voices.last.name and gap <= 1
            return Attribution(between.name, between.words, "", goes_on, between.entity)
        if gap > _GAP and not left:
            return Attribution("")
        whole = not self._margins.is_fragment(quotation) and not left
        goes_on = bool(self._voices.last.name) and whole and gap <= 1
        return Attribution(self._voices.last.name, None, "", goes_on, self._voices.last.entity)

    def _spoken_of(self, start: int, quotation: Quotation, left: list[Token]) -> Somebody | None:
        """Whom the sentence right before a quotation is about; who reports in it goes before who merely acts."""
        paragraph = self._parsed.paragraphs[quotation.paragraph]
        doc = paragraph.tokens
        end = left[0].i if left else self._margins.token_index(paragraph, quotation.marked.start)
        first = self._margins.token_index(paragraph, max(start, paragraph.span.start))
        if end <= first and quotation.paragraph > 0 and start < paragraph.span.start:
            paragraph = self._parsed.paragraphs[quotation.paragraph - 1]
            doc = paragraph.tokens
            first, end = self._margins.token_index(paragraph, max(start, paragraph.span.start)), len(doc)
            return self._reporting(paragraph, first, end)
        return self._reporting(paragraph, first, end) or self._acting(paragraph, first, end)

    def _reporting(self, paragraph: Paragraph, first: int, end: int) -> Somebody | None:
        tokens = self._margins.outside(paragraph, first, end)
        for verb in self._voices.verbs(tokens)[::-1]:
            somebody = self._voices.subject(verb, tokens)
            if somebody and somebody.entity in ("person", "body") and verb.lemma_ in self._words.saying:
                return somebody
        return None

    def _acting(self, paragraph: Paragraph, first: int, end: int) -> Somebody | None:
        for token in reversed(paragraph.tokens[first:end]):
            if token.dep_ in ("nsubj", "nsubjpass") and token.head.dep_ == "ROOT":
                mention = self._voices.mention(token)
                if mention and mention.entity == "person":
                    return Somebody(mention.name, mention.span)
        return None

    def _attributed(self, verb: Token, window: list[Token]) -> Attribution | None:
        somebody = self._voices.subject(verb, window)
        return self._attribution_to(somebody, verb.lemma_) if somebody else None

    def _attribution_to(self, somebody: Somebody, cue: str) -> Attribution:
        return Attribution(somebody.name, somebody.words, cue, voice=somebody.entity)
