"""What editors do to claims by hand, and how it is laid over what the program reads, at every comparison anew.

A claim of the program is pointed at by the document's SHA-256, its span and its kind, so that what was done to it holds
when the program reads the document again and finds it at slightly other words.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from workbench.comparison.discrepancy import Level
from workbench.documents.document import Document, Span
from workbench.extraction.claim import Claim, Context, Happening, Kind, Value

ClaimsByDocument = Mapping[str, tuple[Claim, ...]]


@dataclass(frozen=True, slots=True)
class Anchor:
    """A claim as an editor saw it: where, of what kind, and under which id."""

    sha256: str
    span: Span
    kind: Kind
    claim: str


@dataclass(frozen=True, slots=True)
class ClaimByHand:
    """A claim that an editor marked, or one of the program's as an editor corrected it (``replaces`` points at it)."""

    sha256: str
    claim: Claim
    replaces: Anchor | None = None


@dataclass(frozen=True, slots=True)
class NoClaim:
    """The program took something for a claim that is none: these ``words``."""

    anchor: Anchor
    words: str = ""


@dataclass(frozen=True, slots=True)
class OneFact:
    """These claims speak of the same thing: the facts they stand in become one, now and with later documents."""

    anchors: tuple[Anchor, ...]
    editor: str
    topic: str = ""


@dataclass(frozen=True, slots=True)
class OwnFact:
    """These claims speak of something else than the rest of their fact: they leave it for one of their own."""

    anchors: tuple[Anchor, ...]
    editor: str
    topic: str = ""


@dataclass(frozen=True, slots=True)
class MissedDiscrepancy:
    """These claims differ, and the program did not see it. ``note`` says in what."""

    anchors: tuple[Anchor, ...]
    editor: str
    level: Level = Level.CONFLICT
    topic: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class OnePerson:
    """These names are one person's (or body's), who is called ``name`` from now on."""

    names: tuple[str, ...]
    name: str


ByHand = ClaimByHand | NoClaim | OneFact | OwnFact | MissedDiscrepancy | OnePerson


def anchor_of(claim: Claim, document: Document) -> Anchor:
    """What points at a claim."""
    return Anchor(document.sha256, claim.span, claim.kind, claim.id)


def anchored(anchor: Anchor, claims: Iterable[Claim]) -> Claim | None:
    """The claim of its document that an anchor points at, or None where nothing of its kind stands there any more."""
    candidates = [claim for claim in claims if claim.kind is anchor.kind and claim.span.overlaps(anchor.span)]
    named = next((claim for claim in candidates if claim.id == anchor.claim), None)
    if named is not None or not candidates:
        return named
    return max(candidates, key=lambda claim: (_common(claim.span, anchor.span), claim.id))


def with_claims_by_hand(
    edits: Sequence[ByHand], claims: ClaimsByDocument, documents: Sequence[Document]
) -> ClaimsByDocument:
    """The claims with all that editors did to single claims and to names. Documents nobody touched keep their tuple."""
    names = {document.sha256: document.name for document in documents}
    found = dict(claims)
    for edit in edits:
        if isinstance(edit, ClaimByHand) and edit.sha256 in names:
            name = names[edit.sha256]
            kept = _without(edit.replaces, found[name]) if edit.replaces else found[name]
            found[name] = (*kept, replace(edit.claim, document=name))
        elif isinstance(edit, NoClaim) and edit.anchor.sha256 in names:
            name = names[edit.anchor.sha256]
            found[name] = _without(edit.anchor, found[name])
    known_as = _known_as(edit for edit in edits if isinstance(edit, OnePerson))
    return {name: _renamed(each, known_as) for name, each in found.items()} if known_as else found


def ids_by_hand(edits: Iterable[ByHand]) -> frozenset[str]:
    """The claims that a person made or corrected."""
    return frozenset(edit.claim.id for edit in edits if isinstance(edit, ClaimByHand))


def _without(anchor: Anchor, claims: tuple[Claim, ...]) -> tuple[Claim, ...]:
    gone = anchored(anchor, claims)
    return tuple(claim for claim in claims if claim is not gone)


def _common(one: Span, other: Span) -> int:
    return min(one.end, other.end) - max(one.start, other.start)


def _known_as(persons: Iterable[OnePerson]) -> dict[str, str]:
    """Every name that stands for another, folded; a later word on the same name counts."""
    known: dict[str, str] = {}
    for person in persons:
        for name in person.names:
            known[name.casefold()] = person.name
        known = {name: person.name if stands in person.names else stands for name, stands in known.items()}
    return known


def _renamed(claims: tuple[Claim, ...], known_as: Mapping[str, str]) -> tuple[Claim, ...]:
    renamed = tuple(_with_names(claim, known_as) for claim in claims)
    unchanged = all(new is old for new, old in zip(renamed, claims, strict=True))
    return claims if unchanged else renamed


def _with_names(claim: Claim, known_as: Mapping[str, str]) -> Claim:
    def name(given: str) -> str:
        return known_as.get(given.casefold(), given)

    context = claim.context
    mentioned = itertools.chain((claim.subject, claim.speaker, context.whose), context.names, _doers(claim.value))
    if not any(each.casefold() in known_as for each in mentioned):
        return claim
    return replace(
        claim,
        subject=name(claim.subject),
        speaker=name(claim.speaker),
        value=_value_with_names(claim.value, known_as),
        context=_context_with_names(context, known_as),
    )


def _doers(value: Value) -> tuple[str, ...]:
    return (value.agent, value.patient) if isinstance(value, Happening) else ()


def _value_with_names(value: Value, known_as: Mapping[str, str]) -> Value:
    if not isinstance(value, Happening):
        return value
    agent, patient = (known_as.get(each.casefold(), each) for each in (value.agent, value.patient))
    return replace(value, agent=agent, patient=patient)


def _context_with_names(context: Context, known_as: Mapping[str, str]) -> Context:
    names = frozenset(known_as.get(each.casefold(), each) for each in context.names)
    return replace(context, names=names, whose=known_as.get(context.whose.casefold(), context.whose))
