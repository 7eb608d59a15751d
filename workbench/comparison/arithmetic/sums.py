"""Parts that add up to a total somewhere, and documents in which they do not."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from workbench.comparison.arithmetic.chance import belonging, digits_agreeing, tried
from workbench.comparison.arithmetic.identity import Coincidence, Identity, Operation, gather
from workbench.comparison.arithmetic.ledger import Ledger, amount, firm, step_of
from workbench.extraction.claim import Claim, Kind, Modality, Scope

SUMMED = frozenset({Kind.COUNT, Kind.MONEY, Kind.PERCENTAGE})
NEAR = 2
"""How many sentences apart parts of one sum may stand, counted in claims' sentences of one paragraph or the next."""

MANY_DIGITS = 1000
"""From so many steps on, a sum that comes out is no accident even where parts and total are called differently."""

LONGEST = 15
"""How many parts a list or table can have: the candidates of a poll, the districts of a county."""

WINDOW = 7
"""How many figures in a row are tried together as parts of one sum."""


def find_sums(ledger: Ledger) -> tuple[Identity, ...]:
    """All sums that come out exactly and that chance does not explain; each set of entries once."""
    totals = _totals(ledger)
    found = [one for claims in ledger.by_document.values() for one in _sums_of_document(claims, totals, ledger)]
    return gather(found, ledger)


Currency = tuple[str, str, float]
"""What is added with what: the kind of figure, its unit, and the figure itself."""

Totals = dict[Currency, dict[int, dict[str, Claim]]]
"""For each figure the entries that give it, and one claim of each document for every entry."""


def _totals(ledger: Ledger) -> Totals:
    found: Totals = defaultdict(lambda: defaultdict(dict))
    for claims in ledger.by_document.values():
        for claim in claims:
            if _summed(claim):
                found[_currency(claim)][ledger.entry_of[claim.id].number].setdefault(claim.document, claim)
    return found


def _summed(claim: Claim) -> bool:
    here = claim.context.scope not in (Scope.DIFFERENCE, Scope.RATE) and claim.context.modality is not Modality.EARLIER
    return claim.kind in SUMMED and firm(claim) and here


def _currency(claim: Claim) -> Currency:
    unit = getattr(claim.value, "unit", "") if claim.kind is not Kind.COUNT else ""
    return claim.kind, unit, round(amount(claim), 6)


def _sums_of_document(claims: Sequence[Claim], totals: Totals, ledger: Ledger) -> Iterator[Coincidence]:
    for kind in sorted(SUMMED):
        usable = [claim for claim in claims if claim.kind is kind and _summed(claim)]
        seen: set[tuple[str, ...]] = set()
        for start in range(len(usable)):
            for parts in _parts(usable[start : start + LONGEST]):
                key = tuple(sorted(claim.id for claim in parts))
                if key in seen:
                    continue
                seen.add(key)
                yield from _met(parts, totals, ledger)


def _parts(row: Sequence[Claim]) -> Iterator[tuple[Claim, ...]]:
    """The first figure of a row with one or two of those that follow close by, or with all of a longer run."""
    if not row:
        return
    close = [claim for claim in row[1:WINDOW] if claim.context.paragraph - row[0].context.paragraph <= 1]
    for size in (1, 2):
        for others in combinations(close, size):
            yield (row[0], *others)
    for length in range(2, len(row) + 1):
        last, before = row[length - 1], row[length - 2]
        if last.context.paragraph - before.context.paragraph > 1 or not _listed(row[0], last):
            return
        if length > 3:
            yield tuple(row[:length])


def _listed(one: Claim, other: Claim) -> bool:
    """Whether two figures can stand in one list or table: the same thing of different owners."""
    return one.context.head == other.context.head or one.property == other.property


def _met(parts: Sequence[Claim], totals: Totals, ledger: Ledger) -> Iterator[Coincidence]:
    """The printed totals that some parts come to, one of each entry; the parts in the order of their entries."""
    entries = {ledger.entry_of[claim.id].number for claim in parts}
    if len(entries) < len(parts) or len({_currency(claim)[:2] for claim in parts}) > 1:
        return
    kind, unit, _ = _currency(parts[0])
    sought = (kind, unit, round(sum(amount(claim) for claim in parts), 6))
    for entry, by_document in sorted(totals[sought].items() if sought in totals else ()):
        if entry in entries:
            continue
        here = by_document.get(parts[0].document)
        likely = [claim for claim in (here, next(iter(by_document.values()))) if claim is not None]
        fitting = [(_bits(parts, claim), n, claim) for n, claim in enumerate(likely) if _one_thing((*parts, claim))]
        if fitting:
            bits, _, result = max(fitting, key=lambda found: found[:2])
            ordered = tuple(sorted(parts, key=lambda claim: ledger.entry_of[claim.id].number))
            yield Coincidence(Operation.SUM, ordered, result, bits)


def _one_thing(claims: Sequence[Claim]) -> bool:
    """Whether parts and total can be figures of one thing: named alike, or of so many digits that chance is out."""
    total = claims[-1]
    if amount(total) / min(step_of(claim) for claim in claims) >= MANY_DIGITS:
        return True
    heads = {claim.context.head for claim in claims}
    properties = {claim.property for claim in claims}
    return len(heads) == 1 or len(properties) == 1


def _bits(parts: Sequence[Claim], total: Claim) -> float:
    finest = min(step_of(claim) for claim in (*parts, total))
    bits = digits_agreeing(amount(total), finest) + belonging((*parts, total))
    together = total.document == parts[0].document
    near = together and abs(total.context.paragraph - parts[0].context.paragraph) <= NEAR
    bits -= tried(min(len(parts), 3) ** 2 * (2 if near else 8 if together else 64))
    return bits
