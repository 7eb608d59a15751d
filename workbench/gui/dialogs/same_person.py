"""Saying that several names are one person's, or one body's."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QWidget

from workbench.gui.dialogs.form import FormDialog
from workbench.gui.dialogs.picking import FOUND, Pick, Picker
from workbench.gui.open_case import OpenCase
from workbench.gui.tasks import Undertaking
from workbench.gui.theme import Theme


class SamePersonDialog(FormDialog):
    """Asks which names are one, and by which of them the person is called from now on."""

    def __init__(
        self, open_case: OpenCase, theme: Theme, names: Sequence[str] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(
            self.tr("Same person"),
            self.tr("Claims under any of these names are compared as one person’s, or one body’s."),
            self.tr("They are one"),
            parent,
        )
        self.setMinimumWidth(560)
        self._known = open_case.case.names()
        self.names = Picker(theme, self._search, [Pick(name, name) for name in dict.fromkeys(names) if name])
        self.called = QComboBox()
        self.called.setEditable(True)
        self.ask(self.tr("Names"), self.names)
        self.ask(self.tr("Is called"), self.called)
        self.names.setFocus(Qt.FocusReason.OtherFocusReason)
        self.names.changed.connect(self._offer)
        self.called.editTextChanged.connect(lambda _: self._check())
        self._offer()

    @property
    def undertaking(self) -> Undertaking:
        """What makes them one."""
        names, called = self.names.ids, self.called.currentText().strip()
        return lambda case, executor: case.by_hand.same_person(names, called, executor=executor)

    def _search(self, typed: str) -> list[Pick]:
        wanted = typed.casefold().split()
        fitting = (name for name in self._known if all(word in name.casefold() for word in wanted))
        return [Pick(name, name) for _, name in zip(range(FOUND), fitting, strict=False)]

    def _offer(self) -> None:
        """The longest name is most likely the full one."""
        typed = self.called.currentText()
        kept = typed if typed and self.called.findText(typed) < 0 else ""
        self.called.clear()
        self.called.addItems(sorted(self.names.ids, key=lambda name: (-len(name), name)))
        if kept:
            self.called.setEditText(kept)
        self._check()

    def _check(self) -> None:
        called = self.called.currentText().strip()
        if not called or not [name for name in self.names.ids if name != called]:
            self.say_missing(self.tr("Choose at least two names."))
        else:
            self.say_missing("")
