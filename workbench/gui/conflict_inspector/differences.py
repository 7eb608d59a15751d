"""Where two readings part: letter by letter in figures, word by word in sentences."""

from __future__ import annotations

import difflib
import re
from collections.abc import Sequence
from dataclasses import dataclass

from workbench.comparison.fact import Reading
from workbench.extraction.claim import Kind

_WORD = re.compile(r"\s+|[\w’'-]+|[^\w\s]")
_TYPOGRAPHY = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "\u00a0": " "})
BY_WORDS = frozenset({Kind.QUOTE, Kind.ATTRIBUTION, Kind.EVENT, Kind.POLARITY})
"""Kinds whose readings are sentences rather than figures or names."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a reading, and whether it differs from the reading it is set against.

    ``left_out``: it does not stand in the reading at all, but in the other one at this place.
    """

    text: str
    differs: bool
    left_out: bool = False


def compared(text: str, base: str, *, words: bool) -> tuple[Piece, ...]:
    """The text in pieces, those marked that the base has not. Typographic variants of one mark count as the same."""
    if text == base:
        return (Piece(text, differs=False),) if text else ()
    own, other = (_WORD.findall(text), _WORD.findall(base)) if words else (list(text), list(base))
    matcher = difflib.SequenceMatcher(None, _folded(own), _folded(other), autojunk=False)
    pieces: list[Piece] = []
    for tag, start, end, _, _ in matcher.get_opcodes():
        part = "".join(own[start:end])
        differs = tag != "equal" and bool(part.strip())
        if not part:
            continue
        if pieces and pieces[-1].differs == differs:
            pieces[-1] = Piece(pieces[-1].text + part, differs)
        else:
            pieces.append(Piece(part, differs))
    return tuple(pieces)


def aligned(text: str, base: str) -> tuple[Piece, ...]:
    """The words in pieces, with those of the base that are missing where they are missing.

    What the base has before the first of the words and after the last stands as dots: a clipped quotation is no false
    one, and whoever reads it sees where it was cut.
    """
    own, other = _WORD.findall(text), _WORD.findall(base)
    matcher = difflib.SequenceMatcher(None, _folded(own), _folded(other), autojunk=False)
    pieces: list[Piece] = []
    for tag, start, end, first, last in matcher.get_opcodes():
        here, there = "".join(own[start:end]), "".join(other[first:last])
        if tag != "equal" and there.strip():
            at_edge = tag == "insert" and (start == 0 or end == len(own))
            missing = f"{there} " if here and not there.endswith(" ") else there
            pieces.append(Piece("…" if at_edge else missing, differs=False, left_out=True))
        if here:
            pieces.append(Piece(here, differs=tag != "equal" and bool(here.strip())))
    return tuple(pieces)


def base_of(readings: Sequence[Reading]) -> int:
    """The reading that the others are set against: the one with the most independent copies, the first of equals."""
    return max(range(len(readings)), key=lambda index: (readings[index].independent_copies, -index))


def _folded(units: list[str]) -> list[str]:
    return [unit.translate(_TYPOGRAPHY).casefold() for unit in units]
