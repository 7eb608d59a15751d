"""A new case gets its properties and its first documents in one piece of work."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Executor, ThreadPoolExecutor
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.store.small_program import LineReader
from workbench.extraction.claim import Kind
from workbench.gui.tasks import Gather, Work, Workers, begun, from_text
from workbench.review.properties import CaseProperties
from workbench.store.case import Case
from workbench.store.changes import Changes, Part


class Threads(Workers):
    """Works in a thread: the small program needs no process of its own."""

    def __init__(self) -> None:
        super().__init__()
        self._threads = ThreadPoolExecutor(1)

    def executor(self) -> Executor:
        return self._threads

    def close(self) -> None:
        self._threads.shutdown()


@pytest.fixture
def workers() -> Iterator[Threads]:
    made = Threads()
    yield made
    made.close()


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    with Case.create(tmp_path / "fire.factcase", "Harbour fire", "Jo Marsh", program=LineReader()) as made:
        yield made


def done(qtbot: QtBot, workers: Workers, case: Case, properties: CaseProperties, gather: Gather | None) -> Changes:
    work = Work(workers)
    with qtbot.waitSignal(work.done, timeout=20_000) as kept:
        work.start(begun(case, properties, gather))
    (changes,) = kept.args or []
    assert isinstance(changes, Changes)
    return changes


def test_properties_and_documents_come_together(qtbot: QtBot, workers: Threads, case: Case) -> None:
    wanted = CaseProperties("Harbour fire", place="Port Hale", kinds_off=frozenset({Kind.QUOTE}))
    changes = done(qtbot, workers, case, wanted, from_text(case, "Boats burnt: 13\n", "evening"))
    assert case.properties() == wanted
    assert [row.claim.text for row in case.claims()] == ["13"]
    assert changes.concern(Part.PROPERTIES)
    assert changes.concern(Part.DOCUMENTS)


def test_without_documents_only_the_properties_are_kept(qtbot: QtBot, workers: Threads, case: Case) -> None:
    done(qtbot, workers, case, CaseProperties("Harbour fire", currency="GBP"), None)
    assert case.properties().currency == "GBP"
    assert case.documents() == []
