"""What is asked of the history of a case."""

from __future__ import annotations

import datetime as dt
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass

from workbench.documents.folding import fold
from workbench.review.event import Action, Event
from workbench.review.history import DECISIONS
from workbench.review.telling import told
from workbench.store.tables import decisions, events


@dataclass(frozen=True, slots=True)
class HistoryQuery:
    """Which events are wanted; empty parts do not narrow it.

    ``text``: words in what was done, in notes or in what was given. ``discrepancy``: only what concerns this one, also
    under the names it had before. ``since`` and ``until`` are moments with their zone.
    """

    text: str = ""
    editor: str = ""
    actions: frozenset[Action] = frozenset()
    discrepancy: str = ""
    since: dt.datetime | None = None
    until: dt.datetime | None = None


def asked_for(done: Iterable[Event], query: HistoryQuery, connection: sqlite3.Connection) -> list[Event]:
    """The events that the query wants, oldest first."""
    targets = decisions.targets_of(connection, query.discrepancy) if query.discrepancy else None
    words = [fold(word).casefold() for word in query.text.split()]
    return [
        event
        for event in done
        if _fits(event, query) and (targets is None or event.target in targets) and (not words or _holds(event, words))
    ]


def hidden_from_blind(done: Iterable[Event], connection: sqlite3.Connection) -> list[Event]:
    """The history as a second reader sees it who reads blind: nothing of the first one's before he has decided too."""
    hidden = decisions.targets_not_decided_second(connection)
    decided = DECISIONS | {Action.UNDO, Action.REDO}
    return [
        event
        for event in done
        if not (event.action in decided and event.target in hidden and not event.payload.get("second"))
    ]


def own_last(connection: sqlite3.Connection, steps: tuple[int, ...]) -> tuple[int, ...]:
    """The last of these steps if a second reader did it, else none: he does not take back what he is not shown."""
    if not steps:
        return ()
    done = events.events_of_step(connection, steps[-1])
    return steps[-1:] if all(event.payload.get("second") for event in done) else ()


def _fits(event: Event, query: HistoryQuery) -> bool:
    return (
        (not query.editor or event.editor == query.editor)
        and (not query.actions or event.action in query.actions)
        and (query.since is None or event.made >= query.since)
        and (query.until is None or event.made <= query.until)
    )


def _holds(event: Event, words: list[str]) -> bool:
    given = (str(value) for value in event.payload.values() if isinstance(value, str | list))
    text = fold(" ".join((told(event), event.editor, event.target, *given))).casefold()
    return all(word in text for word in words)
