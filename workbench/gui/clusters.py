"""Discrepancies that one slip gave rise to: what a verdict on one of them says of the others."""

from __future__ import annotations

from collections.abc import Iterable

from workbench.review.decision import Verdict
from workbench.review.item import Item

Details = tuple[tuple[str, str], ...]

_SAME_FOR_ALL = frozenset({Verdict.REJECT, Verdict.LEAVE_UNRESOLVED})
_OF_RIGHT_VALUE = frozenset({"right", "basis", "source"})


def linked_to(item: Item, items: Iterable[Item]) -> list[Item]:
    """The others of its cluster that are still to be settled, in queue order."""
    return [each for each in items if each.id in item.discrepancy.related and not each.settled]


def details_for(linked: Item, item: Item, verdict: Verdict, details: Details) -> Details | None:
    """What the same verdict is given for on a linked discrepancy; None where it says nothing of it.

    A rejection holds for all, and so does a question. Where one value is right, the right one of the others is that
    which most of the same documents give: whoever has the votes right has their sum right. Where two are given by
    equally many, nobody can say.
    """
    if verdict in _SAME_FOR_ALL:
        return details
    right = dict(details).get("right", "")
    if verdict is not Verdict.CONFIRM or not right or not {name for name, _ in details} <= _OF_RIGHT_VALUE:
        return None
    backing = {name for each in item.discrepancy.readings if each.value == right for name in each.documents}
    shared = [(len(backing.intersection(each.documents)), each.value) for each in linked.discrepancy.readings]
    most = max(shared, default=(0, ""))[0]
    values = [value for count, value in shared if count == most]
    if not most or len(values) > 1:
        return None
    return tuple((name, values[0] if name == "right" else given) for name, given in details)
