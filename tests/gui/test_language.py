"""Which language the window speaks, how it prints numbers and days, and how it is changed."""

from __future__ import annotations

import ast
import datetime as dt
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from workbench.gui.language import LANGUAGES, Language, spoken, spoken_of
from workbench.gui.preferences import Preferences
from workbench.gui.program import Program
from workbench.gui.sentences import in_words
from workbench.gui.words import day_words, moment_words, number
from workbench.review.event import Action

CORE = Path(__file__).resolve().parent.parent.parent / "workbench"
REFUSING = ("store", "review", "documents", "factsheet")
RAISED = frozenset(
    {
        "CaseError",
        "ValueProblem",
        "ExportError",
        "SealingError",
        "HouseStyleError",
        "UnreadableError",
        "leave_out",
        "Unread",
    }
)


@pytest.fixture
def german(english: Language) -> Iterator[Language]:
    english.choose("de")
    yield english
    english.choose("en")


@pytest.mark.parametrize(
    ("system", "code"),
    [(["de-CH", "en-GB"], "de"), (["it-IT", "fr-FR"], "fr"), (["C"], "en"), ([], "en"), (["pt-BR"], "en")],
)
def test_the_first_of_the_systems_languages_that_there_is(system: list[str], code: str) -> None:
    assert spoken_of(system) == code


def test_an_unknown_choice_follows_the_system(english: Language) -> None:
    english.choose("tlh")
    assert english.code in LANGUAGES
    english.choose("en")


def test_numbers_days_and_hours_are_printed_as_the_language_does(german: Language) -> None:
    assert spoken() == "de"
    assert number(313_409) == "313.409"
    assert day_words(dt.date(2016, 9, 24)) == "24. September 2016"
    german.choose("fr")
    assert number(313_409) == "313\u202f409"
    assert day_words(dt.date(2016, 8, 24)) == "24 août 2016"
    german.choose("en")
    assert number(313_409) == "313,409"
    assert day_words(dt.date(2016, 9, 24)) == "24 September 2016"
    long_ago = dt.datetime(2016, 9, 24, 14, 5).astimezone()
    assert re.fullmatch("24 Sept? 2016, 14:05", moment_words(long_ago))


def test_qts_own_words_follow(german: Language, qtbot: QtBot) -> None:
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "Abbrechen"


# sentences of the core


def test_a_sentence_of_the_core_is_said_in_the_language_of_the_window(german: Language) -> None:
    told = in_words("“fire.factcase” is damaged (disk image is malformed): open a backup copy of it.")
    assert told == "„fire.factcase“ ist beschädigt (disk image is malformed): Öffnen Sie eine Sicherungskopie davon."


def test_several_sentences_are_said_one_behind_another(german: Language) -> None:
    told = in_words("It was a variation then and is a conflict now. New reading: 313,309 (a.txt, b.txt).")
    assert told == "Damals: Variante. Jetzt: Widerspruch. Neue Lesart: 313,309 (a.txt, b.txt)."


def test_what_undo_takes_back_is_said_in_the_language_of_the_window(german: Language) -> None:
    assert in_words("confirm “Votes for Jeremy Corbyn, 2016”") == "Bestätigen „Votes for Jeremy Corbyn, 2016“"
    assert in_words("reject 4 discrepancies") == "Zurückweisen: 4 Abweichungen"


def test_a_sentence_that_is_not_known_is_shown_as_it_came(german: Language) -> None:
    assert in_words("The moon is “full”.") == "The moon is “full”."


def test_in_english_nothing_is_changed(english: Language) -> None:
    assert in_words("confirm “Votes”") == "confirm “Votes”"


@pytest.mark.parametrize("action", sorted(set(Action) - {Action.UNDO, Action.REDO}))
def test_every_action_has_its_word(german: Language, action: Action) -> None:
    assert not in_words(f"{action} “Votes”").startswith(str(action))


def raised(tree: ast.Module) -> Iterator[str]:
    """What a module refuses with, its gaps filled with a word."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if name in RAISED and node.args:
            given = node.args[-1]
            for each in [given.body, given.orelse] if isinstance(given, ast.IfExp) else [given]:
                words = _filled(each)
                if words:
                    follows = name in {"UnreadableError", "leave_out"} and not words.startswith("“")
                    yield f"“x” {words}" if follows else words


def _filled(node: ast.expr) -> str:
    if isinstance(node, ast.Constant):
        return str(node.value)
    if isinstance(node, ast.JoinedStr):
        return "".join(str(part.value) if isinstance(part, ast.Constant) else "x" for part in node.values)
    return ""


def test_every_refusal_of_the_core_is_known(german: Language) -> None:
    files = [file for folder in REFUSING for file in sorted((CORE / folder).rglob("*.py"))]
    refusals = [words for file in files for words in raised(ast.parse(file.read_text(encoding="utf-8")))]
    assert len(refusals) > 60
    unknown = [words for words in refusals if re.search(r"[a-z]{3} ", words) and in_words(words) == words]
    assert unknown == []


# the whole window


@pytest.fixture
def program(qapp: QApplication, english: Language, tmp_path: Path, qtbot: QtBot) -> Iterator[Program]:
    preferences = Preferences(tmp_path / "window.ini")
    preferences.language = "en"
    made = Program(qapp, preferences, tmp_path / "sample.factcase")
    made.window.show()
    yield made
    made.window.close()
    made.close()
    made.language.choose("en")
    english.choose("en")


def test_the_language_is_changed_on_the_spot_and_remembered(
    program: Program, seeds: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    program.window.open_path(seeds)
    assert program.window.desk is not None
    before = program.window
    program.window.desk.queue.next()
    stood_at = program.window.desk.current
    german = next(action for action in before.languages.actions() if action.text() == "Deutsch")
    german.trigger()
    qtbot.waitUntil(lambda: program.window is not before)
    assert program.window.desk is not None
    assert program.window.desk.current == stood_at
    assert program.window.isVisible()
    assert program.window.desk.inspector.deciding.record.words == "Festhalten"
    assert not before.isVisible()
    chosen = [action.text() for action in program.window.languages.actions() if action.isChecked()]
    assert chosen == ["Deutsch"]
    program.window.preferences.save()
    assert Preferences(tmp_path / "window.ini").language == "de"


def test_the_language_waits_for_what_is_being_read(program: Program, seeds: Path, tmp_path: Path, qtbot: QtBot) -> None:
    program.window.open_path(seeds)
    account = tmp_path / "sixth.txt"
    account.write_text("Jeremy Corbyn won 313,309 votes.\n" * 50)
    program.window.add([account])
    before = program.window
    next(action for action in before.languages.actions() if action.text() == "Deutsch").trigger()
    assert any("being read" in words for words in before.messages.words)
    assert [action.text() for action in before.languages.actions() if action.isChecked()] == ["English"]
    assert before.preferences.language == "en"
    before.work.give_up()
    assert program.window is before
