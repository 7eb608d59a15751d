"""Units and currencies: how they are written, which kind of figure they make, and their base units."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable
from dataclasses import dataclass

from workbench.extraction.claim import Kind
from workbench.extraction.words.lexicon import lexicon


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit by its canonical singular. ``factor`` and ``offset`` lead to the base unit of its dimension, if any."""

    name: str
    kind: Kind
    base: str = ""
    factor: float = 1.0
    offset: float = 0.0

    def in_base(self, number: float) -> float | None:
        """The figure in the base unit, or None where the unit has none."""
        return float(f"{number * self.factor + self.offset:.10g}") if self.base else None


@dataclass(frozen=True, slots=True)
class Scale:
    """A scale whose figure follows its name: "magnitude 7.6", "Category 3"."""

    name: str
    kind: Kind


@dataclass(frozen=True, slots=True)
class Rate:
    """What a figure is reckoned by: ``time`` a canonical unit of time or "", ``per`` the other things ("patient")."""

    time: str
    per: tuple[str, ...]


def unit_after(text: str, end: int, digits: bool) -> tuple[int, Unit] | None:
    """The unit written after a figure that ends at ``end``, and where it ends. Signs ("m", "ft") need digits."""
    match = _patterns().words.match(text, end)
    if match is not None:
        return match.end(), _patterns().by_word[" ".join(re.sub(r"[- ]+", " ", match[1].lower()).split())]
    if digits:
        match = _patterns().signs.match(text, end)
        if match is not None:
            return match.end(), _patterns().by_sign[match[1] or match[2]]
    return None


def currency_before(text: str, start: int) -> tuple[int, str] | None:
    """Where the currency sign starts that stands before a figure, and its ISO 4217 code."""
    match = _patterns().currency_before.search(text, max(0, start - 8), start)
    if match is None:
        return None
    return match.start(1), _patterns().by_currency[match[1].lower()]


def currency_after(text: str, end: int) -> tuple[int, str, float] | None:
    """Where the currency ends that stands after a figure, its code, and what one of it is worth (0.01 for pence)."""
    match = _patterns().currency_after.match(text, end)
    if match is None:
        return None
    code, worth = _patterns().by_money_word[" ".join(re.split(r"[- ]+", match[1].lower()))]
    return match.end(1), code, worth


def scale_before(text: str, start: int) -> tuple[int, Scale] | None:
    """The scale named before a figure, and where it starts."""
    match = _patterns().scale_before.search(text, max(0, start - 16), start)
    return (match.start(1), _patterns().by_scale[match[1].lower()]) if match else None


def scale_after(text: str, end: int) -> tuple[int, Scale] | None:
    """The scale named after a figure ("7.6-magnitude"), and where it ends."""
    match = _patterns().scale_after.match(text, end)
    return (match.end(), _patterns().by_scale[match[0].lower()]) if match else None


def rate_after(text: str, end: int) -> tuple[int, Rate] | None:
    """The rate after a figure ("a month", "per patient per month", "/year"), and where it ends."""
    time, per, position = "", [], end
    while (match := _patterns().rate.match(text, position)) is not None:
        word = match["time"] or match["other"]
        if match["time"]:
            time = _patterns().times[word.lower()]
        else:
            per.append(word.lower())
        position = match.end()
    return (position, Rate(time, tuple(per))) if position > end else None


@functools.cache
def unit_named(name: str) -> Unit:
    """The unit of a canonical name. Raises KeyError for a name that the lexicon lacks."""
    return {unit.name: unit for unit in _patterns().by_word.values()}[name]


YEAR_IN_SECONDS = 31556952.0


@dataclass(frozen=True, slots=True)
class _Patterns:
    words: re.Pattern[str]
    signs: re.Pattern[str]
    currency_before: re.Pattern[str]
    currency_after: re.Pattern[str]
    scale_before: re.Pattern[str]
    scale_after: re.Pattern[str]
    rate: re.Pattern[str]
    by_word: dict[str, Unit]
    by_sign: dict[str, Unit]
    by_currency: dict[str, str]
    by_money_word: dict[str, tuple[str, float]]
    by_scale: dict[str, Scale]
    times: dict[str, str]


def _either(words: Iterable[str]) -> str:
    return "|".join(re.escape(word).replace(r"\ ", "[- ]+") for word in sorted(words, key=len, reverse=True))


@functools.cache
def _patterns() -> _Patterns:
    units = lexicon("units")
    by_word: dict[str, Unit] = {}
    by_sign: dict[str, Unit] = {}
    attached: dict[str, Unit] = {}
    for entry in units["unit"]:
        unit = Unit(
            entry["name"],
            Kind(entry["kind"]),
            entry.get("base", ""),
            float(entry.get("factor", 1.0)),
            float(entry.get("offset", 0.0)),
        )
        by_word |= {" ".join(word.lower().replace("-", " ").split()): unit for word in entry.get("words", ())}
        by_sign |= dict.fromkeys(entry.get("signs", ()), unit)
        attached |= dict.fromkeys(entry.get("attached", ()), unit)
    by_scale: dict[str, Scale] = {}
    for entry in units["scale"]:
        scale = Scale(entry["name"], Kind(entry["kind"]))
        by_scale |= {word.lower(): scale for word in [*entry["before"], *entry.get("after", ())]}
    before = [word for entry in units["scale"] for word in entry["before"]]
    after = [word for entry in units["scale"] for word in entry.get("after", ())]
    by_currency, by_money_word = _currencies()
    times: dict[str, str] = {word: word for word in units["rate"]["times"]}
    times["annum"] = "year"
    return _Patterns(
        words=re.compile(rf"[ -]*({_either(by_word)})(?![\w])", re.IGNORECASE),
        signs=re.compile(rf"(?: ?({_plain(by_sign)})|({_plain(attached)}))(?![\w²³])"),
        currency_before=re.compile(rf"(?<![A-Za-z])({_plain(by_currency)}) ?$", re.IGNORECASE),
        currency_after=re.compile(rf"[- ]*({_either(by_money_word)})(?![\w])", re.IGNORECASE),
        scale_before=re.compile(rf"(?<![\w-])({_either(before)})[ -]+$", re.IGNORECASE),
        scale_after=re.compile(rf"(?:{_plain(after)})\b", re.IGNORECASE),
        rate=re.compile(
            rf"(?: ?/ ?| per | an? | each | every |-a-|-an-| for (?:each|every) )"
            rf"(?:(?P<time>{'|'.join(times)})|(?P<other>(?<=per )\w+|(?<=for each )\w+|(?<=for every )\w+))(?![\w])",
            re.IGNORECASE,
        ),
        by_word=by_word,
        by_sign=by_sign | attached,
        by_currency=by_currency,
        by_money_word=by_money_word,
        by_scale=by_scale,
        times=times,
    )


def _plain(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


def _currencies() -> tuple[dict[str, str], dict[str, tuple[str, float]]]:
    by_sign: dict[str, str] = {}
    by_word: dict[str, tuple[str, float]] = {}
    for entry in lexicon("currencies")["currency"]:
        code = entry["code"]
        for sign in entry["signs"]:
            by_sign.setdefault(sign.lower(), code)
            by_word.setdefault(sign.lower(), (code, 1.0))
        for word in entry["words"]:
            by_word[word.lower()] = (code, 1.0)
        for word in [*entry.get("parts", ()), *entry.get("part_signs", ())]:
            by_word.setdefault(word.lower(), (code, 0.01))
    return by_sign, by_word
