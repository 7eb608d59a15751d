"""The sheet cites where a claim stands in the original: by paragraph, page or time code."""

from __future__ import annotations

import pytest

from tests.documents.copy_in_formats import as_text, typeset
from workbench.documents.reading import read_content
from workbench.factsheet.factsheet import FactSheet
from workbench.factsheet.formats import html
from workbench.factsheet.formats.markdown import content as markdown
from workbench.factsheet.presentation import Presentation
from workbench.store.case import Case

CUES = (
    "WEBVTT\n\n00:00:05.000 --> 00:00:09.000\nThe ferry Morning Star ran aground off Skye on Thursday.\n\n"
    "00:01:12.000 --> 00:01:16.000\nShe carried 241 passengers, the owners said.\n"
)
STORY = "The ferry Morning Star ran aground off Skye on Thursday. She carried 214 passengers, the owners said."


@pytest.fixture(scope="module")
def sheet(tmp_path_factory: pytest.TempPathFactory) -> FactSheet:
    """Three accounts of one ferry: a paper of two pages, a broadcast and a plain text, and what they differ on."""
    page = typeset(f"= Ferry aground\nThe weather was fine.\n#pagebreak()\n{STORY}")
    files = {
        "paper.pdf": page,
        "evening.vtt": CUES.encode(),
        "wire.txt": as_text("Ferry aground", [STORY, "It rained."]),
    }
    path = tmp_path_factory.mktemp("citing") / "ferry.factcase"
    with Case.create(path, "Ferry") as case:
        for name, content in files.items():
            case.read(read_content(content, name).originals)
        return case.fact_sheet()


def places(sheet: FactSheet) -> dict[str, str]:
    (entry,) = (
        each for each in sheet.sealed.decisions if {reading.value for reading in each.readings} == {"214", "241"}
    )
    return {mention.document: mention.place for reading in entry.readings for mention in reading.mentions}


def test_a_page_or_a_time_code_is_cited_where_the_original_has_one(sheet: FactSheet) -> None:
    assert places(sheet) == {"paper.pdf": "page 2", "evening.vtt": "00:01:12", "wire.txt": ""}


@pytest.mark.parametrize(("language", "cited"), [("en", "page 2"), ("de", "S. 2"), ("fr", "p. 2")])
def test_pages_are_cited_in_the_language_of_the_sheet(sheet: FactSheet, language: str, cited: str) -> None:
    shown = Presentation(language=language)
    assert f", {cited}" in html.write(sheet, shown)
    assert ", 00:01:12" in html.write(sheet, shown)
    assert f", {cited}" in markdown(sheet, shown).decode()
    if language != "en":
        assert ", page 2" not in markdown(sheet, shown).decode()
