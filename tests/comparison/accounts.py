"""Claims made by hand, as extraction would give them, for tests of comparison."""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Iterable
from typing import Any

from workbench.comparison.setting import Setting, survey
from workbench.documents.document import Document, Span
from workbench.extraction.claim import Claim, Context, Hedge, Kind, Moment, Quantity, claim_id

_places = itertools.count(0, 1000)


def quantity(number: float, hedge: Hedge = Hedge.EXACT, unit: str = "", step: float = 0.0, **parts: Any) -> Quantity:
    """A figure as printed; the step is that of its last digit which is not nought, where none is given."""
    return Quantity(number, number, number, unit, hedge, step or last_place(number), **parts)


def last_place(number: float) -> float:
    """The place value of the last digit of a figure that is not nought: 0.1 for 61.8, 1000 for 193,000."""
    text = f"{number:.10g}"
    if "." in text:
        return float(10 ** -len(text.split(".")[1]))
    return float(10 ** (len(text) - len(text.rstrip("0")))) if number else 1.0


def count(document: str, number: float, hedge: Hedge = Hedge.EXACT, **said: Any) -> Claim:
    """A count printed in a document; ``said`` may hold any part of the claim or of its context."""
    return figure(document, quantity(number, hedge), Kind.COUNT, **said)


def share(document: str, number: float, hedge: Hedge = Hedge.EXACT, **said: Any) -> Claim:
    """A percentage printed in a document."""
    return figure(document, quantity(number, hedge, "percent"), Kind.PERCENTAGE, **said)


def moment(document: str, value: Moment, text: str, **said: Any) -> Claim:
    """A date or time printed in a document."""
    return _claim(document, value, Kind.DATE, text, **said)


def figure(document: str, value: Quantity, kind: Kind, **said: Any) -> Claim:
    """A figure of any kind printed in a document."""
    return _claim(document, value, kind, said.pop("text", f"{value.number:,.10g}"), **said)


def _claim(document: str, value: Quantity | Moment, kind: Kind, text: str, **said: Any) -> Claim:
    start = said.pop("start", None)
    start = next(_places) if start is None else start
    span = Span(start, start + len(text))
    outside = {name: said.pop(name) for name in ("subject", "property", "time", "when", "speaker") if name in said}
    for name in ("terms", "names", "modifiers"):
        said[name] = frozenset(said.get(name, "").split())
    said.setdefault("sentence", Span(start - start % 1000, start - start % 1000 + 999))
    return Claim(claim_id(document, span, kind), document, span, text, kind, value, context=Context(**said), **outside)


def setting(claims: Iterable[Claim], published: dt.date | None = None) -> Setting:
    """The setting of a comparison of these claims: a document for each that they name, none of them sharing copy."""
    claims = list(claims)
    names = sorted({claim.document for claim in claims})
    return survey([Document(name, "", "", published=published) for name in names], claims, ())
