"""Counts: the numbers that are nothing else, unless they are labels ("Radio 4", "Interstate 10") or page furniture."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from workbench.documents.document import Span
from workbench.extraction.claim import Kind
from workbench.extraction.figures.figure import Reading
from workbench.extraction.figures.numerals import Form, Numeral, scaled_by_letter
from workbench.extraction.words.lexicon import lexicon

_ONE_NOT_COUNTED = re.compile(
    r" (?:of|another|day|by one|thing|time|way|hand|side|wants|can|could|should|would|may|might|must|has|is|was|knows"
    r"|likes|who|that|in which|to|or two ways)\b|[,.;:!?)\"']|-|$",
    re.IGNORECASE,
)
_NO_ONE = re.compile(
    r"(?:\b(?:no|any|every|some|this|that|the|each|which|another|a|an|big|good|loved|only) |-)$", re.IGNORECASE
)
_UNIT_LIKE = re.compile(r"(?:[,.;:)!?]|$| (?:tall|high|long|wide|deep|away|above|below|from|off|apart|and|or|to|in)\b)")

_OF_A_KIND = re.compile(
    r" ?[xX×] ?\d| by \d+[- ]pixel|[Gg](?![\w.])"
    r"|-(?:on|for|by|in|and|a)-\w|-(?:point|seat|wheel|foot|pound|deck|mast|part)ers?\b"
)
_AGAINST_ANOTHER = re.compile(r"\w-(?:on|for|by)-$|\d ?[xX×] ?$")
_ORDINAL_ENDS = frozenset({"st", "nd", "rd", "th"})
SCORED = "point"
"""The unit of a score: the 31 and the 24 of "a 31-24 defeat"."""
_SCORE_AFTER = re.compile(
    r"(?:-\d{1,3})? (?:[a-z]+ )?(?:win|wins|victory|defeat|loss|draw|lead|tie|triumph|score|scoreline|verdict|vote|rout"
    r"|decision|ruling|thrashing|record|margin|start|finish|mark|run)\b",
    re.IGNORECASE,
)
_SCORE_BEFORE = re.compile(r"(?<![\w.,-])\d{1,3}-$")


def _is_scored(text: str, numeral: Numeral) -> bool:
    """Whether a number is one side of a score such as "3-1 win"."""
    start, end = numeral.span.start, numeral.span.end
    if numeral.form is not Form.DIGITS or numeral.number >= 1000 or _SCORE_AFTER.match(text, end) is None:
        return False
    return text[end : end + 1] == "-" or _SCORE_BEFORE.search(text, max(0, start - 5), start) is not None


def read_count(text: str, numeral: Numeral) -> Reading | None:
    """The numeral as a count, or None where it counts nothing."""
    if numeral.form in {Form.FRACTION, Form.RATIO} or _names_a_kind(text, numeral):
        return None
    start, end = numeral.span.start, numeral.span.end
    if numeral.form is Form.DIGITS and text[end : end + 2].lower() in _ORDINAL_ENDS:
        return None
    words = text[start:end].lower()
    if words == "one" and (_ONE_NOT_COUNTED.match(text, end) or _NO_ONE.search(text[max(0, start - 8) : start])):
        return None
    if _is_scored(text, numeral):
        return Reading(numeral.span, numeral, Kind.COUNT, SCORED)
    if numeral.letter:
        if numeral.letter == "b" or (_UNIT_LIKE.match(text, end + 1) and numeral.letter not in "kKB"):
            # In "802.11b" the letter is part of a name; nobody counts people in "b" without a currency sign.
            return None
        numeral = scaled_by_letter(numeral)
    return Reading(numeral.span, numeral, Kind.COUNT)


def _names_a_kind(text: str, numeral: Numeral) -> bool:
    """Whether the number only tells kinds of things apart: a 3G phone, a 480 x 360 screen, a two-seater."""
    start, end = numeral.span.start, numeral.span.end
    return (
        _OF_A_KIND.match(text, end) is not None or _AGAINST_ANOTHER.search(text, max(0, start - 6), start) is not None
    )


def labels(text: str) -> Iterator[Span]:
    """Stretches whose numbers are names of things or furniture: pages, roads, channels, telephone numbers, links."""
    for match in _label_pattern().finditer(text):
        yield Span(*match.span())


@functools.cache
def _label_pattern() -> re.Pattern[str]:
    known = lexicon("labels")
    number = r"\d+[A-Za-z]?(?:(?:, ?| and | & | to |-)\d+[A-Za-z]?)*"
    either = "|".join(re.escape(word) for word in sorted(known["any_case"], key=len, reverse=True))
    capital = "|".join(re.escape(word) for word in sorted(known["capitalised"], key=len, reverse=True))
    dial = "|".join(re.escape(word) for word in known["dial"])
    return re.compile(
        rf"\b(?i:{either})\.? {number}(?![\w,]|\.\d)"
        rf"|\b(?:{capital})[ -](?:{number}|(?i:one|two|three|four|five|six|seven|eight|nine|ten))(?!\w|,\d|\.\d)"
        rf"|\b(?i:{dial}) (?:0[\d ]+\d|\d{{3}})(?![\w,]|\.\d)"
        r"|(?:https?://|www\.)\S+|\S+@\S+"
        r"|\+\d[\d ()-]{6,}\d|\b0\d{2,4}[ -]\d[\d -]{4,}\d|\b\d{3}-\d{3}-\d{4}\b|\b\d{3}-\d{4}\b"
        r"|\b[Nn]os?\. ?\d+\b|\b[A-Z]{1,4}-?\d+\b|\b\d+(?:[A-Z]{1}\d|/7\b)|\b9/11\b|\b7/7\b|[#№]\s?\d+"
    )
