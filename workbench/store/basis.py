"""What findings rest on: the documents, what editors set of them and of the case. All of it follows from the events."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from workbench.documents.document import Document
from workbench.extraction.claim import Claim
from workbench.review.by_hand import ByHand, ClaimByHand, MissedDiscrepancy, NoClaim, OneFact, OnePerson, OwnFact
from workbench.review.event import Action, Event
from workbench.review.history import effective
from workbench.review.properties import CaseProperties
from workbench.review.succession import Succession
from workbench.store.records import from_plain, plain

BY_HAND: Mapping[Action, type[ByHand]] = {
    Action.ADD_CLAIM: ClaimByHand,
    Action.EDIT_CLAIM: ClaimByHand,
    Action.REMOVE_CLAIM: NoClaim,
    Action.PUT_TOGETHER: OneFact,
    Action.TAKE_APART: OwnFact,
    Action.ADD_DISCREPANCY: MissedDiscrepancy,
    Action.SAME_PERSON: OnePerson,
}
"""What an event of each of these actions keeps."""

ACTIONS = frozenset(
    {
        Action.CREATE,
        Action.SET_PROPERTIES,
        Action.SET_DOCUMENT,
        Action.REMOVE_DOCUMENT,
        Action.RESTORE_DOCUMENT,
        Action.REPLACE_DOCUMENT,
        *BY_HAND,
    }
)
"""The actions that the basis follows from."""


@dataclass(frozen=True, slots=True)
class Basis:
    """``documents`` in order of import, as editors set them; ``removed`` names those that no longer count.

    ``by_hand`` is what editors did to claims and facts, in order, pointing at the versions that count. ``successors``
    pairs the name of a document with that of the newer version that took its place.
    """

    properties: CaseProperties
    documents: tuple[Document, ...]
    removed: frozenset[str] = frozenset()
    by_hand: tuple[ByHand, ...] = ()
    successors: tuple[tuple[str, str], ...] = ()

    @property
    def present(self) -> tuple[Document, ...]:
        """The documents that count."""
        return tuple(document for document in self.documents if document.name not in self.removed)

    @property
    def succession(self) -> Succession:
        """The same with their texts."""
        named = {document.name: document for document in self.documents}
        return Succession((named[old], named[new]) for old, new in self.successors)

    def with_documents(self, coming: Sequence[Document]) -> Basis:
        """The same with documents that come in."""
        return replace(self, documents=(*self.documents, *coming))

    def compared(self, claims: Iterable[Claim]) -> tuple[Claim, ...]:
        """The claims of those kinds that are to be checked."""
        return tuple(claim for claim in claims if claim.kind not in self.properties.kinds_off)

    def finds_as(self, other: Basis) -> bool:
        """Whether the same findings follow from both, so that nothing need be compared again."""
        return self._compared_parts() == other._compared_parts()

    def _compared_parts(self) -> tuple[Any, ...]:
        documents = tuple(replace(each, title="", outlet="", author="", url="") for each in self.present)
        return self.properties.kinds_off, self.by_hand, documents


def basis_of(imported: Sequence[Document], events: Sequence[Event]) -> Basis:
    """The basis after these events, oldest first. ``imported`` are the documents as they came in."""
    documents = {document.name: document for document in imported}
    properties: dict[str, Any] = {"title": ""}
    removed = {
        event.payload["by"] for event in events if event.action is Action.REPLACE_DOCUMENT and event.payload["new"]
    }
    successors: dict[str, str] = {}
    by_hand: list[ByHand] = []
    for event in effective(events):
        if event.action in {Action.CREATE, Action.SET_PROPERTIES}:
            properties |= event.payload["after"]
        elif event.action is Action.SET_DOCUMENT:
            documents[event.target] = _changed(documents[event.target], event.payload["after"])
        elif event.action is Action.REMOVE_DOCUMENT:
            removed.add(event.target)
        elif event.action is Action.RESTORE_DOCUMENT:
            removed.discard(event.target)
        elif event.action is Action.REPLACE_DOCUMENT:
            removed.add(event.target)
            removed.discard(event.payload["by"])
            successors.pop(event.payload["by"], None)
            successors[event.target] = event.payload["by"]
        elif event.action in BY_HAND:
            by_hand.append(from_plain(BY_HAND[event.action], event.payload))
    present = tuple(documents.values())
    basis = Basis(from_plain(CaseProperties, properties), present, frozenset(removed), (), tuple(successors.items()))
    return replace(basis, by_hand=basis.succession.by_hand(by_hand))


def difference(before: object, after: object, names: Iterable[str]) -> dict[str, dict[str, Any]]:
    """The payload of a change of a record: its fields before and after, as far as they differ."""
    changed = [name for name in names if getattr(before, name) != getattr(after, name)]
    return {
        "before": {name: _plain_field(before, name) for name in changed},
        "after": {name: _plain_field(after, name) for name in changed},
    }


def _plain_field(record: object, name: str) -> Any:
    return plain(getattr(record, name))


def _changed(document: Document, after: dict[str, Any]) -> Document:
    return replace(from_plain(Document, {**plain(replace(document, text="")), "text": "", **after}), text=document.text)
