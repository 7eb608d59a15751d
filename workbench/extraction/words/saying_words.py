"""The lexicon of saying: verbs and nouns that put words into somebody's mouth."""

from __future__ import annotations

import functools
import tomllib
from dataclasses import dataclass

from workbench.shipped import resource_folder


@dataclass(frozen=True, slots=True)
class SayingWords:
    """What ``resources/lexicons/saying.toml`` holds, by lemma.

    ``saying`` are verbs that introduce words as uttered ("say", "warn"), ``speaking`` those that act by words or are
    about somebody ("thank", "describe"), ``utterances`` what words stand in ("statement").
    """

    saying: frozenset[str]
    speaking: frozenset[str]
    utterances: frozenset[str]


@functools.cache
def saying_words() -> SayingWords:
    """The lexicon, read once."""
    file = resource_folder("lexicons") / "saying.toml"
    read = tomllib.loads(file.read_text(encoding="utf-8"))["verbs"]
    return SayingWords(frozenset(read["saying"]), frozenset(read["speaking"]), frozenset(read["utterances"]))
