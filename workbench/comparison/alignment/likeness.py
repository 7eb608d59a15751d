"""How alike two claims are, point by point: each point has a level, and each level a weight in bits."""

from __future__ import annotations

from collections.abc import Callable

from rapidfuzz.fuzz import ratio

from workbench.comparison.alignment.profiles import Profile, nearness
from workbench.comparison.values.slips import digits, surprise
from workbench.comparison.word_lists import word_list
from workbench.extraction.claim import Hedge, Moment, Quantity

Level = tuple[str, str]
"""A feature and the level it has: ("head", "same")."""


TELLING = 4
"""From so many digits on, noughts at the end aside, two figures are not equal by chance."""

RARE = 9.0
"""Bits of surprise from which a slip is no chance: swapped digits among four, another digit among five."""

UNUSUAL = 6.0
"""Bits of surprise from which a slip says something: another digit among four, swapped digits among three."""

FARTHER = frozenset({"unequal", "far apart"})
"""Levels that speak against one thing, but not where the count is one that grows by the hour."""


def levels(one: Profile, other: Profile) -> tuple[Level, ...]:
    """All points of likeness of two claims, the same whichever comes first."""
    return tuple((feature, measure(one, other)) for feature, measure in FEATURES)


def _property(one: Profile, other: Profile) -> str:
    if not one.property or not other.property:
        return "unstated"
    if one.property == other.property:
        return "changing count" if one.property <= word_list("tolls") else "same"
    if one.property & other.property:
        return "overlapping"
    return "mentioned" if one.property & other.terms or other.property & one.terms else "other"


def _key(one: Profile, other: Profile) -> str:
    """A property and a named owner together are as good as a name for the figure."""
    same = bool(one.property) and one.property == other.property and bool(one.owner) and one.owner == other.owner
    return "no" if not same else "owner and property, named" if one.owner_named else "owner and property"


def _owner(one: Profile, other: Profile) -> str:
    if not one.owner and not other.owner:
        return "neither"
    if not one.owner or not other.owner:
        stated, open_one = (one, other) if one.owner else (other, one)
        return "mentioned" if stated.owner <= open_one.names | set(open_one.terms) else "unstated"
    if one.owner == other.owner:
        return "same"
    if one.owner & other.owner or _initials(one, other):
        return "overlapping"
    named = one.owner_named and other.owner_named
    return "two names" if named else "two words" if not one.owner_named and not other.owner_named else "name and word"


def _initials(one: Profile, other: Profile) -> bool:
    """Whether one owner is named by the initials of the other."""
    return any(
        short.claim.subject.isupper() and short.claim.subject.casefold() == initials(long.claim.subject)
        for short, long in ((one, other), (other, one))
    )


def initials(name: str) -> str:
    """The first letters of the capitalised words of a name, in lower case."""
    return "".join(word[0] for word in name.split() if word[0].isupper()).casefold()


def _around(one: Profile, other: Profile) -> str:
    return _step(nearness(one, other) * 2)


def _beside(one: Profile, other: Profile) -> str:
    """How alike the words right beside the figures are."""
    common = sum(weight for word, weight in one.beside.items() if word in other.beside)
    whole = min(sum(one.beside.values()), sum(other.beside.values()))
    return _step(common / whole) if whole else "nothing there"


def _verb(one: Profile, other: Profile) -> str:
    if not one.verb or not other.verb:
        return "unstated"
    return "same" if one.verb == other.verb else "other"


def _names(one: Profile, other: Profile) -> str:
    if not one.names or not other.names:
        return "unstated"
    common = len(one.names & other.names)
    if not common:
        return "none"
    return "most" if common / min(len(one.names), len(other.names)) >= 0.6 else "some"


def _modifiers(one: Profile, other: Profile) -> str:
    if one.modifiers == other.modifiers:
        return "same" if one.modifiers else "neither"
    if one.modifiers & other.modifiers:
        return "overlapping"
    return "other" if one.modifiers and other.modifiers else "one"


def _source(one: Profile, other: Profile) -> str:
    first, second = one.whose | one.speaker, other.whose | other.speaker
    if not first and not second:
        return "neither"
    if not first or not second:
        return "one"
    return "same" if first & second else "other"


def _time(one: Profile, other: Profile) -> str:
    first, second = one.claim.time.casefold(), other.claim.time.casefold()
    if not first or not second:
        return "unstated"
    return "same" if first == second or first in second or second in first else "other"


def _whole(one: Profile, other: Profile) -> str:
    if not one.part_of or not other.part_of:
        return "unstated"
    return "same" if one.part_of & other.part_of else "other"


def _scope(one: Profile, other: Profile) -> str:
    first, second = sorted((one.claim.context.scope, other.claim.context.scope))
    return "same" if first == second else f"{first} and {second}"


def _modality(one: Profile, other: Profile) -> str:
    first, second = sorted((one.claim.context.modality, other.claim.context.modality))
    return "same" if first == second else f"{first} and {second}"


def _place(one: Profile, other: Profile) -> str:
    return "same document" if one.claim.document == other.claim.document else "two documents"


def _value(one: Profile, other: Profile) -> str:
    first, second = one.claim.value, other.claim.value
    if isinstance(first, Quantity) and isinstance(second, Quantity):
        found = _magnitude(first, second)
        changes = one.property == other.property and one.property <= word_list("tolls") and bool(one.property)
        return "another hour's count" if changes and found in FARTHER else found
    if isinstance(first, Moment) and isinstance(second, Moment):
        return "same time" if (first.earliest, first.clock) == (second.earliest, second.clock) else "another time"
    return "unequal"


def _hedge(one: Profile, other: Profile) -> str:
    """Whether both figures are hedged, and alike: the same hedge with another figure is no matter of precision."""
    hedges = {each.claim.value.hedge for each in (one, other) if isinstance(each.claim.value, (Quantity, Moment))}
    if hedges == {Hedge.EXACT}:
        return "neither"
    if len(hedges) == 1:
        return "both alike"
    return "one" if Hedge.EXACT in hedges else "both"


def _magnitude(first: Quantity, second: Quantity) -> str:
    a, b = first.number, second.number
    if first.unit != second.unit and "/" in first.unit and "/" in second.unit and max(a, b) <= 1.02 * min(a, b):
        return "another period"
    if first.unit != second.unit and first.base is not None and second.base is not None:
        a, b = first.base, second.base
    small, large = sorted((abs(a), abs(b)))
    rows = digits(f"{a:.10g}"), digits(f"{b:.10g}")
    if small == large:
        return "equal" if len(rows[0].rstrip("0")) < TELLING else "equal, telling"
    found = surprise(*rows) if first.hedge is second.hedge else 0.0
    for bound, name in ((RARE, "a rare slip apart"), (UNUSUAL, "an unusual slip apart"), (0.0, "a slip apart")):
        if found > bound:
            return name
    for bound, name in ((1.1, "close"), (1.5, "near"), (3.0, "unequal"), (10.0, "far apart")):
        if large <= bound * small:
            return name
    return "other magnitude"


def _step(share: float) -> str:
    for bound, name in ((0.6, "very high"), (0.4, "high"), (0.25, "fair"), (0.12, "low"), (0.03, "slight")):
        if share >= bound:
            return name
    return "none"


def alike(first: str, second: str) -> float:
    """How alike two words are spelt, 0 to 100."""
    return ratio(first, second)


FEATURES: tuple[tuple[str, Callable[[Profile, Profile], str]], ...] = (
    ("property", _property),
    ("key", _key),
    ("owner", _owner),
    ("around", _around),
    ("beside", _beside),
    ("verb", _verb),
    ("names", _names),
    ("modifiers", _modifiers),
    ("source", _source),
    ("time", _time),
    ("whole", _whole),
    ("scope", _scope),
    ("modality", _modality),
    ("place", _place),
    ("hedge", _hedge),
    ("value", _value),
)
