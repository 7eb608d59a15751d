from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from workbench.comparison.alignment.candidates import NEIGHBOURS, PARTNERS, candidates
from workbench.comparison.alignment.clustering import cluster


def test_a_false_pair_does_not_block_the_true_one() -> None:
    scores = {(0, 1): 3.0, (1, 2): 5.0, (0, 2): -4.0}
    assert cluster(3, scores, lambda a, b: scores[min(a, b), max(a, b)], 1.0) == [(0,), (1, 2)]


def test_members_that_must_not_meet_never_do() -> None:
    def score(one: int, other: int) -> float | None:
        return None if {one, other} == {0, 2} else 9.0

    found = cluster(3, combinations(range(3), 2), score, 1.0)
    assert not any({0, 2} <= set(members) for members in found)


def test_a_chain_does_not_join_what_does_not_fit() -> None:
    def score(one: int, other: int) -> float | None:
        return 4.0 if abs(one - other) == 1 else -9.0

    assert max(map(len, cluster(8, combinations(range(8), 2), score, 1.0))) == 2


@given(st.lists(st.frozensets(st.sampled_from("abcdefgh"), max_size=4), max_size=60))
def test_everyone_meets_few_and_only_those_with_a_word_in_common(keys: list[frozenset[str]]) -> None:
    found = candidates(keys)
    assert found == sorted(set(found))
    assert all(one < other and keys[one] & keys[other] for one, other in found)
    assert len(found) <= PARTNERS * len(keys)


def test_claims_that_share_only_common_words_still_meet_their_neighbours() -> None:
    found = candidates([frozenset({"vote"})] * (3 * NEIGHBOURS))
    assert {number for pair in found for number in pair} == set(range(3 * NEIGHBOURS))
    assert len(found) <= PARTNERS * 3 * NEIGHBOURS
