"""What a case asks of the program: the claims of a document, and what a set of claims amounts to.

The program is imported when it is first asked, so that a window can open a case without the language model; and its
methods can be sent to another process, so that the window need never import it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from workbench.comparison.discrepancy import Findings
from workbench.documents.document import Document
from workbench.extraction.claim import Claim


class Program(Protocol):
    """Reads documents and compares claims. Must be picklable; the same input gives the same output."""

    def version(self) -> str:
        """The version of the extractor; claims are kept by document and version."""

    def extract(self, document: Document) -> tuple[Claim, ...]:
        """All claims of a document."""

    def compare(self, documents: Sequence[Document], claims: Sequence[Claim]) -> Findings:
        """What the claims of all documents amount to."""


class Workbench:
    """The program as it ships."""

    def version(self) -> str:
        """The version of the extractor that is installed."""
        from workbench.extraction.extracting import EXTRACTOR_VERSION  # noqa: PLC0415 - half a second of spaCy

        return EXTRACTOR_VERSION

    def extract(self, document: Document) -> tuple[Claim, ...]:
        """All claims of a document. Raises LanguageModelError where the language model is missing or altered."""
        from workbench.extraction.extracting import extract  # noqa: PLC0415 - half a second of spaCy

        return extract(document)

    def compare(self, documents: Sequence[Document], claims: Sequence[Claim]) -> Findings:
        """Facts and discrepancies over all documents."""
        from workbench.comparison.comparing import compare  # noqa: PLC0415 - rapidfuzz and weights

        return compare(documents, claims)
