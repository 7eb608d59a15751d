"""What can be done with several claims at once: a line that comes when more than one is selected."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from workbench.gui.bars import ActionButton
from workbench.gui.flow import Flow


class SelectedLine(Flow):
    """Says how many are selected, and offers what is done with them. ``copy`` puts them on the clipboard."""

    def __init__(self, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setContentsMargins(12, 0, 12, 6)
        self._told = QLabel()
        self._told.setObjectName("caseTitle")
        self.copy = QPushButton(self.tr("Copy"))
        self.copy.setAutoDefault(False)
        self._told.setMinimumHeight(self.copy.sizeHint().height())
        self.add(self._told)
        for action in actions:
            self.add(ActionButton(action, primary=False))
        self.add(self.copy)
        self.hide()

    def tell(self, selected: int) -> None:
        """So many are selected."""
        self._told.setText(self.tr("%Ln claims selected", "", selected))
        self.setVisible(selected > 1)
