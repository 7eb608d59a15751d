"""OpenDocument texts (ODT): changes as accepted, comments left out."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from workbench.documents.dating import moment_of, stated_date
from workbench.documents.formats import xml
from workbench.documents.formats.archive import Archive
from workbench.documents.formats.assembly import Assembly
from workbench.documents.formats.draft import Draft
from workbench.documents.formats.plain import headline
from workbench.documents.original import UnreadableError

_LEFT_OUT = frozenset(
    {"tracked-changes", "annotation", "annotation-end", "note-citation", "sequence-decls", "bookmark"}
)
_BREAKS = {"tab": "\t", "line-break": "\n"}


def read_parts(archive: Archive) -> Draft:
    """The text with all changes accepted: deleted words stand apart in the file and are not taken."""
    part = archive.member("content.xml")
    body = None if part is None else xml.first(xml.parse(part), "text")
    if body is None:
        raise UnreadableError("is no OpenDocument text: the part with the text is missing.")
    text, title = Assembly(), ""
    for paragraph in _paragraphs(body):
        words = "".join(_words(paragraph))
        if not title and (xml.local(paragraph) == "h" or xml.attribute(paragraph, "style-name") == "Title"):
            title = " ".join(words.split())
        text.paragraph(words, lines=True)
    about = _about(archive)
    return Draft(
        text.text,
        "odt",
        title=title or about.get("title", "") or headline(text.text),
        author=about.get("initial-creator", "") or about.get("creator", ""),
        published=stated_date(text.text),
        modified=moment_of(about.get("date", "")),
        language=about.get("language", ""),
        passages=text.passages,
    )


def _about(archive: Archive) -> dict[str, str]:
    part = archive.member("meta.xml")
    return {} if part is None else {xml.local(element): xml.words(element) for element in xml.parse(part).iter()}


def _paragraphs(element: Element) -> Iterator[Element]:
    for child in element:
        tag = xml.local(child)
        if tag in {"p", "h"}:
            yield child
        elif tag not in _LEFT_OUT:
            yield from _paragraphs(child)


def _words(element: Element) -> Iterator[str]:
    yield _collapsed(element.text)
    for child in element:
        tag = xml.local(child)
        if tag == "s":
            yield " " * min(int(xml.attribute(child, "c") or 1), 100) if xml.attribute(child, "c").isdigit() else " "
        elif tag in _BREAKS:
            yield _BREAKS[tag]
        elif tag not in _LEFT_OUT:
            yield from _words(child)
        yield _collapsed(child.tail)


def _collapsed(text: str | None) -> str:
    """Line breaks in the XML are no line breaks of the text."""
    return (text or "").replace("\n", " ")
