"""The sheet of keys: every action with its key, to be looked up and changed."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from workbench.gui.actions import ACTIONS, MENUS, ActionSpec


class ShortcutSheet(QDialog):
    """``changed`` tells an action's id and its new keys; empty keys give it back its own."""

    changed = Signal(str, str)

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.resize(620, 640)
        self._actions = actions
        self.edits: dict[str, QKeySequenceEdit] = {}
        self._rows: list[tuple[str, list[QWidget]]] = []
        self._filter = QLineEdit()
        self._filter.setPlaceholderText(self.tr("Search actions and keys"))
        self._filter.setAccessibleName(self.tr("Search actions and keys"))
        self._filter.setClearButtonEnabled(True)
        self._hint = QLabel(self.tr("Click into a key and press another to change it."))
        self._hint.setObjectName("small")
        self._hint.setWordWrap(True)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(24, 8, 24, 16)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        self._lay_out()
        for name, text in (*MENUS, ("", "")):
            self._section(name, QCoreApplication.translate("Menus", text).replace("&", ""))
        self._filter.textChanged.connect(self._sift)

    def set_keys(self, action: str, keys: str) -> None:
        """Give an action other keys, unless another action has them."""
        wanted = QKeySequence(keys)
        taken = next(
            (
                spec
                for spec in ACTIONS
                if spec.id != action and not wanted.isEmpty() and wanted in self._actions[spec.id].shortcuts()
            ),
            None,
        )
        if taken is not None:
            self._hint.setText(
                self.tr("{keys} belongs to “{action}”: change that first.").format(
                    keys=wanted.toString(QKeySequence.SequenceFormat.NativeText), action=taken.plain_words
                )
            )
            self.edits[action].setKeySequence(self._actions[action].shortcut())
            return
        self._give(action, wanted)
        self._hint.setText(self.tr("Kept."))
        self.changed.emit(action, keys)

    def _reset(self, spec: ActionSpec) -> None:
        self._give(spec.id, QKeySequence(spec.key))
        self.edits[spec.id].setKeySequence(QKeySequence(spec.key))
        self.changed.emit(spec.id, "")

    def _give(self, action: str, key: QKeySequence) -> None:
        """Give an action a key; the second one it may have stays."""
        other = next(QKeySequence(spec.other_key) for spec in ACTIONS if spec.id == action)
        self._actions[action].setShortcuts([each for each in (key, other) if not each.isEmpty()])

    def _section(self, menu: str, title: str) -> None:
        specs = [spec for spec in ACTIONS if spec.menu == menu]
        if not specs:
            return
        heading = QLabel((title or self.tr("Readings")).upper())
        heading.setObjectName("paneHead")
        row = self._grid.rowCount()
        self._grid.addWidget(heading, row, 0, 1, 3)
        for number, spec in enumerate(specs, row + 1):
            self._row(number, spec)

    def _row(self, number: int, spec: ActionSpec) -> None:
        words = self._actions[spec.id].text().replace("&", "").rstrip("…")
        label = QLabel(words)
        edit = QKeySequenceEdit(self._actions[spec.id].shortcut())
        edit.setMaximumSequenceLength(1)
        edit.setFixedWidth(150)
        for line in edit.findChildren(QLineEdit):
            line.setPlaceholderText(self.tr("none"))
        edit.setAccessibleName(self.tr("Key for {action}").format(action=words))
        edit.editingFinished.connect(lambda: self.set_keys(spec.id, edit.keySequence().toString()))
        back = QPushButton(self.tr("Reset"))
        back.setProperty("flat", True)
        back.setAutoDefault(False)
        back.setAccessibleName(self.tr("Give {action} its own key again").format(action=words))
        back.clicked.connect(lambda: self._reset(spec))
        self.edits[spec.id] = edit
        for column, widget in enumerate((label, edit, back)):
            self._grid.addWidget(widget, number, column)
        self._rows.append((f"{words} {spec.key}".casefold(), [label, edit, back]))

    def _sift(self, text: str) -> None:
        for told, widgets in self._rows:
            for widget in widgets:
                widget.setVisible(text.casefold().strip() in told)

    def _lay_out(self) -> None:
        heading = QLabel(self.tr("Keys"))
        heading.setObjectName("title")
        top = QHBoxLayout()
        top.setContentsMargins(24, 20, 24, 4)
        top.addWidget(heading, 1)
        top.addWidget(self._filter, 1)
        body = QWidget()
        body.setLayout(self._grid)
        scroll = QScrollArea()
        scroll.setWidget(body)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        close = QPushButton(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 8, 24, 16)
        foot.addWidget(self._hint, 1)
        foot.addWidget(close)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(top)
        whole.addWidget(scroll, 1)
        whole.addLayout(foot)
