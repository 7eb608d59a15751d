"""What documents say besides the two claims in hand: whether they print both figures, or name both owners."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Sequence

from workbench.comparison.profiles import Profile
from workbench.comparison.vetoes import names_clash
from workbench.extraction.claim import Claim, Quantity

Member = tuple[Profile, ...]
"""Claims that say the same in the same words, in one document or in several."""


class Said:
    """What the documents of one comparison say, looked up by document and figure."""

    def __init__(self, members: Sequence[Member]) -> None:
        self._about = _by_figure(members, lambda profile: profile.about | profile.owner)
        self._sources = _by_figure(members, lambda profile: profile.whose)
        self._owners = _owners_by_document(members)
        self._properties = _figures_by_property(members)

    def veto(self, first: Member, second: Member) -> str:
        """The rule that keeps two members apart for what their documents set side by side, or an empty string."""
        if figure_of(first[0].claim) == figure_of(second[0].claim):
            return ""
        if self._two_sides(first, second):
            return "other_source"
        if self._two_owners(first[0], second[0]):
            return "other_owner"
        sentences = {(profile.claim.document, profile.claim.context.sentence) for profile in first}
        if any((profile.claim.document, profile.claim.context.sentence) in sentences for profile in second):
            return "same_sentence"
        return ""

    def levels(self, first: Member, second: Member) -> tuple[tuple[str, str], tuple[str, str]]:
        """Two points of likeness: whether the figures stand elsewhere too, and whether their property has others."""
        return ("elsewhere", self._elsewhere(first, second)), ("alone", self._alone(first[0], second[0]))

    def _elsewhere(self, first: Member, second: Member) -> str:
        """Whether documents that print one figure print the other too, for a thing of the same name."""
        if figure_of(first[0].claim) == figure_of(second[0].claim):
            return "same figure"
        there = any(self._prints(one.claim.document, second[0]) for one in first)
        here = any(self._prints(other.claim.document, first[0]) for other in second)
        return "both print both" if there and here else "one prints both" if there or here else "each its own"

    def _alone(self, one: Profile, other: Profile) -> str:
        """For two figures of one property: whether their documents give it one figure each, or several."""
        if not one.property or one.property != other.property:
            return "other property"
        most = max(self._properties[_property_key(profile)] for profile in (one, other))
        return "only one each" if most == 1 else "one or two" if most == 2 else "several"

    def _prints(self, document: str, profile: Profile) -> bool:
        found = self._about.get((document, figure_of(profile.claim)))
        if found is None:
            return False
        return bool(found & (profile.about | profile.owner)) or len(str(figure_of(profile.claim))) > 5

    def _two_sides(self, first: Member, second: Member) -> bool:
        """Whether two figures are the estimates of two sides, which one document sets side by side."""
        one, other = first[0].whose, second[0].whose
        if not one or not other or one & other:
            return False
        return any(self._says(each.claim.document, second[0]) for each in first) or any(
            self._says(each.claim.document, first[0]) for each in second
        )

    def _says(self, document: str, profile: Profile) -> bool:
        """Whether a document gives a figure as that of the same source."""
        return bool(self._sources.get((document, figure_of(profile.claim)), frozenset()) & profile.whose)

    def _two_owners(self, one: Profile, other: Profile) -> bool:
        """Whether two figures are those of two owners whom one document gives a figure of this kind each."""
        if not one.owner_named or not other.owner_named or not names_clash(one.owner, other.owner):
            return False
        return any({one.owner, other.owner} <= owners for owners in self._owners[one.family].values())


def figure_of(claim: Claim) -> object:
    """What a claim gives, so that the same figure of another claim is equal to it."""
    value = claim.value
    if isinstance(value, Quantity):
        return f"{value.number:.12g}", value.unit if claim.kind != "count" else ""
    return value


def _property_key(profile: Profile) -> tuple[str, str, frozenset[str]]:
    return profile.claim.document, profile.family, profile.property


def _figures_by_property(members: Sequence[Member]) -> Counter[tuple[str, str, frozenset[str]]]:
    """How many different figures each document gives for each property."""
    seen = {(_property_key(profile), figure_of(profile.claim)) for group in members for profile in group}
    return Counter(key for key, _ in seen)


def _by_figure(
    members: Sequence[Member], words_of: Callable[[Profile], frozenset[str]]
) -> dict[tuple[str, object], frozenset[str]]:
    """For each document and figure in it, some words that stand with it."""
    found: dict[tuple[str, object], frozenset[str]] = {}
    for group in members:
        for profile in group:
            key = (profile.claim.document, figure_of(profile.claim))
            found[key] = found.get(key, frozenset()) | words_of(profile)
    return found


def _owners_by_document(members: Sequence[Member]) -> dict[str, dict[str, set[frozenset[str]]]]:
    """For each family of claims and each document, the named owners of its figures."""
    found: dict[str, dict[str, set[frozenset[str]]]] = defaultdict(lambda: defaultdict(set))
    for group in members:
        for profile in group:
            if profile.owner_named:
                found[profile.family][profile.claim.document].add(profile.owner)
    return found
