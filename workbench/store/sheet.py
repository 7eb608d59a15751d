"""What the fact sheet is composed of, gathered from the case, and whether its signatures still hold."""

from __future__ import annotations

import datetime as dt
import sqlite3
import zlib
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from workbench.review.decision import Decision
from workbench.review.event import Action, Deed, Event
from workbench.review.history import DECISIONS, effective
from workbench.review.signature import Edition, Signature, SignatureState
from workbench.review.telling import told
from workbench.store.records import from_plain, plain, read, written
from workbench.store.tables import documents, events, findings, items, properties
from workbench.store.tables import editions as tables_of_editions
from workbench.store.tables.decisions import decision_of, kept_bindings

SHEET = "sheet"
"""Under this name an event of signing remembers the SHA-256 of the sheet that was signed."""

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
    sheet = compose(
        SheetInput(
            story=named.title,
            made=made,
            documents=documents.documents(connection),
            letters=documents.letters(connection),
            claims=tuple(shelf.values()),
            facts=found.facts,
            items=items.items(connection, ids, {each.id: each for each in found.discrepancies}),
            shared_copies=found.shared_copies,
            decisions=_counting(connection),
            signatures=[signature_of(event) for event in signed],
            unread=documents.unread_files(connection),
            kinds_off=sorted(named.kinds_off),
            rules=properties.extractor_version(connection),
            event_date=named.event_date.isoformat() if named.event_date else "",
            place=named.place,
        )
    )
    return replace(sheet, head=replace(sheet.head, edition=_edition(sheet.seal, signed)))


def signatures(connection: sqlite3.Connection) -> list[SignatureState]:
    """All signatures, oldest first, each held against the sheet as it is now."""
    signed = signed_events(connection)
    if not signed:
        return []
    seal = fact_sheet(connection, dt.datetime.now(dt.UTC)).seal
    return [_state(connection, event, seal) for event in signed]


def editions(connection: sqlite3.Connection) -> list[Edition]:
    """All sheets that were signed, oldest first."""
    kept = tables_of_editions.seals(connection)
    by_seal: dict[str, list[Signature]] = {}
    for event in signed_events(connection):
        signature = signature_of(event)
        by_seal.setdefault(signature.seal, []).append(signature)
    return [
        Edition(number, seal, tuple(signatures), seal in kept)
        for number, (seal, signatures) in enumerate(by_seal.items(), 1)
    ]


def signed_sheet(connection: sqlite3.Connection, edition: Edition) -> FactSheet:
    """The sheet as it was signed, under it everybody who signed it. Raises KeyError where it is not kept."""
    from workbench.factsheet.factsheet import FactSheet, SignedBy  # noqa: PLC0415 - not needed to open a window

    kept = read(FactSheet, tables_of_editions.written_sheet(connection, edition.seal))
    signed = (SignedBy(each.role.value, each.name, each.made, each.seal, valid=True) for each in edition.signatures)
    return replace(kept, signatures=tuple(signed))


def signed_events(connection: sqlite3.Connection) -> list[Event]:
    """The events of signing."""
    return [event for event in events.events_of_actions(connection, {Action.SIGN}) if event.action is Action.SIGN]


def sign(connection: sqlite3.Connection, signature: Signature, sheet: FactSheet) -> Deed:
    """Keep the sheet as it is signed. Returns what to write down: the signature, and the digest of that sheet."""
    digest = tables_of_editions.keep(connection, sheet.seal, written(replace(sheet, signatures=())))
    return Deed(Action.SIGN, "", {**plain(signature), SHEET: digest})


def altered_editions(connection: sqlite3.Connection, history: list[Event]) -> Iterator[str]:
    """Sheets that are not as they were signed, one sentence each."""
    signed = {event.payload["seal"]: event.payload.get(SHEET, "") for event in history if event.action is Action.SIGN}
    for number, (seal, wanted) in enumerate(signed.items(), 1):
        try:
            found = tables_of_editions.digest(tables_of_editions.written_sheet(connection, seal)) if wanted else ""
        except KeyError:
            yield f"Edition {number} was signed and is no longer in the file."
            continue
        except (zlib.error, UnicodeDecodeError):
            found = "damaged"
        if found != wanted:
            yield f"Edition {number} was altered after it was signed."
    for _ in tables_of_editions.seals(connection) - {seal for seal, wanted in signed.items() if wanted}:
        yield "There is a signed sheet in the file that nobody signed."


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


def _edition(seal: str, signed: list[Event]) -> int:
    """The number of the edition with this seal: that of the signed one, or the next after all that were signed."""
    seals = list(dict.fromkeys(signature_of(event).seal for event in signed))
    return seals.index(seal) + 1 if seal in seals else len(seals) + 1
