"""The one thing that takes long at a time: it runs beside the window, says how far it is, and can be stopped."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from workbench.gui.banner import ProgressBanner
from workbench.gui.messages import Messages
from workbench.gui.tasks import Undertaking, Work, Workers, undertaken
from workbench.store.changes import Changes

if TYPE_CHECKING:
    from workbench.gui.open_case import OpenCase


class LongWork(QObject):
    """Runs work on the case that is open. ``ended`` follows every piece of work, however it ended.

    ``began`` and ``ended`` let the window say what cannot be done meanwhile.
    """

    began = Signal()
    ended = Signal()

    def __init__(self, workers: Workers, messages: Messages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workers = workers
        self._messages = messages
        self._work: Work | None = None
        self._banner: ProgressBanner | None = None
        self._open_case: OpenCase | None = None
        self._afterwards: Callable[[], object] | None = None

    @property
    def busy(self) -> bool:
        """Whether something is being done."""
        return self._work is not None

    def undertake(self, open_case: OpenCase, words: str, undertaking: Undertaking) -> None:
        """Do something to the case after which it has to be compared anew."""
        self.start(open_case, words, undertaken(open_case.case, undertaking))

    def start(
        self,
        open_case: OpenCase,
        words: str,
        work: Callable[[Work], Changes | None],
        afterwards: Callable[[], object] | None = None,
    ) -> None:
        """Begin, unless something else is being done; ``afterwards`` follows where it was kept."""
        if self.busy:
            self._messages.say(self.tr("Something else is just being done: wait until it is, or cancel it."), "warning")
            return
        self._open_case = open_case
        self._afterwards = afterwards
        self._work = Work(self._workers, self)
        self._banner = self._messages.progress(words, self.cancel)
        self._work.progressed.connect(self._banner.progress)
        self._work.done.connect(self._done)
        self._work.stopped.connect(self._stopped)
        self._work.refused.connect(self._refused)
        self._work.broken.connect(self._broken)
        self.began.emit()
        self._work.start(work)

    def cancel(self) -> None:
        """Stop what is being done; the case stays as it was."""
        if self._work is not None and self._banner is not None:
            self._banner.say(self.tr("Stopping …"))
            self._banner.cancel.setEnabled(False)
            self._work.cancel()

    def give_up(self) -> None:
        """Stop, and wait until the case is left alone: it is about to be closed."""
        if self._work is not None:
            work = self._work
            work.cancel()
            work.wait()
            self._end()

    def _done(self, changes: Changes | None) -> None:
        if not self._is_current():
            return
        open_case, afterwards = self._open_case, self._afterwards
        self._end()
        if changes is not None and open_case is not None:
            open_case.tell(changes)
        if afterwards is not None:
            afterwards()

    def _stopped(self) -> None:
        if not self._is_current():
            return
        self._end()
        self._messages.say(self.tr("Stopped. The case is as it was before."), passing=True)

    def _refused(self, sentence: str) -> None:
        if not self._is_current():
            return
        self._end()
        self._messages.say(sentence, "error")

    def _broken(self, error: Exception) -> None:
        if not self._is_current():
            return
        self._end()
        told = " ".join(f"{type(error).__name__}: {error}".split())
        self._messages.say(
            self.tr("That failed, and the case is as it was before. ({error})").format(error=told), "error"
        )

    def _is_current(self) -> bool:
        """Whether the word comes from the work at hand, not from one that was given up before its word arrived."""
        return self._work is not None and self.sender() is self._work

    def _end(self) -> None:
        if self._work is not None:
            self._work.deleteLater()
        if self._banner is not None:
            self._messages.remove(self._banner)
        self._work = self._banner = None
        self.ended.emit()
