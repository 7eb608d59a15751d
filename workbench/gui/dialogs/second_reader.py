"""A second reader sits down: he gives his own verdicts before he is shown the first one's."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from workbench.gui.dialogs.form import FormDialog
from workbench.gui.open_case import EVERYTHING, OpenCase


class SecondReaderDialog(FormDialog):
    """Asks who reads. The first reader's name is not offered: nobody reads himself blind."""

    def __init__(self, first: str, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Read blind"),
            self.tr(
                "A second reader decides everything again. The first verdict on a discrepancy, its notes and its "
                "history stay hidden until his own is given. Where the two differ, both stand in the list of "
                "disagreements."
            ),
            self.tr("Begin reading"),
            parent,
        )
        self._first = first.strip()
        self.name = QLineEdit()
        self.ask(self.tr("Second reader"), self.name)
        self.name.textChanged.connect(lambda _: self._check())
        self._check()

    @property
    def reader(self) -> str:
        """Who reads."""
        return self.name.text().strip()

    def _check(self) -> None:
        if not self.reader:
            self.say_missing(self.tr("Give the name that the sheet shall bear."))
        elif self.reader.casefold() == self._first.casefold():
            self.say_missing(self.tr("That is the first reader: a second pair of eyes is wanted."))
        else:
            self.say_missing("")


def sit_down(open_case: OpenCase, reader: str) -> None:
    """Let a second reader read blind from now on."""
    open_case.case.editor = reader
    open_case.case.blind = True
    open_case.tell(EVERYTHING)


def get_up(open_case: OpenCase, editor: str) -> None:
    """Uncover everything again; ``editor`` is back at the desk."""
    open_case.case.blind = False
    open_case.case.editor = editor
    open_case.tell(EVERYTHING)
