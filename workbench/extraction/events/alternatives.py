"""Which of several ways that exclude each other an account tells: a second yellow card or a straight red one."""

from __future__ import annotations

import functools
import itertools
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from spacy.strings import get_string_id
from spacy.tokens import Doc, Token

from workbench.documents.document import Span
from workbench.extraction.claim import Claim, Context, Happening, Kind, claim_id
from workbench.extraction.parsed import Paragraph, Parsed, Sentence
from workbench.extraction.people.cast import Mention, find_cast
from workbench.extraction.text.surroundings import surroundings
from workbench.extraction.words.lexicon import lexicon
from workbench.extraction.words.saying_words import saying_words
from workbench.extraction.words.word_lists import word_set

GAP = "_"
"""Stands in a phrase of the lexicon for up to ``_WIDEST`` words."""
_WIDEST = 3
_REACH = 14
"""So many words on either side of a phrase are searched for the thing it is said of."""
_BEFORE = 5
"""So many words before a phrase can turn it round or make it unreal."""
_FIGURE = 5
"""So many words lie at most between a phrase and the figure that belongs to it."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """The words of one way, as lemmas or as printed, by spaCy's numbers for them; None for a gap.

    ``before`` stands before its longest word, the nearest first, ``after`` behind it.
    """

    length: int
    before: tuple[frozenset[int] | None, ...]
    after: tuple[frozenset[int] | None, ...]
    question: str
    side: int


@dataclass(frozen=True, slots=True)
class Question:
    """What accounts can answer in ways that exclude each other.

    ``things`` are what it is asked of, ``near`` words of which one must stand in the sentence; empty for no such limit.
    ``turns`` is true where "not" before the one way tells the other. ``figure`` asks for a figure beside the phrase,
    ``nouns`` for a noun where the phrase is a single word.
    """

    name: str
    sides: int
    things: frozenset[str]
    near: frozenset[str]
    turns: bool
    figure: bool
    nouns: bool


def find_alternatives(parsed: Parsed) -> Iterator[Claim]:
    """A claim for each phrase that tells one of several ways which exclude each other."""
    for paragraph in parsed.paragraphs:
        taken: set[tuple[int, str]] = set()
        for first, last, phrase in _phrases(paragraph.tokens):
            if any((number, phrase.question) in taken for number in range(first, last + 1)):
                continue
            taken.update((number, phrase.question) for number in range(first, last + 1))
            sentence = parsed.sentence_at(paragraph.span_of(paragraph.tokens[first]).start)
            if sentence is not None:
                yield from _told(parsed, sentence, first, last, phrase)


@functools.cache
def questions() -> dict[str, Question]:
    """The questions of ``resources/lexicons/alternatives.toml`` by name."""
    return {
        name: Question(
            name,
            len(entry["sides"]),
            frozenset(entry.get("of", ())),
            frozenset(entry.get("near", ())),
            bool(entry.get("turns")),
            bool(entry.get("figure")),
            bool(entry.get("nouns")),
        )
        for name, entry in lexicon("alternatives").items()
    }


@functools.cache
def _anchored() -> dict[int, tuple[Phrase, ...]]:
    """Phrases by spaCy's number for their longest word, longer phrases first."""
    found: dict[int, list[Phrase]] = defaultdict(list)
    for name, entry in lexicon("alternatives").items():
        for side, written in enumerate(entry["sides"]):
            for text in written:
                words = text.split()
                anchor = max(range(len(words)), key=lambda place: len(words[place]))
                before, after = _numbered(words[:anchor][::-1]), _numbered(words[anchor + 1 :])
                for form in _spellings(words[anchor]):
                    found[form].append(Phrase(len(words), before, after, name, side))
    return {word: tuple(sorted(phrases, key=lambda one: -one.length)) for word, phrases in found.items()}


def _numbered(words: Sequence[str]) -> tuple[frozenset[int] | None, ...]:
    return tuple(None if word == GAP else _spellings(word) for word in words)


def _spellings(word: str) -> frozenset[int]:
    return frozenset(get_string_id(form) for form in (word, word.capitalize(), word.upper()))


def _phrases(tokens: Doc) -> Iterator[tuple[int, int, Phrase]]:
    """Every phrase of the lexicon in a paragraph: its first and last token; longer phrases before shorter ones."""
    known = _anchored()
    found: list[tuple[int, int, Phrase]] = []
    read = list(zip(tokens.to_array("LEMMA").tolist(), tokens.to_array("LOWER").tolist(), strict=True))
    for number, (lemma, word) in enumerate(read):
        if lemma not in known and word not in known:
            continue
        phrases = known.get(lemma, ())
        for phrase in phrases if lemma == word else (*phrases, *known.get(word, ())):
            first = _walk(read, number, phrase.before, -1)
            last = _walk(read, number, phrase.after, 1) if first is not None else None
            if first is not None and last is not None and tokens[first].sent.start == tokens[last].sent.start:
                found.append((first, last, phrase))
    found.sort(key=lambda one: (one[0] - one[1], one[0], one[2].question, one[2].side))
    yield from found


def _walk(
    read: Sequence[tuple[int, int]], number: int, words: Sequence[frozenset[int] | None], step: int
) -> int | None:
    """Where words that follow a token one by one end, gaps allowed; None where they do not follow it."""
    place, widest = number, 0
    for word in words:
        if word is None:
            widest = _WIDEST
            continue
        for ahead in range(1, widest + 2):
            here = place + step * ahead
            if 0 <= here < len(read) and (read[here][0] in word or read[here][1] in word):
                place, widest = here, 0
                break
        else:
            return None
    return place


def _told(parsed: Parsed, sentence: Sentence, first: int, last: int, phrase: Phrase) -> Iterator[Claim]:
    question = questions()[phrase.question]
    tokens = sentence.paragraph.tokens
    first, side = _side(tokens, first, phrase.side, question)
    thing = _thing(sentence, first, last, question)
    figure = _beside(tokens, first, last, sentence) if question.figure else ""
    if question.nouns and first == last and tokens[first].pos_ not in ("NOUN", "PROPN"):
        return
    if side is None or thing is None or (question.figure and not figure):
        return
    if question.near and not any(
        token.lemma_.lower() in question.near or token.lower_ in question.near for token in sentence.tokens
    ):
        return
    details = [("question", question.name), ("side", str(side))]
    if figure:
        details.append(("figure", figure))
    told = Happening("alternative", patient=thing, details=tuple(details))
    yield _claim(parsed, sentence, (first, last), question.name, told)


def _side(tokens: Doc, first: int, side: int, question: Question) -> tuple[int, int | None]:
    """Where the phrase begins with the word that turns it round, and the way that is told; None where it tells none."""
    start = tokens[first].sent.start
    for number in range(first - 1, max(first - _BEFORE, start) - 1, -1):
        word = tokens[number].lower_
        if word in word_set("happenings", "turning", "ends"):
            break
        if word in word_set("happenings", "turning", "unreal_words") and not _is_said(tokens[number]):
            return first, None
        if word in word_set("happenings", "turning", "negations"):
            if not question.turns or question.sides > 2 or tokens[number + 1].lower_ in ("only", "just"):
                return first, None
            return number, 1 - side
    return first, side


def _is_said(word: Token) -> bool:
    """Whether "would" stands for "will" in what somebody is reported to have said."""
    before = itertools.takewhile(lambda token: token.i < word.i, word.sent)
    return word.lower_ == "would" and any(
        token.tag_ == "VBD" and token.lemma_ in saying_words().saying for token in before
    )


def _thing(sentence: Sentence, first: int, last: int, question: Question) -> str | None:
    """The nearest thing that the question can be asked of; "" where it asks of nothing, None where none is near."""
    if not question.things:
        return ""
    tokens, inside = sentence.paragraph.tokens, sentence.tokens
    around = [
        number
        for number in range(max(first - _REACH, inside.start), min(last + _REACH + 1, inside.end))
        if tokens[number].lemma_.lower() in question.things and tokens[number].pos_ in ("NOUN", "PROPN", "VERB")
    ]
    if not around:
        return None
    return tokens[min(around, key=lambda number: (max(first - number, number - last), number))].lemma_.lower()


def _beside(tokens: Doc, first: int, last: int, sentence: Sentence) -> str:
    """The first figure after a phrase, else the last one before it."""
    ahead = range(last + 1, min(last + 1 + _FIGURE, sentence.tokens.end))
    behind = range(first - 1, max(first - 1 - _FIGURE, sentence.tokens.start - 1), -1)
    for number in (*ahead, *behind):
        word = tokens[number].text.strip("£$€%")
        if word[:1].isdigit():
            return "".join(sign for sign in word if sign.isdigit() or sign == ".").rstrip(".")
    return ""


def _claim(parsed: Parsed, sentence: Sentence, stretch: tuple[int, int], name: str, told: Happening) -> Claim:
    paragraph: Paragraph = sentence.paragraph
    span = paragraph.span_of(paragraph.tokens[stretch[0] : stretch[1] + 1])
    context = surroundings(parsed, paragraph, span, head=told.patient)
    mentions = [mention for mention in find_cast(parsed).within(sentence.span) if _is_person(mention)]
    people = frozenset(mention.name for mention in mentions)
    return Claim(
        claim_id(parsed.document.name, span, Kind.EVENT, name),
        parsed.document.name,
        span,
        parsed.document.words(span),
        Kind.EVENT,
        replace(told, agent=_whose(paragraph, mentions, span)),
        property=name,
        context=Context(
            context.sentence, context.paragraph, told.patient, terms=context.terms, names=people, quoted=context.quoted
        ),
    )


def _is_person(mention: Mention) -> bool:
    """Whether somebody is known by name, and not as "A SKIPPER"."""
    return mention.entity == "person" and mention.name.split()[0].lower() not in ("a", "an", "the")


def _whose(paragraph: Paragraph, mentions: Sequence[Mention], span: Span) -> str:
    """The last person named before a phrase who is not said to say it, "" where nobody is."""
    for mention in reversed(mentions):
        if mention.span.end <= span.start and not _says(paragraph, mention):
            return mention.name
    return ""


def _says(paragraph: Paragraph, mention: Mention) -> bool:
    tokens = paragraph.tokens_at(mention.span)
    if tokens is None:
        return True
    around = (tokens.start - 1, tokens.end, tokens.end + 1)
    return any(
        0 <= number < len(paragraph.tokens) and paragraph.tokens[number].lemma_.lower() in saying_words().saying
        for number in around
    )
