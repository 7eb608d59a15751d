"""Whether a sheet that left the house is still what it was, in whatever format it comes back."""

from __future__ import annotations

from dataclasses import dataclass, replace

from workbench.factsheet.formats import html
from workbench.factsheet.formats import json as json_format
from workbench.factsheet.record import Json
from workbench.factsheet.seal import altered, signers


@dataclass(frozen=True, slots=True)
class SheetVerification:
    """``problems`` says what was altered; the rest is what an unchanged sheet states.

    ``notes`` say, one sentence each, what the check does and does not prove.
    """

    problems: tuple[str, ...]
    story: str = ""
    seal: str = ""
    signed_by: tuple[str, ...] = ()
    draft: bool = False
    notes: tuple[str, ...] = ()

    @property
    def ok(self) -> bool:
        """Whether nothing was altered."""
        return not self.problems


_NOT_WHO = "This proves that the sheet is unchanged, not who signed it."


def is_sheet(content: bytes) -> bool:
    """Whether these bytes look like a fact sheet in a format that can be verified."""
    return _is_pdf(content) or content[:200].lstrip().lower().startswith((b"{", b"<!doctype html"))


def verify_sheet(content: bytes) -> SheetVerification:
    """Check seal, imprint and the form of the file; of a PDF the record attached and the seal over all of it."""
    if _is_pdf(content):
        return _verify_pdf(content)
    is_page = content[:200].lstrip().lower().startswith(b"<")
    problems = html.problems(content) if is_page else json_format.problems(content)
    if problems:
        return SheetVerification(tuple(problems))
    text = content.decode("utf-8")
    return _unchanged(html.record_in(text) if is_page else json_format.record_in(text))


def _is_pdf(content: bytes) -> bool:
    return b"%PDF-" in content[:1024]


def _verify_pdf(content: bytes) -> SheetVerification:
    from workbench.factsheet.formats import pdf  # noqa: PLC0415 - PDF libraries are slow to load
    from workbench.factsheet.sealing import seal_in  # noqa: PLC0415

    try:
        found = seal_in(content)
        if found is not None and not (found.intact and found.covers_all):
            return SheetVerification((f"The PDF was altered after it was sealed with the key of {found.holder}.",))
        record = pdf.record_in(content)
    except ValueError as error:
        return SheetVerification((f"The PDF was altered or is damaged: {error}.",))
    problems = altered(record) or (pdf.problems(content) if found is None else [])
    if problems:
        return SheetVerification(tuple(problems))
    if found is None:
        note = "Pages and record are as they were written. No key sealed them: anybody can write such a file anew."
        return replace(_unchanged(record), notes=(note, _NOT_WHO))
    key = f"{found.fingerprint[:16]}…"
    if found.made_at_desk:
        note = f"Sealed whole with a key made at a desk in the name of {found.holder} ({key}). {_NOT_WHO}"
    else:
        note = f"Sealed whole by {found.holder} ({key}); whether to trust the issuer of that key is yours to judge."
    return replace(_unchanged(record), notes=(note,))


def _unchanged(record: Json) -> SheetVerification:
    head = record["head"]
    return SheetVerification(
        (),
        str(head["story"]),
        str(record["sign_off"]["seal"]),
        tuple(signers(record)),
        bool(head["draft"]),
        (_NOT_WHO,),
    )
