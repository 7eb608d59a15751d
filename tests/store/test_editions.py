"""What was signed stays as it was signed; what is done later makes the next edition."""

from __future__ import annotations

import datetime as dt
import shutil
import sqlite3
import zlib
from pathlib import Path

import pytest

from tests.store.desk import Desk, harbour_fire
from tests.store.test_verifying import problems, tampering
from workbench.review.signature import Role
from workbench.store.case import Case
from workbench.store.problem import CaseError

NOON = dt.datetime(2016, 9, 24, 12, 0, tzinfo=dt.UTC)


def test_checker_second_reader_and_editor_sign_one_edition_in_turn(desk: Desk) -> None:
    for name, role in (("Una Field", Role.CHECKER), ("Tom Reef", Role.SECOND_READER), ("Jo Marsh", Role.EDITOR)):
        desk.sign(name, role)
    (edition,) = desk.case.editions()
    assert edition.number == 1
    assert [(each.name, each.role) for each in edition.signatures] == [
        ("Una Field", Role.CHECKER),
        ("Tom Reef", Role.SECOND_READER),
        ("Jo Marsh", Role.EDITOR),
    ]
    assert all(each.valid for each in desk.case.signed_sheet(1).signatures)


def test_later_work_changes_nothing_in_what_was_signed_and_makes_the_next_edition(desk: Desk) -> None:
    desk.confirm("Boats burnt", "13")
    desk.sign("Una Field")
    signed = desk.case.signed_sheet(1)
    assert signed.head.edition == desk.case.fact_sheet().head.edition == 1
    desk.reject("Firefighters")
    desk.add("late.txt", "Boats burnt: 31")
    desk.case.remove_document("agency.txt")
    assert desk.case.signed_sheet(1) == signed
    now = desk.case.fact_sheet()
    assert now.head.edition == 2
    assert [each.valid for each in now.signatures] == [False]
    desk.sign("Una Field")
    assert [each.number for each in desk.case.editions()] == [1, 2]
    assert len(desk.case.signed_sheet(2).sealed.documents) == 3
    assert [each.valid for each in desk.case.signed_sheet(2).signatures] == [True]


def test_taken_back_to_what_was_signed_it_is_that_edition_again(desk: Desk) -> None:
    desk.sign("Una Field")
    desk.reject("Firefighters")
    assert desk.case.fact_sheet().head.edition == 2
    desk.case.undo()
    assert desk.case.fact_sheet().head.edition == 1
    assert desk.signature_of("Una Field").valid


def test_editions_outlive_closing_and_an_edition_that_is_not_there_is_said_to_be_so(case_file: Path) -> None:
    desk = harbour_fire(case_file)
    desk.sign("Una Field")
    desk.case.close()
    desk = Desk.reopened(case_file)
    assert desk.case.signed_sheet(1).signatures[0].name == "Una Field"
    with pytest.raises(CaseError, match="no signed edition 2"):
        desk.case.signed_sheet(2)
    desk.case.close()


def test_a_signature_of_an_older_version_is_listed_without_its_sheet(tmp_path: Path) -> None:
    path = tmp_path / "old.factcase"
    shutil.copy(Path(__file__).parent / "fixtures" / "schema-2.factcase", path)
    with Case.open(path) as case:
        (edition,) = case.editions()
        assert (edition.number, edition.kept) == (1, False)
        with pytest.raises(CaseError, match="older version"):
            case.signed_sheet(1)
        assert case.verify().ok


@pytest.fixture
def signed(case_file: Path) -> Path:
    """A closed case with one signed edition."""
    desk = harbour_fire(case_file)
    desk.confirm("Boats burnt", "13")
    desk.sign("Una Field")
    desk.case.close()
    return case_file


def test_an_untouched_edition_holds(signed: Path) -> None:
    assert problems(signed) == []


def test_an_edition_that_was_rewritten_is_named(signed: Path) -> None:
    with tampering(signed) as file:
        (kept,) = file.execute("SELECT sheet FROM editions").fetchone()
        changed = zlib.compress(zlib.decompress(kept).replace(b"Harbour fire", b"Harbour fare"))
        file.execute("UPDATE editions SET sheet = ?", (changed,))
    assert problems(signed) == ["Edition 1 was altered after it was signed."]


def test_an_edition_that_is_damaged_gone_or_put_in_is_named(signed: Path) -> None:
    with tampering(signed) as file:
        file.execute("UPDATE editions SET sheet = substr(sheet, 1, 40)")
    assert problems(signed) == ["Edition 1 was altered after it was signed."]
    with sqlite3.connect(signed) as file:
        file.execute("UPDATE editions SET seal = 'another'")
    file.close()
    assert problems(signed) == [
        "Edition 1 was signed and is no longer in the file.",
        "There is a signed sheet in the file that nobody signed.",
    ]
