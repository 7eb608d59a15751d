"""What somebody decided on a copy of this case, brought home: nothing of either side is lost.

Both files begin with the same events; what differs comes after the last event they share.
"""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from workbench.documents.document import Document
from workbench.review.binding import Finder
from workbench.review.decision import Decision, Verdict
from workbench.review.event import Action, Deed, Event
from workbench.review.history import VERDICTS, effective
from workbench.review.item import Item
from workbench.review.vocabulary import entry_of, reason_of
from workbench.store.basis import BY_HAND
from workbench.store.problem import CaseError
from workbench.store.records import plain
from workbench.store.tables.decisions import decision_of


@dataclass(frozen=True, slots=True)
class Clash:
    """A discrepancy that was decided on both sides since the copy was made, and not alike."""

    item: Item
    theirs: Decision


@dataclass(frozen=True, slots=True)
class CopyDifference:
    """What a copy holds that this case does not.

    ``fresh``: verdicts on what was not decided here since. ``clashes``: decided on both sides. ``elsewhere``: verdicts
    on discrepancies that this case does not have; they are kept and come to bear when their documents come. ``notes``
    and ``by_hand`` are taken over as they are. ``documents`` names those that only the copy has: add them here to have
    them checked; they are not taken over. ``same`` counts verdicts that both sides gave alike.
    """

    copy: str
    fresh: tuple[Decision, ...] = ()
    clashes: tuple[Clash, ...] = ()
    elsewhere: tuple[Decision, ...] = ()
    notes: tuple[Decision, ...] = ()
    by_hand: tuple[Event, ...] = ()
    documents: tuple[str, ...] = ()
    same: int = 0

    @property
    def anything(self) -> bool:
        """Whether there is anything to take over."""
        return bool(self.fresh or self.clashes or self.elsewhere or self.notes or self.by_hand)


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two files: all its events and documents (by name)."""

    events: Sequence[Event]
    documents: Mapping[str, Document]


def difference(copy: str, ours: Side, theirs: Side, items: Sequence[Item]) -> CopyDifference:
    """What is to be brought home. ``items`` are the discrepancies of this case.

    Raises CaseError where the two did not begin as one case.
    """
    shared = _shared(ours.events, theirs.events)
    finder = Finder([item.discrepancy for item in items], ours.documents)
    here = {item.id: item for item in items}
    here_since = _since(ours.events, shared, finder)
    found = CopyDifference(copy, documents=_only_there(ours, theirs), by_hand=_hand_work(ours, theirs, shared))
    for (target, second), theirs_now in _verdicts(theirs.events, shared).items():
        name = finder.find(target, theirs_now)
        mine = here_since.get((name, second))
        if not name:
            found = replace(found, elsewhere=(*found.elsewhere, theirs_now))
        elif mine is None:
            found = replace(found, fresh=(*found.fresh, theirs_now))
        elif _alike(mine, theirs_now):
            found = replace(found, same=found.same + 1)
        else:
            found = replace(found, clashes=(*found.clashes, Clash(_seen(here[name], mine), theirs_now)))
    return replace(found, notes=_notes(ours.events, theirs.events, shared))


def bringing_home(found: CopyDifference, take_theirs: Collection[str]) -> list[Deed]:
    """What to write down: by ``take_theirs`` (ids of discrepancies) clashes go their way, the others stay as they are
    here and what the copy says becomes a note."""
    verdicts = [*found.fresh, *found.elsewhere]
    verdicts += [clash.theirs for clash in found.clashes if clash.item.id in take_theirs]
    notes = [*found.notes]
    notes += [_noted(clash.theirs, found.copy) for clash in found.clashes if clash.item.id not in take_theirs]
    by_hand = [Deed(event.action, event.target, {**event.payload, "copy": found.copy}) for event in found.by_hand]
    return [*by_hand, *(_deed(each, found.copy) for each in (*verdicts, *notes))]


def _deed(decision: Decision, copy: str) -> Deed:
    payload: dict[str, Any] = plain(decision)
    return Deed(Action(decision.verdict.value), decision.discrepancy, {**payload, "copy": copy})


def _shared(ours: Sequence[Event], theirs: Sequence[Event]) -> int:
    """The sequence of the last event that both have."""
    pairs = itertools.takewhile(lambda pair: pair[0].hash == pair[1].hash, zip(ours, theirs, strict=False))
    shared = sum(1 for _ in pairs)
    if shared == 0:
        raise CaseError("This file is another case, not a copy of this one: there is nothing to bring together.")
    return shared


def _verdicts(events: Sequence[Event], shared: int) -> dict[tuple[str, bool], Decision]:
    """By target and reader, the verdict that holds where one was given or taken back after the shared events."""
    before = _holding([event for event in events if event.sequence <= shared])
    now = _holding(events)
    found = {key: decision_of(event) for key, event in now.items() if event.sequence > shared}
    for key, event in before.items():
        if key not in now:
            taken_back = replace(
                decision_of(event), verdict=Verdict.REOPEN, reason="", details=(), note="", made=dt.datetime.now(dt.UTC)
            )
            found[key] = taken_back
    return found


def _holding(events: Sequence[Event]) -> dict[tuple[str, bool], Event]:
    found: dict[tuple[str, bool], Event] = {}
    for event in effective(events):
        if event.action in VERDICTS:
            found[event.target, bool(event.payload.get("second"))] = event
    return found


def _since(events: Sequence[Event], shared: int, finder: Finder) -> dict[tuple[str, bool], Decision]:
    """The same for this case, by the discrepancies as they are now."""
    verdicts = _verdicts(events, shared)
    return {(finder.find(target, each), second): each for (target, second), each in verdicts.items()}


def _notes(ours: Sequence[Event], theirs: Sequence[Event], shared: int) -> tuple[Decision, ...]:
    known = {(note.editor, note.made, note.note) for note in _annotations(ours)}
    new = _annotations([event for event in theirs if event.sequence > shared or event.action is Action.UNDO])
    return tuple(note for note in new if (note.editor, note.made, note.note) not in known)


def _annotations(events: Sequence[Event]) -> list[Decision]:
    return [decision_of(event) for event in effective(events) if event.action is Action.ANNOTATE]


def _hand_work(ours: Side, theirs: Side, shared: int) -> tuple[Event, ...]:
    known = [(event.action, {**event.payload, "copy": ""}) for event in effective(ours.events)]
    return tuple(
        event
        for event in effective(theirs.events)
        if event.sequence > shared
        and event.action in BY_HAND
        and (event.action, {**event.payload, "copy": ""}) not in known
    )


def _only_there(ours: Side, theirs: Side) -> tuple[str, ...]:
    known = {document.sha256 for document in ours.documents.values()}
    return tuple(document.name for document in theirs.documents.values() if document.sha256 not in known)


def _alike(mine: Decision, theirs: Decision) -> bool:
    return (mine.verdict, mine.reason, mine.details) == (theirs.verdict, theirs.reason, theirs.details)


def _seen(item: Item, mine: Decision) -> Item:
    """The item with the verdict that clashes, also where it is a second reader's."""
    return replace(item, decision=mine)


def _noted(theirs: Decision, copy: str) -> Decision:
    """A verdict that was not taken over, as a note beside the one that stands."""
    reason = reason_of(theirs)
    asked = reason.fields if reason else ()
    given = [field.printed(theirs.detail(field.id)) for field in asked if theirs.detail(field.id)]
    told = "; ".join(part for part in (reason.label if reason else "", *given, theirs.note.rstrip(".")) if part)
    verdict = entry_of(theirs.verdict).label.lower()
    words = f"{theirs.editor or 'Somebody'} decided otherwise in the copy “{copy}”: {verdict}"
    words += f" ({told})." if told else "."
    return replace(theirs, verdict=Verdict.ANNOTATE, reason="note", details=(), note=words)
