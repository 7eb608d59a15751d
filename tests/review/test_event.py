"""The history of a case is a chain: whoever alters, drops or slips in an event is found out."""

from __future__ import annotations

import datetime as dt

from workbench.review.event import Action, Deed, KeptEvent, broken_links, event_of, kept, next_event

MORNING = dt.datetime(2016, 9, 24, 11, 45, tzinfo=dt.UTC)


def _history() -> list[KeptEvent]:
    deeds = [
        Deed(Action.CONFIRM, "votes", {"reason": "one-right", "details": [["right", "313,209"]]}),
        Deed(Action.REJECT, "share", {"reason": "rounding"}),
        Deed(Action.UNDO, "share", {"undoes": 2}),
    ]
    rows: list[KeptEvent] = []
    for deed in deeds:
        rows.append(kept(next_event(rows[-1] if rows else None, deed, "Jo Ñandú", MORNING)))
    return rows


def test_an_untouched_history_holds() -> None:
    assert broken_links(_history()) == []
    assert broken_links([]) == []


def test_an_event_reads_back_as_it_was_written() -> None:
    event = event_of(_history()[0])
    assert event.action is Action.CONFIRM
    assert event.payload["details"] == [["right", "313,209"]]
    assert event.made == MORNING
    assert event.editor == "Jo Ñandú"


def test_another_value_written_into_a_verdict_is_named_with_its_editor() -> None:
    rows = _history()
    rows[0] = rows[0]._replace(payload=rows[0].payload.replace("313,209", "313,409"))
    (problem,) = broken_links(rows)
    assert problem.startswith("Event 1 (“confirm votes”, by Jo Ñandú, 2016-09-24 11:45 UTC) was altered")


def test_an_altered_event_with_a_hash_made_to_fit_breaks_the_next_link() -> None:
    rows = _history()
    forged = next_event(None, Deed(Action.CONFIRM, "votes", {"reason": "one-right"}), "Jo", MORNING)
    rows[0] = kept(forged)
    (problem,) = broken_links(rows)
    assert problem.startswith("Event 2")
    assert "does not follow" in problem


def test_a_dropped_event_is_missed() -> None:
    rows = _history()
    del rows[1]
    assert any("Event 2 is missing" in problem for problem in broken_links(rows))
