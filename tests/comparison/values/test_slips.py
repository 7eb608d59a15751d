from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.comparison.values.slips import Slip, changed_digit, digits, slip, slip_keys, surprise


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("313,209", "313,409", Slip.ONE_DIGIT),
        ("2,701", "2,071", Slip.SWAPPED),
        ("94", "49", Slip.SWAPPED),
        ("251", "215", Slip.SWAPPED),
        ("86,000", "68,000", Slip.SWAPPED),
        ("30", "33", Slip.NONE),
        ("1,850", "850", Slip.DROPPED),
        ("4.2", "42", Slip.NONE),
        ("450", "45", Slip.PLACE),
        ("50", "500,000", Slip.NONE),
        ("612,000", "487,000", Slip.NONE),
        ("7", "7", Slip.NONE),
    ],
)
def test_the_slip_is_told_from_the_digits(first: str, second: str, expected: Slip) -> None:
    assert slip(digits(first), digits(second)) is expected


def test_the_changed_digit_is_counted_from_the_left() -> None:
    assert changed_digit("313209", "313409") == 4


@given(st.integers(1, 10**9), st.integers(1, 10**9))
def test_it_does_not_matter_which_figure_comes_first(first: int, second: int) -> None:
    assert slip(str(first), str(second)) is slip(str(second), str(first))


@given(st.integers(100, 10**9), st.data())
def test_one_digit_changed_is_always_seen(number: int, data: st.DataObject) -> None:
    row = str(number)
    place = data.draw(st.integers(0, len(row) - 1))
    other = data.draw(st.sampled_from([mark for mark in "123456789" if mark != row[place]]))
    assert slip(row, row[:place] + other + row[place + 1 :]) in (Slip.ONE_DIGIT, Slip.PLACE)


def test_swapped_digits_in_a_long_figure_are_less_to_be_expected_than_another_digit_in_a_short_one() -> None:
    assert surprise("14682", "14862") > surprise("1450", "1540") > surprise("313", "413") > surprise("2300", "2800")


def test_figures_without_a_slip_between_them_surprise_nobody() -> None:
    assert surprise("612", "487") == 0.0


@given(st.integers(1_001, 999_999), st.data())
def test_figures_a_slip_apart_have_something_in_common(number: int, data: st.DataObject) -> None:
    row = list(str(number))
    place = data.draw(st.integers(0, len(row) - 2))
    row[place], row[place + 1] = row[place + 1], row[place]
    if len(str(number).rstrip("0")) >= 3 and len("".join(row).rstrip("0")) >= 3 and row[0] != "0":
        assert slip_keys(number) & slip_keys(int("".join(row)))
