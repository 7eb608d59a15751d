"""From a case's records to its fact sheet: pure, so that the same case always gives the same sheet and seal."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from workbench import __version__
from workbench.comparison.discrepancy import Level
from workbench.comparison.evidence import Evidence
from workbench.comparison.fact import Fact
from workbench.comparison.reasons import named, sentence
from workbench.documents.document import Document
from workbench.documents.original import Unread
from workbench.documents.shared_copy import SharedCopy, independent, sharing_with
from workbench.extraction.claim import Claim
from workbench.factsheet import factsheet as sheet
from workbench.factsheet.correcting import corrections_of
from workbench.factsheet.mentioning import Sources, mention_of
from workbench.factsheet.not_checking import unclaimed_passages
from workbench.factsheet.seal import seal_of
from workbench.review.decision import Decision, State, Verdict
from workbench.review.item import Item
from workbench.review.signature import Signature
from workbench.review.vocabulary import reason_of

_NEVER_ONE_FACT = frozenset(
    {
        "different-thing",
        "different-time",
        "different-person",
        "extraction-error",
        "wrong-match",
        "duplicate",
    }
)
"""Rejected for these, there never was a variation that could be kept."""

_STET = "stet"


@dataclass(frozen=True, slots=True)
class SheetInput:
    """What a fact sheet is made from. ``letters`` are the short names of documents; ``decisions`` all that still count
    (verdicts and annotations, oldest first), so that reversals show; ``made`` carries its zone."""

    story: str
    made: dt.datetime
    documents: Sequence[Document]
    letters: Mapping[str, str]
    claims: Sequence[Claim]
    facts: Sequence[Fact]
    items: Sequence[Item]
    shared_copies: Sequence[SharedCopy] = ()
    decisions: Sequence[Decision] = ()
    signatures: Sequence[Signature] = ()
    unread: Sequence[Unread] = ()
    kinds_off: Sequence[str] = ()
    edition: int = 1
    rules: str = ""
    event_date: str = ""
    place: str = ""


def compose(record: SheetInput) -> sheet.FactSheet:
    """The fact sheet as the case stands, with each signature held against its seal."""
    sealed = _sealed(record)
    seal = seal_of(sealed)
    head = sheet.Head(
        story=record.story,
        edition=record.edition,
        made=record.made,
        program=__version__,
        rules=record.rules,
        open=sum(1 for item in record.items if not item.settled),
        event_date=record.event_date,
        place=record.place,
    )
    signatures = tuple(
        sheet.SignedBy(each.role.value, each.name, each.made, each.seal, each.seal == seal)
        for each in record.signatures
    )
    return sheet.FactSheet(head, sealed, seal, signatures)


def _sealed(record: SheetInput) -> sheet.Sealed:
    sources = Sources({document.name: document for document in record.documents}, record.letters)
    items = record.items
    return sheet.Sealed(
        documents=tuple(_source(document, record) for document in record.documents),
        totals=_totals(record),
        corrections=tuple(
            sorted(
                (correction for item in items for correction in corrections_of(item, sources)),
                key=lambda each: (each.mention.letter, each.mention.start, each.discrepancy),
            )
        ),
        questions=tuple(question for item in items for question in _questions(item, sources)),
        agreed=tuple(_agreed(record, sources)),
        decisions=tuple(_entry(item, sources) for item in items),
        variations=tuple(_short(item) for item in items if _is_kept_variation(item)),
        rejected=tuple(
            sorted(
                (_short(item) for item in items if item.state is State.REJECTED),
                key=lambda each: each.reason,
            )
        ),
        not_checked=sheet.NotChecked(
            tuple(record.kinds_off),
            tuple(unclaimed_passages(record.documents, record.letters, record.claims)),
            tuple(sheet.UnreadFile(left.file, left.sentence) for left in record.unread),
        ),
        overruled=_overruled(record),
    )


def _source(document: Document, record: SheetInput) -> sheet.SourceEntry:
    return sheet.SourceEntry(
        letter=record.letters[document.name],
        name=document.name,
        outlet=document.outlet,
        title=document.title,
        author=document.author,
        published=document.published.isoformat() if document.published else "",
        format=document.format,
        sha256=document.sha256,
        characters=len(document.text),
        words=len(document.text.split()),
        rank=document.rank.value,
        shares_copy_with=tuple(record.letters[name] for name in sharing_with(document.name, record.shared_copies)),
        url=document.url,
    )


def _totals(record: SheetInput) -> sheet.Totals:
    items = record.items
    names = [document.name for document in record.documents]

    def count(state: State) -> int:
        return sum(1 for item in items if item.state is state)

    return sheet.Totals(
        documents=len(names),
        independent=len(independent(names, record.shared_copies)),
        claims=len(record.claims),
        facts=len(record.facts),
        discrepancies=len(items),
        conflicts=sum(1 for item in items if item.discrepancy.level is Level.CONFLICT),
        variations=sum(1 for item in items if item.discrepancy.level is Level.VARIATION),
        open=count(State.OPEN),
        confirmed=count(State.CONFIRMED),
        rejected=count(State.REJECTED),
        unresolved=count(State.UNRESOLVED),
        stale=sum(1 for item in items if item.stale),
        program_errors=sum(1 for item in items if _is_program_error(item)),
    )


def _is_program_error(item: Item) -> bool:
    reason = reason_of(item.decision) if item.decision else None
    return item.state is State.REJECTED and reason is not None and reason.program_error


def _is_kept_variation(item: Item) -> bool:
    reason = reason_of(item.decision) if item.decision else None
    if item.discrepancy.level is not Level.VARIATION or (reason and reason.id in _NEVER_ONE_FACT):
        return False
    return not (item.state is State.CONFIRMED and reason is not None and reason.correction)


def _questions(item: Item, sources: Sources) -> Iterator[sheet.Question]:
    decision = item.decision
    reason = reason_of(decision) if decision else None
    if decision is None or item.state is not State.UNRESOLVED or reason is None or not reason.question:
        return
    yield sheet.Question(
        discrepancy=item.id,
        topic=item.discrepancy.topic,
        readings=tuple(reading.value for reading in item.discrepancy.readings),
        how=decision.reason,
        whom=decision.detail("whom"),
        by=decision.detail("by"),
        note=decision.note,
        letters=tuple(sorted({sources.letters[name] for name in item.discrepancy.fact.documents})),
    )


def _agreed(record: SheetInput, sources: Sources) -> Iterator[sheet.AgreedFact]:
    differing = {item.discrepancy.fact.id for item in record.items}
    for fact in record.facts:
        if fact.id in differing or len(fact.documents) < 2:
            continue
        yield sheet.AgreedFact(
            topic=fact.topic,
            kind=fact.kind.value,
            value=" / ".join(dict.fromkeys(reading.value for reading in fact.readings)),
            copies=len(independent(fact.documents, record.shared_copies)),
            mentions=tuple(mention_of(claim, sources) for claim in fact.claims),
        )


def _entry(item: Item, sources: Sources) -> sheet.Entry:
    found = item.discrepancy
    return sheet.Entry(
        discrepancy=item.id,
        topic=found.topic,
        kind=found.kind.value,
        level=found.level.value,
        state=item.state.value,
        why=tuple(_why(reason, sources) for reason in found.reasons),
        sums=tuple(sheet.Sum(each.text, each.holds) for each in found.calculations),
        readings=tuple(
            sheet.GivenReading(
                reading.value, reading.independent_copies, tuple(mention_of(claim, sources) for claim in reading.claims)
            )
            for reading in found.readings
        ),
        verdict=_verdict(item.decision) if item.decision else None,
        notes=tuple(_note(note) for note in item.notes),
        stale=item.stale_why,
        second=_verdict(item.other) if item.other else None,
        disputed=item.disputed,
    )


def _why(reason: Evidence, sources: Sources) -> sheet.Why:
    given = named(reason, sources.letters)
    return sheet.Why(given.rule, given.arguments, sentence(given))


_STATES = {
    Verdict.CONFIRM: State.CONFIRMED,
    Verdict.REJECT: State.REJECTED,
    Verdict.LEAVE_UNRESOLVED: State.UNRESOLVED,
}


def _verdict(decision: Decision) -> sheet.Verdict:
    return sheet.Verdict(
        state=_STATES.get(decision.verdict, State.OPEN).value,
        reason=decision.reason,
        details=decision.details,
        note=decision.note,
        editor=decision.editor,
        made=decision.made,
    )


def _note(decision: Decision) -> sheet.Note:
    return sheet.Note(decision.note, decision.editor, decision.made, decision.reason == _STET)


def _short(item: Item) -> sheet.Short:
    decision = item.decision
    return sheet.Short(
        discrepancy=item.id,
        topic=item.discrepancy.topic,
        level=item.discrepancy.level.value,
        state=item.state.value,
        readings=tuple(reading.value for reading in item.discrepancy.readings),
        reason=decision.reason if decision else "",
        note=decision.note if decision else "",
        editor=decision.editor if decision else "",
    )


def _overruled(record: SheetInput) -> sheet.Overruled:
    topics = {item.id: item.discrepancy.topic for item in record.items}
    before: dict[str, Decision] = {}
    reversals: list[sheet.Reversal] = []
    stets: list[sheet.Stet] = []
    for decision in record.decisions:
        topic = topics.get(decision.discrepancy, decision.topic)
        if decision.verdict is Verdict.ANNOTATE:
            if decision.reason == _STET:
                stets.append(sheet.Stet(decision.discrepancy, topic, _note(decision)))
            continue
        earlier = before.get(decision.discrepancy)
        if earlier is not None and _verdict_words(earlier) != _verdict_words(decision):
            reversals.append(sheet.Reversal(decision.discrepancy, topic, _verdict(earlier), _verdict(decision)))
        before[decision.discrepancy] = decision
    return sheet.Overruled(tuple(reversals), tuple(stets))


def _verdict_words(decision: Decision) -> tuple[object, ...]:
    return decision.verdict, decision.reason, decision.details
