"""Where the words of a list stand in a paragraph, found by number instead of token by token: most words are nothing."""

from __future__ import annotations

import functools

from spacy.strings import get_string_id
from spacy.tokens import Doc


def spot(tokens: Doc, words: frozenset[str]) -> list[int]:
    """The numbers of the tokens whose lemma is one of the words, in order."""
    wanted = _ids(words)
    return [number for number, lemma in enumerate(tokens.to_array("LEMMA").tolist()) if lemma in wanted]


@functools.cache
def _ids(words: frozenset[str]) -> frozenset[int]:
    spellings = (form for word in words for form in (word, word.capitalize(), word.upper()))
    return frozenset(get_string_id(form) for form in spellings)


def shapes(tokens: Doc) -> list[str]:
    """The shape of each token: "Xxxx" for "Paris", "XXXX" for "LONDON", "d" for "5"; runs are cut after four."""
    strings = tokens.vocab.strings
    return [
        _KNOWN.get(number) or _KNOWN.setdefault(number, strings[number]) for number in tokens.to_array("SHAPE").tolist()
    ]


_KNOWN: dict[int, str] = {}
"""Shapes by spaCy's number for them: a few hundred in any language."""
