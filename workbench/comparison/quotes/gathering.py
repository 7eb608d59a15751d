"""Versions of one sentence brought together from all quotations of all documents."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from itertools import combinations, pairwise

from workbench.comparison.discrepancy import NearMiss
from workbench.comparison.evidence import Evidence
from workbench.comparison.quotes.quoted_words import is_small
from workbench.comparison.quotes.speakers import Mouth, mouths
from workbench.comparison.quotes.utterances import Said
from workbench.comparison.quotes.word_differences import Likeness, likeness

THRESHOLD = 0.5
"""Sentences of one speaker that fit less than this, on average, are taken for different sentences."""

_WORDS, _PAIRS = 12, 6
"""So many of its rarest words and of its rarest pairs of words bring a sentence together with others."""

_CROWDED = 40
"""A word in more sentences than this does not bring two of them together."""

_SAMPLE = 6
"""Members of each side that are looked at before two groups join."""


def gather(said: Sequence[Said]) -> tuple[list[list[Said]], list[NearMiss]]:
    """Groups of sentences that are versions of one another, and pairs that look so but belong to two speakers.

    The same words of one speaker are one version, however many documents carry them. Only versions that share two
    telling words or pairs of words are looked at together, so the cost grows with the number of sentences.
    """
    versions = _versions(said)
    found = _Grouping([same[0] for same in versions])
    groups = [[sentence for n in members for sentence in versions[n]] for members in found.groups(_pairs(versions))]
    return [group for group in groups if len(group) > 1], found.misses


def _versions(said: Sequence[Said]) -> list[list[Said]]:
    same: dict[object, list[Said]] = defaultdict(list)
    for sentence in said:
        same[sentence.key, sentence.speaker].append(sentence)
    return list(same.values())


def _pairs(versions: Sequence[Sequence[Said]]) -> list[tuple[int, int]]:
    keys = [_keys(same[0]) for same in versions]
    frequency = Counter(key for own in keys for key in own)
    by_key: dict[str, list[int]] = defaultdict(list)
    for number, own in enumerate(keys):
        common = sorted((key for key in own if frequency[key] > 1), key=lambda key: (frequency[key], key))
        words = [key for key in common if " " not in key][:_WORDS]
        pairs = [key for key in common if " " in key][:_PAIRS]
        for key in (*words, *pairs):
            by_key[key].append(number)
    shared: Counter[tuple[int, int]] = Counter()
    for numbers in by_key.values():
        if len(numbers) <= _CROWDED:
            shared.update(combinations(numbers, 2))
    return sorted(pair for pair, count in shared.items() if count >= 2)


def _keys(sentence: Said) -> frozenset[str]:
    words = zip(sentence.stems, sentence.words, strict=True)
    single = {stem for stem, word in words if not is_small(word.plain)}
    return frozenset(single | {f"{one} {two}" for one, two in pairwise(sentence.stems)})


class _Grouping:
    """Joins the best pair first; two groups join where each member finds its like on the other side."""

    def __init__(self, sentences: Sequence[Said]) -> None:
        self._sentences = sentences
        self._scores: dict[tuple[int, int], float | None] = {}
        self.misses: list[NearMiss] = []

    def groups(self, pairs: Iterable[tuple[int, int]]) -> list[list[int]]:
        """The groups as numbers of sentences, in order."""
        own = {number: [number] for number in range(len(self._sentences))}
        scored = [(self._score(*pair), pair) for pair in pairs]
        for _, (one, two) in sorted((-found, pair) for found, pair in scored if found and found >= THRESHOLD):
            if own[one] is not own[two] and self._fit(own[one], own[two]):
                joined = sorted(own[one] + own[two])
                for number in joined:
                    own[number] = joined
        return [members for number, members in own.items() if members[0] == number]

    def _fit(self, first: Sequence[int], second: Sequence[int]) -> bool:
        first, second = _sample(first), _sample(second)
        table = [[self._score(one, two) for two in second] for one in first]
        if any(score is None for row in table for score in row):
            return False
        known = [[score or 0.0 for score in row] for row in table]
        rows = sum(max(row) for row in known) / len(first)
        columns = sum(max(row[n] for row in known) for n in range(len(second))) / len(second)
        return (rows + columns) / 2 >= THRESHOLD

    def _score(self, one: int, two: int) -> float | None:
        pair = (min(one, two), max(one, two))
        if pair not in self._scores:
            self._scores[pair] = self._compared(self._sentences[pair[0]], self._sentences[pair[1]])
        return self._scores[pair]

    def _compared(self, one: Said, two: Said) -> float | None:
        """How well two sentences fit (0 to 1), None where they are two speakers' own."""
        like = likeness(one, two)
        mouth = mouths(one.speaker, two.speaker)
        known = mouth is Mouth.ONE
        if mouth is Mouth.TWO:
            if is_same_sentence(like):
                return max(like.whole, like.part)
            if like.part >= 0.75 and like.content >= 2:
                arguments = (("first", one.speaker), ("second", two.speaker))
                self.misses.append(NearMiss(one.claim, two.claim, Evidence("quotes_two_speakers", arguments)))
            return None
        if like.fewest < 3 or (like.content < 2 and (like.run < 4 or like.whole < 0.6)):
            return 0.0
        least = 0.65 if known and like.content >= 3 else 0.8
        held = like.part >= least and like.run >= (2 if known else 3)
        return max(like.whole, 0.9 * like.part if held else 0.0)


def _sample(members: Sequence[int]) -> Sequence[int]:
    if len(members) <= _SAMPLE:
        return members
    return [members[n * (len(members) - 1) // (_SAMPLE - 1)] for n in range(_SAMPLE)]


def is_same_sentence(like: Likeness) -> bool:
    """Whether two speakers are given one sentence: too many words in a row for a phrase that anybody may use."""
    alike = like.whole >= 0.6 and like.run >= 5 and like.content >= 3
    return alike or (like.part >= 0.9 and like.fewest >= 7 and like.content >= 4)
