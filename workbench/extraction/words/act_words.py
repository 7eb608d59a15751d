"""The lexicon of acts: which words name one act, which verbs name none, which acts are done again and again."""

from __future__ import annotations

import functools
from dataclasses import dataclass

from workbench.extraction.words.lexicon import lexicon
from workbench.extraction.words.word_lists import word_set

_NOUN_ENDINGS = ("ation", "ition", "ution", "tion", "sion", "ment", "ance", "ence", "ings", "ing", "al", "ure", "er")
_VERB_ENDINGS = ("ize", "ise", "ate", "e", "y")
_ACT_ENDINGS = ("tion", "sion", "ment", "ing", "ance", "ence", "down", "out", "off")


@dataclass(frozen=True, slots=True)
class ActWords:
    """What ``resources/lexicons/acts.toml`` holds, in lower case.

    ``known`` gives for each word or phrase the first word of its line; ``calendar`` the names of days and months.
    ``events`` are nouns for what breaks out or strikes ("fire"), ``striking`` what such an event does.
    """

    known: dict[str, str]
    light: frozenset[str]
    repeated: frozenset[str]
    once: frozenset[str]
    telling: frozenset[str]
    series: frozenset[str]
    lasting: frozenset[str]
    striking: frozenset[str]
    events: frozenset[str]
    things: frozenset[str]
    calendar: frozenset[str]

    def concept(self, act: str) -> str:
        """One word for all words of an act: "resign" for "resignation" and "stand down"."""
        if act in self.known or act in self.things:
            return self.known.get(act, act)
        head, _, rest = act.partition(" ")
        if rest and head not in self.light and head in self.known:
            return self.known[head]
        stem = _stem(act)
        return self.known.get(stem, stem)

    def is_act(self, noun: str) -> bool:
        """Whether a noun names something that happens."""
        return noun in self.known or (noun.endswith(_ACT_ENDINGS) and noun not in self.things)


@functools.cache
def act_words() -> ActWords:
    """The lexicon, read once."""
    read, times = lexicon("acts"), lexicon("times")
    known = {word: group[0] for group in reversed(read["same"]) for word in group}
    return ActWords(
        known=known,
        light=frozenset(read["light"].split()),
        repeated=frozenset(read["repeated"].split()),
        once=frozenset(read["once"].split()),
        telling=frozenset(read["telling"].split()),
        series=frozenset(read["series"].split()),
        lasting=frozenset(read["lasting"].split()),
        striking=frozenset(read["striking"].split()),
        events=word_set("happenings", "events"),
        things=frozenset(read["things"].split()),
        calendar=frozenset({*times["months"], *times["weekdays"], *times["dayparts"], *times["seasons"]}),
    )


def _stem(word: str) -> str:
    """A verb and the noun made from it by an ending, cut to what they have in common: "privatiz"."""
    for ending in _NOUN_ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            word = word[: -len(ending)]
            break
    for ending in _VERB_ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word[: -len(ending)]
    return word
