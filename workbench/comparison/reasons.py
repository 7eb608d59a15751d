"""Evidence in words: the one place where reasons become sentences, for window, terminal and fact sheet alike."""

from __future__ import annotations

import functools
import tomllib

from workbench.comparison.evidence import Argument, Evidence
from workbench.shipped import resource_folder


def sentence(evidence: Evidence, language: str = "en") -> str:
    """The reason as one or two sentences in an editor's words.

    The sentences stand in ``resources/reasons/<language>/*.toml``, one line a rule, with gaps in braces. A rule without
    a sentence in that language is told in English. Raises KeyError for a rule that no file knows.
    """
    known = _sentences(language)
    text = known[evidence.rule] if evidence.rule in known else _sentences("en")[evidence.rule]
    return text.format_map({name: _printed(value) for name, value in evidence.arguments})


def _printed(value: Argument) -> str:
    return f"{value:,.10g}" if isinstance(value, float) else str(value)


@functools.cache
def _sentences(language: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for file in sorted((resource_folder("reasons") / language).glob("*.toml")):
        found.update(tomllib.loads(file.read_text(encoding="utf-8")))
    return found
