"""Sheets in what houses use: the same content in every format, in the dress of each."""

from __future__ import annotations

import csv
import datetime as dt
import io
from typing import TYPE_CHECKING, Any

import docx
import openpyxl
import pypdf
import pytest

from workbench.factsheet.exporting import FORMATS
from workbench.factsheet.formats import json as json_format
from workbench.factsheet.formats import pdf
from workbench.factsheet.logo import as_png
from workbench.factsheet.presentation import Paper, Presentation
from workbench.review.decision import Verdict

if TYPE_CHECKING:
    from tests.factsheet.conftest import Desk

PARTS = (
    "Documents",
    "Totals",
    "Corrections required",
    "Questions outstanding",
    "Facts agreed",
    "Decisions",
    "Variations kept",
    "Rejected, by reason",
    "What was not checked",
    "Reversals and stets",
    "Sign-off",
)


def written(desk: Desk, form: str, shown: Presentation | None = None) -> bytes:
    return FORMATS[form].content(desk.sheet(), shown)


def pages(content: bytes) -> str:
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(content)).pages)


def test_the_pdf_has_every_part_and_what_was_decided(decided: Desk) -> None:
    decided.sign("Una Field")
    text = " ".join(pages(written(decided, "pdf")).split())
    for part in PARTS:
        assert part in text
    for words in ("241 passengers", "Her number is with the desk.", "Primary document", "Una Field, 24 September 2016"):
        assert words in text
    assert "DRAFT" not in text


def test_an_undecided_sheet_says_draft_across_every_page_of_the_pdf(desk: Desk) -> None:
    reader = pypdf.PdfReader(io.BytesIO(written(desk, "pdf")))
    assert all("DRAFT" in page.extract_text() for page in reader.pages)


def test_the_pdf_claims_to_be_archival_and_tagged_and_says_its_language(decided: Desk) -> None:
    reader = pypdf.PdfReader(io.BytesIO(written(decided, "pdf", Presentation(language="de"))))
    metadata = reader.xmp_metadata
    assert metadata is not None
    assert b"<pdfaid:part>3</pdfaid:part>" in metadata.stream.get_data()
    catalogue: Any = reader.root_object
    assert catalogue["/MarkInfo"]["/Marked"]
    assert catalogue["/Lang"] == "de"
    pages: list[Any] = list(reader.pages)
    for page in pages:
        for font in page["/Resources"]["/Font"].values():
            descendant = font.get_object()["/DescendantFonts"][0].get_object()
            assert {"/FontFile2", "/FontFile3"} & set(descendant["/FontDescriptor"].get_object())


def test_the_record_attached_to_the_pdf_is_the_record_in_the_file(decided: Desk) -> None:
    assert pdf.record_in(written(decided, "pdf")) == json_format.record_in(written(decided, "json").decode())


def test_a_pdf_without_a_record_is_refused_in_words() -> None:
    with pytest.raises(ValueError, match="cannot be read as PDF"):
        pdf.record_in(b"%PDF-1.7 broken")


def test_the_word_document_has_real_headings_and_repeats_the_first_row_of_its_tables(decided: Desk) -> None:
    document = docx.Document(io.BytesIO(written(decided, "docx")))
    headings = [each.text for each in document.paragraphs if each.style is not None and each.style.name == "Heading 1"]
    assert [heading.split("  ")[1] for heading in headings] == list(PARTS)
    named = [table for table in document.tables if table.rows[0].cells[0].text != "Documents"]
    assert all("w:tblHeader" in table.rows[0]._tr.xml for table in named)
    assert len(named) == len(document.tables) - 1  # the totals need no names over their two columns
    cells = {cell.text for table in document.tables for row in table.rows for cell in row.cells}
    assert {"214 passengers", "241 passengers", "A ¶2"} <= cells


def test_the_workbook_has_a_sheet_a_part_with_real_numbers_and_dates(decided: Desk) -> None:
    book = openpyxl.load_workbook(io.BytesIO(written(decided, "xlsx")))
    assert [name.split(" ", 1)[1] for name in book.sheetnames[1:]] == list(PARTS)
    values = [cell.value for page in book for row in page.iter_rows() for cell in row]
    assert 3 in values
    assert dt.datetime(2016, 9, 24) in values  # noqa: DTZ001 - a cell knows no zone


def test_what_looks_like_a_formula_stays_text(decided: Desk) -> None:
    decided.decide("Cost of repairs", Verdict.ANNOTATE, note="=HYPERLINK(1)")
    decided.story = "=2+2"
    rows = list(csv.reader(io.StringIO(written(decided, "csv").decode("utf-8-sig"))))
    assert ["1", "", "'=2+2"] in rows
    assert not any(cell.startswith(("=", "+", "-", "@")) for row in rows for cell in row)
    book = openpyxl.load_workbook(io.BytesIO(written(decided, "xlsx")))
    assert not any(cell.data_type == "f" for page in book for row in page.iter_rows() for cell in row)


def test_markdown_takes_nothing_in_the_copy_for_markup(decided: Desk) -> None:
    decided.story = "A | *B* <i>"
    text = written(decided, "markdown").decode()
    assert "# A \\| \\*B\\* \\<i\\>" in text
    assert "## 4. Corrections required" in text


@pytest.mark.parametrize("form", ["pdf", "docx", "csv", "markdown"])
def test_the_question_list_leaves_everything_else_out(decided: Desk, form: str) -> None:
    content = written(decided, form, Presentation(paper=Paper.QUESTION_LIST))
    if form == "pdf":
        text = pages(content)
    elif form == "docx":
        text = "\n".join(each.text for each in docx.Document(io.BytesIO(content)).paragraphs)
    else:
        text = content.decode()
    assert "Una Field" in text
    assert "Corrections required" not in text


@pytest.mark.parametrize("form", ["pdf", "csv", "markdown", "json", "html"])
def test_the_same_sheet_gives_the_same_bytes(decided: Desk, form: str) -> None:
    assert written(decided, form) == written(decided, form)


LOGO = (
    b'<svg xmlns="http://www.w3.org/2000/svg" width="120" height="60"><rect width="120" height="60" fill="#a00"/></svg>'
)


@pytest.mark.parametrize("pixels", [False, True])
def test_the_houses_logo_stands_on_every_sheet_that_can_show_one(decided: Desk, pixels: bool) -> None:
    shown = Presentation(house="The Harbour Post", logo=as_png(LOGO) if pixels else LOGO)
    assert len(docx.Document(io.BytesIO(written(decided, "docx", shown))).inline_shapes) == 1
    plain, dressed = written(decided, "pdf"), written(decided, "pdf", shown)
    assert len(dressed) > len(plain)
    assert pdf.record_in(dressed) == pdf.record_in(plain)


def test_what_no_font_has_is_printed_as_a_sign_and_said_to_be_and_is_whole_in_the_record(decided: Desk) -> None:
    decided.story = "Ferry \ue123 \ue124\x01 aground\ufeff"
    content = written(decided, "pdf")
    text = " ".join(pages(content).split())
    assert "Ferry □ □□ aground□" in text
    assert "✓" in text
    assert "are printed as □" in text
    assert pdf.record_in(content)["head"]["story"] == decided.story


def test_the_pdf_keeps_what_archival_pdfs_promise(decided: Desk) -> None:
    """The structural demands of ISO 19005-3 that can be read off the objects of a file."""
    reader = pypdf.PdfReader(io.BytesIO(written(decided, "pdf")), strict=True)
    catalogue: Any = reader.root_object
    trailer: Any = reader.trailer
    assert "/Encrypt" not in trailer
    assert len(trailer["/ID"]) == 2
    (intent,) = catalogue["/OutputIntents"]
    assert intent.get_object()["/S"] == "/GTS_PDFA1"
    assert intent.get_object()["/DestOutputProfile"].get_object()["/N"] == 3
    assert catalogue["/StructTreeRoot"]["/K"]
    assert not {"/OpenAction", "/AA", "/JavaScript"} & set(catalogue)
    (attached,) = catalogue["/AF"]
    assert attached.get_object()["/AFRelationship"] == "/Data"
    assert attached.get_object()["/EF"]["/F"].get_object()["/Subtype"] == "/application/json"
    metadata = reader.xmp_metadata
    assert metadata is not None
    assert "/Filter" not in catalogue["/Metadata"].get_object()
    assert b"<pdfaid:conformance>A</pdfaid:conformance>" in metadata.stream.get_data()
    for number in range(1, len(reader.xref[0]) + 1):
        each: Any = reader.get_object(number)
        if isinstance(each, dict):
            assert each.get("/S") not in {"/JavaScript", "/Launch", "/Movie", "/Sound", "/ResetForm"}
            assert not {"/LZWDecode", "/Crypt"} & set(str(each.get("/Filter", "")).split())
            assert "/F" not in each or each.get("/Type") == "/Filespec" or "/Length" not in each
