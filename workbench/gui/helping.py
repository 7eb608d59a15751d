"""What the menu of help does: pages for where one stands, what is checked, and the tour."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from workbench.gui.help.tour import Tour
    from workbench.gui.window import MainWindow


def help_deeds(window: MainWindow) -> dict[str, Callable[[], object]]:
    """What is done by each action of its own, by the action's id. All of it is loaded when it is first wanted."""
    return {
        "help_here": lambda: read_help(window),
        "what_is_checked": lambda: read_help(window, "checked"),
        "tour": lambda: tour_of(window).begin(),
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
