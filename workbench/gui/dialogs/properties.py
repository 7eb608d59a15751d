"""What is said of the case at large, and of one of its documents."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QCheckBox, QComboBox, QDateEdit, QHBoxLayout, QLineEdit, QWidget

from workbench.documents.document import Document, Rank
from workbench.gui.dialogs.form import FormDialog
from workbench.gui.dialogs.house_style import HouseStyle
from workbench.gui.words import day_format, rank_words
from workbench.review.properties import CaseProperties


class DayField(QWidget):
    """A day, or none."""

    def __init__(self, day: dt.date | None, none: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known = QCheckBox(none)
        self._day = QDateEdit(QDate(day.year, day.month, day.day) if day else QDate.currentDate())
        self._day.setCalendarPopup(True)
        self._day.setDisplayFormat(day_format())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._known)
        row.addWidget(self._day)
        row.addStretch(1)
        self._known.toggled.connect(self._day.setEnabled)
        self._known.setChecked(day is not None)
        self._day.setEnabled(day is not None)

    def setAccessibleName(self, name: str) -> None:
        """Both of its parts bear the name."""
        super().setAccessibleName(name)
        self._day.setAccessibleName(name)

    @property
    def day(self) -> dt.date | None:
        """The day, or None."""
        day = self._day.date()
        return dt.date(day.year(), day.month(), day.day()) if self._known.isChecked() else None

    def set_day(self, day: dt.date) -> None:
        """Choose a day."""
        self._known.setChecked(True)
        self._day.setDate(QDate(day.year, day.month, day.day))


class CasePropertiesDialog(FormDialog):
    """Asks for name, date and place of the event, the house style, and which kinds are compared."""

    def __init__(self, properties: CaseProperties, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Case properties"), "", self.tr("Save"), parent)
        self._before = properties
        self.title = QLineEdit(properties.title)
        self.day = DayField(properties.event_date, self.tr("known"))
        self.place = QLineEdit(properties.place)
        self.ask(self.tr("Story"), self.title)
        self.ask(self.tr("Date of the event"), self.day)
        self.ask(self.tr("Place"), self.place)
        self.style_of_house = HouseStyle(properties, self.form, self)
        self.kinds = self.style_of_house.kinds
        self.setMinimumWidth(560)
        self.title.textChanged.connect(
            lambda words: self.say_missing("" if words.strip() else self.tr("Give the story a name."))
        )

    @property
    def properties(self) -> CaseProperties:
        """What was given."""
        return replace(
            self._before,
            title=self.title.text().strip(),
            event_date=self.day.day,
            place=self.place.text().strip(),
            currency=self.style_of_house.currency.currentData(),
            spelling=self.style_of_house.spelling.currentData(),
            units=self.style_of_house.units.currentData(),
            kinds_off=self.style_of_house.kinds_off,
        )


class DocumentPropertiesDialog(FormDialog):
    """Asks for outlet, headline, author, date and rank of a document."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("About this document"),
            self.tr("The text itself is never changed. A date lets “a year ago” be compared with other documents."),
            self.tr("Save"),
            parent,
        )
        self.outlet = QLineEdit(document.outlet)
        self.title = QLineEdit(document.title)
        self.author = QLineEdit(document.author)
        self.day = DayField(document.published, self.tr("known"))
        self.rank = QComboBox()
        for rank in Rank:
            self.rank.addItem(rank_words(rank), rank.value)
        self.rank.setCurrentIndex(self.rank.findData(document.rank.value))
        self.ask(self.tr("Outlet"), self.outlet)
        self.ask(self.tr("Headline"), self.title)
        self.ask(self.tr("Author"), self.author)
        self.ask(self.tr("Date"), self.day)
        self.ask(self.tr("Rank"), self.rank)

    @property
    def chosen_rank(self) -> Rank:
        """How near the document stands to what it reports."""
        return Rank(self.rank.currentData())
