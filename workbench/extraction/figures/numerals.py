"""The number grammar: digits, words, fractions, ratios and vague numbers, read from folded text.

It reads what spaCy does not: "14 206" and "180.000" as one number, "8214", "SEVENTEEN", "half a million", "two and a
half million", "two thirds", "one in 11", "tens of thousands". What a number counts is not decided here.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from workbench.documents.document import Span
from workbench.extraction.words.lexicon import lexicon


class Form(StrEnum):
    """How a number is written."""

    DIGITS = "digits"
    WORDS = "words"
    FRACTION = "fraction"  # "two thirds", "half": a part of something
    RATIO = "ratio"  # "one in 11": a part of something
    VAGUE = "vague"  # "several", "dozens"
    ORDINAL = "ordinal"  # "second", "21st"


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number in the text. ``low`` and ``high`` differ from ``number`` only for vague numbers and parts.

    ``step`` is the place value of the last digit that counts, ``scale`` what a scale word multiplied by. ``letter`` is
    a scale letter ("m", "k") that stands right after the digits and may as well be a unit; it is not part of ``span``
    or ``number``.
    """

    span: Span
    number: float
    low: float
    high: float
    step: float
    form: Form
    scale: float = 1.0
    letter: str = ""


_NUMBERS = lexicon("numbers")
_ONES: dict[str, int] = _NUMBERS["ones"]
_TEENS: dict[str, int] = _NUMBERS["teens"]
_TENS: dict[str, int] = _NUMBERS["tens"]
_SCALES: dict[str, float] = _NUMBERS["scales"]
_SHORT_SCALES: dict[str, float] = _NUMBERS["abbreviations"]
_LETTERS: dict[str, float] = _NUMBERS["letters"]
_VAGUE: dict[str, list[float]] = _NUMBERS["vague"]
_PARTS: dict[str, int] = _NUMBERS["fractions"]
_ORDINALS: dict[str, int] = _NUMBERS["ordinals"]
_SIGNS = {"½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3}

_MOST_DIGITS = 20
"""More characters than this are no figure of a report but a serial number, and more than a float can hold."""
_CURRENCY_LETTERS = ("Dh", "Rs", "EUR", "USD", "GBP", "euro", "AED", "CHF", "Rs.", "HK", "RM", "Tk", "kr")


def _either(words: Iterable[str]) -> str:
    """A pattern for any of the words, the longest first."""
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


_WORD = _either([*_ONES, *_TEENS, *_TENS, *_SCALES])
_BIG = _either(_SCALES)
_DIGITS = r"""
    (?P<digits>
        \d{1,3}(?:,\d{3})+(?![\d])(?:\.\d+)?
      | \d{1,3}(?:\ \d{3})+(?![\d.,]\d|\d)
      | \d{1,3}(?:\.\d{3}){2,}(?!\d)
      | \d+(?:\.\d+|,\d{1,2}(?![\d,]))?
    )
    (?:\ ?(?P<sign>[½¼¾⅓⅔]) | \ (?P<upper>\d)/(?P<lower>\d)(?!\d) | /(?P<under>\d{1,2})(?![\d/]))?
    (?:(?:\ ?-?(?P<scale>%(big)s|%(short)s)\b(?!-old)) | (?P<letter>[kKmMbB])(?![\w]))?
"""
_GRAMMAR = re.compile(
    (
        r"""
    (?: (?<![\w.,/:\#@+\\]) (?<![A-Za-z]-) %(behind)s ) """
        + _DIGITS
        + r"""
  | (?P<bare>(?<!\w)[½¼¾⅓⅔])
  | \b(?P<vague>%(vague)s)\b
  | \b(?P<parts>(?:(?:an?|one|two|three|four|five|six|seven|eight|nine)[ -])(?:%(parts)s)|half|halves)\b
    (?:\ an?\ (?P<of>%(big)s)\b)?
  | \b(?P<words>(?:an?\ (?=(?:%(big)s)\b))?(?:%(word)s)(?:(?:\ and\ |-and-|\ |-)(?:%(word)s))*)\b
    (?P<andhalf>\ and\ an?[ ](?:half|quarter)\b)?
    (?:\ (?P<more>%(big)s)\b)?
"""
    )
    % {
        "big": _BIG,
        "short": _either(_SHORT_SCALES),
        "word": _WORD,
        "vague": _either(_VAGUE),
        "parts": _either(_PARTS),
        "behind": "".join(f"|(?<=\\b{re.escape(letters)})" for letters in _CURRENCY_LETTERS),
    },
    re.VERBOSE | re.IGNORECASE,
)
_WORD_AT = re.compile(rf"(?:{_WORD})", re.IGNORECASE)
_ORDINAL = re.compile(
    rf"(?<![\w.,])(?P<figures>\d{{1,3}}(?:,\d{{3}})*)(?:st|nd|rd|th)\b"
    rf"|\b(?:(?P<tens>{_either(_TENS)})[- ])?(?P<ordinal>{_either(_ORDINALS)})\b",
    re.IGNORECASE,
)
_RATIO = re.compile(r"(?: |-)(?:in|out of|in every|of every|out of every)(?: |-)$", re.IGNORECASE)


def numerals(text: str) -> Iterator[Numeral]:
    """The cardinal numbers of folded text in order, never overlapping; ratios such as "one in 11" as one."""
    return _with_ratios(text, _cardinals(text))


def ordinals(text: str) -> Iterator[Numeral]:
    """The ordinal numbers of folded text in order: "second", "twenty-first", "21st"."""
    for match in _ORDINAL.finditer(text):
        if match["figures"]:
            number = float(match["figures"].replace(",", ""))
        else:
            number = float(_TENS[match["tens"].lower()] if match["tens"] else 0) + _ORDINALS[match["ordinal"].lower()]
        yield Numeral(Span(*match.span()), number, number, number, 1.0, Form.ORDINAL)


def part(over: float, under: float, span: Span, form: Form) -> Numeral:
    """A part of a whole as a percentage: "two thirds" is 66.7, give or take a twentieth of itself."""
    share = 100 * over / under
    if form is Form.RATIO:
        low, high = 100 * over / (under + 0.5), 100 * over / (under - 0.5)
    else:
        low, high = share * 0.95, min(share * 1.05, 100.0)
    return Numeral(span, share, low, high, 1.0, form)


def _cardinals(text: str) -> Iterator[Numeral]:
    for match in _GRAMMAR.finditer(text):
        if match["digits"]:
            found = _from_digits(match)
        elif match["bare"]:
            found = part(_SIGNS[match["bare"]], 1, Span(*match.span()), Form.FRACTION)
        elif match["vague"]:
            number, low, high = _VAGUE[" ".join(match["vague"].lower().split())]
            found = Numeral(Span(*match.span()), number, low, high, 1.0, Form.VAGUE)
        elif match["parts"]:
            found = _from_parts(match)
        else:
            yield from _from_words(match)
            continue
        if found is not None:
            yield found


def _from_digits(match: re.Match[str]) -> Numeral | None:
    digits = match["digits"]
    if len(digits) > _MOST_DIGITS or (len(digits) > 1 and digits[0] == "0" and digits[1].isdigit()):
        return None
    end = match.end("digits")
    if match["under"]:
        over, under = float(digits.replace(",", "").replace(" ", "")), float(match["under"])
        if not 0 < over < under:
            return None
        return part(over, under, Span(match.start(), match.end("under")), Form.FRACTION)
    number, step = _value(digits)
    if match["sign"]:
        number, step, end = number + _SIGNS[match["sign"]], 0.5, match.end("sign")
    elif match["upper"] and match["lower"] != "0":
        number, step, end = number + int(match["upper"]) / int(match["lower"]), 0.5, match.end("lower")
    scale = 1.0
    if match["scale"]:
        word = match["scale"].lower()
        scale = _SCALES.get(word) or _SHORT_SCALES[word]
        step = _printed_step(digits)
        end = match.end("scale")
    number, step = _tidy(number * scale), _tidy(step * scale)
    return Numeral(Span(match.start(), end), number, number, number, step, Form.DIGITS, scale, match["letter"] or "")


def scaled_by_letter(numeral: Numeral) -> Numeral:
    """The numeral with the letter after it taken as a scale: "6.4" + "m" is 6.4 million."""
    scale = _LETTERS[numeral.letter]
    number = _tidy(numeral.number * scale)
    step = _tidy(min(numeral.step, 1.0) * scale)
    return Numeral(Span(numeral.span.start, numeral.span.end + 1), number, number, number, step, numeral.form, scale)


def _value(digits: str) -> tuple[float, float]:
    """The number that printed digits stand for and the place value of the last of them that counts."""
    if "," in digits:
        head, _, tail = digits.rpartition(",")
        if len(tail.split(".")[0]) != 3:
            return float(f"{head}.{tail}"), 10.0 ** -len(tail)
        digits = digits.replace(",", "")
    digits = digits.replace(" ", "")
    if digits.count(".") > 1 or re.fullmatch(r"[1-9]\d{0,2}\.\d00", digits):
        digits = digits.replace(".", "")
    if "." in digits:
        return float(digits), _printed_step(digits)
    return float(digits), round_step(float(digits))


def _printed_step(digits: str) -> float:
    _, _, decimals = digits.partition(".")
    return 10.0 ** -len(decimals) if decimals else 1.0


def round_step(number: float) -> float:
    """The place value of the last digit of a whole number that counts; two digits always count, as does a single zero.

    10,000 for 660,000, 1,000 for 193,000, 100 for 1,900 and for 2,000, 1 for 343 and for 340.
    """
    step = 1.0
    if number % 100 != 0:
        return step
    while number >= 100 * step and number % (10 * step) == 0:
        step *= 10
    return step


def _tidy(number: float) -> float:
    """Without the dust of binary fractions: 2.3 * 1e9 as printed."""
    return float(f"{number:.15g}")


def _from_parts(match: re.Match[str]) -> Numeral | None:
    words = re.split(r"[ -]", match["parts"].lower())
    over = float(_ONES.get(words[0], 1)) if len(words) > 1 else 1.0
    under = float(_PARTS[words[-1]])
    if match["of"]:
        scale = _SCALES[match["of"].lower()]
        number = _tidy(over / under * scale)
        return Numeral(Span(*match.span()), number, number, number, scale / 10, Form.WORDS, scale)
    if over >= under and words[-1] != "halves":
        return None
    return part(over, under, Span(*match.span("parts")), Form.FRACTION)


def _from_words(match: re.Match[str]) -> Iterator[Numeral]:
    """The numbers in a row of number words: one for "two thousand nine hundred", two for "six two"."""
    start, end = match.span("words")
    text = match.string
    position = start
    while position < end:
        first = _WORD_AT.search(text, position, end)
        if first is None:
            return
        begin = position if text[position : first.start()].strip().lower() in {"a", "an"} else first.start()
        number, stop, scale = _read_words(text, first.start(), end)
        last = stop == end
        if last and match["andhalf"]:
            number += 0.5 if match["andhalf"].endswith(("half", "HALF")) else 0.25
            stop = match.end("andhalf")
        if last and match["more"] and (match["andhalf"] or scale == 1):
            scale = _SCALES[match["more"].lower()]
            number, stop = number * scale, match.end("more")
        number = _tidy(number)
        step = _spoken_step(number) if scale > 1 else 1.0
        yield Numeral(Span(begin, stop), number, number, number, step, Form.WORDS, scale)
        position = stop


def _spoken_step(number: float) -> float:
    """ "Three million" leaves open what "three million two hundred thousand" does not."""
    step = 1.0
    while number >= 10 * step and number % (10 * step) == 0:
        step *= 10
    return max(round_step(number), step / 10)


@dataclass(slots=True)
class _Spoken:
    """A number in words while it is read: whole scales in ``total``, hundreds and below in ``current``."""

    total: float = 0.0
    current: float = 0.0
    ceiling: float = float("inf")
    scale: float = 1.0
    after_scale: bool = False
    seen: bool = False
    closed: bool = False

    def takes(self, word: str, linked: bool) -> bool:
        """Add one more word; False where it cannot belong to this number."""
        if self.closed or (linked and (not self.after_scale or word in _SCALES)):
            return False
        taken = self._multiply(word) if word in _SCALES else self._add(word)
        self.seen = self.seen or taken
        return taken

    def _multiply(self, word: str) -> bool:
        if self.seen and self.current == 0:
            return False
        if word == "hundred":
            if self.current >= 100:
                return False
            self.current = max(self.current, 1.0) * 100
        elif word == "dozen" or _SCALES[word] < self.ceiling:
            self.total += max(self.current, 1.0) * _SCALES[word]
            self.current, self.ceiling, self.closed = 0.0, _SCALES[word], word == "dozen"
        else:
            return False
        self.scale, self.after_scale = _SCALES[word], True
        return True

    def _add(self, word: str) -> bool:
        value = float(_ONES.get(word, _TEENS.get(word, _TENS.get(word, 0))))
        if self.seen:
            below = self.current % 100
            room = below == 0 or (below >= 20 and below % 10 == 0 and word in _ONES)
            if not room or value == 0 or (self.current == 0 and not self.after_scale):
                return False
        self.current, self.after_scale = self.current + value, False
        return True


def _read_words(text: str, start: int, limit: int) -> tuple[float, int, float]:
    """Value and end of the longest well-formed number in words at ``start``, and its last scale word's value or 1."""
    spoken, stop = _Spoken(), start
    for match in _WORD_AT.finditer(text, start, limit):
        if not spoken.takes(match[0].lower(), linked="and" in text[stop : match.start()].lower()):
            break
        stop = match.end()
    return spoken.total + spoken.current, stop, spoken.scale


def _with_ratios(text: str, found: Iterator[Numeral]) -> Iterator[Numeral]:
    """Join "one in 11" and "two out of three" into parts of a whole."""
    held: Numeral | None = None
    for numeral in itertools.chain(found, [None]):
        if held is not None and numeral is not None and _is_ratio(text, held, numeral):
            held = part(held.number, numeral.number, Span(held.span.start, numeral.span.end), Form.RATIO)
            yield held
            held = None
            continue
        if held is not None:
            yield held
        held = numeral


def _is_ratio(text: str, over: Numeral, under: Numeral) -> bool:
    gap = text[over.span.end : under.span.start]
    return (
        len(gap) <= 14
        and _RATIO.fullmatch(gap) is not None
        and {over.form, under.form} <= {Form.DIGITS, Form.WORDS}
        and 0 < over.number < under.number <= 1000
        and under.number >= 2
        and not _UNIT_OF_TIME.match(text, under.span.end)
        and not text[under.span.end : under.span.end + 1].isalpha()
    )


_UNIT_OF_TIME = re.compile(
    r"[ -](?:second|minute|hour|day|week|month|year|decade|metre|meter|mile|km|kilomet|round|over|game|match|innings)",
    re.IGNORECASE,
)


def plain(numeral: Numeral) -> Numeral:
    """A part as a bare number: the "half" of "half a mile" is 0.5, not 50 percent."""
    number = _tidy(numeral.number / 100)
    return replace(numeral, number=number, low=number, high=number, step=0.1, form=Form.WORDS)


def times(numeral: Numeral, factor: float) -> Numeral:
    """The numeral multiplied: "five" of "five grand" is 5,000."""
    return replace(
        numeral,
        number=_tidy(numeral.number * factor),
        low=_tidy(numeral.low * factor),
        high=_tidy(numeral.high * factor),
        step=_tidy(numeral.step * factor),
    )
