"""What comparison knows of a set of documents besides their claims."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from workbench.comparison.fact import Reading
from workbench.documents.document import Document
from workbench.documents.shared_copy import SharedCopy, independent
from workbench.extraction.claim import Claim


@dataclass(frozen=True)
class Setting:
    """The documents by name, which of them share copy, and in how many documents each term occurs."""

    documents: Mapping[str, Document]
    shared_copies: tuple[SharedCopy, ...]
    document_frequency: Mapping[str, int]

    def rarity(self, term: str) -> float:
        """How telling a term is among these documents: its inverse document frequency, 0 for one that all use."""
        return math.log((1 + len(self.documents)) / (1 + self.document_frequency.get(term, 0)))

    def independent_copies(self, documents: Iterable[str]) -> int:
        """How many of the documents speak for themselves: of those that share copy one counts."""
        return len(independent(documents, self.shared_copies))

    def reading(self, value: str, claims: Sequence[Claim]) -> Reading:
        """A reading of these claims, in the order of documents and spans, with its independent copies counted."""
        ordered = tuple(sorted(claims, key=lambda claim: (claim.document, claim.span, claim.id)))
        return Reading(value, ordered, self.independent_copies(claim.document for claim in ordered))


def survey(documents: Sequence[Document], claims: Sequence[Claim], shared: tuple[SharedCopy, ...]) -> Setting:
    """The setting of one comparison."""
    seen = {(term, claim.document) for claim in claims for term in claim.context.terms}
    return Setting(
        {document.name: document for document in sorted(documents, key=lambda document: document.name)},
        shared,
        Counter(term for term, _ in seen),
    )
