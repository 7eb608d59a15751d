"""A report as plain data: the contract that programs and scorers read ("workbench.report/1").

Offsets count Unicode code points of the document's text. A bound that is open is null. Keys may be added in later
versions, never renamed or removed without another schema name.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from workbench.comparison.discrepancy import Discrepancy, NearMiss
from workbench.comparison.fact import Reading
from workbench.comparison.reasons import sentence
from workbench.documents.document import Document
from workbench.documents.original import Unread
from workbench.documents.shared_copy import SharedCopy
from workbench.extraction.claim import Claim, Happening, Moment, Naming, Quantity, Value, Wording
from workbench.pipeline import Report

SCHEMA = "workbench.report/1"

Json = dict[str, object]


def report_record(
    report: Report, unread: Sequence[Unread] = (), *, with_claims: bool = False, with_near_misses: bool = False
) -> Json:
    """The report as one JSON object, in the order of the report."""
    findings = report.findings
    record: Json = {
        "schema": SCHEMA,
        "documents": [_document(document, findings.shared_copies) for document in report.documents],
        "unread": [{"file": left.file, "reason": left.sentence} for left in unread],
        "discrepancies": [_discrepancy(found) for found in findings.discrepancies],
    }
    if with_claims:
        record["claims"] = [claim_record(claim) for claim in report.claims]
    if with_near_misses:
        record["near_misses"] = [_near_miss(miss) for miss in findings.near_misses]
    return record


def claim_record(claim: Claim) -> Json:
    """One claim with its value."""
    return {
        "document": claim.document,
        "start": claim.span.start,
        "end": claim.span.end,
        "text": claim.text,
        "kind": claim.kind.value,
        "value": _value(claim.value),
        "subject": claim.subject or None,
        "property": claim.property or None,
        "time": claim.time or None,
        "speaker": claim.speaker or None,
    }


def _document(document: Document, shared: Sequence[SharedCopy]) -> Json:
    groups = (number for number, copy in enumerate(shared, 1) if document.name in copy.documents)
    return {
        "name": document.name,
        "sha256": document.sha256,
        "title": document.title,
        "published": document.published.isoformat() if document.published else None,
        "shared_copy": next(groups, None),
    }


def _discrepancy(found: Discrepancy) -> Json:
    reasons = [{"rule": reason.rule, "text": sentence(reason)} for reason in found.reasons]
    return {
        "id": found.id,
        "kind": found.kind.value,
        "level": found.level.value,
        "topic": found.topic,
        "reason": reasons[0] if reasons else None,
        "further_reasons": reasons[1:],
        "sides": [_side(reading) for reading in found.readings],
        "arithmetic": [{"text": sum_.text, "holds": sum_.holds} for sum_ in found.calculations],
    }


def _side(reading: Reading) -> Json:
    return {
        "value": reading.value,
        "independent_copies": reading.independent_copies,
        "claims": [_mention(claim) for claim in reading.claims],
    }


def _mention(claim: Claim) -> Json:
    return {
        "document": claim.document,
        "start": claim.span.start,
        "end": claim.span.end,
        "text": claim.text,
        "speaker": claim.speaker or None,
    }


def _near_miss(miss: NearMiss) -> Json:
    return {
        "claims": [_mention(miss.first), _mention(miss.second)],
        "kind": miss.first.kind.value,
        "reason": {"rule": miss.veto.rule, "text": sentence(miss.veto)},
    }


def _value(value: Value) -> Json:
    match value:
        case Quantity():
            return {
                "number": _number(value.number),
                "low": _number(value.low),
                "high": _number(value.high),
                "unit": value.unit,
                "hedge": value.hedge.value,
            }
        case Moment():
            return {
                "earliest": value.earliest or None,
                "latest": value.latest or None,
                "precision": value.precision,
                "relative": value.relative or None,
                "weekday": value.weekday,
                "clock": value.clock,
                "zone": value.zone,
                "hedge": value.hedge.value,
            }
        case Wording():
            return {"text": value.words, "cue": value.cue or None, "fragment": value.fragment}
        case Naming():
            return {"text": value.value, "name": value.name, "attribute": value.attribute, "entity": value.entity}
        case Happening():
            return {
                "text": value.action,
                "agent": value.agent or None,
                "patient": value.patient or None,
                "polarity": value.polarity,
                "details": dict(value.details),
            }


def _number(number: float) -> float | int | None:
    if not math.isfinite(number):
        return None
    return int(number) if number == int(number) else number
