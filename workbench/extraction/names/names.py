"""Names and what stands beside them: spellings, titles, offices, work, employers, homes, kin."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from workbench.extraction.claim import Claim, Context, Kind, Modality, Naming, claim_id
from workbench.extraction.names.description import Description
from workbench.extraction.names.descriptions import describe
from workbench.extraction.names.kin import find_kin
from workbench.extraction.names.pointing import find_pointing
from workbench.extraction.names.proper_names import BODY, PERSON, PLACE, ProperName, find_proper_names
from workbench.extraction.parsed import Parsed
from workbench.extraction.people.cast import Cast, find_cast
from workbench.extraction.text.surroundings import surroundings
from workbench.extraction.words.word_lists import word_set


def find_names(parsed: Parsed) -> Iterator[Claim]:
    """A claim for each spelling of each name, at its first mention, and one for each description of a person."""
    cast = find_cast(parsed)
    names = find_proper_names(parsed)
    yield from _spellings(parsed, names, cast)
    described = (claim_of(parsed, description, cast) for description in _descriptions(parsed, names))
    yield from {claim.id: claim for claim in described}.values()
    yield from find_kin(parsed, cast)


def _spellings(parsed: Parsed, names: Iterable[ProperName], cast: Cast) -> Iterator[Claim]:
    counts: Counter[str] = Counter()
    first: dict[str, ProperName] = {}
    for name in names:
        counts[name.text] += 1
        first.setdefault(name.text, name)
    for text, name in first.items():
        if name.entity not in (PERSON, BODY, PLACE) or len(text) < 3:
            continue
        full = _full_name(name, cast)
        naming = Naming(full, "name", text, name.entity)
        yield Claim(
            claim_id(parsed.document.name, name.span, Kind.NAME, "name"),
            parsed.document.name,
            name.span,
            parsed.document.words(name.span),
            Kind.NAME,
            naming,
            subject=full,
            property="name",
            context=surroundings(parsed, name.paragraph, name.span, head=name.words[-1]),
        )


def _full_name(name: ProperName, cast: Cast) -> str:
    """The name in full where the document gives it in full elsewhere."""
    if len(name.words) > 1 or name.entity != PERSON:
        return name.text
    full = cast.who(name.span)
    return full if full and name.words[0].lower() in full.lower().split() else name.text


def _descriptions(parsed: Parsed, names: tuple[ProperName, ...]) -> Iterator[Description]:
    beside: dict[int, dict[int, ProperName]] = {}
    for name in names:
        beside.setdefault(name.paragraph.number, {})[name.first] = name
    for name in names:
        if not _is_body(name) and (name.entity == PERSON or (name.entity != PLACE and len(name.words) in (2, 3))):
            yield from describe(name, beside[name.paragraph.number])
    yield from find_pointing(parsed, names)


def _is_body(name: ProperName) -> bool:
    return any(word.lower() in word_set("names", "types") for word in name.words)


def claim_of(parsed: Parsed, found: Description, cast: Cast) -> Claim:
    """The claim that a description makes of its person, under the name in full."""
    document = parsed.document
    full = _full_name(found.person, cast)
    context = surroundings(parsed, found.paragraph, found.span, head=found.head)
    return Claim(
        claim_id(document.name, found.span, Kind.NAME, f"{found.attribute} of {full}"),
        document.name,
        found.span,
        document.words(found.span),
        Kind.NAME,
        Naming(full, found.attribute, " ".join(found.value.split())),
        subject=full,
        property=found.attribute,
        context=Context(
            context.sentence,
            context.paragraph,
            found.head,
            context.verb,
            context.terms,
            context.names,
            frozenset(found.modifiers),
            modality=Modality.EARLIER if found.former else Modality.ACTUAL,
            quoted=context.quoted,
            part_of=found.body,
        ),
    )
