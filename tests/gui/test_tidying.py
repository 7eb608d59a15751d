"""Garbage is collected in the window's own thread alone: Qt's objects cannot be destroyed in another."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from workbench.gui.tidying import Tidying


class Left:
    """Refers to itself, so that only a collection ends it, and tells in which thread that was."""

    def __init__(self, ended: list[int]) -> None:
        self._ended = ended
        self._itself = self

    def __del__(self) -> None:
        self._ended.append(threading.get_ident())


@pytest.fixture
def tidying(qapp: QApplication) -> Iterator[Tidying]:
    made = Tidying(qapp)
    yield made
    made.stop()


def read_much() -> None:
    """What a thread does that receives many records: it would collect garbage dozens of times."""
    for _ in range(60_000):
        one: list[object] = []
        one.append(one)


def test_another_thread_leaves_garbage_to_the_window(tidying: Tidying, qtbot: QtBot) -> None:
    ended: list[int] = []
    Left(ended)
    thread = threading.Thread(target=read_much)
    thread.start()
    thread.join()
    assert ended == []
    qtbot.waitUntil(lambda: bool(ended), timeout=5_000)
    assert ended == [threading.get_ident()]


def test_what_was_before_is_put_back(qapp: QApplication) -> None:
    before = gc.isenabled()
    made = Tidying(qapp)
    assert not gc.isenabled()
    made.stop()
    assert gc.isenabled() is before
