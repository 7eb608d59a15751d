"""The same words, quoted in several documents: who has them whole, who clips them, who changes them.

Words inside quotation marks are the speaker's or they are not: any word that differs is a conflict, a contraction
included; spelling, capitals and marks are house style and silent; a quotation that only begins later or ends earlier is
a variation. Like words of two speakers are two utterances unless they are the same sentence (then the rule on
attributions asks who said it).
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import combinations

from workbench.comparison.clustering import cluster
from workbench.comparison.discrepancy import Discrepancy, Findings, Level, NearMiss
from workbench.comparison.evidence import Evidence, Pointer
from workbench.comparison.fact import Fact
from workbench.comparison.quoted_words import is_small
from workbench.comparison.setting import Setting
from workbench.comparison.utterances import Said, sentences_said
from workbench.comparison.word_differences import CLIPS, Change, Difference, Likeness, differences, likeness
from workbench.extraction.cast import same_person
from workbench.extraction.claim import Claim, Kind

THRESHOLD = 0.5
"""Sentences of one speaker that fit less than this, on average, are taken for different sentences."""

_CROWDED = 60
"""A word in more sentences than this does not bring two of them together."""

_REWORDED = 0.62
"""Versions that share less than this of their words follow the sense, not the wording."""

_TOLD = 3
"""So many differences are told; the rest can be seen in the text."""


def compare_quotes(claims: Sequence[Claim], setting: Setting) -> Findings:
    """Facts for sentences that several documents quote, discrepancies where they do not quote the same words."""
    said = list(sentences_said(claims))
    facts: list[Fact] = []
    discrepancies: list[Discrepancy] = []
    groups, misses = gather(said)
    for group in groups:
        members = _longest_each(group)
        if len({member.document for member in members}) < 2:
            continue
        fact = _fact(members, setting)
        facts.append(fact)
        if len(fact.readings) > 1:
            found = _discrepancy(fact, members, setting)
            if found:
                discrepancies.append(found)
    return Findings(tuple(facts), tuple(discrepancies), tuple(misses))


def gather(said: Sequence[Said]) -> tuple[list[list[Said]], list[NearMiss]]:
    """Sentences that are versions of one another, and pairs that look so but belong to two speakers.

    Only sentences that share two telling words are looked at together.
    """
    memory: dict[tuple[int, int], float | None] = {}
    misses: list[NearMiss] = []

    def score(one: int, two: int) -> float | None:
        pair = (min(one, two), max(one, two))
        if pair not in memory:
            memory[pair] = _score(said[pair[0]], said[pair[1]], misses)
        return memory[pair]

    found = cluster(len(said), _pairs(said), score, THRESHOLD)
    return [[said[n] for n in members] for members in found if len(members) > 1], misses


def _pairs(said: Sequence[Said]) -> list[tuple[int, int]]:
    by_word: dict[str, list[int]] = defaultdict(list)
    for number, sentence in enumerate(said):
        telling = {s for s, word in zip(sentence.stems, sentence.words, strict=True) if not is_small(word.plain)}
        for word in telling:
            by_word[word].append(number)
    shared: dict[tuple[int, int], int] = defaultdict(int)
    for numbers in by_word.values():
        if len(numbers) <= _CROWDED:
            for pair in combinations(numbers, 2):
                shared[pair] += 1
    return sorted(
        (one, two) for (one, two), count in shared.items() if count >= 2 and said[one].document != said[two].document
    )


def _score(one: Said, two: Said, misses: list[NearMiss]) -> float | None:
    """How well two sentences fit, None where they are two speakers' own."""
    if one.document == two.document:
        return THRESHOLD
    like = likeness(one, two)
    if one.speaker and two.speaker and not same_person(one.speaker, two.speaker):
        if is_same_sentence(like):
            return max(like.whole, like.part)
        if like.part >= 0.75 and like.content >= 2:
            arguments = (("first", one.speaker), ("second", two.speaker))
            misses.append(NearMiss(one.claim, two.claim, Evidence("quotes_two_speakers", arguments)))
        return None
    if like.fewest < 3 or like.content < 2:
        return None
    contained = like.part >= 0.8 and like.run >= 3
    return max(like.whole, 0.9 * like.part if contained else 0.0)


def is_same_sentence(like: Likeness) -> bool:
    """Whether two speakers are given one sentence: too many words in a row for a phrase that anybody may use."""
    alike = like.whole >= 0.6 and like.run >= 4 and like.content >= 3
    return alike or (like.part >= 0.9 and like.fewest >= 7 and like.content >= 4)


def _longest_each(group: Iterable[Said]) -> list[Said]:
    """One document's versions without those that a longer one of the same document holds: headlines, fragments."""
    kept: list[Said] = []
    for sentence in sorted(group, key=lambda s: (s.document, -len(s.words), s.span)):
        own = [other for other in kept if other.document == sentence.document]
        if not any(likeness(sentence, other).part >= 0.8 for other in own):
            kept.append(sentence)
    return sorted(kept, key=lambda s: (s.document, s.span))


def _fact(members: Sequence[Said], setting: Setting) -> Fact:
    wordings: dict[object, list[Said]] = defaultdict(list)
    for member in members:
        wordings[member.key].append(member)
    readings = [
        setting.reading(_printed(same), list(dict.fromkeys(member.claim for member in same)))
        for same in wordings.values()
    ]
    length = {reading.value: len(reading.value) for reading in readings}
    readings.sort(key=lambda r: (-r.independent_copies, -len(r.documents), -length[r.value], r.value))
    places = "\n".join(f"{member.document}:{member.span.start}-{member.span.end}" for member in members)
    speakers = sorted({member.speaker for member in members} - {""}, key=lambda name: (-len(name), name))
    speaker = speakers[0] if speakers else ""
    matched = [Evidence("quotes_one_speaker", (("speaker", speaker),))] if speaker else []
    matched.append(Evidence("quotes_alike", (("words", _common(members)),)))
    name = hashlib.sha256(f"quote\n{places}".encode()).hexdigest()[:16]
    return Fact(name, Kind.QUOTE, topic(speaker, readings[0].value), tuple(readings), tuple(matched))


def _printed(same: Sequence[Said]) -> str:
    """The reading's value: the words as most documents print them, without the comma that leads to the cue."""
    texts = sorted(" ".join(member.text.split()).rstrip(" ,.;:") for member in same)
    return max(texts, key=lambda text: (texts.count(text), text))


def _common(members: Sequence[Said]) -> int:
    return min(len(set(one.stems) & set(two.stems)) for one, two in combinations(members, 2))


def topic(speaker: str, words: str) -> str:
    """What the accounts differ on: "Jeremy Corbyn: “let's wipe that slate clean …”"."""
    printed = words.split()
    short = " ".join(printed[:9]) + (" …" if len(printed) > 9 else "")
    return f"{speaker}: “{short}”" if speaker else f"“{short}”"


def _discrepancy(fact: Fact, members: Sequence[Said], setting: Setting) -> Discrepancy | None:
    """The discrepancy of a fact with more than one wording; None where it is only a part within the whole."""
    by_reading = [
        next(member for member in members if member.claim in reading.claims and _printed([member]) == reading.value)
        if any(member.claim in reading.claims and _printed([member]) == reading.value for member in members)
        else next(member for member in members if member.claim in reading.claims)
        for reading in fact.readings
    ]
    base = by_reading[0]
    told: list[tuple[float, Evidence]] = []
    level = Level.VARIATION
    for one, two in combinations(by_reading, 2):
        if any(change.change not in CLIPS for change in differences(one, two)):
            level = Level.CONFLICT
    for other in by_reading[1:]:
        changes = differences(base, other)
        told += [(_gravity(change), _reason(change, base, other)) for change in changes]
        if likeness(base, other).whole < _REWORDED and any(change.change not in CLIPS for change in changes):
            told.append((0.5, _evidence("quotes_reworded", base, other, ())))
    if not told:
        return None
    told.sort(key=lambda found: (-found[0], found[1].arguments))
    reasons = tuple(evidence for _, evidence in told[:_TOLD])
    confidence = 0.9 if level is Level.CONFLICT and told[0][0] >= 1 else 0.6
    return Discrepancy(f"quote-{fact.id}", fact, level, (*reasons, *_copies(fact)), confidence=confidence)


def _copies(fact: Fact) -> tuple[Evidence, ...]:
    counts = {reading.independent_copies for reading in fact.readings}
    if len(counts) == 1:
        return ()
    first = fact.readings[0]
    return (Evidence("quotes_copies", (("copies", first.independent_copies), ("words", topic("", first.value)))),)


_GRAVITY = {
    Change.NEGATES: 6.0,
    Change.STOPS_SHORT: 4.0,
    Change.REPLACES: 3.0,
    Change.LEAVES_OUT: 3.0,
    Change.ADDS: 3.0,
    Change.CONTRACTS: 1.0,
    Change.SPELLS_OUT: 1.0,
    Change.ENDS_EARLIER: 0.4,
    Change.BEGINS_LATER: 0.4,
    Change.MARKS_CUT: 0.1,
}


def _gravity(difference: Difference) -> float:
    grave = _GRAVITY[difference.change]
    return grave + (min(difference.weight, 5.0) / 10 if grave >= 1 else 0.0) + (0.2 if difference.hidden else 0.0)


def _reason(difference: Difference, base: Said, other: Said) -> Evidence:
    """The difference as data, told of the document that has fewer or other words than the base."""
    change, first, second = difference.change, difference.first, difference.second
    if change in (Change.BEGINS_LATER, Change.ENDS_EARLIER, Change.STOPS_SHORT):
        fuller, clipped = (base, other) if first else (other, base)
        rule = {
            Change.BEGINS_LATER: "quotes_hides_cut" if difference.hidden else "quotes_begins_later",
            Change.ENDS_EARLIER: "quotes_ends_earlier",
            Change.STOPS_SHORT: "quotes_stops_short",
        }[change]
        return _evidence(rule, clipped, fuller, (("words", _short(first or second)),))
    if change is Change.LEAVES_OUT:
        return _evidence("quotes_leaves_out", other, base, (("words", _short(first)),))
    if change is Change.ADDS:
        return _evidence("quotes_adds", other, base, (("words", _short(second)),))
    rule = {
        Change.REPLACES: "quotes_has_for",
        Change.CONTRACTS: "quotes_contracts",
        Change.SPELLS_OUT: "quotes_spells_out",
        Change.NEGATES: "quotes_negates",
        Change.MARKS_CUT: "quotes_marks_cut",
    }[change]
    return _evidence(rule, other, base, (("words", _short(second) or "-"), ("base", _short(first) or "-")))


def _evidence(rule: str, one: Said, two: Said, arguments: tuple[tuple[str, str], ...]) -> Evidence:
    pointers = (Pointer(one.document, one.span), Pointer(two.document, two.span))
    return Evidence(rule, (("document", one.document), ("other", two.document), *arguments), pointers=pointers)


def _short(words: str) -> str:
    printed = words.split()
    return " ".join(printed) if len(printed) <= 14 else " ".join([*printed[:7], "…", *printed[-5:]])
