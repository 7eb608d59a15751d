"""What each action of the table does to the window or to what is on its desk."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from workbench.gui.choosing import choose_case, choose_documents, choose_folder
from workbench.gui.helping import help_deeds
from workbench.gui.shown import Shown

if TYPE_CHECKING:
    from workbench.gui.desk import Desk
    from workbench.gui.open_case import OpenCase
    from workbench.gui.printing import Press
    from workbench.gui.window import MainWindow

Deed = Callable[[], object]

VERDICTS = {
    "confirm": "confirm",
    "reject": "reject",
    "unresolved": "leave unresolved",
    "annotate": "annotate",
    "reopen": "reopen",
}
"""The verdict that each action begins."""


def deeds(window: MainWindow) -> dict[str, Deed]:
    """What is done by each action, by its id."""

    def desk(do: Callable[[Desk], object]) -> Deed:
        return lambda: do(window.desk) if window.desk is not None else None

    def case(do: Callable[[OpenCase], object]) -> Deed:
        return lambda: do(window.open_case) if window.open_case is not None else None

    def on(name: str) -> bool:
        return window.actions_by_id[name].isChecked()

    paper = window.paperwork
    return {
        "new_case": window.new_case,
        "open_case": lambda: choose_case(window),
        "open_sample": window.open_sample,
        "add_documents": lambda: choose_documents(window),
        "add_folder": lambda: choose_folder(window),
        "paste_text": case(paper.paste),
        "newer_version": desk(lambda at: window.versions.choose(at.open_case, at.documents.current.name)),
        "versions": desk(lambda at: window.versions.show(at.open_case, at.documents.current.name)),
        "properties": case(paper.properties),
        "export": case(paper.export),
        "print_document": lambda: press(window).print_document(),
        "print_sheet": lambda: press(window).print_sheet(),
        "sign_off": case(paper.sign_off),
        "close_case": window.close_case,
        "name_editor": case(paper.name_editor),
        "quit": window.close,
        "undo": window.turn_back,
        "redo": lambda: window.turn_back(redo=True),
        "find": desk(lambda at: at.documents.search.open()),
        "find_next": desk(lambda at: at.documents.search.step(1)),
        "find_previous": desk(lambda at: at.documents.search.step(-1)),
        "find_everywhere": desk(lambda at: at.find_everywhere()),
        "next_open": desk(lambda at: at.queue.next_open()),
        "previous_open": desk(lambda at: at.queue.next_open(-1)),
        "next": desk(lambda at: at.queue.next()),
        "previous": desk(lambda at: at.queue.next(-1)),
        "next_mention": desk(lambda at: at.next_mention()),
        "go_back": desk(lambda at: at.trail.back()),
        "filter_queue": desk(lambda at: at.queue.filter.setFocus()),
        "open_only": desk(lambda at: at.queue.list.setFocus()),
        "next_pane": desk(lambda at: at.step_pane(1)),
        "previous_pane": desk(lambda at: at.step_pane(-1)),
        **{name: desk(partial(decide, verdict)) for name, verdict in VERDICTS.items()},
        "with_linked": desk(lambda at: at.inspector.toggle_linked()),
        **{f"reading_{number}": desk(partial(pick_reading, number)) for number in range(1, 10)},
        "two_panes": desk(lambda at: at.documents.set_two(on("two_panes"))),
        "clean": desk(lambda at: at.documents.set_clean(on("clean"))),
        "show_below": desk(lambda at: at.below.setVisible(on("show_below"))),
        "show_claims": desk(lambda at: at.show_pane(Shown.CLAIMS)),
        "larger": lambda: zoom(window, window.theme.zoom * 1.1),
        "smaller": lambda: zoom(window, window.theme.zoom / 1.1),
        "usual_size": lambda: zoom(window, 1.0),
        **window.handwork.deeds(),
        **help_deeds(window),
    }


def decide(verdict: str, desk: Desk) -> None:
    """Begin a verdict on what is inspected."""
    from workbench.review.decision import Verdict  # noqa: PLC0415 - the window is painted before anything is decided

    desk.decide(Verdict(verdict))


def press(window: MainWindow) -> Press:
    """What prints; it is loaded when something is printed for the first time."""
    from workbench.gui.printing import Press  # noqa: PLC0415 - few print, and everybody waits for the window

    return window.findChild(Press) or Press(window)


def pick_reading(number: int, desk: Desk) -> None:
    """Pick a reading by its number."""
    desk.pick_reading(number)


def zoom(window: MainWindow, size: float) -> None:
    """Set all type to a size, 1.0 for the system's own, and remember it."""
    window.theme.set_zoom(size)
    window.preferences.zoom = window.theme.zoom
