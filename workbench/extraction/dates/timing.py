"""Every moment that a document names, in order, and which of them a figure belongs to.

Time carries over: "the next day" counts from the day before it in the text, a bare hour belongs to the day its sentence
or paragraph speaks of, and a figure without a time takes that of the sentence before in its paragraph.
"""

from __future__ import annotations

import bisect
import datetime as dt
import functools
from collections import defaultdict
from dataclasses import dataclass

from spacy.tokens import Token

from workbench.documents.document import Span
from workbench.extraction.claim import Moment
from workbench.extraction.dates.dates import read_dates
from workbench.extraction.dates.moments import day_of, moment, plain_time
from workbench.extraction.dates.named_time import Named
from workbench.extraction.figures.measuring import Measured
from workbench.extraction.parsed import Parsed, Sentence
from workbench.extraction.text.captions import is_caption
from workbench.extraction.text.clauses import ClauseBook, clause_book
from workbench.extraction.words.measured_words import measured_words

_NAMES = frozenset({"ORG", "PERSON", "WORK_OF_ART", "PRODUCT"})
_NEAR = 6
"""So many moments before and after a figure are looked at."""
_TITLED = frozenset({"today", "tonight", "this", "last", "next"})
"""Words of time that are part of a title where they are capitalised within a sentence: "the Today programme"."""
_FUTURE = frozenset({"will", "'ll", "shall", "wo", "would"})


@dataclass(frozen=True, eq=False)
class Timed:
    """A moment at its place: ``token`` is its word in the parse, ``opener`` the root of its clause."""

    span: Span
    named: Named
    moment: Moment
    time: str
    sentence: Sentence
    token: Token
    opener: Token

    @property
    def compared(self) -> bool:
        """Whether it is only held against: "a higher share than last year"."""
        first = self.sentence.paragraph.tokens_at(self.span)
        return first is not None and len(first) > 0 and first[0].i > 0 and first[0].nbor(-1).lower_ == "than"


class Timing:
    """The moments of one document, looked up by sentence."""

    def __init__(self, parsed: Parsed) -> None:
        self._clauses = clause_book(parsed)
        self.moments: tuple[Timed, ...] = _timed(parsed, self._clauses)
        self._by_sentence: dict[int, list[Timed]] = defaultdict(list)
        for timed in self.moments:
            self._by_sentence[timed.sentence.number].append(timed)

    def of(self, measured: Measured) -> Timed | None:
        """The moment that a figure speaks of: of a clause that describes it, of its own clause, or carried over."""
        anchor, sentence, span = measured.anchor, measured.sentence, measured.span
        here = [
            timed
            for timed in self._around(sentence.number, span)
            if not timed.span.overlaps(span) and not timed.compared
        ]
        if not here:
            return self._carried(anchor, sentence)
        holders = {anchor.i} | ({measured.noun.i} if measured.noun is not None else set())
        describing = [
            timed
            for timed in here
            if (timed.opener.dep_ in {"relcl", "acl"} and timed.opener.head.i in holders)
            or (measured.described is not None and _hangs_on(timed.token, measured.described))
        ]
        if describing:
            return _nearest(describing, span)
        opener = self._clauses.of(sentence).opener(anchor)
        for _ in range(3):
            same = [timed for timed in here if timed.opener.i == opener.i]
            if same:
                return _nearest(same, span)
            if opener.dep_ not in {"advcl", "conj"} or opener.head == opener:
                break
            opener = self._clauses.of(sentence).opener(opener.head)
        return None

    def _around(self, sentence: int, span: Span) -> list[Timed]:
        """The moments of a sentence that stand nearest to a figure; a table in one sentence may hold hundreds."""
        moments = self._by_sentence.get(sentence, [])
        if len(moments) <= 2 * _NEAR:
            return moments
        place = bisect.bisect_left(moments, span.start, key=lambda timed: timed.span.start)
        return moments[max(0, place - _NEAR) : place + _NEAR]

    def _carried(self, anchor: Token, sentence: Sentence) -> Timed | None:
        """The last moment of the sentence before, where it stood in that sentence's main clause and tense goes on."""
        before = [
            timed
            for timed in self._by_sentence.get(sentence.number - 1, ())
            if timed.sentence.paragraph.number == sentence.paragraph.number and timed.opener.dep_ == "ROOT"
        ]
        if not before or before[-1].named.anchored:
            return None
        root = self._clauses.of(sentence).opener(anchor)
        if root.tag_ != before[-1].opener.tag_:
            return None
        return before[-1]


@functools.lru_cache(maxsize=2)
def timing(parsed: Parsed) -> Timing:
    """The moments of a document, worked out once."""
    return Timing(parsed)


def unread(parsed: Parsed) -> list[Span]:
    """Captions and page furniture, in order: they make no claims of their own."""
    captions = [paragraph.span for paragraph in parsed.paragraphs if is_caption(parsed, paragraph)]
    return sorted([passage.span for passage in parsed.document.passages] + captions)


def _hangs_on(token: Token, verb: Token) -> bool:
    """Whether a word depends on a verb, by way of a preposition or two."""
    here = token
    for _ in range(4):
        if here.i == verb.i:
            return True
        here = here.head
    return False


def _nearest(moments: list[Timed], span: Span) -> Timed:
    days = [timed for timed in moments if timed.named.has_day] or moments
    return min(days, key=lambda timed: max(timed.span.start - span.end, span.start - timed.span.end, 0))


def _timed(parsed: Parsed, clauses: ClauseBook) -> tuple[Timed, ...]:
    passages = unread(parsed)
    starts = [passage.start for passage in passages]
    found: list[Timed] = []
    anchor: dt.date | None = None
    paragraph = -1
    for named in read_dates(parsed.folded):
        place = bisect.bisect_right(starts, named.span.start) - 1
        if place >= 0 and passages[place].overlaps(named.span):
            continue
        sentence = parsed.sentence_at(named.span.start)
        if sentence is None:
            continue
        tokens = sentence.paragraph.tokens_at(named.span)
        if tokens is None or not len(tokens) or _is_name(tokens[0], tokens[-1], named):
            continue
        token = tokens.root
        if not sentence.tokens.start <= token.i < sentence.tokens.end:
            token = tokens[0]
        if sentence.paragraph.number != paragraph:
            paragraph = sentence.paragraph.number
            clock_anchor: dt.date | None = None
        opener = clauses.of(sentence).opener(token)
        base = anchor if named.anchored or named.has_day else clock_anchor
        words = parsed.folded[named.span.start : named.span.end]
        known = moment(named, words, parsed.document.published, looks_ahead(opener), base)
        day = day_of(known)
        if day is not None:
            anchor = clock_anchor = day
        found.append(Timed(named.span, named, known, plain_time(known), sentence, token, opener))
    return tuple(found)


def _is_name(first: Token, last: Token, named: Named) -> bool:
    """Whether the words are part of a name: "Sunday Times", "Theresa May"."""
    if named.turn in _TITLED and first.text[0].isupper() and not first.is_sent_start:
        return True
    if first.ent_type_ not in _NAMES:
        return False
    if first.ent_type_ == "PERSON":
        return named.month is not None and named.day is None and named.year is None
    longer = first.ent_iob_ == "I" or (last.i + 1 < len(last.doc) and last.doc[last.i + 1].ent_iob_ == "I")
    return (
        longer and named.clock is None and (named.weekday is not None or named.month is not None) and named.day is None
    )


def looks_ahead(opener: Token) -> bool:
    """Whether a clause speaks of what is to come."""
    words = measured_words()
    for child in opener.children:
        if child.dep_ in {"aux", "auxpass"} and child.lower_ in _FUTURE:
            return True
    if opener.lemma_ in words.planned or opener.lemma_ in {"due", "set"}:
        return True
    return opener.tag_ == "VB" and any(child.lower_ == "to" for child in opener.children)
