"""Which claims speak of the same thing: vetoes, then match weights, then clusters over all documents."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from workbench.comparison.candidates import candidates
from workbench.comparison.clustering import cluster
from workbench.comparison.discrepancy import NearMiss
from workbench.comparison.evidence import Evidence
from workbench.comparison.likeness import Level, levels
from workbench.comparison.profiles import Profile, profiles
from workbench.comparison.vetoes import explain, veto
from workbench.comparison.weights import Weights, weights
from workbench.extraction.claim import Claim, Quantity

NEAR_MISSES = 40
"""How many pairs that look alike and were kept apart are remembered: the likest ones."""


@dataclass(frozen=True, slots=True)
class Aligned:
    """Claims that speak of one thing. ``strength`` is how well they fit on average, in bits above the threshold."""

    claims: tuple[Claim, ...]
    strength: float
    matched: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Alignment:
    """All clusters of one set of claims, and the pairs that a veto kept apart."""

    clusters: tuple[Aligned, ...]
    near_misses: tuple[NearMiss, ...]


def align(claims: Sequence[Claim], family: str) -> Alignment:
    """Claims in clusters that speak of one thing, with the weights of a family of claims ("figures", "moments").

    Claims that say the same in the same words are one member; members that share a telling word are compared.
    """
    return Matching(claims, weights(family)).align()


class Matching:
    """The comparison of one set of claims: profiles, the score of each pair that was looked at, vetoes met."""

    def __init__(self, claims: Sequence[Claim], table: Weights) -> None:
        self.weights = table
        self.members: list[tuple[Profile, ...]] = _members(profiles(claims))
        self.printed = _printed_figures(self.members, lambda profile: profile.about | profile.owner)
        self.sources = _printed_figures(self.members, lambda profile: profile.whose)
        self._scores: dict[tuple[int, int], float | None] = {}
        self._vetoed: dict[tuple[int, int], str] = {}

    def align(self) -> Alignment:
        """Clusters and near misses."""
        pairs = candidates([_keys(group[0]) for group in self.members], _order(self.members))
        found = cluster(len(self.members), pairs, self.score, self.weights.threshold)
        return Alignment(tuple(self._aligned(numbers) for numbers in found), self._near_misses())

    def score(self, one: int, other: int) -> float | None:
        """How well two members fit, in bits; None where a veto keeps them apart. Each pair is looked at once."""
        pair = (one, other) if one < other else (other, one)
        if pair not in self._scores:
            rule = self.veto(*pair)
            if rule:
                self._vetoed[pair] = rule
            self._scores[pair] = None if rule else self.bits(self.levels(*pair))
        return self._scores[pair]

    def veto(self, one: int, other: int) -> str:
        """The rule that keeps two members apart, or an empty string."""
        first, second = self.members[one], self.members[other]
        found = veto(first[0], second[0])
        if found:
            return found
        if self._two_sides(first, second):
            return "other_source"
        if len(first) + len(second) > 2 and not _same_figure(first[0].claim, second[0].claim):
            sentences = {(profile.claim.document, profile.claim.context.sentence) for profile in first}
            if any((profile.claim.document, profile.claim.context.sentence) in sentences for profile in second):
                return "same_sentence"
        return ""

    def _two_sides(self, first: tuple[Profile, ...], second: tuple[Profile, ...]) -> bool:
        """Whether two figures are the estimates of two sides, which one document sets side by side."""
        one, other = first[0].whose, second[0].whose
        if not one or not other or one & other or _same_figure(first[0].claim, second[0].claim):
            return False
        return any(self._says(each.claim.document, second[0]) for each in first) or any(
            self._says(each.claim.document, first[0]) for each in second
        )

    def _says(self, document: str, profile: Profile) -> bool:
        """Whether a document gives a figure as that of the same source."""
        return bool(self.sources.get((document, _figure(profile.claim)), frozenset()) & profile.whose)

    def levels(self, one: int, other: int) -> tuple[Level, ...]:
        """All points of likeness of two members."""
        first, second = self.members[one], self.members[other]
        return (*levels(first[0], second[0]), ("elsewhere", self._elsewhere(first, second)))

    def bits(self, found: Iterable[Level]) -> float:
        """The sum of the weights of some levels, with what is known before."""
        return self.weights.prior + sum(self.weights.of(feature, level) for feature, level in found)

    def _elsewhere(self, first: tuple[Profile, ...], second: tuple[Profile, ...]) -> str:
        """Whether documents that print one figure print the other too, for a thing of the same name."""
        if _same_figure(first[0].claim, second[0].claim):
            return "same figure"
        there = any(self._prints(one.claim.document, second[0]) for one in first)
        here = any(self._prints(other.claim.document, first[0]) for other in second)
        return "both print both" if there and here else "one prints both" if there or here else "each its own"

    def _prints(self, document: str, profile: Profile) -> bool:
        found = self.printed.get((document, _figure(profile.claim)))
        if found is None:
            return False
        return bool(found & (profile.about | profile.owner)) or len(str(_figure(profile.claim))) > 5

    def _aligned(self, numbers: tuple[int, ...]) -> Aligned:
        claims = tuple(profile.claim for number in numbers for profile in self.members[number])
        ordered = tuple(sorted(claims, key=lambda claim: (claim.document, claim.span, claim.id)))
        pairs = [
            (a, b) for n, a in enumerate(numbers) for b in numbers[n + 1 :] if self._scores.get((a, b)) is not None
        ]
        if not pairs:
            return Aligned(ordered, 0.0, ())
        known = {pair: self._scores[pair] or 0.0 for pair in pairs}
        best = max(pairs, key=lambda pair: (known[pair], -pair[0], -pair[1]))
        strength = sum(known.values()) / len(known) - self.weights.threshold
        return Aligned(ordered, strength, self._why(*best))

    def _why(self, one: int, other: int) -> tuple[Evidence, ...]:
        """The points that spoke for the best fitting pair, the strongest first."""
        first, second = self.members[one][0].claim, self.members[other][0].claim
        rows = [(feature, level, self.weights.of(feature, level)) for feature, level in self.levels(one, other)]
        telling = sorted((row for row in rows if abs(row[2]) >= 0.5), key=lambda row: (-row[2], row[0]))
        words = (("first", first.text), ("second", second.text))
        return tuple(Evidence(f"match_{f}_{lv.replace(' ', '_')}", words, round(w, 2)) for f, lv, w in telling)

    def _near_misses(self) -> tuple[NearMiss, ...]:
        ranked = []
        for (one, other), rule in self._vetoed.items():
            first, second = self.members[one][0].claim, self.members[other][0].claim
            if first.document == second.document:
                continue
            likeness = self.bits(self.levels(one, other))
            if likeness >= self.weights.threshold:
                ranked.append((-likeness, first.id, second.id, NearMiss(first, second, explain(rule, first, second))))
        return tuple(entry[3] for entry in sorted(ranked, key=lambda entry: entry[:3])[:NEAR_MISSES])


def _members(found: Sequence[Profile]) -> list[tuple[Profile, ...]]:
    """Profiles in groups that say the same in the same words, in the order of their first claims."""
    groups: dict[object, list[Profile]] = defaultdict(list)
    for profile in found:
        claim = profile.claim
        said = (
            profile.family,
            claim.value,
            claim.subject,
            claim.property,
            claim.time,
            claim.speaker,
            frozenset(profile.terms),
        )
        groups[(said, claim.context.scope, claim.context.modality, profile.whose, profile.modifiers)].append(profile)
    return [tuple(group) for group in groups.values()]


def _keys(profile: Profile) -> set[tuple[str, str]]:
    """The words by which a claim meets others of its family."""
    telling = set(profile.terms) | profile.about | profile.owner | profile.names
    return {(profile.family, word) for word in telling} or {(profile.family, "")}


def _order(members: Sequence[tuple[Profile, ...]]) -> list[int]:
    """Members with like beside like: by what is measured, whose it is, and when."""

    def place(number: int) -> tuple[object, ...]:
        profile = members[number][0]
        return (profile.family, profile.head, sorted(profile.owner), profile.claim.time, profile.verb, number)

    return sorted(range(len(members)), key=place)


def _printed_figures(
    members: Sequence[tuple[Profile, ...]], words_of: Callable[[Profile], frozenset[str]]
) -> dict[tuple[str, object], frozenset[str]]:
    """For each document and figure in it, some words that stand with it."""
    found: dict[tuple[str, object], frozenset[str]] = {}
    for group in members:
        for profile in group:
            key = (profile.claim.document, _figure(profile.claim))
            found[key] = found.get(key, frozenset()) | words_of(profile)
    return found


def _figure(claim: Claim) -> object:
    value = claim.value
    if isinstance(value, Quantity):
        return f"{value.number:.12g}", value.unit if claim.kind != "count" else ""
    return value


def _same_figure(first: Claim, second: Claim) -> bool:
    return _figure(first) == _figure(second)
