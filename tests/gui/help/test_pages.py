"""The pages of the help: complete in every language, leading somewhere, honest about what was measured."""

from __future__ import annotations

import importlib
import pkgutil
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

import workbench.gui
from workbench.gui.actions import ACTIONS
from workbench.gui.help.pages import CHECKED, FIRST, help_pages, matching, page_of
from workbench.gui.language import LANGUAGES, Language
from workbench.shipped import resource_folder

CHECKOUT = Path(__file__).resolve().parent.parent.parent.parent
LINK = re.compile(r"\]\((\w+):([\w-]+)\)")


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest, english: Language) -> Iterator[str]:
    english.choose(request.param)
    yield request.param
    english.choose("en")


def table() -> dict[str, dict[str, str]]:
    return tomllib.loads((resource_folder("help") / "pages.toml").read_text(encoding="utf-8"))


def test_every_language_has_every_page_and_no_other(language: str) -> None:
    written = {file.stem for file in (resource_folder("help") / language).glob("*.md")}
    assert written == {page.id for page in help_pages()}
    assert all(page.title and page.text.startswith("# ") for page in help_pages())
    assert len({page.title for page in help_pages()}) == len(help_pages())


def test_every_link_leads_to_a_page_or_an_action(language: str) -> None:
    pages, actions = {page.id for page in help_pages()}, {spec.id for spec in ACTIONS}
    for page in help_pages():
        for where, name in LINK.findall(page.text):
            assert name in {"page": pages, "action": actions}[where], (page.id, name)


def test_the_languages_say_the_same_things(language: str) -> None:
    """As many headings, list entries, rows and links on every page as in English."""
    for page in help_pages():
        english = (resource_folder("help") / "en" / f"{page.id}.md").read_text(encoding="utf-8")
        for part in (r"^#", r"^- ", r"^\d\. ", r"^\|", r"\]\(\w+:[\w-]+\)"):
            found = [len(re.findall(part, text, re.MULTILINE)) for text in (english, page.text)]
            assert found[0] == found[1], (page.id, part)


def test_every_part_of_the_window_that_has_a_page_exists() -> None:
    modules = [name for _, name, _ in pkgutil.walk_packages(workbench.gui.__path__, "workbench.gui.")]
    widgets = {
        name
        for module in modules
        if not module.endswith("screenshots")
        for name, found in vars(importlib.import_module(module)).items()
        if isinstance(found, type) and issubclass(found, QWidget)
    }
    assert set(table()["parts"]) <= widgets
    assert set(table()["parts"].values()) <= {page.id for page in help_pages()}


def test_without_a_part_of_its_own_help_begins_at_the_beginning() -> None:
    assert page_of(None) == FIRST


def test_what_was_measured_is_what_the_readme_says(english: Language) -> None:
    readme = (CHECKOUT / "README.md").read_text(encoding="utf-8")
    measured = tomllib.loads((resource_folder("help") / "pages.toml").read_text(encoding="utf-8"))["measured"]
    for kind in ("figures", "quotes", "names", "events"):
        found, of = measured[kind]
        assert f"{found} of {of}" in readme, f"pages.toml says {found} of {of} {kind}, the README something else"
    for stories in ("known", "fresh"):
        pair = f"{measured[f'{stories}_recall']:.2f}, {measured[f'{stories}_precision']:.2f},"
        assert pair in readme, f"pages.toml says {pair} of {stories} stories, the README something else"


def test_figures_are_printed_as_the_language_does(language: str) -> None:
    page = next(page for page in help_pages() if page.id == CHECKED)
    assert "{" not in page.text
    assert ("0,83" if language in {"de", "fr"} else "0.83") in page.text
    wrong = r"\d,\d" if language == "en" else r"\d\.\d"
    assert not re.search(wrong, page.text)


def test_a_search_wants_every_word_and_shows_where() -> None:
    found = matching("agency copies", help_pages())
    assert [page.id for page, _ in found] == ["inspector"]
    assert "agency" in matching("agency", help_pages())[0][1]
    assert matching("xyzzy", help_pages()) == []
    assert [page.id for page, _ in matching("", help_pages())] == [page.id for page in help_pages()]


def test_a_page_called_so_comes_before_those_that_mention_it() -> None:
    assert matching("history", help_pages())[0][0].id == "history"
