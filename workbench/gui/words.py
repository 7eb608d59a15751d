"""The program's own terms in an editor's words, in the language of the window."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from workbench.comparison.discrepancy import Level
from workbench.documents.document import Rank
from workbench.extraction.claim import Kind
from workbench.review.decision import State
from workbench.review.signature import Role
from workbench.review.vocabulary import FieldKind, ReasonField


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


def role_words(role: Role) -> str:
    """In which capacity somebody signs, within a sentence."""
    return {
        Role.CHECKER: QCoreApplication.translate("Roles", "checker"),
        Role.SECOND_READER: QCoreApplication.translate("Roles", "second reader"),
        Role.EDITOR: QCoreApplication.translate("Roles", "editor"),
    }[role]


def vocabulary_words(text: str) -> str:
    """Words of the vocabulary of decisions in the language of the window."""
    return QCoreApplication.translate("Vocabulary", text)


def answer_words(field: ReasonField, given: str) -> str:
    """What was given for a field of a decision: a choice and a day in the language of the window, words as they are."""
    if field.kind is FieldKind.DATE:
        try:
            return day_words(dt.date.fromisoformat(given))
        except ValueError:
            return given
    printed = field.printed(given)
    return vocabulary_words(printed) if field.kind is FieldKind.CHOICE else printed


def day_format(*, short: bool = False) -> str:
    """How Qt prints and takes a day in the language of the window, without the weekday."""
    if short:
        return QCoreApplication.translate("Days", "d MMM yyyy")
    return QCoreApplication.translate("Days", "d MMMM yyyy")


def day_words(day: dt.date, *, short: bool = False) -> str:
    """A day as the language of the window prints it, without the weekday."""
    return QLocale().toString(QDate(day.year, day.month, day.day), day_format(short=short))


def moment_words(moment: dt.datetime) -> str:
    """A moment on the editor's own clock, without the date where it is today."""
    local = moment.astimezone()
    clock = QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)
    if local.date() == dt.datetime.now().astimezone().date():
        return clock
    return f"{day_words(local.date(), short=True)}, {clock}"


def number(value: int) -> str:
    """A number as the locale groups its digits."""
    return QLocale().toString(value)
