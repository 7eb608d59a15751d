"""The fact sheet as PDF: PDF/A-3a (archival, tagged for screen readers), with the record attached as data.

The file carries a digest of itself, as a page does, so that a change of what is printed is seen as well as a change of
the data. It stands in the keywords, twice as PDF/A wants them, and is worked out with zeros in its place.
"""

from __future__ import annotations

import hashlib
import io
import json
import re
from collections.abc import Mapping
from typing import Any

import pypdfium2  # type: ignore[import-untyped]
import typst

from workbench.factsheet.factsheet import FactSheet
from workbench.factsheet.formats import json as json_format
from workbench.factsheet.logo import as_svg
from workbench.factsheet.presentation import Presentation
from workbench.factsheet.record import Json
from workbench.factsheet.tables import Table, has_draft_across, heading, kicker, printed, sections
from workbench.factsheet.words import Words
from workbench.shipped import resource_folder

RECORD = "factsheet.json"

_NO_DIGEST = "0" * 64
_DIGEST = re.compile(rb"(?<=sheet-digest-)[0-9a-f]{64}")
_UNPRINTABLE = re.compile(r"(?:the text|codepoint) `\"(.+?)\"`", re.DOTALL)
_STAND_IN = "□"
_MOST_TRIES = 100


def content(sheet: FactSheet, shown: Presentation) -> bytes:
    """The sheet as a file. The same sheet gives the same bytes."""
    compiled = _compiled(
        _data(sheet, shown),
        {"record": json_format.write(sheet), "logo": as_svg(shown.logo) if shown.logo else ""},
        int(sheet.head.made.timestamp()),
    )
    digest = _digest(compiled).encode()
    return _DIGEST.sub(digest, compiled)


def problems(content: bytes) -> list[str]:
    """What was altered in a file without a seal since it was written, one sentence each; empty when nothing was."""
    stated = {found[0].decode() for found in _DIGEST.finditer(content)}
    if stated == {_digest(content)}:
        return []
    return ["The PDF was altered after it was written."]


def record_in(content: bytes) -> Json:
    """The record attached to a sheet. Raises ValueError where there is none that can be read."""
    try:
        with pypdfium2.PdfDocument(io.BytesIO(content)) as document:
            for number in range(document.count_attachments()):
                attachment = document.get_attachment(number)
                if attachment.get_name() == RECORD:
                    return json_format.record_in(bytes(attachment.get_data()).decode("utf-8"))
    except pypdfium2.PdfiumError as error:
        raise ValueError("it cannot be read as PDF") from error
    raise ValueError("there is no record of a fact sheet attached to it")


def _digest(content: bytes) -> str:
    return hashlib.sha256(_DIGEST.sub(_NO_DIGEST.encode(), content)).hexdigest()


def _data(sheet: FactSheet, shown: Presentation) -> Json:
    words = shown.words
    return {
        "language": shown.language,
        "accent": shown.accent or "#0A5BA8",
        "house": shown.house,
        "title": sheet.head.story,
        "kicker": kicker(sheet, shown),
        "heading": heading(sheet, shown),
        "draft": words.text("draft") if has_draft_across(sheet, shown) else "",
        "page": words.text("page"),
        "attached": words.text("attached"),
        "unprintable": "",
        "digest": f"sheet-digest-{_NO_DIGEST}",
        "made": [sheet.head.made.year, sheet.head.made.month, sheet.head.made.day],
        "sections": [
            {
                "number": section.number,
                "title": section.title,
                "tables": [_table(table.without_empty_columns(), words) for table in section.tables],
            }
            for section in sections(sheet, shown)
        ],
        "stand_in": words.text("unprintable", sign=_STAND_IN),
    }


def _table(table: Table, words: Words) -> Json:
    return {
        "title": table.title,
        "about": table.about,
        "lines": table.lines,
        "columns": table.columns if table.rows else (),
        "has_head": table.has_head,
        "widths": table.widths(words),
        "rows": [[printed(cell, words) for cell in row] for row in table.rows],
    }


def _compiled(data: Json, beside: Mapping[str, str], made: int) -> bytes:
    """The pages. An archival PDF refuses a character that no font has: a stand-in is printed in its place, and a line
    says so; the record attached has the character itself."""
    template = (resource_folder("templates") / "factsheet" / "sheet.typ").read_bytes()
    for _ in range(_MOST_TRIES):
        inputs = {"sheet": json.dumps(data, ensure_ascii=False), **beside}
        try:
            return typst.compile(template, format="pdf", sys_inputs=inputs, pdf_standards=["a-3a"], timestamp=made)
        except typst.TypstError as error:
            lacking = "".join(_UNPRINTABLE.findall(_told(error)))
            if not lacking:
                raise
            data = _without(data, _kin(lacking))
            data["unprintable"] = data["stand_in"]
    raise ValueError("too many characters of this sheet are in no font")


def _told(error: typst.TypstError) -> str:
    """The message, in which a control character is written by its number."""
    return re.sub(r"\\u\{([0-9a-f]+)\}", lambda found: chr(int(found[1], 16)), str(error))


def _kin(lacking: str) -> re.Pattern[str]:
    """These characters, and of scripts and pictures all that stand beside them: where one is lacking the rest are."""
    signs = []
    for sign in set(lacking) - {_STAND_IN}:
        code = ord(sign)
        alone = code < 0x590 or 0x2000 <= code < 0x2C00
        first, last = (code, code) if alone else (code & ~0x7F, code | 0x7F)
        signs.append(f"{re.escape(chr(first))}-{re.escape(chr(last))}")
    return re.compile(f"[{''.join(signs)}]")


def _without(value: Any, signs: re.Pattern[str]) -> Any:
    if isinstance(value, str):
        return signs.sub(_STAND_IN, value)
    if isinstance(value, dict):
        return {name: _without(each, signs) for name, each in value.items()}
    if isinstance(value, list | tuple):
        return [_without(each, signs) for each in value]
    return value
