"""What the window remembers from one day to the next: each setting declared once, in one file of the user's own."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import platformdirs
from PySide6.QtCore import QByteArray, QSettings

RECENT_CASES = 12


class Preferences:
    """Settings with their defaults. Nothing of a case stands here: a lost file costs an arrangement, no work."""

    def __init__(self, file: Path) -> None:
        self._settings = QSettings(str(file), QSettings.Format.IniFormat)

    @property
    def theme(self) -> str:
        """One of ``theme.CHOICES``."""
        return str(self._settings.value("look/theme", "system"))

    @theme.setter
    def theme(self, choice: str) -> None:
        self._settings.setValue("look/theme", choice)

    @property
    def zoom(self) -> float:
        """How much larger than the system's type everything is set."""
        try:
            return float(str(self._settings.value("look/zoom", 1.0)))
        except ValueError:
            return 1.0

    @zoom.setter
    def zoom(self, zoom: float) -> None:
        self._settings.setValue("look/zoom", zoom)

    @property
    def language(self) -> str:
        """The language of the interface as a code, empty for the system's."""
        return str(self._settings.value("look/language", ""))

    @language.setter
    def language(self, code: str) -> None:
        self._settings.setValue("look/language", code)

    @property
    def editor(self) -> str:
        """Who is at the desk."""
        return str(self._settings.value("desk/editor", ""))

    @editor.setter
    def editor(self, name: str) -> None:
        self._settings.setValue("desk/editor", name)

    @property
    def house_template(self) -> str:
        """How the house dresses its sheets (``factsheet/presentation.py``), empty for the program's own way."""
        return str(self._settings.value("desk/house_template", ""))

    @house_template.setter
    def house_template(self, template: str) -> None:
        self._settings.setValue("desk/house_template", template)

    @property
    def recent(self) -> list[Path]:
        """The cases opened last, the latest first; those that are gone are left out."""
        return [path for each in self._list("desk/recent") if (path := Path(each)).is_file()]

    def opened(self, path: Path) -> None:
        """Remember a case as the one opened last."""
        kept = [str(path), *(each for each in self._list("desk/recent") if each != str(path))]
        self._settings.setValue("desk/recent", kept[:RECENT_CASES])

    def forget(self, path: Path) -> None:
        """Take a case off the list."""
        self._settings.setValue("desk/recent", [each for each in self._list("desk/recent") if each != str(path)])

    @property
    def folder(self) -> Path:
        """Where files were opened or saved last."""
        return Path(str(self._settings.value("desk/folder", str(Path.home()))))

    @folder.setter
    def folder(self, path: Path) -> None:
        self._settings.setValue("desk/folder", str(path))

    @property
    def shortcuts(self) -> dict[str, str]:
        """Keys that the editor chose, by action; the others keep those of the table of actions."""
        self._settings.beginGroup("keys")
        found = {key: str(self._settings.value(key)) for key in self._settings.childKeys()}
        self._settings.endGroup()
        return found

    def set_shortcut(self, action: str, keys: str | None) -> None:
        """Choose keys for an action; None gives it back its own."""
        if keys is None:
            self._settings.remove(f"keys/{action}")
        else:
            self._settings.setValue(f"keys/{action}", keys)

    def flag(self, name: str, default: bool = False) -> bool:
        """A choice that is on or off, such as "two panes"."""
        return str(self._settings.value(f"choice/{name}", default)).lower() == "true"

    def set_flag(self, name: str, on: bool) -> None:
        """Remember a choice."""
        self._settings.setValue(f"choice/{name}", on)

    def state(self, name: str) -> QByteArray | None:
        """The arrangement of a part of the window, or None where none is kept."""
        found: Any = self._settings.value(f"state/{name}")
        return found if isinstance(found, QByteArray) else None

    def set_state(self, name: str, state: QByteArray) -> None:
        """Remember the arrangement of a part of the window."""
        self._settings.setValue(f"state/{name}", state)

    def place(self, case: Path) -> str:
        """The discrepancy that was open last in a case."""
        return str(self._settings.value(f"place/{_key(case)}", ""))

    def set_place(self, case: Path, discrepancy: str) -> None:
        """Remember where an editor stood in a case."""
        self._settings.setValue(f"place/{_key(case)}", discrepancy)

    def save(self) -> None:
        """Write what changed to the disk."""
        self._settings.sync()

    def _list(self, key: str) -> list[str]:
        found: Any = self._settings.value(key, [])
        if isinstance(found, str):
            return [found]
        return [str(each) for each in found or []]


def _key(case: Path) -> str:
    return case.name.replace("/", "_")


def own_preferences() -> Preferences:
    """The preferences of the user who runs the program."""
    return Preferences(Path(platformdirs.user_config_dir("workbench", appauthor=False)) / "window.ini")
