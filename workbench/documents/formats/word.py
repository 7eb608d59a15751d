"""Word files (DOCX): tracked changes taken as accepted, comments and deleted words left out."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from workbench.documents.dating import moment_of, stated_date
from workbench.documents.document import PassageKind
from workbench.documents.formats import xml
from workbench.documents.formats.archive import Archive
from workbench.documents.formats.assembly import Assembly
from workbench.documents.formats.draft import Draft
from workbench.documents.formats.plain import headline
from workbench.documents.original import UnreadableError

_LEFT_OUT = frozenset({"del", "moveFrom", "Fallback", "instrText", "delText", "pPr", "rPr", "sdtPr", "tblPr", "sectPr"})
_BREAKS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\N{NON-BREAKING HYPHEN}", "softHyphen": ""}
_TITLE_STYLES = ("title", "heading1", "heading 1")


def read_parts(archive: Archive) -> Draft:
    """The text as it would stand with all changes accepted."""
    body = archive.member("word/document.xml")
    if body is None:
        raise UnreadableError("is no Word document: the part with the text is missing.")
    core = _core(archive)
    text, title = Assembly(), ""
    open_words = ""
    for paragraph in _paragraphs(xml.parse(body)):
        open_words += "".join(_words(paragraph))
        if _mark_is_deleted(paragraph):
            continue
        style = _style(paragraph)
        if not title and style in _TITLE_STYLES:
            title = " ".join(open_words.split())
        text.paragraph(open_words, PassageKind.CAPTION if style == "caption" else None, lines=True)
        open_words = ""
    text.paragraph(open_words, lines=True)
    return Draft(
        text.text,
        "docx",
        title=title or headline(text.text),
        author=core.get("creator", ""),
        published=stated_date(text.text),
        modified=moment_of(core.get("modified", "")),
        language=core.get("language", ""),
        passages=text.passages,
    )


def _core(archive: Archive) -> dict[str, str]:
    part = archive.member("docProps/core.xml")
    return {} if part is None else {xml.local(element): xml.words(element) for element in xml.parse(part)}


def _paragraphs(element: Element) -> Iterator[Element]:
    for child in element:
        tag = xml.local(child)
        if tag == "p":
            yield child
            yield from _boxed(child)
        elif tag not in _LEFT_OUT:
            yield from _paragraphs(child)


def _boxed(paragraph: Element) -> Iterator[Element]:
    """The paragraphs of text boxes that hang on a paragraph."""
    for child in paragraph:
        tag = xml.local(child)
        if tag == "txbxContent":
            yield from _paragraphs(child)
        elif tag not in _LEFT_OUT:
            yield from _boxed(child)


def _words(element: Element) -> Iterator[str]:
    for child in element:
        tag = xml.local(child)
        if tag == "t":
            yield child.text or ""
        elif tag in _BREAKS:
            yield _BREAKS[tag]
        elif tag not in _LEFT_OUT and tag != "txbxContent":
            yield from _words(child)


def _style(paragraph: Element) -> str:
    style = next((found for found in xml.every(paragraph, "pStyle")), None)
    return xml.attribute(style, "val").lower() if style is not None else ""


def _mark_is_deleted(paragraph: Element) -> bool:
    """Whether the end of the paragraph was deleted, so that the next one continues it."""
    properties = next((child for child in paragraph if xml.local(child) == "pPr"), None)
    run = None if properties is None else next((child for child in properties if xml.local(child) == "rPr"), None)
    return run is not None and any(xml.local(child) == "del" for child in run)
