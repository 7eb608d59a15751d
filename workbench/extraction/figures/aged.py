"""Whose age an age is."""

from __future__ import annotations

import itertools

from spacy.tokens import Token

from workbench.extraction.figures.heads import Site


def aged(site: Site) -> Token | None:
    """Whose age it is: the name it stands before, the name before the comma, or the noun the age describes."""
    first, last = site.first, site.last
    doc = first.doc
    named = _name_after(last)
    if named is not None:
        return named
    if (
        first.i >= 2
        and doc[first.i - 2].pos_ in {"PROPN", "NOUN"}
        and doc[first.i - 2].ent_type_ not in {"DATE", "TIME"}
        and doc[first.i - 1].lower_ in {",", "(", "of", "aged"}
    ):
        return doc[first.i - 2]
    if site.root.dep_ in {"amod", "nummod", "compound", "npadvmod"}:
        head = site.root.head
        for _ in range(3):
            if head.pos_ in {"NOUN", "PROPN"} and head.i > last.i:
                return head.head if head.dep_ == "appos" and head.head.ent_type_ == "PERSON" else head
            head = head.head
    for place in range(last.i + 1, min(last.i + 5, len(doc))):
        if doc[place].pos_ in {"NOUN", "PROPN"} and doc[place].lower_ not in {"year", "years"}:
            return doc[place]
        if doc[place].pos_ not in {"ADJ", "PUNCT"}:
            break
    return None


def _name_after(last: Token) -> Token | None:
    """The last word of a name that an age leads to: "32-year-old Welshman Owen Price"."""
    if last.lower_ != "old":
        return None
    run = list(itertools.takewhile(lambda token: token.pos_ in {"ADJ", "NOUN", "PROPN"}, last.doc[last.i + 1 :]))
    names = [token for token in run if token.pos_ == "PROPN" and token.ent_type_ == "PERSON"]
    return names[-1] if names else None
