"""Writing a fact sheet to a file in any format: beside the file and then in its place, so that no half file is left."""

from __future__ import annotations

import contextlib
import importlib
import os
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, cast

from workbench.factsheet.presentation import Presentation

if TYPE_CHECKING:
    from workbench.factsheet.factsheet import FactSheet


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


class ExportError(Exception):
    """The file could not be written. The message says why; what stood there before still stands."""


def export(sheet: FactSheet, path: Path, form: str, shown: Presentation | None = None) -> None:
    """Write the sheet to a file. Raises ExportError."""
    put_in_place(path, FORMATS[form].content(sheet, shown))


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
