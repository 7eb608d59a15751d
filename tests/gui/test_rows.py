"""Rows of two lines: their marks are drawn as shapes, whatever Qt made of them on the way."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QStyleOptionViewItem

from workbench.gui.rows import RowDelegate, RowRole, mark_in
from workbench.gui.theme import Theme
from workbench.review.item import Mark


def test_a_mark_survives_the_way_through_the_model(theme: Theme) -> None:
    model = QStandardItemModel(1, 1)
    model.setItem(0, QStandardItem("Boats burnt"))
    index = model.index(0, 0)
    model.setData(index, Mark.CONFLICT, RowRole.LEAD)
    assert mark_in(index.data(RowRole.LEAD)) is Mark.CONFLICT
    image = QImage(QSize(300, 40), QImage.Format.Format_RGB32)
    image.fill(QColor(theme.tokens.surface))
    option = QStyleOptionViewItem()
    option.rect = image.rect()
    painter = QPainter(image)
    RowDelegate(theme).paint(painter, option, index)
    painter.end()
    drawn = {image.pixelColor(x, y).name().upper() for x in range(12, 24) for y in range(40)}
    assert theme.tokens.conflict.upper() in drawn
    assert {image.pixelColor(x, 13).name() for x in range(26, 34)} == {QColor(theme.tokens.surface).name()}


def test_a_letter_is_no_mark() -> None:
    assert mark_in("A") is None
    assert mark_in(None) is None
