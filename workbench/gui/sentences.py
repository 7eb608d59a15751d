"""Ready-made sentences of the core in the language of the window: errors, what changed, what undo takes back.

The core knows no languages of windows: it says its sentences in English, and some are kept in case files. Here each is
recognised by ``resources/languages/sentences.toml``, its gaps are read, and it is said anew. One that is not known is
shown as it came.
"""

from __future__ import annotations

import functools
import re
import tomllib
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

from workbench.gui.language import spoken
from workbench.shipped import resource_folder

_GAP = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence with gaps, and how it is recognised: alone, or with others behind it."""

    words: str
    alone: re.Pattern[str]
    first: re.Pattern[str]


def in_words(told: str) -> str:
    """The sentence, or several of them one behind another, in the language of the window."""
    if spoken() == "en" or not told:
        return told
    for known in _sentences():
        found = known.alone.fullmatch(told)
        if found is not None:
            return _said(known, found)
    for known in _sentences():
        found = known.first.match(told)
        if found is not None:
            return f"{_said(known, found)} {in_words(told[found.end() :])}"
    return told


def _said(known: Sentence, found: re.Match[str]) -> str:
    few = _few()
    given = {
        name: QCoreApplication.translate("Sentences", words) if name in few else words
        for name, words in found.groupdict().items()
    }
    return QCoreApplication.translate("Sentences", known.words).format_map(given)


@functools.cache
def _sentences() -> tuple[Sentence, ...]:
    """Those that say most by themselves come first, so that a loose one does not take what a strict one knows."""
    told = [words for part, each in _file().items() if part != "gaps" for words in each]
    return tuple(_compiled(words) for words in sorted(told, key=lambda words: -len(_GAP.sub("", words))))


def _compiled(words: str) -> Sentence:
    few = _few()
    parts = _GAP.split(words)
    gaps = [rf"(?P<{name}>{'|'.join(map(re.escape, few[name])) if name in few else '.+?'})" for name in parts[1::2]]
    plain = [re.escape(part) for part in parts[::2]]
    pattern = "".join(text + gap for text, gap in zip(plain, [*gaps, ""], strict=True))
    return Sentence(words, re.compile(pattern, re.DOTALL), re.compile(rf"{pattern} (?=\S)", re.DOTALL))


def _few() -> dict[str, list[str]]:
    gaps: dict[str, list[str]] = _file()["gaps"]
    return gaps


@functools.cache
def _file() -> dict[str, Any]:
    return tomllib.loads((resource_folder("languages") / "sentences.toml").read_text(encoding="utf-8"))
