"""A case on the desk, spoken to in an editor's words."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from tests.store.small_program import LineReader, original
from workbench.review.decision import Decision, Verdict
from workbench.review.event import Action
from workbench.review.item import Item
from workbench.review.signature import Role, Signature, SignatureState
from workbench.store.case import Case
from workbench.store.changes import Changes
from workbench.store.claim_rows import ClaimQuery


class Desk:
    """One open case and the editor before it."""

    def __init__(self, case: Case) -> None:
        self.case = case

    @classmethod
    def new(cls, path: Path, editor: str = "Jo Marsh", release: str = "1") -> Desk:
        return cls(Case.create(path, "Harbour fire", editor, program=LineReader(release)))

    @classmethod
    def reopened(cls, path: Path, editor: str = "Jo Marsh", release: str = "1") -> Desk:
        return cls(Case.open(path, editor=editor, program=LineReader(release)))

    def add(self, name: str, *lines: str) -> Changes:
        return self.case.read([original(name, f"Head of {name}", *lines)])

    def item(self, topic: str) -> Item:
        return next(item for item in self.case.discrepancies() if item.discrepancy.topic == topic)

    def state(self, topic: str) -> str:
        return str(self.item(topic).state)

    def confirm(self, topic: str, right: str, basis: str = "primary", note: str = "") -> Changes:
        return self.case.decide([self.decision(topic, Verdict.CONFIRM, "one-right", note, right=right, basis=basis)])

    def reject(self, *topics: str, reason: str = "rounding") -> Changes:
        return self.case.decide([self.decision(topic, Verdict.REJECT, reason) for topic in topics])

    def leave_unresolved(self, topic: str, whom: str, by: str) -> Changes:
        return self.case.decide([self.decision(topic, Verdict.LEAVE_UNRESOLVED, "ask-author", whom=whom, by=by)])

    def reopen(self, topic: str) -> Changes:
        return self.case.decide([self.decision(topic, Verdict.REOPEN)])

    def note(self, topic: str, words: str, reason: str = "note") -> Changes:
        return self.case.decide([self.decision(topic, Verdict.ANNOTATE, reason, words)])

    def decision(self, topic: str, verdict: Verdict, reason: str = "", note: str = "", **details: str) -> Decision:
        made = dt.datetime.now(dt.UTC)
        return Decision(self.item(topic).id, verdict, self.case.editor, made, reason, tuple(details.items()), note)

    def sign(self, name: str, role: Role = Role.EDITOR) -> Changes:
        return self.case.sign(Signature(role, name, dt.datetime.now(dt.UTC), self.case.fact_sheet().seal))

    def signature_of(self, name: str) -> SignatureState:
        return next(each for each in self.case.signatures() if each.name == name)

    def done(self) -> list[Action]:
        return [event.action for event in self.case.history()]

    def texts_of(self, document: str) -> list[str]:
        return self.texts(ClaimQuery(documents=frozenset({document})))

    def texts(self, query: ClaimQuery) -> list[str]:
        return [row.claim.text for row in self.case.claims(query)]


def harbour_fire(path: Path) -> Desk:
    """Three papers on one fire: one of them turned two digits, two round differently."""
    desk = Desk.new(path)
    desk.case.read(
        [
            original("evening.txt", "Evening paper", "Boats burnt: 13 (Harbour master)", "Hurt: 5", "Firefighters: 62"),
            original("morning.txt", "Morning paper", "Boats burnt: 31", "Hurt: 5", "Firefighters: 61.8"),
            original("agency.txt", "Agency copy", "Boats burnt: 13", "Loss in pounds: 400,000"),
        ]
    )
    return desk
