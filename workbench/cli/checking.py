"""The command ``check``: read the documents, compare them, say what differs."""

from __future__ import annotations

import contextlib
import datetime as dt
import json
import multiprocessing
import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor, ProcessPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path

from workbench.cli.cases import case_at_or_new
from workbench.cli.progress import progress_line
from workbench.cli.report_record import report_record
from workbench.cli.report_text import print_report
from workbench.cli.terminal import TerminalError, output_stream, say, write_output
from workbench.comparison.discrepancy import Level
from workbench.documents.document import Document
from workbench.documents.original import Intake, Original
from workbench.documents.reading import Limits, read_files
from workbench.pipeline import Report, check

_CHARACTERS_PER_WORKER = 120_000
"""Text that takes one process about as long as a second process needs to start and load the language model."""


@dataclass(frozen=True, slots=True)
class Request:
    """What ``check`` was asked for on the command line."""

    paths: tuple[Path, ...]
    format: str = "text"
    claims: bool = False
    near_misses: bool = False
    date: dt.date | None = None
    case: Path | None = None
    limit: int = Limits().longest


def run_check(request: Request) -> int:
    """Print the report; 0 where no conflict was found, 1 where there is one. Raises TerminalError."""
    intake = read_files(request.paths, limits=Limits(longest=request.limit))
    nothing = not intake.originals and request.case is None
    if nothing and len(intake.unread) == 1:
        raise TerminalError(intake.unread[0].sentence)
    for left in intake.unread:
        say(left.sentence)
    if nothing:
        raise TerminalError("none of these can be read: there is nothing to check.")
    intake = replace(intake, originals=tuple(_dated(original, request.date) for original in intake.originals))
    with progress_line() as progress:
        report = _report(request, intake, progress)
    if request.format == "json":
        record = report_record(report, intake.unread, with_claims=request.claims, with_near_misses=request.near_misses)
        write_output(json.dumps(record, ensure_ascii=False, indent=1) + "\n")
    else:
        print_report(report, output_stream(), with_claims=request.claims, with_near_misses=request.near_misses)
    return int(any(found.level is Level.CONFLICT for found in report.findings.discrepancies))


def _report(request: Request, intake: Intake, progress: Callable[[str, int, int], None]) -> Report:
    documents = [original.document for original in intake.originals]
    with workers(documents) as executor:
        if request.case is None:
            return check(documents, executor, progress)
        with case_at_or_new(request.case) as case:
            case.read(intake.originals, unread=intake.unread, executor=executor, progress=progress)
            return case.report()


def _dated(original: Original, date: dt.date | None) -> Original:
    if date is None or original.document.published is not None:
        return original
    return replace(original, document=replace(original.document, published=date))


@contextlib.contextmanager
def workers(documents: Sequence[Document]) -> Iterator[Executor | None]:
    """Processes to read these documents in, or None where one process is sooner done."""
    length = sum(len(document.text) for document in documents)
    number = min(os.cpu_count() or 1, len(documents), 1 + length // _CHARACTERS_PER_WORKER)
    if number < 2:
        yield None
        return
    with ProcessPoolExecutor(number, mp_context=multiprocessing.get_context("spawn")) as executor:
        yield executor
