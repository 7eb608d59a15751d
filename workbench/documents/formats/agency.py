"""News agencies' XML: NewsML-G2 and NITF, one text an item."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from xml.etree.ElementTree import Element, tostring

from workbench.documents.dating import date_of, moment_of
from workbench.documents.document import PassageKind
from workbench.documents.formats import xml
from workbench.documents.formats.assembly import Assembly
from workbench.documents.formats.draft import Draft, Enclosure
from workbench.documents.original import UnreadableError

_BLOCKS = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6", "hl2", "li", "pre", "bq", "blockquote", "td", "th"})
_CAPTIONS = frozenset({"figcaption", "media-caption", "caption"})
_LEFT_OUT = frozenset({"head", "script", "style", "docdata", "media-metadata", "media-producer", "media-reference"})
_BASIC_DATE = re.compile(r"^(\d{4})(\d{2})(\d{2})(?:T|$)")


def read(content: bytes, name: str) -> Sequence[Draft | Enclosure]:
    """The text of an item; of a package every text item, pictures and other items without text left out."""
    root = xml.parse(content)
    if xml.local(root) == "nitf":
        return [_nitf(root)]
    items = [item for item in xml.every(root, "newsItem") if xml.first(item, "inlineXML", "inlineData") is not None]
    if not items:
        raise UnreadableError("is an agency message without any text.")
    if len(items) == 1:
        return [_item(items[0])]
    return [Enclosure(_item_name(item, number), tostring(item, "utf-8")) for number, item in enumerate(items, 1)]


def _item_name(item: Element, number: int) -> str:
    last = re.split(r"[:/]", item.attrib.get("guid", ""))[-1]
    return f"{last or f'item {number}'}.xml"


def _item(item: Element) -> Draft:
    inline = next(xml.every(item, "inlineXML", "inlineData"))
    about = xml.first(item, "contentMeta")
    about = item if about is None else about
    story = xml.first(inline, "nitf")
    head = xml.words(xml.first(about, "headline"))
    text = Assembly()
    text.paragraph(head or (xml.words(xml.first(story, "hl1")) if story is not None else ""))
    _story(inline, text, head)
    language = xml.first(about, "language")
    return Draft(
        text.text,
        "newsml-g2",
        title=head or (xml.words(xml.first(inline, "hl1", "title"))),
        outlet=xml.words(xml.first(about, "creditline")) or _provider(item),
        author=_author(about),
        published=_date(item, "contentCreated", "firstCreated", "versionCreated"),
        modified=_moment(item, "contentModified", "versionCreated"),
        language=(xml.attribute(language, "tag") if language is not None else "") or xml.attribute(item, "lang"),
        url=item.attrib.get("guid", ""),
        passages=text.passages,
    )


def _nitf(root: Element) -> Draft:
    head = xml.words(xml.first(root, "hl1")) or xml.words(xml.first(root, "title"))
    text = Assembly()
    text.paragraph(head)
    _story(root, text, head)
    issue = xml.first(root, "date.issue", "story.date", "date.release")
    stated = xml.attribute(issue, "norm") if issue is not None else ""
    source = xml.first(root, "doc.copyright", "distributor", "pubdata")
    outlet = ""
    if source is not None:
        outlet = xml.attribute(source, "holder") or xml.attribute(source, "name") or xml.words(source)
    return Draft(
        text.text,
        "nitf",
        title=head,
        outlet=outlet,
        author=re.sub(r"^[Bb]y\s+", "", xml.words(xml.first(root, "byline"))),
        published=_day(stated),
        language=xml.attribute(root, "lang"),
        passages=text.passages,
    )


def _story(root: Element, text: Assembly, head: str) -> None:
    body = xml.first(root, "body.content", "body")
    found = False
    for words, kind in _paragraphs(root if body is None else body):
        if words != head or found:
            text.paragraph(words, kind)
        found = True
    if not found:
        for line in "".join(root.itertext()).split("\n"):
            text.paragraph(line)


def _paragraphs(element: Element) -> Iterator[tuple[str, PassageKind | None]]:
    for child in element:
        tag = xml.local(child)
        if tag in _CAPTIONS:
            yield xml.words(child), PassageKind.CAPTION
        elif tag in _BLOCKS:
            yield xml.words(child), None
        elif tag not in _LEFT_OUT:
            yield from _paragraphs(child)


def _provider(item: Element) -> str:
    provider = xml.first(item, "provider", "copyrightHolder")
    if provider is None:
        return ""
    name = xml.words(xml.first(provider, "name"))
    return name or xml.attribute(provider, "literal") or xml.attribute(provider, "qcode").rpartition(":")[2]


def _author(about: Element) -> str:
    creator = xml.first(about, "creator")
    named = xml.words(xml.first(creator, "name")) if creator is not None else ""
    return named or re.sub(r"^[Bb]y\s+", "", xml.words(xml.first(about, "by")))


def _date(item: Element, *names: str) -> dt.date | None:
    return next((date for name in names if (date := _day(xml.words(xml.first(item, name)))) is not None), None)


def _moment(item: Element, *names: str) -> dt.datetime | None:
    return next((found for name in names if (found := moment_of(xml.words(xml.first(item, name))))), None)


def _day(stated: str) -> dt.date | None:
    basic = _BASIC_DATE.match(stated)
    return date_of("-".join(basic.groups()) if basic else stated)
