"""What every test of the window stands on: the theme, and the harbour fire open on the desk."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.store.desk import Desk, harbour_fire
from workbench.gui.open_case import OpenCase
from workbench.gui.theme import Theme
from workbench.gui.tidying import Tidying


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    """The light theme, whatever the system has."""
    return Theme(qapp, "light")


@pytest.fixture(scope="module", autouse=True)
def tidied(qapp: QApplication) -> Iterator[Tidying]:
    """Garbage is collected as in the program itself: in the window's thread alone.

    What was copied is let go, too: the platform without a screen would keep it until Python is gone.
    """
    made = Tidying(qapp)
    yield made
    made.stop()
    qapp.clipboard().clear()
    gc.collect()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """The harbour fire, open for writing."""
    opened = harbour_fire(tmp_path / "fire.factcase")
    yield opened
    opened.case.close()


@pytest.fixture
def open_case(desk: Desk) -> OpenCase:
    """The same case as the panes see it."""
    return OpenCase(desk.case)
