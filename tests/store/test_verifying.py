"""A case says in words what was altered behind the program's back."""

from __future__ import annotations

import contextlib
import sqlite3
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.store.desk import Desk, harbour_fire
from workbench.store.case import Case


@contextlib.contextmanager
def tampering(path: Path) -> Iterator[sqlite3.Connection]:
    """Somebody opens the file with another tool and takes the guards away first."""
    connection = sqlite3.connect(path)
    connection.execute("DROP TRIGGER events_stay_as_they_are")
    connection.execute("DROP TRIGGER events_stay")
    yield connection
    connection.commit()
    connection.close()


def problems(path: Path) -> list[str]:
    """What the case finds wrong with itself."""
    with Case.open(path) as case:
        return list(case.verify().problems)


@pytest.fixture
def decided(case_file: Path) -> Path:
    """A closed case with decisions in it."""
    desk = harbour_fire(case_file)
    desk.confirm("Boats burnt", "13")
    desk.reject("Firefighters")
    desk.case.set_document("morning.txt", outlet="The Morning")
    desk.case.close()
    return case_file


def test_an_untouched_case_holds(decided: Path) -> None:
    assert problems(decided) == []


def test_a_verdict_rewritten_is_named_with_its_editor_and_day(decided: Path) -> None:
    with tampering(decided) as file:
        file.execute("UPDATE events SET payload = replace(payload, '\"13\"', '\"31\"') WHERE sequence = 3")
    found = problems(decided)
    assert any(each.startswith("Event 3 (“confirm ") and "was altered after it was kept" in each for each in found)
    assert any("by Jo Marsh" in each for each in found)


def test_an_event_taken_out_is_missed(decided: Path) -> None:
    with tampering(decided) as file:
        file.execute("DELETE FROM events WHERE sequence = 4")
    assert any(each.startswith("Event 4 is missing") for each in problems(decided))


def test_an_event_that_can_no_longer_be_read_is_named(decided: Path) -> None:
    with tampering(decided) as file:
        file.execute("UPDATE events SET payload = '{' WHERE sequence = 3")
    assert any("Event 3 cannot be read" in each for each in problems(decided))


def test_an_original_that_was_altered_is_named(decided: Path) -> None:
    with tampering(decided) as file:
        file.execute(
            "UPDATE originals SET packed = ? WHERE sha256 = (SELECT sha256 FROM documents WHERE name = 'morning.txt')",
            (zlib.compress(b"Boats burnt: 13"),),
        )
    (problem,) = problems(decided)
    assert problem.startswith("The original of “morning.txt” was altered")


def test_an_original_that_is_gone_is_named(decided: Path) -> None:
    with tampering(decided) as file:
        file.execute("DELETE FROM originals WHERE sha256 = (SELECT sha256 FROM documents WHERE name = 'agency.txt')")
    assert problems(decided) == ["The original of “agency.txt” is missing or damaged."]


def test_a_state_changed_without_an_event_is_named(decided: Path) -> None:
    with tampering(decided) as file:
        file.execute("UPDATE discrepancies SET state = 'confirmed' WHERE topic = 'Firefighters'")
    assert problems(decided) == [
        "The state of “Firefighters” was altered: it stands as confirmed, the events say rejected."
    ]


def test_an_outlet_changed_without_an_event_is_named(decided: Path) -> None:
    with tampering(decided) as file:
        file.execute("UPDATE documents SET record = replace(record, 'The Morning', 'The Evening')")
    assert problems(decided) == ["What is said of “morning.txt” (outlet, date, rank …) was altered without an event."]


def test_a_text_that_differs_from_the_one_claims_were_read_in_is_named(decided: Path) -> None:
    with tampering(decided) as file:
        file.execute(
            "UPDATE documents SET text = ? WHERE name = 'morning.txt'",
            (zlib.compress(b"Morning paper\nBoats burnt: 13\n"),),
        )
    assert problems(decided) == ["The text of “morning.txt” was altered: it is not the one its claims were read in."]


def test_a_claim_rewritten_is_named_by_its_document(decided: Path) -> None:
    with tampering(decided) as file:
        file.execute("UPDATE claim_records SET record = replace(record, '\"31\"', '\"13\"')")
    assert problems(decided) == [
        "The claims of “morning.txt” were altered: they are not the ones that were read in it."
    ]


def test_a_mark_painted_over_is_named(decided: Path) -> None:
    with tampering(decided) as file:
        file.execute("UPDATE claims SET mark = 'conflict' WHERE text = '31'")
    assert problems(decided) == [
        "The mark of a claim in “morning.txt” was altered: it does not follow from its discrepancy."
    ]


def test_a_document_put_in_or_taken_out_is_named(decided: Path) -> None:
    with tampering(decided) as file:
        file.execute("UPDATE documents SET name = 'mourning.txt' WHERE name = 'morning.txt'")
    found = problems(decided)
    assert "“mourning.txt” is not the document that came in under that name." in found
    assert "“morning.txt” came in and is no longer in the file." in found


def test_a_damaged_file_says_so(decided: Path) -> None:
    content = bytearray(decided.read_bytes())
    middle = len(content) // 2
    content[middle : middle + 8192] = bytes(8192)
    decided.write_bytes(content)
    assert any("damaged" in each for each in problems(decided))


def test_the_original_bytes_come_back_letter_by_letter(desk: Desk) -> None:
    assert desk.case.original("evening.txt") == (
        b"Evening paper\nBoats burnt: 13 (Harbour master)\nHurt: 5\nFirefighters: 62\n"
    )
