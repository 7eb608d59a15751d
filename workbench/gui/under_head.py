"""The build that panes have in common: a head, and under it what they show or a page that says why it is empty."""

from __future__ import annotations

from PySide6.QtWidgets import QLayout, QStackedLayout, QVBoxLayout, QWidget


def under_head(pane: QWidget, head: QLayout, shown: QWidget, empty: QWidget) -> QStackedLayout:
    """Lay a pane out; the layout given back turns from ``shown`` (0) to ``empty`` (1)."""
    body = QWidget()
    stack = QStackedLayout(body)
    stack.addWidget(shown)
    stack.addWidget(empty)
    whole = QVBoxLayout(pane)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.setSpacing(0)
    whole.addLayout(head)
    whole.addWidget(body, 1)
    return stack
