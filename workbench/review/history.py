"""What a list of events amounts to: which of them still count, what can be undone, and how a discrepancy stands."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from workbench.review.decision import State
from workbench.review.event import Action, Event

VERDICT_STATES = {
    Action.CONFIRM: State.CONFIRMED,
    Action.REJECT: State.REJECTED,
    Action.LEAVE_UNRESOLVED: State.UNRESOLVED,
    Action.REOPEN: State.OPEN,
}
VERDICTS = frozenset(VERDICT_STATES)
DECISIONS = VERDICTS | {Action.ANNOTATE}
PERMANENT = frozenset({Action.CREATE, Action.SIGN, Action.READ})
"""What is done cannot be undone: a signature is voided by what comes after it, documents are removed one by one."""


@dataclass(frozen=True, slots=True)
class Stroke:
    """An event as far as undo needs it: its sequence, the step it belongs to, and what was done."""

    sequence: int
    step: int
    action: Action


@dataclass(frozen=True, slots=True)
class Standing:
    """How a discrepancy stands: its state, the event of the verdict that holds (None while open), its annotations."""

    state: State = State.OPEN
    verdict: Event | None = None
    notes: tuple[Event, ...] = ()


def effective(events: Sequence[Event]) -> tuple[Event, ...]:
    """The events that still count: those undone and not redone are left out, and so are the undoings themselves."""
    undone: set[int] = set()
    for event in events:
        if event.action is Action.UNDO:
            undone.add(event.payload["undoes"])
        elif event.action is Action.REDO:
            undone.discard(event.payload["redoes"])
    return tuple(
        event for event in events if event.sequence not in undone and event.action not in {Action.UNDO, Action.REDO}
    )


def standing(events: Sequence[Event], *, second: bool = False) -> Standing:
    """How a discrepancy stands after these events about it, oldest first: by the verdicts of the first readers, or by
    those of second readers. Annotations are everybody's."""
    verdict: Event | None = None
    notes: list[Event] = []
    for event in effective(events):
        if event.action in VERDICTS and bool(event.payload.get("second")) is second:
            verdict = event
        elif event.action is Action.ANNOTATE:
            notes.append(event)
    if verdict is None or verdict.action is Action.REOPEN:
        return Standing(notes=tuple(notes))
    return Standing(VERDICT_STATES[verdict.action], verdict, tuple(notes))


@dataclass(frozen=True, slots=True)
class Steps:
    """The steps that undo and redo would take next, as their first sequence numbers; the last of each comes first."""

    undoable: tuple[int, ...] = ()
    redoable: tuple[int, ...] = ()


def steps(strokes: Iterable[Stroke]) -> Steps:
    """What can be undone and redone after these strokes, oldest first.

    An undo step follows the step it takes back, whose first sequence is the last undoable one; anything newly done
    ends what could be redone.
    """
    undoable: list[int] = []
    redoable: list[int] = []
    for stroke in strokes:
        if stroke.sequence != stroke.step:
            continue
        if stroke.action is Action.UNDO:
            redoable.append(undoable.pop())
        elif stroke.action is Action.REDO:
            undoable.append(redoable.pop())
        elif stroke.action not in PERMANENT:
            undoable.append(stroke.step)
            redoable.clear()
    return Steps(tuple(undoable), tuple(redoable))
