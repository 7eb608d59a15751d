"""An export is asked for, looked at before, dressed by the house, sealed with a key, and written as it was shown."""

from __future__ import annotations

import io
from pathlib import Path

import docx
import pypdf
import pytest
from PySide6.QtCore import Qt

from tests.gui.pages import WindowPage
from workbench.factsheet.presentation import Presentation
from workbench.factsheet.verifying import verify_sheet
from workbench.gui.dialogs.desk_key import DeskKeyDialog
from workbench.gui.dialogs.export import COPIES, ExportDialog
from workbench.gui.dialogs.house_template import HouseTemplateDialog
from workbench.gui.dialogs.preview import PreviewDialog
from workbench.gui.dialogs.sign_off import SignOffDialog
from workbench.gui.preferences import Preferences
from workbench.review.signature import Role, Signature
from workbench.store.case import Case

PASSPHRASE = "no hurry"  # noqa: S105 - of a key made for these tests


@pytest.fixture
def dialog(page: WindowPage, seeds: Path) -> ExportDialog:
    """The dialog over the seeds' case."""
    page.window.open_path(seeds)
    page.window.actions_by_id["export"].trigger()
    found = page.window.paperwork.asking
    assert isinstance(found, ExportDialog)
    return found


def choose(dialog: ExportDialog, form: str, paper: str = "sheet", language: str = "en") -> None:
    dialog.paper.setCurrentIndex(dialog.paper.findData(paper))
    dialog.format.setCurrentIndex(dialog.format.findData(form))
    dialog.language.setCurrentIndex(dialog.language.findData(language))


def test_the_preview_is_the_very_file_that_is_written(dialog: ExportDialog, page: WindowPage) -> None:
    choose(dialog, "pdf", language="de")
    dialog.preview.click()
    preview = dialog.asking
    assert isinstance(preview, PreviewDialog)
    assert len(preview.pages) == len(pypdf.PdfReader(io.BytesIO(preview.content)).pages)
    assert preview.pages[0].pixmap().toImage().pixelColor(5, 5).lightness() > 250
    content = preview.content
    preview.reject()
    path = dialog.path
    assert path.suffix == ".pdf"
    dialog.accept_button.click()
    page.qtbot.waitUntil(path.is_file)
    assert path.read_bytes() == content
    assert verify_sheet(content).ok


@pytest.mark.parametrize("form", ["csv", "markdown", "json", "claimreview"])
def test_what_is_text_is_previewed_as_text(dialog: ExportDialog, form: str) -> None:
    choose(dialog, form)
    dialog.preview.click()
    preview = dialog.asking
    assert isinstance(preview, PreviewDialog)
    assert preview.content == dialog.content()
    preview.reject()


def test_a_signed_edition_is_offered_beside_the_case_as_it_stands(page: WindowPage, seeds: Path) -> None:
    page.window.open_path(seeds)
    case = page.case
    sheet = case.fact_sheet()
    case.sign(Signature(Role.CHECKER, "Una Field", sheet.head.made, sheet.seal))
    case.remove_document(case.documents()[0].name)
    page.window.actions_by_id["export"].trigger()
    dialog = page.window.paperwork.asking
    assert isinstance(dialog, ExportDialog)
    assert [dialog.edition.itemText(row) for row in range(dialog.edition.count())] == [
        "Edition 2, as the case stands now",
        "Edition 1, as signed by Una Field (checker)",
    ]
    now = dialog.sheet
    dialog.edition.setCurrentIndex(1)
    signed = dialog.sheet
    assert (len(now.sealed.documents), len(signed.sealed.documents)) == (4, 5)
    assert signed.seal == sheet.seal
    dialog.reject()


def test_annotated_copies_go_into_a_folder(dialog: ExportDialog, page: WindowPage) -> None:
    choose(dialog, "docx", COPIES)
    assert not dialog.preview.isEnabled()
    folder = dialog.path
    assert not folder.suffix
    dialog.accept_button.click()
    page.qtbot.waitUntil(lambda: folder.is_dir() and len(list(folder.iterdir())) == 5)
    copy = docx.Document(str(min(folder.iterdir())))
    assert len(list(copy.comments)) > 3


def test_a_key_is_made_at_the_desk_and_seals_the_pdf(dialog: ExportDialog, page: WindowPage, tmp_path: Path) -> None:
    choose(dialog, "pdf")
    dialog.make_key.click()
    asked = dialog.asking
    assert isinstance(asked, DeskKeyDialog)
    assert not asked.accept_button.isEnabled()
    asked.name.setText("Una Field")
    asked.file.setText(str(tmp_path / "una.p12"))
    asked.passphrase.setText(PASSPHRASE)
    assert not asked.accept_button.isEnabled(), "the passphrase is asked for twice"
    asked.again.setText(PASSPHRASE)
    asked.accept_button.click()
    assert dialog.key_file == tmp_path / "una.p12"
    path = dialog.path
    dialog.accept_button.click()
    page.qtbot.waitUntil(path.is_file)
    found = verify_sheet(path.read_bytes())
    assert found.ok
    assert "key made at a desk in the name of Una Field" in found.notes[0]


def test_a_wrong_passphrase_is_said_and_nothing_is_written(
    dialog: ExportDialog, page: WindowPage, tmp_path: Path
) -> None:
    (tmp_path / "no.p12").write_bytes(b"no key")
    choose(dialog, "pdf")
    dialog.key.setText(str(tmp_path / "no.p12"))
    assert not dialog.accept_button.isEnabled()
    dialog.passphrase.setText("wrong")
    path = dialog.path
    dialog.accept_button.click()
    assert "the passphrase is wrong or the file is no PKCS#12 key" in page.said[-1]
    assert not path.exists()


def test_a_template_holds_for_the_case_or_for_the_house(
    dialog: ExportDialog, page: WindowPage, preferences: Preferences, seeds: Path
) -> None:
    dialog.dress.click()
    asked = dialog.asking
    assert isinstance(asked, HouseTemplateDialog)
    asked.house.setText("The Harbour Post")
    asked.accent.setText("red")
    assert not asked.accept_button.isEnabled()
    asked.accent.setText("#A8201A")
    asked.language.setCurrentIndex(asked.language.findData("fr"))
    asked.parts.item(0).setCheckState(Qt.CheckState.Unchecked)
    asked.parts.setCurrentRow(2)
    asked.move_part(-1)
    asked.scope.setCurrentIndex(asked.scope.findData("house"))
    asked.accept_button.click()
    assert dialog.shown.house == "The Harbour Post"
    assert dialog.shown.language == "fr"
    assert dialog.shown.parts[:2] == ("corrections", "totals")
    assert "The Harbour Post" in preferences.house_template
    assert page.case.properties().template == ""
    dialog.dress.click()
    again = dialog.asking
    assert isinstance(again, HouseTemplateDialog)
    assert again.house.text() == "The Harbour Post"
    again.house.setText("The Other Post")
    again.scope.setCurrentIndex(again.scope.findData("case"))
    again.accept_button.click()
    dialog.reject()
    with Case.open(seeds, read_only=True) as kept:
        assert "The Other Post" in kept.properties().template
    assert "The Harbour Post" in preferences.house_template


def test_a_template_without_parts_or_with_a_logo_that_is_none_is_not_taken(page: WindowPage) -> None:
    asked = HouseTemplateDialog(Presentation(parts=("totals",)), of_case=True, parent=page.window)
    asked.parts.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert not asked.accept_button.isEnabled()
    asked.parts.item(0).setCheckState(Qt.CheckState.Checked)
    asked.set_logo(b"GIF89a")
    assert not asked.accept_button.isEnabled()
    asked.set_logo(b"")
    assert asked.accept_button.isEnabled()
    asked.deleteLater()


def test_checker_second_reader_and_editor_are_proposed_in_turn(page: WindowPage, seeds: Path) -> None:
    page.window.open_path(seeds)
    for name, role in (("Una Field", Role.CHECKER), ("Tom Reef", Role.SECOND_READER), ("Jo Marsh", Role.EDITOR)):
        page.window.actions_by_id["sign_off"].trigger()
        dialog = page.window.paperwork.asking
        assert isinstance(dialog, SignOffDialog)
        assert dialog.chosen_role is role
        dialog.name.setText(name)
        dialog.accept_button.click()
    (edition,) = page.case.editions()
    assert [each.name for each in edition.signatures] == ["Una Field", "Tom Reef", "Jo Marsh"]


def test_a_large_sheet_is_written_beside_the_window(dialog: ExportDialog, page: WindowPage) -> None:
    page.window.paperwork.exporting.large = 0
    choose(dialog, "pdf")
    path = dialog.path
    dialog.accept_button.click()
    assert page.window.work.busy
    page.qtbot.waitUntil(lambda: not page.window.work.busy, timeout=20_000)
    assert verify_sheet(path.read_bytes()).ok
    assert page.said[-1] == f"The fact sheet is in “{path}”."


def test_where_a_large_sheet_cannot_be_written_it_is_said(dialog: ExportDialog, page: WindowPage) -> None:
    page.window.paperwork.exporting.large = 0
    choose(dialog, "html")
    dialog.file.setText(str(dialog.path.parent / "no such folder" / "sheet.html"))
    dialog.accept_button.click()
    page.qtbot.waitUntil(lambda: not page.window.work.busy, timeout=20_000)
    assert "cannot be written" in page.said[-1]
