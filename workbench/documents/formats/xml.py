"""XML read safely: no entity of its own, nothing from outside, bounded depth."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from workbench.documents.original import UnreadableError

_DEEPEST = 400
"""Elements within elements; office documents and agency feeds stay under 50."""


def parse(content: bytes) -> Element:
    """The root element. Raises UnreadableError with a phrase that follows a file's name."""
    try:
        root: Element = fromstring(content, forbid_entities=True, forbid_external=True)
    except DefusedXmlException as error:
        raise UnreadableError(
            "defines entities of its own, as harmful files do: have it saved again by the program it came from."
        ) from error
    except (ParseError, ValueError, LookupError) as error:
        raise UnreadableError("is damaged: its XML breaks off or is not well-formed; ask for it again.") from error
    if _depth(root) > _DEEPEST:
        raise UnreadableError("is nested too deeply for a document; have it saved again by the program it came from.")
    return root


def local(element: Element) -> str:
    """The element's name without its namespace; empty for comments and instructions."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def first(root: Element, *names: str) -> Element | None:
    """The first element in document order with one of these names, whatever its namespace."""
    return next((element for element in root.iter() if local(element) in names), None)


def every(root: Element, *names: str) -> Iterator[Element]:
    """All elements with one of these names, in document order."""
    return (element for element in root.iter() if local(element) in names)


def words(element: Element | None) -> str:
    """All text in an element, its white space made single spaces; empty for None."""
    return "" if element is None else " ".join("".join(element.itertext()).split())


def attribute(element: Element, name: str) -> str:
    """An attribute by its name, whatever its namespace."""
    return next((value for key, value in element.attrib.items() if key.rpartition("}")[2] == name), "")


def _depth(root: Element) -> int:
    deepest, level = 0, [root]
    while level:
        deepest += 1
        if deepest > _DEEPEST:
            break
        level = [child for element in level for child in element]
    return deepest
