"""The fact sheet as one HTML file: no script, nothing loaded from elsewhere, printable, its record embedded.

The file carries a digest of itself beside the seal of the record, so that a change of what is shown is seen as well as
a change of the data.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
import tomllib
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from workbench.factsheet.factsheet import FactSheet, Mention
from workbench.factsheet.formats import marks
from workbench.factsheet.presentation import Paper, Presentation
from workbench.factsheet.record import Json
from workbench.factsheet.seal import altered, imprinted
from workbench.shipped import resource_folder

_DIGEST = re.compile(rb'<meta name="sheet-digest" content="([0-9a-f]*)">')
_RECORD = re.compile(r'<script type="application/json" id="record">(.*?)</script>', re.DOTALL)


def content(sheet: FactSheet, shown: Presentation) -> bytes:
    """The sheet as a file."""
    return write(sheet, shown).encode()


def write(sheet: FactSheet, shown: Presentation | None = None) -> str:
    """The sheet as a page."""
    shown = shown or Presentation()
    page = (
        environment()
        .get_template("factsheet.html.jinja")
        .render(
            sheet=sheet,
            head=sheet.head,
            sealed=sheet.sealed,
            words=shown.words,
            title=shown.title,
            shown=shown.shown,
            whole=shown.paper is Paper.FACT_SHEET,
            house=shown.house,
            logo=logo_address(shown),
            marks=marks,
            marked=marked_sentence,
            colours=colours(shown.accent),
            record=embedded(imprinted(sheet)),
        )
    )
    return page.replace('content="">', f'content="{_digest(page.encode())}">', 1)


def record_in(page: str) -> Json:
    """The record embedded in a page. Raises ValueError where there is none that can be read."""
    found = _RECORD.search(page)
    if found is None:
        raise ValueError("there is no record of a fact sheet in this page")
    record = json.loads(found[1])
    if not isinstance(record, dict):
        raise ValueError("the record in this page is not one of a fact sheet")
    return record


def problems(content: bytes) -> list[str]:
    """What was altered in a page since it was written, one sentence each; empty when nothing was."""
    try:
        record = record_in(content.decode("utf-8"))
    except ValueError as error:
        return [f"The page is damaged: {error}."]
    found = altered(record)
    stated = _DIGEST.search(content)
    if not found and (stated is None or _digest(content) != stated[1].decode()):
        found.append("The page was altered after it was written; the record in it is as it was sealed.")
    return found


def marked_sentence(mention: Mention) -> Markup:
    """The sentence of a mention with its words marked."""
    start, end = mention.at, mention.at + len(mention.words)
    return Markup("{}<mark>{}</mark>{}").format(
        mention.sentence[:start], mention.sentence[start:end], mention.sentence[end:]
    )


def embedded(record: Json) -> Markup:
    """A record as it may stand inside a page: no character in it can end the element."""
    text = json.dumps(record, ensure_ascii=False, sort_keys=True)
    return Markup(text.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e"))  # noqa: S704


def colours(accent: str = "") -> dict[str, Any]:
    """The colour tokens of the light theme, as paper is light; ``accent`` is the house's own."""
    tokens = tomllib.loads((resource_folder("themes") / "light.toml").read_text(encoding="utf-8"))
    return {**tokens, "accent": accent} if accent else tokens


def logo_address(shown: Presentation) -> str:
    """The house's logo inside an address, so that nothing is loaded from elsewhere; empty for none."""
    """The logo inside an address, so that nothing is loaded from elsewhere."""
    return f"data:{shown.logo_type};base64,{base64.b64encode(shown.logo).decode()}" if shown.logo else ""


def environment() -> Environment:
    """What fills the templates of pages: every value in them is escaped, a missing one is an error."""
    return Environment(
        loader=FileSystemLoader(resource_folder("templates") / "factsheet"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def _digest(page: bytes) -> str:
    return hashlib.sha256(_DIGEST.sub(b'<meta name="sheet-digest" content="">', page, count=1)).hexdigest()
