"""One sum with two bearers or two circles of recipients, and shares for and against that have changed places."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from workbench.comparison.discrepancy import Discrepancy, Level
from workbench.comparison.evidence import Evidence
from workbench.comparison.fact import Fact
from workbench.comparison.findings import differ, make_fact, pointer
from workbench.comparison.setting import Setting
from workbench.extraction.claim import Claim, Happening, Kind

Found = tuple[Fact, Discrepancy | None]


def compare_sums(claims: Sequence[Claim], setting: Setting) -> Iterator[Found]:
    """What is said around one and the same figure, and cannot be said of it twice."""
    told = [claim for claim in claims if isinstance(claim.value, Happening)]
    yield from _one_amount([c for c in told if _action(c) == "cost"], "events_cost", setting)
    yield from _one_amount([c for c in told if _action(c) == "give"], "events_recipients", setting)
    yield from _stances([c for c in told if _action(c) == "stance"], setting)


def _action(claim: Claim) -> str:
    return claim.value.action if isinstance(claim.value, Happening) else ""


def _detail(claim: Claim, name: str) -> str:
    return dict(claim.value.details).get(name, "") if isinstance(claim.value, Happening) else ""


def _side(claim: Claim) -> str:
    """Who bears the sum, or whether it goes to all or to some."""
    return _detail(claim, "to") or (claim.value.patient if isinstance(claim.value, Happening) else "")


def _one_amount(claims: Sequence[Claim], rule: str, setting: Setting) -> Iterator[Found]:
    by_amount: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        by_amount[_detail(claim, "amount")].append(claim)
    for amount, told in sorted(by_amount.items()):
        sides: dict[str, list[Claim]] = defaultdict(list)
        documents: dict[str, set[str]] = defaultdict(set)
        for claim in told:
            documents[claim.document].add(_side(claim))
            sides[_side(claim)].append(claim)
        if len(sides) > 1 and all(len(mine) == 1 for mine in documents.values()):
            named = sides if rule == "events_cost" else {claims[0].text: claims for claims in sides.values()}
            yield _differing(
                named, f"Who bears {amount}" if rule == "events_cost" else f"Who gets {amount}", rule, setting
            )


def _stances(claims: Sequence[Claim], setting: Setting) -> Iterator[Found]:
    """Two documents with the same two shares, the one for and the other against, and the other way round."""
    by_document: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        by_document[claim.document].append(claim)
    stands: dict[frozenset[tuple[str, str]], list[Claim]] = defaultdict(list)
    for told in by_document.values():
        pair = frozenset((_detail(claim, "share"), _detail(claim, "stance")) for claim in told)
        if len(pair) == 2 and len({stance for _, stance in pair}) == 2 and len({share for share, _ in pair}) == 2:
            stands[pair].extend(told)
    for pair in sorted(stands, key=sorted):
        turned = frozenset((share, "against" if stance == "for" else "for") for share, stance in pair)
        if turned in stands and sorted(pair) < sorted(turned):
            sides = {stands[side][0].text: stands[side] for side in (pair, turned)}
            yield _differing(sides, "Shares for and against", "events_stance", setting, Kind.POLARITY)


def _differing(
    sides: Mapping[str, Sequence[Claim]], topic: str, rule: str, setting: Setting, kind: Kind = Kind.EVENT
) -> Found:
    fact = make_fact(kind, topic, sides, (Evidence("events_same_thing", (("thing", topic),)),), setting)
    first, second = fact.readings[0], fact.readings[1]
    arguments = (("first", first.value), ("second", second.value))
    reason = Evidence(rule, arguments, pointers=(pointer(first.claims[0]), pointer(second.claims[0])))
    return fact, differ(fact, Level.CONFLICT, (reason,), 0.6)
