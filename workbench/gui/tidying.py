"""Garbage collection in the window's thread alone.

Python collects cycles in whichever thread happens to allocate, and with them the widgets of a case that was closed; Qt
crashes when a widget is destroyed outside the window's thread. The thread that receives thousands of claims from the
reading processes is a likely one. So the collector is switched off and run from a timer of the window.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

INTERVAL = 500
"""Milliseconds between two looks at how much garbage there may be."""


class Tidying(QObject):
    """Collects from its timer, by Python's own thresholds, until ``stop``."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._was_enabled = gc.isenabled()
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Collect the oldest generation that is due; it takes the younger ones along."""
        due = [
            number
            for number, (count, most) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
            if most and count > most
        ]
        if due:
            gc.collect(max(due))

    def stop(self) -> None:
        """Leave collecting to Python again."""
        self._timer.stop()
        if self._was_enabled:
            gc.enable()
