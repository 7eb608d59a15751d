"""Which kinds of claims are marked in the documents: whoever checks quotations need not see every name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QMenu

from workbench.gui.preferences import Preferences


@dataclass(frozen=True, slots=True)
class KindGroup:
    """Kinds that are marked together, by the values of ``Kind``."""

    id: str
    text: str
    kinds: frozenset[str]


GROUPS = (
    KindGroup(
        "figures",
        str(QT_TRANSLATE_NOOP("Menus", "&Figures")),
        frozenset({"count", "percentage", "money", "measure", "ordinal"}),
    ),
    KindGroup("dates", str(QT_TRANSLATE_NOOP("Menus", "&Dates and times")), frozenset({"date", "duration"})),
    KindGroup("quotes", str(QT_TRANSLATE_NOOP("Menus", "&Quotations")), frozenset({"quote", "attribution"})),
    KindGroup("names", str(QT_TRANSLATE_NOOP("Menus", "&Names and places")), frozenset({"name", "place"})),
    KindGroup("events", str(QT_TRANSLATE_NOOP("Menus", "Who did &what")), frozenset({"event", "polarity"})),
)


def kinds_marked(preferences: Preferences) -> frozenset[str]:
    """The kinds that the editor wants to see marked."""
    wanted = (group.kinds for group in GROUPS if preferences.flag(f"mark_{group.id}", default=True))
    return frozenset().union(*wanted)


def offer_kinds(menu: QMenu, preferences: Preferences, changed: Callable[[], object]) -> QMenu:
    """A menu of the kinds that are marked; what is chosen there holds at once and is remembered."""
    marked = QMenu(QCoreApplication.translate("Menus", "Ma&rked in the text"), menu)
    menu.addMenu(marked)

    def choose(group: KindGroup, on: bool) -> None:
        preferences.set_flag(f"mark_{group.id}", on)
        changed()

    for group in GROUPS:
        action = marked.addAction(QCoreApplication.translate("Menus", group.text))
        action.setCheckable(True)
        action.setChecked(preferences.flag(f"mark_{group.id}", default=True))
        action.toggled.connect(lambda on, group=group: choose(group, on))
    return marked
