"""What the fact sheet is composed of, gathered from the case, and whether its signatures still hold."""

from __future__ import annotations

import datetime as dt
import sqlite3
from dataclasses import replace
from typing import TYPE_CHECKING

from workbench.review.decision import Decision
from workbench.review.event import Action, Deed, Event
from workbench.review.history import DECISIONS, effective
from workbench.review.signature import Signature, SignatureState
from workbench.review.telling import told
from workbench.store.records import from_plain, plain
from workbench.store.tables import documents, events, findings, items, properties
from workbench.store.tables.decisions import decision_of, kept_bindings

if TYPE_CHECKING:
    from workbench.factsheet.factsheet import FactSheet


def fact_sheet(connection: sqlite3.Connection, made: dt.datetime) -> FactSheet:
    """The fact sheet as the case stands. ``made`` carries its zone."""
    from workbench.factsheet.composing import SheetInput, compose  # noqa: PLC0415 - not needed to open a window

    shelf = findings.all_claims(connection)
    found = findings.all_findings(connection, shelf)
    ids = [each.id for each in found.discrepancies]
    named = properties.kept(connection)
    signed = signed_events(connection)
    return compose(
        SheetInput(
            story=named.title,
            made=made,
            documents=documents.documents(connection),
            letters={name: documents.letter(at) for name, at in documents.positions(connection).items()},
            claims=tuple(shelf.values()),
            facts=found.facts,
            items=items.items(connection, ids, {each.id: each for each in found.discrepancies}),
            shared_copies=found.shared_copies,
            decisions=_counting(connection),
            signatures=[signature_of(event) for event in signed],
            unread=documents.unread_files(connection),
            kinds_off=sorted(named.kinds_off),
            edition=_edition(connection, signed),
            rules=properties.extractor_version(connection),
            event_date=named.event_date.isoformat() if named.event_date else "",
            place=named.place,
        )
    )


def signatures(connection: sqlite3.Connection) -> list[SignatureState]:
    """All signatures, oldest first, each held against the sheet as it is now."""
    signed = signed_events(connection)
    if not signed:
        return []
    seal = fact_sheet(connection, dt.datetime.now(dt.UTC)).seal
    return [_state(connection, event, seal) for event in signed]


def signed_events(connection: sqlite3.Connection) -> list[Event]:
    """The events of signing."""
    return [event for event in events.events_of_actions(connection, {Action.SIGN}) if event.action is Action.SIGN]


def signing(signature: Signature) -> Deed:
    """What to write down for a signature."""
    return Deed(Action.SIGN, "", plain(signature))


def signature_of(event: Event) -> Signature:
    """The signature that an event keeps."""
    return from_plain(Signature, event.payload)


def _state(connection: sqlite3.Connection, event: Event, seal: str) -> SignatureState:
    signature = signature_of(event)
    if signature.seal == seal:
        return SignatureState(signature, valid=True)
    later = (each for each in events.all_events(connection) if each.sequence > event.sequence)
    change = next((each for each in later if each.action is not Action.SIGN), None)
    if change is None:
        return SignatureState(signature, False, "It was given under another sheet than this one.")
    who = change.editor or "somebody"
    why = f"The case was changed after it: {told(change)}, by {who}, {change.made:%Y-%m-%d %H:%M} UTC."
    return SignatureState(signature, False, why)


def _counting(connection: sqlite3.Connection) -> list[Decision]:
    """First readers' verdicts and everybody's annotations that were not undone, oldest first, on the discrepancies as
    they are named now."""
    named = kept_bindings(connection)
    decided = effective(events.events_of_actions(connection, DECISIONS))
    return [
        replace(decision_of(event), discrepancy=named.get(event.target) or event.target)
        for event in decided
        if event.action is Action.ANNOTATE or not event.payload.get("second")
    ]


def _edition(connection: sqlite3.Connection, signed: list[Event]) -> int:
    """The first edition until the first signature; one more whenever something changed after a signature."""
    seals = list(dict.fromkeys(signature_of(event).seal for event in signed))
    if not seals:
        return 1
    changed_since = events.last_sequence(connection) > signed[-1].sequence
    return len(seals) + int(changed_since)
