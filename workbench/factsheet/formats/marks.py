"""The marks of state by their shapes, the same as in the window, and what stands for each part of a sheet."""

from __future__ import annotations

from workbench.factsheet.factsheet import Entry, Short

_STATES = {"confirmed": "✓", "rejected": "✕", "unresolved": "?"}
_LEVELS = {"conflict": "◆", "variation": "◇"}
AGREED = "●"
STALE = "↻"


def mark_of(entry: Entry | Short) -> str:
    """◆ conflict, ◇ variation, ✓ decided, ✕ rejected, ? unresolved, ↻ changed since the decision."""
    if isinstance(entry, Entry) and entry.stale:
        return STALE
    return _STATES.get(entry.state) or _LEVELS[entry.level]


def tone_of(entry: Entry | Short) -> str:
    """The colour token that goes with the mark."""
    if entry.state == "confirmed" and not (isinstance(entry, Entry) and entry.stale):
        return "agreed"
    if entry.state == "rejected":
        return "muted"
    return "conflict" if entry.level == "conflict" else "variation"
