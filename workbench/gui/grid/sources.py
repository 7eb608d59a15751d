"""The columns of the grid: the sources, those that share copy side by side."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from workbench.documents.shared_copy import SharedCopy, sharing_with
from workbench.gui.open_case import OpenCase


@dataclass(frozen=True, slots=True)
class Source:
    """One column. ``shares_with`` are the letters of those it shares copy with."""

    name: str
    letter: str
    called: str
    shares_with: tuple[str, ...] = ()
    begins_group: bool = True


def sources_of(open_case: OpenCase) -> list[Source]:
    """The sources in the order of the first of each group, so that agreement by copying shows as one block."""
    shared = open_case.case.shared_copies()
    group = _groups(open_case.documents, shared)
    leaders = dict.fromkeys(group.values())
    ordered = [(leader, name) for leader in leaders for name in group if group[name] == leader]
    letters = open_case.letters
    found = []
    for leader, name in ordered:
        shares_with = tuple(sorted(letters.get(each, each) for each in sharing_with(name, shared)))
        found.append(
            Source(name, letters.get(name, ""), open_case.shown_name(name), shares_with, begins_group=name == leader)
        )
    return found


def _groups(names: Iterable[str], copies: Iterable[SharedCopy]) -> dict[str, str]:
    """For every document the first of those it shares copy with, directly or through others."""
    first = {name: name for name in names}
    place = {name: number for number, name in enumerate(first)}
    for copy in copies:
        together = {first[name] for name in copy.documents if name in first}
        if len(together) > 1:
            leader = min(together, key=place.__getitem__)
            first = {name: leader if own in together else own for name, own in first.items()}
    return first
