"""Who is who over all documents: full names that mean one person, however they are spelt."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from workbench.comparison.names.doubles import OneBearer
from workbench.comparison.names.spelling import Likeness, compare_names, likeness, plain, sound
from workbench.extraction.claim import Claim, Naming
from workbench.extraction.words.word_lists import word_set


@dataclass(frozen=True)
class Bearer:
    """One person, body or place over all documents: the full names it goes by, and all claims about it."""

    names: tuple[str, ...]
    claims: tuple[Claim, ...]
    is_person: bool = True

    @property
    def name(self) -> str:
        """The name that most documents use."""
        used = defaultdict(set)
        for claim in self.claims:
            used[claim.subject].add(claim.document)
        return max(self.names, key=lambda name: (len(used[name]), -len(name), name))

    def about(self, attribute: str) -> tuple[Claim, ...]:
        """The claims that give one attribute."""
        return tuple(
            claim for claim in self.claims if isinstance(claim.value, Naming) and claim.value.attribute == attribute
        )


def bearers(claims: Sequence[Claim], told_alike: OneBearer | None = None) -> tuple[Bearer, ...]:
    """The people, bodies and places of all documents with a name of two words or more, in the order of their names.

    Spellings of one name meet unless a document uses both for two people; names less alike meet where ``told_alike``
    says that the same is said of both. A bare surname joins the one who has it.
    """
    by_name: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        if isinstance(claim.value, Naming) and claim.value.attribute != "relation":
            by_name[claim.subject].append(claim)
    full = sorted(name for name in by_name if len(name_words(name)) > 1)
    people = {name for name in full if _is_person(by_name[name])}
    groups = _groups(full, people, {name: {claim.document for claim in by_name[name]} for name in full}, told_alike)
    single = _by_surname(groups)
    loose: dict[tuple[str, ...], list[Claim]] = defaultdict(list)
    for name, named in by_name.items():
        words = name_words(name)
        if len(words) == 1 and len(single.get(plain(words[0]), ())) == 1:
            (owner,) = single[plain(words[0])]
            loose[owner].extend(named)
    return tuple(
        Bearer(group, tuple([claim for name in group for claim in by_name[name]] + loose[group]), group[0] in people)
        for group in groups
    )


def namesakes(claims: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """Names a letter or two apart that are kept apart because a document uses both: the first claim of each there."""
    first: dict[tuple[str, str], Claim] = {}
    documents: dict[str, set[str]] = defaultdict(set)
    for claim in claims:
        if isinstance(claim.value, Naming) and claim.value.attribute == "name" and len(name_words(claim.subject)) > 1:
            first.setdefault((claim.subject, claim.document), claim)
            documents[claim.subject].add(claim.document)
    for one, other in _pairs(sorted(documents)):
        both = documents[one] & documents[other]
        if both and may_be_one(one, other, set()) and not may_be_one(one, other, both):
            document = min(both)
            yield first[one, document], first[other, document]


def longer_names(claims: Sequence[Claim]) -> Iterator[tuple[list[Claim], list[Claim]]]:
    """Names of bodies that begin and end alike, one with a word more inside, and that no document uses side by side."""
    by_ends: dict[tuple[str, str], dict[str, list[Claim]]] = defaultdict(lambda: defaultdict(list))
    for claim in claims:
        value, words = claim.value, [plain(word) for word in name_words(claim.subject)]
        if isinstance(value, Naming) and value.attribute == "name" and value.entity != "person" and len(words) > 1:
            by_ends[words[0], words[-1]][claim.subject].append(claim)
    for _, found in sorted(by_ends.items()):
        names = sorted(found, key=lambda name: (len(name_words(name)), name))
        for number, short in enumerate(names):
            for long in names[number + 1 :]:
                both = {claim.document for claim in found[short]} & {claim.document for claim in found[long]}
                if not both and _takes_in(name_words(long), name_words(short)):
                    yield found[short], found[long]


def _takes_in(long: Sequence[str], short: Sequence[str]) -> bool:
    """Whether the longer name is the shorter one with exactly one word more."""
    mine, theirs = [plain(word) for word in long], [plain(word) for word in short]
    return any(mine[:place] + mine[place + 1 :] == theirs for place in range(1, len(mine) - 1))


def _is_person(claims: Sequence[Claim]) -> bool:
    """Whether most documents take a name for a person's; only people are described and titled."""
    naming = [claim.value for claim in claims if isinstance(claim.value, Naming)]
    sorts = [value.entity for value in naming if value.attribute == "name"]
    return any(value.attribute in ("title", "role") for value in naming) or 2 * sorts.count("person") > len(sorts)


def name_words(name: str) -> list[str]:
    """The words of a name without forms of address."""
    return [
        word
        for word in name.replace("(", " ").replace(")", " ").split()
        if plain(word) not in word_set("names", "honorifics")
    ]


def _groups(
    names: Sequence[str], people: set[str], documents: Mapping[str, set[str]], told_alike: OneBearer | None
) -> list[tuple[str, ...]]:
    leader = {name: name for name in names}

    def find(name: str) -> str:
        while leader[name] != name:
            name = leader[name]
        return name

    for one, other in _pairs(names):
        both = documents[one] & documents[other]
        sorts_agree = (one in people) == (other in people)
        if may_be_one(one, other, both, one in people and other in people) or (
            told_alike is not None and not both and sorts_agree and told_alike(one, other)
        ):
            first, second = sorted((find(one), find(other)))
            leader[second] = first
    found: dict[str, list[str]] = defaultdict(list)
    for name in names:
        found[find(name)].append(name)
    return [tuple(group) for _, group in sorted(found.items())]


def _pairs(names: Sequence[str]) -> Iterable[tuple[str, str]]:
    """Names that share the sound of a first or last word, each pair once: no need to look at all pairs."""
    blocks: dict[tuple[str, str], list[str]] = defaultdict(list)
    for name in names:
        words = name_words(name)
        for place, word in (("first", words[0]), ("last", words[-1])):
            blocks[place, sound(word)].append(name)
            blocks[place, plain(word)[:3]].append(name)
    return sorted({(a, b) for block in blocks.values() for n, a in enumerate(block) for b in block[n + 1 :] if a != b})


def may_be_one(one: str, other: str, both: set[str], people: bool = True) -> bool:
    """Whether two full names can mean one person; ``both`` are the documents that use both of them.

    A document that gives two first names with one surname speaks of two people.
    """
    first, second = name_words(one), name_words(other)
    found = compare_names(first, second, middle=people)
    if found is Likeness.OTHER:
        return False
    return not (both and found is Likeness.SPELT and likeness(first[0], second[0]) is Likeness.SPELT)


def _by_surname(groups: Sequence[tuple[str, ...]]) -> dict[str, set[tuple[str, ...]]]:
    found: dict[str, set[tuple[str, ...]]] = defaultdict(set)
    for group in groups:
        for name in group:
            found[plain(name_words(name)[-1])].add(group)
    return found
