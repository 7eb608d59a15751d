"""Places: a street or an avenue, two provinces, two courts for one trial, two towns, two journals."""

from __future__ import annotations

import functools
import itertools
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from workbench.comparison.discrepancy import Discrepancy, Findings, Level
from workbench.comparison.events.scenes import Scenes, survey_scenes
from workbench.comparison.events.things import thing_class
from workbench.comparison.evidence import Evidence
from workbench.comparison.fact import Fact
from workbench.comparison.findings import differ, make_fact, pointer
from workbench.comparison.names.sites import site_of, two_sites, words_for
from workbench.comparison.names.spelling import Likeness, is_inflected, likeness, plain
from workbench.comparison.setting import Setting
from workbench.extraction.claim import Claim, Kind, Naming
from workbench.extraction.words.lexicon import lexicon
from workbench.extraction.words.word_lists import word_groups, word_set

Found = tuple[Fact, Discrepancy | None]


def compare_places(claims: Sequence[Claim], setting: Setting) -> Findings:
    """Where the accounts put the same thing in two places.

    Whether one place lies in another cannot be known without a gazetteer: a town is only set against a town, and only
    where neither account speaks of the other's.
    """
    places = [claim for claim in claims if claim.kind is Kind.PLACE and not claim.context.quoted]
    scenes = survey_scenes(claims)
    found: list[Found] = []
    found.extend(_roads([claim for claim in places if claim.property == "road"], setting))
    found.extend(_misspelt_roads([claim for claim in places if claim.property == "road"], scenes, setting))
    found.extend(_houses([claim for claim in places if claim.property == "house"], scenes, setting))
    found.extend(_divisions([claim for claim in places if claim.property == "division"], setting))
    found.extend(_courts([claim for claim in places if claim.property == "court"], setting))
    found.extend(_journals([claim for claim in places if claim.property == "journal"], setting))
    found.extend(_sites([claim for claim in places if claim.property in _SITES], scenes, setting))
    found.extend(_opposed([claim for claim in places if claim.property == "side"], scenes, setting))
    return Findings(
        tuple(fact for fact, _ in found), tuple(differing for _, differing in found if differing is not None)
    )


_SITES = frozenset({"where", "street", "venue"})


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


def _misspelt_roads(claims: Sequence[Claim], scenes: Scenes, setting: Setting) -> Iterator[Found]:
    """Two names of roads a letter or two apart, of two sorts: Philips Road and Philip Street."""
    by_core: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        by_core[claim.subject].append(claim)
    for one, other in itertools.combinations(sorted(by_core), 2):
        near = likeness(one, other) is Likeness.SPELT or is_inflected(plain(one), plain(other))
        if not near or min(len(word) for core in (one, other) for word in core.split()) < 3:
            continue
        documents = [{claim.document for claim in by_core[core]} for core in (one, other)]
        told = any(scenes.bits(a, b) >= _TELLING / 2 for a in by_core[one] for b in by_core[other])
        if told and not documents[0] & documents[1]:
            sides = {core: by_core[core] for core in (one, other)}
            if {c.context.head for c in by_core[one]} != {c.context.head for c in by_core[other]}:
                yield _differing(sides, f"{one.title()} or {other.title()}", "names_spelt", setting, 0.6)


def _houses(claims: Sequence[Claim], scenes: Scenes, setting: Setting) -> Iterator[Found]:
    """One house by two numbers: 24 Mill Street and 42 Mill Street."""
    by_road: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        by_road[claim.context.head].append(claim)
    for road, told in sorted(by_road.items()):
        sides = _sides(told, lambda claim: claim.subject)
        if len(sides) == 2:
            one, other = sides.values()
            if any(scenes.bits(a, b) >= _TELLING / 2 for a in one for b in other):
                yield _differing(sides, f"{road.title()}: which number", "places_house", setting, 0.6)


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


def _courts(claims: Sequence[Claim], setting: Setting) -> Iterator[Found]:
    """One trial in two courts of one kind, as the crown courts of two towns; names of one court share a word."""
    by_kind: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        by_kind[claim.context.head].append(claim)
    for kind, told in sorted(by_kind.items()):
        courts = _joined(claim.context.modifiers for claim in told)
        called = {name: " ".join(sorted(court)) for court in courts for name in court}
        sides = _sides(told, functools.partial(_called, called))
        if len(courts) == 2 and len(sides) == 2:
            yield _differing(sides, kind.capitalize(), "places_court", setting, 0.5)


def _called(courts: Mapping[str, str], claim: Claim) -> str:
    return courts[min(claim.context.modifiers)]


def _joined(names: Iterable[frozenset[str]]) -> list[frozenset[str]]:
    """Names that have a word in common, directly or through others, as one name of all their words."""
    found: list[frozenset[str]] = []
    for name in names:
        alike = [other for other in found if other & name]
        found = [other for other in found if other not in alike] + [name.union(*alike)]
    return found


def _journals(claims: Sequence[Claim], setting: Setting) -> Iterator[Found]:
    """One study in two journals."""
    sides = _sides(claims, lambda claim: claim.subject)
    if len(sides) == 2:
        yield _differing(sides, "Journal", "places_journal", setting, 0.6)


def _opposed(claims: Sequence[Claim], scenes: Scenes, setting: Setting) -> Iterator[Found]:
    """One thing on two sides: the north pier and the south pier, a left knee and a right knee."""
    by_noun: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        by_noun[claim.context.head].append(claim)
    for noun, told in sorted(by_noun.items()):
        sides = _sides(told, lambda claim: claim.subject)
        for one, other in itertools.combinations(sorted(sides), 2):
            opposed = any({one, other} <= group for group in word_groups("places", "sides", "opposed"))
            if opposed and any(scenes.bits(a, b) >= _TELLING for a in sides[one] for b in sides[other]):
                mine = {side: sides[side] for side in (one, other)}
                yield _differing(mine, f"{noun.capitalize()}: {one} or {other}", "places_side", setting, 0.6)
                break


def _sites(claims: Sequence[Claim], scenes: Scenes, setting: Setting) -> Iterator[Found]:
    """One action in two places: the same people or things in two documents, of which neither has the other's place."""
    by_action: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        by_action[claim.context.head, claim.property].append(claim)
    for _, alike in sorted(by_action.items()):
        told = _steady(alike)
        taken: set[str] = set()
        for one, other in itertools.combinations(told, 2):
            if taken & {one.id, other.id} or not _one_action(one, other, scenes) or not two_sites(one, other):
                continue
            sides = [
                [claim for claim in told if claim is mine or (_one_action(mine, claim, scenes) and _agree(claim, mine))]
                for mine in (one, other)
            ]
            if _strangers(sides, setting):
                taken |= {claim.id for side in sides for claim in side}
                yield _differing(
                    {site_of(one).lower(): sides[0], site_of(other).lower(): sides[1]},
                    _topic(one, other),
                    "places_town",
                    setting,
                    0.5,
                )


def _steady(claims: Sequence[Claim]) -> list[Claim]:
    """The claims of documents that know of one site only for one thing: two women may be found in two houses."""
    by_thing: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        by_thing[claim.document, thing_class(claim.subject)].append(claim)
    return [
        claim
        for told in by_thing.values()
        if not any(two_sites(one, other) for one, other in itertools.combinations(told, 2))
        for claim in told
    ]


def _agree(one: Claim, other: Claim) -> bool:
    return not two_sites(one, other) and plain(site_of(one)) == plain(site_of(other))


def _topic(one: Claim, other: Claim) -> str:
    thing = thing_class(min(one.subject, other.subject, key=lambda word: (word in _PRONOUNS, word)))
    topics = lexicon("places")["topics"]
    if one.context.head in topics:
        return str(topics[one.context.head]).format(thing=thing)
    return str(topics["other"]).format(thing=f"{thing}, {one.context.verb}")


_PRONOUNS = frozenset({"he", "she", "it", "they", "who", "which", "that", "we", "i", "you"})
_TELLING = 5.0
"""So many bits two sentences must share before they tell of one action, where nobody named is part of it."""


def _one_action(one: Claim, other: Claim, scenes: Scenes) -> bool:
    """Whether two claims of one verb are of one action.

    The same person dies or is arrested once; what is done more than once needs sentences much alike.
    """
    if one.document == other.document:
        return one.context.names == other.context.names and one.subject == other.subject
    once = one.context.head in word_set("places", "once", "words")
    people = [{plain(name.split()[-1]) for name in claim.context.names} for claim in (one, other)]
    if all(people):
        return bool(people[0] & people[1])
    things = [{thing_class(word) for word in claim.context.modifiers - _PRONOUNS} for claim in (one, other)]
    return bool(things[0] & things[1]) and (once or scenes.bits(one, other) >= _TELLING)


def _strangers(sides: Sequence[Sequence[Claim]], setting: Setting) -> bool:
    """Whether neither side's documents speak of the other's place at all: then one does not lie in the other."""
    return not any(
        words in setting.documents[here.document].text.lower()
        for mine, theirs in (sides, sides[::-1])
        for here in mine
        for there in theirs
        for words in words_for(there, here)
    )
