"""Documents that carry the same agency text: their agreement counts once."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from workbench.documents.document import Document
from workbench.documents.folding import fold

_RUN = 6
"""Words in a row that two writers hardly hit upon by chance; a changed word breaks the row and no more."""

_LEAST_WORDS = 40
"""Less common text than this, quotations aside, is no shared copy: two reporters share a phrase, not two sentences."""

_LEAST_SHARE = 0.12
"""Nor is common text that makes up less of the shorter document than this."""

_WORD = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+(?:'[^\W\d_]+)*")
_QUOTED = re.compile(r"\"[^\"\n]*(?:\"|$)|(?<![\w'])'(?=\w)[^\n]*?[.,!?]'(?!\w)|''[^\n]*?''", re.MULTILINE)
_HOUSE_STYLE = frozenset({"mr", "mrs", "ms", "miss", "pc", "per", "cent", "percent"})


@dataclass(frozen=True, slots=True)
class SharedCopy:
    """Documents that carry the same text, by name.

    ``words`` is the length of their common text in words; ``share`` the part of the shortest document that it makes up,
    0 to 1.
    """

    documents: tuple[str, ...]
    words: int
    share: float


def find_shared_copies(documents: Sequence[Document]) -> tuple[SharedCopy, ...]:
    """Groups of documents with common text, in the order of their first names.

    Common text is every stretch of six or more words in a row, whatever the house style makes of titles and
    percentages, so sentences that an editor changed a little still count for most of their words. What stands between
    quotation marks is left out: two reporters may well have heard the same speech. In a group every two documents have
    enough in common; pairs that fit into no group come after the groups, so a document may stand in both. The cost
    grows with the number of words, not with the number of pairs.
    """
    words = {document.name: list(_words(document.text)) for document in sorted(documents, key=lambda d: d.name)}
    places = _places(words)
    groups = _groups(_alike(words, places))
    return tuple(_copy(names, words, places) for names in groups)


def sharing_with(name: str, shared: Iterable[SharedCopy]) -> tuple[str, ...]:
    """The other documents that share copy with this one, by name."""
    return tuple(sorted({other for copy in shared if name in copy.documents for other in copy.documents} - {name}))


def independent(names: Iterable[str], shared: Iterable[SharedCopy]) -> tuple[str, ...]:
    """Those of the documents that speak for themselves, by name: no two of them share copy.

    They are as many as can be found by taking first what shares with the fewest others. So a document with text of two
    others, which share nothing with each other, adds nothing to these two.
    """
    wanted = set(names)
    together = [group for copy in shared if len(group := wanted.intersection(copy.documents)) > 1]
    alone = wanted.difference(*together)
    bound: dict[str, set[str]] = defaultdict(set)
    for group in together:
        for name in group:
            bound[name] |= group - {name}
    chosen: set[str] = set()
    for name in sorted(bound, key=lambda name: (len(bound[name]), name)):
        if not bound[name] & chosen:
            chosen.add(name)
    return tuple(sorted(alone | chosen))


def _words(text: str) -> Iterator[str]:
    """The words outside quotation marks in lower case, house style left out; an empty word stands for a quotation."""
    folded = fold(text).lower()
    at = 0
    for quoted in _QUOTED.finditer(folded):
        yield from _plain(folded, at, quoted.start())
        yield ""
        at = quoted.end()
    yield from _plain(folded, at, len(folded))


def _plain(folded: str, start: int, end: int) -> Iterator[str]:
    for match in _WORD.finditer(folded, start, end):
        if match.group() not in _HOUSE_STYLE:
            yield match.group()


_Places = dict[tuple[str, ...], dict[str, list[int]]]
"""Where each run of words begins in each document that carries it; runs of one document alone are left out."""


def _places(words: dict[str, list[str]]) -> _Places:
    found: _Places = defaultdict(dict)
    for name, own in words.items():
        for at in range(len(own) - _RUN + 1):
            run = tuple(own[at : at + _RUN])
            if "" not in run:
                found[run].setdefault(name, []).append(at)
    return {run: names for run, names in found.items() if len(names) > 1}


def _alike(words: dict[str, list[str]], places: _Places) -> list[tuple[str, str]]:
    """The pairs of documents with enough in common, closest first. Runs shared by the same documents count together."""
    together: Counter[tuple[str, ...]] = Counter(tuple(sorted(names)) for names in places.values())
    runs: Counter[tuple[str, str]] = Counter()
    for names, count in together.items():
        for one, two in combinations(names, 2):
            runs[one, two] += count
    lengths = {name: sum(1 for word in own if word) for name, own in words.items()}
    return [
        (one, two)
        for (one, two), count in sorted(runs.items(), key=lambda found: (-found[1], found[0]))
        if count + _RUN >= _LEAST_WORDS and count >= _LEAST_SHARE * min(lengths[one], lengths[two])
    ]


def _groups(pairs: Sequence[tuple[str, str]]) -> list[tuple[str, ...]]:
    """Groups in which every two are alike; further rounds gather the pairs that the groups before left out."""
    alike = {frozenset(pair) for pair in pairs}
    found: list[tuple[str, ...]] = []
    left = list(pairs)
    while left:
        own: dict[str, set[str]] = {}
        for pair in left:
            one, two = (own.get(name, {name}) for name in pair)
            if one is not two and all(a == b or frozenset((a, b)) in alike for a in one for b in two):
                joined = one | two
                own.update(dict.fromkeys(joined, joined))
        found += sorted({tuple(sorted(group)) for group in own.values()})
        left = [pair for pair in left if own.get(pair[0]) is not own.get(pair[1]) or pair[0] not in own]
    return found


def _copy(names: Sequence[str], words: dict[str, list[str]], places: _Places) -> SharedCopy:
    """A group with the length of the text that its shortest document shares with any other of them."""
    shortest = min(names, key=lambda name: (sum(1 for word in words[name] if word), name))
    covered: set[int] = set()
    for found in places.values():
        if shortest in found and sum(1 for name in names if name in found) > 1:
            for at in found[shortest]:
                covered.update(range(at, at + _RUN))
    total = sum(1 for word in words[shortest] if word)
    return SharedCopy(tuple(names), len(covered), round(len(covered) / max(total, 1), 4))
