"""Discrepancies of one slip: one verdict settles all of them, or says which it says nothing of."""

from __future__ import annotations

from pathlib import Path

from tests.gui.pages import Keyboard, Mouse
from workbench.gui.clusters import details_for
from workbench.review.decision import State, Verdict
from workbench.review.item import Mark

VOTES, SUM = "Votes: Jeremy Corbyn", "Votes, worked out"


def test_one_verdict_settles_what_the_same_slip_gave_rise_to(keyboard: Keyboard, seeds: Path) -> None:
    keyboard.window.open_path(seeds)
    keyboard.turn_to(VOTES)
    linked = [each.discrepancy.topic for each in keyboard.desk.inspector.linked()]
    assert SUM in linked
    before = keyboard.case.tally().decided
    keyboard.press("L")
    assert keyboard.desk.inspector.with_linked.isChecked()
    keyboard.confirm("313,209", basis="C")
    assert keyboard.mark_of(VOTES) is Mark.DECIDED
    for topic in linked:
        decision = keyboard.item(topic).decision
        assert decision is not None
        assert f"Settled along with “{VOTES}”" in decision.note
    kept = keyboard.item(SUM).decision
    assert kept is not None
    assert kept.detail("right") == "506,438", "who has the votes right has their sum right"
    assert kept.detail("basis") == "calculation"
    assert keyboard.case.tally().decided == before + 1 + len(linked)
    keyboard.press("Ctrl+Z")
    assert keyboard.case.tally().decided == before, "one step back"


def test_linked_ones_stay_open_unless_they_are_wanted(mouse: Mouse, seeds: Path) -> None:
    mouse.window.open_path(seeds)
    mouse.turn_to(VOTES)
    assert mouse.desk.inspector.with_linked.isVisible()
    mouse.reject("Rounding")
    assert mouse.item(SUM).state is State.OPEN
    mouse.turn_to(SUM)
    assert not mouse.desk.inspector.with_linked.isChecked()


def test_a_rejection_holds_for_all_with_its_reason(mouse: Mouse, seeds: Path) -> None:
    mouse.window.open_path(seeds)
    mouse.turn_to(SUM)
    linked = [each.discrepancy.topic for each in mouse.desk.inspector.linked()]
    mouse.desk.inspector._scroll.ensureWidgetVisible(mouse.desk.inspector.with_linked)
    mouse.desk.inspector.with_linked.click()
    mouse.reject("Rounding")
    for topic in [SUM, *linked]:
        decision = mouse.item(topic).decision
        assert decision is not None
        assert (decision.verdict, decision.reason) == (Verdict.REJECT, "rounding")


def test_a_verdict_says_nothing_where_it_cannot_be_carried_over(mouse: Mouse, seeds: Path) -> None:
    mouse.window.open_path(seeds)
    votes, total = mouse.item(VOTES), mouse.item(SUM)
    typed = (("value", "313,300"), ("basis", "primary"))
    assert details_for(total, votes, Verdict.CONFIRM, typed) is None
    assert details_for(total, votes, Verdict.CONFIRM, (("right", "no such value"), ("basis", "primary"))) is None
    asked = (("whom", "Dana Reed"),)
    assert details_for(total, votes, Verdict.LEAVE_UNRESOLVED, asked) == asked


def test_what_looked_alike_is_shown_on_request_with_the_reason(mouse: Mouse, seeds: Path) -> None:
    mouse.window.open_path(seeds)
    with_misses = next(
        item
        for item in mouse.case.discrepancies()
        if mouse.case.near_misses([claim.id for claim in item.discrepancy.fact.claims])
    )
    mouse.desk.turn_to(with_misses.id)
    inspector = mouse.desk.inspector
    assert not inspector.near_misses.shown
    inspector._scroll.ensureWidgetVisible(inspector.near_misses.ask)
    mouse.click(inspector.near_misses.ask)
    shown = inspector.near_misses.shown
    assert shown
    own = {claim.id for claim in with_misses.discrepancy.fact.claims}
    shown[0].pressed.emit(shown[0]._claim)
    assert shown[0]._claim.id not in own
    assert any(pane.article.chosen == shown[0]._claim.id for pane in mouse.desk.documents.panes)
    mouse.desk.turn_to(mouse.item(VOTES).id)
    assert not inspector.near_misses.shown
