"""What leaves the house from the window: asked for, looked at before, sealed, and written in one piece."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QWidget

from workbench.gui.language import spoken
from workbench.gui.long_work import LongWork
from workbench.gui.messages import Messages
from workbench.gui.preferences import Preferences
from workbench.store.problem import CaseError

if TYPE_CHECKING:
    from workbench.factsheet.factsheet import FactSheet
    from workbench.factsheet.presentation import Presentation
    from workbench.gui.dialogs.export import ExportDialog, Offer
    from workbench.gui.open_case import OpenCase
    from workbench.review.signature import Edition
    from workbench.store.case import Case

Ask = Callable[[QDialog, Callable[[QDialog], object]], None]


@dataclass(frozen=True, slots=True)
class Wanted:
    """What was asked for. ``form`` is the format of a sheet, ``copies`` that of annotated copies; one is empty.

    ``made`` is the file as it was previewed, None where it was not.
    """

    sheet: FactSheet
    form: str
    copies: str
    shown: Presentation
    path: Path
    key: Path | None = None
    passphrase: str = ""
    made: bytes | None = None


class Exporting(QObject):
    """Opens the dialog of export and does what was given in it.

    ``large`` is the number of facts on a sheet from which on it is written beside the window.
    """

    large = 1_500

    def __init__(self, window: QWidget, messages: Messages, work: LongWork, preferences: Preferences) -> None:
        super().__init__(window)
        self._work = work
        self._window = window
        self._messages = messages
        self._preferences = preferences

    def dialog(self, open_case: OpenCase) -> ExportDialog:
        """The dialog, with everything that can be exported of the case."""
        from workbench.gui.dialogs.export import ExportDialog  # noqa: PLC0415 - dialogs wait until they are wanted

        named = self.tr("{case} fact sheet").format(case=open_case.case.path.stem)
        file = self._preferences.folder / f"{named}.html"
        dialog = ExportDialog(self._offers(open_case), file, self.template(open_case), self._window)
        dialog.template_wanted.connect(partial(self._dress, open_case, dialog))
        dialog.key_wanted.connect(partial(self._make_key, open_case, dialog))
        return dialog

    def write(self, open_case: OpenCase, dialog: ExportDialog) -> None:
        """Write what was asked for, a large sheet beside the window, and say where it is or why it is not."""
        wanted = Wanted(
            dialog.sheet,
            "" if dialog.copies else dialog.form_id,
            dialog.form_id if dialog.copies else "",
            dialog.shown,
            dialog.path,
            dialog.key_file,
            dialog.passphrase.text(),
            dialog.made,
        )
        tell = partial(self._tell, wanted)
        if len(wanted.sheet.sealed.decisions) + len(wanted.sheet.sealed.agreed) > self.large:
            self._work.start(
                open_case, self.tr("Writing the fact sheet …"), lambda _: written(wanted, open_case.case), tell
            )
            return
        if open_case.perform(lambda case: written(wanted, case)):
            tell()

    def _tell(self, wanted: Wanted) -> None:
        self._preferences.folder = wanted.path.parent
        words = (
            self.tr("The annotated copies are in “{file}”.")
            if wanted.copies
            else self.tr("The fact sheet is in “{file}”.")
        )
        said = self._messages.say(words.format(file=wanted.path), "good")
        said.offer(self.tr("Show it"), lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(wanted.path))))

    def _offers(self, open_case: OpenCase) -> list[Offer]:
        from workbench.gui.dialogs.export import Offer  # noqa: PLC0415

        case = open_case.case
        now = case.fact_sheet()
        words = self.tr("Edition {number}, as the case stands now").format(number=now.head.edition)
        signed = [
            Offer(self._signed(edition), partial(case.signed_sheet, edition.number))
            for edition in reversed(case.editions())
            if edition.kept
        ]
        return [Offer(words, lambda: now), *signed]

    def _signed(self, edition: Edition) -> str:
        from workbench.gui.words import role_words  # noqa: PLC0415 - the window is painted before anything is signed

        names = ", ".join(f"{each.name} ({role_words(each.role)})" for each in edition.signatures)
        return self.tr("Edition {number}, as signed by {names}").format(number=edition.number, names=names)

    def template(self, open_case: OpenCase) -> Presentation:
        """The case's own template, else the house's, else the program's in the language of the window."""
        from workbench.factsheet.presentation import HouseStyleError, Presentation, template_from  # noqa: PLC0415

        kept = open_case.case.properties().template or self._preferences.house_template
        try:
            return template_from(kept) if kept else Presentation(language=spoken())
        except HouseStyleError as error:
            self._messages.say(str(error), "warning")
            return Presentation(language=spoken())

    def _dress(self, open_case: OpenCase, dialog: ExportDialog) -> None:
        from workbench.factsheet.presentation import template_from  # noqa: PLC0415
        from workbench.gui.dialogs.house_template import HouseTemplateDialog  # noqa: PLC0415

        of_case = bool(open_case.case.properties().template)
        asked = HouseTemplateDialog(dialog.template, of_case=of_case, parent=dialog)

        def keep() -> None:
            dialog.use_template(template_from(asked.template))
            if asked.for_house:
                self._preferences.house_template = asked.template
            own = "" if asked.for_house else asked.template
            if not open_case.case.read_only and own != open_case.case.properties().template:
                changed = replace(open_case.case.properties(), template=own)
                open_case.perform(lambda case: case.set_properties(changed))

        dialog.ask_over(asked, keep)

    def _make_key(self, open_case: OpenCase, dialog: ExportDialog) -> None:
        from workbench.gui.dialogs.desk_key import DeskKeyDialog  # noqa: PLC0415

        asked = DeskKeyDialog(open_case.case.editor, dialog.path.parent, dialog)

        def make() -> None:
            from workbench.factsheet.exporting import ExportError, put_in_place  # noqa: PLC0415
            from workbench.factsheet.sealing import SealingError, desk_key  # noqa: PLC0415

            passphrase = asked.passphrase.text()
            try:
                put_in_place(asked.path, desk_key(asked.name.text(), passphrase))
                asked.path.chmod(0o600)
            except (SealingError, ExportError) as error:
                dialog.say_missing(str(error))
                return
            dialog.use_key(asked.path, passphrase)

        dialog.ask_over(asked, make)


def written(wanted: Wanted, case: Case) -> None:
    """Write it; nothing of the case changes. Raises CaseError with a sentence."""
    from workbench.factsheet.exporting import FORMATS, ExportError, export_copies, put_in_place  # noqa: PLC0415

    try:
        if wanted.copies:
            articles = [case.document(entry.name) for entry in wanted.sheet.sealed.documents]
            wanted.path.mkdir(parents=True, exist_ok=True)
            export_copies(articles, wanted.sheet, wanted.path, wanted.copies, wanted.shown)
            return
        content = wanted.made or FORMATS[wanted.form].content(wanted.sheet, wanted.shown)
        if wanted.key is not None:
            content = _sealed(content, wanted)
        put_in_place(wanted.path, content)
    except (ExportError, OSError, ValueError) as error:
        raise CaseError(str(error)) from error


def _sealed(content: bytes, wanted: Wanted) -> bytes:
    """The PDF sealed. Raises ValueError with a sentence."""
    from workbench.factsheet.sealing import SealingError, sealed  # noqa: PLC0415

    try:
        key = wanted.key.read_bytes() if wanted.key is not None else b""
        return sealed(content, key, wanted.passphrase, wanted.shown.words)
    except SealingError as error:
        raise ValueError(str(error)) from error
