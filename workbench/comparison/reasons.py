"""Evidence in words: the one place where reasons become sentences, for window, terminal and fact sheet alike."""

from __future__ import annotations

import functools
import tomllib
from collections.abc import Mapping
from types import MappingProxyType

from workbench.comparison.evidence import Argument, Evidence
from workbench.shipped import resource_folder


def sentence(evidence: Evidence, language: str = "en", called: Mapping[str, str] = MappingProxyType({})) -> str:
    """The reason as one or two sentences in an editor's words.

    The sentences stand in ``resources/reasons/<language>/*.toml``, one line a rule, with gaps in braces. A rule without
    a sentence in that language is told in English. ``called`` gives the short names by which the reader knows the
    documents ("A"); without it they keep their full names. Raises KeyError for a rule that no file knows.
    """
    known = _sentences(language)
    text = known[evidence.rule] if evidence.rule in known else _sentences("en")[evidence.rule]
    return text.format_map({name: _printed(value, called) for name, value in evidence.arguments})


def _printed(value: Argument, called: Mapping[str, str]) -> str:
    if isinstance(value, float):
        return f"{value:,.10g}"
    words = str(value)
    if words in called:
        return called[words]
    listed = words.split(", ")
    return ", ".join(called[name] for name in listed) if all(name in called for name in listed) else words


@functools.cache
def _sentences(language: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for file in sorted((resource_folder("reasons") / language).glob("*.toml")):
        found.update(tomllib.loads(file.read_text(encoding="utf-8")))
    return found
