"""A report for reading in a terminal: the discrepancies with who gives which reading, and why they differ."""

from __future__ import annotations

import io
import string
from collections.abc import Iterator, Mapping, Sequence
from typing import TextIO

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from workbench.comparison.discrepancy import Discrepancy, Level, NearMiss
from workbench.comparison.evidence import Calculation
from workbench.comparison.fact import Reading
from workbench.comparison.reasons import sentence
from workbench.documents.document import Document
from workbench.documents.shared_copy import SharedCopy, sharing_with
from workbench.extraction.claim import Claim
from workbench.pipeline import Report

_MARKS = {Level.CONFLICT: ("◆", "red"), Level.VARIATION: ("◇", "yellow")}
_WIDEST = 110


def print_report(report: Report, stream: TextIO, *, with_claims: bool = False, with_near_misses: bool = False) -> None:
    """Print the report, in colour only where the stream is a terminal."""
    console = Console(file=stream, highlight=False, emoji=False, markup=False)
    parts = _parts(report, with_claims=with_claims, with_near_misses=with_near_misses)
    if console.is_terminal:
        console.width = min(console.width, _WIDEST)
        console.print(*parts, sep="\n")
        return
    plain = Console(file=io.StringIO(), width=_WIDEST, highlight=False, emoji=False, markup=False)
    with plain.capture() as printed:
        plain.print(*parts, sep="\n")
    stream.writelines(f"{line.rstrip()}\n" for line in printed.get().splitlines())


def letters(documents: Sequence[Document]) -> dict[str, str]:
    """Short names in order: A to Z, then AA, AB …"""
    alphabet = string.ascii_uppercase
    return {
        document.name: (alphabet[number // 26 - 1] if number >= 26 else "") + alphabet[number % 26]
        for number, document in enumerate(documents)
    }


def _parts(report: Report, *, with_claims: bool, with_near_misses: bool) -> Iterator[RenderableType]:
    short = letters(report.documents)
    findings = report.findings
    yield Padding(_documents(report.documents, short, findings.shared_copies), (0, 0, 1, 0))
    for found in findings.discrepancies:
        yield Padding(_discrepancy(found, short), (0, 0, 1, 0))
    if with_near_misses:
        yield Text("Alike, and kept apart", style="bold")
        yield from (_near_miss(miss, short) for miss in findings.near_misses)
        yield Text("")
    if with_claims:
        yield Text("Claims", style="bold")
        yield Padding(_claims(report.claims, short), (0, 0, 1, 0))
    yield Text(summary(report), style="bold")


def summary(report: Report) -> str:
    """What was read and found, in one line."""
    found = report.findings.discrepancies
    conflicts = sum(1 for discrepancy in found if discrepancy.level is Level.CONFLICT)
    parts = (
        _counted(len(report.documents), "document"),
        _counted(len(report.claims), "claim"),
        _counted(len(report.findings.facts), "fact"),
        _counted(conflicts, "conflict"),
        _counted(len(found) - conflicts, "variation"),
    )
    return ", ".join(parts) + "."


def _counted(number: int, what: str) -> str:
    words = what if number == 1 else f"{what[:-1]}ies" if what.endswith("y") else f"{what}s"
    return f"{number:,} {words}"


def _documents(documents: Sequence[Document], short: Mapping[str, str], shared: Sequence[SharedCopy]) -> Table:
    table = _columns()
    for document in documents:
        others = sorted(short[name] for name in sharing_with(document.name, shared))
        about = [document.published.isoformat()] if document.published else []
        about += [f"shared copy with {', '.join(others)}"] if others else []
        table.add_row(
            Text(short[document.name], style="bold"), document.name, document.title, Text(" · ".join(about), "dim")
        )
    return table


def _discrepancy(found: Discrepancy, short: Mapping[str, str]) -> Group:
    mark, colour = _MARKS[found.level]
    head = Text.assemble((f"{mark} ", colour), (found.topic, "bold"), (f"  {found.kind} · {found.level}", "dim"))
    readings = _columns()
    for reading in found.readings:
        readings.add_row(Text(reading.value, style=colour), _places(reading, short), Text(_copies(reading), "dim"))
    reasons = [Padding(Text(sentence(reason, called=short)), (0, 0, 0, 2)) for reason in found.reasons]
    sums = [Padding(_calculation(sum_), (0, 0, 0, 2)) for sum_ in found.calculations]
    return Group(head, Padding(readings, (0, 0, 0, 2)), *reasons, *sums)


def _places(reading: Reading, short: Mapping[str, str]) -> str:
    """The documents that give a reading, each with its paragraphs counted from 1: "A ¶3, B ¶2, ¶9"."""
    places: dict[str, list[str]] = {}
    for claim in reading.claims:
        paragraphs = places.setdefault(claim.document, [])
        number = f"¶{claim.context.paragraph + 1}"
        if number not in paragraphs:
            paragraphs.append(number)
    return ", ".join(f"{short[name]} {', '.join(paragraphs)}" for name, paragraphs in places.items())


def _copies(reading: Reading) -> str:
    if reading.independent_copies == 1:
        return "1 copy"
    return f"{reading.independent_copies} independent copies"


def _calculation(sum_: Calculation) -> Text:
    mark, colour = ("✓", "green") if sum_.holds else ("✗", "red")
    return Text.assemble((f"{mark} ", colour), sum_.text)


def _near_miss(miss: NearMiss, short: Mapping[str, str]) -> Group:
    pair = " / ".join(f"{short[claim.document]} “{_one_line(claim)}”" for claim in (miss.first, miss.second))
    return Group(Text(f"○ {pair}"), Padding(Text(sentence(miss.veto, called=short), style="dim"), (0, 0, 0, 2)))


def _claims(claims: Sequence[Claim], short: Mapping[str, str]) -> Table:
    table = _columns()
    for claim in claims:
        what = " · ".join(part for part in (claim.subject, claim.property, claim.time) if part)
        said = Text(claim.speaker, style="dim")
        where = f"{short[claim.document]} ¶{claim.context.paragraph + 1}"
        table.add_row(where, Text(claim.kind, style="dim"), _one_line(claim), what, said)
    return table


def _one_line(claim: Claim) -> str:
    text = " ".join(claim.text.split())
    return text if len(text) <= 70 else f"{text[:69]}…"


def _columns() -> Table:
    return Table.grid(padding=(0, 2, 0, 0))
