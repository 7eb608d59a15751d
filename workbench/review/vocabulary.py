"""The vocabulary of decisions, as it stands in ``resources/decisions``: verdicts, their reasons, what each asks for.

Source: published newsroom practice (three outcomes; a basis for every correction; whom to ask and by when for every
question; the program's own errors counted apart). Window, store and fact sheet all read it from here.
"""

from __future__ import annotations

import datetime as dt
import functools
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from workbench.review.decision import Decision, State, Verdict
from workbench.shipped import resource_folder


class FieldKind(StrEnum):
    """What an editor gives for a field: one of a list, words, a day (ISO 8601), or one of the readings by its value."""

    CHOICE = "choice"
    TEXT = "text"
    DATE = "date"
    READING = "reading"


@dataclass(frozen=True, slots=True)
class Option:
    """One choice: ``id`` is kept in ``Decision.details``, ``label`` is what an editor reads."""

    id: str
    label: str


@dataclass(frozen=True, slots=True)
class ReasonField:
    """What a reason asks for. ``id`` is its key in ``Decision.details``; ``options`` only for a choice."""

    id: str
    label: str
    kind: FieldKind
    required: bool = False
    options: tuple[Option, ...] = ()

    def printed(self, given: str) -> str:
        """What was given, as an editor reads it: the label of a choice, else the words themselves."""
        return next((option.label for option in self.options if option.id == given), given)


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a verdict was given. ``key`` is the letter that picks it once the verdict is chosen.

    ``note_required``: the note must say why. ``correction``: the fact sheet asks for a correction. ``question``: the
    fact sheet lists it as outstanding. ``program_error``: counted as the program's own error.
    """

    id: str
    label: str
    key: str
    fields: tuple[ReasonField, ...] = ()
    note_required: bool = False
    correction: bool = False
    question: bool = False
    program_error: bool = False


@dataclass(frozen=True, slots=True)
class VerdictEntry:
    """One verdict: its label, the letter that gives it, the state it leads to (None: none), and its reasons."""

    verdict: Verdict
    label: str
    key: str
    state: State | None
    reasons: tuple[Reason, ...]

    def reason(self, reason_id: str) -> Reason | None:
        """One reason by its id."""
        return next((reason for reason in self.reasons if reason.id == reason_id), None)


@functools.cache
def vocabulary() -> tuple[VerdictEntry, ...]:
    """All verdicts in the order in which they are offered."""
    folder = resource_folder("decisions")
    options = _options(folder / "options.toml")
    files = (_parsed(path) for path in sorted(folder.glob("*.toml")) if path.name != "options.toml")
    return tuple(_entry(file, options) for file in sorted(files, key=lambda file: file["order"]))


def entry_of(verdict: Verdict) -> VerdictEntry:
    """What the vocabulary says of one verdict."""
    return next(entry for entry in vocabulary() if entry.verdict is verdict)


def reason_of(decision: Decision) -> Reason | None:
    """The reason that a decision names, or None where it names none."""
    return entry_of(decision.verdict).reason(decision.reason)


def missing(decision: Decision) -> list[str]:
    """What a decision still lacks by the vocabulary, one clause each ("the right value"); empty when it is complete."""
    entry = entry_of(decision.verdict)
    reason = entry.reason(decision.reason)
    if reason is None:
        if decision.reason:
            return [f"a reason of the vocabulary (“{decision.reason}” is none)"]
        if decision.verdict is Verdict.ANNOTATE:
            return [] if decision.note.strip() else ["the words of the note"]
        return ["a reason"] if entry.reasons else []
    lacking = [problem for field in reason.fields if (problem := _lacks(field, decision.detail(field.id)))]
    if reason.note_required and not decision.note.strip():
        lacking.append("a note that says why")
    return lacking


def _lacks(field: ReasonField, given: str) -> str:
    label = f"“{field.label}”"
    if not given.strip():
        return label if field.required else ""
    if field.kind is FieldKind.CHOICE and given not in {option.id for option in field.options}:
        return f"{label} from the list (“{given}” is not in it)"
    if field.kind is FieldKind.DATE and not _is_day(given):
        return f"{label} as a day such as 2016-09-24 (“{given}” is none)"
    return ""


def _is_day(text: str) -> bool:
    try:
        dt.date.fromisoformat(text)
    except ValueError:
        return False
    return True


def _parsed(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


def _options(path: Path) -> dict[str, tuple[Option, ...]]:
    return {
        name: tuple(Option(option, label) for option, label in entries.items())
        for name, entries in _parsed(path).items()
    }


def _entry(file: dict[str, Any], options: Mapping[str, tuple[Option, ...]]) -> VerdictEntry:
    return VerdictEntry(
        Verdict(file["verdict"]),
        file["label"],
        file["key"],
        State(file["state"]) if "state" in file else None,
        tuple(_reason(reason, options) for reason in file.get("reasons", ())),
    )


def _reason(entry: dict[str, Any], options: Mapping[str, tuple[Option, ...]]) -> Reason:
    fields = tuple(
        ReasonField(
            field["id"],
            field["label"],
            FieldKind(field["kind"]),
            field.get("required", False),
            options[field["options"]] if "options" in field else (),
        )
        for field in entry.get("fields", ())
    )
    flags = {name: entry.get(name, False) for name in ("note_required", "correction", "question", "program_error")}
    return Reason(entry["id"], entry["label"], entry["key"], fields, **flags)
