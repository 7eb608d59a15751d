"""What editors do by hand to claims, facts, discrepancies and names: undoable, in the history, never overwritten."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Executor
from dataclasses import replace
from typing import Any

from workbench.comparison.discrepancy import Level
from workbench.documents.document import Document, Span
from workbench.documents.paragraphs import paragraphs
from workbench.extraction.claim import Claim, Context, Kind, claim_id
from workbench.review.by_hand import (
    Anchor,
    ByHand,
    ClaimByHand,
    MissedDiscrepancy,
    NoClaim,
    OneFact,
    OnePerson,
    OwnFact,
    anchor_of,
)
from workbench.review.event import Action, Deed
from workbench.review.typed_value import ValueProblem, typed_moment, typed_value
from workbench.store.books import Books
from workbench.store.changes import Changes
from workbench.store.comparing_again import Run
from workbench.store.problem import CaseError
from workbench.store.records import plain

_WORD = re.compile(r"[^\W\d_]{4,}")


class HandWork:
    """The hands of one editor in one case. Every call is one step for undo and has the case compared anew.

    Claims are named by their ids. Every call raises CaseError, in a sentence, for a claim or document that is not
    there and for what cannot be done; then nothing has changed.
    """

    def __init__(
        self,
        books: Books,
        document: Callable[[str], Document],
        claims: Callable[[Iterable[str]], dict[str, Claim]],
    ) -> None:
        self._books = books
        self._document = document
        self._claims = claims

    def add_claim(
        self,
        document: str,
        span: Span,
        kind: Kind,
        *,
        value: str = "",
        subject: str = "",
        property: str = "",  # noqa: A002 - the name it has in the record
        time: str = "",
        speaker: str = "",
        executor: Executor | None = None,
    ) -> Changes:
        """Mark words of a document as a claim. Its value is read from ``value`` or, where that is empty, the words."""
        source = self._document(document)
        words = source.words(span)
        if not words.strip():
            raise CaseError("There are no words at this place: mark what states the claim.")
        claim = Claim(
            claim_id(document, span, kind, "by hand"),
            document,
            span,
            words,
            kind,
            self._value(kind, value or words, source),
            subject,
            property,
            time,
            self._when(time, source),
            speaker,
            self._context(source, span, subject, speaker),
        )
        if claim.id in self._claims([claim.id]):
            raise CaseError(f"“{words}” is marked as a claim of this kind already: edit that one.")
        return self._do(Action.ADD_CLAIM, claim.id, ClaimByHand(source.sha256, claim), executor)

    def edit_claim(
        self,
        claim: str,
        *,
        kind: Kind | None = None,
        span: Span | None = None,
        value: str | None = None,
        subject: str | None = None,
        property: str | None = None,  # noqa: A002 - the name it has in the record
        time: str | None = None,
        speaker: str | None = None,
        executor: Executor | None = None,
    ) -> Changes:
        """Correct what was read; what is not given stays. ``value`` is typed as it would be printed."""
        before = self._claim(claim)
        source = self._document(before.document)
        given = {"subject": subject, "property": property, "time": time, "speaker": speaker, "kind": kind, "span": span}
        changed: dict[str, Any] = {name: each for name, each in given.items() if each is not None}
        if span is not None:
            changed["text"] = source.words(span)
        if time is not None:
            changed["when"] = self._when(time, source)
        if value is not None or (kind is not None and kind is not before.kind):
            words = value if value is not None else changed.get("text", before.text)
            changed["value"] = self._value(kind or before.kind, words, source, before)
        after = replace(before, **changed)
        edit = ClaimByHand(source.sha256, after, anchor_of(before, source))
        return self._do(Action.EDIT_CLAIM, claim, edit, executor)

    def remove_claim(self, claim: str, *, executor: Executor | None = None) -> Changes:
        """Say that something is no claim."""
        before = self._claim(claim)
        edit = NoClaim(anchor_of(before, self._document(before.document)), before.text)
        return self._do(Action.REMOVE_CLAIM, claim, edit, executor)

    def put_together(self, claims: Sequence[str], *, topic: str = "", executor: Executor | None = None) -> Changes:
        """Say that these claims speak of the same thing: the facts they stand in become one."""
        anchors = self._anchors(claims, 2)
        return self._do(Action.PUT_TOGETHER, topic, OneFact(anchors, self._books.editor, topic), executor)

    def take_apart(self, claims: Sequence[str], *, topic: str = "", executor: Executor | None = None) -> Changes:
        """Say that these claims speak of something else than the rest of their fact."""
        anchors = self._anchors(claims, 1)
        return self._do(Action.TAKE_APART, topic, OwnFact(anchors, self._books.editor, topic), executor)

    def add_discrepancy(
        self,
        claims: Sequence[str],
        *,
        level: Level = Level.CONFLICT,
        topic: str = "",
        note: str = "",
        executor: Executor | None = None,
    ) -> Changes:
        """Set claims against each other that differ where the program saw nothing. ``note`` says in what."""
        anchors = self._anchors(claims, 2)
        edit = MissedDiscrepancy(anchors, self._books.editor, level, topic, note.strip().rstrip("."))
        return self._do(Action.ADD_DISCREPANCY, topic, edit, executor)

    def same_person(self, names: Sequence[str], name: str, *, executor: Executor | None = None) -> Changes:
        """Say that these names are one person's (or body's), who is called ``name`` from now on."""
        others = tuple(dict.fromkeys(each for each in names if each and each != name))
        if not others or not name:
            raise CaseError("Give at least two names and the one the person is to be called by.")
        return self._do(Action.SAME_PERSON, name, OnePerson(others, name), executor)

    def _do(self, action: Action, target: str, edit: ByHand, executor: Executor | None) -> Changes:
        return self._books.rest_on([[Deed(action, target, plain(edit))]], Run(executor))

    def _claim(self, claim: str) -> Claim:
        found = self._claims([claim])
        if claim not in found:
            raise CaseError("This claim is no longer there: the documents were read anew.")
        return found[claim]

    def _anchors(self, claims: Sequence[str], at_least: int) -> tuple[Anchor, ...]:
        named = [self._claim(claim) for claim in dict.fromkeys(claims)]
        if len(named) < at_least:
            raise CaseError("Choose at least two claims." if at_least > 1 else "Choose a claim.")
        return tuple(anchor_of(claim, self._document(claim.document)) for claim in named)

    def _value(self, kind: Kind, words: str, source: Document, before: Claim | None = None) -> Any:
        try:
            return typed_value(kind, words, source.published, before)
        except ValueProblem as problem:
            raise CaseError(str(problem)) from problem

    def _when(self, time: str, source: Document) -> Any:
        if not time:
            return None
        try:
            return typed_moment(time, source.published)
        except ValueProblem as problem:
            raise CaseError(str(problem)) from problem

    def _context(self, source: Document, span: Span, subject: str, speaker: str) -> Context:
        """The paragraph stands for the sentence: a person who marks a claim says himself what it is about."""
        around = paragraphs(source.text)
        number = next((n for n, each in enumerate(around) if each.overlaps(span)), 0)
        whole = around[number] if around else span
        terms = frozenset(word.casefold() for word in _WORD.findall(source.words(whole)))
        return Context(whole, number, terms=terms, names=frozenset(name for name in (subject, speaker) if name))
