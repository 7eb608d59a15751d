"""Word and Excel files open in an office suite, where this machine has one, with all that they should hold."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pypdf
import pytest

from workbench.factsheet.exporting import COPY_FORMATS, FORMATS, export, export_copies
from workbench.factsheet.presentation import Presentation

if TYPE_CHECKING:
    from tests.factsheet.conftest import Desk

OFFICE = shutil.which("soffice")

pytestmark = [
    pytest.mark.skipif(OFFICE is None, reason="there is no office suite on this machine"),
    pytest.mark.timeout(120),
]


def pages(file: Path) -> str:
    """What the office suite prints of a file."""
    profile = f"-env:UserInstallation={(file.parent / 'profile').as_uri()}"
    subprocess.run(
        [str(OFFICE), profile, "--headless", "--convert-to", "pdf", "--outdir", file.parent, file],
        check=True,
        capture_output=True,
        timeout=90,
    )
    reader = pypdf.PdfReader(file.with_suffix(".pdf"))
    return " ".join(" ".join(page.extract_text() for page in reader.pages).split())


@pytest.mark.parametrize("form", ["docx", "xlsx"])
def test_a_fact_sheet_opens_with_all_its_parts(decided: Desk, tmp_path: Path, form: str) -> None:
    decided.sign("Una Field")
    file = tmp_path / f"sheet{FORMATS[form].suffix}"
    export(decided.sheet(), file, form, Presentation(language="de", house="Hafenpost"))
    printed = pages(file)
    for words in (
        "Hafenpost",
        "Erforderliche Korrekturen",
        "241 passengers",
        "214 passengers",
        "Freigabe",
        "Una Field",
    ):
        assert words in printed


def test_an_annotated_copy_opens_with_the_whole_article(decided: Desk, tmp_path: Path) -> None:
    assert "docx" in COPY_FORMATS
    (file,) = export_copies([decided.documents["post.txt"]], decided.sheet(), tmp_path, "docx")
    printed = pages(file)
    assert "Repairs will cost about £1m and take 6 weeks." in printed
    assert printed.endswith("Read more <here>")
