"""Sorting claims by hand: put together, taken apart, set against each other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from workbench.comparison.discrepancy import Level
from workbench.comparison.fact import Fact
from workbench.gui.dialogs.form import FormDialog
from workbench.gui.dialogs.picking import Pick, Picker, claims_by_id, claims_by_words
from workbench.gui.open_case import OpenCase
from workbench.gui.tasks import Undertaking
from workbench.gui.theme import Theme
from workbench.gui.words import level_words


class PutTogetherDialog(FormDialog):
    """Says that claims speak of the same thing. ``claims`` are the ids of those chosen to begin with."""

    def __init__(
        self, open_case: OpenCase, theme: Theme, claims: Sequence[str] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(
            self.tr("Put claims together"),
            self.tr("The facts that these claims stand in become one, now and with later documents."),
            self.tr("Put together"),
            parent,
        )
        self.setMinimumWidth(620)
        self.claims = Picker(theme, claims_by_words(open_case), claims_by_id(open_case, claims))
        self.topic = QLineEdit()
        self.topic.setPlaceholderText(self.tr("as the first of these facts is called"))
        self.ask(self.tr("Claims"), self.claims)
        self.ask(self.tr("Name of the fact"), self.topic)
        self.claims.setFocus(Qt.FocusReason.OtherFocusReason)
        self.claims.changed.connect(self._check)
        self._check()

    @property
    def undertaking(self) -> Undertaking:
        """What makes one fact of them."""
        ids, topic = self.claims.ids, self.topic.text().strip()
        return lambda case, executor: case.by_hand.put_together(ids, topic=topic, executor=executor)

    def _check(self) -> None:
        self.say_missing("" if len(self.claims.ids) > 1 else self.tr("Choose at least two claims."))


class TakeApartDialog(FormDialog):
    """Says that some claims of a fact speak of something else than the rest of it."""

    def __init__(
        self,
        open_case: OpenCase,
        theme: Theme,
        fact: Fact,
        claims: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            self.tr("Split a fact"),
            self.tr("Which claims speak of something else than “{fact}”?").format(fact=fact.topic),
            self.tr("Split"),
            parent,
        )
        self.setMinimumWidth(620)
        self._all = claims_by_id(open_case, [claim.id for claim in fact.claims])
        self.claims = Picker(theme, self._search, [pick for pick in self._all if pick.id in claims])
        self.topic = QLineEdit()
        self.topic.setPlaceholderText(fact.topic)
        self.ask(self.tr("Claims"), self.claims)
        self.ask(self.tr("What they speak of"), self.topic)
        self.claims.setFocus(Qt.FocusReason.OtherFocusReason)
        self.claims.changed.connect(self._check)
        self._check()

    @property
    def undertaking(self) -> Undertaking:
        """What gives them a fact of their own."""
        ids, topic = self.claims.ids, self.topic.text().strip()
        return lambda case, executor: case.by_hand.take_apart(ids, topic=topic, executor=executor)

    def _search(self, typed: str) -> list[Pick]:
        wanted = typed.casefold().split()
        return [pick for pick in self._all if all(word in f"{pick.words} {pick.below}".casefold() for word in wanted)]

    def _check(self) -> None:
        chosen = len(self.claims.ids)
        if not chosen:
            self.say_missing(self.tr("Choose the claims that do not belong here."))
        elif chosen == len(self._all):
            self.say_missing(self.tr("At least one claim must stay in the fact."))
        else:
            self.say_missing("")


class AddDiscrepancyDialog(FormDialog):
    """Sets claims against each other that differ where the program saw nothing."""

    def __init__(
        self, open_case: OpenCase, theme: Theme, claims: Sequence[str] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(
            self.tr("Add a discrepancy"),
            self.tr("It stands in the queue like those that the program found, and says that you saw it."),
            self.tr("Add"),
            parent,
        )
        self.setMinimumWidth(620)
        self.claims = Picker(theme, claims_by_words(open_case), claims_by_id(open_case, claims))
        self.level = QComboBox()
        for level in Level:
            self.level.addItem(level_words(level), level.value)
        self.topic = QLineEdit()
        self.topic.setPlaceholderText(self.tr("The hour of the first call"))
        self.note = QLineEdit()
        self.note.setPlaceholderText(self.tr("A calls it the morning, B the night before"))
        self.ask(self.tr("Claims"), self.claims)
        self.ask(self.tr("What they differ on"), self.topic)
        self.ask(self.tr("In what"), self.note)
        self.ask(self.tr("Level"), self.level)
        self.claims.setFocus(Qt.FocusReason.OtherFocusReason)
        self.claims.changed.connect(self._check)
        self.topic.textChanged.connect(lambda _: self._check())
        self._check()

    @property
    def undertaking(self) -> Undertaking:
        """What adds it."""
        ids, level = self.claims.ids, Level(self.level.currentData())
        topic, note = self.topic.text().strip(), self.note.text().strip()
        return lambda case, executor: case.by_hand.add_discrepancy(
            ids, level=level, topic=topic, note=note, executor=executor
        )

    def _check(self) -> None:
        if len(self.claims.ids) < 2:
            self.say_missing(self.tr("Choose at least two claims."))
        elif not self.topic.text().strip():
            self.say_missing(self.tr("Say in a few words what they differ on."))
        else:
            self.say_missing("")
