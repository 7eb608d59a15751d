"""Places: a street or an avenue, one province or another, two towns for one event, two journals for one study."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from workbench.comparison.discrepancy import Discrepancy, Findings, Level
from workbench.comparison.events.things import thing_class
from workbench.comparison.evidence import Evidence
from workbench.comparison.fact import Fact
from workbench.comparison.findings import differ, make_fact, pointer
from workbench.comparison.names.bodies import two_bodies
from workbench.comparison.names.spelling import Likeness, likeness, plain
from workbench.comparison.setting import Setting
from workbench.extraction.claim import Claim, Kind, Naming
from workbench.extraction.words.lexicon import lexicon
from workbench.extraction.words.word_lists import word_set

Found = tuple[Fact, Discrepancy | None]


def compare_places(claims: Sequence[Claim], setting: Setting) -> Findings:
    """Where the accounts put the same thing in two places.

    Whether one place lies in another cannot be known without a gazetteer: a town is only set against a town, and only
    where neither account speaks of the other's.
    """
    places = [claim for claim in claims if claim.kind is Kind.PLACE and not claim.context.quoted]
    named = _names_by_document(claims)
    found: list[Found] = []
    found.extend(_roads([claim for claim in places if claim.property == "road"], setting))
    found.extend(_divisions([claim for claim in places if claim.property == "division"], setting))
    found.extend(_journals([claim for claim in places if claim.property == "journal"], setting))
    found.extend(_towns([claim for claim in places if claim.property == "where"], named, setting))
    found.extend(_towns([claim for claim in places if claim.property == "venue"], named, setting))
    return Findings(
        tuple(fact for fact, _ in found), tuple(differing for _, differing in found if differing is not None)
    )


def _names_by_document(claims: Iterable[Claim]) -> Mapping[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for claim in claims:
        if isinstance(claim.value, Naming):
            found[claim.document].add(claim.value.value.lower())
    return found


def _roads(claims: Sequence[Claim], setting: Setting) -> Iterator[Found]:
    """One name, two sorts of road: Cable Street and Cable Avenue."""
    by_core: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        by_core[claim.subject].append(claim)
    for core, told in sorted(by_core.items()):
        sides = _sides(told, lambda claim: claim.context.head)
        names = sorted(sides)
        if (
            len(names) == 2
            and likeness(*names) is Likeness.OTHER
            and core not in word_set("places", "directions", "words")
        ):
            yield _differing(sides, f"{core.title()}: {names[0]} or {names[1]}", "places_road", setting, 0.6)


def _sides(claims: Iterable[Claim], side_of: Callable[[Claim], str]) -> dict[str, list[Claim]]:
    """Claims by side, without the documents that have both: they know of two."""
    by_document: dict[str, dict[str, list[Claim]]] = defaultdict(lambda: defaultdict(list))
    for claim in claims:
        by_document[claim.document][side_of(claim)].append(claim)
    found: dict[str, list[Claim]] = defaultdict(list)
    both = {side for sides in by_document.values() if len(sides) > 1 for side in sides}
    for sides in by_document.values():
        for side, mine in sides.items():
            if side not in both:
                found[side].extend(mine)
    return dict(found)


def _differing(
    sides: Mapping[str, Sequence[Claim]], topic: str, rule: str, setting: Setting, confidence: float
) -> Found:
    readings = {
        min((_label(c) for c in claims), key=lambda text: (len(text), text)): claims
        for _, claims in sorted(sides.items())
    }
    fact = make_fact(Kind.PLACE, topic, readings, (Evidence("places_same", (("topic", topic),)),), setting)
    first, second = fact.readings[0], fact.readings[1]
    arguments = (("first", first.value), ("second", second.value))
    reason = Evidence(rule, arguments, pointers=(pointer(first.claims[0]), pointer(second.claims[0])))
    return fact, differ(fact, Level.CONFLICT, (reason,), confidence)


def _label(claim: Claim) -> str:
    return claim.value.value if isinstance(claim.value, Naming) else claim.text


def _divisions(claims: Sequence[Claim], setting: Setting) -> Iterator[Found]:
    """Two provinces of which one's name is in the other's: Holland and South Holland."""
    directions = word_set("places", "directions", "words")
    by_kind: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        stem = " ".join(sorted(claim.context.modifiers - directions))
        by_kind[claim.context.head, stem].append(claim)
    for (kind, stem), told in sorted(by_kind.items()):
        sides = _sides(told, lambda claim: claim.subject)
        if stem and len(sides) == 2:
            yield _differing(sides, f"{stem.title()}: which {kind}", "places_division", setting, 0.5)


def _journals(claims: Sequence[Claim], setting: Setting) -> Iterator[Found]:
    """One study in two journals."""
    sides = _sides(claims, lambda claim: claim.subject)
    if len(sides) == 2:
        yield _differing(sides, "Journal", "places_journal", setting, 0.6)


def _towns(claims: Sequence[Claim], named: Mapping[str, set[str]], setting: Setting) -> Iterator[Found]:
    by_event: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        if _label(claim).lower() not in word_set("places", "regions", "words"):
            by_event[claim.context.head, thing_class(claim.subject)].append(claim)
    for (action, thing), told in sorted(by_event.items()):
        sides = _sides(told, lambda claim: plain(_label(claim)))
        if len(sides) == 2 and _are_two(list(sides.values())) and _strangers(list(sides.values()), named):
            yield _differing(
                sides, str(lexicon("places")["topics"][action]).format(thing=thing), "places_town", setting, 0.5
            )


def _are_two(sides: Sequence[Sequence[Claim]]) -> bool:
    return all(two_bodies(_label(one), _label(other)) for one in sides[0] for other in sides[1])


def _strangers(sides: Sequence[Sequence[Claim]], named: Mapping[str, set[str]]) -> bool:
    """Whether neither side's documents speak of the other's place at all: then one does not lie in the other."""
    return not any(
        any(_label(there).lower() in name for name in named[here.document])
        for mine, theirs in (sides, sides[::-1])
        for here in mine
        for there in theirs
    )
