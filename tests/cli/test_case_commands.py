"""Commands on a case file: read into it, export its sheet, verify both, show the sample."""

from __future__ import annotations

import datetime as dt
import json
import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from workbench.review.signature import Role, Signature
from workbench.store.case import Case

if TYPE_CHECKING:
    from tests.cli.conftest import Terminal

NOW = dt.datetime(2016, 9, 24, 12, 0, tzinfo=dt.UTC)
REEF = {"WORKBENCH_PASSPHRASE": "reef"}
ROCK = {"WORKBENCH_PASSPHRASE": "rock"}
ONE = "Ferry aground\n\nThe ferry carried 214 passengers on Thursday. Nobody was hurt.\n"
OTHER = "Island ferry grounds\n\nThe ferry carried 241 passengers on Thursday. Nobody was hurt.\n"


@pytest.fixture
def ferry(terminal: Terminal) -> Path:
    """A case of two papers."""
    terminal.write("docs/one.txt", ONE)
    terminal.write("docs/other.txt", OTHER)
    answer = terminal.run("check", "docs", "--case", "ferry.factcase", "--format", "json")
    assert answer.status in (0, 1), answer.errors
    return terminal.folder / "ferry.factcase"


def test_documents_go_into_the_case_and_the_report_is_of_all_of_it(terminal: Terminal, ferry: Path) -> None:
    terminal.write("third.txt", "A third account of the grounding.\n")
    report = terminal.run("check", "third.txt", "--case", ferry, "--format", "json").data
    assert [document["name"] for document in report["documents"]] == ["one.txt", "other.txt", "third.txt"]


def test_a_case_alone_gives_its_report(terminal: Terminal, ferry: Path) -> None:
    report = terminal.run("check", "--case", ferry, "--format", "json").data
    assert len(report["documents"]) == 2


@pytest.mark.parametrize("name", ["sheet.html", "sheet.json"])
def test_a_sheet_is_written_in_the_format_its_name_says_and_is_unchanged(
    terminal: Terminal, ferry: Path, name: str
) -> None:
    written = terminal.run("export", ferry, "-o", name)
    assert written.status == 0
    assert written.errors.startswith(f"workbench: the fact sheet is in “{name}”.")
    answer = terminal.run("verify", name)
    assert answer.status == 0
    assert answer.output.startswith(f"{name}: unchanged since it was written.\n  Story: ferry\n")
    assert "not who signed it" in answer.output


def test_an_altered_sheet_is_said_to_be_altered(terminal: Terminal, ferry: Path) -> None:
    terminal.run("export", ferry, "-o", "sheet.json")
    sheet = terminal.folder / "sheet.json"
    sheet.write_text(sheet.read_text().replace('"letter": "A"', '"letter": "B"', 1))
    answer = terminal.run("verify", "sheet.json")
    assert answer.status == 1
    assert answer.output.startswith("sheet.json: altered.\n  Parts 2 to 11 were altered after the sheet was sealed")


def test_a_case_is_verified_and_what_was_altered_behind_its_back_is_named(terminal: Terminal, ferry: Path) -> None:
    assert terminal.run("verify", ferry).output.startswith("ferry.factcase: unchanged.")
    connection = sqlite3.connect(ferry)
    for (guard,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        connection.execute(f"DROP TRIGGER {guard}")
    connection.execute("UPDATE events SET editor = 'somebody else' WHERE sequence = 1")
    connection.commit()
    connection.close()
    answer = terminal.run("verify", ferry)
    assert answer.status == 1
    assert "was altered after it was kept" in answer.output


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (["export", "missing.factcase"], "“missing.factcase” was not found: check the name and the folder."),
        (["verify", "missing.json"], "“missing.json” cannot be read: no such file or directory."),
        (["verify", "docs/one.txt"], "“one.txt” is neither a case nor a fact sheet of the workbench."),
        (["open", "ferry.factcase"], "there is no display to open a window on; “workbench check” works without one."),
        ([], "there is no display to open a window on; “workbench check” works without one."),
        (
            ["export", "ferry.factcase", "-o", "sheet.xyz"],
            "“sheet.xyz” does not say which format it should have: name one with --format.",
        ),
        (
            ["export", "ferry.factcase", "-o", "no/such/sheet.html"],
            "“no/such/sheet.html” cannot be written: no such file or directory.",
        ),
    ],
)
def test_what_goes_wrong_is_one_line(terminal: Terminal, ferry: Path, arguments: list[str], line: str) -> None:
    answer = terminal.run(*arguments)
    assert (answer.status, answer.output, answer.errors) == (2, "", f"workbench: {line}\n")


def test_the_sample_is_shown_in_the_terminal_where_there_is_no_display(terminal: Terminal) -> None:
    answer = terminal.run("demo")
    assert answer.status == 0
    assert "5 documents" in answer.output
    assert terminal.run("verify", "fact-sheet.html").status == 0


def test_the_sheets_data_names_the_documents_of_the_case(terminal: Terminal, ferry: Path) -> None:
    terminal.run("export", ferry, "--format", "json", "-o", "data")
    record = json.loads((terminal.folder / "data").read_text(encoding="utf-8"))
    assert [source["name"] for source in record["documents"]] == ["one.txt", "other.txt"]


def test_a_pdf_is_sealed_with_a_key_made_at_the_desk(terminal: Terminal, ferry: Path) -> None:
    made = terminal.run("key", "Una Field", "-o", "una.p12", **REEF)
    assert made.status == 0
    assert made.errors.endswith("It proves that a sheet is unchanged, not who Una Field is.\n")
    assert terminal.run("export", ferry, "-o", "a.pdf", "--seal", "una.p12", **REEF).status == 0
    answer = terminal.run("verify", "a.pdf")
    assert answer.status == 0
    assert "Sealed whole with a key made at a desk in the name of Una Field" in answer.output
    sheet = terminal.folder / "a.pdf"
    sheet.write_bytes(sheet.read_bytes().replace(b"/MediaBox", b"/MediaBux", 1))
    assert terminal.run("verify", "a.pdf").status == 1


def test_a_wrong_passphrase_or_a_key_that_is_there_already_is_one_line(terminal: Terminal, ferry: Path) -> None:
    terminal.run("key", "Una Field", "-o", "una.p12", **REEF)
    again = terminal.run("key", "Una Field", "-o", "una.p12", **REEF)
    assert (again.status, again.errors) == (2, "workbench: “una.p12” exists already: choose another name.\n")
    wrong = terminal.run("export", ferry, "-o", "a.pdf", "--seal", "una.p12", **ROCK)
    assert wrong.status == 2
    assert wrong.errors.startswith("workbench: The key cannot be opened: the passphrase is wrong")
    assert not (terminal.folder / "a.pdf").exists()
    other = terminal.run("export", ferry, "-o", "a.html", "--seal", "una.p12", **REEF)
    assert other.errors == "workbench: only a PDF can be sealed with a key: choose --format pdf.\n"


def test_a_signed_edition_is_written_as_it_was_signed_whatever_came_after(terminal: Terminal, ferry: Path) -> None:
    with Case.open(ferry, editor="Una Field") as case:
        case.sign(Signature(Role.CHECKER, "Una Field", NOW, case.fact_sheet().seal))
    terminal.write("third.txt", "A third account: the ferry carried 216 passengers on Thursday.\n")
    terminal.run("check", "third.txt", "--case", ferry)
    assert "Edition 1: kept as Una Field (checker) signed it." in terminal.run("verify", ferry).output
    terminal.run("export", ferry, "-o", "signed.json", "--edition", "1")
    answer = terminal.run("verify", "signed.json")
    assert "  Signed by Una Field (checker)." in answer.output
    record = json.loads((terminal.folder / "signed.json").read_text(encoding="utf-8"))
    assert (record["head"]["edition"], len(record["documents"])) == (1, 2)
    missing = terminal.run("export", ferry, "-o", "signed.json", "--edition", "7")
    assert missing.errors == "workbench: There is no signed edition 7 of this case.\n"


def test_annotated_copies_are_written_into_a_folder(terminal: Terminal, ferry: Path) -> None:
    answer = terminal.run("export", ferry, "--paper", "copies", "-o", "copies", "--language", "de")
    assert (answer.status, answer.errors) == (0, "workbench: 2 annotated copies are in “copies”.\n")
    assert sorted(file.name for file in (terminal.folder / "copies").iterdir()) == [
        "A one - Kopie mit Anmerkungen.docx",
        "B other - Kopie mit Anmerkungen.docx",
    ]
    wrong = terminal.run("export", ferry, "--paper", "copies", "--format", "pdf")
    assert wrong.errors == "workbench: annotated copies are written as html or docx: choose --format docx.\n"
