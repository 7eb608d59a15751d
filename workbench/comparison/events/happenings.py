"""What the rules on events share: sides, readings in words, and the discrepancy made of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from workbench.comparison.discrepancy import Discrepancy, Level
from workbench.comparison.evidence import Evidence
from workbench.comparison.fact import Fact
from workbench.comparison.findings import differ, make_fact, pointer
from workbench.comparison.setting import Setting
from workbench.extraction.claim import Claim, Happening, Kind, Modality

Found = tuple[Fact, Discrepancy | None]


def happening(claim: Claim) -> Happening:
    """The happening that a claim of these rules states. Raises TypeError for a claim of another kind."""
    if not isinstance(claim.value, Happening):
        raise TypeError(f"{claim.id} states no happening")
    return claim.value


def action(claim: Claim) -> str:
    """The name of the action."""
    return happening(claim).action


def detail(claim: Claim, name: str) -> str:
    """One detail of the happening, "" where it has none of that name."""
    return dict(happening(claim).details).get(name, "")


def sides(claims: Iterable[Claim], side_of: Callable[[Claim], str]) -> dict[str, list[Claim]]:
    """Claims by side, without the documents that tell both: they report a dispute and take neither side.

    What somebody denies shows that there is a dispute, and is no side of its own.
    """
    by_document: dict[str, dict[str, list[Claim]]] = defaultdict(lambda: defaultdict(list))
    for claim in claims:
        by_document[claim.document][side_of(claim)].append(claim)
    found: dict[str, list[Claim]] = defaultdict(list)
    for mine in by_document.values():
        if len(mine) == 1:
            for side, told in mine.items():
                found[side].extend(claim for claim in told if claim.context.modality is not Modality.DENIED)
    return {side: told for side, told in sorted(found.items()) if told}


def differing(
    kind: Kind,
    topic: str,
    told: Mapping[str, Sequence[Claim]],
    rule: str,
    setting: Setting,
    *,
    confidence: float = 0.6,
    level: Level = Level.CONFLICT,
) -> Found:
    """The fact and the discrepancy of two sides, each under its key; a conflict unless told otherwise."""
    fact = make_fact(kind, topic, told, (Evidence("events_same_thing", (("thing", topic),)),), setting)
    first, second = fact.readings[0], fact.readings[1]
    arguments = (("first", first.value), ("second", second.value))
    reason = Evidence(rule, arguments, pointers=(pointer(first.claims[0]), pointer(second.claims[0])))
    return fact, differ(fact, level, (reason,), confidence)


def agreed(kind: Kind, topic: str, told: Mapping[str, Sequence[Claim]], setting: Setting) -> Iterator[Found]:
    """The fact of one side that two documents or more tell alike; nothing where a single document tells it."""
    claims = [claim for side in told.values() for claim in side]
    if len(told) == 1 and len({claim.document for claim in claims}) > 1:
        yield make_fact(kind, topic, worded(told), (Evidence("events_same_thing", (("thing", topic),)),), setting), None


def worded(told: Mapping[str, Sequence[Claim]]) -> dict[str, Sequence[Claim]]:
    """Sides under the shortest words in which they are told; where two are told in the same words, with their key."""
    found: dict[str, Sequence[Claim]] = {}
    for side, claims in sorted(told.items()):
        words = min((" ".join(claim.text.split()) for claim in claims), key=lambda text: (len(text), text))
        found[words if words not in found else f"{words} ({side})"] = claims
    return found
