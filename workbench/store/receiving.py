"""Taking documents in: which of them are new, and what they are called in the case."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from pathlib import PurePath

from workbench.documents.document import Document
from workbench.documents.original import Original, Unread
from workbench.review.event import Action, Deed


@dataclass(frozen=True, slots=True)
class Received:
    """``added`` under names that are free; ``back`` names removed documents that came again; ``left_out`` says why."""

    added: tuple[Original, ...]
    back: tuple[str, ...]
    left_out: tuple[Unread, ...]


def sorted_in(originals: Sequence[Original], kept: Sequence[Document], removed: Collection[str]) -> Received:
    """Tell what is new from what the case holds or once held (``kept``, of which ``removed`` no longer count)."""
    names = {document.name for document in kept}
    known = {document.sha256: document.name for document in kept}
    added: list[Original] = []
    back: list[str] = []
    left_out: list[Unread] = []
    for original in originals:
        document = original.document
        same = known.get(document.sha256)
        if same is not None and same in removed and same not in back:
            back.append(same)
        elif same is not None:
            left_out.append(Unread(document.name, f"It is the same document as “{same}”: it was not added again."))
        else:
            name = _free(document.name, names)
            names.add(name)
            known[document.sha256] = name
            added.append(replace(original, document=replace(document, name=name)))
    return Received(tuple(added), tuple(back), tuple(left_out))


def returning(received: Received) -> list[Deed]:
    """What to write down for removed documents that came again."""
    return [Deed(Action.RESTORE_DOCUMENT, name, {}) for name in received.back]


def told(received: Received, extractor_version: str) -> Deed:
    """What to write down for documents that came in."""
    documents = [each.document for each in received.added]
    listed = [{"name": each.name, "sha256": each.sha256, "text_sha256": text_digest(each)} for each in documents]
    return Deed(Action.READ, "", {"documents": listed, "extractor_version": extractor_version})


def text_digest(document: Document) -> str:
    """The SHA-256 of a document's text, which every span in the case counts in."""
    return hashlib.sha256(document.text.encode("utf-8", "surrogatepass")).hexdigest()


def _free(name: str, taken: Collection[str]) -> str:
    path, number, free = PurePath(name), 2, name
    while free in taken:
        free = f"{path.stem} ({number}){path.suffix}"
        number += 1
    return free
