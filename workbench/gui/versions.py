"""Newer versions of documents: chosen, read, put in place of the older ones, and compared with them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from workbench.gui.tasks import newer_version

if TYPE_CHECKING:
    from workbench.gui.open_case import OpenCase
    from workbench.gui.window import MainWindow


class Versions(QObject):
    """Asks over the window for a newer version, and shows what changed."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def choose(self, open_case: OpenCase, name: str) -> None:
        """Ask which file is the newer version of a document."""
        if not name:
            self._window.messages.say(self.tr("There is no document yet."), passing=True)
            return
        title = self.tr("The newer version of “{document}”").format(document=open_case.shown_name(name))
        chosen, _ = QFileDialog.getOpenFileName(self._window, title, str(self._window.preferences.folder))
        if chosen:
            self.replace(open_case, name, Path(chosen))

    def replace(self, open_case: OpenCase, name: str, file: Path) -> None:
        """Read a file and let it take the place of a document; then show what changed."""
        self._window.work.start(
            open_case,
            self.tr("Reading the newer version …"),
            newer_version(open_case.case, name, file),
            lambda: self._tell(open_case, name),
        )

    def show(self, open_case: OpenCase, name: str) -> None:
        """Show what changed since the versions before."""
        from workbench.gui.dialogs.versions import VersionsDialog  # noqa: PLC0415 - dialogs wait until they are wanted

        earlier = open_case.case.earlier_versions(name) if name else []
        if not earlier:
            self._window.messages.say(self.tr("This is the first version of the document."), passing=True)
            return
        stale = [
            f"↻ {item.discrepancy.topic}: {item.stale_why}"
            for item in open_case.case.discrepancies()
            if item.stale and name in item.discrepancy.fact.documents
        ]
        now = open_case.case.document(name)
        dialog = VersionsDialog(now, earlier, stale, self._window.theme, self._window)
        self._window.paperwork.ask(dialog, lambda _: None)

    def _tell(self, open_case: OpenCase, name: str) -> None:
        newer = next(
            (
                each
                for each in open_case.case.letters()
                if name in {before.name for before in open_case.case.earlier_versions(each)}
            ),
            "",
        )
        if newer:
            said = self._window.messages.say(
                self.tr("“{document}” stands in its place. What rested on changed words is marked stale.").format(
                    document=newer
                ),
                "good",
            )
            said.offer(self.tr("What changed?"), lambda: self.show(open_case, newer))
