"""Documents come in together or not at all; what was read once is not read again."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.store.desk import Desk
from tests.store.small_program import LineReader, original
from workbench.documents.document import Document
from workbench.documents.original import Unread
from workbench.extraction.claim import Claim
from workbench.store.case import Case
from workbench.store.problem import Cancelled, CaseError

CHECKOUT = Path(__file__).parents[2]


@dataclass(frozen=True)
class CountingReader(LineReader):
    """Counts what it is asked to read."""

    read: list[str] = field(default_factory=list)

    def extract(self, document: Document) -> tuple[Claim, ...]:
        if "cannot" in document.text:
            raise ValueError(document.name)
        self.read.append(document.name)
        return super().extract(document)


def state_of(case: Case) -> Sequence[object]:
    """All that an editor could see change."""
    return case.documents(), case.discrepancies(), case.claims(), len(case.history()), case.unread()


def test_what_was_read_once_is_not_read_again(case_file: Path) -> None:
    reader = CountingReader()
    case = Case.create(case_file, "Fire", program=reader)
    case.read([original("a.txt", "Hurt: 5"), original("b.txt", "Hurt: 6")])
    case.read([original("c.txt", "Hurt: 5", "Crew: 4")])
    case.remove_document("a.txt")
    case.undo()
    case.set_document("a.txt", outlet="The Morning")
    assert reader.read == ["a.txt", "b.txt", "c.txt"]
    case.close()


def test_a_renewed_program_reads_everything_again_once(case_file: Path) -> None:
    case = Case.create(case_file, "Fire", program=LineReader())
    case.read([original("a.txt", "Hurt: 5"), original("b.txt", "Hurt: 6")])
    case.close()
    renewed = CountingReader("2")
    case = Case.open(case_file, program=renewed)
    assert case.outdated()
    case.read([])
    assert not case.outdated()
    case.read([])
    assert renewed.read == ["a.txt", "b.txt"]
    case.close()


def test_progress_tells_what_is_being_read(desk: Desk) -> None:
    told: list[tuple[str, int, int]] = []
    desk.case.read(
        [original("x.txt", "Hurt: 5"), original("y.txt", "Hurt: 5", "Crew: 4")],
        progress=lambda name, done, total: told.append((name, done, total)),
    )
    assert told == [("x.txt", 1, 2), ("y.txt", 2, 2)]


def test_cancel_leaves_the_case_as_it_was(desk: Desk) -> None:
    before = state_of(desk.case)
    asked: list[int] = []

    def after_the_first() -> bool:
        asked.append(1)
        return len(asked) > 2

    with pytest.raises(Cancelled):
        desk.case.read(
            [original(f"{n}.txt", f"Hurt: {n}") for n in range(5)],
            unread=[Unread("photo.jpg", "It is a picture.")],
            cancelled=after_the_first,
        )
    assert state_of(desk.case) == before
    desk.add("late.txt", "Hurt: 7")


def test_a_document_that_breaks_the_program_leaves_the_case_as_it_was(case_file: Path) -> None:
    case = Case.create(case_file, "Fire", program=CountingReader())
    before = state_of(case)
    with pytest.raises(ValueError, match=r"bad\.txt"):
        case.read([original("good.txt", "Hurt: 5"), original("bad.txt", "cannot be read")])
    assert state_of(case) == before
    case.close()


def test_documents_are_read_by_whatever_executor_is_given(desk: Desk) -> None:
    with ThreadPoolExecutor(2) as executor:
        desk.case.read([original(f"{n}.txt", f"Hurt: {n}") for n in range(6)], executor=executor)
    assert len(desk.item("Hurt").discrepancy.readings) == 6


class NeverDone(Executor):
    """Takes work and does not get to it."""

    def submit(self, *_: object, **__: object) -> Future[object]:  # type: ignore[override]
        return Future()


def test_cancel_does_not_wait_for_work_under_way(desk: Desk) -> None:
    asked: list[int] = []

    def soon() -> bool:
        asked.append(1)
        return len(asked) > 3

    with pytest.raises(Cancelled):
        desk.case.read([original("slow.txt", "Hurt: 5")], executor=NeverDone(), cancelled=soon)
    assert len(asked) == 4


def test_while_documents_are_read_decisions_go_on_and_a_second_reading_is_refused(desk: Desk) -> None:
    refused: list[str] = []

    def meanwhile(*_: object) -> None:
        desk.confirm("Boats burnt", "13")
        try:
            desk.case.remove_document("morning.txt")
        except CaseError as problem:
            refused.append(str(problem))

    desk.case.read([original("late.txt", "Boats burnt: 31")], progress=meanwhile)
    assert refused == ["The documents are just being read: wait until that is done, or cancel it."]
    assert desk.item("Boats burnt").stale_why == "late.txt now gives 31 too."


def test_the_program_as_it_ships_reads_in_another_process_and_leaves_this_one_light(case_file: Path) -> None:
    script = """
import multiprocessing, sys
from concurrent.futures import ProcessPoolExecutor
from tests.store.small_program import original
from workbench.store.case import Case
with Case.create(sys.argv[1], "Fire") as case, ProcessPoolExecutor(
    1, mp_context=multiprocessing.get_context("spawn")
) as executor:
    case.read(
        [
            original("a.txt", "The fire destroyed 13 boats in the old harbour on Saturday, police said."),
            original("b.txt", "Police said the fire destroyed 31 boats in the old harbour on Saturday."),
        ],
        executor=executor,
    )
    print([[reading.value for reading in item.discrepancy.readings] for item in case.discrepancies()])
    print("spacy" in sys.modules, case.outdated(executor), case.verify().problems)
"""
    told = subprocess.run(
        [sys.executable, "-c", script, case_file], cwd=CHECKOUT, capture_output=True, text=True, check=False
    )
    assert told.stdout == "[['13', '31']]\nFalse False ()\n", told.stderr


def test_the_same_document_is_not_added_twice_and_the_editor_is_told(desk: Desk) -> None:
    twin = original("copy.txt", "Morning paper", "Boats burnt: 31", "Hurt: 5", "Firefighters: 61.8")
    changes = desk.case.read([original("morning.txt", "Another text"), twin])
    assert changes.parts
    assert [document.name for document in desk.case.documents()][3:] == ["morning (2).txt"]
    assert [(left.file, left.sentence) for left in desk.case.unread()] == [
        ("copy.txt", "It is the same document as “morning.txt”: it was not added again.")
    ]


def test_a_removed_document_that_comes_again_takes_its_old_place(desk: Desk) -> None:
    desk.case.remove_document("evening.txt")
    assert desk.case.letters() == {"morning.txt": "B", "agency.txt": "C"}
    desk.case.read(
        [original("evening.txt", "Evening paper", "Boats burnt: 13 (Harbour master)", "Hurt: 5", "Firefighters: 62")]
    )
    assert desk.case.letters()["evening.txt"] == "A"
    assert desk.state("Firefighters") == "open"


def test_what_could_not_be_read_is_remembered_for_the_sheet(desk: Desk) -> None:
    desk.case.read([], unread=[Unread("photo.jpg", "It is a picture: export its text first.")])
    assert desk.case.unread() == [Unread("photo.jpg", "It is a picture: export its text first.")]
    desk.add("photo.jpg", "Boats burnt: 13")
    assert desk.case.unread() == []


def test_asking_for_a_document_that_is_not_there_gets_a_sentence(desk: Desk) -> None:
    with pytest.raises(CaseError, match=r"no document “gone\.txt”"):
        desk.case.document("gone.txt")
    with pytest.raises(CaseError, match=r"no document “gone\.txt”"):
        desk.case.remove_document("gone.txt")
