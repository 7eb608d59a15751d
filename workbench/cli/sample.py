"""The command ``demo`` without a display: the sample case is read, its discrepancies printed, its sheet written."""

from __future__ import annotations

import tempfile
from pathlib import Path

from workbench.cli.progress import progress_line
from workbench.cli.report_text import print_report
from workbench.cli.terminal import TerminalError, output_stream, say
from workbench.documents.reading import read_files
from workbench.factsheet.exporting import ExportError, export
from workbench.shipped import seeds_folder
from workbench.store.case import Case

TITLE = "Labour leadership, 24 September 2016"
SHEET = "fact-sheet.html"


def run_demo(folder: Path) -> int:
    """Print the report of the sample case and write its fact sheet into the folder. Raises TerminalError."""
    intake = read_files([seeds_folder()])
    with (
        tempfile.TemporaryDirectory() as place,
        Case.create(Path(place) / "sample.factcase", TITLE) as case,
        progress_line() as progress,
    ):
        case.read(intake.originals, unread=intake.unread, progress=progress)
        report, sheet = case.report(), case.fact_sheet()
    print_report(report, output_stream())
    try:
        export(sheet, folder / SHEET, "html")
    except ExportError as error:
        raise TerminalError(str(error)) from error
    say(f"there is no display for the window; the fact sheet (a draft) is in “{folder / SHEET}”.")
    return 0
