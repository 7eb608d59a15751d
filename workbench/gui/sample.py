"""The sample case: five articles on one election, kept where the user's own data lies so that work on it stays."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs

if TYPE_CHECKING:
    from workbench.store.case import Case

TITLE = "Labour leadership, 24 September 2016"
FILE = "Sample case.factcase"


def own_sample() -> Path:
    """Where the sample case of the user who runs the program lies."""
    return Path(platformdirs.user_data_dir("workbench", appauthor=False)) / FILE


def open_sample(file: Path, editor: str) -> Case:
    """The sample case, made where there is none yet: without documents then. Raises CaseError."""
    from workbench.store.case import Case  # noqa: PLC0415 - the window is painted before a case is opened

    if file.exists():
        return Case.open(file, editor=editor)
    file.parent.mkdir(parents=True, exist_ok=True)
    return Case.create(file, TITLE, editor)
