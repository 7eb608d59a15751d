"""Web pages (HTML) and pages saved from a browser (MHTML): the article, without what stands around it."""

from __future__ import annotations

import email
import email.policy
import re
from collections.abc import Iterator
from typing import Any

import trafilatura
from lxml import etree  # type: ignore[import-untyped]
from lxml import html as lxml_html

from workbench.documents.dating import date_of, moment_of
from workbench.documents.document import PassageKind
from workbench.documents.formats.assembly import Assembly
from workbench.documents.formats.decoding import decode
from workbench.documents.formats.draft import Draft
from workbench.documents.original import UnreadableError

_BLOCKS = frozenset({"p", "head", "item", "cell", "quote", "ab"})
_PLAIN_BLOCKS = frozenset(
    (*("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "blockquote", "pre", "td", "th", "dt", "dd"), "figcaption")
)
_NO_TEXT = frozenset(("script", "style", "noscript", "template", "head", "title", "nav", "form", "button", "svg"))
_CHARSET = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,40})""", re.IGNORECASE)
_TITLE_TAIL = re.compile(r"\s+[|–—-]\s+[^|–—-]{2,40}$")


def read(content: bytes, name: str) -> list[Draft]:
    """The article of a page; captions come last and are marked, "read more" is marked where it stands."""
    return [drafted(_decoded(content), "html")]


def read_saved(content: bytes, name: str) -> list[Draft]:
    """The article of a page that a browser saved as one file (MHTML)."""
    message = email.message_from_bytes(content, policy=email.policy.compat32)
    for part in message.walk():
        if part.get_content_type() in {"text/html", "application/xhtml+xml"}:
            payload = part.get_payload(decode=True)
            if isinstance(payload, bytes) and payload.strip():
                address = str(message.get("Snapshot-Content-Location") or part.get("Content-Location") or "")
                page = _decoded(payload, str(part.get_content_charset() or ""))
                return [drafted(page, "mhtml", address.strip())]
    raise UnreadableError("is a saved page without its text: save it again from the browser.")


def drafted(page: str, form: str, url: str = "") -> Draft:
    """The article in a page. Raises UnreadableError where there is none."""
    tree = _tree(page)
    found = _extracted(page, url)
    blocks = list(_blocks(found.body, _BLOCKS)) if found is not None and found.body is not None else []
    if len(blocks) < 2:
        blocks = _apart(blocks, block_texts(page))
    title = (found.title if found is not None else "") or _TITLE_TAIL.sub("", _first(tree, "//title"))
    title = " ".join((title or "").split())
    captions = [" ".join(caption.text_content().split()) for caption in _found(tree, "//figcaption")]
    text = Assembly()
    if title and title not in blocks[:2]:
        text.paragraph(title)
    for words in blocks:
        text.paragraph(words, PassageKind.CAPTION if words in captions else None)
    for caption in captions:
        if caption not in blocks:
            text.paragraph(caption, PassageKind.CAPTION)
    if not text.text:
        raise UnreadableError("is a web page without an article: nothing in it reads as text.")
    modified = _meta(tree, "article:modified_time", "og:updated_time", "last-modified", "dateModified")
    return Draft(
        text.text,
        form,
        title=title,
        outlet=(found.sitename if found is not None else "") or "",
        author=(found.author if found is not None else "") or "",
        published=date_of((found.date if found is not None else "") or ""),
        modified=moment_of(modified),
        language=str(tree.get("lang") or "") if tree is not None else "",
        url=(found.url if found is not None else "") or url,
        passages=text.passages,
    )


def _apart(run_together: list[str], plain: list[str]) -> list[str]:
    """Of a short page the extractor may run all blocks together: they are taken apart again where nothing is lost."""
    if not run_together or " ".join(plain).split() == run_together[0].split():
        return plain
    return run_together


def block_texts(page: str) -> list[str]:
    """The texts of all blocks of a page or a fragment of one, in order, without scripts and styles."""
    tree = _tree(page)
    if tree is None:
        return []
    blocks = list(_blocks(tree, _PLAIN_BLOCKS))
    if blocks:
        return blocks
    for element in list(tree.iter(*_NO_TEXT)):
        element.clear()
    return [line for part in tree.itertext() if (line := " ".join(part.split()))]


def _extracted(page: str, url: str) -> Any:
    return trafilatura.bare_extraction(
        page,
        url=url or None,
        favor_recall=True,
        include_comments=False,
        include_tables=True,
        with_metadata=True,
        date_extraction_params={"extensive_search": False, "original_date": True},
    )


def _blocks(root: Any, names: frozenset[str]) -> Iterator[str]:
    """The words of every block that holds no other block; what stands loose between blocks goes with its parent."""
    for element in root:
        tag = element.tag if isinstance(element.tag, str) else ""
        if not tag or tag in _NO_TEXT:
            continue
        if any(child.tag in names for child in element.iterdescendants()):
            loose = " ".join((element.text or "").split())
            if loose:
                yield loose
            yield from _blocks(element, names)
        elif tag in names:
            words = " ".join("".join(element.itertext()).split())
            if words:
                yield words
        else:
            yield from _blocks(element, names)


def _tree(page: str) -> Any:
    parser = lxml_html.HTMLParser(encoding="utf-8", no_network=True, huge_tree=False, remove_comments=True)
    try:
        return lxml_html.document_fromstring(page.encode("utf-8", "replace"), parser=parser)
    except (etree.LxmlError, ValueError, AssertionError):
        return None


def _found(tree: Any, path: str) -> list[Any]:
    return [] if tree is None else list(tree.xpath(path))


def _first(tree: Any, path: str) -> str:
    return next((" ".join(element.text_content().split()) for element in _found(tree, path)), "")


def _meta(tree: Any, *names: str) -> str:
    for name in names:
        for attribute in ("property", "name", "itemprop", "http-equiv"):
            for element in _found(tree, f"//meta[@{attribute}='{name}']/@content"):
                return str(element)
    return ""


def _decoded(content: bytes, stated: str = "") -> str:
    named = _CHARSET.search(content[:4_096])
    for charset in (stated, named[1].decode("ascii") if named else ""):
        if charset:
            try:
                return content.decode("cp1252" if charset.lower() in {"iso-8859-1", "latin1"} else charset)
            except (LookupError, UnicodeDecodeError):
                continue
    return decode(content)
