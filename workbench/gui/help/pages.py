"""The pages of the help as they stand in ``resources/help``, in the language of the window."""

from __future__ import annotations

import functools
import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from workbench.gui.language import spoken
from workbench.shipped import resource_folder

FIRST, CHECKED = "start", "checked"
"""The page to begin with, and the one that says what is checked and what is not."""
_MARKUP = re.compile(r"\[([^\]]*)\]\([^)]*\)|[*#|`]+|^\|?[-|: ]+\|$", re.MULTILINE)
_AROUND = 34


@dataclass(frozen=True, slots=True)
class Page:
    """One page: ``text`` is Markdown whose links lead to pages ("page:queue") and actions ("action:tour")."""

    id: str
    title: str
    text: str

    @property
    def plain(self) -> str:
        """The words without their markup, in one line."""
        return " ".join(_MARKUP.sub(lambda found: found[1] or "", self.text).split())


def help_pages() -> tuple[Page, ...]:
    """All pages in their order."""
    return _pages(spoken())


def page_of(widget: QWidget | None) -> str:
    """The page on the part of the window in which a widget stands."""
    parts: dict[str, str] = _table()["parts"]
    while widget is not None:
        if type(widget).__name__ in parts:
            return parts[type(widget).__name__]
        widget = widget.parentWidget()
    return FIRST


def matching(typed: str, pages: Iterable[Page]) -> list[tuple[Page, str]]:
    """The pages that hold every word typed, each with the words around the first place; those so called come first."""
    asked = typed.casefold().split()
    found = [page for page in pages if all(word in page.plain.casefold() for word in asked)]
    if not asked:
        return [(page, "") for page in found]
    called = sorted(found, key=lambda page: not any(word in page.title.casefold() for word in asked))
    return [(page, _around(page.plain.removeprefix(page.title).strip(), asked[0])) for page in called]


def _around(words: str, wanted: str) -> str:
    place = max(words.casefold().find(wanted), 0)
    start = max(words.rfind(" ", 0, max(place - _AROUND // 2, 0)) + 1, 0)
    return ("…" if start else "") + words[start : place + 3 * _AROUND]


@functools.cache
def _pages(language: str) -> tuple[Page, ...]:
    folder = resource_folder("help") / language
    made = []
    for name in _table()["order"]:
        text = (folder / f"{name}.md").read_text(encoding="utf-8")
        if name == CHECKED:
            text = text.format_map(_measured(QLocale(language)))
        made.append(Page(name, text.partition("\n")[0].removeprefix("# "), text))
    return tuple(made)


def _measured(locale: QLocale) -> dict[str, str]:
    """What was measured, as the language prints it: parts of one, and counts as "90 / 163"."""
    table: dict[str, Any] = _table()["measured"]
    return {
        name: f"{given[0]} / {given[1]}" if isinstance(given, list) else locale.toString(given, "f", 2)
        for name, given in table.items()
    }


@functools.cache
def _table() -> dict[str, Any]:
    return tomllib.loads((resource_folder("help") / "pages.toml").read_text(encoding="utf-8"))
