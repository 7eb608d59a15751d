"""The parts of the menus that are not actions of the table: the cases opened last, and the looks to choose from."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from workbench.gui.language import LANGUAGES
from workbench.gui.preferences import Preferences
from workbench.gui.theme import CHOICES, Theme


def offer_recent(menu: QMenu, before: QAction, preferences: Preferences, choose: Callable[[Path], object]) -> QMenu:
    """A menu of the cases opened last, made anew whenever it is opened."""
    recent = QMenu(QCoreApplication.translate("Menus", "Open &recent"), menu)
    menu.insertMenu(before, recent)

    def fill() -> None:
        recent.clear()
        for number, path in enumerate(preferences.recent, 1):
            name = path.stem.replace("&", "&&")
            action = recent.addAction(f"&{number} {name}" if number < 10 else name)
            action.setToolTip(str(path))
            action.triggered.connect(lambda _=False, path=path: choose(path))

    def see() -> None:
        recent.menuAction().setEnabled(bool(preferences.recent))

    recent.aboutToShow.connect(fill)
    menu.aboutToShow.connect(see)
    return recent


def offer_languages(menu: QMenu, chosen: str, choose: Callable[[str], object]) -> QMenu:
    """A menu of the languages of the window, each called as its speakers call it, and the system's own choice."""
    languages = QMenu(QCoreApplication.translate("Menus", "La&nguage"), menu)
    menu.addMenu(languages)
    group = QActionGroup(languages)
    system = QCoreApplication.translate("Menus", "As the &system has it")
    for code, words in {"": system, **LANGUAGES}.items():
        action = languages.addAction(words)
        action.setCheckable(True)
        action.setChecked(chosen == code)
        action.triggered.connect(lambda _=False, code=code: choose(code))
        group.addAction(action)
    return languages


def offer_looks(menu: QMenu, theme: Theme, preferences: Preferences) -> QMenu:
    """A menu of the looks: the system's, light, dark, and both in high contrast."""
    looks = QMenu(QCoreApplication.translate("Menus", "&Appearance"), menu)
    menu.addMenu(looks)
    group = QActionGroup(looks)
    words = {
        "system": QCoreApplication.translate("Menus", "As the &system has it"),
        "light": QCoreApplication.translate("Menus", "&Light"),
        "dark": QCoreApplication.translate("Menus", "&Dark"),
        "contrast-light": QCoreApplication.translate("Menus", "&High contrast, light"),
        "contrast-dark": QCoreApplication.translate("Menus", "High &contrast, dark"),
    }

    def choose(choice: str) -> None:
        preferences.theme = choice
        theme.choose(choice)

    for choice in CHOICES:
        action = looks.addAction(words[choice])
        action.setCheckable(True)
        action.setChecked(theme.choice == choice)
        action.triggered.connect(lambda _=False, choice=choice: choose(choice))
        group.addAction(action)
    return looks
