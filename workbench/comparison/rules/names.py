"""Names: spelt two ways, titled two ways, in two offices, employed by two bodies, of two sexes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from workbench.comparison.discrepancy import Discrepancy, Findings, Level, NearMiss
from workbench.comparison.events.parties import clashing_parties
from workbench.comparison.events.scenes import survey_scenes
from workbench.comparison.evidence import Evidence
from workbench.comparison.fact import Fact
from workbench.comparison.findings import differ, make_fact, pointer
from workbench.comparison.names.bodies import clashing_bodies
from workbench.comparison.names.doubles import told_alike
from workbench.comparison.names.homes import Clash, clashing_nations, clashing_places, clashing_schools
from workbench.comparison.names.kin import compare_kin
from workbench.comparison.names.offices import agreed_offices, clashing_offices, clashing_posts
from workbench.comparison.names.people import Bearer, bearers, longer_names, name_words, namesakes
from workbench.comparison.names.single_names import compare_single_names
from workbench.comparison.names.spelling import Likeness, compare_names, core_words, likeness, plain
from workbench.comparison.names.titles import clashing_titles
from workbench.comparison.setting import Setting
from workbench.extraction.claim import Claim, Kind, Naming

Found = tuple[Fact, Discrepancy | None]


def compare_naming(claims: Sequence[Claim], setting: Setting) -> Findings:
    """What the documents say of people, bodies and places by name, and where they do not agree."""
    naming = [claim for claim in claims if claim.kind is Kind.NAME and isinstance(claim.value, Naming)]
    found: list[Found] = []
    bits = survey_scenes(claims).bits
    for bearer in bearers(naming, told_alike(claims, bits)):
        found.extend(_spelling(bearer, setting))
        if bearer.is_person:
            found.extend(_aspects(bearer, setting))
    found.extend(_longer_names(naming, setting))
    found.extend(compare_single_names(naming, bits, setting))
    found.extend(compare_kin(naming, bits, setting))
    return Findings(
        tuple(fact for fact, _ in found),
        tuple(differs for _, differs in found if differs is not None),
        tuple(_kept_apart(one, other) for one, other in namesakes(naming)),
    )


def _kept_apart(one: Claim, other: Claim) -> NearMiss:
    arguments = (("first", one.subject), ("second", other.subject), ("document", one.document))
    return NearMiss(one, other, Evidence("kept_apart_two_bearers", arguments, pointers=(pointer(one), pointer(other))))


def _spelling(bearer: Bearer, setting: Setting) -> Iterator[Found]:
    claims = [claim for claim in bearer.about("name") if _is_full(claim)]
    documents = {claim.document for claim in claims}
    if len(documents) < 2:
        return
    readings = _by_spelling(claims)
    fact = make_fact(Kind.NAME, f"Spelling of {bearer.name}", readings, _one_bearer(bearer), setting)
    if len(readings) < 2:
        yield fact, None
        return
    first, second = fact.readings[0], fact.readings[1]
    kinds = {
        compare_names(name_words(a.value), name_words(b.value))
        for n, a in enumerate(fact.readings)
        for b in fact.readings[n + 1 :]
    }
    if kinds & {Likeness.SPELT, Likeness.OTHER}:
        rule, level, confidence = "names_spelt", Level.CONFLICT, 0.85
    else:
        rule, level, confidence = "names_short_form", Level.VARIATION, 0.3
    arguments = (("first", first.value), ("second", second.value))
    pointers = (pointer(first.claims[0]), pointer(second.claims[0]))
    yield fact, differ(fact, level, (Evidence(rule, arguments, pointers=pointers),), confidence)


def _longer_names(claims: Sequence[Claim], setting: Setting) -> Iterator[Found]:
    """A body named more fully in one document than in another: Harlow Bank, Harlow Investment Bank."""
    for short, long in longer_names(claims):
        name = short[0].subject
        readings = {name: short, long[0].subject: long}
        fact = make_fact(
            Kind.NAME, f"Full name of {name}", readings, (Evidence("names_one_body", (("name", name),)),), setting
        )
        arguments = (("first", fact.readings[0].value), ("second", fact.readings[1].value))
        yield fact, differ(fact, Level.VARIATION, (Evidence("names_longer", arguments),), 0.3)


def _is_full(claim: Claim) -> bool:
    return claim.subject == _label(claim) and len(name_words(claim.subject)) > 1


def _by_spelling(claims: Sequence[Claim]) -> dict[str, list[Claim]]:
    """Claims by how the name is spelt: accents, capitals, middle names and initials make no difference."""
    keys: dict[tuple[str, ...], list[Claim]] = defaultdict(list)
    for claim in claims:
        keys[core_words(name_words(_label(claim)))].append(claim)
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
    if len(one) == len(other) == 3 and likeness(one[1], other[1]) is Likeness.OTHER:
        return min(len(plain(one[1])), len(plain(other[1]))) == 1
    ends = (likeness(one[0], other[0]), likeness(one[-1], other[-1]))
    return all(found in (Likeness.SAME, Likeness.STYLE) for found in ends) or (
        (len(plain(one[0])) == 1 or len(plain(other[0])) == 1) and ends[1] in (Likeness.SAME, Likeness.STYLE)
    )


def _aspects(bearer: Bearer, setting: Setting) -> Iterator[Found]:
    """What is said of a person in two ways: the word for it, and what finds out where it is."""

    def spoken(document: str, place: str) -> bool:
        return place.lower() in setting.documents[document].text.lower()

    about = bearer.about
    yield from _aspect(bearer, "Title", clashing_titles(about("title")), setting)
    offices = list(_aspect(bearer, "Office", clashing_offices(about("role")), setting))
    yield from offices
    if not offices:
        posts = list(_aspect(bearer, "Post", clashing_posts(about("role"), spoken), setting))
        yield from posts or _agreed(bearer, setting)
    yield from _aspect(bearer, "Employer", clashing_bodies(about("employer")), setting)
    yield from _aspect(bearer, "School", clashing_schools(about("school")), setting)
    yield from _aspect(bearer, "Party", clashing_parties(about("party")), setting)
    yield from _aspect(bearer, "Nationality", clashing_nations(about("nationality")), setting)
    yield from _aspect(bearer, "Home", clashing_places("names_home", about("home"), spoken), setting)
    births = clashing_places("names_birthplace", about("birthplace"), spoken)
    yield from _aspect(bearer, "Birthplace", births, setting)


def _aspect(bearer: Bearer, word: str, clashes: Iterable[Clash], setting: Setting) -> Iterator[Found]:
    for rule, readings in clashes:
        kind = Kind.PLACE if rule in _PLACES else Kind.NAME
        fact = make_fact(kind, f"{word} of {bearer.name}", readings, _one_bearer(bearer), setting)
        first, second = fact.readings[0], fact.readings[1]
        arguments = (("name", bearer.name), ("first", first.value), ("second", second.value))
        pointers = (pointer(first.claims[0]), pointer(second.claims[0]))
        level, confidence = (Level.VARIATION, 0.3) if rule in _LOOSE else (Level.CONFLICT, 0.6)
        yield fact, differ(fact, level, (Evidence(rule, arguments, pointers=pointers),), confidence)


def _agreed(bearer: Bearer, setting: Setting) -> Iterator[Found]:
    agreed = agreed_offices(bearer.about("role"))
    if agreed:
        yield make_fact(Kind.NAME, f"Office of {bearer.name}", agreed, _one_bearer(bearer), setting), None


def _one_bearer(bearer: Bearer) -> tuple[Evidence, ...]:
    return (Evidence("names_one_bearer", (("name", bearer.name),)),)


_PLACES = frozenset({"names_home", "names_birthplace"})

_LOOSE = frozenset({"names_rank_loose"})
"""Rules of which both readings may be right."""


def _label(claim: Claim) -> str:
    return claim.value.value if isinstance(claim.value, Naming) else claim.text
