"""What is on the sheet: the twelve parts, from what lies on the desk and what was decided."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from workbench.factsheet.composing import compose
from workbench.factsheet.seal import seal
from workbench.review.decision import Verdict

if TYPE_CHECKING:
    from tests.factsheet.conftest import Desk

PASSENGERS = "Passengers on the Morning Star"
COST = "Cost of repairs"
QUOTE = "What Una Field heard"


def test_it_is_a_draft_while_anything_is_open(desk: Desk) -> None:
    assert desk.sheet().head.draft
    assert desk.sheet().head.open == 3


def test_it_is_no_draft_once_everything_is_settled(decided: Desk) -> None:
    assert not decided.sheet().head.draft


def test_a_decision_that_no_longer_holds_makes_it_a_draft_again(decided: Desk) -> None:
    decided.items[PASSENGERS] = replace(decided.items[PASSENGERS], stale=True, stale_why="A reading was added.")
    sheet = decided.sheet()
    assert sheet.head.draft
    assert sheet.sealed.corrections == ()
    assert sheet.sealed.decisions[0].stale == "A reading was added."


def test_the_documents_are_listed_with_all_that_identifies_them(desk: Desk) -> None:
    first, _, third = desk.sheet().sealed.documents
    assert (first.letter, first.outlet, first.title, first.published) == (
        "A",
        "The Herald",
        "Ferry aground off Skye",
        "2016-09-24",
    )
    assert (first.rank, first.shares_copy_with, third.shares_copy_with) == ("own report", ("C",), ("A",))
    assert len(first.sha256) == 64


def test_the_totals_count_states_and_independent_documents(decided: Desk) -> None:
    totals = decided.sheet().sealed.totals
    assert (totals.documents, totals.independent) == (3, 2)
    assert (totals.conflicts, totals.variations, totals.facts, totals.claims) == (2, 1, 4, 9)
    assert (totals.confirmed, totals.rejected, totals.unresolved, totals.open) == (1, 1, 1, 0)
    assert totals.program_errors == 0


def test_what_was_the_programs_own_error_is_counted_apart(desk: Desk) -> None:
    desk.decide(COST, Verdict.REJECT, "wrong-match")
    sealed = desk.sheet().sealed
    assert sealed.totals.program_errors == 1
    assert sealed.variations == ()


def test_the_wrong_figure_is_to_be_corrected_where_it_stands(decided: Desk) -> None:
    (correction,) = decided.sheet().sealed.corrections
    assert (correction.mention.letter, correction.mention.paragraph, correction.mention.place) == ("B", 2, "p. 1")
    assert (correction.old, correction.new) == ("241 passengers", "214 passengers")
    assert (correction.basis, correction.source) == ("primary", "manifest")


def test_where_none_is_right_every_mention_is_corrected(desk: Desk) -> None:
    desk.decide(PASSENGERS, Verdict.CONFIRM, "none-right", value="216", basis="own-check")
    corrections = desk.sheet().sealed.corrections
    assert [(each.mention.letter, each.new) for each in corrections] == [
        ("A", "216 passengers"),
        ("B", "216 passengers"),
        ("C", "216 passengers"),
    ]


@pytest.mark.parametrize("reason", ["both-stand", "soften"])
def test_where_the_wording_is_settled_it_replaces_all_of_them(desk: Desk, reason: str) -> None:
    desk.decide(COST, Verdict.CONFIRM, reason, wording="more than £1m")
    assert [(each.old, each.new) for each in desk.sheet().sealed.corrections] == [
        ("£1.2m", "more than £1m"),
        ("about £1m", "more than £1m"),
    ]


def test_a_superseded_figure_names_the_time_of_each(desk: Desk) -> None:
    desk.decide(PASSENGERS, Verdict.CONFIRM, "superseded", right="214", later="Friday noon", earlier="Thursday")
    (correction,) = desk.sheet().sealed.corrections
    assert correction.source == "Thursday → Friday noon"


def test_a_quote_is_corrected_to_the_version_that_was_heard(desk: Desk) -> None:
    desk.decide(QUOTE, Verdict.CONFIRM, "quote", right="We heard a bang,", basis="recording")
    (correction,) = desk.sheet().sealed.corrections
    assert (correction.old, correction.new) == ("We heard a great bang,", "We heard a bang,")


def test_what_is_left_unresolved_is_a_question_to_somebody(decided: Desk) -> None:
    (question,) = decided.sheet().sealed.questions
    assert (question.topic, question.whom, question.by) == (QUOTE, "Una Field", "2016-09-25")
    assert question.readings == ("We heard a bang,", "We heard a great bang,")
    assert question.letters == ("A", "B")


def test_facts_agreed_name_their_independent_copies(decided: Desk) -> None:
    (fact,) = decided.sheet().sealed.agreed
    assert (fact.topic, fact.value, fact.copies) == ("Length of repairs", "6 weeks", 2)
    assert [mention.letter for mention in fact.mentions] == ["A", "B"]


def test_every_reading_is_given_word_for_word_by_source(decided: Desk) -> None:
    entry = decided.sheet().sealed.decisions[0]
    mention = entry.readings[1].mentions[0]
    assert mention.sentence == "The ship carried 241 passengers; nobody was hurt."
    assert mention.sentence[mention.at :].startswith("241 passengers")
    assert entry.verdict is not None
    assert (entry.verdict.state, entry.verdict.editor) == ("confirmed", "Una Field")


def test_variations_and_rejections_are_listed_with_their_reason(decided: Desk) -> None:
    sealed = decided.sheet().sealed
    assert [(each.topic, each.reason) for each in sealed.variations] == [(COST, "rounding")]
    assert [(each.topic, each.reason) for each in sealed.rejected] == [(COST, "rounding")]


def test_what_was_not_checked_is_said(decided: Desk) -> None:
    not_checked = decided.sheet().sealed.not_checked
    assert not_checked.kinds_off == ("ordinal",)
    assert not_checked.unread[0].file == "scan.pdf"
    passages = {(each.letter, each.paragraph): each for each in not_checked.passages}
    assert set(passages) == {("A", 1), ("B", 1), ("B", 5), ("C", 1)}
    assert passages["B", 5].why == "furniture"
    assert passages["A", 1].opening == "Ferry aground off Skye"


def test_a_verdict_that_was_replaced_and_a_stet_are_kept(decided: Desk) -> None:
    decided.decide(PASSENGERS, Verdict.CONFIRM, "one-right", right="241", basis="own-check", editor="Tom Reef")
    decided.decide(COST, Verdict.ANNOTATE, "stet", note="The owners gave both.", editor="Tom Reef")
    overruled = decided.sheet().sealed.overruled
    (reversal,) = overruled.reversals
    assert (reversal.topic, reversal.before.editor, reversal.after.editor) == (PASSENGERS, "Una Field", "Tom Reef")
    (stet,) = overruled.stets
    assert (stet.topic, stet.note.text) == (COST, "The owners gave both.")


def test_saying_the_same_again_is_no_reversal(decided: Desk) -> None:
    decided.decide(COST, Verdict.REJECT, "rounding", note="As the style book has it.")
    assert decided.sheet().sealed.overruled.reversals == ()


def test_a_signature_holds_until_anything_sealed_changes(decided: Desk) -> None:
    decided.sign("Una Field")
    assert decided.sheet().signatures[0].valid
    assert decided.sheet().signed
    decided.decide(COST, Verdict.ANNOTATE, "note", note="Checked again.")
    assert not decided.sheet().signatures[0].valid
    assert not decided.sheet().signed


def test_when_the_sheet_is_made_does_not_change_its_seal(decided: Desk) -> None:
    later = replace(decided.input(), made=dt.datetime(2016, 9, 26, 9, 0, tzinfo=dt.UTC), edition=2)
    assert seal(compose(later)) == seal(decided.sheet()) == decided.sheet().seal


def test_the_second_readers_verdict_stands_beside_the_first_and_a_dispute_shows(decided: Desk) -> None:
    item = decided.items[PASSENGERS]
    assert item.decision is not None
    agreeing = replace(item.decision, editor="Tom Reef", second=True)
    decided.items[PASSENGERS] = replace(item, other=agreeing)
    entry = decided.sheet().sealed.decisions[0]
    assert entry.second is not None
    assert (entry.second.editor, entry.disputed) == ("Tom Reef", False)
    decided.items[PASSENGERS] = replace(item, other=replace(agreeing, details=(("right", "241"), ("basis", "primary"))))
    assert decided.sheet().sealed.decisions[0].disputed
