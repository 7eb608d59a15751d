"""Names: spelt two ways, titled two ways, in two offices, employed by two bodies, of two sexes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from workbench.comparison.bodies import clashing_bodies
from workbench.comparison.discrepancy import Discrepancy, Findings, Level
from workbench.comparison.evidence import Evidence
from workbench.comparison.fact import Fact
from workbench.comparison.findings import differ, make_fact, pointer
from workbench.comparison.kin import compare_kin
from workbench.comparison.offices import clash, office
from workbench.comparison.people import Bearer, bearers, name_words
from workbench.comparison.setting import Setting
from workbench.comparison.spelling import Likeness, compare_names, likeness, plain
from workbench.comparison.titles import clashing_titles
from workbench.extraction.claim import Claim, Kind, Naming

Found = tuple[Fact, Discrepancy | None]


def compare_naming(claims: Sequence[Claim], setting: Setting) -> Findings:
    """What the documents say of people, bodies and places by name, and where they do not agree."""
    naming = [claim for claim in claims if claim.kind is Kind.NAME and isinstance(claim.value, Naming)]
    found: list[Found] = []
    for bearer in bearers(naming):
        found.extend(_spelling(bearer, setting))
        if bearer.is_person:
            found.extend(_titles(bearer, setting))
            found.extend(_offices(bearer, setting))
            found.extend(_employers(bearer, setting))
    found.extend(compare_kin(naming, setting))
    return Findings(
        tuple(fact for fact, _ in found), tuple(differing for _, differing in found if differing is not None)
    )


def _spelling(bearer: Bearer, setting: Setting) -> Iterator[Found]:
    claims = [claim for claim in bearer.about("name") if _is_full(claim)]
    documents = {claim.document for claim in claims}
    if len(documents) < 2:
        return
    readings = _by_spelling(claims)
    matched = (Evidence("names_one_bearer", (("name", bearer.name),)),)
    fact = make_fact(Kind.NAME, f"Spelling of {bearer.name}", readings, matched, setting)
    if len(readings) < 2:
        yield fact, None
        return
    first, second = fact.readings[0], fact.readings[1]
    kinds = {
        compare_names(name_words(a.value), name_words(b.value))
        for n, a in enumerate(fact.readings)
        for b in fact.readings[n + 1 :]
    }
    if Likeness.SPELT in kinds:
        rule, level, confidence = "names_spelt", Level.CONFLICT, 0.85
    else:
        rule, level, confidence = "names_short_form", Level.VARIATION, 0.3
    arguments = (("first", first.value), ("second", second.value))
    pointers = (pointer(first.claims[0]), pointer(second.claims[0]))
    yield fact, differ(fact, level, (Evidence(rule, arguments, pointers=pointers),), confidence)


def _is_full(claim: Claim) -> bool:
    return claim.subject == _label(claim) and len(name_words(claim.subject)) > 1


def _by_spelling(claims: Sequence[Claim]) -> dict[str, list[Claim]]:
    """Claims by how the name is spelt: accents, capitals, middle names and initials make no difference."""
    keys: dict[tuple[str, ...], list[Claim]] = defaultdict(list)
    for claim in claims:
        words = name_words(_label(claim))
        keys[tuple(words)].append(claim)
    groups: list[list[tuple[str, ...]]] = []
    for key in sorted(keys, key=lambda key: (-len(keys[key]), key)):
        home = next((group for group in groups if all(_one_spelling(key, other) for other in group)), None)
        if home is None:
            groups.append([key])
        else:
            home.append(key)
    return {" ".join(group[0]): [claim for key in group for claim in keys[key]] for group in groups}


def _one_spelling(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    if compare_names(one, other) in (Likeness.SAME, Likeness.STYLE):
        return True
    ends = (likeness(one[0], other[0]), likeness(one[-1], other[-1]))
    return all(found in (Likeness.SAME, Likeness.STYLE) for found in ends) or (
        (len(plain(one[0])) == 1 or len(plain(other[0])) == 1) and ends[1] in (Likeness.SAME, Likeness.STYLE)
    )


def _titles(bearer: Bearer, setting: Setting) -> Iterator[Found]:
    found = clashing_titles(bearer.about("title"))
    if found is None:
        return
    rule, readings = found
    fact = make_fact(
        Kind.NAME,
        f"Title of {bearer.name}",
        readings,
        (Evidence("names_one_bearer", (("name", bearer.name),)),),
        setting,
    )
    first, second = fact.readings[0], fact.readings[1]
    arguments = (("name", bearer.name), ("first", first.value), ("second", second.value))
    yield fact, differ(fact, Level.CONFLICT, (Evidence(rule, arguments),), 0.6)


def _offices(bearer: Bearer, setting: Setting) -> Iterator[Found]:
    claims = bearer.about("role")
    if len({claim.document for claim in claims}) < 2:
        return
    taken = [(claim, office(claim)) for claim in claims]
    best: tuple[str, Claim, Claim] | None = None
    for number, (one, first) in enumerate(taken):
        for other, second in taken[number + 1 :]:
            if one.document != other.document:
                rule = clash(first, second)
                if rule and not _held_together(taken, one, other):
                    best = best or (rule, one, other)
    if best is None:
        return
    rule, one, other = best
    readings: dict[str, list[Claim]] = {_label(one): [], _label(other): []}
    for claim, held in taken:
        sides = [
            not clash(held, office(side))
            and held.head == office(side).head
            and bool(held.modifiers & office(side).modifiers or not held.modifiers)
            for side in (one, other)
        ]
        if sides == [True, False]:
            readings[_label(one)].append(claim)
        elif sides == [False, True]:
            readings[_label(other)].append(claim)
    fact = make_fact(
        Kind.NAME,
        f"Office of {bearer.name}",
        readings,
        (Evidence("names_one_bearer", (("name", bearer.name),)),),
        setting,
    )
    first_reading, second_reading = fact.readings
    arguments = (("name", bearer.name), ("first", first_reading.value), ("second", second_reading.value))
    yield fact, differ(fact, Level.CONFLICT, (Evidence(rule, arguments),), 0.6)


def _label(claim: Claim) -> str:
    return claim.value.value if isinstance(claim.value, Naming) else claim.text


def _held_together(taken: Sequence[tuple[Claim, object]], one: Claim, other: Claim) -> bool:
    """Whether some document gives both descriptions: then the person is both."""
    mine, theirs = office(one), office(other)
    by_document: dict[str, set[bool]] = defaultdict(set)
    for claim, held in taken:
        if held == mine:
            by_document[claim.document].add(True)
        if held == theirs:
            by_document[claim.document].add(False)
    return any(len(both) == 2 for both in by_document.values())


def _employers(bearer: Bearer, setting: Setting) -> Iterator[Found]:
    found = clashing_bodies(bearer.about("employer"))
    if found is None:
        return
    rule, readings = found
    fact = make_fact(
        Kind.NAME,
        f"Employer of {bearer.name}",
        readings,
        (Evidence("names_one_bearer", (("name", bearer.name),)),),
        setting,
    )
    first, second = fact.readings[0], fact.readings[1]
    arguments = (("name", bearer.name), ("first", first.value), ("second", second.value))
    yield fact, differ(fact, Level.CONFLICT, (Evidence(rule, arguments),), 0.6)
