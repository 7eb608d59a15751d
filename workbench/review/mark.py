"""How a claim is marked: one mark for each state that an editor can see, the same everywhere."""

from __future__ import annotations

from enum import StrEnum


class Mark(StrEnum):
    """How a claim is marked in its document and in the table of claims.

    ``SINGLE``: no other document speaks of it. ``AGREED``: others do and none differs. ``CONFLICT`` and ``VARIATION``:
    they differ and nothing is decided. ``DECIDED``: confirmed by an editor. ``STALE`` goes before every state.
    """

    CONFLICT = "conflict"
    VARIATION = "variation"
    STALE = "stale"
    UNRESOLVED = "unresolved"
    DECIDED = "decided"
    REJECTED = "rejected"
    AGREED = "agreed"
    SINGLE = "single"


URGENCY = (Mark.CONFLICT, Mark.STALE, Mark.VARIATION, Mark.UNRESOLVED, Mark.DECIDED, Mark.REJECTED)
"""Which mark a claim takes that stands in several discrepancies: the first of these."""
