"""The same told as done and as not done, or in two ways that exclude each other."""

from __future__ import annotations

import itertools
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

from workbench.comparison.events.happenings import Found, action, agreed, detail, differing, happening, sides, worded
from workbench.comparison.events.participants import Standing, standing, together
from workbench.comparison.events.scenes import Scenes
from workbench.comparison.events.things import thing_class
from workbench.comparison.names.spelling import plain
from workbench.comparison.setting import Setting
from workbench.extraction.claim import Claim, Happening, Kind
from workbench.extraction.events.ways import DEGREE
from workbench.extraction.words.lexicon import lexicon
from workbench.extraction.words.word_lists import word_groups, word_set

_ENOUGH = 9.0
"""So many bits make two sentences tell of one deed."""
_TIE = 4.0
"""So many bits are added for a doer or a thing that is the same."""
_UNLIKE = 12.0
"""So many bits are taken off where whose deed it is can only be guessed."""


def _opposites() -> dict[str, str]:
    """Actions of which one account may say that they were done and another that they were not, with what must agree."""
    return {name: entry["same"] for name, entry in lexicon("actions").items() if "same" in entry}


def compare_opposites(claims: Sequence[Claim], scenes: Scenes, setting: Setting) -> Iterator[Found]:
    """One discrepancy for each thing that was done in one account and not in another.

    Accounts that agree on who and what are set against each other wherever they stand; others only where their
    sentences tell of one moment.
    """
    by_action: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        by_action[action(claim)].append(claim)
    for name in _opposites():
        found = list(_of_one_key(name, by_action[name], setting))
        yield from found
        met = {claim.id for fact, differs in found if differs is not None for claim in fact.claims}
        yield from _of_one_moment([claim for claim in by_action[name] if claim.id not in met], scenes, setting)


def _of_one_moment(claims: Sequence[Claim], scenes: Scenes, setting: Setting) -> Iterator[Found]:
    """Done in one account and not in another, told of those who can be the same in sentences of one moment."""
    groups: list[set[int]] = []
    for (first, one), (second, other) in itertools.combinations(enumerate(claims), 2):
        if _may_contradict(one, other) and _bits(one, other, scenes) >= _ENOUGH:
            met = [group for group in groups if first in group or second in group]
            groups = [group for group in groups if group not in met] + [{first, second}.union(*met)]
    for group in groups:
        told = [claims[number] for number in sorted(group)]
        found = sides(told, _side)
        if len(found) == 2:
            yield differing(Kind.POLARITY, _topic(told), worded(found), "events_opposite", setting, confidence=0.5)


def _side(claim: Claim) -> str:
    return "done" if happening(claim).polarity else "not done"


def _may_contradict(one: Claim, other: Claim) -> bool:
    """Whether one claim says done and the other not done, of the same sort of thing, in the same time."""
    mine, theirs = happening(one), happening(other)
    if mine.polarity == theirs.polarity or _time(one) != _time(other):
        return False
    if "doer" in _opposites()[mine.action] and not _whose(mine, theirs):
        return False
    pairs = (mine.agent, theirs.agent), (mine.patient, theirs.patient)
    if any(standing(*pair) is Standing.OTHER for pair in pairs) or together(*_people(one, other)) is Standing.OTHER:
        return False
    named = [thing for thing in pairs[1] if thing and not thing[:1].isupper()]
    return len({thing_class(thing) for thing in named}) < 2


def _whose(mine: Happening, theirs: Happening) -> bool:
    """Whether both say who does it, or at least name the same thing that it is done to."""
    if mine.agent and theirs.agent:
        return True
    return bool(mine.agent or theirs.agent) and standing(mine.patient, theirs.patient) is Standing.SAME


def _people(one: Claim, other: Claim) -> tuple[frozenset[str], frozenset[str]]:
    return one.context.names, other.context.names


def _bits(one: Claim, other: Claim, scenes: Scenes) -> float:
    """How surely two claims tell of one deed: what their sentences share, more where doer or thing is the same."""
    mine, theirs = happening(one), happening(other)
    doers, things = standing(mine.agent, theirs.agent), standing(mine.patient, theirs.patient)
    asked = _opposites()[mine.action]
    unlike = ("doer" in asked and doers is not Standing.SAME) or (asked == "one" and things is not Standing.SAME)
    if "doer" in asked and not (mine.agent and theirs.agent):
        return scenes.bits(one, other) - _TIE
    return scenes.bits(one, other) + _TIE * (doers, things).count(Standing.SAME) - _UNLIKE * unlike


def _of_one_key(name: str, claims: Sequence[Claim], setting: Setting) -> Iterator[Found]:
    """Done in one account and not in another, told of the same person, body or thing."""
    for _, told in _by_thing(claims):
        found = sides(told, _side)
        topic = _topic(told)
        yield from agreed(Kind.EVENT, topic, found, setting)
        if len(found) == 2 and (name != "rise" or _share_figure(*found.values())):
            yield differing(Kind.POLARITY, topic, worded(found), "events_opposite", setting)


def disputes(claims: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """What one document tells as done and as not done, or as denied: the first claim of each side there."""
    for name in _opposites():
        for _, told in _by_thing(claim for claim in claims if action(claim) == name):
            first: dict[tuple[str, bool], Claim] = {}
            for claim in told:
                first.setdefault((claim.document, happening(claim).polarity), claim)
            yield from (
                (claim, first[document, False])
                for (document, done), claim in sorted(first.items())
                if done and (document, False) in first
            )


def compare_exclusive(claims: Sequence[Claim], setting: Setting) -> Iterator[Found]:
    """One discrepancy for each person of whom two things are told that exclude each other: resigned, sacked."""
    for group in word_groups("happenings", "exclusive", "groups"):
        by_person: dict[str, list[Claim]] = defaultdict(list)
        for claim in claims:
            if action(claim) in group and happening(claim).polarity and happening(claim).patient[:1].isupper():
                by_person[plain(happening(claim).patient)].append(claim)
        for _, told in sorted(by_person.items()):
            found = sides(told, action)
            if len(found) == 2:
                topic = f"{happening(told[0]).patient}: {' or '.join(found)}"
                yield differing(Kind.EVENT, topic, worded(found), "events_alternative", setting)


def compare_ways(claims: Sequence[Claim], scenes: Scenes, setting: Setting) -> Iterator[Found]:
    """One discrepancy for each thing told to be of two ways: a hostile bid, a friendly bid."""
    by_thing: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        if action(claim) == "way":
            by_thing[f"{thing_class(happening(claim).patient)} {detail(claim, 'pair')}"].append(claim)
    for thing, told in sorted(by_thing.items()):
        found = sides(told, lambda claim: detail(claim, "side"))
        if len(found) == 2 and _share_words(scenes, *found.values()):
            named = thing.removesuffix(f" {DEGREE}")
            topic = f"How {named}" if named != thing else f"{thing.split()[0].capitalize()}: what kind"
            yield differing(Kind.POLARITY, topic, worded(found), "events_way", setting, confidence=0.5)


def _by_thing(claims: Iterable[Claim]) -> list[tuple[str, list[Claim]]]:
    """Claims by what they are about: the same person or body by name, the same institution, the same thing."""
    found: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        key = _key(claim)
        if key:
            found[key, _time(claim)].append(claim)
    return [(key, told) for (key, _), told in sorted(found.items())]


def _topic(claims: Sequence[Claim]) -> str:
    """What the claims are about, with the names that most of them use: "Resignation of Ellen Strand"."""
    told = [happening(claim) for claim in claims]
    doers, things = Counter(one.agent for one in told), Counter(one.patient for one in told)
    doer, thing = (max(sorted(used), key=lambda name: (bool(name), used[name])) for used in (doers, things))
    words = str(lexicon("actions")[told[0].action]["topic"]).format(doer=doer, thing=thing, one=thing)
    return words[0].upper() + words[1:]


def _time(claim: Claim) -> str:
    """Plans are set against plans, and what is done against what is done, save where the one settles the other."""
    if lexicon("actions")[action(claim)].get("anytime"):
        return ""
    return "planned" if claim.context.modality == "planned" else "done"


def _key(claim: Claim) -> str:
    """What two claims must agree in before one can contradict the other; "" where that is not said firmly enough."""
    told = happening(claim)
    same = _opposites()[told.action]
    if same == "thing":
        return "" if told.patient[:1].isupper() else thing_class(told.patient)
    if same == "one":
        return plain(told.patient) if told.patient[:1].isupper() else ""
    doer = _named(told.agent)
    if not doer or same == "doer":
        return doer
    return f"{doer} {thing_class(told.patient)}"


def _named(doer: str) -> str:
    """Who is meant, by name or as the one institution of its sort in a story: "the board", "parliament"."""
    if doer[:1].isupper():
        return plain(doer)
    return doer if doer in word_set("happenings", "institutions", "words") else ""


def _share_words(scenes: Scenes, one: Sequence[Claim], other: Sequence[Claim]) -> bool:
    """Whether a sentence of either side shares a telling word with one of the other, besides the thing."""
    return any(scenes.bits(first, second) >= _TIE / 2 for first in one for second in other)


def _share_figure(one: Sequence[Claim], other: Sequence[Claim]) -> bool:
    """Whether both sides print the same figure: shares that rose 4 per cent did not fall 4 per cent."""
    mine, theirs = ({term for claim in side for term in claim.context.terms} for side in (one, other))
    return any(any(letter.isdigit() for letter in term) for term in mine & theirs)
