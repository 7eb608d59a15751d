"""Marks by kind: shown as the editor wants them, told on request, and never without the one that is inspected."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QMenu

from tests.gui.pages import Mouse, WindowPage
from workbench.extraction.claim import Kind
from workbench.gui.kinds_marked import GROUPS

VOTES = "Votes: Jeremy Corbyn"


def marked(page: WindowPage) -> set[Kind]:
    """The kinds that are marked in the first pane."""
    kinds = {mark.claim_id: mark.kind for mark in page.pane.marks}
    return {kinds[each.claim] for each in page.pane.article.highlights.all()}


def toggle(page: WindowPage, words: str) -> None:
    """Choose in the menu of kinds."""
    menus = [menu for menu in page.window.menus["view"].findChildren(QMenu) if menu.title() == "Ma&rked in the text"]
    action = next(action for action in menus[0].actions() if action.text().replace("&", "") == words)
    action.trigger()


def test_every_kind_belongs_to_one_group() -> None:
    grouped = [kind for group in GROUPS for kind in group.kinds]
    assert sorted(grouped) == sorted(kind.value for kind in Kind)


def test_only_the_kinds_that_are_wanted_are_marked_and_remembered(mouse: Mouse, seeds: Path) -> None:
    mouse.window.open_path(seeds)
    mouse.turn_to(VOTES)
    assert {Kind.COUNT, Kind.QUOTE, Kind.NAME} <= marked(mouse)
    toggle(mouse, "Names and places")
    toggle(mouse, "Who did what")
    assert not {Kind.NAME, Kind.PLACE, Kind.EVENT} & marked(mouse)
    assert {Kind.COUNT, Kind.QUOTE} <= marked(mouse)
    mouse.window.close_case()
    mouse.window.open_path(seeds)
    assert Kind.NAME not in marked(mouse)
    toggle(mouse, "Names and places")
    assert Kind.NAME in marked(mouse)


def test_what_is_inspected_is_framed_whatever_is_marked(mouse: Mouse, seeds: Path) -> None:
    mouse.window.open_path(seeds)
    toggle(mouse, "Figures")
    mouse.turn_to(VOTES)
    chosen = mouse.pane.article.chosen
    assert mouse.pane.article.highlights.of_claim(chosen) is not None
    assert marked(mouse) & {Kind.PERCENTAGE, Kind.MONEY} == set()


def test_a_mark_says_what_it_stands_for(mouse: Mouse, seeds: Path) -> None:
    mouse.window.open_path(seeds)
    mouse.turn_to(VOTES)
    assert mouse.pane._told(mouse.pane.article.chosen) == "count · conflict"
