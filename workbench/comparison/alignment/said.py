"""What documents say besides the two claims in hand: whether they print both figures, or name both owners."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Sequence

from workbench.comparison.alignment.profiles import Profile
from workbench.comparison.alignment.vetoes import names_clash
from workbench.comparison.values.figures import Fit
from workbench.comparison.values.figures import fit_claims as fit_figures
from workbench.comparison.values.moments import fit_claims as fit_moments
from workbench.extraction.claim import Claim, Moment, Quantity

Member = tuple[Profile, ...]
"""Claims that say the same in the same words, in one document or in several."""

TELLING = 5
"""From so many digits on, a figure is known by itself: that a document has both 313,209 and 251,417 says enough."""

ANY = frozenset({"any property"})


class Said:
    """What the documents of one comparison say, looked up by document and figure."""

    def __init__(self, members: Sequence[Member]) -> None:
        self._printed = _properties_by_figure(members)
        self._sources = _by_figure(members, lambda profile: profile.whose)
        self._owners = _owners_by_document(members)
        self._figures = _count_figures(members)

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

    def levels(self, first: Member, second: Member) -> tuple[tuple[str, str], ...]:
        """Points of likeness: do the figures stand elsewhere too, have their property and their kind other figures."""
        one, other = first[0], second[0]
        return (
            ("elsewhere", self._elsewhere(first, second)),
            ("alone", self._alone(one, other)),
            ("kind", _how_many(max(self._figures[_family_key(profile)] for profile in (one, other)))),
        )

    def _elsewhere(self, first: Member, second: Member) -> str:
        """Whether documents that print one figure print the other too."""
        if _key(first[0]) == _key(second[0]):
            return "same figure"
        there = any(self._prints(one.claim.document, second[0]) for one in first)
        here = any(self._prints(other.claim.document, first[0]) for other in second)
        if not there and not here:
            return "each its own"
        if leave_room(first[0].claim, second[0].claim):
            return "same figure"
        return "both print both" if there and here else "one prints both"

    def _alone(self, one: Profile, other: Profile) -> str:
        """For two figures of one property: how many different figures their documents give for it at most."""
        if not one.property or one.property != other.property:
            return "other property"
        return _how_many(max(self._figures[_property_key(profile)] for profile in (one, other)))

    def _prints(self, document: str, profile: Profile) -> bool:
        """Whether a document prints a figure too, of the same property or of so many digits that it must be the same.

        A share or a measure is known by two digits, since it meets only its like; 9.1% and "one in 11" are one figure.
        """
        key = _key(profile)
        found = self._printed.get((document, key))
        measured = bool(figure_of(profile.claim)[1])
        return found is not None and (measured or profile.property in found or len(key[1]) >= TELLING)

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


def leave_room(first: Claim, second: Claim) -> bool:
    """Whether two claims can give one figure, one of them more loosely: a document says both without contradiction."""
    fit = fit_figures(first, second) if isinstance(first.value, Quantity) else fit_moments(first, second)
    return fit is not None and fit is not Fit.APART


def figure_of(claim: Claim) -> tuple[str, str]:
    """What a claim gives, so that the same figure of another claim is equal to it: its digits and its unit."""
    value = claim.value
    if isinstance(value, Quantity):
        return f"{value.number:.12g}", value.unit if claim.kind != "count" else ""
    if isinstance(value, Moment):
        return f"{value.earliest} {value.clock}", value.relative if not value.earliest and value.clock is None else ""
    return claim.text, ""


def _key(profile: Profile) -> tuple[str, str]:
    """What a figure is known by among its like: a count by its digits, a measure by two, in a unit of its dimension."""
    value = profile.claim.value
    digits, unit = figure_of(profile.claim)
    if isinstance(value, Quantity) and unit:
        digits = f"{value.number if value.base is None else value.base:.2g}"
    return profile.family, digits


def _how_many(figures: int) -> str:
    """A number of figures in words, coarse enough to be counted."""
    return "one each" if figures <= 1 else "one or two" if figures == 2 else "a few" if figures <= 5 else "many"


def _property_key(profile: Profile) -> tuple[str, str, frozenset[str]]:
    return profile.claim.document, profile.family, profile.property


def _family_key(profile: Profile) -> tuple[str, str, frozenset[str]]:
    return profile.claim.document, profile.family, ANY


def _count_figures(members: Sequence[Member]) -> Counter[tuple[str, str, frozenset[str]]]:
    """How many different figures each document gives for each property, and in each family of claims."""
    seen = {
        (key(profile), figure_of(profile.claim))
        for group in members
        for profile in group
        for key in (_property_key, _family_key)
    }
    return Counter(key for key, _ in seen)


def _properties_by_figure(members: Sequence[Member]) -> dict[tuple[str, tuple[str, str]], set[frozenset[str]]]:
    """For each document and figure in it, the properties that it is given for."""
    found: dict[tuple[str, tuple[str, str]], set[frozenset[str]]] = defaultdict(set)
    for group in members:
        for profile in group:
            found[profile.claim.document, _key(profile)].add(profile.property)
    return found


def _by_figure(
    members: Sequence[Member], words_of: Callable[[Profile], frozenset[str]]
) -> dict[tuple[str, tuple[str, str]], frozenset[str]]:
    """For each document and figure in it, some words that stand with it."""
    found: dict[tuple[str, tuple[str, str]], frozenset[str]] = {}
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
