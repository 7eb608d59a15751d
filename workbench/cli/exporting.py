"""The command ``export``: a case's fact sheet as a file."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from workbench.cli.cases import case_at
from workbench.cli.terminal import TerminalError, say
from workbench.factsheet.exporting import FORMATS, ExportError, export
from workbench.factsheet.presentation import HouseStyleError, Paper, Presentation, house_template


class Shown(NamedTuple):
    """What was asked for of how the sheet is shown: the language given wins over the house's."""

    paper: Paper = Paper.FACT_SHEET
    language: str | None = None
    house: Path | None = None

    def presentation(self) -> Presentation:
        """The presentation asked for. Raises TerminalError for a template that cannot be used."""
        try:
            found = house_template(self.house) if self.house is not None else Presentation()
        except HouseStyleError as error:
            raise TerminalError(str(error)) from error
        return replace(found, paper=self.paper, language=self.language or found.language)


def run_export(case_file: Path, form: str | None, target: Path | None, shown: Shown) -> int:
    """Write the fact sheet. The format follows from the file's name where it is not given. Raises TerminalError."""
    form = form or _form_of(target)
    path = target or case_file.with_suffix(FORMATS[form].suffix).with_stem(f"{case_file.stem} fact sheet")
    presentation = shown.presentation()
    with case_at(case_file) as case:
        sheet = case.fact_sheet()
    try:
        export(sheet, path, form, presentation)
    except ExportError as error:
        raise TerminalError(str(error)) from error
    left = "1 discrepancy is" if sheet.head.open == 1 else f"{sheet.head.open} discrepancies are"
    draft = f" It is a draft: {left} open." if sheet.head.draft else ""
    say(f"the fact sheet is in “{path}”.{draft}")
    return 0


def _form_of(target: Path | None) -> str:
    if target is None:
        return "html"
    found = next((form.id for form in FORMATS.values() if form.suffix == target.suffix.lower()), None)
    if found is None:
        raise TerminalError(f"“{target.name}” does not say which format it should have: name one with --format.")
    return found
