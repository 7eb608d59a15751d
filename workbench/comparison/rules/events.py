"""Who did what: done or not done, by whom, to whom, in what manner, from what cause, in what order.

Few and sure rather than many: a false alarm costs an editor more than a miss.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from workbench.comparison.discrepancy import Findings, NearMiss
from workbench.comparison.events.alternatives import compare_alternatives
from workbench.comparison.events.doers import compare_doers
from workbench.comparison.events.happenings import Found, action, detail, differing, happening, sides, worded
from workbench.comparison.events.opposites import compare_exclusive, compare_opposites, compare_ways, disputes
from workbench.comparison.events.scenes import survey_scenes
from workbench.comparison.events.sorts import compare_sorts
from workbench.comparison.events.sums import compare_sums
from workbench.comparison.evidence import Evidence
from workbench.comparison.findings import pointer
from workbench.comparison.setting import Setting
from workbench.extraction.claim import Claim, Happening, Kind, Modality


def compare_events(claims: Sequence[Claim], setting: Setting) -> Findings:
    """Where the accounts contradict each other on what happened."""
    told = [claim for claim in claims if isinstance(claim.value, Happening) and not claim.context.quoted]
    sure = [claim for claim in told if claim.context.modality is Modality.ACTUAL]
    stated = [claim for claim in told if claim.context.modality is not Modality.POSSIBLE]
    meant = [claim for claim in stated if claim.context.modality is not Modality.DENIED]
    scenes = survey_scenes(claims)
    found: list[Found] = [
        *compare_opposites(stated, scenes, setting),
        *compare_exclusive(sure, setting),
        *compare_ways(sure, scenes, setting),
        *compare_doers(meant, scenes, setting),
        *_manners([claim for claim in sure if action(claim) == "evacuate"], setting),
        *_causes([claim for claim in sure if action(claim) == "cause"], setting),
        *_orders([claim for claim in sure if action(claim) == "order"], setting),
        *compare_sorts(sure, setting),
        *compare_sums(sure, setting),
    ]
    found += _not_told(compare_alternatives(sure, scenes, setting), found)
    return Findings(
        tuple(fact for fact, _ in found),
        tuple(differs for _, differs in found if differs is not None),
        tuple(_open_dispute(done, not_done) for done, not_done in disputes(stated)),
    )


def _not_told(more: Iterable[Found], found: Sequence[Found]) -> list[Found]:
    """Further findings, without those that rest on words which a finding already sets against each other."""
    taken = [claim for fact, differs in found if differs is not None for claim in fact.claims]
    return [
        (fact, differs)
        for fact, differs in more
        if not any(
            one.document == other.document and one.span.overlaps(other.span) for one in fact.claims for other in taken
        )
    ]


def _open_dispute(done: Claim, not_done: Claim) -> NearMiss:
    arguments = (("first", done.text), ("second", not_done.text), ("document", done.document))
    return NearMiss(
        done, not_done, Evidence("kept_apart_dispute", arguments, pointers=(pointer(done), pointer(not_done)))
    )


def _manners(claims: Sequence[Claim], setting: Setting) -> Iterator[Found]:
    """Leaving as an order and as advice, told of the same people."""
    found = sides(claims, lambda claim: detail(claim, "manner"))
    if len(found) == 2 and _share_place(*found.values()):
        topic = "Evacuation: an order or advice"
        yield differing(Kind.POLARITY, topic, worded(found), "events_manner", setting, confidence=0.7)


def _share_place(one: Sequence[Claim], other: Sequence[Claim]) -> bool:
    """Whether a number or a distance stands in sentences of both sides: then they speak of the same people."""
    mine, theirs = ({term for claim in side for term in claim.context.terms} for side in (one, other))
    return any(any(letter.isdigit() for letter in term) or term in _DISTANCES for term in mine & theirs)


_DISTANCES = frozenset({"mile", "kilometre", "kilometer", "metre", "block", "radius"})


def _causes(claims: Sequence[Claim], setting: Setting) -> Iterator[Found]:
    """Two sorts of cause. A document that rules one out does not give it."""
    found = sides([claim for claim in claims if happening(claim).polarity], lambda claim: detail(claim, "cause"))
    if len(found) == 2:
        yield differing(Kind.EVENT, "Cause", worded(found), "events_cause", setting, confidence=0.5)


def _orders(claims: Sequence[Claim], setting: Setting) -> Iterator[Found]:
    by_pair: dict[frozenset[str], list[Claim]] = defaultdict(list)
    for claim in claims:
        by_pair[frozenset(detail(claim, "order").split(" before "))].append(claim)
    for pair, told in sorted(by_pair.items(), key=lambda entry: sorted(entry[0])):
        found = sides(told, lambda claim: detail(claim, "order"))
        if len(pair) == 2 and len(found) == 2:
            topic = "Which came first: " + " or ".join(sorted(pair))
            yield differing(Kind.EVENT, topic, worded(found), "events_order", setting)
