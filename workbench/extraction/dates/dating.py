"""What each date dates: the act, who does it or whom it befalls, and the words that tell it from other acts.

A date says something of one act only: that of its verb, or the noun it stands with ("the flood of 1983", "after the
vote on Monday"). Words of other clauses say nothing of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Span as TokenSpan
from spacy.tokens import Token

from workbench.extraction.claim import Claim, Context, Kind, Modality, claim_id
from workbench.extraction.dates.act_phrases import act_phrase
from workbench.extraction.dates.timing import Timed, looks_ahead, timing
from workbench.extraction.figures.heads import governing_verb
from workbench.extraction.figures.owners import NOBODY, Owner, Owners
from workbench.extraction.parsed import Parsed
from workbench.extraction.people.cast import Cast, find_cast
from workbench.extraction.text.clauses import Clauses, clause_book
from workbench.extraction.text.quoted import Quoted
from workbench.extraction.words.act_words import act_words

LIST_GAP = 16
"""Characters between two days of a list, or between a day and its date."""

_NOUNS = frozenset({"NOUN", "PROPN"})
_OBJECTS = frozenset({"dobj", "nsubjpass", "attr"})
_SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj"})
_LOWER = frozenset({"xcomp", "pcomp", "acl"})
_PARTICIPLES = frozenset({"VBG", "VBN"})
_BOUNDS = frozenset({"until", "till", "before", "by", "since"})
_ENDS = frozenset({"until", "till", "to", "through"})
_PARTS = frozenset({"end", "beginning", "start", "middle", "close", "eve", "turn", "rest", "half", "quarter", "month"})
_LINKS = frozenset({"after", "following", "since", "before"})
_AS_OF = re.compile(r"\bas (?:of|at) (?:[^,;()]* ?\()?$", re.IGNORECASE)
_DESCRIBING = frozenset({"nummod", "compound", "amod", "nmod", "poss", "npadvmod"})


def find_dates(parsed: Parsed) -> Iterator[Claim]:
    """The dates and times of a document, with what they date in ``property``, ``subject``, ``head`` and ``verb``.

    ``property`` is the act, ``verb`` its verb where it has one, ``subject`` whom or what it befalls, else who does it;
    ``head`` the same in one word. ``terms`` and ``names`` are those of the act's own clause.
    """
    cast = find_cast(parsed)
    owners = Owners(cast)
    book = clause_book(parsed)
    quoted = Quoted(parsed)
    dated: dict[tuple[int, int], Timed] = {}
    for timed in timing(parsed).moments:
        clauses = book.of(timed.sentence)
        if _is_reading(parsed.folded, timed):
            continue
        noun, verb = _dated(timed.token)
        if timed.named.has_day:
            centre = noun or verb
            place = (timed.sentence.number, centre.i if centre is not None else -1)
            if _goes_on(parsed.folded, dated.get(place, timed), timed):
                dated[place] = timed
            else:
                noun = verb = None
        subject, owner = _befallen(owners, timed, verb)
        act, thing = _act(noun, verb, subject, timed)
        event = _event(verb) if noun is None else ""
        terms, names = _told(cast, timed, clauses, verb, subject)
        context = Context(
            sentence=timed.sentence.span,
            paragraph=timed.sentence.paragraph.number,
            head=thing.lemma_.lower() if thing is not None and thing.pos_ != "PRON" else "",
            verb=_verb_words(noun, verb, act, timed),
            terms=terms,
            names=names | ({owner.name} if owner.named else frozenset()),
            modality=Modality.PLANNED if looks_ahead(timed.opener) else Modality.ACTUAL,
            quoted=quoted.holds(timed.span),
            told=act_phrase(noun, verb, owner.name),
        )
        yield Claim(
            id=claim_id(parsed.document.name, timed.span, Kind.DATE),
            document=parsed.document.name,
            span=timed.span,
            text=parsed.document.words(timed.span),
            kind=Kind.DATE,
            value=timed.moment,
            subject=owner.name,
            property=event or act,
            time=timed.time,
            when=timed.moment,
            context=context,
        )


def _goes_on(folded: str, first: Timed, timed: Timed) -> bool:
    """Whether a day belongs to the same act as the one before: a list does, "on Monday" far on does not."""
    gap = folded[first.span.end : timed.span.start]
    return first is timed or len(gap) <= LIST_GAP or timed.named.weekday is None


def _is_reading(folded: str, timed: Timed) -> bool:
    """Whether a figure was so at that time, and nothing happened then: "as of 4 p.m. (1500 GMT)"."""
    return _AS_OF.search(folded, max(timed.sentence.span.start, timed.span.start - 60), timed.span.start) is not None


def _verb_words(noun: Token | None, verb: Token | None, act: str, timed: Timed) -> str:
    """The verb of an act: "" where a date only labels a noun, that of the clause for "refuses overtime until May"."""
    if noun is None:
        return act
    if _is_label(timed.token):
        return ""
    link = _link(timed.token)
    bound = link is not None and link.lower_ in _BOUNDS and verb is not None and not act_words().is_act(act)
    return verb.lemma_.lower() if bound and verb is not None else act


def _is_label(token: Token) -> bool:
    """Whether a date only tells one thing from others of its name: "the 1983 flood", "the flood of 1983"."""
    link = _link(token)
    return link is None or link.lower_ == "of"


def _link(token: Token) -> Token | None:
    """The preposition of a date: "on Friday", "until March"; it may stand within the date's own words."""
    if token.pos_ in {"ADP", "SCONJ"}:
        return token
    return token.head if token.dep_ == "pobj" else None


def _dated(token: Token) -> tuple[Token | None, Token | None]:
    """The noun that a date describes ("the 1983 flood", "the resignations in June"), else the verb that it dates."""
    token = _whole_date(token)
    verb = _nearest_verb(token, governing_verb(token))
    link = _link(token)
    if link is None and token.dep_ in _DESCRIBING and _is_labelled(token.head):
        return token.head, verb
    if link is not None:
        held = link.head if link.head.pos_ == "NOUN" else None
        if held is not None and (act_words().is_act(held.lemma_.lower()) or verb is None or held.dep_ == "ROOT"):
            return held, verb
        before = link.nbor(-1) if link.i > 0 else None
        if link.lower_ in _BOUNDS and before is not None and before.pos_ in _NOUNS and not _is_state(before):
            return before, verb
    if verb is not None and verb.lemma_ == "follow":
        following = [part for child in verb.children if child.dep_ == "agent" for part in child.children]
        if following and following[0].i < token.i:
            return following[0], verb
    return _linked(token, verb), verb


def _whole_date(token: Token) -> Token:
    """The word on which "at the end of June" hangs together: its "end" dates the act as "June" alone would."""
    link = _link(token)
    if link is not None and link.lower_ == "of" and link.head.lemma_.lower() in _PARTS and link.head.dep_ == "pobj":
        return link.head
    return token


def _is_state(noun: Token) -> bool:
    """Whether a noun only says with its preposition how something was: "under control"."""
    return noun.dep_ == "pobj" and noun.head.head.pos_ in {"VERB", "AUX"}


def _is_labelled(noun: Token) -> bool:
    """Whether a word is a noun or a name, and no day or month."""
    return noun.pos_ in _NOUNS and noun.lower_ not in act_words().calendar


def _nearest_verb(token: Token, verb: Token | None) -> Token | None:
    """The last verb before the date of those that a verb governs: "charged with attacking a guard on 3 May"."""
    while verb is not None and verb.i < token.i:
        below = [part for child in verb.children if child.dep_ == "prep" for part in child.children]
        found = [v for v in (*verb.children, *below) if _is_lower(v) and verb.i < v.i < token.i]
        if not found:
            break
        verb = found[-1]
    return verb


def _is_lower(verb: Token) -> bool:
    """Whether a verb stands in one clause with the verb above it: "is due to appear", "…, injuring two"."""
    return verb.pos_ == "VERB" and (
        verb.dep_ in _LOWER or (verb.dep_ == "advcl" and verb.tag_ in _PARTICIPLES and verb.left_edge.dep_ != "mark")
    )


def _linked(token: Token, verb: Token | None) -> Token | None:
    """The act that a verb came after, where the date follows that: "was charged after a robbery in Leeds on Friday"."""
    if verb is None or verb.i > token.i:
        return None
    for child in verb.children:
        if child.lower_ in _LINKS and child.dep_ == "prep" and verb.i < child.i < token.left_edge.i:
            noun = next((word for word in child.children if word.dep_ == "pobj"), None)
            if noun is not None and noun.i < token.left_edge.i and act_words().is_act(noun.lemma_.lower()):
                return noun
    return None


def _befallen(owners: Owners, timed: Timed, verb: Token | None) -> tuple[Token | None, Owner]:
    """Whom or what the act befalls, else who does it."""
    paragraph = timed.sentence.paragraph
    if verb is not None:
        passive = any(child.dep_ == "nsubjpass" for child in verb.children)
        for child in verb.children:
            if not passive and child.dep_ == "dobj" and child.pos_ in _NOUNS and child.i not in range(*_reach(timed)):
                return child, owners.name(paragraph, child)
        return owners.subject_of(paragraph, verb)
    return None, NOBODY


def _reach(timed: Timed) -> tuple[int, int]:
    tokens = timed.sentence.paragraph.tokens_at(timed.span)
    return (tokens.start, tokens.end) if tokens is not None else (0, 0)


def _act(noun: Token | None, verb: Token | None, subject: Token | None, timed: Timed) -> tuple[str, Token | None]:
    """The words of the act, and the thing that it befalls or that it is itself."""
    if noun is not None:
        return noun.lemma_.lower(), noun
    if verb is None:
        return "", subject
    words = act_words()
    lemma = verb.lemma_.lower()
    for child in verb.children:
        phrase = f"{lemma} {child.lemma_.lower()}"
        if (phrase in words.known and child.dep_ != "prep") or child.dep_ == "prt":
            return phrase, subject
    if subject is not None and lemma in words.lasting and _ends(timed.token):
        return subject.lemma_.lower(), subject
    state = lemma if lemma not in words.light else _state(verb, timed.token)
    if state:
        return state, subject
    done = next((child for child in verb.children if child.dep_ in _OBJECTS | {"acomp"}), None)
    done = done if done is not None and done.pos_ in {"NOUN", "ADJ"} else subject
    return (done.lemma_.lower(), done) if done is not None and done.pos_ == "NOUN" else (lemma, done)


def _ends(token: Token) -> bool:
    """Whether a date is an end: "until Friday", "to 25 November"."""
    link = _link(token)
    return link is not None and link.lower_ in _ENDS


def _event(verb: Token | None) -> str:
    """The event that did something by happening: "a fire ripped through the church", "the quake killed two"."""
    if verb is None or verb.lemma_.lower() not in act_words().striking:
        return ""
    doer = next((child for child in verb.children if child.dep_ == "nsubj"), None)
    return doer.lemma_.lower() if doer is not None and doer.lemma_.lower() in act_words().events else ""


def _state(verb: Token, date: Token) -> str:
    """What somebody or something was: "be out", "be under control", "be at meeting"; "" where no words say."""
    if verb.lemma_ != "be":
        return ""
    for child in verb.children:
        if child.i == date.i or date.is_ancestor(child) or child.is_ancestor(date):
            continue
        if child.dep_ == "acomp" or (child.dep_ == "advmod" and child.tag_ in {"RB", "RP"} and child.i > verb.i):
            return f"be {child.lemma_.lower()}"
        if child.dep_ == "prep" and child.i > verb.i:
            noun = next((word for word in child.children if word.dep_ == "pobj"), None)
            if noun is not None:
                return f"be {child.lower_} {noun.lemma_.lower()}"
    return ""


def _told(
    cast: Cast, timed: Timed, clauses: Clauses, verb: Token | None, subject: Token | None
) -> tuple[frozenset[str], frozenset[str]]:
    """The telling words and the names of the act's clause, with those of a subject that stands outside it."""
    paragraph = timed.sentence.paragraph
    opener = clauses.opener(timed.token)
    terms = set(clauses.terms(timed.token))
    names = {
        mention.name
        for mention in cast.within(timed.sentence.span)
        if mention.name and _within(paragraph.tokens_at(mention.span), clauses, opener)
    }
    if verb is not None and timed.sentence.tokens.start <= verb.i < timed.sentence.tokens.end:
        terms |= clauses.terms(verb)
    if subject is not None:
        parts = [subject, *(child for child in subject.children if child.dep_ in {"compound", "amod"})]
        terms |= {part.lemma_.lower() for part in parts if part.pos_ in {"NOUN", "PROPN", "ADJ"}}
    return frozenset(terms) - act_words().calendar, frozenset(names)


def _within(tokens: TokenSpan | None, clauses: Clauses, opener: Token) -> bool:
    """Whether a name stands in a clause."""
    if tokens is None or not len(tokens):
        return False
    sentence = clauses.sentence.tokens
    root = tokens.root
    return sentence.start <= root.i < sentence.end and clauses.opener(root).i == opener.i
