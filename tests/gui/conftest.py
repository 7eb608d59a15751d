"""What every test of the window stands on: the theme, the harbour fire, the seeds, and the window itself."""

from __future__ import annotations

import gc
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.pages import Keyboard, Mouse, WindowPage
from tests.store.desk import Desk, harbour_fire
from workbench.documents.reading import read_files
from workbench.gui.language import Language
from workbench.gui.open_case import OpenCase
from workbench.gui.preferences import Preferences
from workbench.gui.tasks import Workers
from workbench.gui.theme import Theme
from workbench.gui.tidying import Tidying
from workbench.gui.window import MainWindow
from workbench.shipped import seeds_folder
from workbench.store.case import Case


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    """The light theme, whatever the system has."""
    return Theme(qapp, "light")


@pytest.fixture(scope="session", autouse=True)
def english(qapp: QApplication) -> Language:
    """English, whatever the system has."""
    return Language(qapp, "en")


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


@pytest.fixture(scope="session")
def workers() -> Iterator[Workers]:
    """Processes that read, kept for all tests."""
    made = Workers()
    yield made
    made.close()


@pytest.fixture(scope="session")
def read_seeds(workers: Workers, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The five seed articles, read and compared."""
    path = tmp_path_factory.mktemp("seeds") / "seeds.factcase"
    with Case.create(path, "Labour leadership") as case:
        case.read(read_files([seeds_folder()]).originals, executor=workers.executor())
    return path


@pytest.fixture
def seeds(read_seeds: Path, tmp_path: Path) -> Path:
    """A copy of the seeds' case."""
    return Path(shutil.copy(read_seeds, tmp_path / "seeds.factcase"))


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    """What nobody has set yet."""
    made = Preferences(tmp_path / "window.ini")
    made.folder = tmp_path
    return made


@pytest.fixture
def window(
    qtbot: QtBot, theme: Theme, preferences: Preferences, workers: Workers, tmp_path: Path
) -> Iterator[MainWindow]:
    """The window as it greets an editor."""
    made = MainWindow(theme, preferences, workers, tmp_path / "own" / "sample.factcase")
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.show()
    made.activateWindow()
    qtbot.waitActive(made)
    yield made
    made.work.give_up()
    made.close_case()


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> WindowPage:
    """What is seen in it."""
    return WindowPage(window, qtbot)


@pytest.fixture
def keyboard(window: MainWindow, qtbot: QtBot) -> Keyboard:
    """The editor without a mouse."""
    return Keyboard(window, qtbot)


@pytest.fixture
def mouse(window: MainWindow, qtbot: QtBot) -> Mouse:
    """The editor without keys for anything but words."""
    return Mouse(window, qtbot)
