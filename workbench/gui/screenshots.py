"""Pictures of the window, drawn from the sample case: ``python -m workbench.gui.screenshots [FOLDER]``.

Into a folder all of them go, to be looked at one by one; without one those of the README are drawn anew.

Each is the real window in a theme and a size, turned to the discrepancy that it should show. Reading the articles takes
a worker process, so that the window is watched until it has nothing left to do.
"""

from __future__ import annotations

import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QItemSelectionModel, QSize, Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from workbench.extraction.claim import Kind
from workbench.gui.conflict_inspector.deciding import Given
from workbench.gui.desk import Desk
from workbench.gui.language import Language
from workbench.gui.preferences import Preferences
from workbench.gui.shown import Shown
from workbench.gui.tasks import Workers
from workbench.gui.theme import Theme
from workbench.gui.verdict_giving import verdicts
from workbench.gui.window import MainWindow
from workbench.review.decision import Verdict
from workbench.review.item import Item
from workbench.shipped import resource_folder

LARGE, SMALL = QSize(1440, 900), QSize(1024, 700)
_SETTLE = 400
"""Milliseconds in which a window lays itself out after a change."""


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture: its file's name, the look and size of the window, and which discrepancy is inspected.

    ``language`` is the code of the window's language, ``zoom`` the size of its type (1.0 for the system's own), and
    ``then`` what is done before the picture is taken. The later pictures find what was decided for the earlier ones.
    """

    name: str
    look: str
    size: QSize
    shows: Callable[[Item], bool]
    language: str = "en"
    zoom: float = 1.0
    then: Callable[[Desk], object] | None = None


def _slip(item: Item) -> bool:
    return any(reason.rule == "slip_one_digit" for reason in item.discrepancy.reasons)


def _quote(item: Item) -> bool:
    return item.discrepancy.kind is Kind.QUOTE


def _none(_: Item) -> bool:
    return False


def _large(wanted: Shown) -> Callable[[Desk], None]:
    def show(desk: Desk) -> None:
        desk.show_pane(wanted)
        desk.below.fill.setChecked(True)

    return show


def _select_claims(desk: Desk) -> None:
    _large(Shown.CLAIMS)(desk)
    selection = desk.claims.table.selectionModel()
    flags = QItemSelectionModel.SelectionFlag
    selection.clear()
    desk.claims.table.scrollToTop()
    for row in (4, 5, 6):
        selection.select(desk.claims.model.index(row, 0), flags.Select | flags.Rows)


def _find(desk: Desk) -> None:
    desk.documents.search.open()
    desk.documents.find_bar.line.setText("votes")
    desk.below.look_up("electorate")


def _decide_some(desk: Desk) -> None:
    """A morning's work: one value right, some rejected, one asked after."""
    desk.open_case.name_editor("Jo Marsh")
    given = (
        Given(
            Verdict.CONFIRM, "one-right", (("right", "313,209"), ("basis", "calculation")), "Sums to the printed total"
        ),
        Given(Verdict.REJECT, "rounding", (), ""),
        Given(Verdict.LEAVE_UNRESOLVED, "ask-author", (("whom", "Dana Reed"), ("by", "2026-12-01")), ""),
    )
    slip = next(item for item in desk.open_case.items.values() if _slip(item))
    others = [item for item in desk.open_case.items.values() if not item.settled and item is not slip]
    for item, what in zip([slip, *others[5:8]], [given[0], given[1], given[1], given[2]], strict=True):
        desk.open_case.decide(list(verdicts(desk.open_case, what, [item], item, []).decisions))
    desk.turn_to(slip.id)


def _welcome(desk: Desk) -> None:
    window = desk.window()
    if isinstance(window, MainWindow):
        window.preferences.opened(desk.open_case.case.path)
        window.close_case()


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
    Picture("large-type", "light", LARGE, _slip, "en", 1.5),
    Picture("grid", "light", LARGE, _slip, then=_large(Shown.GRID)),
    Picture("claims", "light", LARGE, _none, then=_select_claims),
    Picture("find", "light", LARGE, _slip, then=_find),
    Picture("decided", "light", LARGE, _slip, then=_decide_some),
    Picture("decided-dark", "contrast-dark", LARGE, _slip),
    Picture("history", "light", LARGE, _slip, then=_large(Shown.HISTORY)),
    Picture("welcome", "light", LARGE, _none, then=_welcome),
)


IN_README = tuple(
    each for each in PICTURES if each.name in {"window-light", "window-dark", "quotation", "german", "grid", "find"}
)


def main(folder: Path, pictures: Sequence[Picture]) -> int:
    """Draw these pictures into a folder; 0 when each was written."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    if not isinstance(application, QApplication):
        raise TypeError("this process has an application without windows")
    folder.mkdir(parents=True, exist_ok=True)
    theme, workers, language = Theme(application, "light"), Workers(), Language(application, "en")
    with tempfile.TemporaryDirectory() as kept:
        sample = Path(kept) / "sample.factcase"
        written = []
        for picture in pictures:
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
        if picture.then is not None:
            _wait(lambda: True)
            picture.then(window.desk)
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
    sys.exit(
        main(Path(sys.argv[1]), PICTURES) if len(sys.argv) > 1 else main(resource_folder("screenshots"), IN_README)
    )
