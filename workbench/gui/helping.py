"""What the menu of help does: pages for where one stands, what is checked, the tour, keys, and what program this is."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QMessageBox

from workbench import __version__

if TYPE_CHECKING:
    from workbench.gui.help.tour import Tour
    from workbench.gui.window import MainWindow


def help_deeds(window: MainWindow) -> dict[str, Callable[[], object]]:
    """What is done by each action of its own, by the action's id. All of it is loaded when it is first wanted."""
    return {
        "help_here": lambda: read_help(window),
        "what_is_checked": lambda: read_help(window, "checked"),
        "tour": lambda: tour_of(window).begin(),
        "shortcuts": lambda: show_keys(window),
        "about": lambda: tell_about(window),
    }


def read_help(window: MainWindow, page: str = "") -> None:
    """Open the help at a page, else at the one on the part of the window in which one stands."""
    from workbench.gui.help.pages import page_of  # noqa: PLC0415
    from workbench.gui.help.reader import HelpReader  # noqa: PLC0415

    wanted = page or page_of(window.focusWidget() or QApplication.focusWidget())
    reader = window.findChild(HelpReader) or HelpReader(window.theme, window.actions_by_id, window)
    reader.read(wanted)


def tour_of(window: MainWindow) -> Tour:
    """The tour of a window, made when it is first wanted."""
    from workbench.gui.help.tour import Tour  # noqa: PLC0415

    return window.findChild(Tour) or Tour(window)


def show_keys(window: MainWindow) -> None:
    """Show the sheet of keys; what is changed there holds at once and is remembered."""
    from workbench.gui.dialogs.shortcuts import ShortcutSheet  # noqa: PLC0415 - dialogs wait until they are wanted

    sheet = ShortcutSheet(window.actions_by_id, window)

    def keep(action: str, keys: str) -> None:
        window.preferences.set_shortcut(action, keys or None)
        if window.desk is not None:
            window.desk.tell_hints()

    sheet.changed.connect(keep)
    window.paperwork.ask(sheet, lambda _: None)


def tell_about(window: MainWindow) -> None:
    """Say what program this is."""
    told = QCoreApplication.translate(
        "About",
        "Reads several accounts of one event, shows where they differ, and keeps what you decide.\n\n"
        "Works offline: nothing leaves this computer.",
    )
    title = QCoreApplication.translate("About", "About the workbench")
    about = QMessageBox(QMessageBox.Icon.NoIcon, title, told, parent=window)
    about.setText(f"{QCoreApplication.translate('About', 'Fact-checking workbench')} {__version__}")
    about.setInformativeText(told)
    window.paperwork.ask(about, lambda _: None)
