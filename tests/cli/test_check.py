"""``workbench check``: the report for people and for programs, and how the command ends."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.cli.conftest import Terminal

ONE = "Ferry aground\n\nThe ferry Morning Star carried 214 passengers on Thursday. Nobody was hurt.\n"
OTHER = "Island ferry grounds\n\nThe ferry Morning Star carried 241 passengers on Thursday. Nobody was hurt.\n"


def document_of(report: Any, name: str) -> Any:
    return next(document for document in report["documents"] if document["name"] == name)


def test_the_report_names_each_document_with_its_digest_title_and_date(terminal: Terminal) -> None:
    terminal.write("docs/one.txt", ONE)
    terminal.write("docs/other.txt", f"3 May 2011\n{OTHER}")
    report = terminal.run("check", "docs", "--format", "json", "--date", "2011-05-02").data
    assert report["schema"] == "workbench.report/1"
    assert [document["name"] for document in report["documents"]] == ["one.txt", "other.txt"]
    assert document_of(report, "one.txt")["title"] == "Ferry aground"
    assert len(document_of(report, "one.txt")["sha256"]) == 64
    assert document_of(report, "one.txt")["published"] == "2011-05-02"
    assert document_of(report, "other.txt")["published"] == "2011-05-03"
    assert "claims" not in report


def test_one_document_alone_has_no_conflict(terminal: Terminal) -> None:
    terminal.write("one.txt", ONE)
    answer = terminal.run("check", "one.txt")
    assert answer.status == 0
    assert "1 document" in answer.output
    assert answer.errors == ""


def test_nothing_in_the_output_is_coloured_where_nobody_sees_colours(terminal: Terminal) -> None:
    terminal.write("one.txt", ONE)
    assert "\x1b" not in terminal.run("check", "one.txt").output


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (["check", "missing.txt"], "workbench: “missing.txt” was not found: check the name and the folder."),
        (["check"], "workbench: name at least one file or folder to check."),
        (["chekc"], "workbench: No such command 'chekc'. Did you mean 'check'? (see workbench --help)."),
        (
            ["check", "one.txt", "--date", "yesterday"],
            (
                "workbench: Invalid value for '--date': 'yesterday' does not match the format '%Y-%m-%d' "
                "(see workbench check --help)."
            ),
        ),
    ],
)
def test_an_error_is_one_clear_line_and_status_2(terminal: Terminal, arguments: list[str], line: str) -> None:
    answer = terminal.run(*arguments)
    assert (answer.status, answer.output, answer.errors) == (2, "", f"{line}\n")


def test_a_file_that_cannot_be_read_is_told_of_and_the_others_are_checked(terminal: Terminal) -> None:
    terminal.write("docs/one.txt", ONE)
    terminal.write("docs/two.txt", "")
    answer = terminal.run("check", "docs", "--format", "json")
    assert answer.status == 0
    assert answer.errors == "workbench: “two.txt” is empty: there is nothing to read.\n"
    assert answer.data["unread"] == [{"file": "two.txt", "reason": "“two.txt” is empty: there is nothing to read."}]


def test_help_lists_the_commands_and_how_they_end(terminal: Terminal) -> None:
    assert "check" in terminal.run("--help").output
    assert "Exit status: 0 no conflict, 1 conflicts found, 2 an error." in terminal.run("check", "-h").output
