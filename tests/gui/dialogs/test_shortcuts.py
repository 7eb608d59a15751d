"""The sheet of keys: looked up, changed, and given back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from workbench.gui.actions import ACTIONS, make_actions
from workbench.gui.dialogs.shortcuts import ShortcutSheet
from workbench.gui.preferences import Preferences


class Keys:
    """The sheet over a window, and what the preferences remember of it."""

    def __init__(self, window: QMainWindow, preferences: Preferences) -> None:
        self.window = window
        self.preferences = preferences
        self.actions = make_actions(window, {spec.id: lambda: None for spec in ACTIONS}, preferences.shortcuts)
        self.sheet = ShortcutSheet(self.actions, window)
        self.sheet.changed.connect(lambda action, keys: preferences.set_shortcut(action, keys or None))

    def of(self, action: str) -> list[str]:
        return [key.toString() for key in self.actions[action].shortcuts()]


@pytest.fixture
def keys(qtbot: QtBot, tmp_path: Path) -> Keys:
    window = QMainWindow()
    qtbot.addWidget(window)
    made = Keys(window, Preferences(tmp_path / "window.ini"))
    made.sheet.show()
    return made


def test_every_action_stands_on_it_with_its_key(keys: Keys) -> None:
    assert set(keys.sheet.edits) == {spec.id for spec in ACTIONS}
    assert keys.sheet.edits["confirm"].keySequence().toString() == "C"
    assert all(edit.accessibleName() for edit in keys.sheet.edits.values())


def test_a_key_is_changed_and_remembered(keys: Keys, qtbot: QtBot) -> None:
    keys.sheet.set_keys("confirm", "Y")
    assert keys.of("confirm") == ["Y"]
    again = QMainWindow()
    qtbot.addWidget(again)
    assert Keys(again, keys.preferences).of("confirm") == ["Y"]


def test_a_key_that_is_taken_is_refused(keys: Keys) -> None:
    keys.sheet.set_keys("confirm", "R")
    assert keys.of("confirm") == ["C"]
    keys.sheet.set_keys("confirm", "Ctrl+Shift+P")
    assert keys.of("confirm") == ["C"], "the second key of the palette is taken, too"
    assert keys.sheet.edits["confirm"].keySequence().toString() == "C"


def test_a_second_key_stays_when_the_first_is_changed_and_given_back(keys: Keys) -> None:
    keys.sheet.set_keys("palette", "Ctrl+J")
    assert keys.of("palette") == ["Ctrl+J", "Ctrl+Shift+P"]
    keys.sheet._reset(next(spec for spec in ACTIONS if spec.id == "palette"))
    assert keys.of("palette") == ["Ctrl+K", "Ctrl+Shift+P"]
    assert keys.preferences.shortcuts == {}


def test_no_two_actions_have_the_same_key() -> None:
    given = [key for spec in ACTIONS for key in (spec.key, spec.other_key) if key]
    assert len(given) == len(set(given))
