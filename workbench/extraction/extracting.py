"""From a document to its claims: each kind of claim has a module of its own, called here in order."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from workbench.documents.document import Document
from workbench.extraction.attributing import attribute
from workbench.extraction.claim import Claim
from workbench.extraction.dates.dating import find_dates
from workbench.extraction.events.events import find_events
from workbench.extraction.events.lives import find_lives
from workbench.extraction.events.places import find_places
from workbench.extraction.figure_claims import find_figures
from workbench.extraction.names.names import find_names
from workbench.extraction.parsed import Parsed, parse
from workbench.extraction.quotes.quotes import find_quotes
from workbench.extraction.text.language import language

EXTRACTOR_VERSION = "5"
"""Raised whenever the same document may give other claims; the case file keeps claims by document and this version."""

Finder = Callable[[Parsed], Iterable[Claim]]
"""One module of this folder: a parsed document in, the claims of its kinds out."""

FINDERS: tuple[Finder, ...] = (find_names, find_lives, find_figures, find_dates, find_quotes, find_events, find_places)


def extract(document: Document) -> tuple[Claim, ...]:
    """All claims of a document, in order of their spans.

    Raises LanguageModelError where the language model is missing or altered.
    """
    parsed = parse(document, language())
    claims = attribute(claim for find in FINDERS for claim in find(parsed))
    return tuple(sorted({claim.id: claim for claim in claims}.values(), key=lambda claim: (claim.span, claim.id)))
