"""What editors do by hand, together and over time: claims and facts, second reading, copies, the way back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from workbench.gui.banner import Banner
from workbench.gui.shown import Shown
from workbench.gui.tasks import Undertaking, begun, from_files
from workbench.store.problem import CaseError

if TYPE_CHECKING:
    from workbench.gui.desk import Desk
    from workbench.gui.dialogs.claim import EditClaimDialog, MarkClaimDialog
    from workbench.gui.dialogs.facts import AddDiscrepancyDialog, PutTogetherDialog, TakeApartDialog
    from workbench.gui.dialogs.merging import MergeDialog
    from workbench.gui.dialogs.same_person import SamePersonDialog
    from workbench.gui.open_case import OpenCase
    from workbench.gui.palette import CommandPalette
    from workbench.gui.window import MainWindow
    from workbench.review.properties import CaseProperties
    from workbench.store.claim_rows import ClaimRow

    Asked = (
        AddDiscrepancyDialog
        | EditClaimDialog
        | MarkClaimDialog
        | MergeDialog
        | PutTogetherDialog
        | SamePersonDialog
        | TakeApartDialog
    )


class Handwork(QObject):
    """Asks over the window, and has done what was given."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.palette: CommandPalette | None = None
        self._reading: Banner | None = None
        self._first = ""
        window.opened.connect(self._forget_reader)

    def deeds(self) -> dict[str, Callable[[], object]]:
        """What is done by each action of its own, by the action's id."""

        def desk(do: Callable[[Desk], object]) -> Callable[[], object]:
            return lambda: do(self._window.desk) if self._window.desk is not None else None

        return {
            "palette": self.open_palette,
            "show_grid": desk(lambda at: at.show_pane(Shown.GRID)),
            "show_history": desk(lambda at: at.show_pane(Shown.HISTORY)),
            "show_disputes": desk(lambda at: at.show_pane(Shown.DISPUTES)),
            "fill_desk": desk(lambda at: at.below.fill.toggle()),
            "mark_claim": desk(self.mark_claim),
            "edit_claim": desk(self.edit_claim),
            "put_together": desk(self.put_together),
            "take_apart": desk(self.take_apart),
            "add_discrepancy": desk(self.add_discrepancy),
            "same_person": desk(self.same_person),
            "read_blind": desk(self.read_blind),
            "merge_copy": desk(self.merge_copy),
        }

    def begin(self, open_case: OpenCase, properties: CaseProperties, documents: Sequence[Path]) -> None:
        """Give a new case what was said of it, and read its first documents."""
        case = open_case.case
        gather = from_files(case, documents) if documents else None
        if gather is not None:
            self._window.work.start(open_case, self.tr("Reading the documents …"), begun(case, properties, gather))
        elif properties != case.properties():
            self._window.work.start(open_case, self.tr("Keeping the properties …"), begun(case, properties, None))

    def open_palette(self) -> None:
        """Let the editor type what he wants."""
        from workbench.gui.palette import CommandPalette  # noqa: PLC0415

        window = self._window
        if self.palette is None:
            self.palette = CommandPalette(window.actions_by_id, window.theme, window)
            self.palette.discrepancy_wanted.connect(self._turn_to)
            self.palette.document_wanted.connect(self._show_document)
        self.palette.open_over(window, window.open_case)

    def mark_claim(self, desk: Desk) -> None:
        """Make a claim of the words that are selected."""
        from workbench.gui.dialogs.claim import MarkClaimDialog  # noqa: PLC0415 - dialogs wait until they are wanted

        pane = desk.documents.current
        span = pane.selected_span()
        if span is None:
            self._say(
                self.tr("Select the words first that make the claim: with the mouse, or with Shift and arrow keys.")
            )
            return
        document = desk.open_case.documents[pane.name]
        self._ask(MarkClaimDialog(desk.open_case, document, span, self._window))

    def edit_claim(self, desk: Desk) -> None:
        """Correct the claim at hand."""
        from workbench.gui.dialogs.claim import EditClaimDialog  # noqa: PLC0415

        rows = claims_at_hand(desk)
        if rows:
            self._ask(EditClaimDialog(desk.open_case, rows[0].claim, self._window))
        else:
            self._say(self.tr("Choose a claim first: in its document, or in the table of claims."))

    def put_together(self, desk: Desk) -> None:
        """Say that claims speak of the same thing, beginning with those at hand."""
        from workbench.gui.dialogs.facts import PutTogetherDialog  # noqa: PLC0415

        ids = [row.claim.id for row in claims_at_hand(desk)]
        self._ask(PutTogetherDialog(desk.open_case, self._window.theme, ids, self._window))

    def take_apart(self, desk: Desk) -> None:
        """Split the fact that the claim at hand stands in, else the one of the discrepancy."""
        from workbench.gui.dialogs.facts import TakeApartDialog  # noqa: PLC0415

        rows = [row for row in claims_at_hand(desk) if row.fact_id]
        item = desk.inspector.item
        try:
            fact = desk.open_case.case.fact(rows[0].fact_id) if rows else item.discrepancy.fact if item else None
        except CaseError as error:
            self._say(str(error))
            return
        if fact is None or len(fact.claims) < 2:
            self._say(self.tr("Choose a claim first that stands in a fact with others."))
            return
        ids = [row.claim.id for row in rows if row.fact_id == fact.id]
        chosen = ids if len(ids) < len(fact.claims) else []
        self._ask(TakeApartDialog(desk.open_case, self._window.theme, fact, chosen, self._window))

    def add_discrepancy(self, desk: Desk) -> None:
        """Set claims against each other, beginning with those at hand."""
        from workbench.gui.dialogs.facts import AddDiscrepancyDialog  # noqa: PLC0415

        ids = [row.claim.id for row in claims_at_hand(desk)]
        self._ask(AddDiscrepancyDialog(desk.open_case, self._window.theme, ids, self._window))

    def same_person(self, desk: Desk) -> None:
        """Say that names are one person's: those of the claims at hand, or the readings of a name."""
        from workbench.extraction.claim import Kind  # noqa: PLC0415
        from workbench.gui.dialogs.same_person import SamePersonDialog  # noqa: PLC0415

        item = desk.inspector.item
        names = [row.claim.subject for row in claims_at_hand(desk)]
        if item is not None and item.discrepancy.kind is Kind.NAME:
            names = [reading.value for reading in item.discrepancy.readings]
        self._ask(SamePersonDialog(desk.open_case, self._window.theme, names, self._window))

    def read_blind(self, desk: Desk) -> None:
        """Let a second reader sit down, or get up."""
        from workbench.gui.dialogs.second_reader import SecondReaderDialog, sit_down  # noqa: PLC0415

        window, open_case = self._window, desk.open_case
        if open_case.case.blind:
            self.end_reading(desk)
            return
        window.actions_by_id["read_blind"].setChecked(False)

        def begin(dialog: SecondReaderDialog) -> None:
            self._first = open_case.case.editor
            sit_down(open_case, dialog.reader)
            window.actions_by_id["read_blind"].setChecked(True)
            said = self.tr("{reader} reads blind: the first verdict shows once the second one is given.")
            self._reading = window.messages.say(said.format(reader=dialog.reader), closable=False)
            self._reading.offer(self.tr("End reading"), window.actions_by_id["read_blind"].trigger)
            desk.start(next(iter(open_case.items), ""))

        window.paperwork.ask(SecondReaderDialog(open_case.case.editor, window), begin)

    def end_reading(self, desk: Desk) -> None:
        """Uncover the first verdicts, and show where the readers disagree."""
        from workbench.gui.dialogs.second_reader import get_up  # noqa: PLC0415

        get_up(desk.open_case, self._first)
        self._window.actions_by_id["read_blind"].setChecked(False)
        if self._reading is not None:
            self._window.messages.remove(self._reading)
            self._reading = None
        if desk.open_case.case.disputes():
            desk.show_pane(Shown.DISPUTES)

    def merge_copy(self, desk: Desk) -> None:
        """Ask for a copy of the case, and bring home what was decided there."""
        chosen, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("A copy of this case"),
            str(self._window.preferences.folder),
            self.tr("Cases (*.factcase)"),
        )
        if chosen:
            self.bring_home(desk, Path(chosen))

    def bring_home(self, desk: Desk, copy: Path) -> None:
        """Show what a copy holds, and take over what is wanted of it."""
        from workbench.gui.dialogs.merging import MergeDialog  # noqa: PLC0415

        try:
            found = desk.open_case.case.difference_of_copy(copy)
        except CaseError as error:
            self._window.messages.say(str(error), "error")
            return
        self._ask(MergeDialog(found, self._window))

    def restore(self, desk: Desk, sequence: int) -> None:
        """Go back to an event of the history."""
        self._undertake(desk, lambda case, executor: case.restore(sequence, executor=executor))

    def _forget_reader(self) -> None:
        """Another case is on the desk, or none: nobody reads it blind."""
        self._reading = None
        self._window.actions_by_id["read_blind"].setChecked(False)

    def _ask(self, dialog: Asked) -> None:
        def do(given: Asked) -> None:
            if self._window.desk is not None:
                self._undertake(self._window.desk, given.undertaking)

        self._window.paperwork.ask(dialog, do)

    def _undertake(self, desk: Desk, undertaking: Undertaking) -> None:
        self._window.work.undertake(desk.open_case, self.tr("Comparing anew …"), undertaking)

    def _say(self, words: str) -> None:
        self._window.messages.say(words, passing=True)

    def _turn_to(self, discrepancy: str) -> None:
        if self._window.desk is not None:
            self._window.desk.turn_to(discrepancy)

    def _show_document(self, name: str) -> None:
        if self._window.desk is not None:
            self._window.desk.documents.show_document(name)


def claims_at_hand(desk: Desk) -> list[ClaimRow]:
    """The claims selected in the table, else the one that is framed in the document read last."""
    table, model = desk.claims.table, desk.claims.model
    rows = [model.row(index.row()) for index in table.selectionModel().selectedRows()]
    found = [row for row in rows if row is not None]
    framed = desk.documents.current.article.chosen
    if found or not framed:
        return found
    place = desk.open_case.case.claim_row(framed)
    return desk.open_case.case.claims(None, place, 1) if place is not None else []
