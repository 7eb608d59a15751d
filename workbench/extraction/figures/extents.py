"""What the unit of a measure says of the thing measured: which way a length runs, and that knots are a speed."""

from __future__ import annotations

from workbench.extraction.claim import Kind
from workbench.extraction.figures.heads import Site
from workbench.extraction.words.measured_words import measured_words

_SPEED = "metre per second"
_OWN_SPEEDS = frozenset(
    {"wind", "gust", "limit", "current", "breeze", "storm", "gale", "maximum", "minimum", "average"}
)
"""Things whose speed goes by their own name."""


def extent(site: Site) -> str:
    """ "distance" for "75 kilometres north of", "depth" for "35 metres deep"."""
    if site.figure.kind is not Kind.MEASURE:
        return ""
    doc, place, depth = site.last.doc, site.last.i + 1, 0
    while place < min(site.last.i + 9, len(doc)):
        depth += (doc[place].text == "(") - (doc[place].text == ")")
        if depth == 0 and doc[place].text not in {")", "-", "or"}:
            return measured_words().extents.get(doc[place].lower_, "")
        place += 1
    return ""


def dimension(site: Site, said: str) -> str:
    """ "speed" for a figure in miles an hour that is not a wind's or a limit: "smashed into a wall at 40mph"."""
    if site.figure.kind is Kind.MEASURE and site.figure.quantity.base_unit == _SPEED and said not in _OWN_SPEEDS:
        return "speed"
    return ""
