"""One action with two doers, and two who have changed places."""

from __future__ import annotations

import functools
import itertools
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

from workbench.comparison.events.happenings import Found, action, detail, differing, happening, sides, worded
from workbench.comparison.events.participants import Standing, sort_of_doer, standing
from workbench.comparison.events.scenes import Scenes
from workbench.comparison.events.things import thing_class
from workbench.comparison.names.bodies import two_bodies
from workbench.comparison.names.spelling import Likeness, compare_names, plain
from workbench.comparison.setting import Setting
from workbench.extraction.claim import Claim, Kind
from workbench.extraction.words.lexicon import lexicon
from workbench.extraction.words.word_lists import word_set

_ONE_DOER = ("fund", "buy", "rescue", "make", "attack", "kill", "arrest", "sue", "appoint")
"""Actions which one side does to one thing: two doers are two accounts."""

_ENOUGH = 7.0
"""So many bits of shared words make two sentences tell of one moment."""

_ONE_WAY = ("defeat", "sue", "kill", "buy", "attack", "arrest", "dismiss", "appoint")
"""Actions of which the doer cannot also be the one it is done to."""


@functools.cache
def _done_once() -> frozenset[str]:
    """Actions that one side does once in a story."""
    return frozenset(name for name, entry in lexicon("actions").items() if entry.get("once"))


def compare_doers(claims: Sequence[Claim], scenes: Scenes, setting: Setting) -> Iterator[Found]:
    """One discrepancy for each thing done by two sides, and for each two who have changed places."""
    by_action: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        told = happening(claim)
        if told.polarity and told.agent and told.patient and not _overlap(told.agent, told.patient):
            by_action[told.action].append(claim)
    for name in _ONE_DOER:
        yield from _two_doers(by_action[name], setting)
    for name in _ONE_WAY:
        yield from _swapped(by_action[name], setting)
    for name in sorted(_done_once() & by_action.keys()):
        yield from _doers_of_moments(by_action[name], scenes, setting)


def _doers_of_moments(claims: Sequence[Claim], scenes: Scenes, setting: Setting) -> Iterator[Found]:
    """Two sorts of doers of one thing, in sentences that tell of one moment."""
    by_thing: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        by_thing[thing_class(happening(claim).patient)].append(claim)
    for _, told in sorted(by_thing.items()):
        met: dict[str, set[Claim]] = defaultdict(set)
        for one, other in itertools.combinations(told, 2):
            pair = happening(one).agent, happening(other).agent
            if standing(*pair) is Standing.OTHER and _bits(one, other, scenes) >= _ENOUGH:
                met[_sort(pair[0])].add(one)
                met[_sort(pair[1])].add(other)
        found = sides((claim for side in met.values() for claim in side), lambda claim: _sort(happening(claim).agent))
        if len(found) > 1:
            told_so = {_agent(mine): mine for mine in found.values()}
            yield differing(
                Kind.EVENT, _topic([c for mine in found.values() for c in mine]), told_so, "events_doer", setting
            )


def _bits(one: Claim, other: Claim, scenes: Scenes) -> float:
    """How surely two claims tell of one deed: the words that they share, and how rare the thing is."""
    things = {happening(claim).patient.split()[-1].lower() for claim in (one, other)}
    return scenes.bits(one, other) + min(scenes.worth(thing) for thing in things)


def _sort(agent: str) -> str:
    return plain(agent) if agent[:1].isupper() else sort_of_doer(agent)


def _agent(claims: Sequence[Claim]) -> str:
    """The words that most of the claims have for the doer."""
    named = Counter(happening(claim).agent for claim in claims)
    return max(sorted(named), key=lambda name: named[name])


def _two_doers(claims: Sequence[Claim], setting: Setting) -> Iterator[Found]:
    by_thing: dict[str, dict[str, list[Claim]]] = defaultdict(lambda: defaultdict(list))
    for claim in claims:
        thing = _done_to(claim)
        if thing:
            by_thing[thing][happening(claim).agent].append(claim)
    for _, by_doer in sorted(by_thing.items()):
        pair = _apart(by_doer, rescue=action(claims[0]) == "rescue")
        if pair is not None:
            topic = _topic([claim for claims in pair.values() for claim in claims])
            yield differing(Kind.EVENT, topic, pair, "events_doer", setting, confidence=0.5)


def _topic(claims: Sequence[Claim]) -> str:
    """What is asked, with the words that most of the claims use: "Who paid for the study"."""
    rescue = action(claims[0]) == "rescue"
    named = Counter((detail(claim, "from") if rescue else "") or happening(claim).patient for claim in claims)
    thing = max(sorted(named), key=lambda name: named[name])
    return str(lexicon("actions")[action(claims[0])]["who"]).format(thing=thing)


def _done_to(claim: Claim) -> str:
    told = happening(claim)
    if told.action == "rescue":
        place = detail(claim, "from")
        return thing_class(place) if " " in place else ""
    if told.patient[:1].isupper():
        return plain(told.patient)
    return thing_class(told.patient) if told.action == "fund" else ""


def _apart(by_doer: Mapping[str, list[Claim]], *, rescue: bool) -> dict[str, list[Claim]] | None:
    """Two doers that are sure to be two, each with the documents that give it or another name for it."""
    doers = sorted(by_doer)
    for number, one in enumerate(doers):
        for other in doers[number + 1 :]:
            if _two_sides(one, other, rescue=rescue):
                first = _standing_with(one, other, by_doer, rescue=rescue)
                second = _standing_with(other, one, by_doer, rescue=rescue)
                if not {claim.document for claim in first} & {claim.document for claim in second}:
                    return {one: first, other: second}
    return None


def _standing_with(one: str, other: str, by_doer: Mapping[str, list[Claim]], *, rescue: bool) -> list[Claim]:
    return [
        claim
        for doer, claims in by_doer.items()
        for claim in claims
        if not _two_sides(doer, one, rescue=rescue) and _two_sides(doer, other, rescue=rescue)
    ]


def _two_sides(first: str, second: str, *, rescue: bool) -> bool:
    """Whether two doers are sure to be two: two bodies or people by name, or helpers of two sorts."""
    if rescue:
        sorts = (_helper(first), _helper(second))
        return bool(sorts[0]) and bool(sorts[1]) and sorts[0] != sorts[1]
    if not (first[:1].isupper() and second[:1].isupper()) or _overlap(first, second):
        return False
    return compare_names(first.split(), second.split()) is Likeness.OTHER and two_bodies(first, second)


def _overlap(one: str, other: str) -> bool:
    return bool({plain(word) for word in one.split()} & {plain(word) for word in other.split()})


def _helper(agent: str) -> str:
    words = set(agent.lower().split())
    return next((sort for sort in ("amateur", "service") if words & word_set("happenings", "helpers", sort)), "")


def _swapped(claims: Sequence[Claim], setting: Setting) -> Iterator[Found]:
    """Doer and done-to in each other's place."""
    pairs: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        told = happening(claim)
        if told.agent[:1].isupper() and told.patient[:1].isupper():
            pairs[plain(told.agent), plain(told.patient)].append(claim)
    for (one, other), told_so in sorted(pairs.items()):
        against = pairs.get((other, one), [])
        if one < other and against and not {c.document for c in told_so} & {c.document for c in against}:
            topic = f"{happening(told_so[0]).agent} and {happening(told_so[0]).patient}: which did it to the other"
            yield differing(Kind.EVENT, topic, worded({"one": told_so, "other": against}), "events_swapped", setting)
