"""Values in the words of a reading: "more than 40", "61.8%", "£2.3bn", "5.38 am"."""

from __future__ import annotations

from workbench.extraction.claim import Claim, Hedge, Moment, Naming, Quantity, Wording

_BEFORE = {
    Hedge.ABOUT: "about ",
    Hedge.MORE_THAN: "more than ",
    Hedge.LESS_THAN: "less than ",
    Hedge.AT_LEAST: "at least ",
    Hedge.AT_MOST: "at most ",
    Hedge.ALMOST: "almost ",
    Hedge.JUST_OVER: "just over ",
}
_SIGNS = {"GBP": "£", "USD": "$", "EUR": "€", "JPY": "¥"}
UNCHANGED = frozenset({"magnitude", "category"})
"""Scales that are named before the figure and have no plural: "magnitude 7.6"."""

_SCALES = ((1e12, "tn"), (1e9, "bn"), (1e6, "m"))


def printed(claim: Claim) -> str:
    """The value of a claim as a reading shows it; a value that is loose in itself is shown in the claim's own words."""
    value = claim.value
    if isinstance(value, Quantity):
        if value.hedge in (Hedge.VAGUE, Hedge.BETWEEN) or _in_words_only(value):
            return " ".join(claim.text.split())
        return _BEFORE.get(value.hedge, "") + figure(value.number, value.unit if claim.kind != "count" else "")
    if isinstance(value, Moment):
        return " ".join(claim.text.split())
    if isinstance(value, Wording):
        return value.words
    return value.value if isinstance(value, Naming) else claim.text


def _in_words_only(value: Quantity) -> bool:
    """Whether a figure in digits would be none that anyone printed: a fraction ("one in 11") or a rank ("second")."""
    awkward = len(f"{value.number:.10g}".partition(".")[2]) > 3 and not value.unit.isupper()
    return awkward or value.unit == "ordinal" or (value.number < 1 and value.unit not in ("percent", "", *_SIGNS))


def figure(number: float, unit: str = "") -> str:
    """A number with its unit: "313,209", "61.8%", "£2.3bn", "17.4 inches"."""
    if unit == "percent":
        return f"{plain(number)}%"
    if unit in _SIGNS:
        return _SIGNS[unit] + _scaled(number)
    if len(unit) == 3 and unit.isupper():
        return f"{unit} {_scaled(number)}"
    if not unit:
        return plain(number)
    name = unit.removesuffix(" (mass)")
    if name in UNCHANGED:
        return f"{name} {plain(number)}"
    measure, of, rest = name.partition(" per ")
    return f"{plain(number)} {measure if number == 1 else plural(measure)}{of}{rest}"


def plain(number: float) -> str:
    """A number with thousands separators and no more decimals than it has."""
    return f"{number:,.10g}" if abs(number) < 1e10 else f"{number:,.0f}"


def plural(word: str) -> str:
    """The plural of a unit or noun, by the rules of English spelling."""
    irregular = {
        "person": "people",
        "foot": "feet",
        "inch": "inches",
        "child": "children",
        "woman": "women",
        "man": "men",
    }
    if word in irregular:
        return irregular[word]
    if word.startswith("degree "):
        return "degrees " + word.removeprefix("degree ")
    if word in ("hertz", "gigahertz", "megahertz", "kilohertz"):
        return word
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(("s", "x", "ch", "sh")) else "s")


def _scaled(number: float) -> str:
    for scale, letter in _SCALES:
        if abs(number) >= scale:
            return f"{plain(number / scale)}{letter}"
    return plain(number)
