"""The queue: order and states of all discrepancies at once, the discrepancies as they are wanted."""

from __future__ import annotations

from pathlib import Path

from tests.store.desk import harbour_fire


def test_the_queue_says_the_same_as_the_discrepancies_themselves(tmp_path: Path) -> None:
    desk = harbour_fire(tmp_path / "fire.factcase")
    case = desk.case
    everything = case.discrepancies()
    desk.reject(everything[0].discrepancy.topic)
    everything = case.discrepancies()
    assert case.queue.ids() == [item.id for item in everything]
    assert case.queue.items([everything[-1].id]) == [everything[-1]]
    assert case.queue.unsettled() == [item.id for item in everything if not item.settled]
    assert case.queue.by_fact() == {item.discrepancy.fact.id: item.id for item in everything}
    counted: dict[str, int] = {}
    for item in everything:
        if item.discrepancy.level == "conflict" and not item.settled:
            for name in item.discrepancy.fact.documents:
                counted[name] = counted.get(name, 0) + 1
    assert case.queue.conflicts_by_document() == counted
    case.close()


def test_the_place_of_a_claim_is_its_row_in_the_table(tmp_path: Path) -> None:
    with harbour_fire(tmp_path / "fire.factcase").case as case:
        rows = case.claims(None, 0, 1000)
        assert [case.claim_row(row.claim.id) for row in rows] == list(range(len(rows)))
