"""One thing told in two ways that exclude each other, in sentences that tell of one moment."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from workbench.comparison.discrepancy import Level
from workbench.comparison.events.happenings import Found, action, detail, differing, happening, sides, worded
from workbench.comparison.events.participants import Standing, standing, together
from workbench.comparison.events.scenes import Scenes, meant, shared_words
from workbench.comparison.events.things import thing_class
from workbench.comparison.setting import Setting
from workbench.extraction.claim import Claim, Kind
from workbench.extraction.words.lexicon import lexicon

ENOUGH = 7.0
"""So many bits of shared words make two sentences tell of one moment."""
_TIE = 4.0
"""So many bits are added for the same figure, and for the same person by name."""
_PROMINENT = 13.0
"""So many bits make it sure."""


def compare_alternatives(claims: Sequence[Claim], scenes: Scenes, setting: Setting) -> Iterator[Found]:
    """One discrepancy for each question that accounts of one moment answer in two ways."""
    by_question: dict[tuple[str, str, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        if action(claim) == "alternative":
            key = detail(claim, "question"), meant(thing_class(happening(claim).patient)), detail(claim, "figure")
            by_question[key].append(claim)
    for (question, _, _), told in sorted(by_question.items()):
        for moment, bits in _moments(told, scenes):
            found = sides(moment, lambda claim: detail(claim, "side"))
            if len(found) > 1:
                topic, told_of = _topic(question, moment), worded(found)
                sure = 0.7 if bits >= _PROMINENT else 0.55
                level = Level.VARIATION if lexicon("alternatives")[question].get("later") else Level.CONFLICT
                rule = "events_later" if level is Level.VARIATION else "events_alternative"
                yield differing(Kind.POLARITY, topic, told_of, rule, setting, confidence=sure, level=level)


def _topic(question: str, claims: Sequence[Claim]) -> str:
    words = str(lexicon("alternatives")[question]["topic"]).format(thing=happening(claims[0]).patient)
    return words[0].upper() + words[1:]


def _moments(claims: Sequence[Claim], scenes: Scenes) -> Iterator[tuple[list[Claim], float]]:
    """Claims that tell of one moment, with the bits that tie the two sides: those that share enough, taken together."""
    groups: list[set[int]] = []
    best: dict[int, float] = {}
    for first, one in enumerate(claims):
        for second in range(first + 1, len(claims)):
            other = claims[second]
            bits = _bits(one, other, scenes)
            if bits < ENOUGH:
                continue
            met = [group for group in groups if first in group or second in group]
            joined = {first, second}.union(*met)
            groups = [group for group in groups if group not in met] + [joined]
            if detail(one, "side") != detail(other, "side"):
                for number in joined:
                    best[number] = max(best.get(number, 0.0), bits)
    for group in groups:
        if any(number in best for number in group):
            yield [claims[number] for number in sorted(group)], max(best.get(number, 0.0) for number in group)


def _bits(one: Claim, other: Claim, scenes: Scenes) -> float:
    """How surely two claims tell of one moment; 0 where they speak of two people or share a single word."""
    if one.document == other.document:
        return scenes.bits(one, other) if detail(one, "side") != detail(other, "side") else 0.0
    asked = lexicon("alternatives")[detail(one, "question")]
    if len(shared_words(one, other)) < 2 and not detail(one, "figure") and not asked.get("single"):
        return 0.0
    people = together(one.context.names, other.context.names)
    whose = standing(happening(one).agent, happening(other).agent)
    if Standing.OTHER in (people, whose) or (asked.get("person") and whose is not Standing.SAME):
        return 0.0
    things = {claim.context.head for claim in (one, other)} - {""}
    rare = min((scenes.worth(thing) for thing in things), default=0.0)
    ties = bool(detail(one, "figure")) + (people is Standing.SAME) + bool(asked.get("single"))
    return scenes.bits(one, other) + rare + _TIE * ties
