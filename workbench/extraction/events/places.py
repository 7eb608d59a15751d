"""Where things happened: roads, provinces, the town of an event, the journal of a study."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from workbench.documents.document import Span
from workbench.extraction.claim import Claim, Context, Kind, Naming, claim_id
from workbench.extraction.events.sites import Site, find_sides, find_sites
from workbench.extraction.names.proper_names import ProperName, find_proper_names
from workbench.extraction.parsed import Paragraph, Parsed
from workbench.extraction.text.surroundings import surroundings
from workbench.extraction.words.word_lists import word_set

ROAD, DIVISION, JOURNAL, SIDE, HOUSE, COURT = "road", "division", "journal", "side", "house", "court"


@dataclass(frozen=True, slots=True)
class _Place:
    """A place as found: ``head`` says its sort or the action it belongs to, ``core`` what narrows it or is there."""

    span: Span
    sort: str
    head: str
    core: frozenset[str]


def find_places(parsed: Parsed) -> Iterator[Claim]:
    """A claim for each road, province, court and journal by name, and for where an action took place."""
    starts: dict[int, dict[int, ProperName]] = {}
    for name in find_proper_names(parsed):
        starts.setdefault(name.paragraph.number, {})[name.first] = name
        for place in _typed(name):
            yield _claim(parsed, name.paragraph, place)
    for site in find_sites(parsed, starts):
        yield _sited(parsed, site)
    for side in find_sides(parsed):
        yield _claim(parsed, side.paragraph, _Place(side.span, SIDE, side.noun, frozenset({side.side})))


def _typed(name: ProperName) -> Iterator[_Place]:
    """A name that says itself what it is: "Cable Street", "Kent county", "the province of Quebec"."""
    words = tuple(word.lower().rstrip(".") for word in name.words)
    if set(words) & word_set("names", "types", "journal"):
        if len(words) == 1 or "journal" in words:
            yield _Place(name.span, JOURNAL, "journal", frozenset(words) - {"the", "of"})
        return
    if (
        words[-1] == "court"
        and words[-2:-1]
        and (kind := words[-2].strip("'’")) in word_set("places", "courts", "kinds")
    ):
        town = frozenset(words[:-2]) - word_set("places", "courts", "anywhere")
        if town:
            yield _Place(name.span, COURT, f"{kind} court", town)
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
            number = name.tokens[first - 1] if sort == ROAD and first else None
            if number is not None and number.is_digit:
                span = name.paragraph.span_of(name.tokens[first - 1 : last + 1])
                yield _Place(span, HOUSE, " ".join((*core, kind)), frozenset({number.text}))


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


def _sited(parsed: Parsed, site: Site) -> Claim:
    document, paragraph = parsed.document, site.paragraph
    context = surroundings(parsed, paragraph, site.span, head=site.action)
    return Claim(
        claim_id(document.name, site.span, Kind.PLACE, f"{site.sort}-{site.action}"),
        document.name,
        site.span,
        document.words(site.span),
        Kind.PLACE,
        Naming(document.words(site.span), "place", " ".join(document.words(site.span).split()), "place"),
        subject=site.thing,
        property=site.sort,
        context=Context(
            context.sentence,
            context.paragraph,
            context.head,
            site.verb,
            context.terms,
            site.people,
            site.things,
            quoted=context.quoted,
        ),
    )


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
