"""Bring the translations of the window up to date: collect its words, merge them into the ``.ts`` files, compile them.

Run by ``dev.py translations``. Words stand in the sources of ``workbench/gui`` (``self.tr``, ``translate``), in the
vocabulary of decisions and among the ready-made sentences of ``resources/languages``. Qt's own collector does not look
into f-strings or data files, so that the words are collected here and handed to it as one list of calls.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
TRANSLATIONS = ROOT / "resources" / "translations"
LANGUAGES = ("de", "fr")
SOURCE_LANGUAGE = "en"
"""Only its plurals are kept: everything else stands in the sources as it is read."""


@dataclass(frozen=True, slots=True, order=True)
class Message:
    """Words to be translated. ``plural``: they change with a number, which stands in them as ``%n``."""

    context: str
    words: str
    comment: str = ""
    plural: bool = False


def messages(root: Path = ROOT) -> list[Message]:
    """Everything that the window says, each once, in the order of contexts and words."""
    found: set[Message] = set()
    for file in sorted((root / "workbench" / "gui").rglob("*.py")):
        found.update(_in_module(ast.parse(file.read_text(encoding="utf-8")), ""))
    found.update(_in_vocabulary(root / "resources" / "decisions"))
    found.update(_in_sentences(root / "resources" / "languages" / "sentences.toml"))
    return sorted(found)


def _in_module(node: ast.AST, context: str) -> Iterator[Message]:
    """The messages below a node; ``context`` is the class that surrounds it."""
    for child in ast.iter_child_nodes(node):
        inside = child.name if isinstance(child, ast.ClassDef) else context
        if isinstance(child, ast.Call):
            message = _message(child, context)
            if message is not None:
                yield message
        yield from _in_module(child, inside)


def _message(call: ast.Call, context: str) -> Message | None:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    given = [each.value if isinstance(each, ast.Constant) else each for each in call.args]
    if name == "tr" and isinstance(call.func, ast.Attribute):
        if getattr(call.func.value, "id", "") != "self" or not context:
            raise SystemExit(f"line {call.lineno}: tr() belongs to self in a class; elsewhere use translate().")
        given = [context, *given]
    elif name not in {"translate", "QT_TRANSLATE_NOOP"} or len(given) < 2 or not isinstance(given[0], str):
        return None
    if not isinstance(given[1], str):
        return None
    comment = given[2] if len(given) > 2 and isinstance(given[2], str) else ""
    return Message(str(given[0]), given[1], comment, plural=len(given) > 3)


def _in_vocabulary(folder: Path) -> Iterator[Message]:
    for file in sorted(folder.glob("*.toml")):
        table = tomllib.loads(file.read_text(encoding="utf-8"))
        labels = _labels(table) if file.name != "options.toml" else _leaves(table)
        yield from (Message("Vocabulary", words) for words in labels)


def _labels(table: Any) -> Iterator[str]:
    if isinstance(table, dict):
        if "label" in table:
            yield str(table["label"])
        for value in table.values():
            yield from _labels(value)
    elif isinstance(table, list):
        for value in table:
            yield from _labels(value)


def _leaves(table: Any) -> Iterator[str]:
    for value in table.values() if isinstance(table, dict) else table:
        yield from [value] if isinstance(value, str) else _leaves(value)


def _in_sentences(file: Path) -> Iterator[Message]:
    yield from (Message("Sentences", words) for words in _leaves(tomllib.loads(file.read_text(encoding="utf-8"))))


def as_calls(found: Iterable[Message]) -> str:
    """The messages as a Python file that Qt's collector understands."""
    lines = []
    for each in found:
        given = [_quoted(each.context), _quoted(each.words), _quoted(each.comment)]
        lines.append(f"QCoreApplication.translate({', '.join(given)}{', 1' if each.plural else ''})")
    return "\n".join(lines) + "\n"


def _quoted(words: str) -> str:
    return '"' + words.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def update() -> None:
    """Merge the words into every ``.ts`` file: what is new is unfinished there, what is gone is gone."""
    TRANSLATIONS.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        calls = Path(folder) / "window.py"
        calls.write_text(as_calls(messages()), encoding="utf-8")
        for language in (*LANGUAGES, SOURCE_LANGUAGE):
            only = ["-pluralonly"] if language == SOURCE_LANGUAGE else []
            options = [*only, "-locations", "none", "-no-obsolete", "-no-ui-lines", "-disable-heuristic", "sametext"]
            options += ["-disable-heuristic", "similartext", "-source-language", "en_GB"]
            options += ["-target-language", language, "-silent"]
            _run("lupdate", str(calls), *options, "-ts", str(TRANSLATIONS / f"window_{language}.ts"))


def release(into: Path = TRANSLATIONS) -> None:
    """Compile every ``.ts`` file to the ``.qm`` file that the window loads."""
    for source in sorted(TRANSLATIONS.glob("*.ts")):
        _run("lrelease", "-silent", str(source), "-qm", str(into / f"{source.stem}.qm"))


def _run(tool: str, *arguments: str) -> None:
    """One of Qt's tools, as PySide6 brings it."""
    program = Path(sys.executable).with_name(f"pyside6-{tool}")
    subprocess.run([program, *arguments], check=True)


if __name__ == "__main__":
    update()
    release()
