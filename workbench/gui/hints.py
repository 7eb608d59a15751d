"""The keys of the moment, told in the status line as the editor has set them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QAction, QKeySequence

_HINTS = {
    "next_open": QT_TRANSLATE_NOOP("Desk", "next open"),
    "previous_open": QT_TRANSLATE_NOOP("Desk", "previous"),
    "reading_1": QT_TRANSLATE_NOOP("Desk", "reading"),
    "next_mention": QT_TRANSLATE_NOOP("Desk", "in text"),
    "filter_queue": QT_TRANSLATE_NOOP("Desk", "filter"),
    "next_pane": QT_TRANSLATE_NOOP("Desk", "next pane"),
    "shortcuts": QT_TRANSLATE_NOOP("Desk", "keys"),
}


def hints(actions: Mapping[str, QAction]) -> list[tuple[str, str]]:
    """Pairs of a key and what it does; an action whose key was taken away is left out."""
    found = []
    for name, words in _HINTS.items():
        key = actions[name].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        if name == "reading_1" and key == "1":
            key = "1–9"
        if key:
            found.append((key, QCoreApplication.translate("Desk", str(words))))
    return found
