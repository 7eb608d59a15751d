"""The record of one event, and the chain of hashes that makes a later change of any event show."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, NamedTuple

FIRST_HASH = "0" * 64
"""What stands before the first event."""


class Action(StrEnum):
    """What an event records. The first five are the verdicts of the vocabulary, word for word."""

    CONFIRM = "confirm"
    REJECT = "reject"
    LEAVE_UNRESOLVED = "leave unresolved"
    ANNOTATE = "annotate"
    REOPEN = "reopen"
    UNDO = "undo"
    REDO = "redo"
    SIGN = "sign"
    CREATE = "create case"
    READ = "read documents"
    SET_DOCUMENT = "set document"
    REMOVE_DOCUMENT = "remove document"
    RESTORE_DOCUMENT = "restore document"
    REPLACE_DOCUMENT = "replace document"
    SET_PROPERTIES = "set properties"
    ADD_CLAIM = "add claim"
    EDIT_CLAIM = "edit claim"
    REMOVE_CLAIM = "remove claim"
    PUT_TOGETHER = "put together"
    TAKE_APART = "take apart"
    ADD_DISCREPANCY = "add discrepancy"
    SAME_PERSON = "same person"


@dataclass(frozen=True, slots=True)
class Deed:
    """Something about to be done: what, to what, and all there is to know about it (plain JSON values)."""

    action: Action
    target: str
    payload: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Event:
    """Something that was done, never changed afterwards.

    ``sequence`` counts from 1 without gaps. ``step`` is the sequence of the first event done in the same stroke: undo
    takes back whole steps. ``target`` is what it was done to: the id of a discrepancy as it was then, the name of a
    document, or empty for the case. ``hash`` is the SHA-256 over all the rest and ``previous_hash``.
    """

    sequence: int
    step: int
    made: dt.datetime
    editor: str
    action: Action
    target: str
    payload: Mapping[str, Any]
    previous_hash: str
    hash: str


def canonical(payload: Mapping[str, Any]) -> str:
    """The one way a payload is written: JSON with sorted keys, no spaces, no escapes beyond what JSON demands."""
    return json.dumps(payload, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def timestamp(moment: dt.datetime) -> str:
    """A moment in UTC, as it is kept and hashed: "2016-09-24T11:45:00.000000+00:00"."""
    return moment.astimezone(dt.UTC).isoformat(timespec="microseconds")


class KeptEvent(NamedTuple):
    """An event letter by letter as the case file keeps it: what the chain of hashes runs over."""

    sequence: int
    step: int
    made: str
    editor: str
    action: str
    target: str
    payload: str
    previous_hash: str
    hash: str


def chain_hash(event: KeptEvent) -> str:
    """The hash that an event must have: SHA-256 over its other parts as one canonical JSON list."""
    return hashlib.sha256(json.dumps(event[:8], ensure_ascii=False, separators=(",", ":")).encode()).hexdigest()


def kept(event: Event) -> KeptEvent:
    """An event as the case file keeps it."""
    return KeptEvent(
        event.sequence,
        event.step,
        timestamp(event.made),
        event.editor,
        event.action,
        event.target,
        canonical(event.payload),
        event.previous_hash,
        event.hash,
    )


def event_of(row: KeptEvent) -> Event:
    """The event that was kept. Raises ValueError where an altered row no longer reads as one."""
    return Event(
        row.sequence,
        row.step,
        dt.datetime.fromisoformat(row.made),
        row.editor,
        Action(row.action),
        row.target,
        json.loads(row.payload),
        row.previous_hash,
        row.hash,
    )


def next_event(previous: KeptEvent | None, deed: Deed, editor: str, made: dt.datetime, *, step: int = 0) -> Event:
    """The event that follows ``previous`` (None for the first). ``step`` 0 begins a step of its own."""
    before = FIRST_HASH if previous is None else previous.hash
    sequence = 1 if previous is None else previous.sequence + 1
    event = Event(
        sequence, step or sequence, made.astimezone(dt.UTC), editor, deed.action, deed.target, deed.payload, before, ""
    )
    return replace(event, hash=chain_hash(kept(event)))


def broken_links(events: Iterable[KeptEvent]) -> list[str]:
    """What is wrong with a chain of events, one sentence each: altered, missing, put in. Empty when it holds."""
    problems: list[str] = []
    before, expected = FIRST_HASH, 1
    for event in events:
        if event.sequence != expected:
            problems.append(f"Event {expected} is missing: event {event.sequence} stands in its place.")
        if chain_hash(event) != event.hash:
            problems.append(f"{_described(event)} was altered after it was kept.")
        elif event.previous_hash != before:
            problems.append(f"{_described(event)} does not follow from the event before it: one of them was replaced.")
        before, expected = event.hash, event.sequence + 1
    return problems


def _described(event: KeptEvent) -> str:
    what = f"{event.action} {event.target}".strip()
    when = event.made[:16].replace("T", " ")
    return f"Event {event.sequence} (“{what}”, by {event.editor or 'nobody named'}, {when} UTC)"
