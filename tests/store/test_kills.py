"""Two hundred times the program is killed at a random moment: nothing that it said was kept is missing afterwards."""

from __future__ import annotations

import multiprocessing
import random
import sys
import time
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from tests.store.desk import Desk
from tests.store.small_program import LineReader
from workbench.store.case import Case
from workbench.store.problem import CaseError

KILLS = 200
KILLS_OF_ONE_CASE = 20
LONGEST_LIFE = 0.12
"""Seconds from the first act to the kill, at most: enough for some ten acts."""


def work(path: Path, said: Connection, life: int) -> None:
    """Make the case or open it, then import and decide without end, and say of each act that it is kept."""
    desk = Desk.reopened(path) if path.exists() else Desk.new(path)
    said.send(("open", ""))
    act = 0
    while True:
        act += 1
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


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL and a fork server")
@pytest.mark.timeout(240)
def test_nothing_kept_is_lost_however_the_program_ends(tmp_path: Path) -> None:
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.store.test_kills", "sqlite_utils"])
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


def test_a_case_killed_while_it_is_made_is_whole_or_not_there(tmp_path: Path) -> None:
    path = tmp_path / "fire.factcase"
    (tmp_path / "fire.factcase.new").write_bytes(b"half a case")
    with pytest.raises(CaseError, match="is not there"):
        Case.open(path)
    desk = Desk.new(path)
    assert desk.case.verify().ok
    desk.case.close()
    assert [found.name for found in tmp_path.iterdir()] == ["fire.factcase"]
