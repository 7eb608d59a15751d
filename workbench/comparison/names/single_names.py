"""Names of one word spelt two ways: a surname without a first name, a town."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence

from rapidfuzz.distance import OSA

from workbench.comparison.discrepancy import Discrepancy, Level
from workbench.comparison.evidence import Evidence
from workbench.comparison.fact import Fact
from workbench.comparison.findings import differ, make_fact, pointer
from workbench.comparison.names.spelling import Likeness, is_inflected, likeness, plain, sound
from workbench.comparison.setting import Setting
from workbench.extraction.claim import Claim, Kind, Naming

_LONG = 6
"""So many letters a word must have before one letter apart means one name: Dubai and Mumbai, Iran and Iraq are two."""

_SHORT = 4
"""So many letters it must have at all: in shorter ones any letter makes another name."""

_SURE = 4
"""So many documents must have a name before another spelling in one of them is a slip within that document."""


_ONE_MOMENT = 4.0
"""So many bits two sentences must share before a name in each is one name, however short and however often printed."""

Bits = Callable[[Claim, Claim], float]
"""How much the sentences of two claims speak for one moment."""


def compare_single_names(
    claims: Sequence[Claim], bits: Bits, setting: Setting
) -> Iterator[tuple[Fact, Discrepancy | None]]:
    """One discrepancy for each word that is one letter away from another name.

    The letter must not be the first, and either the sentences tell of one moment, or the name is long, the rarer
    spelling rarer by half and its sentences share words with the other's: that is what tells a misprint from another
    name. Two names are meant where documents use both, unless the one is used once and the other by many.
    """
    told = _single(claims)
    parts = _parts(claims)
    taken: set[str] = set()
    for rare, usual in _pairs(told):
        if rare not in taken and rare not in parts and _is_misprint(told[rare], told[usual], bits):
            taken.add(rare)
            readings = {_label(told[usual][0]): told[usual], _label(told[rare][0]): told[rare]}
            fact = make_fact(
                Kind.NAME, f"Spelling of {_label(told[usual][0])}", readings, (_matched(told, rare, usual),), setting
            )
            first, second = fact.readings
            arguments = (("first", first.value), ("second", second.value))
            pointers = (pointer(first.claims[0]), pointer(second.claims[0]))
            yield fact, differ(fact, Level.CONFLICT, (Evidence("names_spelt", arguments, pointers=pointers),), 0.6)


def _single(claims: Sequence[Claim]) -> dict[str, list[Claim]]:
    """The claims of names of one word that no document gives in full, and of towns, by their plain letters."""
    found: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        value = claim.value
        if isinstance(value, Naming) and value.attribute == "name" and " " not in value.value:
            word = plain(value.value)
            if len(word) >= _SHORT and word.isalpha() and not value.value.isupper():
                found[word].append(claim)
    return found


def _parts(claims: Sequence[Claim]) -> set[str]:
    """The words of longer names: Angeles is no misprint of Angels where there is a Los Angeles."""
    longer = {claim.value.value for claim in claims if isinstance(claim.value, Naming) and " " in claim.value.value}
    return {plain(word) for name in longer for word in name.split()}


def _pairs(told: Mapping[str, Sequence[Claim]]) -> Iterator[tuple[str, str]]:
    """Words one letter apart, the rarer first: only words that share their first half or their second are looked at."""
    blocks: dict[tuple[int, str], list[str]] = defaultdict(list)
    for word in sorted(told):
        half = len(word) // 2
        for key in {(0, word[: half - 1]), (0, word[:half]), (1, word[-half:]), (1, word[1 - half :])}:
            blocks[key].append(word)
    pairs = {(a, b) for block in blocks.values() for n, a in enumerate(block) for b in block[n + 1 :]}
    for pair in sorted(pairs):
        rare, usual = sorted(pair, key=lambda word: (len({claim.document for claim in told[word]}), word))
        if _apart(rare, usual):
            yield rare, usual


def _apart(one: str, other: str) -> bool:
    """Whether two words are one letter apart, or the same letters in another order."""
    distance = OSA.distance(one, other, score_cutoff=2)
    return distance == 1 or (distance == 2 and len(one) > _LONG + 1 and sorted(one) == sorted(other))


def _is_misprint(rare: Sequence[Claim], usual: Sequence[Claim], bits: Bits) -> bool:
    one, other = plain(_label(rare[0])), plain(_label(usual[0]))
    if is_inflected(one, other) or (one[0] != other[0] and sound(one) != sound(other)):
        return False
    few, many = ({claim.document for claim in side} for side in (rare, usual))
    if not few & many and any(bits(a, b) >= _ONE_MOMENT for a in rare for b in usual):
        return True
    if likeness(one, other) is not Likeness.SPELT or min(len(one) + 1, len(other)) < _LONG:
        return False
    if few <= many:
        return len(few) == 1 and len(many) >= _SURE
    if few & many or 2 * len(few) > len(many):
        return False
    return len(_terms(rare) & _terms(usual) - {one, other}) >= (1 if len(one) > _LONG + 1 else 2)


def _terms(claims: Sequence[Claim]) -> set[str]:
    return {term for claim in claims for term in claim.context.terms}


def _matched(told: Mapping[str, Sequence[Claim]], rare: str, usual: str) -> Evidence:
    shared = sorted(_terms(told[rare]) & _terms(told[usual]) - {rare, usual})[:4]
    return Evidence("names_shared_words", (("words", ", ".join(shared)),))


def _label(claim: Claim) -> str:
    return claim.value.value if isinstance(claim.value, Naming) else claim.text
