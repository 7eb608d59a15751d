"""Sign the fact sheet: who, in which capacity, and over what."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QWidget

from workbench.gui.dialogs.form import FormDialog
from workbench.review.signature import Role
from workbench.store.claim_rows import Tally


class SignOffDialog(FormDialog):
    """Asks for name and role, and says what is still open. ``signed`` are the roles in which this very sheet is signed
    already: the next one in turn is proposed."""

    def __init__(
        self, tally: Tally, seal: str, editor: str, parent: QWidget | None = None, *, signed: Collection[Role] = ()
    ) -> None:
        super().__init__(
            self.tr("Sign off"),
            self.tr(
                "Your name goes under the fact sheet as it stands now. Any later change voids it, visibly. "
                "The seal proves that the sheet is unchanged; it does not prove who signed."
            ),
            self.tr("Sign"),
            parent,
        )
        self.name = QLineEdit(editor)
        self.role = QComboBox()
        for role, words in (
            (Role.CHECKER, self.tr("Checker")),
            (Role.SECOND_READER, self.tr("Second reader")),
            (Role.EDITOR, self.tr("Editor")),
        ):
            self.role.addItem(words, role.value)
        in_turn = next((role for role in Role if role not in signed), Role.EDITOR)
        self.role.setCurrentIndex(self.role.findData(in_turn.value))
        stands = QLabel(self._stands(tally))
        stands.setWordWrap(True)
        digest = QLabel(" ".join(seal[at : at + 8] for at in range(0, len(seal), 8)))
        digest.setObjectName("small")
        digest.setWordWrap(True)
        self.ask(self.tr("Name"), self.name)
        self.ask(self.tr("As"), self.role)
        self.ask(self.tr("The sheet"), stands)
        self.ask(self.tr("Seal"), digest)
        self.name.textChanged.connect(lambda _: self._check())
        self._check()

    @property
    def chosen_role(self) -> Role:
        """In which capacity it is signed."""
        return Role(self.role.currentData())

    def _check(self) -> None:
        self.say_missing("" if self.name.text().strip() else self.tr("A signature needs a name."))

    def _stands(self, tally: Tally) -> str:
        decided = self.tr("{decided} of {total} discrepancies are decided.").format(
            decided=tally.decided, total=tally.discrepancies
        )
        undone = tally.open + tally.stale
        if not undone:
            return decided
        still = self.tr("%n are open or stale: DRAFT stands across the sheet.", "", undone)
        return f"{decided} {still}"
