"""Whether a sheet that left the house is still what it was, in whatever format it comes back."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.factsheet.formats import html
from workbench.factsheet.formats import json as json_format
from workbench.factsheet.record import Json
from workbench.factsheet.seal import signers


@dataclass(frozen=True, slots=True)
class SheetVerification:
    """``problems`` says what was altered; ``story``, ``seal`` and ``signed_by`` what an unchanged sheet states."""

    problems: tuple[str, ...]
    story: str = ""
    seal: str = ""
    signed_by: tuple[str, ...] = ()
    draft: bool = False

    @property
    def ok(self) -> bool:
        """Whether nothing was altered."""
        return not self.problems


def is_sheet(content: bytes) -> bool:
    """Whether these bytes look like a fact sheet in a format that can be verified."""
    start = content[:200].lstrip().lower()
    return start.startswith((b"{", b"<!doctype html"))


def verify_sheet(content: bytes) -> SheetVerification:
    """Check seal, imprint and the form of the file."""
    is_page = content[:200].lstrip().lower().startswith(b"<")
    problems = html.problems(content) if is_page else json_format.problems(content)
    if problems:
        return SheetVerification(tuple(problems))
    text = content.decode("utf-8")
    return _unchanged(html.record_in(text) if is_page else json_format.record_in(text))


def _unchanged(record: Json) -> SheetVerification:
    head = record["head"]
    return SheetVerification(
        (), str(head["story"]), str(record["sign_off"]["seal"]), tuple(signers(record)), bool(head["draft"])
    )
