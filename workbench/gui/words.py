"""The program's own terms in an editor's words, in the language of the window."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from workbench.comparison.discrepancy import Level
from workbench.documents.document import Rank
from workbench.extraction.claim import Kind
from workbench.review.decision import State


def kind_words(kind: Kind) -> str:
    """What sort of statement, in one word."""
    return {
        Kind.COUNT: QCoreApplication.translate("Kinds", "count"),
        Kind.PERCENTAGE: QCoreApplication.translate("Kinds", "share"),
        Kind.MONEY: QCoreApplication.translate("Kinds", "money"),
        Kind.MEASURE: QCoreApplication.translate("Kinds", "measure"),
        Kind.DATE: QCoreApplication.translate("Kinds", "date"),
        Kind.DURATION: QCoreApplication.translate("Kinds", "duration"),
        Kind.ORDINAL: QCoreApplication.translate("Kinds", "ordinal"),
        Kind.QUOTE: QCoreApplication.translate("Kinds", "quote"),
        Kind.ATTRIBUTION: QCoreApplication.translate("Kinds", "attribution"),
        Kind.NAME: QCoreApplication.translate("Kinds", "name"),
        Kind.PLACE: QCoreApplication.translate("Kinds", "place"),
        Kind.POLARITY: QCoreApplication.translate("Kinds", "yes or no"),
        Kind.EVENT: QCoreApplication.translate("Kinds", "event"),
    }[kind]


def level_words(level: Level) -> str:
    """Conflict or variation."""
    return {
        Level.CONFLICT: QCoreApplication.translate("Levels", "conflict"),
        Level.VARIATION: QCoreApplication.translate("Levels", "variation"),
    }[level]


def state_words(state: State) -> str:
    """Where a discrepancy stands."""
    return {
        State.OPEN: QCoreApplication.translate("States", "open"),
        State.CONFIRMED: QCoreApplication.translate("States", "confirmed"),
        State.REJECTED: QCoreApplication.translate("States", "rejected"),
        State.UNRESOLVED: QCoreApplication.translate("States", "unresolved"),
    }[state]


def rank_words(rank: Rank) -> str:
    """How near a source stands to what it reports."""
    return {
        Rank.PRIMARY: QCoreApplication.translate("Ranks", "primary source"),
        Rank.OWN_REPORT: QCoreApplication.translate("Ranks", "own report"),
        Rank.AGENCY: QCoreApplication.translate("Ranks", "agency copy"),
        Rank.SECONDARY: QCoreApplication.translate("Ranks", "secondary"),
        Rank.UNRANKED: QCoreApplication.translate("Ranks", "unranked"),
    }[rank]


def day_words(day: dt.date, *, short: bool = False) -> str:
    """A day as the locale prints it, without the weekday."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMM yyyy" if short else "d MMMM yyyy")


def moment_words(moment: dt.datetime) -> str:
    """A moment on the editor's own clock, without the date where it is today."""
    local = moment.astimezone()
    clock = f"{local:%H:%M}"
    if local.date() == dt.datetime.now().astimezone().date():
        return clock
    return f"{day_words(local.date(), short=True)}, {clock}"


def number(value: int) -> str:
    """A number as the locale groups its digits."""
    return QLocale().toString(value)
