"""Which format a file is in: by what is in it, and only then by its name."""

from __future__ import annotations

import importlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePath
from typing import cast

from workbench.documents.formats.draft import Reader
from workbench.documents.original import UnreadableError


@dataclass(frozen=True, slots=True)
class Format:
    """One kind of file. ``confined``: reading it runs code of others, so it is done apart, with limits."""

    id: str
    module: str
    confined: bool = True
    function: str = "read"

    @property
    def reader(self) -> Reader:
        """The function that reads it; its module is loaded only now."""
        module = importlib.import_module(f"workbench.documents.formats.{self.module}")
        return cast("Reader", getattr(module, self.function))


FORMATS: Mapping[str, Format] = {
    each.id: each
    for each in (
        Format("text", "plain", confined=False),
        Format("markdown", "markdown", confined=False),
        Format("html", "markup"),
        Format("mhtml", "markup", function="read_saved"),
        Format("pdf", "pdf"),
        Format("rtf", "rich_text"),
        Format("eml", "mail"),
        Format("subtitles", "subtitles"),
        Format("agency", "agency"),
        Format("ninjs", "ninjs"),
        Format("packed", "packed"),
    )
}

_STRANGERS = (
    (b"\xd0\xcf\x11\xe0", "is a file of an older Office program: save it as .docx."),
    (b"\x89PNG", "is a picture: type what you need from it."),
    (b"\xff\xd8\xff", "is a picture: type what you need from it."),
    (b"GIF8", "is a picture: type what you need from it."),
    (b"II*\0", "is a picture: type what you need from it."),
    (b"MM\0*", "is a picture: type what you need from it."),
    (b"MZ", "is a program and no document."),
    (b"\x7fELF", "is a program and no document."),
    (b"\x1f\x8b", "is packed: unpack it first."),
    (b"BZh", "is packed: unpack it first."),
    (b"\xfd7zXZ", "is packed: unpack it first."),
    (b"7z\xbc\xaf", "is packed: unpack it first, or pack it as ZIP."),
    (b"Rar!", "is packed: unpack it first, or pack it as ZIP."),
    (b"ID3", "is a sound recording: its subtitles or a transcript can be read."),
    (b"OggS", "is a sound recording: its subtitles or a transcript can be read."),
    (b"SQLite format 3\0", "is a database: a case is opened, not read."),
)
"""What certain files begin with, and what to do with them instead."""

_MAIL_FIELDS = re.compile(
    rb"^(?:from|to|subject|date|received|message-id|mime-version|return-path|delivered-to|content-type|reply-to|x-[\w-]+)"
    rb":",
    re.IGNORECASE,
)
_TIME_CODES = re.compile(rb"^\s*(?:\d+:)?\d+:\d{2}[.,]\d+\s*-->", re.MULTILINE)
_TAGS = re.compile(rb"<(?:p|div|span|h[1-6]|article|body|table|br|ul|a)\b[^>]*>", re.IGNORECASE)
_AGENCY_ROOTS = (b"<newsitem", b"<newsmessage", b"<packageitem", b"<nitf", b":newsitem", b":newsmessage", b":nitf")
_AGENCY_KEYS = (b'"body_', b'"bodies"', b'"headline')
_BY_NAME = {
    **dict.fromkeys((".md", ".markdown"), "markdown"),
    **dict.fromkeys((".html", ".htm", ".xhtml"), "html"),
    **dict.fromkeys((".mhtml", ".mht"), "mhtml"),
    **dict.fromkeys((".srt", ".vtt"), "subtitles"),
    ".eml": "eml",
    ".rtf": "rtf",
    ".pdf": "pdf",
    **dict.fromkeys((".docx", ".odt", ".zip"), "packed"),
    ".nitf": "agency",
}


def recognise(content: bytes, name: str) -> Format:
    """The format of these bytes; what is nothing known is tried as plain text, which says if it is none.

    Raises UnreadableError for what is known to be no text at all.
    """
    for signature, sentence in _STRANGERS:
        if content.startswith(signature) and not _reads_as_text(content):
            raise UnreadableError(sentence)
    return FORMATS[_by_content(content) or _by_name(content, name)]


def _by_content(content: bytes) -> str:
    head = content[:4096].removeprefix(b"\xef\xbb\xbf").lstrip()
    lower = head.lower()
    if content.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return "packed"
    looks = {
        "pdf": b"%PDF-" in content[:1024],
        "rtf": lower.startswith(b"{\\rtf"),
        "subtitles": head.startswith(b"WEBVTT") or _TIME_CODES.search(head[:400]) is not None,
        "ninjs": head.startswith(b"{") and any(key in content[:200_000] for key in _AGENCY_KEYS),
    }
    found = next((form for form, fits in looks.items() if fits), "")
    return found or _mail(lower) or _marked_up(lower)


def _mail(head: bytes) -> str:
    if not _MAIL_FIELDS.match(head):
        return ""
    fields = [line for line in head.split(b"\n\n")[0].replace(b"\r", b"").split(b"\n") if _MAIL_FIELDS.match(line)]
    if b"multipart/related" in head and (b"snapshot-content-location" in head or b"saved by" in head):
        return "mhtml"
    return "eml" if len(fields) >= 2 else ""


def _marked_up(head: bytes) -> str:
    if not head.startswith(b"<"):
        return ""
    if any(root in head for root in _AGENCY_ROOTS):
        return "agency"
    if b"<!doctype html" in head or b"<html" in head or len(_TAGS.findall(head)) >= 2:
        return "html"
    return ""


def _by_name(content: bytes, name: str) -> str:
    found = _BY_NAME.get(PurePath(name).suffix.lower(), "text")
    if found == "html" and b"<" not in content:
        return "text"
    if found == "mhtml" and b"ontent-" not in content:
        return "text"
    return found


def _reads_as_text(content: bytes) -> bool:
    """Whether a short signature is only how a story begins ("MZ Wallace said …")."""
    head = content[:400]
    return b"\0" not in head and all(byte >= 32 or byte in b"\t\n\r" for byte in head) and b"\xff\xd8" not in head[:2]
