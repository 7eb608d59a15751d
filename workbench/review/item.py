"""One discrepancy as it stands on the desk: what was found, what was decided, and whether that still holds."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.comparison.discrepancy import Discrepancy, Level
from workbench.review.decision import Decision, State
from workbench.review.mark import URGENCY, Mark

__all__ = ["URGENCY", "Item", "Mark", "mark_of"]


@dataclass(frozen=True, slots=True)
class Item:
    """A discrepancy with its present state.

    ``decision`` is the verdict that holds, None while it is open; ``notes`` are all annotations, oldest first, stets
    among them. ``stale`` says that the readings changed after the verdict, ``stale_why`` in words what changed.
    ``other`` is the verdict of the other reader: the second one's, or, for a second reader who reads blind, the first
    one's, which he is not shown before he has given his own.
    """

    discrepancy: Discrepancy
    state: State = State.OPEN
    stale: bool = False
    stale_why: str = ""
    decision: Decision | None = None
    notes: tuple[Decision, ...] = ()
    other: Decision | None = None

    @property
    def id(self) -> str:
        """The id of the discrepancy."""
        return self.discrepancy.id

    @property
    def settled(self) -> bool:
        """Whether nothing is left to do: a verdict was given and what it saw still stands."""
        return self.state is not State.OPEN and not self.stale

    @property
    def disputed(self) -> bool:
        """Whether two readers decided differently: another verdict, another reason, or another value."""
        mine, other = self.decision, self.other
        if mine is None or other is None:
            return False
        return (mine.verdict, mine.reason, _values(mine)) != (other.verdict, other.reason, _values(other))

    @property
    def by_hand(self) -> bool:
        """Whether an editor made it: the program did not see it, or saw it otherwise."""
        return any(reason.rule.startswith("by_hand_") for reason in self.discrepancy.reasons)

    @property
    def mark(self) -> Mark:
        """How its claims are marked."""
        return mark_of(self.discrepancy.level, self.state, self.stale)


def _values(decision: Decision) -> tuple[str, ...]:
    return tuple(decision.detail(name) for name in ("right", "value", "wording"))


_STATE_MARKS = {
    State.CONFIRMED: Mark.DECIDED,
    State.REJECTED: Mark.REJECTED,
    State.UNRESOLVED: Mark.UNRESOLVED,
}
_LEVEL_MARKS = {Level.CONFLICT: Mark.CONFLICT, Level.VARIATION: Mark.VARIATION}


def mark_of(level: Level, state: State, stale: bool) -> Mark:
    """The mark of the claims of a discrepancy."""
    if stale:
        return Mark.STALE
    return _STATE_MARKS.get(state, _LEVEL_MARKS[level])
