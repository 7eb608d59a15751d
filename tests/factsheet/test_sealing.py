"""A sealed PDF shows every change; a key at the desk says no more than it can."""

from __future__ import annotations

import datetime as dt
import io
import random
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pypdf
import pytest

from workbench.factsheet.exporting import FORMATS
from workbench.factsheet.seal_box import PLACE, seal_box
from workbench.factsheet.sealing import SealingError, desk_key, seal_in, sealed
from workbench.factsheet.verifying import verify_sheet
from workbench.factsheet.words import Words

if TYPE_CHECKING:
    from tests.factsheet.conftest import Desk

PASSPHRASE = "no hurry, no worry"  # noqa: S105 - of a key made for these tests


@pytest.fixture(scope="module")
def key() -> bytes:
    return desk_key("Una Field", PASSPHRASE)


def pdf_of(desk: Desk) -> bytes:
    return FORMATS["pdf"].content(desk.sheet())


def test_a_sealed_sheet_is_unchanged_and_says_what_its_seal_proves(decided: Desk, key: bytes) -> None:
    decided.sign("Tom Reef")
    found = verify_sheet(sealed(pdf_of(decided), key, PASSPHRASE))
    assert found.ok
    assert found.story == "Ferry aground, 24 September 2016"
    assert found.signed_by == ("Tom Reef (editor)",)
    (note,) = found.notes
    assert note.startswith("Sealed whole with a key made at a desk in the name of Una Field (")
    assert note.endswith("This proves that the sheet is unchanged, not who signed it.")


def test_sealing_keeps_the_pdf_archival(decided: Desk, key: bytes) -> None:
    content = sealed(pdf_of(decided), key, PASSPHRASE)
    reader = pypdf.PdfReader(io.BytesIO(content))
    metadata = reader.xmp_metadata
    assert metadata is not None
    assert b'pdfaid:part="3" pdfaid:conformance="A"' in metadata.stream.get_data()
    assert reader.pdf_header == "%PDF-1.7"
    assert len(reader.pages) == len(pypdf.PdfReader(io.BytesIO(pdf_of(decided))).pages)


@pytest.mark.timeout(300)
@pytest.mark.filterwarnings("ignore")
def test_a_thousand_changes_of_single_bytes_of_a_sealed_pdf_are_all_seen(decided: Desk, key: bytes) -> None:
    content = sealed(pdf_of(decided), key, PASSPHRASE)
    seal_from = content.index(b"/Contents <3") + len(b"/Contents ")
    seal_to = content.index(b">", seal_from)
    chance = random.Random(20160924)  # noqa: S311 - repeatable on purpose
    sealed_places = [*range(seal_from), *range(seal_to, len(content))]
    unseen = []
    for _ in range(1_000):
        at = chance.choice(sealed_places)
        byte = chance.choice([value for value in range(256) if value != content[at]])
        if verify_sheet(content[:at] + bytes([byte]) + content[at + 1 :]).ok:
            unseen.append((at, content[at], byte))
    assert unseen == []


def test_something_added_to_a_sealed_pdf_is_seen(decided: Desk, key: bytes) -> None:
    content = sealed(pdf_of(decided), key, PASSPHRASE)
    assert not verify_sheet(content + b"\n% one more line\n").ok
    writer = pypdf.PdfWriter(io.BytesIO(content), incremental=True)
    writer.add_blank_page(100, 100)
    changed = io.BytesIO()
    writer.write(changed)
    assert not verify_sheet(changed.getvalue()).ok


def test_a_pdf_without_a_seal_says_that_no_key_sealed_it(decided: Desk) -> None:
    assert seal_in(pdf_of(decided)) is None
    found = verify_sheet(pdf_of(decided))
    assert found.ok
    assert "No key sealed them" in found.notes[0]


@pytest.mark.timeout(300)
@pytest.mark.filterwarnings("ignore")
def test_a_thousand_changes_of_single_bytes_of_a_pdf_without_a_seal_are_all_seen(decided: Desk) -> None:
    content = pdf_of(decided)
    chance = random.Random(20160924)  # noqa: S311 - repeatable on purpose
    unseen = []
    for _ in range(1_000):
        at = chance.randrange(len(content))
        byte = chance.choice([value for value in range(256) if value != content[at]])
        if verify_sheet(content[:at] + bytes([byte]) + content[at + 1 :]).ok:
            unseen.append((at, content[at], byte))
    assert unseen == []


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", ("Sealed with the key of Una Field", "It does not prove who sealed it")),
        ("de", ("Versiegelt mit dem Schlüssel von Una Field", "Es beweist nicht, wer versiegelt hat")),
        ("fr", ("Scellé avec la clé de Una Field", "Cela ne prouve pas qui l’a scellé")),
    ],
)
def test_a_box_on_the_first_page_says_what_the_seal_proves_and_what_not_in_a_font_of_its_own(
    decided: Desk, key: bytes, language: str, words: tuple[str, ...]
) -> None:
    content = sealed(pdf_of(decided), key, PASSPHRASE, Words(language))
    page: Any = pypdf.PdfReader(io.BytesIO(content)).pages[0]
    (box,) = (each.get_object() for each in page["/Annots"] if each.get_object().get("/FT") == "/Sig")
    assert [round(float(side)) for side in box["/Rect"]] == list(PLACE)
    assert box["/F"] & 4
    stamp = box["/AP"]["/N"].get_object()
    fonts = [font.get_object() for font in _fonts(stamp)]
    assert fonts
    for font in fonts:
        assert {"/FontFile2", "/FontFile3"} & set(font["/DescendantFonts"][0].get_object()["/FontDescriptor"])
    with seal_box("Una Field", "0" * 64, dt.datetime.now(dt.UTC), Words(language), made_at_desk=True) as file:
        said = " ".join(pypdf.PdfReader(file).pages[0].extract_text().split())
    for each in words:
        assert each in said


def test_the_box_of_an_issued_key_leaves_its_issuer_to_the_reader() -> None:
    with seal_box("Una Field", "0" * 64, dt.datetime.now(dt.UTC), Words(), made_at_desk=False) as file:
        said = " ".join(pypdf.PdfReader(file).pages[0].extract_text().split())
    assert "vouched for by its issuer" in said
    assert "anybody can make" not in said


def _fonts(stamp: Any) -> Iterator[Any]:
    resources = stamp.get("/Resources", {})
    yield from resources.get("/Font", {}).values()
    for each in resources.get("/XObject", {}).values():
        yield from _fonts(each.get_object())


def test_a_wrong_passphrase_is_said_to_be_wrong(decided: Desk, key: bytes) -> None:
    with pytest.raises(SealingError, match="the passphrase is wrong or the file is no PKCS#12 key"):
        sealed(pdf_of(decided), key, "wrong")
    with pytest.raises(SealingError, match="the passphrase is wrong or the file is no PKCS#12 key"):
        sealed(pdf_of(decided), b"no key", PASSPHRASE)


def test_a_key_that_has_run_out_seals_nothing(decided: Desk) -> None:
    old = desk_key("Una Field", PASSPHRASE, now=dt.datetime(2001, 1, 1, tzinfo=dt.UTC))
    with pytest.raises(SealingError, match="not valid today"):
        sealed(pdf_of(decided), old, PASSPHRASE)


def test_a_key_needs_a_name_and_a_passphrase() -> None:
    with pytest.raises(SealingError):
        desk_key(" ", PASSPHRASE)
    with pytest.raises(SealingError):
        desk_key("Una Field", "")
