"""What editors do to facts by hand: put together, taken apart, a discrepancy the program missed.

Laid over the findings of every comparison, in the order in which it was done.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from workbench.comparison.discrepancy import Discrepancy, Findings, Level
from workbench.comparison.evidence import Evidence
from workbench.comparison.fact import Fact, Reading
from workbench.comparison.setting import Setting
from workbench.comparison.values import figures, moments
from workbench.comparison.values.figures import Fit
from workbench.comparison.values.printing import printed
from workbench.documents.document import Document
from workbench.documents.folding import fold
from workbench.extraction.claim import Claim
from workbench.review.by_hand import (
    Anchor,
    ByHand,
    ClaimsByDocument,
    MissedDiscrepancy,
    OneFact,
    OwnFact,
    anchored,
)

CERTAIN = 1.0
"""The confidence of what a person saw: it comes first in its part of the queue."""


def with_facts_by_hand(
    edits: Sequence[ByHand], findings: Findings, claims: ClaimsByDocument, documents: Sequence[Document]
) -> Findings:
    """The findings with all that editors did to facts."""
    wanted = [edit for edit in edits if isinstance(edit, OneFact | OwnFact | MissedDiscrepancy)]
    if not wanted:
        return findings
    desk = _Desk(findings, claims, documents)
    for edit in wanted:
        found = desk.claims_at(edit.anchors)
        if isinstance(edit, OneFact) and found:
            desk.put_together(found, edit)
        elif isinstance(edit, OwnFact) and found:
            desk.take_apart(found, edit)
        elif isinstance(edit, MissedDiscrepancy) and len(found) > 1:
            desk.set_against(found, edit)
    return desk.findings()


class _Desk:
    """Facts and discrepancies while they are being sorted anew."""

    def __init__(self, findings: Findings, claims: ClaimsByDocument, documents: Sequence[Document]) -> None:
        self._before = findings
        self._claims = claims
        self._names = {document.sha256: document.name for document in documents}
        self._facts = {fact.id: fact for fact in findings.facts}
        self._discrepancies = {found.id: found for found in findings.discrepancies}
        by_name = {document.name: document for document in documents}
        self._setting = Setting(by_name, findings.shared_copies, {})

    def findings(self) -> Findings:
        """What it all amounts to now."""
        queue = sorted(self._discrepancies.values(), key=lambda found: (found.level, -found.confidence))
        known = set(self._discrepancies)
        related = (replace(found, related=tuple(each for each in found.related if each in known)) for found in queue)
        return replace(self._before, facts=tuple(self._facts.values()), discrepancies=tuple(related))

    def claims_at(self, anchors: Iterable[Anchor]) -> list[Claim]:
        """The claims that anchors point at, as far as their documents are here and still make them."""
        held = ((each, self._claims.get(self._names.get(each.sha256, ""), ())) for each in anchors)
        return [claim for each, claims in held if (claim := anchored(each, claims)) is not None]

    def put_together(self, claims: Sequence[Claim], edit: OneFact) -> None:
        """The facts of these claims become one."""
        hosts = self._hosts(claims)
        members = _unique([*(claim for host in hosts for claim in host.claims), *claims])
        for host in hosts:
            self._drop(host)
        topic = edit.topic or next((host.topic for host in hosts), _topic(claims))
        self._add(members, topic, Evidence("by_hand_together", (("editor", edit.editor),)))

    def take_apart(self, claims: Sequence[Claim], edit: OwnFact) -> None:
        """These claims leave their facts for one of their own."""
        leaving = {claim.id for claim in claims}
        hosts = self._hosts(claims)
        for host in hosts:
            self._drop(host)
            rest = [claim for claim in host.claims if claim.id not in leaving]
            if rest:
                self._add(rest, host.topic, Evidence("by_hand_apart", (("editor", edit.editor),)))
        topic = edit.topic or next((host.topic for host in hosts), _topic(claims))
        self._add(claims, topic, Evidence("by_hand_apart", (("editor", edit.editor),)))

    def set_against(self, claims: Sequence[Claim], edit: MissedDiscrepancy) -> None:
        """These claims differ, whatever facts they stand in."""
        values = _by_words(claims)
        if len(values) < 2:
            values = {f"{claim.document}: {printed(claim)}": [claim] for claim in claims}
        fact = self._fact([self._setting.reading(value, each) for value, each in values.items()], _topic(claims))
        fact = replace(fact, id=f"missed-{fact.id}", topic=edit.topic or fact.topic)
        reason = Evidence("by_hand_missed", (("editor", edit.editor), ("note", edit.note or fact.topic)))
        self._facts[fact.id] = fact
        self._discrepancies[fact.id] = Discrepancy(fact.id, fact, edit.level, (reason,), confidence=CERTAIN)

    def _hosts(self, claims: Iterable[Claim]) -> list[Fact]:
        """For each claim the fact of its own kind that it stands in, each once."""
        hosts: dict[str, Fact] = {}
        for claim in claims:
            own = (fact for fact in self._facts.values() if any(each.id == claim.id for each in fact.claims))
            host = min(own, key=lambda fact: fact.kind is not claim.kind, default=None)
            if host is not None:
                hosts[host.id] = host
        return list(hosts.values())

    def _drop(self, fact: Fact) -> None:
        del self._facts[fact.id]
        gone = [found.id for found in self._discrepancies.values() if found.fact.id == fact.id]
        for name in gone:
            del self._discrepancies[name]

    def _add(self, claims: Sequence[Claim], topic: str, matched: Evidence) -> None:
        fits = _Fits(claims)
        readings = [self._setting.reading(printed(group[0]), group) for group in fits.groups]
        fact = replace(self._fact(readings, topic), matched=(matched,))
        self._facts[fact.id] = fact
        level = fits.level
        if level is None:
            return
        first, second = fact.readings[0].value, fact.readings[1].value
        differ = Evidence("by_hand_differ", (("first", first), ("second", second)))
        self._discrepancies[fact.id] = Discrepancy(fact.id, fact, level, (differ, matched), confidence=CERTAIN)

    def _fact(self, readings: Sequence[Reading], topic: str) -> Fact:
        ordered = sorted(readings, key=lambda one: (-one.independent_copies, one.value))
        claims = [claim for reading in ordered for claim in reading.claims]
        return Fact(_identified(claims), claims[0].kind, topic, tuple(ordered))


class _Fits:
    """Claims sorted into groups of equal value, and how much those differ."""

    def __init__(self, claims: Sequence[Claim]) -> None:
        self.groups: list[list[Claim]] = []
        for claim in claims:
            home = next((group for group in self.groups if _fit(group[0], claim) is Fit.SAME), None)
            if home is None:
                self.groups.append([claim])
            else:
                home.append(claim)

    @property
    def level(self) -> Level | None:
        """Whether the groups exclude each other, or are the same thing told more loosely; None for one group."""
        firsts = [group[0] for group in self.groups]
        fits = [_fit(one, other) for n, one in enumerate(firsts) for other in firsts[n + 1 :]]
        if not fits:
            return None
        return Level.CONFLICT if Fit.APART in fits else Level.VARIATION


def _fit(one: Claim, other: Claim) -> Fit:
    fit = figures.fit_claims(one, other) or moments.fit_claims(one, other)
    if fit is not None:
        return fit
    return Fit.SAME if _words(one) == _words(other) else Fit.APART


def _by_words(claims: Iterable[Claim]) -> Mapping[str, list[Claim]]:
    found: dict[str, list[Claim]] = {}
    for claim in claims:
        found.setdefault(printed(claim), []).append(claim)
    return found


def _words(claim: Claim) -> str:
    return " ".join(fold(printed(claim)).casefold().split())


def _topic(claims: Sequence[Claim]) -> str:
    """What claims speak of, where no fact says it."""
    claim = claims[0]
    named = ", ".join(part for part in (claim.property, claim.subject) if part)
    return named[:1].upper() + named[1:] if named else claim.text


def _unique(claims: Iterable[Claim]) -> list[Claim]:
    return list({claim.id: claim for claim in claims}.values())


def _identified(claims: Iterable[Claim]) -> str:
    places = sorted(f"{claim.kind} {claim.document} {claim.span.start}-{claim.span.end}" for claim in claims)
    return "hand-" + hashlib.sha256("\n".join(places).encode()).hexdigest()[:16]
