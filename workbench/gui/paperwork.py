"""What is asked and done about the case as a whole: its properties, its export, its sign-off, who is at the desk."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget

from workbench.gui.dialogs.form import FormDialog
from workbench.gui.exporting import Exporting
from workbench.gui.long_work import LongWork
from workbench.gui.messages import Messages
from workbench.gui.preferences import Preferences
from workbench.gui.sentences import in_words
from workbench.gui.tasks import Gather, from_page, from_text, reading

if TYPE_CHECKING:
    from workbench.gui.open_case import OpenCase

Dialog = TypeVar("Dialog", bound=QDialog)


class Paperwork(QObject):
    """Opens one dialog at a time over the window and does what was given in it. ``asking`` is the dialog shown."""

    def __init__(self, window: QWidget, messages: Messages, work: LongWork, preferences: Preferences) -> None:
        super().__init__(window)
        self._window = window
        self._messages = messages
        self._work = work
        self._preferences = preferences
        self.exporting = Exporting(window, messages, work, preferences)
        self.asking: QDialog | None = None

    def ask(self, dialog: Dialog, then: Callable[[Dialog], object]) -> None:
        """Show a dialog; what was given in it goes to ``then`` when it is accepted."""
        self.asking = dialog
        dialog.accepted.connect(lambda: then(dialog))
        dialog.finished.connect(lambda _: self._put_away(dialog))
        QDialog.open(dialog)  # dialogs of Qt's own have an "open" that takes more

    def confirm(self, title: str, sentence: str, words: str, then: Callable[[], object]) -> None:
        """Ask whether something shall be done; ``words`` stand on the button that does it."""
        self.ask(FormDialog(title, sentence, words, self._window), lambda _: then())

    def take_in(self, open_case: OpenCase, gather: Gather) -> None:
        """Read documents into the case, and say which of them could not be read."""
        before = {each.file for each in open_case.case.unread()}

        def tell() -> None:
            for each in open_case.case.unread():
                if each.file not in before:
                    self._messages.say(f"{each.file}: {in_words(each.sentence)}", "warning")

        self._work.start(open_case, self.tr("Reading the documents …"), reading(open_case.case, gather), tell)

    def paste(self, open_case: OpenCase, dropped: QMimeData | None = None) -> None:
        """Ask for a text and read it; to begin with it is what was copied, or what was dropped on the window."""
        from workbench.gui.dialogs.paste_text import PasteTextDialog  # noqa: PLC0415 - dialogs wait until they are wanted

        held = dropped or QApplication.clipboard().mimeData()
        page = held.html() if held.hasHtml() else ""

        def take(dialog: PasteTextDialog) -> None:
            name = dialog.name.text().strip() or self.tr("Pasted text")
            if dialog.as_page:
                self.take_in(open_case, from_page(open_case.case, page, name))
            else:
                self.take_in(open_case, from_text(open_case.case, dialog.text.toPlainText(), name))

        self.ask(PasteTextDialog(held.text(), self._window, is_page=bool(page)), take)

    def name_editor(self, open_case: OpenCase) -> None:
        """Ask who is at the desk."""
        dialog = FormDialog(
            self.tr("Who is at the desk?"),
            self.tr("The name stands beside every decision in the history and on the fact sheet."),
            self.tr("Keep"),
            self._window,
        )
        name = QLineEdit(open_case.case.editor)
        dialog.ask(self.tr("Name"), name)

        def keep(_: FormDialog) -> None:
            open_case.name_editor(name.text().strip())
            self._preferences.editor = open_case.case.editor

        self.ask(dialog, keep)

    def properties(self, open_case: OpenCase) -> None:
        """Ask what is said of the case at large."""
        from workbench.gui.dialogs.properties import CasePropertiesDialog  # noqa: PLC0415

        def keep(dialog: CasePropertiesDialog) -> None:
            wanted = dialog.properties
            self._work.undertake(
                open_case,
                self.tr("Keeping the properties …"),
                lambda case, executor: case.set_properties(wanted, executor=executor),
            )

        self.ask(CasePropertiesDialog(open_case.case.properties(), self._window), keep)

    def describe(self, open_case: OpenCase, name: str) -> None:
        """Ask what is said of a document."""
        from workbench.gui.dialogs.properties import DocumentPropertiesDialog  # noqa: PLC0415

        def keep(dialog: DocumentPropertiesDialog) -> None:
            outlet, title, author = (field.text().strip() for field in (dialog.outlet, dialog.title, dialog.author))
            day, rank = dialog.day.day, dialog.chosen_rank
            self._work.undertake(
                open_case,
                self.tr("Comparing anew …"),
                lambda case, executor: case.set_document(
                    name, outlet=outlet, title=title, author=author, published=day, rank=rank, executor=executor
                ),
            )

        self.ask(DocumentPropertiesDialog(open_case.documents[name], self._window), keep)

    def remove(self, open_case: OpenCase, name: str) -> None:
        """Ask whether a document shall go, and let it go."""
        self.confirm(
            self.tr("Remove “{document}”?").format(document=open_case.shown_name(name)),
            self.tr("Its claims no longer count. The text stays in the case file, and undo brings it back."),
            self.tr("Remove"),
            lambda: self._work.undertake(
                open_case,
                self.tr("Comparing without it …"),
                lambda case, executor: case.remove_document(name, executor=executor),
            ),
        )

    def export(self, open_case: OpenCase) -> None:
        """Ask for edition, paper, format and file, and write what was asked for."""
        self.ask(self.exporting.dialog(open_case), lambda dialog: self.exporting.write(open_case, dialog))

    def sign_off(self, open_case: OpenCase) -> None:
        """Ask for name and role, and sign the sheet as it stands."""
        from workbench.gui.dialogs.sign_off import SignOffDialog  # noqa: PLC0415
        from workbench.gui.words import role_words  # noqa: PLC0415
        from workbench.review.signature import Signature  # noqa: PLC0415

        seal = open_case.case.fact_sheet().seal

        def sign(dialog: SignOffDialog) -> None:
            name, role = dialog.name.text().strip(), dialog.chosen_role
            made = Signature(role, name, dt.datetime.now(dt.UTC), seal)
            if open_case.perform(lambda case: case.sign(made)):
                said = self.tr("Signed by {name}, {role}. Any later change voids the signature.")
                told = self._messages.say(said.format(name=name, role=role_words(role)), "good")
                told.offer(self.tr("Export or seal it…"), lambda: self.export(open_case))

        case = open_case.case
        signed = [each.role for each in case.signatures() if each.valid]
        self.ask(SignOffDialog(case.tally(), seal, case.editor, self._window, signed=signed), sign)

    def _put_away(self, dialog: QDialog) -> None:
        if self.asking is dialog:
            self.asking = None
            self._window.activateWindow()
        dialog.deleteLater()
