"""What a case is due once it is open, done beside the window: today's backup, and a look whether the program is newer
than the findings."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from workbench.gui.banner import Banner
from workbench.gui.tasks import Workers, reading
from workbench.gui.window import MainWindow
from workbench.store.problem import CaseError

if TYPE_CHECKING:
    from concurrent.futures import Future

    from workbench.gui.open_case import OpenCase
    from workbench.store.case import Case

PAUSE = 1_500
"""Milliseconds after a case was opened: the window is painted by then, and the editor reads."""


class Upkeep(QObject):
    """Looks after each case that is put on the desk of a window."""

    _failed = Signal(str)
    _version_known = Signal(str)

    def __init__(self, window: MainWindow, workers: Workers) -> None:
        super().__init__(window)
        self._window = window
        self._workers = workers
        self._thread: threading.Thread | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._begin)
        self._failed.connect(self._say_failed)
        self._version_known.connect(self._compare_versions)
        window.opened.connect(self._pause.start)
        window.closing.connect(self.leave_alone)

    def leave_alone(self) -> None:
        """Let the backup that was begun come to its end: the case is about to be closed."""
        self._pause.stop()
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def _begin(self) -> None:
        case = self._window.open_case.case if self._window.open_case is not None else None
        if case is None or case.read_only:
            return
        if self._window.work.busy:
            self._pause.start()
            return
        self._thread = threading.Thread(target=self._back_up, args=(case,), name="workbench-backup", daemon=True)
        self._thread.start()
        if case.extractor_version:
            from workbench.store.program import Workbench  # noqa: PLC0415

            self._workers.executor().submit(Workbench().version).add_done_callback(self._hear_version)

    def _back_up(self, case: Case) -> None:
        try:
            case.back_up()
        except CaseError as error:
            self._failed.emit(str(error))

    def _hear_version(self, asked: Future[str]) -> None:
        """In a thread of the executor. A version that cannot be had is asked for again when documents are read."""
        if not asked.cancelled() and asked.exception() is None:
            self._version_known.emit(asked.result())

    def _say_failed(self, sentence: str) -> None:
        self._window.messages.say(sentence, "warning")

    def _compare_versions(self, version: str) -> None:
        open_case = self._window.open_case
        if open_case is None or open_case.case.extractor_version in {"", version}:
            return
        said = self._window.messages.say(
            self.tr("These documents were read by another version of the program. Decisions outlast a new reading.")
        )
        said.offer(self.tr("Read anew"), lambda: self._renew(open_case, said))

    def _renew(self, open_case: OpenCase, said: Banner) -> None:
        from workbench.documents.original import Intake  # noqa: PLC0415

        self._window.messages.remove(said)
        words = self.tr("Reading the documents anew …")
        nothing = Intake(())
        self._window.work.start(open_case, words, reading(open_case.case, lambda _: nothing))
