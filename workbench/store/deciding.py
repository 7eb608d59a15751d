"""From decisions to what is done to the case: checked against the vocabulary, with what the editor saw put down."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import replace

from workbench.comparison.discrepancy import Discrepancy
from workbench.review.decision import Decision
from workbench.review.event import Action, Deed, Event
from workbench.review.staleness import seen_readings
from workbench.review.telling import subject_of
from workbench.review.vocabulary import entry_of, missing, reason_of
from workbench.store.problem import CaseError
from workbench.store.records import plain
from workbench.store.tables import documents, findings


def deeds(connection: sqlite3.Connection, verdicts: Sequence[Decision], *, second: bool) -> list[Deed]:
    """What to write down for these decisions. Raises CaseError where one is incomplete or its discrepancy is gone."""
    known = findings.discrepancies(connection, [verdict.discrepancy for verdict in verdicts])
    sources = documents.sources(connection)
    done: list[Deed] = []
    for verdict in verdicts:
        if verdict.discrepancy not in known:
            raise CaseError("This discrepancy is no longer found: the documents have changed. Nothing was decided.")
        found = known[verdict.discrepancy]
        _refuse_incomplete(verdict, found)
        whole = replace(
            verdict,
            seen=verdict.seen or seen_readings(found, sources),
            level=found.level.value,
            kind=found.kind.value,
            topic=found.topic,
            second=second,
        )
        done.append(Deed(Action(verdict.verdict.value), verdict.discrepancy, plain(whole)))
    return done


def undoing(step: Sequence[Event]) -> list[Deed]:
    """The opposite of a step, last event first."""
    return [Deed(Action.UNDO, event.target, {"undoes": event.sequence, **_what(event)}) for event in reversed(step)]


def redoing(step: Sequence[Event]) -> list[Deed]:
    """A step once more, after it was taken back."""
    return [Deed(Action.REDO, event.target, {"redoes": event.sequence, **_what(event)}) for event in step]


def _what(event: Event) -> dict[str, str]:
    return {"action": event.action.value, "topic": subject_of(event)}


def _refuse_incomplete(verdict: Decision, found: Discrepancy) -> None:
    lacking = missing(verdict)
    if not lacking:
        return
    reason = reason_of(verdict)
    label = reason.label if reason else entry_of(verdict.verdict).label
    raise CaseError(f"“{label}” on “{found.topic}” still needs {' and '.join(lacking)}.")
