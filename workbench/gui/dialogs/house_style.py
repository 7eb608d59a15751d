"""The fields of the house style, and of what is compared at all."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLabel, QWidget

from workbench.extraction.claim import Kind
from workbench.gui.flow import Flow
from workbench.gui.words import kind_words
from workbench.review.properties import CaseProperties

_CURRENCIES = ("", "GBP", "EUR", "USD", "CHF")
_SPELLINGS = ("", "en-GB", "en-US")
_UNITS = ("", "metric", "imperial")


class HouseStyle(QObject):
    """Currency, spelling, units, and a box per kind, each with its label in a form."""

    def __init__(self, properties: CaseProperties, form: QFormLayout, parent: QWidget) -> None:
        super().__init__(parent)
        called = {
            "": self.tr("not laid down"),
            "en-GB": self.tr("British"),
            "en-US": self.tr("American"),
            "metric": self.tr("metric"),
            "imperial": self.tr("imperial"),
        }
        self.currency = _choice(_CURRENCIES, properties.currency, called)
        self.spelling = _choice(_SPELLINGS, properties.spelling, called)
        self.units = _choice(_UNITS, properties.units, called)
        self.kinds: dict[Kind, QCheckBox] = {}
        flow = Flow(spacing=12)
        for kind in Kind:
            box = QCheckBox(kind_words(kind))
            box.setChecked(kind not in properties.kinds_off)
            self.kinds[kind] = box
            flow.add(box)
        for words, field in (
            (self.tr("Currency"), self.currency),
            (self.tr("Spelling"), self.spelling),
            (self.tr("Units"), self.units),
            (self.tr("Compare"), flow),
        ):
            label = QLabel(words)
            label.setBuddy(field)
            field.setAccessibleName(words)
            form.addRow(label, field)

    @property
    def kinds_off(self) -> frozenset[Kind]:
        """The kinds that are read and not compared."""
        return frozenset(kind for kind, box in self.kinds.items() if not box.isChecked())


def _choice(values: tuple[str, ...], chosen: str, words: Mapping[str, str]) -> QComboBox:
    box = QComboBox()
    for value in values if chosen in values else (*values, chosen):
        box.addItem(words.get(value, value), value)
    box.setCurrentIndex(box.findData(chosen))
    return box
