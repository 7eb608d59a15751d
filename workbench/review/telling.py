"""Events in words, for undo, history and void signatures: "confirm “Votes for Jeremy Corbyn, 2016”"."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.review.event import Action, Event
from workbench.review.history import DECISIONS


def subject_of(event: Event) -> str:
    """What an event was done to, as an editor would call it; empty for the case as a whole."""
    payload = event.payload
    claim = payload.get("claim")
    if isinstance(claim, dict):
        return str(claim["text"])
    named = payload.get("topic") or payload.get("words") or payload.get("name")
    if named:
        return str(named)
    return "" if event.action in DECISIONS else event.target


def told(event: Event) -> str:
    """What was done, in words."""
    what = str(event.action)
    if event.action in {Action.UNDO, Action.REDO}:
        what = f"{what} {event.payload['action']}"
    if event.payload.get("second"):
        what = f"{what} (second reader)"
    subject = subject_of(event)
    return f"{what} “{subject}”" if subject else what


def told_step(step: Sequence[Event]) -> str:
    """What was done in one stroke, in words: one thing by its name, many by their number."""
    if len(step) == 1:
        return told(step[0])
    what = "discrepancies" if step[0].action in DECISIONS else "things"
    return f"{step[0].action} {len(step)} {what}"
