"""Things of a sort that take part in what happens: an oak that falls, the van that hits somebody, the knife used."""

from __future__ import annotations

import functools
from collections.abc import Iterator

from workbench.extraction.claim import Claim, Context, Happening, Kind, claim_id
from workbench.extraction.parsed import Parsed
from workbench.extraction.text.spotting import spot
from workbench.extraction.text.surroundings import surroundings
from workbench.extraction.words.word_lists import word_set, word_table

_TAKES_PART = frozenset({"nsubj", "nsubjpass", "pobj", "dobj"})


def find_sorts(parsed: Parsed) -> Iterator[Claim]:
    """A claim for each thing of a known sort (tree, weapon, vehicle …) that a clause names as taking part."""
    for paragraph in parsed.paragraphs:
        for number in spot(paragraph.tokens, frozenset(_sorts())):
            token = paragraph.tokens[number]
            if token.pos_ != "NOUN" or token.dep_ not in _TAKES_PART:
                continue
            span = paragraph.span_of(paragraph.tokens[max(token.left_edge.i, token.i - 3) : token.i + 1])
            context = surroundings(parsed, paragraph, span, head=token.lemma_.lower())
            names = frozenset(
                word.lemma_.lower()
                for word in token.sent
                if word.pos_ in ("PROPN", "NUM") and len(word.text) > 1 and word.lemma_.lower() not in _dates()
            )
            yield Claim(
                claim_id(parsed.document.name, span, Kind.EVENT, "part"),
                parsed.document.name,
                span,
                parsed.document.words(span),
                Kind.EVENT,
                Happening("part", token.lemma_.lower(), details=(("sort", _sorts()[token.lemma_.lower()]),)),
                property="part",
                context=Context(
                    context.sentence,
                    context.paragraph,
                    context.head,
                    terms=context.terms,
                    names=names,
                    quoted=context.quoted,
                ),
            )


@functools.cache
def _sorts() -> dict[str, str]:
    return {word: sort for sort, words in word_table("happenings", "sorts").items() for word in words}


def _dates() -> frozenset[str]:
    return word_set("names", "never", "days")
