"""The dialogs in which an editor does by hand what the program did not see, or saw wrongly."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QListView
from pytestqt.qtbot import QtBot

from tests.store.desk import Desk
from tests.store.small_program import original
from workbench.documents.document import Span
from workbench.extraction.claim import Claim, Kind
from workbench.gui.dialogs.claim import EditClaimDialog, MarkClaimDialog, likely_kind
from workbench.gui.dialogs.facts import AddDiscrepancyDialog, PutTogetherDialog, TakeApartDialog
from workbench.gui.dialogs.form import FormDialog
from workbench.gui.dialogs.picking import Pick, Picker, PickModel
from workbench.gui.dialogs.same_person import SamePersonDialog
from workbench.gui.open_case import OpenCase
from workbench.gui.tasks import Undertaking
from workbench.gui.theme import Theme
from workbench.store.claim_rows import ClaimQuery

Show = Callable[[FormDialog], None]


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    """Shows a dialog and closes it when the test is over."""

    def shown(dialog: FormDialog) -> None:
        qtbot.addWidget(dialog)
        dialog.show()

    return shown


def claim(desk: Desk, document: str, text: str) -> Claim:
    rows = desk.case.claims(ClaimQuery(documents=frozenset({document})))
    return next(row.claim for row in rows if row.claim.text == text)


def do(open_case: OpenCase, undertaking: Undertaking) -> None:
    assert open_case.perform(lambda case: undertaking(case, None))


def values(desk: Desk, topic: str) -> list[str]:
    return [reading.value for reading in desk.item(topic).discrepancy.readings]


@pytest.fixture
def weekly(desk: Desk, open_case: OpenCase) -> Desk:
    """One more paper, which tells the fire in a sentence that the program cannot read."""
    open_case.tell(desk.case.read([original("weekly.txt", "Weekly", "Some forty boats were lost, he said.")]))
    return desk


def test_marked_words_become_a_claim(weekly: Desk, open_case: OpenCase, show: Show) -> None:
    document = weekly.case.document("weekly.txt")
    start = document.text.index("Some forty")
    dialog = MarkClaimDialog(open_case, document, Span(start, start + len("Some forty boats")))
    show(dialog)
    assert dialog.chosen_kind is Kind.COUNT
    QTest.keyClicks(dialog.subject, "Boats burnt")
    QTest.keyClick(dialog.subject, Qt.Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Accepted
    do(open_case, dialog.undertaking)
    assert values(weekly, "Boats burnt") == ["13", "31", "40"]


def test_what_is_no_value_is_told_before_anything_is_done(weekly: Desk, open_case: OpenCase, show: Show) -> None:
    dialog = MarkClaimDialog(open_case, weekly.case.document("weekly.txt"), Span(0, 6))
    show(dialog)
    dialog.kind.setCurrentIndex(dialog.kind.findData("count"))
    assert not dialog.accept_button.isEnabled()
    dialog.value.setText("40")
    assert dialog.accept_button.isEnabled()
    dialog.when.setText("some day")
    assert not dialog.accept_button.isEnabled()
    dialog.when.setText("24 September 2016")
    assert dialog.accept_button.isEnabled()


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("313,409 votes", Kind.COUNT),
        ("61.8 per cent", Kind.PERCENTAGE),
        ("£2.3bn", Kind.MONEY),
        ("24 September 2016", Kind.DATE),
        ("“wipe the slate clean”", Kind.QUOTE),
        ("Jane Poole", Kind.NAME),
        ("conceded defeat", Kind.EVENT),
    ],
)
def test_the_likely_kind_stands_there_already(words: str, kind: Kind) -> None:
    assert likely_kind(words) is kind


def test_a_value_read_wrongly_is_corrected(desk: Desk, open_case: OpenCase, show: Show) -> None:
    dialog = EditClaimDialog(open_case, claim(desk, "morning.txt", "31"))
    show(dialog)
    assert dialog.value.text() == "31"
    dialog.value.setText("14")
    dialog.speaker.setText("Harbour master")
    do(open_case, dialog.undertaking)
    assert values(desk, "Boats burnt") == ["13", "14"]
    corrected = claim(desk, "morning.txt", "31")
    assert (corrected.subject, corrected.speaker) == ("Boats burnt", "Harbour master")


def test_what_is_left_alone_stays_as_it_was(desk: Desk, open_case: OpenCase, show: Show) -> None:
    before = claim(desk, "morning.txt", "61.8")
    dialog = EditClaimDialog(open_case, before)
    show(dialog)
    dialog.speaker.setText("Ann Hale")
    do(open_case, dialog.undertaking)
    after = claim(desk, "morning.txt", "61.8")
    assert (after.value, after.subject, after.speaker) == (before.value, before.subject, "Ann Hale")


def test_what_is_no_claim_is_taken_away(desk: Desk, open_case: OpenCase, show: Show) -> None:
    dialog = EditClaimDialog(open_case, claim(desk, "morning.txt", "31"))
    show(dialog)
    QTest.mouseClick(dialog.no_claim, Qt.MouseButton.LeftButton)
    do(open_case, dialog.undertaking)
    assert desk.texts_of("morning.txt") == ["5", "61.8"]


def test_claims_are_put_together_by_search_and_enter(desk: Desk, open_case: OpenCase, theme: Theme, show: Show) -> None:
    open_case.tell(desk.add("late.txt", "Hurt people: 6"))
    dialog = PutTogetherDialog(open_case, theme, [claim(desk, "morning.txt", "5").id])
    show(dialog)
    assert not dialog.accept_button.isEnabled()
    QTest.keyClicks(dialog.claims.line, "people")
    QTest.keyClick(dialog.claims.line, Qt.Key.Key_Return)
    assert dialog.isVisible()
    dialog.topic.setText("People hurt")
    assert dialog.accept_button.isEnabled()
    do(open_case, dialog.undertaking)
    assert values(desk, "People hurt") == ["5", "6"]


def test_a_fact_is_split_but_not_emptied(desk: Desk, open_case: OpenCase, theme: Theme, show: Show) -> None:
    fact = desk.item("Boats burnt").discrepancy.fact
    dialog = TakeApartDialog(open_case, theme, fact, [claim(desk, "morning.txt", "31").id])
    show(dialog)
    assert dialog.accept_button.isEnabled()
    for _ in range(2):
        QTest.mouseClick(dialog.claims.add, Qt.MouseButton.LeftButton)
    assert not dialog.accept_button.isEnabled()
    dialog.claims.chosen_list.setCurrentIndex(dialog.claims.chosen_list.model().index(2, 0))
    QTest.keyClick(dialog.claims.chosen_list, Qt.Key.Key_Delete)
    QTest.mouseClick(dialog.claims.remove, Qt.MouseButton.LeftButton)
    dialog.claims.chosen_list.setCurrentIndex(dialog.claims.chosen_list.model().index(1, 0))
    QTest.mouseClick(dialog.claims.remove, Qt.MouseButton.LeftButton)
    assert dialog.claims.ids == [claim(desk, "morning.txt", "31").id]
    dialog.topic.setText("Boats damaged")
    do(open_case, dialog.undertaking)
    assert {fact.topic for fact in desk.case.facts()} >= {"Boats burnt", "Boats damaged"}
    assert desk.case.undo_text == "take apart “Boats damaged”"


def test_a_discrepancy_that_nobody_saw_is_added(desk: Desk, open_case: OpenCase, theme: Theme, show: Show) -> None:
    ids = [claim(desk, "evening.txt", "5").id, claim(desk, "morning.txt", "5").id]
    dialog = AddDiscrepancyDialog(open_case, theme, ids)
    show(dialog)
    assert not dialog.accept_button.isEnabled()
    dialog.topic.setText("Who was hurt")
    dialog.note.setText("Firemen in one, sailors in the other")
    dialog.level.setCurrentIndex(dialog.level.findData("variation"))
    do(open_case, dialog.undertaking)
    item = desk.item("Who was hurt")
    assert (item.by_hand, item.discrepancy.level) == (True, "variation")


def test_two_names_are_said_to_be_one_person(desk: Desk, open_case: OpenCase, theme: Theme, show: Show) -> None:
    open_case.tell(desk.add("late.txt", "Hurt: 5 (Capt Hale)"))
    dialog = SamePersonDialog(open_case, theme, ["Harbour master"])
    show(dialog)
    assert not dialog.accept_button.isEnabled()
    QTest.keyClicks(dialog.names.line, "hale")
    QTest.keyClick(dialog.names.line, Qt.Key.Key_Return)
    assert dialog.called.currentText() == "Harbour master"
    dialog.called.setEditText("Captain Ann Hale")
    do(open_case, dialog.undertaking)
    assert desk.case.speakers() == ["Captain Ann Hale"]


def test_a_name_that_was_typed_is_not_lost_when_another_is_chosen(
    desk: Desk, open_case: OpenCase, theme: Theme, show: Show
) -> None:
    dialog = SamePersonDialog(open_case, theme, ["Hurt", "Firefighters"])
    show(dialog)
    dialog.called.setEditText("Crew")
    QTest.mouseClick(dialog.names.add, Qt.MouseButton.LeftButton)
    assert dialog.called.currentText() == "Crew"


def test_the_picker_never_offers_what_is_chosen(theme: Theme, qtbot: QtBot) -> None:
    names = [Pick(name, name) for name in ("Ann", "Ben", "Cas")]
    picker = Picker(theme, lambda typed: [pick for pick in names if typed.casefold() in pick.words.casefold()])
    qtbot.addWidget(picker)
    picker.show()
    QTest.keyClick(picker.line, Qt.Key.Key_Down)
    QTest.keyClick(picker.line, Qt.Key.Key_Return)
    assert picker.ids == ["Ben"]
    picker.take()
    picker.take()
    picker.take()
    assert picker.ids == ["Ben", "Ann", "Cas"]
    assert not picker.add.isEnabled()


def test_the_list_of_picks_keeps_the_rules_of_qt() -> None:
    model = PickModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show([Pick("a", "Ann"), Pick("b", "Ben", below="morning.txt")])
    assert tester.model() is model
    assert model.index(1).data(Qt.ItemDataRole.AccessibleTextRole) == "Ben, morning.txt"


def test_every_field_is_named(desk: Desk, open_case: OpenCase, theme: Theme, show: Show) -> None:
    first = claim(desk, "morning.txt", "31")
    for dialog in (
        EditClaimDialog(open_case, first),
        PutTogetherDialog(open_case, theme),
        AddDiscrepancyDialog(open_case, theme),
        SamePersonDialog(open_case, theme),
    ):
        show(dialog)
        fields = [*dialog.findChildren(QComboBox), *dialog.findChildren(QListView), *dialog.findChildren(QLineEdit)]
        unnamed = [field for field in fields if not field.accessibleName() and field.parent() in (dialog, None)]
        assert fields
        assert unnamed == []
