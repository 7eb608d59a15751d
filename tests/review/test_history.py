"""What a list of events amounts to."""

from __future__ import annotations

import datetime as dt
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from workbench.review.decision import State
from workbench.review.event import Action, Event
from workbench.review.history import Steps, Stroke, effective, standing, steps

NOON = dt.datetime(2026, 3, 1, 12, tzinfo=dt.UTC)


def _event(sequence: int, action: Action, **payload: Any) -> Event:
    return Event(sequence, sequence, NOON, "Jo", action, "d", payload, "", "")


def test_the_last_verdict_holds() -> None:
    found = standing([_event(1, Action.CONFIRM), _event(2, Action.REJECT)])
    assert found.state is State.REJECTED
    assert found.verdict is not None
    assert found.verdict.sequence == 2


def test_what_was_undone_does_not_count_until_it_is_redone() -> None:
    events = [_event(1, Action.CONFIRM), _event(2, Action.ANNOTATE), _event(3, Action.UNDO, undoes=1)]
    assert standing(events).state is State.OPEN
    assert [note.sequence for note in standing(events).notes] == [2]
    assert standing([*events, _event(4, Action.REDO, redoes=1)]).state is State.CONFIRMED


def test_reopening_leaves_no_verdict() -> None:
    found = standing([_event(1, Action.LEAVE_UNRESOLVED), _event(2, Action.REOPEN)])
    assert (found.state, found.verdict) == (State.OPEN, None)


def test_undoings_are_no_events_of_their_own_account() -> None:
    events = [_event(1, Action.CONFIRM), _event(2, Action.UNDO, undoes=1)]
    assert effective(events) == ()


def _strokes(*actions: Action) -> list[Stroke]:
    return [Stroke(number, number, action) for number, action in enumerate(actions, 1)]


def test_undo_goes_back_step_by_step_and_redo_forward() -> None:
    done = [Action.CONFIRM, Action.REJECT]
    assert steps(_strokes(*done)).undoable == (1, 2)
    assert steps(_strokes(*done, Action.UNDO)) == Steps(undoable=(1,), redoable=(2,))
    assert steps(_strokes(*done, Action.UNDO, Action.UNDO)) == Steps(redoable=(2, 1))
    assert steps(_strokes(*done, Action.UNDO, Action.REDO)) == Steps(undoable=(1, 2))


def test_signatures_and_imports_are_not_undone() -> None:
    found = steps(_strokes(Action.CREATE, Action.READ, Action.CONFIRM, Action.SIGN))
    assert found.undoable == (3,)


def test_of_a_step_of_many_only_the_first_counts() -> None:
    strokes = [
        Stroke(1, 1, Action.REJECT),
        Stroke(2, 1, Action.REJECT),
        Stroke(3, 3, Action.UNDO),
        Stroke(4, 3, Action.UNDO),
    ]
    assert steps(strokes).redoable == (1,)


@given(st.lists(st.sampled_from(["do", "undo", "redo"]), max_size=30))
def test_undo_and_redo_follow_the_rules_of_every_editor(wishes: list[str]) -> None:
    """Against two plain stacks."""
    strokes: list[Stroke] = []
    done: list[int] = []
    taken_back: list[int] = []
    for wish in wishes:
        number = len(strokes) + 1
        if wish == "do":
            strokes.append(Stroke(number, number, Action.CONFIRM))
            done.append(number)
            taken_back.clear()
        elif wish == "undo" and done:
            strokes.append(Stroke(number, number, Action.UNDO))
            taken_back.append(done.pop())
        elif wish == "redo" and taken_back:
            strokes.append(Stroke(number, number, Action.REDO))
            done.append(taken_back.pop())
    found = steps(strokes)
    assert found.undoable == tuple(done)
    assert found.redoable == tuple(taken_back)
