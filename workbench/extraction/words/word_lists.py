"""The lists of a lexicon as sets: which words belong to one class, which to one group."""

from __future__ import annotations

import functools
from typing import Any

from workbench.extraction.words.lexicon import lexicon


@functools.cache
def word_set(name: str, *path: str) -> frozenset[str]:
    """The words of one list, for example ``word_set("roles", "classes", "office")``; without a last key all its lists.

    Raises KeyError for a list that the file does not hold.
    """
    value = _at(name, path)
    if isinstance(value, dict):
        return frozenset(word for words in value.values() for word in words)
    return frozenset(value)


@functools.cache
def word_groups(name: str, *path: str) -> tuple[frozenset[str], ...]:
    """A list of lists, each a set of words that belong together."""
    return tuple(frozenset(group) for group in _at(name, path))


@functools.cache
def word_table(name: str, *path: str) -> dict[str, frozenset[str]]:
    """A table of lists by key, in the order of the file."""
    return {key: frozenset(words) for key, words in _at(name, path).items()}


def _at(name: str, path: tuple[str, ...]) -> Any:
    value: Any = lexicon(name)
    for key in path:
        value = value[key]
    return value
