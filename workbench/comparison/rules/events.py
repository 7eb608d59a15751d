"""Who did what: done or not done, by whom, to whom, in what manner, from what cause, in what order."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from workbench.comparison.bodies import two_bodies
from workbench.comparison.discrepancy import Discrepancy, Findings, Level
from workbench.comparison.evidence import Evidence
from workbench.comparison.fact import Fact
from workbench.comparison.findings import differ, make_fact, pointer
from workbench.comparison.setting import Setting
from workbench.comparison.sorts import compare_sorts
from workbench.comparison.spelling import Likeness, compare_names, plain
from workbench.comparison.sums import compare_sums
from workbench.comparison.things import thing_class
from workbench.extraction.claim import Claim, Happening, Kind, Modality
from workbench.extraction.word_lists import word_set

Found = tuple[Fact, Discrepancy | None]

_OPPOSITES = ("breach", "concede", "resign", "approve", "convict", "plead", "die", "win")
"""Actions of which one account may say that they were done and another that they were not."""

_ONE_DOER = ("fund", "buy", "rescue", "make", "attack", "kill", "arrest", "sue", "appoint")
"""Actions which one side does to one thing: two doers are two accounts."""

_MUTUAL = ("defeat", "sue", "kill", "buy", "attack", "arrest", "dismiss", "appoint")
"""Actions of which the doer cannot also be the one it is done to."""


def compare_events(claims: Sequence[Claim], setting: Setting) -> Findings:
    """Where the accounts contradict each other on what happened. Few and sure rather than many."""
    told = [claim for claim in claims if isinstance(claim.value, Happening) and _is_assertion(claim)]
    found: list[Found] = []
    for action in _OPPOSITES:
        found.extend(_opposites([claim for claim in told if _action(claim) == action], action, setting))
    for action in _ONE_DOER:
        found.extend(_doers([claim for claim in told if _action(claim) == action], action, setting))
    for action in _MUTUAL:
        found.extend(_swapped([claim for claim in told if _action(claim) == action], action, setting))
    found.extend(_manners([claim for claim in told if _action(claim) == "evacuate"], setting))
    found.extend(_causes([claim for claim in told if _action(claim) == "cause"], setting))
    found.extend(_orders([claim for claim in told if _action(claim) == "order"], setting))
    found.extend(compare_sorts(told, setting))
    found.extend(compare_sums(told, setting))
    return Findings(
        tuple(fact for fact, _ in found), tuple(differing for _, differing in found if differing is not None)
    )


def _action(claim: Claim) -> str:
    return claim.value.action if isinstance(claim.value, Happening) else ""


def _is_assertion(claim: Claim) -> bool:
    """Whether the paper tells it as done or not done: not planned, not possible, not in somebody's quoted words."""
    return claim.context.modality is Modality.ACTUAL and not claim.context.quoted


def _happening(claim: Claim) -> Happening:
    value = claim.value
    assert isinstance(value, Happening)  # noqa: S101
    return value


def _opposites(claims: Sequence[Claim], action: str, setting: Setting) -> Iterator[Found]:
    """The same done and not done. A document that tells both reports a dispute and stands for neither side."""
    for thing, told in _bything_class(claims, action).items():
        sides = _sides(told, lambda claim: "done" if _happening(claim).polarity else "not done")
        if len(sides) < 2:
            continue
        fact = make_fact(
            Kind.POLARITY, _topic(action, thing), _worded(sides), (_same("events_same_thing", thing),), setting
        )
        yield fact, _difference(fact, "events_opposite", 0.6)


def _bything_class(claims: Iterable[Claim], action: str) -> Mapping[str, list[Claim]]:
    """Claims by what they are about: the same named person or body, or the same thing."""
    found: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        value = _happening(claim)
        subject = value.agent if action in ("concede", "plead", "win") else value.patient
        if action in ("approve", "plead", "win"):
            key = f"{plain(value.agent)} {thing_class(value.patient)}" if value.agent[:1].isupper() else ""
        elif subject[:1].isupper():
            key = plain(subject)
        else:
            key = thing_class(subject) if action == "breach" else ""
        if key:
            found[key].append(claim)
    return {key: found[key] for key in sorted(found)}


def _sides(claims: Iterable[Claim], side_of: Callable[[Claim], str]) -> dict[str, list[Claim]]:
    """Claims by side, without the documents that stand on two sides."""
    by_document: dict[str, dict[str, list[Claim]]] = defaultdict(lambda: defaultdict(list))
    for claim in claims:
        by_document[claim.document][side_of(claim)].append(claim)
    found: dict[str, list[Claim]] = defaultdict(list)
    for sides in by_document.values():
        if len(sides) == 1:
            for side, mine in sides.items():
                found[side].extend(mine)
    return dict(found)


def _worded(sides: Mapping[str, Sequence[Claim]]) -> dict[str, Sequence[Claim]]:
    """Readings under the shortest words in which a side is told."""
    return {
        min((claim.text for claim in claims), key=lambda text: (len(text), text)): claims
        for _, claims in sorted(sides.items())
    }


def _difference(fact: Fact, rule: str, confidence: float) -> Discrepancy:
    first, second = fact.readings[0], fact.readings[1]
    arguments = (("first", first.value), ("second", second.value))
    reason = Evidence(rule, arguments, pointers=(pointer(first.claims[0]), pointer(second.claims[0])))
    return differ(fact, Level.CONFLICT, (reason,), confidence)


def _same(rule: str, thing: str) -> Evidence:
    return Evidence(rule, (("thing", thing),))


def _topic(action: str, thing: str) -> str:
    return f"{thing.capitalize()}: {action.replace('_', ' ')}"


def _doers(claims: Sequence[Claim], action: str, setting: Setting) -> Iterator[Found]:
    """One thing done by two sides."""
    found: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        value = _happening(claim)
        if value.agent and value.polarity and value.patient and not _overlap(value.agent, value.patient):
            found[_done_to(claim, action)].append(claim)
    for thing, told in sorted(found.items()):
        pair = _two_doers(told, action) if thing else None
        if pair is None:
            continue
        one, other = pair
        fact = make_fact(
            Kind.EVENT,
            _topic(action, thing),
            {_happening(one[0]).agent: one, _happening(other[0]).agent: other},
            (_same("events_same_thing", thing),),
            setting,
        )
        yield fact, _difference(fact, "events_doer", 0.5)


def _done_to(claim: Claim, action: str) -> str:
    value = _happening(claim)
    if action == "rescue":
        return thing_class(dict(value.details).get("from", "")) if " " in dict(value.details).get("from", "") else ""
    if value.patient[:1].isupper():
        return plain(value.patient)
    return thing_class(value.patient) if action == "fund" else ""


def _two_doers(claims: Sequence[Claim], action: str) -> tuple[list[Claim], list[Claim]] | None:
    for number, one in enumerate(claims):
        for other in claims[number + 1 :]:
            if one.document == other.document or not _two_sides(one, other, action):
                continue
            first = [
                claim for claim in claims if not _two_sides(claim, one, action) and _two_sides(claim, other, action)
            ]
            second = [
                claim for claim in claims if not _two_sides(claim, other, action) and _two_sides(claim, one, action)
            ]
            if not {c.document for c in first} & {c.document for c in second}:
                return first, second
    return None


def _two_sides(one: Claim, other: Claim, action: str) -> bool:
    """Whether two doers are sure to be two: two bodies or people by name, or helpers of two sorts."""
    first, second = _happening(one).agent, _happening(other).agent
    if action == "rescue":
        sorts = (_helper(first), _helper(second))
        return bool(sorts[0]) and bool(sorts[1]) and sorts[0] != sorts[1]
    if not (first[:1].isupper() and second[:1].isupper()):
        return False
    if compare_names(first.split(), second.split()) is not Likeness.OTHER or _overlap(first, second):
        return False
    return two_bodies(first, second)


def _overlap(one: str, other: str) -> bool:
    return bool({plain(word) for word in one.split()} & {plain(word) for word in other.split()})


def _helper(agent: str) -> str:
    words = set(agent.lower().split())
    for sort in ("amateur", "service"):
        if words & word_set("happenings", "helpers", sort):
            return sort
    return ""


def _swapped(claims: Sequence[Claim], action: str, setting: Setting) -> Iterator[Found]:
    """Doer and done-to changed places."""
    pairs: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        value = _happening(claim)
        if (
            value.polarity
            and value.agent[:1].isupper()
            and value.patient[:1].isupper()
            and value.agent != value.patient
        ):
            pairs[plain(value.agent), plain(value.patient)].append(claim)
    for (one, other), told in sorted(pairs.items()):
        against = pairs.get((other, one), [])
        if one < other and against and not {c.document for c in told} & {c.document for c in against}:
            fact = make_fact(
                Kind.EVENT,
                _topic(action, _happening(told[0]).agent),
                _worded({"one": told, "other": against}),
                (_same("events_same_thing", _happening(told[0]).agent),),
                setting,
            )
            yield fact, _difference(fact, "events_swapped", 0.6)


def _manners(claims: Sequence[Claim], setting: Setting) -> Iterator[Found]:
    sides = _sides([claim for claim in claims if _detail(claim, "manner")], lambda claim: _detail(claim, "manner"))
    if len(sides) == 2 and _share_place(*sides.values()):
        fact = make_fact(
            Kind.POLARITY,
            "Evacuation: an order or advice",
            _worded(sides),
            (_same("events_same_thing", "evacuation"),),
            setting,
        )
        yield fact, _difference(fact, "events_manner", 0.7)


def _detail(claim: Claim, name: str) -> str:
    return dict(_happening(claim).details).get(name, "")


def _share_place(one: Sequence[Claim], other: Sequence[Claim]) -> bool:
    """Whether a number or a name stands in sentences of both sides: then they speak of the same people."""
    mine, theirs = ({term for claim in side for term in claim.context.terms} for side in (one, other))
    return any(any(letter.isdigit() for letter in term) or term in _DISTANCES for term in mine & theirs)


_DISTANCES = frozenset({"mile", "kilometre", "kilometer", "metre", "block", "radius"})


def _causes(claims: Sequence[Claim], setting: Setting) -> Iterator[Found]:
    """Two sorts of cause. A document that rules the one out stands for the other."""
    given = [claim for claim in claims if _happening(claim).polarity]
    sides = _sides(given, lambda claim: _detail(claim, "cause"))
    if len(sides) == 2:
        fact = make_fact(Kind.EVENT, "Cause", _worded(sides), (_same("events_same_thing", "cause"),), setting)
        yield fact, _difference(fact, "events_cause", 0.5)


def _orders(claims: Sequence[Claim], setting: Setting) -> Iterator[Found]:
    by_pair: dict[frozenset[str], list[Claim]] = defaultdict(list)
    for claim in claims:
        by_pair[frozenset(_detail(claim, "order").split(" before "))].append(claim)
    for pair, told in sorted(by_pair.items(), key=lambda entry: sorted(entry[0])):
        sides = _sides(told, lambda claim: _detail(claim, "order"))
        if len(pair) == 2 and len(sides) == 2:
            fact = make_fact(
                Kind.EVENT,
                "Which came first: " + " or ".join(sorted(pair)),
                _worded(sides),
                (_same("events_same_thing", " and ".join(sorted(pair))),),
                setting,
            )
            yield fact, _difference(fact, "events_order", 0.6)
