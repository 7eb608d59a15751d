"""Which claims speak of the same thing: vetoes, then match weights, then clusters over all documents."""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from workbench.comparison.alignment.candidates import candidates
from workbench.comparison.alignment.clustering import cluster
from workbench.comparison.alignment.likeness import Level, levels
from workbench.comparison.alignment.profiles import Profile, profiles
from workbench.comparison.alignment.said import Said, figure_of, leave_room
from workbench.comparison.alignment.vetoes import explain, veto
from workbench.comparison.alignment.weights import Weights
from workbench.comparison.discrepancy import NearMiss
from workbench.comparison.evidence import Evidence
from workbench.comparison.values.slips import slip_keys
from workbench.extraction.claim import Claim, Quantity

NEAR_MISSES = 40
"""How many pairs that look alike and were kept apart are remembered: the likest ones."""


GIVES_BOTH = 2.0
"""Bits against two clusters of which one document gives the figures of both."""

TWO_GIVE_BOTH = 8.0
"""Bits against two clusters of which several documents give the figures of both."""

CORROBORATED = 1.0
"""Bits against two clusters for each further document that agrees on the less supported figure."""

RARE = 5.0
"""Bits from which a word near a claim is rare enough to bring it together with others: one claim in 32 has it."""

WORTH_TELLING = 0.2
"""Bits from which a point of likeness is told to the editor as a reason."""

MANY_LEVELS = frozenset({"scope", "modality"})
_LETTERS = re.compile(r"[a-z]+")

CLEARLY = 2.0
"""Bits by which a match must be ahead of every other to be the clear one."""


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


class Matching:
    """The comparison of one set of claims with one table of weights: who meets whom, how they fit, vetoes met.

    Claims that say the same in the same words are one member; members that share a telling word are compared.
    ``texts`` are the documents' texts by name, for the words around a claim.
    """

    def __init__(self, claims: Sequence[Claim], table: Weights, texts: Mapping[str, str]) -> None:
        self.claims = tuple(claims)
        self.weights = table
        self.members: list[tuple[Profile, ...]] = _members(profiles(claims, texts))
        self.pairs = candidates([_keys(group[0]) for group in self.members], _order(self.members))
        self._said = Said(self.members)
        self._number = {each.claim.id: number for number, group in enumerate(self.members) for each in group}
        self._bases: dict[tuple[int, int], float] = {}
        self._rules: dict[tuple[int, int], str] = {}
        self._rivals = self._find_rivals()
        self._scores: dict[tuple[int, int], float | None] = {}

    def align(self) -> Alignment:
        """Clusters and near misses."""
        found = cluster(len(self.members), self.pairs, self.score, self.weights.threshold, self._against)
        return Alignment(tuple(self._aligned(numbers) for numbers in found), self._near_misses())

    def score(self, one: int, other: int) -> float | None:
        """How well two members fit, in bits; None where a veto keeps them apart. Each pair is looked at once."""
        pair = (one, other) if one < other else (other, one)
        if pair not in self._scores:
            apart = self._rule(pair)
            rivals = None if apart else ("rivals", self._rivalry(*pair))
            self._scores[pair] = None if rivals is None else self._base(pair) + self.weights.of(*rivals)
        return self._scores[pair]

    def likeness(self, first: Claim, second: Claim) -> tuple[float, tuple[Level, ...]] | None:
        """How well two claims fit, in bits and point by point; None where a veto keeps them apart."""
        one, other = sorted((self._number[first.id], self._number[second.id]))
        if one == other:
            return None
        score = self.score(one, other)
        return None if score is None else (score, self.levels(one, other))

    def levels(self, one: int, other: int) -> tuple[Level, ...]:
        """All points of likeness of two members, with how they compare to others that they could be matched with."""
        first, second = self.members[one], self.members[other]
        return (
            *levels(first[0], second[0]),
            *self._said.levels(first, second),
            ("rivals", self._rivalry(min(one, other), max(one, other))),
        )

    def bits(self, found: Iterable[Level]) -> float:
        """The sum of the weights of some levels."""
        return sum(self.weights.of(feature, level) for feature, level in found)

    def _base(self, pair: tuple[int, int]) -> float:
        """The score of a pair by itself, whether or not a veto keeps it apart."""
        if pair not in self._bases:
            first, second = self.members[pair[0]], self.members[pair[1]]
            found = self.bits(levels(first[0], second[0])) + self.bits(self._said.levels(first, second))
            self._bases[pair] = self.weights.prior + found
        return self._bases[pair]

    def _rule(self, pair: tuple[int, int]) -> str:
        """The rule that keeps a pair apart, or an empty string. Each pair is looked at once."""
        if pair not in self._rules:
            self._rules[pair] = self.veto(*pair)
        return self._rules[pair]

    def _against(self, one: tuple[int, ...], other: tuple[int, ...]) -> float:
        """What speaks against joining two clusters of different figures: documents that give both, and firm support.

        A document that gives both figures would contradict itself; that two do, is no slip. Figures that several
        documents give each are two facts rather than one with a slip in it.
        """
        sides = [[profile.claim for number in numbers for profile in self.members[number]] for numbers in (one, other)]
        figures = [{figure_of(claim) for claim in side} for side in sides]
        if figures[0] & figures[1] or leave_room(sides[0][0], sides[1][0]):
            return 0.0
        documents = [{claim.document for claim in side} for side in sides]
        both = len(documents[0] & documents[1])
        support = min(_support(side) for side in sides)
        return (0.0, GIVES_BOTH, TWO_GIVE_BOTH)[min(both, 2)] + CORROBORATED * (support - 1)

    def _find_rivals(self) -> list[dict[str, list[tuple[float, int]]]]:
        """For each member and document, the best fitting members of that document, at most three, the best first."""
        found: list[dict[str, list[tuple[float, int]]]] = [defaultdict(list) for _ in self.members]
        for one, other in self.pairs:
            if self._rule((one, other)):
                continue
            base = self._base((one, other))
            for member, partner in ((one, other), (other, one)):
                for document in {profile.claim.document for profile in self.members[partner]}:
                    found[member][document].append((base, partner))
        for rivals in found:
            for best in rivals.values():
                best.sort(key=lambda rival: (-rival[0], rival[1]))
                del best[3:]
        return found

    def _rivalry(self, one: int, other: int) -> str:
        """Whether each of two members is the best match for the other in its document, and how clearly."""
        base = self._base((one, other))
        ahead = [base - self._best_rival(a, b) for a, b in ((one, other), (other, one))]
        if min(ahead) >= CLEARLY:
            return "best both ways, clearly"
        if min(ahead) >= 0:
            return "best both ways"
        return "best one way" if max(ahead) >= 0 else "others fit better"

    def _best_rival(self, member: int, partner: int) -> float:
        """The score of the best other match in the documents of the partner; one with the same figure is no rival."""
        figure = figure_of(self.members[partner][0].claim)
        scores = [
            score
            for document in {profile.claim.document for profile in self.members[partner]}
            for score, rival in self._rivals[member].get(document, ())
            if rival != partner and figure_of(self.members[rival][0].claim) != figure
        ]
        return max(scores, default=-math.inf)

    def veto(self, one: int, other: int) -> str:
        """The rule that keeps two members apart, or an empty string."""
        first, second = self.members[one], self.members[other]
        return veto(first[0], second[0]) or self._said.veto(first, second)

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
        told = [row for row in rows if abs(row[2]) >= WORTH_TELLING or (row[0] == "key" and row[1] != "no")]
        telling = sorted(told, key=lambda row: (-row[2], row[0]))
        words = (("first", first.text), ("second", second.text))
        return tuple(_row(feature, level, bits, words) for feature, level, bits in telling)

    def _near_misses(self) -> tuple[NearMiss, ...]:
        ranked = []
        for (one, other), rule in self._rules.items():
            first, second = self.members[one][0].claim, self.members[other][0].claim
            if not rule or first.document == second.document:
                continue
            likeness = self._base((one, other))
            if likeness >= self.weights.threshold:
                ranked.append((-likeness, first.id, second.id, NearMiss(first, second, explain(rule, first, second))))
        return tuple(entry[3] for entry in sorted(ranked, key=lambda entry: entry[:3])[:NEAR_MISSES])


def _row(feature: str, level: str, bits: float, words: tuple[tuple[str, str], ...]) -> Evidence:
    """One point of likeness as a reason; of features with many levels the level is told within one sentence."""
    if feature in MANY_LEVELS:
        return Evidence(f"match_{feature}", (*words, ("level", level)), round(bits, 2))
    return Evidence(f"match_{feature}_" + "_".join(_LETTERS.findall(level)), words, round(bits, 2))


def _support(claims: Sequence[Claim]) -> int:
    """How many documents give the best supported figure among the claims."""
    documents: dict[object, set[str]] = defaultdict(set)
    for claim in claims:
        documents[figure_of(claim)].add(claim.document)
    return max(map(len, documents.values()))


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
            profile.terms,
        )
        groups[(said, claim.context.scope, claim.context.modality, profile.whose, profile.modifiers)].append(profile)
    return [tuple(group) for group in groups.values()]


def _keys(profile: Profile) -> set[tuple[str, str]]:
    """The words by which a claim meets others of its family."""
    rare = {word for word, rarity in profile.around.items() if rarity >= RARE}
    telling = set(profile.terms) | profile.about | profile.owner | profile.names | rare
    keys = {(profile.family, word) for word in telling} or {(profile.family, "")}
    value = profile.claim.value
    return keys | {(profile.family, row) for row in slip_keys(value.number)} if isinstance(value, Quantity) else keys


def _order(members: Sequence[tuple[Profile, ...]]) -> list[int]:
    """Members with like beside like: by what is measured, whose it is, and when."""

    def place(number: int) -> tuple[object, ...]:
        profile = members[number][0]
        return (profile.family, profile.head, sorted(profile.owner), profile.claim.time, profile.verb, number)

    return sorted(range(len(members)), key=place)
