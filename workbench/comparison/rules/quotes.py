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

from workbench.comparison.discrepancy import Discrepancy, Findings, Level
from workbench.comparison.evidence import Evidence, Pointer
from workbench.comparison.fact import Fact
from workbench.comparison.quotes.gathering import gather
from workbench.comparison.quotes.utterances import Said, sentences_said
from workbench.comparison.quotes.word_differences import MILD, Change, Difference, differences, likeness
from workbench.comparison.rules.attributions import attributions_of, once_each, who_said
from workbench.comparison.setting import Setting
from workbench.extraction.claim import Claim, Kind

_REWORDED = 0.62
"""Versions that share less than this of their words follow the sense, not the wording."""

_TOLD = 3
"""So many differences are told; the rest can be seen in the text."""


def compare_quotes(claims: Sequence[Claim], setting: Setting) -> Findings:
    """Facts for sentences that several documents quote, discrepancies where words or speakers differ."""
    facts: list[Fact] = []
    discrepancies: list[Discrepancy] = []
    mouths: list[Discrepancy] = []
    attributions = attributions_of(claims)
    groups, misses = gather(list(sentences_said(claims)))
    for group in groups:
        members = _longest_each(group)
        if len({member.document for member in members}) < 2:
            continue
        fact, leads = _fact(members, setting)
        facts.append(fact)
        worded, told = _discrepancy(fact, leads), who_said(members, attributions, setting)
        discrepancies += [worded] if worded else []
        mouths += [told] if told else []
    return Findings(tuple(facts), (*discrepancies, *once_each(mouths)), tuple(misses))


def _longest_each(group: Iterable[Said]) -> list[Said]:
    """One document's versions without those that a longer one of the same document holds: headlines, fragments."""
    kept: list[Said] = []
    for sentence in sorted(group, key=lambda s: (s.document, -len(s.words), s.span)):
        own = [other for other in kept if other.document == sentence.document]
        if not any(likeness(sentence, other).part >= 0.8 for other in own):
            kept.append(sentence)
    return sorted(kept, key=lambda s: (s.document, s.span))


def _fact(members: Sequence[Said], setting: Setting) -> tuple[Fact, list[Said]]:
    """The fact, and for each of its readings one sentence that gives it."""
    wordings: dict[object, list[Said]] = defaultdict(list)
    for member in members:
        wordings[member.key].append(member)
    made = [(setting.reading(_printed(same), _claims(same)), same) for same in wordings.values()]
    fit = {id(same): _fit(same[0], members) for _, same in made}
    made.sort(key=lambda m: (-m[0].independent_copies, -len(m[0].documents), -fit[id(m[1])], m[0].value))
    readings = tuple(reading for reading, _ in made)
    speaker = _speaker(members)
    matched = [Evidence("quotes_one_speaker", (("speaker", speaker),))] if speaker else []
    matched.append(Evidence("quotes_alike", (("words", _common(members)),)))
    places = "\n".join(f"{member.document}:{member.span.start}-{member.span.end}" for member in members)
    name = hashlib.sha256(f"quote\n{places}".encode()).hexdigest()[:16]
    fact = Fact(name, Kind.QUOTE, topic(speaker, readings[0].value), readings, tuple(matched))
    return fact, [same[0] for _, same in made]


def _claims(same: Iterable[Said]) -> list[Claim]:
    return list(dict.fromkeys(sentence.claim for sentence in same))


def _fit(sentence: Said, members: Sequence[Said]) -> float:
    """How much a version shares with all others: the one in the middle is what the others are told against."""
    return round(sum(likeness(sentence, other).whole for other in members[:12]), 6)


def _speaker(members: Sequence[Said]) -> str:
    """Who most documents say it is, a name before a description."""
    names = [member.speaker for member in members if member.speaker]
    return max(names, key=lambda name: (name.istitle(), names.count(name), len(name), name), default="")


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


def _discrepancy(fact: Fact, leads: Sequence[Said]) -> Discrepancy | None:
    """The discrepancy of a fact with more than one wording, None where there is nothing to tell.

    Every reading is told against the first. Parts that one document splits a sentence into are not set against each
    other.
    """
    base = leads[0]
    told: dict[tuple[object, ...], list[tuple[Difference, Said]]] = defaultdict(list)
    reworded: list[Said] = []
    for other in leads[1:]:
        if other.document == base.document:
            continue
        changes = differences(base, other)
        for change in changes:
            told[change.change, change.first, change.second].append((change, other))
        if likeness(base, other).whole < _REWORDED and any(change.change not in MILD for change in changes):
            reworded.append(other)
    if not told:
        return None
    found = [(_gravity(same[0][0]), _reason(base, same)) for same in told.values()]
    found += [(0.5, _evidence("quotes_reworded", [other], base, ())) for other in reworded[:1]]
    found.sort(key=lambda reason: (-reason[0], reason[1].arguments))
    level = Level.CONFLICT if _conflict(leads) else Level.VARIATION
    confidence = 0.9 if found[0][0] >= 3 else 0.75 if level is Level.CONFLICT else 0.5
    reasons = tuple(evidence for _, evidence in found[:_TOLD])
    return Discrepancy(f"quote-{fact.id}", fact, level, (*reasons, *_copies(fact)), confidence=confidence)


def _conflict(leads: Sequence[Said]) -> bool:
    return any(
        change.change not in MILD
        for one, two in combinations(leads, 2)
        if one.document != two.document
        for change in _comparable(one, two)
    )


def _comparable(one: Said, two: Said) -> tuple[Difference, ...]:
    """The differences of two versions that overlap; two parts of one sentence that do not overlap have none."""
    return differences(one, two) if likeness(one, two).part >= 0.4 else ()


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
    Change.PRINTS: 0.2,
    Change.MARKS_CUT: 0.1,
}


def _gravity(difference: Difference) -> float:
    grave = _GRAVITY[difference.change]
    return grave + (min(difference.weight, 5.0) / 10 if grave >= 1 else 0.0) + (0.2 if difference.hidden else 0.0)


def _reason(base: Said, same: Sequence[tuple[Difference, Said]]) -> Evidence:
    """A difference as data: what the base has and what one or more others have instead."""
    difference, others = same[0][0], [other for _, other in same]
    change, first, second = difference.change, difference.first, difference.second
    if change in (Change.BEGINS_LATER, Change.ENDS_EARLIER, Change.STOPS_SHORT):
        rule = "quotes_hides_cut" if change is Change.BEGINS_LATER and difference.hidden else _RULES[change]
        words = (("words", _short(first or second)),)
        return _evidence(rule, others, base, words) if first else _evidence(rule, [base], others[0], words)
    if change is Change.LEAVES_OUT:
        return _evidence(_RULES[change], others, base, (("words", _short(first)),))
    if change is Change.ADDS:
        return _evidence(_RULES[change], others, base, (("words", _short(second)),))
    return _evidence(_RULES[change], others, base, (("words", _short(second) or "-"), ("base", _short(first) or "-")))


_RULES = {
    Change.BEGINS_LATER: "quotes_begins_later",
    Change.ENDS_EARLIER: "quotes_ends_earlier",
    Change.STOPS_SHORT: "quotes_stops_short",
    Change.LEAVES_OUT: "quotes_leaves_out",
    Change.ADDS: "quotes_adds",
    Change.REPLACES: "quotes_has_for",
    Change.CONTRACTS: "quotes_contracts",
    Change.SPELLS_OUT: "quotes_spells_out",
    Change.NEGATES: "quotes_negates",
    Change.PRINTS: "quotes_prints",
    Change.MARKS_CUT: "quotes_marks_cut",
}


def _evidence(rule: str, those: Sequence[Said], other: Said, arguments: tuple[tuple[str, str], ...]) -> Evidence:
    documents = ", ".join(dict.fromkeys(said.document for said in those))
    pointers = tuple(Pointer(said.document, said.span) for said in (*those, other))
    return Evidence(rule, (("document", documents), ("other", other.document), *arguments), pointers=pointers)


def _short(words: str) -> str:
    printed = words.split()
    return " ".join(printed) if len(printed) <= 14 else " ".join([*printed[:7], "…", *printed[-5:]])
