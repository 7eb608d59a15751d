"""Writing a fact sheet to a file in any format: beside the file and then in its place, so that no half file is left."""

from __future__ import annotations

import contextlib
import importlib
import os
import re
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePath
from types import MappingProxyType
from typing import TYPE_CHECKING, cast

from workbench.factsheet.presentation import Presentation

if TYPE_CHECKING:
    from workbench.documents.document import Document
    from workbench.factsheet.factsheet import FactSheet


_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f]')
"""What no system or not every system takes in the name of a file."""


@dataclass(frozen=True, slots=True)
class Format:
    """One kind of file that leaves the house; ``module`` writes it and is loaded only then."""

    id: str
    label: str
    suffix: str
    module: str

    def content(self, sheet: FactSheet, shown: Presentation | None = None) -> bytes:
        """The file's bytes."""
        module = importlib.import_module(f"workbench.factsheet.formats.{self.module}")
        return cast("Callable[[FactSheet, Presentation], bytes]", module.content)(sheet, shown or Presentation())


FORMATS: Mapping[str, Format] = MappingProxyType(
    {
        each.id: each
        for each in (
            Format("html", "Web page", ".html", "html"),
            Format("pdf", "PDF", ".pdf", "pdf"),
            Format("docx", "Word", ".docx", "docx"),
            Format("xlsx", "Excel", ".xlsx", "xlsx"),
            Format("csv", "Table (CSV)", ".csv", "csv"),
            Format("markdown", "Markdown", ".md", "markdown"),
            Format("json", "Data (JSON)", ".json", "json"),
            Format("claimreview", "Claim reviews (JSON-LD)", ".jsonld", "claimreview"),
        )
    }
)
"""What a fact sheet can be written as, in the order in which it is offered."""


COPY_FORMATS: Mapping[str, Format] = MappingProxyType(
    {
        each.id: each
        for each in (
            Format("html", "Web page", ".html", "annotated_html"),
            Format("docx", "Word", ".docx", "annotated_docx"),
        )
    }
)
"""What an annotated copy of an article can be written as."""


class ExportError(Exception):
    """The file could not be written. The message says why; what stood there before still stands."""


def export(sheet: FactSheet, path: Path, form: str, shown: Presentation | None = None) -> None:
    """Write the sheet to a file. Raises ExportError."""
    put_in_place(path, FORMATS[form].content(sheet, shown))


def export_copies(
    documents: Sequence[Document], sheet: FactSheet, folder: Path, form: str, shown: Presentation | None = None
) -> list[Path]:
    """Write an annotated copy of every article into a folder, each whole or not at all. Raises ExportError."""
    kind, shown = COPY_FORMATS[form], shown or Presentation()
    module = importlib.import_module(f"workbench.factsheet.formats.{kind.module}")
    letters = {entry.name: entry.letter for entry in sheet.sealed.documents}
    written = []
    for document in documents:
        if document.name in letters:
            stem = _FORBIDDEN.sub(" ", PurePath(document.name).stem)
            path = folder / f"{letters[document.name]} {stem} - {shown.words.text('annotated_copy')}{kind.suffix}"
            put_in_place(path, module.content(document, sheet, shown))
            written.append(path)
    return written


def put_in_place(path: Path, content: bytes) -> None:
    """Write a file beside its place and rename it into it once it is whole. Raises ExportError."""
    try:
        handle, beside = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".part", dir=path.parent)
    except OSError as error:
        raise ExportError(f"“{path}” cannot be written: {_told(error)}.") from error
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        _as_new_files_are(Path(beside))
        Path(beside).replace(path)
    except OSError as error:
        with contextlib.suppress(OSError):
            Path(beside).unlink()
        raise ExportError(f"“{path}” cannot be written: {_told(error)}.") from error


def _as_new_files_are(file: Path) -> None:
    """A temporary file is for its owner alone; a sheet is for whom every other new file is."""
    mask = os.umask(0)
    os.umask(mask)
    file.chmod(0o666 & ~mask)


def _told(error: OSError) -> str:
    return (error.strerror or "unknown error").lower()
