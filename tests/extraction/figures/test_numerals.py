"""The number grammar: what an editor reads as a number, in digits, words, parts and vague words."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.documents.folding import fold
from workbench.extraction.figures.numerals import Form, Numeral, numerals, ordinals, round_step

ONES = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
]
ONES += ["seventeen", "eighteen", "nineteen"]
TENS = ["zero", "ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]


def read(text: str) -> list[Numeral]:
    return list(numerals(fold(text)))


def only(text: str) -> Numeral:
    found = read(text)
    assert len(found) == 1, found
    return found[0]


def in_words(number: int, british: bool = True) -> str:
    """An English number below a trillion as a newspaper spells it."""
    for scale, name in ((10**9, "billion"), (10**6, "million"), (10**3, "thousand")):
        if number >= scale:
            rest = number % scale
            head = f"{in_words(number // scale, british)} {name}"
            if not rest:
                return head
            return f"{head}{' and ' if rest < 100 and british else ' '}{in_words(rest, british)}"
    if number >= 100:
        rest = number % 100
        head = f"{ONES[number // 100]} hundred"
        return head if not rest else f"{head}{' and ' if british else ' '}{in_words(rest, british)}"
    if number >= 20:
        return TENS[number // 10] + (f"-{ONES[number % 10]}" if number % 10 else "")
    return ONES[number]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("313,209 votes", 313209),
        ("8214 adults", 8214),
        ("14 206 members", 14206),
        ("14\N{NARROW NO-BREAK SPACE}206 members", 14206),
        ("180.000 people", 180000),
        ("12.345.678 tonnes", 12345678),
        ("61.8 per cent", 61.8),
        ("4,5 per cent", 4.5),
        ("SEVENTEEN died", 17),
        ("One hundred and seventy-two Labour MPs", 172),
        ("two thousand nine hundred of us", 2900),
        ("half a million votes", 500000),
        ("two and a half million", 2500000),
        ("a dozen more", 12),
        ("two dozen boats", 24),
        ("2.1 million gallons", 2100000),
        ("£28MILLION", 28000000),
        ("446 mln eur", 446000000),
        ("2½ hours", 2.5),
        ("2 1/2 hours", 2.5),
        ("Dh472.72bn", 472.72e9),
    ],
)
def test_reads_a_number_as_an_editor_does(text: str, number: float) -> None:
    assert only(text).number == pytest.approx(number)


@pytest.mark.parametrize(
    ("text", "share", "form"),
    [
        ("some two thirds of members", 200 / 3, Form.FRACTION),
        ("a quarter of them", 25, Form.FRACTION),
        ("nine-tenths of it", 90, Form.FRACTION),
        ("one in 11 of those", 100 / 11, Form.RATIO),
        ("two out of three trains", 200 / 3, Form.RATIO),
        ("9 in 10 voters", 90, Form.RATIO),
    ],
)
def test_reads_parts_of_a_whole_in_percent(text: str, share: float, form: Form) -> None:
    found = only(text)
    assert found.number == pytest.approx(share)
    assert found.low < share < found.high
    assert found.form is form


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [("several hundred people", 300, 900), ("tens of thousands", 20000, 99999), ("dozens more", 24, 99)],
)
def test_a_vague_number_is_an_interval(text: str, low: float, high: float) -> None:
    found = only(text)
    assert (found.low, found.high, found.form) == (low, high, Form.VAGUE)


@pytest.mark.parametrize("text", ["G20 leaders", "an F-16", "COVID-19", "007", "the half-hearted", "someone", "tenant"])
def test_numbers_inside_names_and_words_are_none(text: str) -> None:
    assert [n for n in read(text) if n.form is not Form.FRACTION] == []


def test_two_numbers_side_by_side_stay_two() -> None:
    assert [n.number for n in read("six two five")] == [6, 2, 5]
    assert [n.number for n in read("five and two")] == [5, 2]


def test_three_in_24_hours_is_no_share() -> None:
    assert [n.form for n in read("3 in 24 hours")] == [Form.DIGITS, Form.DIGITS]


def test_ordinals_in_words_and_digits() -> None:
    assert [n.number for n in ordinals("the second, the twenty-first and the 18th")] == [2, 21, 18]


@pytest.mark.parametrize(
    ("number", "step"), [(343, 1), (340, 1), (1900, 100), (2000, 100), (193000, 1000), (660000, 10000)]
)
def test_the_last_digit_that_counts(number: float, step: float) -> None:
    assert round_step(number) == step


@given(st.integers(1, 10**12 - 1), st.booleans())
def test_a_number_spelled_out_is_read_back(number: int, british: bool) -> None:
    words = in_words(number, british)
    found = only(f"It was {words} tonight")
    assert found.number == number
    assert f"It was {words} tonight"[found.span.start : found.span.end] == words


@given(st.integers(0, 10**13), st.sampled_from([",", "\N{NO-BREAK SPACE}", "\N{THIN SPACE}"]))
def test_a_number_printed_in_groups_is_read_back(number: int, separator: str) -> None:
    printed = f"{number:,}".replace(",", separator)
    assert only(f"They counted {printed} of them").number == number


@given(st.decimals(0, 10**6, places=2, allow_nan=False, allow_infinity=False))
def test_a_decimal_is_read_back_with_its_step(number: object) -> None:
    found = only(f"It rose {number:.2f} yesterday")
    assert found.number == pytest.approx(float(f"{number:.2f}"))
    assert found.step in {0.01, round_step(found.number)}


@settings(max_examples=200)
@given(st.text(max_size=300))
def test_numerals_lie_inside_any_text_and_never_overlap(text: str) -> None:
    folded = fold(text)
    end = 0
    for numeral in numerals(folded):
        assert end <= numeral.span.start < numeral.span.end <= len(text)
        assert numeral.low <= numeral.number <= numeral.high
        end = numeral.span.end
