"""What can be shown below the documents."""

from __future__ import annotations

from enum import StrEnum


class Shown(StrEnum):
    """The panes there, from the left."""

    CLAIMS = "claims"
    GRID = "grid"
    FOUND = "found"
    HISTORY = "history"
    DISPUTES = "disputes"
