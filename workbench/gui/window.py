"""The one window: the welcome page or the desk, what is said above them, and the way of a case in and out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QComboBox, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from workbench.gui.actions import ACTIONS, Needs, allow, fill_menus, make_actions
from workbench.gui.deeds import deeds
from workbench.gui.handwork import Handwork
from workbench.gui.kinds_marked import kinds_marked, offer_kinds
from workbench.gui.language import LANGUAGES, spoken
from workbench.gui.long_work import LongWork
from workbench.gui.messages import Messages
from workbench.gui.paperwork import Paperwork
from workbench.gui.preferences import Preferences
from workbench.gui.sample import open_sample
from workbench.gui.sentences import in_words
from workbench.gui.tasks import Workers, from_files
from workbench.gui.theme import Theme
from workbench.gui.versions import Versions
from workbench.gui.view_menus import offer_languages, offer_looks, offer_recent
from workbench.gui.welcome import WelcomePage
from workbench.shipped import seeds_folder
from workbench.store.problem import Cancelled, CaseError

if TYPE_CHECKING:
    from workbench.gui.desk import Desk
    from workbench.gui.open_case import OpenCase
    from workbench.store.case import Case

SUFFIX = ".factcase"
WHILE_BUSY = ("add_documents", "add_folder", "paste_text", "properties")
"""What has to wait while documents are read."""


class MainWindow(QMainWindow):
    """``opened`` tells that another case is on the desk, or none; ``closing`` that the one on it is about to go.

    ``language_chosen`` asks for a window in another language, by its code, or in the system's.
    """

    opened = Signal()
    closing = Signal()
    language_chosen = Signal(str)

    def __init__(self, theme: Theme, preferences: Preferences, workers: Workers, sample: Path) -> None:
        super().__init__()
        self.theme = theme
        self.preferences = preferences
        self._sample = sample
        self.desk: Desk | None = None
        self.messages = Messages()
        self.work = LongWork(workers, self.messages, self)
        self.paperwork = Paperwork(self, self.messages, self.work, preferences)
        self.handwork = Handwork(self)
        self.versions = Versions(self)
        self.actions_by_id = make_actions(self, deeds(self), preferences.shortcuts)
        self.menus = fill_menus(self.menuBar(), self.actions_by_id)
        offer_recent(self.menus["case"], self.actions_by_id["open_sample"], preferences, self.open_path)
        offer_kinds(self.menus["view"], preferences, self._mark_kinds)
        offer_looks(self.menus["view"], theme, preferences)
        self.languages = offer_languages(self.menus["view"], preferences.language, self._speak)
        self.welcome = WelcomePage(theme, self.actions_by_id)
        self.welcome.chosen.connect(lambda path: self.open_path(Path(path)))
        self.welcome.set_recent(preferences.recent)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.welcome)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.messages)
        column.addWidget(self._stack, 1)
        self.setCentralWidget(middle)
        self.setAcceptDrops(True)
        self.work.began.connect(self.tell)
        self.work.ended.connect(self.tell)
        self._restore_size()
        self.welcome.enter()
        self.tell()

    # cases

    @property
    def open_case(self) -> OpenCase | None:
        """The case on the desk."""
        return self.desk.open_case if self.desk is not None else None

    def open_path(self, path: Path) -> bool:
        """Open a case file; where that cannot be, the window says why and stays as it was."""
        from workbench.store.case import Case  # noqa: PLC0415 - the window is painted before a case is opened

        return self._open(lambda: Case.open(path, editor=self.preferences.editor), path)

    def open_sample(self) -> bool:
        """Open the sample case; its articles are read the first time."""
        if not self._open(lambda: open_sample(self._sample, self.preferences.editor), self._sample):
            return False
        if self.open_case is not None and not self.open_case.documents and not self.open_case.case.read_only:
            self.paperwork.take_in(self.open_case, from_files(self.open_case.case, [seeds_folder()]))
        elif self.open_case is not None and self.open_case.case.tally().decided:
            said = self.messages.say(self.tr("This is the sample case as you left it."))
            said.offer(self.tr("Begin it anew"), self._begin_sample_anew)
        return True

    def show_case(self, case: Case, path: Path) -> None:
        """Put an open case on the desk."""
        from workbench.gui.desk import Desk  # noqa: PLC0415
        from workbench.gui.open_case import OpenCase  # noqa: PLC0415

        open_case = OpenCase(case)
        desk = Desk(open_case, self.theme, self.actions_by_id, spoken())
        open_case.setParent(desk)
        self.desk = desk
        desk.turned.connect(self.tell)
        desk.editor_wanted.connect(lambda: self.paperwork.name_editor(open_case))
        desk.properties_wanted.connect(partial(self.paperwork.describe, open_case))
        desk.removal_wanted.connect(partial(self.paperwork.remove, open_case))
        desk.sources.replacement_wanted.connect(partial(self.versions.choose, open_case))
        desk.sources.versions_wanted.connect(partial(self.versions.show, open_case))
        desk.restore_wanted.connect(partial(self.handwork.restore, desk))
        desk.all_decided.connect(self._offer_to_sign)
        desk.told.connect(lambda words: self.messages.say(words, passing=True))
        open_case.changed.connect(lambda _: self.tell())
        open_case.refused.connect(lambda sentence: self.messages.say(sentence, "error"))
        self._stack.addWidget(desk)
        self._stack.setCurrentWidget(desk)
        desk.arrange_in(self.size(), self.preferences)
        if path != self._sample:
            self.preferences.opened(path)
            self.preferences.folder = path.parent
        if case.read_only:
            self.messages.say(case.why_read_only, "warning", closable=False)
        desk.start(self.preferences.place(path))
        self.opened.emit()
        self.tell()

    def new_case(self, documents: Sequence[Path] = ()) -> None:
        """Ask for the name of a new case and begin it, with these documents."""
        from workbench.gui.dialogs.new_case import NewCaseDialog  # noqa: PLC0415 - dialogs wait until they are wanted
        from workbench.store.case import Case  # noqa: PLC0415

        def begin(dialog: NewCaseDialog) -> None:
            path, given = dialog.path, dialog.properties
            self.preferences.editor = dialog.editor.text().strip()
            begun = self._open(lambda: Case.create(path, given.title, self.preferences.editor), path)
            if begun and self.open_case is not None:
                self.handwork.begin(self.open_case, given, dialog.documents)

        folder, editor = self.preferences.folder, self.preferences.editor
        self.paperwork.ask(NewCaseDialog(folder, editor, self, documents=documents), begin)

    def close_case(self) -> None:
        """Clear the desk; what is being read is left out."""
        if self.desk is None:
            return
        self.work.give_up()
        self.closing.emit()
        desk, self.desk = self.desk, None
        self._remember(desk)
        desk.leave()
        self._stack.removeWidget(desk)
        desk.open_case.case.close()
        desk.deleteLater()
        self.messages.clear()
        self.welcome.set_recent(self.preferences.recent)
        self.welcome.enter()
        self.opened.emit()
        self.tell()

    # documents

    def add(self, paths: Sequence[Path]) -> None:
        """Read files and folders into the case on the desk; without one a new case is begun for them."""
        cases = [path for path in paths if path.suffix == SUFFIX and path.is_file()]
        documents = [path for path in paths if path not in cases]
        if cases:
            self.open_path(cases[0])
        if not documents:
            return
        if self.open_case is None:
            self.new_case(documents)
        elif self.open_case.case.read_only:
            self.messages.say(self.open_case.case.why_read_only, "warning")
        else:
            self.paperwork.take_in(self.open_case, from_files(self.open_case.case, documents))

    def turn_back(self, *, redo: bool = False) -> None:
        """Undo or redo; where the case has to be compared anew for it, that is done beside the window."""
        if self.open_case is None:
            return
        try:
            _ = self.open_case.redo() if redo else self.open_case.undo()
        except Cancelled:
            self.work.undertake(
                self.open_case,
                self.tr("Comparing anew …"),
                lambda case, executor: case.redo(executor=executor) if redo else case.undo(executor=executor),
            )

    # what stands where

    def tell(self) -> None:
        """Let title and actions say what can be done now."""
        given = {Needs.NOTHING}
        case = self.open_case.case if self.open_case is not None else None
        if case is not None:
            given.add(Needs.CASE)
            writable = not case.read_only
            given |= {Needs.WRITABLE} if writable else set()
            if self.desk is not None and self.desk.current:
                given |= {Needs.ITEM, Needs.DECIDABLE} if writable else {Needs.ITEM}
        actions = self.actions_by_id
        allow(actions, frozenset(given))
        if case is not None:
            for name, able, what in (
                ("undo", case.can_undo, case.undo_text),
                ("redo", case.can_redo, case.redo_text),
            ):
                actions[name].setEnabled(able)
                words = _SPECS[name].plain_words
                told = self.tr("{action}: {what}").format(action=words, what=in_words(what)) if what else words
                actions[name].setToolTip(told)
        if self.work.busy:
            for name in WHILE_BUSY:
                actions[name].setEnabled(False)
        program = self.tr("Fact-checking workbench")
        self.setWindowTitle(program if case is None else f"{case.title} — {program}")

    # Qt

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.work.busy:
            event.ignore()
            self.paperwork.confirm(
                self.tr("Stop reading?"),
                self.tr("Documents are just being read. Closing now leaves them out of the case."),
                self.tr("Stop and close"),
                self._give_up_and_close,
            )
            return
        self.close_case()
        self.preferences.set_state("window", self.saveGeometry())
        self.preferences.save()
        event.accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        held = event.mimeData()
        if any(url.isLocalFile() for url in held.urls()) or (held.hasText() and self._can_paste()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        held = event.mimeData()
        files = [Path(url.toLocalFile()) for url in held.urls() if url.isLocalFile()]
        if files:
            self.add(files)
        elif held.hasText() and self.open_case is not None and self._can_paste():
            self.paperwork.paste(self.open_case, held)

    def event(self, event: QEvent) -> bool:
        """Leave Space and letters to buttons and lists of choices that have the focus."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            focused = self.focusWidget()
            plain = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
            if isinstance(focused, QAbstractButton | QComboBox) and event.key() == Qt.Key.Key_Space and plain:
                event.accept()
                return True
        return super().event(event)

    # steps

    def _can_paste(self) -> bool:
        return self.open_case is not None and not self.open_case.case.read_only and not self.work.busy

    def _open(self, find: Callable[[], Case], path: Path) -> bool:
        if self.work.busy:
            self.messages.say(self.tr("Documents are just being read: wait until they are, or cancel it."), "warning")
            return False
        if self.open_case is not None and self.open_case.case.path == path:
            return True
        try:
            case = find()
        except CaseError as error:
            self.messages.say(str(error), "error")
            self.preferences.forget(path)
            self.welcome.set_recent(self.preferences.recent)
            return False
        self.close_case()
        self.show_case(case, path)
        return True

    def _speak(self, code: str) -> None:
        """Ask for another language, unless something is being done that the case has to wait for."""
        if self.work.busy:
            for action, known in zip(self.languages.actions(), ("", *LANGUAGES), strict=True):
                action.setChecked(known == self.preferences.language)
            self.messages.say(self.tr("Documents are just being read: wait until they are, or cancel it."), "warning")
        elif code != self.preferences.language:
            self.preferences.language = code
            self.language_chosen.emit(code)

    def _begin_sample_anew(self) -> None:
        self.close_case()
        self._sample.unlink(missing_ok=True)
        self.open_sample()

    def _mark_kinds(self) -> None:
        if self.desk is not None:
            self.desk.documents.set_kinds(kinds_marked(self.preferences))

    def _offer_to_sign(self) -> None:
        said = self.messages.say(self.tr("Everything is decided."), "good")
        said.offer(self.tr("Sign off…"), self.actions_by_id["sign_off"].trigger)

    def _give_up_and_close(self) -> None:
        self.work.give_up()
        self.close()

    def _remember(self, desk: Desk) -> None:
        path = desk.open_case.case.path
        self.preferences.set_place(path, desk.current)
        desk.remember(self.preferences)

    def _restore_size(self) -> None:
        kept = self.preferences.state("window")
        if kept is None or not self.restoreGeometry(kept):
            room = self.screen().availableGeometry()
            self.resize(min(1440, room.width()), min(900, room.height()))


_SPECS = {spec.id: spec for spec in ACTIONS}
