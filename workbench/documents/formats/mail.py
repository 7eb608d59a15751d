"""Mail (EML): the message as one text, its attachments as files of their own."""

from __future__ import annotations

import datetime as dt
import email
import email.policy
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from email.message import EmailMessage
from email.utils import parseaddr

from workbench.documents.formats import markup
from workbench.documents.formats.assembly import Assembly
from workbench.documents.formats.decoding import unify_line_ends
from workbench.documents.formats.draft import Draft, Enclosure
from workbench.documents.original import UnreadableError
from workbench.documents.paragraphs import paragraphs

_MOST_PARTS = 500
_QUOTED = re.compile(r"^>.*(?:\n|$)", re.MULTILINE)


def read(content: bytes, name: str) -> Sequence[Draft | Enclosure]:
    """The words of the message (plain text before HTML), then what is attached to it."""
    message = email.message_from_bytes(content, policy=email.policy.default)
    found: list[Draft | Enclosure] = []
    body = _body(message)
    if body is not None:
        found.append(_described(body, message))
    found += _attachments(message)
    if not found:
        raise UnreadableError("is a mail without words or attachments.")
    return found


def _body(message: EmailMessage) -> Draft | None:
    part = message.get_body(("plain", "html"))
    words = _text(part) if isinstance(part, EmailMessage) else ""
    if not isinstance(part, EmailMessage) or not words.strip():
        return None
    if part.get_content_type() == "text/html":
        return markup.drafted(words, "eml")
    words = _QUOTED.sub("", words)
    text = Assembly()
    for span in paragraphs(words):
        text.paragraph(words[span.start : span.end])
    return Draft(text.text, "eml", passages=text.passages) if text.text else None


def _described(draft: Draft, message: EmailMessage) -> Draft:
    name, address = parseaddr(_header(message, "from"))
    return replace(
        draft,
        format="eml",
        title=_header(message, "subject") or draft.title,
        author=name or address,
        outlet=_header(message, "organization"),
        published=_date(message),
        url="",
    )


def _attachments(message: EmailMessage) -> Iterator[Enclosure]:
    for number, part in enumerate(message.walk()):
        if number > _MOST_PARTS:
            raise UnreadableError(f"has more than {_MOST_PARTS} parts, which no mail from a source has.")
        if part.is_multipart() or not isinstance(part, EmailMessage):
            continue
        if part.get_content_disposition() != "attachment" and not part.get_filename():
            continue
        if part.get_content_maintype() in {"image", "audio", "video"} or part.get_content_type().endswith("signature"):
            continue
        payload = part.get_payload(decode=True)
        if isinstance(payload, bytes) and payload:
            yield Enclosure(_file_name(part, number), payload)


def _file_name(part: EmailMessage, number: int) -> str:
    name = (part.get_filename() or f"attachment {number}").replace("\\", "/").rpartition("/")[2]
    return " ".join(name.split()) or f"attachment {number}"


def _text(part: EmailMessage) -> str:
    payload = part.get_payload(decode=True)
    if not isinstance(payload, bytes):
        return ""
    try:
        return unify_line_ends(payload.decode(part.get_content_charset() or "utf-8"))
    except (UnicodeDecodeError, LookupError):
        return unify_line_ends(payload.decode("cp1252", errors="replace"))


def _header(message: EmailMessage, name: str) -> str:
    return " ".join(str(message.get(name, "")).split())


def _date(message: EmailMessage) -> dt.date | None:
    try:
        return email.utils.parsedate_to_datetime(_header(message, "date")).date()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
