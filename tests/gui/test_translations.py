"""The window in German and French: every word of it, no gap lost, no letter of a menu given twice."""

from __future__ import annotations

import ast
import importlib.util
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from xml.etree.ElementTree import Element

import pytest
from defusedxml.ElementTree import parse
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QMenu, QPushButton, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from workbench.gui.language import LANGUAGES, Language
from workbench.gui.theme import Theme
from workbench.gui.window import MainWindow
from workbench.review.decision import Verdict
from workbench.review.event import Action
from workbench.shipped import resource_folder

CHECKOUT = Path(__file__).resolve().parent.parent.parent
FOREIGN = ("de", "fr")
GAP = re.compile(r"\{\w+\}")
COUNT = re.compile(r"%L?n")
MNEMONIC = re.compile(r"&(\w)")


@pytest.fixture(scope="module")
def translating() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translating", CHECKOUT / "packaging" / "translating.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["translating"] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(params=FOREIGN)
def foreign(request: pytest.FixtureRequest, english: Language) -> Iterator[str]:
    """A language of the window other than English, in force for the test."""
    english.choose(request.param)
    yield request.param
    english.choose("en")


@pytest.fixture(params=LANGUAGES)
def any_language(request: pytest.FixtureRequest, english: Language) -> Iterator[str]:
    english.choose(request.param)
    yield request.param
    english.choose("en")


def entries(language: str) -> Iterator[tuple[str, Element]]:
    """Every message of a translation with its context."""
    root = parse(resource_folder("translations") / f"window_{language}.ts").getroot()
    assert root is not None
    for context in root.iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name", ""), message


def said(message: Element) -> tuple[str, list[str]]:
    """What the sources say, and every form of what the translation says."""
    translation = message.find("translation")
    assert translation is not None
    forms = [form.text or "" for form in translation.iter("numerusform")]
    return message.findtext("source", ""), forms or [translation.text or ""]


@pytest.mark.parametrize("language", FOREIGN)
def test_everything_the_window_says_is_translated(language: str, translating: ModuleType) -> None:
    wanted = {(each.context, each.words, each.comment, each.plural) for each in translating.messages()}
    there = {
        (context, message.findtext("source"), message.findtext("comment", ""), message.get("numerus") == "yes")
        for context, message in entries(language)
    }
    assert sorted(wanted ^ there, key=str) == [], "run: dev.py translations"
    unfinished = [
        (context, message.findtext("source"))
        for context, message in entries(language)
        if (found := message.find("translation")) is None or found.get("type") or not all(said(message)[1])
    ]
    assert unfinished == []


def test_english_has_its_plurals(translating: ModuleType) -> None:
    wanted = {(each.context, each.words) for each in translating.messages() if each.plural}
    there = {(context, said(message)[0]) for context, message in entries("en") if all(said(message)[1])}
    assert there == wanted


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_shipped_is_compiled_from_what_is_written(
    language: str, translating: ModuleType, tmp_path: Path
) -> None:
    translating.release(tmp_path)
    shipped = resource_folder("translations") / f"window_{language}.qm"
    assert shipped.read_bytes() == (tmp_path / shipped.name).read_bytes(), "run: dev.py translations"


@pytest.mark.parametrize("language", FOREIGN)
def test_gaps_and_mnemonics_survive(language: str) -> None:
    wrong = []
    for context, message in entries(language):
        source, forms = said(message)
        for form in forms:
            if Counter(GAP.findall(form)) != Counter(GAP.findall(source)):
                wrong.append((context, source, form))
            if len(MNEMONIC.findall(form)) != len(MNEMONIC.findall(source)):
                wrong.append((context, source, form))
        if COUNT.findall(source) != COUNT.findall(forms[-1]):
            wrong.append((context, source, forms[-1]))
        if source.endswith("…") != forms[-1].endswith("…") or source.startswith(" ") != forms[-1].startswith(" "):
            wrong.append((context, source, forms[-1]))
    assert wrong == []


@pytest.mark.parametrize(("language", "strange"), [("de", "\"”'"), ("fr", "\"“”„'")])
def test_quotes_and_apostrophes_are_those_of_the_language(language: str, strange: str) -> None:
    wrong = [form for _, message in entries(language) for form in said(message)[1] if set(strange) & set(form)]
    assert wrong == []


# menus


def test_no_letter_opens_two_things_in_one_menu(any_language: str, window: MainWindow) -> None:
    lists = {"bar": window.menuBar().actions()} | {
        menu.title(): menu.actions() for menu in window.findChildren(QMenu) if menu.title()
    }
    twice = {}
    for name, actions in lists.items():
        letters = Counter(
            found[1].casefold() for action in actions if (found := MNEMONIC.search(action.text())) is not None
        )
        if max(letters.values(), default=0) > 1:
            twice[name] = [letter for letter, times in letters.items() if times > 1]
    assert twice == {}


# what is left in English

SHOWN = re.compile(
    r"set(Text|ToolTip|AccessibleName|AccessibleDescription|PlaceholderText|WindowTitle|Title|InformativeText)|"
    r"add(Tab|Menu|Item|Row|Action)|Q(Label|PushButton|CheckBox|RadioButton|Action|Menu|GroupBox)|"
    r"KeyButton|Banner|say|ask|confirm|say_missing|offer|progress"
)
"""Calls whose words are seen or heard."""
OF_NO_LANGUAGE = frozenset({"English", "Deutsch", "Français", "good", "warning", "error"})
"""Names of languages in themselves, and the tones in which a message is told."""
MARKUP = re.compile(r"<[^>]*>?")
_LETTERS = re.compile(r"[^\W\d_]{2,}")
_PHRASE = re.compile(r"[^\W\d_]{2,}[,:]? [^\W\d_]{2,}|\w…$")


def literals(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Literals that an editor would read and that no translation can reach: line and words."""
    hidden = set(_translated_or_unseen(tree))
    texts = [each for each in ast.walk(tree) if _is_text(each) and id(each) not in hidden]
    given = {id(each) for call in ast.walk(tree) if isinstance(call, ast.Call) for each in _handed_over(call)}
    for each in texts:
        words = MARKUP.sub("", str(getattr(each, "value", "")))
        shown = id(each) in given and _LETTERS.search(words) and words not in OF_NO_LANGUAGE and words[:1] != "#"
        phrase = _PHRASE.search(words) and words not in set(Action) and not re.search("[<{]", words)
        if words and (shown or phrase):
            yield getattr(each, "lineno", 0), words


def _translated_or_unseen(tree: ast.Module) -> Iterator[int]:
    """What goes through translation, documents the code, or is told to programmers."""
    for node in ast.walk(tree):
        translated = isinstance(node, ast.Call) and _name(node) in {"tr", "translate", "QT_TRANSLATE_NOOP"}
        fonts = isinstance(node, ast.Call) and _name(node) == "setFamilies"
        documentation = isinstance(node, ast.Expr) and _is_text(node.value)
        if translated or fonts or documentation or isinstance(node, ast.Raise):
            yield from (id(each) for each in ast.walk(node))


def _handed_over(call: ast.Call) -> Iterator[ast.AST]:
    """The literals that a call shows, as they stand or within an f-string or a choice."""
    if SHOWN.fullmatch(_name(call)):
        for given in call.args[:1] if _name(call) == "addItem" else call.args:
            yield given
            if isinstance(given, ast.JoinedStr):
                yield from given.values
            elif isinstance(given, ast.IfExp):
                yield from (given.body, given.orelse)


def _name(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _is_text(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


NOT_SEEN = {
    ("workbench/gui/document_pane/article.py", "the quick brown fox jumps over lazy dogs"): "measures a line",
    ("workbench/gui/sample.py", "Labour leadership, 24 September 2016"): "the sample is in English",
    ("workbench/gui/sample.py", "Sample case.factcase"): "a file's name",
    ("workbench/gui/marks.py", "solid, double weight"): "a value of an enumeration",
    ("workbench/gui/actions.py", "writable case"): "a value of an enumeration",
    ("workbench/gui/actions.py", "discrepancy in a writable case"): "a value of an enumeration",
}


def test_no_words_are_written_past_the_translation() -> None:
    found = []
    for file in sorted((CHECKOUT / "workbench" / "gui").rglob("*.py")):
        name = file.relative_to(CHECKOUT).as_posix()
        if name.endswith("gui/screenshots.py"):
            continue
        tree = ast.parse(file.read_text(encoding="utf-8"))
        found += [(name, line, words) for line, words in literals(tree) if (name, words) not in NOT_SEEN]
    assert found == []


@pytest.mark.parametrize(
    "code",
    [
        "label.setText('Nothing here')",
        "QLabel('Sources')",
        "box.addItem(f'{number} things')",
        "WORDS = {'a': 'Only what is open'}",
        "button.setText('On' if on else 'Off')",
    ],
)
def test_words_past_the_translation_would_be_found(code: str) -> None:
    assert list(literals(ast.parse(code)))


def words_seen(widget: QWidget) -> Iterator[str]:
    for each in [widget, *widget.findChildren(QWidget)]:
        yield each.toolTip()
        yield each.accessibleName()
        yield each.accessibleDescription()
        if isinstance(each, QLabel | QAbstractButton):
            yield each.text()
        elif isinstance(each, QLineEdit):
            yield each.placeholderText()
        elif isinstance(each, QComboBox):
            yield from (each.itemText(row) for row in range(each.count()))
        elif isinstance(each, QTabBar):
            yield from (each.tabText(tab) for tab in range(each.count()))
        elif isinstance(each, QMenu):
            yield from (action.text() for action in each.actions())


def test_no_english_is_left_in_the_window(foreign: str, window: MainWindow, seeds: Path) -> None:
    window.open_path(seeds)
    assert window.desk is not None
    for name in ("show_grid", "show_history", "show_disputes", "show_claims"):
        window.actions_by_id[name].trigger()
    english = {said(message)[0] for _, message in entries(foreign) if said(message)[0] != said(message)[1][0]}
    english |= {words.upper() for words in english}
    left = {words for words in words_seen(window) if words in english}
    assert left == set()


# room for long words


@pytest.fixture(params=[1.0, 1.5], ids=["100 %", "150 %"])
def type_size(request: pytest.FixtureRequest, theme: Theme) -> Iterator[float]:
    theme.set_zoom(request.param)
    yield request.param
    theme.set_zoom(1.0)


def test_the_desk_fits_a_small_screen_in_every_language(
    any_language: str, type_size: float, window: MainWindow, seeds: Path, qtbot: QtBot
) -> None:
    window.resize(1024, 700)
    window.show()
    window.open_path(seeds)
    qtbot.wait(50)
    assert (window.width(), window.height()) == (1024, 700)
    assert window.desk is not None
    window.desk.decide(Verdict.CONFIRM)
    window.desk.inspector.deciding.choose("one-right")
    qtbot.wait(50)
    assert (window.width(), window.height()) == (1024, 700)
    buttons = [each for each in window.findChildren(QPushButton) if each.isVisible() and each.text()]
    cut = [each.text() for each in buttons if each.width() < each.sizeHint().width()]
    assert cut == []
    verdicts = window.desk.inspector.deciding.buttons.values()
    assert [each.words for each in verdicts if each.width() < each.sizeHint().width()] == []
