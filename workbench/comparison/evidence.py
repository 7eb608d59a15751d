"""Reasons as data: why claims were put together, why they differ, and what speaks for which reading."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.documents.document import Span

Argument = str | float | int | bool


@dataclass(frozen=True, slots=True)
class Pointer:
    """Exact characters in a document that a reason rests on."""

    document: str
    span: Span


@dataclass(frozen=True, slots=True)
class Evidence:
    """One reason. ``rule`` names a sentence in ``resources/reasons``; ``arguments`` fill its gaps by name.

    ``weight`` is the match weight in bits (log2 of the likelihood ratio, Fellegi and Sunter 1969) where the reason is
    one row of "why matched", else 0. ``favours`` is the index of the reading that the reason speaks for, or -1.
    """

    rule: str
    arguments: tuple[tuple[str, Argument], ...] = ()
    weight: float = 0.0
    favours: int = -1
    pointers: tuple[Pointer, ...] = ()


@dataclass(frozen=True, slots=True)
class Calculation:
    """A sum worked out from printed figures: ``text`` in full ("313,409 + 193,229 = 506,638, printed total 506,438").

    ``holds`` says whether the printed result fits; ``favours`` is the index of the reading that it speaks for, or -1;
    ``claims`` are the ids of the claims that it uses.
    """

    text: str
    holds: bool
    favours: int = -1
    claims: tuple[str, ...] = ()
