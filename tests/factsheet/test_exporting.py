"""A sheet is in its place whole, or what stood there before still is."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from workbench.factsheet.exporting import FORMATS, ExportError, export, put_in_place

if TYPE_CHECKING:
    from tests.factsheet.conftest import Desk


@pytest.mark.parametrize("form", FORMATS)
def test_every_format_writes_a_file_and_leaves_nothing_beside_it(decided: Desk, tmp_path: Path, form: str) -> None:
    target = tmp_path / f"sheet{FORMATS[form].suffix}"
    target.write_text("the old one")
    export(decided.sheet(), target, form)
    assert target.stat().st_size > 500
    assert list(tmp_path.iterdir()) == [target]


def test_a_file_that_cannot_be_put_in_place_leaves_the_old_one_and_no_rest(tmp_path: Path) -> None:
    (tmp_path / "sheet.html").mkdir()
    (tmp_path / "sheet.html" / "kept").touch()
    with pytest.raises(ExportError, match=r"sheet\.html” cannot be written"):
        put_in_place(tmp_path / "sheet.html", b"new")
    assert [file.name for file in tmp_path.iterdir()] == ["sheet.html"]


def test_a_sheet_can_be_read_by_whom_other_new_files_can(tmp_path: Path) -> None:
    put_in_place(tmp_path / "sheet.html", b"new")
    (tmp_path / "other").write_bytes(b"")
    assert (tmp_path / "sheet.html").stat().st_mode == (tmp_path / "other").stat().st_mode
