"""Whether two homes, birthplaces or schools that somebody is given are two."""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence

from workbench.comparison.names.bodies import sort_of, two_bodies
from workbench.comparison.names.spelling import Likeness, likeness, plain
from workbench.extraction.claim import Claim, Naming
from workbench.extraction.words.word_lists import word_groups, word_set

Clash = tuple[str, dict[str, list[Claim]]]
Spoken = Callable[[str, str], bool]
"""Whether a document speaks of a place at all: then one place may lie in the other."""


def clashing_places(rule: str, claims: Sequence[Claim], spoken: Spoken) -> Iterator[Clash]:
    """The rule and the readings where documents give one person two places of one sort.

    A town is set against a town and a street against a street, never against the county around it: two towns are two
    only where no document that gives one of them speaks of the other.
    """
    given: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        if not claim.context.quoted:
            given[place_of(claim)].append(claim)
    towns = [name for name in given if not is_road(name) and not is_region(name)]
    for names in ([name for name in given if is_road(name)], towns):
        yield from _two(rule, {name: given[name] for name in names}, spoken)


def _two(rule: str, given: Mapping[str, list[Claim]], spoken: Spoken) -> Iterator[Clash]:
    ordered = sorted(given, key=lambda name: (-len({claim.document for claim in given[name]}), name))
    for one, other in itertools.combinations(ordered, 2):
        if two_places(one, other) and not _meet(given, one, other, spoken):
            first = [c for name, told in given.items() if not two_places(name, one) for c in told]
            second = [c for name, told in given.items() if not two_places(name, other) for c in told]
            if not {c.document for c in first} & {c.document for c in second}:
                yield rule, {one: given[one], other: given[other]}
                return


def clashing_schools(claims: Sequence[Claim]) -> Iterator[Clash]:
    """The rule and the readings where documents send one person to two schools of one sort."""
    given: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        given[place_of(claim)].append(claim)
    for one, other in itertools.combinations(sorted(given), 2):
        documents = [{claim.document for claim in given[name]} for name in (one, other)]
        if two_bodies(one, other) and sort_of(one) == sort_of(other) and not documents[0] & documents[1]:
            yield "names_school", {one: given[one], other: given[other]}
            return


def clashing_nations(claims: Sequence[Claim]) -> Iterator[Clash]:
    """The rule and the readings where documents put one person into two nations."""
    given: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        given[claim.context.head].append(claim)
    groups = word_groups("lives", "nations", "groups")
    for one, other in itertools.combinations(sorted(given), 2):
        documents = [{claim.document for claim in given[name]} for name in (one, other)]
        if not any({one, other} <= group for group in groups) and not documents[0] & documents[1]:
            yield "names_nation", {place_of(given[name][0]): given[name] for name in (one, other)}
            return


def place_of(claim: Claim) -> str:
    """The place that a claim gives."""
    return claim.value.value if isinstance(claim.value, Naming) else claim.text


def _meet(given: Mapping[str, Sequence[Claim]], one: str, other: str, spoken: Spoken) -> bool:
    """Whether a document that gives one of two places speaks of the other too."""
    return any(spoken(claim.document, other) for claim in given[one]) or any(
        spoken(claim.document, one) for claim in given[other]
    )


def two_places(one: str, other: str) -> bool:
    """Whether two names are of two places of one sort: two streets, or two towns."""
    first, second = is_road(one), is_road(other)
    if first != second:
        return False
    if first:
        return not same_road(one, other)
    return not is_region(one) and not is_region(other) and _apart(one, other)


def _apart(one: str, other: str) -> bool:
    mine, theirs = {plain(word) for word in one.split()}, {plain(word) for word in other.split()}
    return not mine & theirs and likeness(one, other) is Likeness.OTHER


def is_road(name: str) -> bool:
    """Whether a name says that it is a street's."""
    return name.rsplit(maxsplit=1)[-1].lower().rstrip(".") in word_set("names", "types", "road")


def same_road(one: str, other: str) -> bool:
    """Whether two names of streets are one, as printed or abbreviated."""
    first, second = one.split(), other.split()
    return len(first) == len(second) and all(
        likeness(a.rstrip("."), b.rstrip(".")) in (Likeness.SAME, Likeness.STYLE)
        for a, b in zip(first, second, strict=True)
    )


def is_region(name: str) -> bool:
    """Whether a name is of a wide place, which many towns lie in."""
    words = name.lower().split()
    wide = (
        word_set("names", "types", "division")
        | word_set("names", "types", "land")
        | word_set("names", "types", "water")
    )
    directions = word_set("places", "directions", "words")
    regions = word_set("places", "regions", "words")
    bare = " ".join(word for word in words if word not in directions)
    return bool(set(words) & wide) or name.lower() in regions or bare in regions or not bare
