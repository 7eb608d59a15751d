"""Access: every control has a name and can be reached by keyboard; focus is seen; nothing rests on colour alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QHeaderView,
    QKeySequenceEdit,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QToolButton,
    QWidget,
)

from tests.gui.pages import WindowPage
from workbench.gui.actions import ACTIONS
from workbench.gui.dialogs.claim import EditClaimDialog, MarkClaimDialog
from workbench.gui.dialogs.facts import AddDiscrepancyDialog, PutTogetherDialog, TakeApartDialog
from workbench.gui.dialogs.new_case import NewCaseDialog
from workbench.gui.dialogs.paste_text import PasteTextDialog
from workbench.gui.dialogs.properties import CasePropertiesDialog, DocumentPropertiesDialog
from workbench.gui.dialogs.same_person import SamePersonDialog
from workbench.gui.dialogs.second_reader import SecondReaderDialog
from workbench.gui.dialogs.shortcuts import ShortcutSheet
from workbench.gui.dialogs.sign_off import SignOffDialog
from workbench.gui.shown import Shown
from workbench.review.decision import Verdict

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QKeySequenceEdit,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QTabBar,
    QTextEdit,
)
"""What an editor acts on, or what tells him something by its looks."""

WHOLES = (QComboBox, QAbstractSpinBox, QKeySequenceEdit, QLineEdit, QTabBar, QAbstractItemView)
"""Controls that are made of others, which are reached through them."""
QTS_OWN = ("qt_", "ScrollLeftButton", "ScrollRightButton")
"""Parts that Qt puts into its widgets, by the beginning of their names."""


def controls(root: QWidget) -> Iterator[QWidget]:
    """Every control in a widget tree that is not a part of another one."""
    for each in [root, *root.findChildren(QWidget)]:
        parent = each.parentWidget()
        part = isinstance(
            parent, QComboBox | QAbstractSpinBox | QKeySequenceEdit | QLineEdit | QTabBar | QAbstractItemView
        )
        inside = isinstance(each, QHeaderView | QScrollBar | QMenuBar | QMenu) or each.objectName().startswith(QTS_OWN)
        popup = each.window() is not root.window() or "QComboBoxPrivateContainer" in type(each).__name__
        in_list = any(isinstance(above, QComboBox) for above in _above(each))
        if isinstance(each, CONTROLS) and not (part or inside or popup or in_list):
            yield each


def _above(widget: QWidget) -> Iterator[QWidget]:
    parent = widget.parentWidget()
    while parent is not None:
        yield parent
        parent = parent.parentWidget()


def told(widget: QWidget) -> str:
    """A widget for a list of complaints."""
    return f"{type(widget).__name__} {widget.objectName()!r} in {type(widget.parentWidget()).__name__}"


def heard(widget: QWidget) -> str:
    """What a screen reader calls it."""
    seen = QAccessible.queryAccessibleInterface(widget)
    return (seen.text(QAccessible.Text.Name) if seen is not None else "") or widget.accessibleName()


def described(widget: QWidget) -> str:
    """What a screen reader says of it besides its name: a description, a tip, or for the plain ones their role."""
    if widget.accessibleDescription() or widget.toolTip() or widget.whatsThis():
        return widget.accessibleDescription() or widget.toolTip() or widget.whatsThis()
    plain = QPushButton | QCheckBox | QRadioButton | QLineEdit | QComboBox | QAbstractSpinBox | QAbstractItemView
    plain_too = QKeySequenceEdit | QPlainTextEdit | QTextEdit | QProgressBar | QTabBar
    seen = QAccessible.queryAccessibleInterface(widget)
    return seen.role().name if isinstance(widget, plain | plain_too) and seen is not None else ""


def everything(page: WindowPage) -> list[QWidget]:
    """The desk with all panes below it made, a verdict begun, and the words looked up."""
    for pane in Shown:
        page.desk.show_pane(pane)
    page.window.actions_by_id["find"].trigger()
    page.desk.decide(Verdict.CONFIRM)
    page.desk.inspector.deciding.choose("one-right")
    page.desk.inspector.near_misses.ask.setChecked(True)
    return list(controls(page.window))


def test_every_control_of_the_window_has_a_name_and_says_what_it_is(page: WindowPage, seeds: Path) -> None:
    greeted = list(controls(page.window))
    page.window.open_path(seeds)
    found = [*greeted, *everything(page)]
    assert len(found) > 80
    assert [told(each) for each in found if not heard(each).strip()] == []
    assert [told(each) for each in found if not described(each).strip()] == []


DIALOGS: dict[str, Callable[[WindowPage], QDialog]] = {
    "new case": lambda page: NewCaseDialog(Path(), "", page.window),
    "case properties": lambda page: CasePropertiesDialog(page.case.properties(), page.window),
    "document": lambda page: DocumentPropertiesDialog(page.case.documents()[0], page.window),
    "paste": lambda page: PasteTextDialog("text", page.window),
    "sign off": lambda page: SignOffDialog(page.case.tally(), "seal", "", page.window),
    "keys": lambda page: ShortcutSheet(page.window.actions_by_id, page.window),
    "second reader": lambda page: SecondReaderDialog("Jo", page.window),
    "put together": lambda page: PutTogetherDialog(page.desk.open_case, page.window.theme, (), page.window),
    "add discrepancy": lambda page: AddDiscrepancyDialog(page.desk.open_case, page.window.theme, (), page.window),
    "take apart": lambda page: TakeApartDialog(
        page.desk.open_case, page.window.theme, page.turned_to.discrepancy.fact, (), page.window
    ),
    "same person": lambda page: SamePersonDialog(page.desk.open_case, page.window.theme, (), page.window),
    "edit claim": lambda page: EditClaimDialog(
        page.desk.open_case, page.turned_to.discrepancy.fact.claims[0], page.window
    ),
    "mark claim": lambda page: MarkClaimDialog(
        page.desk.open_case,
        page.case.documents()[0],
        page.turned_to.discrepancy.fact.claims[0].span,
        page.window,
    ),
}


@pytest.mark.parametrize("name", DIALOGS)
def test_every_control_of_a_dialog_has_a_name_and_tab_reaches_it(name: str, page: WindowPage, seeds: Path) -> None:
    page.window.open_path(seeds)
    dialog = DIALOGS[name](page)
    QDialog.open(dialog)
    walk(dialog, page)
    dialog.reject()
    dialog.deleteLater()


def test_every_control_of_the_export_has_a_name_and_tab_reaches_it(page: WindowPage, seeds: Path) -> None:
    page.window.open_path(seeds)
    page.window.actions_by_id["export"].trigger()
    dialog = page.asking(QDialog)
    walk(dialog, page)
    dialog.reject()


def walk(dialog: QDialog, page: WindowPage) -> None:
    """Every control of a dialog is named, described and reached by Tab."""
    page.qtbot.waitUntil(dialog.isActiveWindow)
    found = [each for each in controls(dialog) if each.isVisible() and each.isEnabled()]
    assert found
    assert [told(each) for each in found if not heard(each).strip()] == []
    assert [told(each) for each in found if not described(each).strip()] == []
    reached = reached_by_tab(dialog)
    stopped = [each for each in found if each not in reached and not isinstance(each, QProgressBar | QRadioButton)]
    assert [told(each) for each in stopped] == []


def reached_by_tab(window: QWidget, most: int = 600) -> set[QWidget]:
    """Everything that the Tab key comes to, going round once; a view's own items and a group of radios count as one."""
    reached: set[QWidget] = set()
    for _ in range(most):
        focused = QApplication.focusWidget()
        if focused is not None:
            if focused in reached:
                break
            reached.add(focused)
            reached.update(each for each in _above(focused) if isinstance(each, QAbstractSpinBox | QKeySequenceEdit))
        window.focusNextPrevChild(True)
    return reached


def test_every_control_of_the_desk_is_reached_by_keyboard(page: WindowPage, seeds: Path) -> None:
    page.window.open_path(seeds)
    everything(page)
    unreached = []
    for shown in Shown:
        page.desk.show_pane(shown)
        page.window.actions_by_id["find"].trigger()
        page.desk.decide(Verdict.CONFIRM)
        page.desk.inspector.deciding.choose("one-right")
        for each in controls(page.window):
            if each.isVisible() and each.isEnabled() and not isinstance(each, QProgressBar):
                tab = bool(each.focusPolicy() & Qt.FocusPolicy.TabFocus)
                if not tab and not by_a_key(page, each):
                    unreached.append(told(each))
    assert unreached == []


def by_a_key(page: WindowPage, widget: QWidget) -> bool:
    """Whether a key does what this control does, so that Tab need not stop at it."""
    proxy = widget.focusProxy()
    if proxy is not None and proxy.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return True
    if isinstance(widget, QToolButton) and widget.defaultAction() is not None:
        return True
    table = page.desk.below.grid.table if page.desk.below.grid is not None else None
    return table is not None and widget is table.frozen  # the first column of the grid, which the table itself walks


@pytest.mark.parametrize("look", ["light", "contrast-dark"])
def test_focus_is_seen_on_every_control(look: str, page: WindowPage, seeds: Path) -> None:
    page.window.open_path(seeds)
    page.window.theme.choose(look)
    everything(page)
    unseen = []
    for shown in Shown:
        page.desk.show_pane(shown)
        for each in controls(page.window):
            if not (each.isVisible() and each.isEnabled() and each.focusPolicy() & Qt.FocusPolicy.TabFocus):
                continue
            if each.width() < 8 or each.height() < 8:
                continue
            page.desk.setFocus()
            without = _drawn(each)
            each.setFocus(Qt.FocusReason.TabFocusReason)
            if each.hasFocus() and _drawn(each) == without:
                unseen.append(told(each))
    page.window.theme.choose("light")
    assert "\n".join(dict.fromkeys(unseen)) == ""


def _drawn(widget: QWidget) -> QImage:
    QApplication.sendPostedEvents()
    return widget.grab().toImage()


def test_every_action_is_found_in_a_menu_or_a_row_of_keys(page: WindowPage, seeds: Path) -> None:
    page.window.open_path(seeds)
    listed = {action.objectName() for menu in page.window.menus.values() for action in menu.actions()}
    lonely = [spec.id for spec in ACTIONS if spec.id not in listed and not spec.key]
    assert lonely == []
    keys = [key.toString() for action in page.window.actions_by_id.values() for key in action.shortcuts()]
    assert sorted(keys) == sorted(set(keys)), "no key does two things"
