"""The vocabulary of decisions says what each reason must be given, and one key picks each."""

from __future__ import annotations

import datetime as dt

import pytest

from workbench.review.decision import Decision, State, Verdict
from workbench.review.vocabulary import entry_of, missing, reason_of, vocabulary

NOON = dt.datetime(2016, 9, 24, 12, tzinfo=dt.UTC)


def _decision(verdict: Verdict, reason: str = "", note: str = "", **details: str) -> Decision:
    return Decision("votes", verdict, "Jo", NOON, reason, tuple(details.items()), note)


def test_the_three_outcomes_come_first_and_every_verdict_is_there() -> None:
    assert [entry.state for entry in vocabulary()[:3]] == [State.CONFIRMED, State.REJECTED, State.UNRESOLVED]
    assert {entry.verdict for entry in vocabulary()} == set(Verdict)


def test_no_two_verdicts_and_no_two_reasons_of_one_verdict_share_a_key() -> None:
    assert len({entry.key for entry in vocabulary()}) == len(vocabulary())
    for entry in vocabulary():
        keys = [reason.key for reason in entry.reasons]
        assert len(set(keys)) == len(keys), entry.label


def test_one_value_is_right_needs_which_and_its_basis() -> None:
    assert missing(_decision(Verdict.CONFIRM, "one-right")) == ["“Which one is right”", "“Basis”"]
    assert missing(_decision(Verdict.CONFIRM, "one-right", right="313,209", basis="primary")) == []


def test_a_basis_outside_the_list_is_refused_by_name() -> None:
    (problem,) = missing(_decision(Verdict.CONFIRM, "one-right", right="313,209", basis="majority of papers"))
    assert "majority of papers" in problem


def test_a_question_needs_somebody_and_a_real_day() -> None:
    assert missing(_decision(Verdict.LEAVE_UNRESOLVED, "ask-author", whom="A. Reporter", by="soon")) != []
    assert missing(_decision(Verdict.LEAVE_UNRESOLVED, "ask-author", whom="A. Reporter", by="2016-09-26")) == []


@pytest.mark.parametrize("reason", ["rounding", "hedge", "different-time", "wrong-match"])
def test_a_rejection_needs_nothing_more_than_its_reason(reason: str) -> None:
    assert missing(_decision(Verdict.REJECT, reason)) == []
    assert missing(_decision(Verdict.REJECT)) == ["a reason"]


def test_immaterial_and_stet_must_say_why() -> None:
    assert missing(_decision(Verdict.REJECT, "immaterial")) == ["a note that says why"]
    assert missing(_decision(Verdict.ANNOTATE, "stet")) == ["a note that says why"]
    assert missing(_decision(Verdict.ANNOTATE, "stet", note="The author has the recording.")) == []


def test_a_plain_note_needs_words_and_reopening_needs_nothing() -> None:
    assert missing(_decision(Verdict.ANNOTATE)) == ["the words of the note"]
    assert missing(_decision(Verdict.REOPEN)) == []


def test_a_reason_of_another_verdict_is_none_of_this_one() -> None:
    assert missing(_decision(Verdict.CONFIRM, "rounding")) != []
    assert reason_of(_decision(Verdict.CONFIRM, "rounding")) is None


def test_the_programs_own_errors_are_counted_apart() -> None:
    errors = {reason.id for reason in entry_of(Verdict.REJECT).reasons if reason.program_error}
    assert errors == {"extraction-error", "wrong-match", "duplicate"}


def test_a_choice_is_printed_by_its_label() -> None:
    reason = reason_of(_decision(Verdict.CONFIRM, "one-right"))
    assert reason is not None
    assert [field.printed("primary") for field in reason.fields] == ["primary", "Primary document", "primary"]
