"""Decisions in words, wherever they are told: in the history, among disagreements, when copies are brought together."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from workbench.gui.words import answer_words, moment_words, vocabulary_words
from workbench.review.decision import Decision, Verdict
from workbench.review.vocabulary import entry_of, reason_of


def verdict_title(decision: Decision) -> str:
    """The verdict and its reason: "Confirm: One value is right"."""
    entry, reason = entry_of(decision.verdict), reason_of(decision)
    head = vocabulary_words(entry.label)
    if reason is None:
        return head
    words = vocabulary_words(reason.label)
    return words if decision.verdict is Verdict.ANNOTATE else f"{head}: {words}"


def verdict_answers(decision: Decision) -> list[tuple[str, str]]:
    """What was given for the reason, as pairs of question and answer."""
    reason = reason_of(decision)
    return [
        (vocabulary_words(field.label), answer_words(field, given))
        for field in (reason.fields if reason is not None else ())
        if (given := decision.detail(field.id))
    ]


def verdict_line(decision: Decision) -> str:
    """All of a decision in one line, without who and when."""
    answers = [answer for _, answer in verdict_answers(decision)]
    return " · ".join(part for part in (verdict_title(decision), *answers, decision.note) if part)


def who_and_when(decision: Decision) -> str:
    """Who decided, and when."""
    editor = decision.editor or QCoreApplication.translate("Verdicts", "nobody named")
    return f"{editor}, {moment_words(decision.made)}"
