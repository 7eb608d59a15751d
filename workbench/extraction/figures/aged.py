"""Whose age an age is."""

from __future__ import annotations

from spacy.tokens import Token

from workbench.extraction.figures.heads import Site


def aged(site: Site) -> Token | None:
    """Whose age it is: the name before the comma, or the noun the age describes."""
    first, last = site.first, site.last
    doc = first.doc
    if (
        first.i >= 2
        and doc[first.i - 2].pos_ in {"PROPN", "NOUN"}
        and doc[first.i - 1].lower_ in {",", "(", "of", "aged"}
    ):
        return doc[first.i - 2]
    if site.root.dep_ in {"amod", "nummod", "compound", "npadvmod"}:
        head = site.root.head
        for _ in range(3):
            if head.pos_ in {"NOUN", "PROPN"} and head.i > last.i:
                return head
            head = head.head
    for place in range(last.i + 1, min(last.i + 5, len(doc))):
        if doc[place].pos_ in {"NOUN", "PROPN"} and doc[place].lower_ not in {"year", "years"}:
            return doc[place]
        if doc[place].pos_ not in {"ADJ", "PUNCT"}:
            break
    return None
