"""Which words stand for one and the same thing in a report."""

from __future__ import annotations

from workbench.extraction.words.word_lists import word_groups


def thing_class(words: str) -> str:
    """The class of a thing by its last words: a dyke and a levee are one; the last word itself where no class fits."""
    lowered = words.lower().split()
    for phrase in (" ".join(lowered[-2:]), lowered[-1] if lowered else ""):
        for group in word_groups("happenings", "same_thing", "groups"):
            if phrase in group:
                return min(group)
    return lowered[-1] if lowered else ""
