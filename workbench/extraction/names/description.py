"""The record of one thing that a text says of a person beside the name."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.documents.document import Span
from workbench.extraction.names.proper_names import ProperName
from workbench.extraction.parsed import Paragraph


@dataclass(frozen=True, slots=True)
class Description:
    """One thing said of ``person``.

    ``attribute`` is "title" for a form of address, "role" for an office, rank or work, "employer" and "home" for where
    somebody works and lives. ``head`` is the lemma that carries a role ("director"), ``modifiers`` what narrows
    it, before it or after "of" and "for" ("research"), ``body`` the organisation it belongs to. ``former``
    is true for what somebody no longer is.
    """

    person: ProperName
    paragraph: Paragraph
    attribute: str
    span: Span
    value: str
    head: str = ""
    modifiers: tuple[str, ...] = ()
    body: str = ""
    former: bool = False
