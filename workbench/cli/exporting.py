"""The command ``export``: a case's fact sheet as a file."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from workbench.cli.cases import case_at
from workbench.cli.terminal import TerminalError, say
from workbench.factsheet.exporting import (
    COPY_FORMATS,
    FORMATS,
    ExportError,
    export,
    export_copies,
    put_in_place,
)
from workbench.factsheet.factsheet import FactSheet
from workbench.factsheet.presentation import HouseStyleError, Paper, Presentation, house_template, template_from
from workbench.factsheet.words import Words
from workbench.store.case import Case
from workbench.store.problem import CaseError


class Shown(NamedTuple):
    """What was asked for of how the sheet is shown: the language given wins over the house's."""

    paper: Paper = Paper.FACT_SHEET
    language: str | None = None
    house: Path | None = None

    def presentation(self, kept: str) -> Presentation:
        """The presentation asked for, else the one kept in the case. Raises TerminalError for a template that cannot
        be used."""
        try:
            found = house_template(self.house) if self.house is not None else template_from(kept)
        except HouseStyleError as error:
            raise TerminalError(str(error)) from error
        return replace(found, paper=self.paper, language=self.language or found.language)


class Key(NamedTuple):
    """The key to seal a PDF with: a PKCS#12 file and what opens it."""

    file: Path
    passphrase: str


def run_export(
    case_file: Path,
    form: str | None,
    target: Path | None,
    shown: Shown,
    *,
    key: Key | None = None,
    edition: int | None = None,
) -> int:
    """Write the fact sheet as the case stands, or a signed edition of it.

    The format follows from the file's name where it is not given. Raises TerminalError.
    """
    form = form or ("pdf" if key and target is None else _form_of(target))
    if key is not None and form != "pdf":
        raise TerminalError("only a PDF can be sealed with a key: choose --format pdf.")
    path = target or case_file.with_suffix(FORMATS[form].suffix).with_stem(f"{case_file.stem} fact sheet")
    with case_at(case_file) as case:
        presentation = shown.presentation(case.properties().template)
        sheet = _sheet(case, edition)
    try:
        if key is None:
            export(sheet, path, form, presentation)
        else:
            put_in_place(path, _sealed(FORMATS[form].content(sheet, presentation), key, presentation.words))
    except ExportError as error:
        raise TerminalError(str(error)) from error
    left = "1 discrepancy is" if sheet.head.open == 1 else f"{sheet.head.open} discrepancies are"
    draft = f" It is a draft: {left} open." if sheet.head.draft else ""
    say(f"the fact sheet is in “{path}”.{draft}")
    return 0


def run_copies(
    case_file: Path, form: str | None, target: Path | None, shown: Shown, *, edition: int | None = None
) -> int:
    """Write an annotated copy of every article into a folder, Word files where nothing else is asked for.

    Raises TerminalError.
    """
    form = form or "docx"
    if form not in COPY_FORMATS:
        raise TerminalError(f"annotated copies are written as {' or '.join(COPY_FORMATS)}: choose --format docx.")
    folder = target or case_file.with_name(f"{case_file.stem} annotated")
    with case_at(case_file) as case:
        presentation = shown.presentation(case.properties().template)
        sheet = _sheet(case, edition)
        articles = [case.document(entry.name) for entry in sheet.sealed.documents]
    try:
        folder.mkdir(parents=True, exist_ok=True)
        written = export_copies(articles, sheet, folder, form, presentation)
    except OSError as error:
        raise TerminalError(f"“{folder}” cannot be made: {(error.strerror or 'unknown error').lower()}.") from error
    except ExportError as error:
        raise TerminalError(str(error)) from error
    say(f"{len(written)} annotated {'copy is' if len(written) == 1 else 'copies are'} in “{folder}”.")
    return 0


def _sheet(case: Case, edition: int | None) -> FactSheet:
    try:
        return case.fact_sheet() if edition is None else case.signed_sheet(edition)
    except CaseError as error:
        raise TerminalError(str(error)) from error


def _form_of(target: Path | None) -> str:
    if target is None:
        return "html"
    found = next((form.id for form in FORMATS.values() if form.suffix == target.suffix.lower()), None)
    if found is None:
        raise TerminalError(f"“{target.name}” does not say which format it should have: name one with --format.")
    return found


def run_key(name: str, passphrase: str, target: Path) -> int:
    """Make a key in somebody's name. An existing file is never replaced: a key cannot be made again."""
    from workbench.factsheet.sealing import SealingError, desk_key  # noqa: PLC0415 - slow to load

    if target.exists():
        raise TerminalError(f"“{target}” exists already: choose another name.")
    try:
        put_in_place(target, desk_key(name, passphrase))
        target.chmod(0o600)
    except (SealingError, ExportError) as error:
        raise TerminalError(str(error)) from error
    say(f"the key is in “{target}”. It proves that a sheet is unchanged, not who {name} is.")
    return 0


def _sealed(content: bytes, key: Key, words: Words) -> bytes:
    from workbench.factsheet.sealing import SealingError, sealed  # noqa: PLC0415 - slow to load

    try:
        return sealed(content, key.file.read_bytes(), key.passphrase, words)
    except OSError as error:
        raise TerminalError(f"the key “{key.file}” cannot be read: {(error.strerror or 'error').lower()}.") from error
    except SealingError as error:
        raise TerminalError(str(error)) from error
