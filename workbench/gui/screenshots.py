"""The pictures of the README, drawn from the sample case: ``python -m workbench.gui.screenshots [FOLDER]``.

Each is the real window in a theme and a size, turned to the discrepancy that it should show. Reading the articles takes
a worker process, so that the window is watched until it has nothing left to do.
"""

from __future__ import annotations

import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QSize, Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from workbench.extraction.claim import Kind
from workbench.gui.language import Language
from workbench.gui.preferences import Preferences
from workbench.gui.tasks import Workers
from workbench.gui.theme import Theme
from workbench.gui.window import MainWindow
from workbench.review.item import Item
from workbench.shipped import resource_folder

LARGE, SMALL = QSize(1440, 900), QSize(1024, 700)
_SETTLE = 400
"""Milliseconds in which a window lays itself out after a change."""


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture: its file's name, the look and size of the window, and which discrepancy is inspected.

    ``language`` is the code of the window's language, ``zoom`` the size of its type (1.0 for the system's own).
    """

    name: str
    look: str
    size: QSize
    shows: Callable[[Item], bool]
    language: str = "en"
    zoom: float = 1.0


def _slip(item: Item) -> bool:
    return any(reason.rule == "slip_one_digit" for reason in item.discrepancy.reasons)


def _quote(item: Item) -> bool:
    return item.discrepancy.kind is Kind.QUOTE


PICTURES = (
    Picture("window-light", "light", LARGE, _slip),
    Picture("window-dark", "dark", LARGE, _slip),
    Picture("quotation", "light", LARGE, _quote),
    Picture("small", "light", SMALL, _slip),
    Picture("high-contrast", "contrast-light", LARGE, _slip),
    Picture("german", "light", LARGE, _slip, "de"),
    Picture("german-small", "light", SMALL, _slip, "de"),
    Picture("german-large-type", "light", SMALL, _slip, "de", 1.5),
    Picture("french", "light", LARGE, _quote, "fr"),
)


def main(folder: Path) -> int:
    """Draw all pictures into a folder; 0 when each was written."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    if not isinstance(application, QApplication):
        raise TypeError("this process has an application without windows")
    folder.mkdir(parents=True, exist_ok=True)
    theme, workers, language = Theme(application, "light"), Workers(), Language(application, "en")
    with tempfile.TemporaryDirectory() as kept:
        sample = Path(kept) / "sample.factcase"
        written = []
        for picture in PICTURES:
            language.choose(picture.language)
            written.append(_draw(picture, theme, workers, sample, folder))
    workers.close()
    return 0 if all(written) else 1


def _draw(picture: Picture, theme: Theme, workers: Workers, sample: Path, folder: Path) -> bool:
    theme.choose(picture.look)
    theme.set_zoom(picture.zoom)
    preferences = Preferences(sample.with_name(f"{picture.name}.ini"))
    window = MainWindow(theme, preferences, workers, sample)
    window.resize(picture.size)
    window.show()
    window.open_sample()
    _wait(lambda: not window.work.busy)
    if window.desk is not None:
        shown = next((item for item in window.desk.open_case.items.values() if picture.shows(item)), None)
        if shown is not None:
            window.desk.turn_to(shown.id)
    _wait(lambda: True)
    file = folder / f"{picture.name}.png"
    saved = _in_few_colours(window.grab().toImage()).save(str(file), quality=0)
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return saved


def _in_few_colours(drawn: QImage) -> QImage:
    """The same picture in the 256 colours it has most of, at a third of the size: the others are shades at the edges of
    letters."""
    plain = drawn.convertToFormat(QImage.Format.Format_RGB32)
    used = Counter(memoryview(plain.constBits()).cast("B").cast("I"))
    table = [colour for colour, _ in used.most_common(256)]
    flags = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    return plain.convertToFormat(QImage.Format.Format_Indexed8, table, flags)


def _wait(until: Callable[[], bool]) -> None:
    """Let the window work until it is done, and then settle."""
    loop = QEventLoop()

    def look() -> None:
        if until():
            QTimer.singleShot(_SETTLE, loop.quit)
        else:
            QTimer.singleShot(100, look)

    QTimer.singleShot(100, look)
    loop.exec()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else resource_folder("screenshots")))
