"""Documents that carry the same agency text: their agreement counts once."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SharedCopy:
    """Documents that carry the same text, by name.

    ``words`` is the length of their common text in words; ``share`` the part of the shortest document that it makes up,
    0 to 1.
    """

    documents: tuple[str, ...]
    words: int
    share: float
