"""Whether two accounts can mean one mouth."""

from __future__ import annotations

import pytest

from workbench.comparison.quotes.speakers import Mouth, mouths


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("Harriet Lowe", "Harriet Lowe", Mouth.ONE),
        ("Harriet Lowe", "Lowe", Mouth.ONE),
        ("Karolos Papas", "Carolos Papas", Mouth.ONE),
        ("W. Mark Felt", "Mark Felt", Mouth.ONE),
        ("Harriet Lowe", "Peter Lang", Mouth.TWO),
        ("Andrew Smith", "Owen Smith", Mouth.TWO),
        ("Harriet Lowe", "the mayor", Mouth.OPEN),
        ("Police", "Peter Lang", Mouth.OPEN),
        ("", "Peter Lang", Mouth.OPEN),
        ("A police source", "A police source", Mouth.ONE),
    ],
)
def test_names_are_one_mouth_or_two_and_descriptions_leave_it_open(first: str, second: str, expected: Mouth) -> None:
    assert mouths(first, second) is expected
    assert mouths(second, first) is expected
