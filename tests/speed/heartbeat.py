"""How long the event loop of the window was kept from its work: a timer that should beat every few milliseconds."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer

BEAT = 2
"""Milliseconds between two beats of a loop that has nothing else to do."""


class Heartbeat(QObject):
    """Beats from its making until ``stop``. ``longest`` is the longest time between two beats, in milliseconds.

    ``worked`` is the longest time between two beats in which this thread itself had the processor: where other programs
    take the processor away it tells what the window is to blame for.
    """

    def __init__(self) -> None:
        super().__init__()
        self.longest = 0.0
        self.worked = 0.0
        self._last = time.perf_counter(), time.thread_time()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(BEAT)

    def stop(self) -> Heartbeat:
        """Beat no more."""
        self._beat()
        self._timer.stop()
        return self

    def _beat(self) -> None:
        now = time.perf_counter(), time.thread_time()
        self.longest = max(self.longest, 1000 * (now[0] - self._last[0]))
        self.worked = max(self.worked, 1000 * (now[1] - self._last[1]))
        self._last = now


def wait(until: Callable[[], bool], seconds: float = 120.0) -> float:
    """Let the loop run until something is so; the seconds that took. Raises TimeoutError."""
    begun = time.perf_counter()
    loop = QEventLoop()
    look = QTimer()
    look.timeout.connect(lambda: loop.quit() if until() or time.perf_counter() - begun > seconds else None)
    look.start(1)
    loop.exec()
    look.stop()
    if not until():
        raise TimeoutError(f"not so after {seconds:.0f} seconds")
    return time.perf_counter() - begun


def rest(milliseconds: int) -> None:
    """Let the loop run for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
