"""One sum with two bearers or two circles of recipients, and shares for and against that have changed places."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from workbench.comparison.events.happenings import Found, action, detail, differing, happening, sides, worded
from workbench.comparison.setting import Setting
from workbench.extraction.claim import Claim, Kind


def compare_sums(claims: Sequence[Claim], setting: Setting) -> Iterator[Found]:
    """What is said around one and the same figure, and cannot be said of it twice."""
    by_amount: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        if action(claim) in ("cost", "give"):
            by_amount[action(claim), detail(claim, "amount")].append(claim)
    for (name, amount), told in sorted(by_amount.items()):
        found = sides(told, lambda claim: detail(claim, "to") or happening(claim).patient)
        if len(found) > 1 and name == "cost":
            yield differing(Kind.EVENT, f"Who bears {amount}", found, "events_cost", setting)
        elif len(found) > 1:
            yield differing(Kind.EVENT, f"Who gets {amount}", worded(found), "events_recipients", setting)
    yield from _stances([claim for claim in claims if action(claim) == "stance"], setting)


def _stances(claims: Sequence[Claim], setting: Setting) -> Iterator[Found]:
    """Two documents with the same two shares, the one for and the other against, and the other way round."""
    by_document: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        by_document[claim.document].append(claim)
    stands: dict[frozenset[tuple[str, str]], list[Claim]] = defaultdict(list)
    for told in by_document.values():
        pair = frozenset((detail(claim, "share"), detail(claim, "stance")) for claim in told)
        if len(pair) == len({stance for _, stance in pair}) == len({share for share, _ in pair}) == 2:
            stands[pair].extend(told)
    for pair in sorted(stands, key=sorted):
        turned = frozenset((share, "against" if stance == "for" else "for") for share, stance in pair)
        if turned in stands and sorted(pair) < sorted(turned):
            told_so = worded({"one": stands[pair], "other": stands[turned]})
            yield differing(Kind.POLARITY, "Shares for and against", told_so, "events_stance", setting)
