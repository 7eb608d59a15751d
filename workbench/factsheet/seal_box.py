"""The box in a sealed PDF that says by whose key it was sealed, and what that proves and what not."""

from __future__ import annotations

import datetime as dt
import json
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import typst

from workbench.factsheet.words import Words
from workbench.shipped import resource_folder

PLACE = (235, 794, 541, 834)
"""Where it stands on the first page, in points from the lower left corner of A4: in the margin over the head."""


@contextmanager
def seal_box(
    holder: str, fingerprint: str, made: dt.datetime, words: Words, *, made_at_desk: bool
) -> Generator[Path, None, None]:
    """A page of the box's size as a file that lies there for the time of the ``with``. Its font is embedded."""
    says = {
        "language": words.language,
        "title": words.text("sealed_by", holder=holder, moment=words.moment(made)),
        "key": words.text("sealed_key", fingerprint=fingerprint[:16]),
        "says": [words.text("sealed_proves"), words.text("sealed_desk" if made_at_desk else "sealed_issued")],
    }
    template = (resource_folder("templates") / "factsheet" / "seal.typ").read_bytes()
    page = typst.compile(template, format="pdf", sys_inputs={"seal": json.dumps(says)}, pdf_tags=False)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "seal.pdf"
        file.write_bytes(page)
        yield file
