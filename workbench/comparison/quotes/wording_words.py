"""The lexicon of wording: contractions, spellings, small words, and words before which a cut changes the sense."""

from __future__ import annotations

import functools
import tomllib
from dataclasses import dataclass

from workbench.shipped import resource_folder


@dataclass(frozen=True, slots=True)
class WordingWords:
    """What ``resources/lexicons/wording.toml`` holds, in lower case."""

    contractions: dict[str, tuple[str, ...]]
    endings: dict[str, str]
    with_is: frozenset[str]
    spellings: dict[str, tuple[str, ...]]
    small: frozenset[str]
    limits: frozenset[str]
    turns: frozenset[str]
    negations: frozenset[str]


@functools.cache
def wording_words() -> WordingWords:
    """The lexicon, read once. Number words up to twenty count as spellings of their figures."""
    read = tomllib.loads((resource_folder("lexicons") / "wording.toml").read_text(encoding="utf-8"))
    spellings = {word: tuple(plain.split()) for word, plain in read["spellings"].items()}
    spellings |= {word: (str(number),) for number, word in enumerate(read["numbers"]["words"])}
    endings = read["ordinals"]["endings"]
    for number, word in enumerate(read["ordinals"]["words"], 1):
        spellings[word] = (f"{number}{endings.get(str(number), 'th')}",)
    return WordingWords(
        contractions={word: tuple(full.split()) for word, full in read["contractions"].items()},
        endings=dict(read["endings"]),
        with_is=frozenset(read["verbs"]["is"]),
        spellings=spellings,
        small=frozenset(read["small"]["words"]),
        limits=frozenset(read["cuts"]["limits"]),
        turns=frozenset(read["cuts"]["turns"]),
        negations=frozenset(read["negations"]["words"]),
    )
