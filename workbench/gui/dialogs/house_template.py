"""How the house dresses its sheets: name, logo, colour, language, and which parts in which order."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QColorDialog,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from workbench.factsheet.presentation import PARTS, HouseStyleError, Presentation, template_from, template_text
from workbench.factsheet.words import Words
from workbench.gui.dialogs.form import FormDialog
from workbench.gui.language import spoken

SHEET_LANGUAGES = (("en", "English"), ("de", "Deutsch"), ("fr", "Français"))


class HouseTemplateDialog(FormDialog):
    """Asks for a template, and whether it holds for this case or for the house."""

    def __init__(self, shown: Presentation, *, of_case: bool, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("House template"),
            self.tr("It changes how a sheet looks, not what it holds: the record inside is always whole."),
            self.tr("Use it"),
            parent,
        )
        self._logo = shown.logo
        self.house = QLineEdit(shown.house)
        self.accent = QLineEdit(shown.accent)
        self.accent.setPlaceholderText("#0A5BA8")
        self.language = QComboBox()
        for code, words in SHEET_LANGUAGES:
            self.language.addItem(words, code)
        self.language.setCurrentIndex(max(self.language.findData(shown.language), 0))
        self.parts = QListWidget()
        self.parts.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.parts.setObjectName("boxed")
        self.parts.setAccessibleName(self.tr("Parts"))
        self.scope = QComboBox()
        self.scope.addItem(self.tr("For this case"), "case")
        self.scope.addItem(self.tr("For the house: every case without a template of its own"), "house")
        self.scope.setCurrentIndex(0 if of_case else 1)
        self.logo = QPushButton()
        self.no_logo = QPushButton(self.tr("None"))
        self.colour = QPushButton(self.tr("Choose…"))
        self.up = QPushButton(self.tr("Up"))
        self.down = QPushButton(self.tr("Down"))
        self._list_parts(shown)
        self._lay_out()
        self.logo.clicked.connect(self._choose_logo)
        self.no_logo.clicked.connect(lambda: self.set_logo(b""))
        self.colour.clicked.connect(self._choose_colour)
        self.up.clicked.connect(lambda: self.move_part(-1))
        self.down.clicked.connect(lambda: self.move_part(1))
        self.accent.textChanged.connect(lambda _: self._check())
        self.parts.itemChanged.connect(lambda _: self._check())
        self._check()

    @property
    def template(self) -> str:
        """What was given, as it is kept."""
        return template_text(self._given())

    @property
    def for_house(self) -> bool:
        """Whether it holds for every case."""
        return bool(self.scope.currentData() == "house")

    def set_logo(self, logo: bytes) -> None:
        """Take a logo, or none."""
        self._logo = logo
        self._check()

    def move_part(self, step: int) -> None:
        """Move the chosen part up or down."""
        row = self.parts.currentRow()
        if 0 <= row < self.parts.count() and 0 <= row + step < self.parts.count():
            item = self.parts.takeItem(row)
            self.parts.insertItem(row + step, item)
            self.parts.setCurrentRow(row + step)

    def _given(self) -> Presentation:
        items = [self.parts.item(row) for row in range(self.parts.count())]
        chosen = tuple(
            str(item.data(Qt.ItemDataRole.UserRole)) for item in items if item.checkState() is Qt.CheckState.Checked
        )
        return replace(
            Presentation(),
            house=self.house.text().strip(),
            accent=self.accent.text().strip(),
            language=str(self.language.currentData()),
            parts=chosen,
            logo=self._logo,
        )

    def _check(self) -> None:
        self.logo.setText(self.tr("Another…") if self._logo else self.tr("Choose…"))
        self.no_logo.setEnabled(bool(self._logo))
        given = self._given()
        try:
            template_from(template_text(given))
        except HouseStyleError as error:
            self.say_missing(str(error))
            return
        self.say_missing("" if given.parts else self.tr("Choose at least one part."))

    def _list_parts(self, shown: Presentation) -> None:
        words = Words(spoken())
        for key in (*shown.parts, *(part for part in PARTS if part not in shown.parts)):
            item = QListWidgetItem(f"{PARTS[key]}  {words.part(key)}")
            item.setData(Qt.ItemDataRole.UserRole, key)
            item.setCheckState(Qt.CheckState.Checked if key in shown.parts else Qt.CheckState.Unchecked)
            self.parts.addItem(item)
        self.parts.setCurrentRow(0)

    def _choose_logo(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Logo"), "", self.tr("Pictures (*.png *.svg)"))
        if chosen:
            try:
                self.set_logo(Path(chosen).read_bytes())
            except OSError as error:
                self.say_missing(str(error))

    def _choose_colour(self) -> None:
        colour = QColorDialog.getColor(QColor(self.accent.text() or "#0A5BA8"), self, self.tr("Colour"))
        if colour.isValid():
            self.accent.setText(colour.name().upper())

    def _lay_out(self) -> None:
        order = QWidget()
        column = QVBoxLayout(order)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.parts)
        column.addWidget(_row(self.up, self.down))
        for words, field, named in (
            (self.tr("House"), self.house, self.house),
            (self.tr("Logo"), _row(self.logo, self.no_logo), self.logo),
            (self.tr("Colour"), _row(self.accent, self.colour), self.accent),
            (self.tr("Language"), self.language, self.language),
            (self.tr("Parts"), order, self.parts),
            (self.tr("Holds"), self.scope, self.scope),
        ):
            self.ask(words, field)
            named.setAccessibleName(words)
        for button in (self.logo, self.no_logo, self.colour, self.up, self.down):
            button.setAutoDefault(False)


def _row(*widgets: QWidget) -> QWidget:
    row = QWidget()
    across = QHBoxLayout(row)
    across.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        across.addWidget(widget, 1 if isinstance(widget, QLineEdit) else 0)
    across.addStretch(0)
    return row
