"""Where things happened: roads, provinces, the town of an event, the journal of a study."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from spacy.tokens import Token

from workbench.documents.document import Span
from workbench.extraction.claim import Claim, Context, Kind, Modality, Naming, claim_id
from workbench.extraction.events.doings import read_verb
from workbench.extraction.names.proper_names import PLACE, ProperName, find_proper_names
from workbench.extraction.parsed import Paragraph, Parsed
from workbench.extraction.text.spotting import spot
from workbench.extraction.text.surroundings import surroundings
from workbench.extraction.words.word_lists import word_set, word_table

ROAD, DIVISION, JOURNAL, WHERE, VENUE = "road", "division", "journal", "where", "venue"
_IN = frozenset({"in", "at", "near", "outside", "off", "on", "inside", "to", "before"})


@dataclass(frozen=True, slots=True)
class _Place:
    """A place as found: ``head`` says its sort or the action it belongs to, ``core`` what narrows it or is there."""

    span: Span
    sort: str
    head: str
    core: frozenset[str]


def find_places(parsed: Parsed) -> Iterator[Claim]:
    """A claim for each road, province and journal by name, and for where an action of note took place."""
    starts: dict[int, dict[int, ProperName]] = {}
    for name in find_proper_names(parsed):
        starts.setdefault(name.paragraph.number, {})[name.first] = name
        for place in _typed(name):
            yield _claim(parsed, name.paragraph, place)
    for paragraph in parsed.paragraphs:
        names = starts.get(paragraph.number)
        if names is None:
            continue
        for number in spot(paragraph.tokens, frozenset(_anchors())):
            for place in _where(paragraph, paragraph.tokens[number], names):
                yield _claim(parsed, paragraph, place)


def _typed(name: ProperName) -> Iterator[_Place]:
    """A name that says itself what it is: "Cable Street", "Kent county", "the province of Quebec"."""
    words = tuple(word.lower().rstrip(".") for word in name.words)
    if set(words) & word_set("names", "types", "journal"):
        if len(words) == 1 or "journal" in words:
            yield _Place(name.span, JOURNAL, "journal", frozenset(words) - {"the", "of"})
        return
    for sort in (ROAD, DIVISION):
        kinds = word_set("names", "types", sort)
        found = _own_kind(name, words, kinds) or _kind_after(name, words, kinds)
        if found is None and sort == DIVISION:
            found = _kind_before(name, words, kinds)
        if found is not None:
            first, last, kind, core = found
            span = name.paragraph.span_of(name.tokens[first : last + 1])
            yield _Place(span, sort, kind, frozenset(core))


_Kind = tuple[int, int, str, tuple[str, ...]]


def _own_kind(name: ProperName, words: tuple[str, ...], kinds: frozenset[str]) -> _Kind | None:
    return (name.first, name.last, words[-1], words[:-1]) if len(words) > 1 and words[-1] in kinds else None


def _kind_after(name: ProperName, words: tuple[str, ...], kinds: frozenset[str]) -> _Kind | None:
    after = name.tokens[name.last + 1].text if name.last + 1 < len(name.tokens) else ""
    return (name.first, name.last + 1, after, words) if after in kinds else None


def _kind_before(name: ProperName, words: tuple[str, ...], kinds: frozenset[str]) -> _Kind | None:
    if name.first < 2 or name.tokens[name.first - 1].text != "of":
        return None
    before = name.tokens[name.first - 2].text.lower()
    return (name.first - 2, name.last, before, words) if before in kinds else None


@functools.cache
def _anchors() -> Mapping[str, str]:
    return {verb: concept for concept, verbs in word_table("places", "anchors").items() for verb in verbs}


def _where(paragraph: Paragraph, verb: Token, names: Mapping[int, ProperName]) -> Iterator[_Place]:
    """The town or venue in which an action of note took place: "unveiled at a conference in Bern"."""
    concept = _anchors().get(verb.lemma_.lower())
    if concept is None or verb.pos_ != "VERB":
        return
    doing = read_verb(verb)
    thing = doing.patient or doing.agent
    if thing is None or doing.negative or doing.modality is not Modality.ACTUAL:
        return
    core = frozenset({thing.lemma_.lower()})
    for preposition in _prepositions(verb):
        for place in (child for child in preposition.children if child.dep_ == "pobj"):
            name = next((name for first, name in names.items() if first <= place.i <= name.last), None)
            if name is None:
                continue
            if {word.lower() for word in name.words} & word_set("places", "venues"):
                yield _Place(name.span, VENUE, concept, core)
            elif preposition.text.lower() not in _TO_VENUES and (name.entity == PLACE or _is_town(name, preposition)):
                yield _Place(name.span, WHERE, concept, core)


_TO_VENUES = frozenset({"to", "before", "inside"})


def _is_town(name: ProperName, preposition: Token) -> bool:
    """Whether one word straight after "in" reads as a town, whatever the model takes it for."""
    word = name.words[0].lower()
    return (
        preposition.text.lower() == "in"
        and preposition.i == name.first - 1
        and len(name.words) == 1
        and not name.words[0].isupper()
        and word not in word_set("names", "types")
    )


def _prepositions(verb: Token) -> Iterator[Token]:
    """The prepositions of place that hang on a verb, or on the venue that hangs on it."""
    for child in verb.children:
        if child.dep_ == "prep" and child.text.lower() in _IN:
            yield child
            for venue in child.children:
                yield from (inner for inner in venue.children if inner.dep_ == "prep" and inner.text.lower() in _IN)


def _claim(parsed: Parsed, paragraph: Paragraph, place: _Place) -> Claim:
    document = parsed.document
    context = surroundings(parsed, paragraph, place.span, head=place.head)
    text = document.words(place.span)
    return Claim(
        claim_id(document.name, place.span, Kind.PLACE, f"{place.sort}-{place.head}"),
        document.name,
        place.span,
        text,
        Kind.PLACE,
        Naming(text, "place", " ".join(text.split()), "place"),
        subject=" ".join(sorted(place.core)),
        property=place.sort,
        context=Context(
            context.sentence,
            context.paragraph,
            context.head,
            terms=context.terms,
            modifiers=place.core,
            quoted=context.quoted,
        ),
    )
