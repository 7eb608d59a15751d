"""Two hundred times the program is killed at a random moment: nothing that it said was kept is missing afterwards."""

from __future__ import annotations

import multiprocessing
import random
import shutil
import sys
import time
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import pytest

from tests.store.desk import Desk
from tests.store.small_program import LineReader
from workbench.store.case import Case
from workbench.store.problem import CaseError

KILLS = 200
KILLS_OF_ONE_CASE = 20
LONGEST_LIFE = 0.12
"""Seconds from the first act to the kill, at most: enough for some ten acts."""


FIXTURE = Path(__file__).parent / "fixtures" / "schema-1.factcase"

unix = pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL and a fork server")


def started_context() -> Any:
    """Processes that start in a moment, with everything imported."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.store.test_kills", "sqlite_utils"])
    return context


def work(path: Path, said: Connection, life: int) -> None:
    """Make or open the case, then import, decide, close and open without end, and say of each act that it is kept."""
    desk = Desk.reopened(path) if path.exists() else Desk.new(path)
    said.send(("open", ""))
    act = 0
    while True:
        act += 1
        if act % 5 == 0:
            desk.case.close()
            desk = Desk.reopened(path)
            continue
        if act % 3 == 1:
            desk.add(f"{life}-{act}.txt", f"Boats burnt: {act}", f"Hurt: {life}", "Crew: 4")
        elif desk.case.tally().discrepancies == 0:
            desk.case.set_document(desk.case.documents()[0].name, outlet=f"Paper {act}")
        elif act % 7 == 0:
            desk.case.undo()
        else:
            desk.confirm(desk.case.discrepancies()[0].discrepancy.topic, str(act))
        last = desk.case.history()[-1]
        said.send((last.sequence, last.hash))


@unix
@pytest.mark.timeout(240)
def test_nothing_kept_is_lost_however_the_program_ends(tmp_path: Path) -> None:
    context = started_context()
    chance = random.Random(20160924)  # noqa: S311 - a moment, not a secret
    path = tmp_path / "fire.factcase"
    acknowledged: dict[int, str] = {}
    all_kept = all_in_mid_air = known = 0
    for life in range(KILLS):
        if life % KILLS_OF_ONE_CASE == 0:
            path = tmp_path / f"fire {life}.factcase"
            acknowledged, known = {}, 1
        hear, say = context.Pipe(duplex=False)
        killed = context.Process(target=work, args=(path, say, life))
        killed.start()
        say.close()
        hear.poll(20)
        time.sleep(chance.uniform(0, LONGEST_LIFE))
        killed.kill()
        killed.join()
        opened, kept = _heard(hear)
        acknowledged |= kept
        if opened or path.exists():
            held = _examine(path, acknowledged)
            all_kept += len(kept)
            all_in_mid_air += held - known - len(kept)
            known = held
    assert all_kept > KILLS, "the program was killed before it did much that is worth keeping"
    assert all_in_mid_air > 0, "no kill came between keeping an act and saying so: they were not random enough"


def _heard(hear: Connection) -> tuple[bool, dict[int, str]]:
    """Whether the case was open, and the events that were said to be kept."""
    heard: list[tuple[object, str]] = []
    try:
        while hear.poll(0):
            heard.append(hear.recv())
    except EOFError:
        pass
    hear.close()
    return bool(heard), {sequence: own for sequence, own in heard if isinstance(sequence, int)}


def _examine(path: Path, acknowledged: dict[int, str]) -> int:
    """The case opens, is whole, and holds all that was acknowledged. Returns how many events it holds."""
    case = Case.open(path, program=LineReader())
    assert not case.read_only
    assert case.verify().problems == ()
    history = {event.sequence: event.hash for event in case.history()}
    assert acknowledged.items() <= history.items()
    case.close()
    return len(history)


def bring_up_to_date(path: Path, said: Connection) -> None:
    """Open a case of the first schema for writing."""
    said.send("beginning")
    Desk.reopened(path)
    said.send("done")
    time.sleep(20)


@unix
@pytest.mark.timeout(120)
def test_a_case_killed_while_it_is_brought_up_to_date_is_old_or_new_and_whole(tmp_path: Path) -> None:
    context = started_context()
    chance = random.Random(1)  # noqa: S311 - a moment, not a secret
    ended: set[bool] = set()
    for number in range(60):
        path = tmp_path / f"{number}" / "old.factcase"
        path.parent.mkdir()
        shutil.copy(FIXTURE, path)
        hear, say = context.Pipe(duplex=False)
        killed = context.Process(target=bring_up_to_date, args=(path, say))
        killed.start()
        say.close()
        hear.poll(20)
        time.sleep(chance.uniform(0, 0.05))
        killed.kill()
        killed.join()
        ended.add(_ended(hear))
        with Case.open(path, read_only=True) as case:
            assert case.tally().confirmed == 1
        desk = Desk.reopened(path)
        assert desk.case.verify().problems == ()
        assert desk.state("Boats burnt") == "confirmed"
        desk.case.close()
    assert False in ended, "no kill came before the case was up to date"


def _ended(hear: Connection) -> bool:
    heard = []
    try:
        while hear.poll(0):
            heard.append(hear.recv())
    except EOFError:
        pass
    hear.close()
    return "done" in heard


def open_at_once(path: Path, starting: Any, said: Connection) -> None:
    """Open the case at the same moment as others do, and say whether it can be written to."""
    starting.wait(20)
    case = Case.open(path)
    said.send(case.read_only)
    starting.wait(20)
    case.close()


@unix
@pytest.mark.timeout(120)
def test_of_many_windows_that_open_at_once_one_writes(tmp_path: Path) -> None:
    context = started_context()
    path = tmp_path / "fire.factcase"
    Desk.new(path).case.close()
    for _ in range(10):
        starting = context.Barrier(6)
        ways = [context.Pipe(duplex=False) for _ in range(6)]
        windows = [context.Process(target=open_at_once, args=(path, starting, say)) for _, say in ways]
        for window, (_, say) in zip(windows, ways, strict=True):
            window.start()
            say.close()
        read_only = [hear.recv() for hear, _ in ways]
        for window in windows:
            window.join()
        for hear, _ in ways:
            hear.close()
        assert sorted(read_only) == [False] + 5 * [True]
    assert [found.name for found in tmp_path.iterdir()] == ["fire.factcase"]


def test_a_case_killed_while_it_is_made_is_whole_or_not_there(tmp_path: Path) -> None:
    path = tmp_path / "fire.factcase"
    (tmp_path / "fire.factcase.new").write_bytes(b"half a case")
    with pytest.raises(CaseError, match="is not there"):
        Case.open(path)
    desk = Desk.new(path)
    assert desk.case.verify().ok
    desk.case.close()
    assert [found.name for found in tmp_path.iterdir()] == ["fire.factcase"]
