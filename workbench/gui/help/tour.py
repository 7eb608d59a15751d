"""The tour: five steps that point at the parts of the desk, one after another."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QEvent, QObject, Qt

from workbench.gui.help.popover import Popover, Ring

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from workbench.gui.desk import Desk
    from workbench.gui.window import MainWindow


@dataclass(frozen=True, slots=True)
class Step:
    """One step: what it is called, what it says, and the part of the desk it points at."""

    title: str
    words: str
    place: Callable[[Desk], QWidget]


STEPS = (
    Step(
        str(QT_TRANSLATE_NOOP("Tour", "The accounts")),
        str(
            QT_TRANSLATE_NOOP(
                "Tour",
                "Each document has a letter. Those that carry the same agency text count once, however many they are.",
            )
        ),
        lambda desk: desk.sources,
    ),
    Step(
        str(QT_TRANSLATE_NOOP("Tour", "What they differ on")),
        str(
            QT_TRANSLATE_NOOP(
                "Tour", "The most pressing first. J goes to the next one that is open, K to the one before."
            )
        ),
        lambda desk: desk.queue,
    ),
    Step(
        str(QT_TRANSLATE_NOOP("Tour", "Where it stands")),
        str(
            QT_TRANSLATE_NOOP(
                "Tour",
                "The documents turn to the words by themselves. Space shows the next place, Ctrl+2 a second text.",
            )
        ),
        lambda desk: desk.documents,
    ),
    Step(
        str(QT_TRANSLATE_NOOP("Tour", "Why they differ")),
        str(
            QT_TRANSLATE_NOOP(
                "Tour", "Every value, who gives it, how many independent copies, and the sums. A digit picks a reading."
            )
        ),
        lambda desk: desk.inspector.readings,
    ),
    Step(
        str(QT_TRANSLATE_NOOP("Tour", "One key decides")),
        str(
            QT_TRANSLATE_NOOP(
                "Tour",
                "C confirms, R rejects, U leaves it unresolved; a second key gives the reason, Ctrl+Z takes it back. "
                "When all is decided, sign off: the fact sheet is made.",
            )
        ),
        lambda desk: desk.inspector.deciding,
    ),
)


class Tour(QObject):
    """Leads through the steps over the desk of a window. It ends with the last step, with Esc, or with the case."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.number = -1
        self.ring: Ring | None = None
        self.popover: Popover | None = None
        window.closing.connect(self.end)

    @property
    def under_way(self) -> bool:
        """Whether a step is shown."""
        return self.popover is not None

    def begin(self) -> None:
        """Show the first step, once what is being read is read; without a case the sample is opened."""
        window = self._window
        if window.desk is None and not window.open_sample():
            return
        if window.work.busy:
            window.work.ended.connect(self._begin_now, Qt.ConnectionType.SingleShotConnection)
        else:
            self._begin_now()

    def _begin_now(self) -> None:
        if self._window.desk is None or self.under_way:
            return
        self.ring, self.popover = Ring(self._window.theme, self._window), Popover(self._window.theme, self._window)
        self.popover.onward.connect(lambda: self.go(self.number + 1))
        self.popover.back.connect(lambda: self.go(self.number - 1))
        self.popover.skipped.connect(self.end)
        self._window.installEventFilter(self)
        self.go(0)

    def go(self, number: int) -> None:
        """Show a step by its number, from 0; beyond the last the tour is over."""
        if number >= len(STEPS) or self.popover is None or self._window.desk is None:
            self.end()
            return
        self.number = max(number, 0)
        step = STEPS[self.number]
        title, words = (QCoreApplication.translate("Tour", text) for text in (step.title, step.words))
        place = self.tr("{number} of {total}").format(number=self.number + 1, total=len(STEPS))
        self.popover.say(title, words, place, first=self.number == 0, last=self.number == len(STEPS) - 1)
        self._point()
        self.popover.enter()

    def end(self) -> None:
        """Take everything away and give the keyboard back."""
        if self.popover is None or self.ring is None:
            return
        self._window.removeEventFilter(self)
        for shown in (self.popover, self.ring):
            shown.hide()
            shown.deleteLater()
        self.popover, self.ring, self.number = None, None, -1
        if self._window.desk is not None:
            self._window.desk.queue.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if watched is self._window and event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._point()
        return super().eventFilter(watched, event)

    def _point(self) -> None:
        if self.popover is None or self.ring is None or self._window.desk is None:
            return
        place = STEPS[self.number].place(self._window.desk)
        self.ring.surround(place)
        self.popover.stand_beside(place)
