"""The lexicon of occupations: what people do for a living, and which two words for it can be said of one person."""

from __future__ import annotations

import functools

from spacy.tokens import Token

from workbench.extraction.words.word_lists import word_groups, word_set


@functools.cache
def trades() -> frozenset[str]:
    """All words for a trade."""
    return frozenset().union(*word_groups("occupations", "trades", "groups"))


@functools.cache
def before_names() -> frozenset[str]:
    """Words that are printed with a capital before a full name and are no part of it: "Referee Sian Doyle"."""
    return trades() | word_set("occupations", "leading", "words") | word_set("roles", "classes", "work")


def follows_trade(token: Token) -> bool:
    """Whether a word stands right after what somebody does for a living: "the nurse Priya Nair"."""
    before = token.nbor(-1) if token.i else None
    return before is not None and before.pos_ == "NOUN" and before.text in trades()


@functools.cache
def other_trade(one: str, other: str) -> bool:
    """Whether two words are two trades: a nurse is no plumber, but a doctor may be a surgeon."""
    if not {one, other} <= trades():
        return False
    return not any({one, other} <= group for group in word_groups("occupations", "trades", "groups"))
