"""Events in the words of the window: what was done, to what, and what was given."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from workbench.extraction.claim import Kind
from workbench.gui.verdicts import verdict_answers, verdict_title
from workbench.gui.words import kind_words
from workbench.review.decision import Decision
from workbench.review.event import Action, Event
from workbench.review.history import DECISIONS, effective
from workbench.review.telling import subject_of
from workbench.store.basis import BY_HAND
from workbench.store.records import from_plain

_ACTIONS = {
    Action.CONFIRM: QT_TRANSLATE_NOOP("History", "Confirm"),
    Action.REJECT: QT_TRANSLATE_NOOP("History", "Reject"),
    Action.LEAVE_UNRESOLVED: QT_TRANSLATE_NOOP("History", "Leave unresolved"),
    Action.ANNOTATE: QT_TRANSLATE_NOOP("History", "Note"),
    Action.REOPEN: QT_TRANSLATE_NOOP("History", "Reopen"),
    Action.UNDO: QT_TRANSLATE_NOOP("History", "Undo"),
    Action.REDO: QT_TRANSLATE_NOOP("History", "Redo"),
    Action.SIGN: QT_TRANSLATE_NOOP("History", "Sign"),
    Action.CREATE: QT_TRANSLATE_NOOP("History", "Begin the case"),
    Action.READ: QT_TRANSLATE_NOOP("History", "Read documents"),
    Action.SET_DOCUMENT: QT_TRANSLATE_NOOP("History", "Describe a document"),
    Action.REPLACE_DOCUMENT: QT_TRANSLATE_NOOP("History", "Replace a document"),
    Action.REMOVE_DOCUMENT: QT_TRANSLATE_NOOP("History", "Remove a document"),
    Action.RESTORE_DOCUMENT: QT_TRANSLATE_NOOP("History", "Bring a document back"),
    Action.SET_PROPERTIES: QT_TRANSLATE_NOOP("History", "Change the properties"),
    Action.ADD_CLAIM: QT_TRANSLATE_NOOP("History", "Mark a claim"),
    Action.EDIT_CLAIM: QT_TRANSLATE_NOOP("History", "Correct a claim"),
    Action.REMOVE_CLAIM: QT_TRANSLATE_NOOP("History", "Take a claim away"),
    Action.PUT_TOGETHER: QT_TRANSLATE_NOOP("History", "Put claims together"),
    Action.TAKE_APART: QT_TRANSLATE_NOOP("History", "Take claims apart"),
    Action.ADD_DISCREPANCY: QT_TRANSLATE_NOOP("History", "Add a discrepancy"),
    Action.SAME_PERSON: QT_TRANSLATE_NOOP("History", "Say that names are one person’s"),
}

_FIELDS = {
    "title": QT_TRANSLATE_NOOP("History", "Title"),
    "outlet": QT_TRANSLATE_NOOP("History", "Outlet"),
    "author": QT_TRANSLATE_NOOP("History", "Author"),
    "url": QT_TRANSLATE_NOOP("History", "Address"),
    "published": QT_TRANSLATE_NOOP("History", "Date"),
    "rank": QT_TRANSLATE_NOOP("History", "Rank"),
    "event_date": QT_TRANSLATE_NOOP("History", "Date of the event"),
    "place": QT_TRANSLATE_NOOP("History", "Place"),
    "currency": QT_TRANSLATE_NOOP("History", "Currency"),
    "spelling": QT_TRANSLATE_NOOP("History", "Spelling"),
    "units": QT_TRANSLATE_NOOP("History", "Units"),
    "kinds_off": QT_TRANSLATE_NOOP("History", "Kinds that are not compared"),
    "documents": QT_TRANSLATE_NOOP("History", "Documents"),
    "name": QT_TRANSLATE_NOOP("History", "Name"),
    "names": QT_TRANSLATE_NOOP("History", "Names"),
    "role": QT_TRANSLATE_NOOP("History", "Role"),
    "seal": QT_TRANSLATE_NOOP("History", "Seal"),
    "note": QT_TRANSLATE_NOOP("History", "Note"),
    "topic": QT_TRANSLATE_NOOP("History", "Topic"),
    "level": QT_TRANSLATE_NOOP("History", "Level"),
    "text": QT_TRANSLATE_NOOP("History", "Words"),
    "kind": QT_TRANSLATE_NOOP("History", "Kind"),
    "subject": QT_TRANSLATE_NOOP("History", "Who or what"),
    "property": QT_TRANSLATE_NOOP("History", "What of it"),
    "time": QT_TRANSLATE_NOOP("History", "When"),
    "speaker": QT_TRANSLATE_NOOP("History", "Said by"),
    "document": QT_TRANSLATE_NOOP("History", "Document"),
    "copy": QT_TRANSLATE_NOOP("History", "Brought home from"),
}
_OF_CLAIM = ("text", "kind", "subject", "property", "time", "speaker", "document")
_SAID = ("name", "names", "role", "seal", "level", "note", "copy")


@dataclass(frozen=True, slots=True)
class Group:
    """Actions that are filtered together."""

    words: str
    actions: frozenset[Action]


GROUPS = (
    Group(str(QT_TRANSLATE_NOOP("History", "Verdicts")), frozenset(DECISIONS - {Action.ANNOTATE})),
    Group(str(QT_TRANSLATE_NOOP("History", "Notes")), frozenset({Action.ANNOTATE})),
    Group(
        str(QT_TRANSLATE_NOOP("History", "Documents")),
        frozenset(
            {
                Action.READ,
                Action.SET_DOCUMENT,
                Action.REPLACE_DOCUMENT,
                Action.REMOVE_DOCUMENT,
                Action.RESTORE_DOCUMENT,
            }
        ),
    ),
    Group(str(QT_TRANSLATE_NOOP("History", "By hand")), frozenset(BY_HAND)),
    Group(str(QT_TRANSLATE_NOOP("History", "The case")), frozenset({Action.CREATE, Action.SET_PROPERTIES})),
    Group(str(QT_TRANSLATE_NOOP("History", "Undo and redo")), frozenset({Action.UNDO, Action.REDO})),
    Group(str(QT_TRANSLATE_NOOP("History", "Signatures")), frozenset({Action.SIGN})),
)


def words_of(text: str) -> str:
    """Words of this module in the language of the window."""
    return QCoreApplication.translate("History", text)


def action_words(event: Event) -> str:
    """What was done."""
    words = words_of(str(_ACTIONS[event.action]))
    if event.action in {Action.UNDO, Action.REDO}:
        undone = Action(event.payload["action"])
        words = f"{words}: {words_of(str(_ACTIONS[undone]))}"
    if event.payload.get("second"):
        words = words_of("{action} (second reader)").format(action=words)
    return words


def about(event: Event) -> str:
    """What it was done to, in one line."""
    if event.action is Action.READ:
        return ", ".join(_names(event.payload.get("documents", ())))
    return " ".join(subject_of(event).split())


def given(event: Event) -> str:
    """What was given, in one line."""
    return " · ".join(words for _, words in answers(event))


def answers(event: Event) -> list[tuple[str, str]]:
    """What was given, as pairs of question and answer."""
    payload = event.payload
    if event.action in DECISIONS:
        decision = from_plain(Decision, payload)
        title = verdict_title(decision)
        told = [(words_of("Verdict"), title)] if title != words_of(str(_ACTIONS[event.action])) else []
        told += verdict_answers(decision)
        return told + [(words_of("Note"), decision.note)] * bool(decision.note)
    if "after" in payload:
        return [
            (words_of(str(_FIELDS.get(name, name))), _changed(payload.get("before", {}).get(name), value))
            for name, value in payload["after"].items()
        ]
    told = []
    claim = payload.get("claim")
    if isinstance(claim, Mapping):
        told += [(words_of(str(_FIELDS[name])), _printed(name, claim.get(name))) for name in _OF_CLAIM]
    told += [(words_of(str(_FIELDS[name])), _printed(name, payload.get(name))) for name in _SAID]
    return [(question, answer) for question, answer in told if answer]


def still_counts(events: Sequence[Event]) -> frozenset[int]:
    """The sequences of the events that were not taken back."""
    return frozenset(event.sequence for event in effective(events))


def _changed(before: Any, after: Any) -> str:
    nothing = words_of("nothing")
    old, new = _printed("", before) or nothing, _printed("", after) or nothing
    return new if before is None else f"{old} → {new}"


def _printed(name: str, value: Any) -> str:
    if name == "kind" and value:
        return kind_words(Kind(value))
    if isinstance(value, list | tuple):
        return ", ".join(str(each) for each in value)
    return "" if value is None else " ".join(str(value).split())


def _names(documents: Sequence[Mapping[str, Any]]) -> list[str]:
    return [str(each["name"]) for each in documents]
