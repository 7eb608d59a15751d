"""News agencies' JSON: ninjs, versions 1 and 2."""

from __future__ import annotations

import json
from typing import Any

from workbench.documents.dating import date_of, moment_of
from workbench.documents.document import PassageKind
from workbench.documents.formats.assembly import Assembly
from workbench.documents.formats.draft import Draft
from workbench.documents.formats.markup import block_texts
from workbench.documents.original import UnreadableError


def read(content: bytes, name: str) -> list[Draft]:
    """The item's headline and text; captions of pictures that belong to it are marked as such."""
    try:
        item = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise UnreadableError("is damaged: its JSON breaks off or is not well-formed; ask for it again.") from error
    if not isinstance(item, dict):
        raise UnreadableError("is JSON, but no agency item: it has no headline and no text.")
    head, body = _headline(item), _body(item)
    if not body:
        raise UnreadableError("is JSON, but no agency item: it has no text.")
    text = Assembly()
    text.paragraph(head)
    for words in body:
        if words != head:
            text.paragraph(words)
    for caption in _captions(item):
        text.paragraph(caption, PassageKind.CAPTION)
    return [
        Draft(
            text.text,
            "ninjs",
            title=head or body[0],
            outlet=_word(item, "source") or _word(item, "provider") or _word(item, "copyrightholder"),
            author=_word(item, "byline"),
            published=date_of(_word(item, "contentcreated", "contentCreated", "versioncreated", "versionCreated")),
            modified=moment_of(_word(item, "versioncreated", "versionCreated")),
            language=_word(item, "language"),
            url=_word(item, "uri", "url"),
            passages=text.passages,
        )
    ]


def _headline(item: dict[str, Any]) -> str:
    return _word(item, "headline") or _values(item.get("headlines"))


def _body(item: dict[str, Any]) -> list[str]:
    plain = _word(item, "body_text")
    marked = "".join(_word(item, key) for key in ("body_xhtml", "body_html"))
    if not marked and not plain:
        for body in _list(item.get("bodies")):
            kind = f"{body.get('contentType', '')}{body.get('contenttype', '')}"
            value = str(body.get("value", ""))
            if "html" in kind or value.lstrip().startswith("<"):
                marked = marked or value
            else:
                plain = plain or value
    if marked:
        return block_texts(marked)
    return [line.strip() for line in plain.split("\n") if line.strip()]


def _captions(item: dict[str, Any]) -> list[str]:
    related = item.get("associations")
    parts = list(related.values()) if isinstance(related, dict) else related
    captions = [_word(part, "description_text", "caption", "body_text") for part in _list(parts)]
    return [caption for caption in captions if caption]


def _values(entries: Any) -> str:
    return next((str(entry["value"]) for entry in _list(entries) if entry.get("value")), "")


def _word(item: dict[str, Any], *keys: str) -> str:
    return next((value.strip() for key in keys if isinstance(value := item.get(key), str) and value.strip()), "")


def _list(entries: Any) -> list[dict[str, Any]]:
    return [entry for entry in entries if isinstance(entry, dict)] if isinstance(entries, list) else []
