"""A case is one file: what else lies there, who else has it open, and what an older or newer program made of it."""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from tests.store.desk import Desk, harbour_fire
from tests.store.small_program import LineReader
from workbench.review.item import Mark
from workbench.store.case import Case
from workbench.store.claim_rows import ClaimQuery
from workbench.store.problem import CaseError
from workbench.store.schema import APPLICATION_ID, SCHEMA

FIXTURES = Path(__file__).parent / "fixtures"
CHECKOUT = Path(__file__).parents[2]


def test_a_closed_case_is_one_file_that_says_what_it_is(case_file: Path) -> None:
    desk = harbour_fire(case_file)
    desk.confirm("Boats burnt", "13")
    desk.case.close()
    assert [path.name for path in case_file.parent.iterdir()] == ["fire.factcase"]
    header = case_file.read_bytes()[:100]
    assert int.from_bytes(header[68:72]) == APPLICATION_ID
    assert int.from_bytes(header[60:64]) == SCHEMA
    assert header[18:20] == b"\x01\x01", "left in write-ahead mode, it could not be opened from a read-only disk"


def test_a_case_opens_as_it_was_closed(desk: Desk, case_file: Path) -> None:
    desk.confirm("Boats burnt", "13")
    before = (desk.case.tally(), desk.case.discrepancies(), desk.case.claims(), desk.case.marks("morning.txt"))
    desk.case.close()
    again = Desk.reopened(case_file)
    assert (
        again.case.tally(),
        again.case.discrepancies(),
        again.case.claims(),
        again.case.marks("morning.txt"),
    ) == before
    assert again.case.title == "Harbour fire"
    again.case.close()


def test_a_new_case_never_takes_the_place_of_another(case_file: Path) -> None:
    harbour_fire(case_file).case.close()
    before = case_file.read_bytes()
    with pytest.raises(CaseError, match="exists already"):
        Case.create(case_file, "Another")
    assert case_file.read_bytes() == before


@pytest.mark.parametrize(
    ("content", "sentence"),
    [(b"", "is empty"), (b"Dear reader, " * 100, "not a case file"), (None, "is not there")],
)
def test_what_is_no_case_is_refused_in_a_sentence(case_file: Path, content: bytes | None, sentence: str) -> None:
    if content is not None:
        case_file.write_bytes(content)
    with pytest.raises(CaseError, match=sentence):
        Case.open(case_file)
    assert content is None or case_file.read_bytes() == content


def test_a_database_of_another_program_is_refused(case_file: Path) -> None:
    connection = sqlite3.connect(case_file)
    connection.execute("CREATE TABLE photographs (name TEXT)")
    connection.close()
    with pytest.raises(CaseError, match="database of another program"):
        Case.open(case_file)


def test_a_case_of_a_newer_program_is_refused_and_not_touched(case_file: Path) -> None:
    harbour_fire(case_file).case.close()
    connection = sqlite3.connect(case_file)
    connection.execute(f"PRAGMA user_version = {SCHEMA + 1}")
    connection.close()
    before = case_file.read_bytes()
    with pytest.raises(CaseError, match="newer version of the workbench"):
        Case.open(case_file)
    assert case_file.read_bytes() == before
    assert [path.name for path in case_file.parent.iterdir()] == ["fire.factcase"]


def test_the_second_window_reads_and_says_who_writes(desk: Desk, case_file: Path) -> None:
    second = Case.open(case_file, editor="Una Field", program=LineReader())
    assert second.read_only
    assert "open in another window (Jo Marsh on" in second.why_read_only
    with pytest.raises(CaseError, match="Jo Marsh"):
        second.remove_document("morning.txt")
    desk.confirm("Boats burnt", "13")
    assert second.tally().confirmed == 1
    assert {item.state for item in second.discrepancies()} == {"confirmed", "open"}
    with pytest.raises(CaseError, match="you can read here, and decide there"):
        second.decide([desk.decision("Firefighters", desk.item("Boats burnt").decision.verdict)])  # type: ignore[union-attr]
    second.close()


def test_when_the_writer_leaves_first_the_reader_folds_the_file(desk: Desk, case_file: Path) -> None:
    second = Case.open(case_file)
    desk.confirm("Boats burnt", "13")
    desk.case.close()
    assert second.tally().confirmed == 1
    second.close()
    assert [path.name for path in case_file.parent.iterdir()] == ["fire.factcase"]


def test_a_window_that_was_killed_leaves_nothing_locked(case_file: Path) -> None:
    harbour_fire(case_file).case.close()
    script = (
        "import sys, time; from workbench.store.case import Case\n"
        "from workbench.review.properties import CaseProperties\n"
        "case = Case.open(sys.argv[1], editor='Una'); case.set_properties(CaseProperties('Second fire'))\n"
        "print('open', flush=True); time.sleep(60)"
    )
    holding = subprocess.Popen(
        [sys.executable, "-c", script, case_file], cwd=CHECKOUT, stdout=subprocess.PIPE, text=True
    )
    assert holding.stdout is not None
    assert holding.stdout.readline() == "open\n"
    watching = Case.open(case_file)
    assert "Una on" in watching.why_read_only
    watching.close()
    holding.send_signal(signal.SIGKILL if os.name != "nt" else signal.SIGTERM)
    holding.wait()
    holding.stdout.close()
    with Case.open(case_file, read_only=True) as reading:
        assert reading.title == "Second fire"
        assert reading.verify().ok
    writing = Case.open(case_file)
    assert (writing.read_only, writing.title) == (False, "Second fire")
    writing.close()
    assert [path.name for path in case_file.parent.iterdir()] == ["fire.factcase"]


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="nothing is barred to this user")
def test_in_a_folder_that_cannot_be_written_the_case_can_be_read(case_file: Path) -> None:
    harbour_fire(case_file).case.close()
    case_file.parent.chmod(0o500)
    try:
        case = Case.open(case_file)
        assert "cannot be written" in case.why_read_only
        assert case.tally().discrepancies == 2
        case.close()
    finally:
        case_file.parent.chmod(0o700)


def test_a_case_left_on_another_machine_is_read_from_a_copy(desk: Desk, case_file: Path) -> None:
    desk.confirm("Boats burnt", "13")
    lock = case_file.with_name("fire.factcase.lock")
    lock.write_text(lock.read_text(encoding="utf-8").replace('"machine": "', '"machine": "other-'), encoding="utf-8")
    elsewhere = Case.open(case_file)
    assert "on other-" in elsewhere.why_read_only
    assert elsewhere.path != case_file
    assert elsewhere.tally().confirmed == 1
    copy = elsewhere.path
    elsewhere.close()
    assert not copy.exists()


@pytest.mark.parametrize("schema", range(1, SCHEMA))
def test_a_case_of_every_older_schema_opens_with_all_that_was_decided(tmp_path: Path, schema: int) -> None:
    path = tmp_path / "old.factcase"
    shutil.copy(FIXTURES / f"schema-{schema}.factcase", path)
    desk = Desk.reopened(path)
    assert not desk.case.read_only
    assert desk.case.verify().problems == ()
    assert (desk.state("Boats burnt"), desk.state("Firefighters")) == ("confirmed", "rejected")
    assert [note.note for note in desk.item("Boats burnt").notes] == ["The morning paper was told."]
    assert desk.case.document("morning.txt").outlet == "The Morning"
    assert desk.case.original("agency.txt").startswith(b"Agency copy\n")
    assert desk.case.count_claims(ClaimQuery("boats", states=frozenset({Mark.DECIDED}))) == 3
    assert desk.case.signatures()[0].name == "Jo Marsh"
    desk.add("late.txt", "Boats burnt: 31")
    assert desk.item("Boats burnt").stale_why == "late.txt now gives 31 too."
    desk.case.close()


@pytest.mark.parametrize("schema", range(1, SCHEMA))
def test_an_older_case_is_copied_beside_itself_before_it_is_changed(tmp_path: Path, schema: int) -> None:
    path = tmp_path / "old.factcase"
    shutil.copy(FIXTURES / f"schema-{schema}.factcase", path)
    before = path.read_bytes()
    Case.open(path).close()
    assert path.read_bytes() != before
    copy = tmp_path / f"old (schema {schema}).factcase"
    untouched = sqlite3.connect(f"{copy.as_uri()}?mode=ro", uri=True)
    assert untouched.execute("PRAGMA user_version").fetchone() == (schema,)
    assert untouched.execute("SELECT count(*) FROM events").fetchone()[0] > 0
    untouched.close()


def test_an_older_case_that_cannot_be_brought_up_to_date_stays_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "old.factcase"
    shutil.copy(FIXTURES / "schema-1.factcase", path)
    connection = sqlite3.connect(path)
    connection.execute("ALTER TABLE discrepancies ADD COLUMN second_state TEXT")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(CaseError, match=r"could not be brought up to date .* it is as it was"):
        Case.open(path)
    assert path.read_bytes() == before
    assert (tmp_path / "old (schema 1).factcase").exists()


def test_when_the_disk_is_full_the_editor_is_told_and_nothing_is_half_kept(desk: Desk) -> None:
    with desk.case._connections.writing() as connection:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages + 1}")
    with pytest.raises(CaseError, match=r"could not be kept \(database or disk is full\)"):
        desk.add("late.txt", *(f"Boats {n}: {n}" for n in range(500)))
    with desk.case._connections.writing() as connection:
        connection.execute("PRAGMA max_page_count = 100000")
    assert len(desk.case.documents()) == 3
    assert desk.case.verify().ok
    desk.add("late.txt", "Boats burnt: 31")


@pytest.mark.parametrize("schema", range(1, SCHEMA))
def test_an_older_case_opened_for_reading_stays_as_it_is(tmp_path: Path, schema: int) -> None:
    path = tmp_path / "old.factcase"
    shutil.copy(FIXTURES / f"schema-{schema}.factcase", path)
    before = path.read_bytes()
    case = Case.open(path, read_only=True)
    assert case.tally().confirmed == 1
    case.close()
    assert path.read_bytes() == before
    assert [found.name for found in tmp_path.iterdir()] == ["old.factcase"]


def test_opening_a_case_needs_neither_the_language_model_nor_numpy(case_file: Path) -> None:
    harbour_fire(case_file).case.close()
    script = (
        "import sys; from workbench.store.case import Case\n"
        "case = Case.open(sys.argv[1]); case.discrepancies(); case.claims(); case.marks('morning.txt'); case.tally()\n"
        "case.close(); print({'spacy', 'numpy', 'rapidfuzz', 'sqlite_utils'} & set(sys.modules))"
    )
    told = subprocess.run(
        [sys.executable, "-c", script, case_file], cwd=CHECKOUT, capture_output=True, text=True, check=True
    )
    assert told.stdout == "set()\n"


def test_threads_that_have_ended_leave_no_connection_open(desk: Desk) -> None:
    for _ in range(5):
        reader = threading.Thread(target=desk.case.tally)
        reader.start()
        reader.join()
    assert len(desk.case._connections._readers) <= 2


def test_a_closed_case_says_so(desk: Desk) -> None:
    desk.case.close()
    with pytest.raises(CaseError, match="has been closed"):
        desk.case.tally()
    with pytest.raises(CaseError, match="has been closed"):
        desk.add("late.txt", "Boats burnt: 13")


def test_a_full_history_is_read_from_any_thread_while_another_writes(desk: Desk) -> None:
    seen: list[int] = []
    going = True

    def watch() -> None:
        while going:
            seen.append(len(desk.case.history()))

    watcher = threading.Thread(target=watch)
    watcher.start()
    for _ in range(10):
        desk.confirm("Boats burnt", "13")
        desk.case.undo()
    deadline = time.monotonic() + 5
    while len(seen) < 3 and time.monotonic() < deadline:
        time.sleep(0.01)
    going = False
    watcher.join()
    assert seen == sorted(seen)
    assert len(desk.case.history()) == 22
