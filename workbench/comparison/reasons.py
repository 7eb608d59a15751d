"""Evidence in words: the one place where reasons become sentences, for window, terminal and fact sheet alike."""

from __future__ import annotations

import functools
import re
import string
import tomllib
from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from workbench.comparison.evidence import Argument, Evidence
from workbench.shipped import resource_folder

_WORKED_OUT = re.compile(
    r"(?P<sum>.*), printed (?P<what>total|share|difference|change|length) (?P<printed>.*)", re.DOTALL
)
_SHARE = re.compile(r"(?P<part>.*?) of (?P<whole>.*)( = .*)", re.DOTALL)
_CHANGE = re.compile(r"from (?P<begin>.*?) to (?P<end>.*)( = .*)", re.DOTALL)


def sentence(evidence: Evidence, language: str = "en", called: Mapping[str, str] = MappingProxyType({})) -> str:
    """The reason as one or two sentences in an editor's words.

    The sentences stand in ``resources/reasons/<language>/*.toml``, one line a rule, with gaps in braces. A rule without
    a sentence in that language is told in English. ``called`` gives the short names by which the reader knows the
    documents ("A"); without it they keep their full names. Raises KeyError for a rule that no file knows.
    """
    known = _sentences(language)
    text = known[evidence.rule] if evidence.rule in known else _sentences("en")[evidence.rule]
    return text.format_map({name: _filled(name, value, language, called) for name, value in evidence.arguments})


def named(evidence: Evidence, called: Mapping[str, str]) -> Evidence:
    """The same reason with every document under the short name by which the reader knows it."""
    arguments = (
        (name, _printed(given, called) if isinstance(given, str) else given) for name, given in evidence.arguments
    )
    return replace(evidence, arguments=tuple(arguments))


def calculation(text: str, language: str = "en") -> str:
    """A calculation with its words in a language: "313,409 of 506,438 = 61.88%, printed share 61.8%".

    Figures stay as they were printed; what is no calculation stays as it is.
    """
    found = _WORKED_OUT.fullmatch(text)
    if found is None or language == "en":
        return text
    known = _sentences(language)
    done = found["sum"]
    for pattern, rule in ((_CHANGE, "calculation_from"), (_SHARE, "calculation_of")):
        inside = pattern.fullmatch(done)
        if inside is not None:
            done = known[rule].format_map(inside.groupdict()) + inside[3]
    what = known[f"calculation_{found['what']}"]
    return f"{done}, {what} {found['printed']}"


def retold(text: str, family: str, language: str) -> str:
    """English sentences that were kept as words, in another language: those of the rules that begin with ``family``.

    A text that these sentences do not make up from beginning to end stays as it is.
    """
    told, rest = [], text
    while rest and language != "en":
        fitting = [(rule, match) for rule, one in _patterns(family) if (match := one.match(rest))]
        if not fitting:
            return text
        rule, match = min(fitting, key=lambda each: each[1].end())
        told.append(_sentences(language)[rule].format_map(match.groupdict()))
        rest = rest[match.end() :].lstrip()
    return " ".join(told) or text


@functools.cache
def _patterns(family: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """What each English sentence of a family looks like when its gaps are filled."""
    found = []
    for rule, text in _sentences("en").items():
        if rule.startswith(family):
            pieces = (
                re.escape(words) + (f"(?P<{gap}>.+?)" if gap else "")
                for words, gap, _, _ in string.Formatter().parse(text)
            )
            found.append((rule, re.compile("".join(pieces) + r"(?=\s|$)", re.DOTALL)))
    return tuple(found)


def _filled(name: str, value: Argument, language: str, called: Mapping[str, str]) -> str:
    printed = _printed(value, called)
    return calculation(printed, language) if name == "calculation" else printed


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
