"""From files, folders and pasted text to documents: the one place where a text comes into the program.

A text is normalised here once and never again (CRLF and CR become LF, a byte order mark is dropped, nothing else), so
that every span counts in ``Document.text``. What cannot be read costs one sentence and leaves the rest of the batch be.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from workbench.documents.confined import Confinement
from workbench.documents.document import Document
from workbench.documents.formats.decoding import unify_line_ends, without_surrogates
from workbench.documents.formats.draft import Draft, Enclosure
from workbench.documents.formats.plain import read as read_plain
from workbench.documents.formats.recognising import recognise
from workbench.documents.original import Intake, Original, Unread, UnreadableError


@dataclass(frozen=True, slots=True)
class Limits:
    """How much a batch may bring: ``longest`` bytes and ``seconds`` a file, ``most`` files a folder or archive."""

    longest: int = 20_000_000
    most: int = 2_000
    seconds: float = 8.0


_DEEPEST = 3
"""Files inside files: a mail in a mail in an archive is the most that is met."""


Progress = Callable[[str, int, int], None]
"""Called with the name of the file about to be read, how many were read before, and how many there are."""


def read_files(
    paths: Sequence[str | Path],
    *,
    limits: Limits | None = None,
    present: Iterable[Document] = (),
    progress: Progress | None = None,
) -> Intake:
    """Documents from files and folders, in the order given; a folder gives its files by name, hidden ones left out.

    ``present`` are the documents already in the case: no name is given twice and no text is taken twice.
    """
    limits = limits or Limits()
    batch = _Batch(present, limits)
    files = list(_files(paths, limits, batch))
    for number, (file, shown) in enumerate(files):
        if progress is not None:
            progress(shown, number, len(files))
        try:
            content = _content(file, limits)
        except UnreadableError as error:
            batch.leave_out(shown, str(error))
            continue
        batch.take(content, shown)
    return batch.intake()


def read_content(
    content: bytes, name: str, *, limits: Limits | None = None, present: Iterable[Document] = ()
) -> Intake:
    """Documents from bytes that came otherwise than as a file (dropped, pasted, downloaded by the editor)."""
    batch = _Batch(present, limits or Limits())
    batch.take(content, name)
    return batch.intake()


def read_pasted(
    text: str, name: str = "pasted text", *, limits: Limits | None = None, present: Iterable[Document] = ()
) -> Intake:
    """A document from pasted text; its original bytes are the text in UTF-8."""
    content = without_surrogates(text).encode("utf-8")
    batch = _Batch(present, limits or Limits())
    try:
        _refuse_long(len(content), limits or Limits())
        batch.take_drafts(read_plain(content, name), content, name)
    except UnreadableError as error:
        batch.leave_out(name, str(error))
    return batch.intake()


class _Batch:
    """What has come in so far, with the names and texts that are taken."""

    def __init__(self, present: Iterable[Document], limits: Limits) -> None:
        self._limits = limits
        self._confinement = Confinement(limits.seconds)
        self._originals: list[Original] = []
        self._unread: list[Unread] = []
        self._by_digest: dict[str, str] = {}
        self._by_text: dict[str, str] = {}
        self._names: set[str] = set()
        for document in present:
            self._remember(document)

    def take(self, content: bytes, name: str, depth: int = 0) -> None:
        """Read bytes as what they are and keep the documents; files inside are taken in turn."""
        try:
            parts = self._parts(content, name)
        except UnreadableError as error:
            self.leave_out(name, str(error))
            return
        drafts = [part for part in parts if isinstance(part, Draft)]
        self.take_drafts(drafts, content, name)
        enclosures = [part for part in parts if isinstance(part, Enclosure)]
        if enclosures and depth >= _DEEPEST:
            self.leave_out(name, "holds files inside files inside files: unpack it and choose what you need.")
            return
        if len(enclosures) > self._limits.most:
            self.leave_out(name, f"holds more than {self._limits.most:,} files; the rest were left out.")
        for enclosure in enclosures[: self._limits.most]:
            self.take(enclosure.content, enclosure.name, depth + 1)

    def _parts(self, content: bytes, name: str) -> Sequence[Draft | Enclosure]:
        _refuse_long(len(content), self._limits)
        if not content.strip():
            raise UnreadableError("is empty: there is nothing to read.")
        form = recognise(content, name)
        return self._confinement.read(form, content, name) if form.confined else form.reader(content, name)

    def take_drafts(self, drafts: Iterable[Draft], content: bytes, name: str) -> None:
        """Keep the texts of one file."""
        digest = hashlib.sha256(content).hexdigest()
        if digest in self._by_digest:
            self.leave_out(name, f"is the same file as “{self._by_digest[digest]}” and was left out.")
            return
        for draft in drafts:
            text = without_surrogates(unify_line_ends(draft.text))
            if not text.strip():
                self.leave_out(name, "is empty: there is nothing to read.")
            elif text in self._by_text:
                self.leave_out(name, f"has the same text as “{self._by_text[text]}” and was left out.")
            else:
                self._keep(_document(draft, self._unique(name), text, digest), content)

    def leave_out(self, name: str, sentence: str) -> None:
        self._unread.append(Unread(name, f"“{name}” {sentence}"))

    def intake(self) -> Intake:
        """All that came in; nothing more can be taken."""
        self._confinement.close()
        return Intake(tuple(self._originals), tuple(self._unread))

    def _keep(self, document: Document, content: bytes) -> None:
        self._originals.append(Original(document, content))
        self._remember(document)

    def _remember(self, document: Document) -> None:
        self._names.add(document.name)
        self._by_digest[document.sha256] = document.name
        self._by_text[document.text] = document.name

    def _unique(self, name: str) -> str:
        stem, dot, suffix = name.rpartition(".")
        number, candidate = 1, name
        while candidate in self._names:
            number += 1
            candidate = f"{stem} ({number}){dot}{suffix}" if stem else f"{name} ({number})"
        return candidate


def _document(draft: Draft, name: str, text: str, digest: str) -> Document:
    return Document(
        name=name,
        text=text,
        sha256=digest,
        title=draft.title,
        outlet=draft.outlet,
        author=draft.author,
        published=draft.published,
        modified=draft.modified,
        language=draft.language,
        url=draft.url,
        format=draft.format,
        places=draft.places,
        passages=draft.passages,
    )


def _files(paths: Sequence[str | Path], limits: Limits, batch: _Batch) -> Iterator[tuple[Path, str]]:
    """Every file to read with the name it is shown under."""
    for path in map(Path, paths):
        if not path.is_dir():
            yield path, path.name or str(path)
            continue
        inside = list(_inside(path))
        if not inside:
            batch.leave_out(path.name or str(path), "is a folder without files: there is nothing to read.")
        if len(inside) > limits.most:
            batch.leave_out(
                path.name or str(path),
                f"holds {len(inside):,} files, more than the {limits.most:,} that one folder may bring; "
                "the rest were left out.",
            )
        yield from ((file, file.name) for file in inside[: limits.most])


def _inside(folder: Path) -> Iterator[Path]:
    for place, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        yield from (Path(place) / name for name in sorted(files) if not name.startswith("."))


def _content(file: Path, limits: Limits) -> bytes:
    try:
        if not file.exists():
            raise UnreadableError("was not found: check the name and the folder.")
        if not file.is_file():
            raise UnreadableError("is not a file: only files and folders can be read.")
        _refuse_long(file.stat().st_size, limits)
        return file.read_bytes()
    except PermissionError as error:
        raise UnreadableError("may not be read: ask for the right to read it.") from error
    except OSError as error:
        raise UnreadableError(f"could not be read ({(error.strerror or 'unknown error').lower()}).") from error


def _refuse_long(length: int, limits: Limits) -> None:
    if length > limits.longest:
        raise UnreadableError(
            f"is {length / 1e6:,.1f} MB long, more than the limit of {limits.longest / 1e6:,.0f} MB: "
            "split it, or raise the limit."
        )
