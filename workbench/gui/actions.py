"""Every action of the window, declared once: what it says, its key, its icon, and the menu it stands in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar

from workbench.gui.icons import icon


class Needs(StrEnum):
    """What must be there for an action to be of use."""

    NOTHING = "nothing"
    CASE = "case"
    WRITABLE = "writable case"
    ITEM = "discrepancy"
    DECIDABLE = "discrepancy in a writable case"


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action. ``menu`` is the menu it stands in, "" for none; ``separated`` puts a line before it.

    ``other_key`` is a second key, for those who know it from other programs.
    """

    id: str
    text: str
    key: str = ""
    icon: str = ""
    menu: str = ""
    needs: Needs = Needs.CASE
    checkable: bool = False
    separated: bool = False
    other_key: str = ""

    @property
    def words(self) -> str:
        """The text in the language of the window."""
        return QCoreApplication.translate("Actions", self.text)

    @property
    def plain_words(self) -> str:
        """The text without the mark of its mnemonic letter and without dots."""
        return self.words.replace("&", "").rstrip("…")


MENUS = (
    ("case", str(QT_TRANSLATE_NOOP("Menus", "&Case"))),
    ("edit", str(QT_TRANSLATE_NOOP("Menus", "&Edit"))),
    ("go", str(QT_TRANSLATE_NOOP("Menus", "&Go"))),
    ("decide", str(QT_TRANSLATE_NOOP("Menus", "&Decide"))),
    ("view", str(QT_TRANSLATE_NOOP("Menus", "&View"))),
    ("help", str(QT_TRANSLATE_NOOP("Menus", "&Help"))),
)


def _said(text: object) -> str:
    return str(text)


_NO, _W, _I, _D = Needs.NOTHING, Needs.WRITABLE, Needs.ITEM, Needs.DECIDABLE

ACTIONS = (
    ActionSpec("new_case", _said(QT_TRANSLATE_NOOP("Actions", "&New case…")), "Ctrl+N", "new", "case", _NO),
    ActionSpec("open_case", _said(QT_TRANSLATE_NOOP("Actions", "&Open case…")), "Ctrl+O", "open", "case", _NO),
    ActionSpec("open_sample", _said(QT_TRANSLATE_NOOP("Actions", "Open the sa&mple case")), "", "sample", "case", _NO),
    ActionSpec(
        "add_documents",
        _said(QT_TRANSLATE_NOOP("Actions", "&Add documents…")),
        "Ctrl+I",
        "add",
        "case",
        _W,
        separated=True,
    ),
    ActionSpec("add_folder", _said(QT_TRANSLATE_NOOP("Actions", "Add a &folder…")), "", "documents", "case", _W),
    ActionSpec("paste_text", _said(QT_TRANSLATE_NOOP("Actions", "&Paste text…")), "Ctrl+Shift+V", "paste", "case", _W),
    ActionSpec(
        "newer_version", _said(QT_TRANSLATE_NOOP("Actions", "Put a newer &version in place…")), "", "", "case", _W
    ),
    ActionSpec("versions", _said(QT_TRANSLATE_NOOP("Actions", "What chan&ged between versions…")), "", "", "case"),
    ActionSpec(
        "properties",
        _said(QT_TRANSLATE_NOOP("Actions", "Case propert&ies…")),
        "",
        "properties",
        "case",
        separated=True,
    ),
    ActionSpec("export", _said(QT_TRANSLATE_NOOP("Actions", "&Export…")), "Ctrl+E", "export", "case", separated=True),
    ActionSpec(
        "print_document", _said(QT_TRANSLATE_NOOP("Actions", "Print the &document…")), "Ctrl+P", "print", "case"
    ),
    ActionSpec("print_sheet", _said(QT_TRANSLATE_NOOP("Actions", "Prin&t the fact sheet…")), "", "print", "case"),
    ActionSpec("sign_off", _said(QT_TRANSLATE_NOOP("Actions", "&Sign off…")), "Ctrl+Shift+S", "sign", "case", _W),
    ActionSpec(
        "close_case",
        _said(QT_TRANSLATE_NOOP("Actions", "&Close case")),
        "Ctrl+W",
        "close",
        "case",
        separated=True,
    ),
    ActionSpec(
        "read_blind",
        _said(QT_TRANSLATE_NOOP("Actions", "Second reader reads &blind…")),
        "",
        "reading",
        "case",
        _W,
        checkable=True,
        separated=True,
    ),
    ActionSpec("merge_copy", _said(QT_TRANSLATE_NOOP("Actions", "Bring &home from a copy…")), "", "link", "case", _W),
    ActionSpec("name_editor", _said(QT_TRANSLATE_NOOP("Actions", "&Who is at the desk…")), "", "", "case", _W),
    ActionSpec("quit", _said(QT_TRANSLATE_NOOP("Actions", "&Quit")), "Ctrl+Q", "quit", "case", _NO),
    ActionSpec("undo", _said(QT_TRANSLATE_NOOP("Actions", "&Undo")), "Ctrl+Z", "undo", "edit", _W),
    ActionSpec("redo", _said(QT_TRANSLATE_NOOP("Actions", "&Redo")), "Ctrl+Shift+Z", "redo", "edit", _W),
    ActionSpec(
        "find",
        _said(QT_TRANSLATE_NOOP("Actions", "&Find in the text…")),
        "Ctrl+F",
        "search",
        "edit",
        separated=True,
    ),
    ActionSpec("find_next", _said(QT_TRANSLATE_NOOP("Actions", "Find &next")), "F3", "", "edit"),
    ActionSpec("find_previous", _said(QT_TRANSLATE_NOOP("Actions", "Find pre&vious")), "Shift+F3", "", "edit"),
    ActionSpec(
        "find_everywhere",
        _said(QT_TRANSLATE_NOOP("Actions", "Find in a&ll documents…")),
        "Ctrl+Shift+F",
        "documents",
        "edit",
    ),
    ActionSpec(
        "mark_claim",
        _said(QT_TRANSLATE_NOOP("Actions", "&Mark the selected words as a claim…")),
        "M",
        "highlight",
        "edit",
        _W,
        separated=True,
    ),
    ActionSpec("edit_claim", _said(QT_TRANSLATE_NOOP("Actions", "&Correct the claim…")), "E", "", "edit", _W),
    ActionSpec(
        "put_together",
        _said(QT_TRANSLATE_NOOP("Actions", "&Put claims together…")),
        "",
        "link",
        "edit",
        _W,
        separated=True,
    ),
    ActionSpec("take_apart", _said(QT_TRANSLATE_NOOP("Actions", "&Take a fact apart…")), "", "", "edit", _W),
    ActionSpec("add_discrepancy", _said(QT_TRANSLATE_NOOP("Actions", "&Add a discrepancy…")), "", "", "edit", _W),
    ActionSpec("same_person", _said(QT_TRANSLATE_NOOP("Actions", "Names of the same per&son…")), "", "", "edit", _W),
    ActionSpec(
        "palette",
        _said(QT_TRANSLATE_NOOP("Actions", "&Whatever you want…")),
        "Ctrl+K",
        "command",
        "go",
        _NO,
        other_key="Ctrl+Shift+P",
    ),
    ActionSpec("next_open", _said(QT_TRANSLATE_NOOP("Actions", "Next &open")), "J", "next", "go"),
    ActionSpec("previous_open", _said(QT_TRANSLATE_NOOP("Actions", "&Previous open")), "K", "previous", "go"),
    ActionSpec("next", _said(QT_TRANSLATE_NOOP("Actions", "&Next")), "Shift+J", "", "go"),
    ActionSpec("previous", _said(QT_TRANSLATE_NOOP("Actions", "P&revious, open or not")), "Shift+K", "", "go"),
    ActionSpec(
        "next_mention",
        _said(QT_TRANSLATE_NOOP("Actions", "Next mention in the &text")),
        "Space",
        "",
        "go",
        _I,
        separated=True,
    ),
    ActionSpec(
        "go_back",
        _said(QT_TRANSLATE_NOOP("Actions", "&Back to where you were")),
        "Alt+Left",
        "undo",
        "go",
        other_key="Back",
    ),
    ActionSpec("filter_queue", _said(QT_TRANSLATE_NOOP("Actions", "&Filter the discrepancies")), "/", "search", "go"),
    ActionSpec(
        "open_only", _said(QT_TRANSLATE_NOOP("Actions", "On&ly what is open")), "", "filter", "go", checkable=True
    ),
    ActionSpec("next_pane", _said(QT_TRANSLATE_NOOP("Actions", "Next p&ane")), "F6", "", "go", separated=True),
    ActionSpec("previous_pane", _said(QT_TRANSLATE_NOOP("Actions", "Previous pan&e")), "Shift+F6", "", "go"),
    ActionSpec("confirm", _said(QT_TRANSLATE_NOOP("Actions", "&Confirm")), "C", "confirm", "decide", _D),
    ActionSpec("reject", _said(QT_TRANSLATE_NOOP("Actions", "&Reject")), "R", "reject", "decide", _D),
    ActionSpec("unresolved", _said(QT_TRANSLATE_NOOP("Actions", "Leave &unresolved")), "U", "unresolved", "decide", _D),
    ActionSpec("annotate", _said(QT_TRANSLATE_NOOP("Actions", "&Note")), "N", "note", "decide", _D),
    ActionSpec("reopen", _said(QT_TRANSLATE_NOOP("Actions", "Re&open")), "O", "undo", "decide", _D),
    ActionSpec(
        "with_linked",
        _said(QT_TRANSLATE_NOOP("Actions", "&Settle what is linked along with it")),
        "L",
        "link",
        "decide",
        _D,
        separated=True,
    ),
    *(
        ActionSpec(
            f"reading_{number}",
            _said(QT_TRANSLATE_NOOP("Actions", "Pick reading {number}")),
            str(number),
            "",
            "",
            _I,
        )
        for number in range(1, 10)
    ),
    ActionSpec(
        "two_panes",
        _said(QT_TRANSLATE_NOOP("Actions", "&Two documents side by side")),
        "Ctrl+2",
        "two-panes",
        "view",
        checkable=True,
    ),
    ActionSpec(
        "clean", _said(QT_TRANSLATE_NOOP("Actions", "Text without &marks")), "H", "reading", "view", checkable=True
    ),
    ActionSpec(
        "show_below",
        _said(QT_TRANSLATE_NOOP("Actions", "What lies &below the documents")),
        "Ctrl+B",
        "inspector",
        "view",
        checkable=True,
        separated=True,
    ),
    ActionSpec("show_claims", _said(QT_TRANSLATE_NOOP("Actions", "&Claims")), "Ctrl+T", "table", "view"),
    ActionSpec("show_grid", _said(QT_TRANSLATE_NOOP("Actions", "&Grid")), "Ctrl+G", "grid", "view"),
    ActionSpec("show_history", _said(QT_TRANSLATE_NOOP("Actions", "&History")), "Ctrl+H", "history", "view"),
    ActionSpec("show_disputes", _said(QT_TRANSLATE_NOOP("Actions", "&Disagreements of readers")), "", "", "view"),
    ActionSpec("fill_desk", _said(QT_TRANSLATE_NOOP("Actions", "&Fill the desk with it")), "F11", "fill", "view"),
    ActionSpec(
        "larger", _said(QT_TRANSLATE_NOOP("Actions", "&Larger text")), "Ctrl++", "larger", "view", _NO, separated=True
    ),
    ActionSpec("smaller", _said(QT_TRANSLATE_NOOP("Actions", "&Smaller text")), "Ctrl+-", "smaller", "view", _NO),
    ActionSpec("usual_size", _said(QT_TRANSLATE_NOOP("Actions", "&Usual text size")), "Ctrl+0", "", "view", _NO),
    ActionSpec("help_here", _said(QT_TRANSLATE_NOOP("Actions", "&Help on this")), "F1", "help", "help", _NO),
    ActionSpec(
        "what_is_checked", _said(QT_TRANSLATE_NOOP("Actions", "&What is checked, and what is not")), "", "", "help", _NO
    ),
    ActionSpec("tour", _said(QT_TRANSLATE_NOOP("Actions", "&Tour of the desk")), "", "", "help", _NO),
    ActionSpec("shortcuts", _said(QT_TRANSLATE_NOOP("Actions", "&Keys…")), "?", "keyboard", "help", _NO),
    ActionSpec(
        "about", _said(QT_TRANSLATE_NOOP("Actions", "&About the workbench")), "", "", "help", _NO, separated=True
    ),
)

Handlers = Mapping[str, Callable[[], object]]


def make_actions(window: QMainWindow, handlers: Handlers, keys: Mapping[str, str]) -> dict[str, QAction]:
    """The actions, each bound to what it does. ``keys`` holds what the editor chose instead of the keys above.

    Raises KeyError for an action that nobody handles.
    """
    made = {}
    for spec in ACTIONS:
        action = QAction(spec.words.format(number=spec.id[-1]), window)
        action.setObjectName(spec.id)
        action.setCheckable(spec.checkable)
        wanted = (keys.get(spec.id, spec.key), spec.other_key)
        action.setShortcuts([QKeySequence(key) for key in wanted if key])
        action.setAutoRepeat(spec.menu == "go" and spec.id != "palette")
        if spec.icon:
            action.setIcon(icon(spec.icon))
        action.triggered.connect(_bound(handlers[spec.id]))
        window.addAction(action)
        made[spec.id] = action
    return made


def fill_menus(bar: QMenuBar, actions: Mapping[str, QAction]) -> dict[str, QMenu]:
    """The menus with their actions, by the names in ``MENUS``."""
    menus = {}
    for name, text in MENUS:
        menu = bar.addMenu(QCoreApplication.translate("Menus", text))
        for spec in ACTIONS:
            if spec.menu == name:
                if spec.separated:
                    menu.addSeparator()
                menu.addAction(actions[spec.id])
        menus[name] = menu
    return menus


def allow(actions: Mapping[str, QAction], given: frozenset[Needs]) -> None:
    """Enable what can be done with what is there."""
    for spec in ACTIONS:
        actions[spec.id].setEnabled(spec.needs in given)


def _bound(handler: Callable[[], object]) -> Callable[[bool], None]:
    def run(_checked: bool = False) -> None:
        handler()

    return run
