"""What surrounds a claim about names, places and events: the sentence and its telling words."""

from __future__ import annotations

import functools

from workbench.documents.document import Span
from workbench.extraction.claim import Context, Modality
from workbench.extraction.parsed import Paragraph, Parsed, Sentence

_TELLING = frozenset({"NOUN", "VERB", "PROPN", "ADJ", "NUM"})


def surroundings(
    parsed: Parsed,
    paragraph: Paragraph,
    span: Span,
    *,
    head: str = "",
    verb: str = "",
    modality: Modality = Modality.ACTUAL,
    names: frozenset[str] = frozenset(),
) -> Context:
    """The context of a claim at a span: its sentence, the content lemmas of it, and whether it stands in quotes."""
    sentence = parsed.sentence_at(span.start)
    if sentence is None:
        return Context(span, paragraph.number, head, verb, modality=modality, names=names)
    return Context(
        sentence.span,
        paragraph.number,
        head,
        verb,
        _telling(sentence),
        names,
        modality=modality,
        quoted=in_quotes(parsed, paragraph, span),
    )


@functools.lru_cache(maxsize=64)
def _telling(sentence: Sentence) -> frozenset[str]:
    """The content lemmas of a sentence, worked out once for all claims in it."""
    return frozenset(
        token.lemma_.lower()
        for token in sentence.tokens
        if token.pos_ in _TELLING and not token.is_stop and len(token.text) > 1
    )


def in_quotes(parsed: Parsed, paragraph: Paragraph, span: Span) -> bool:
    """Whether a span stands after an opened and not yet closed double quotation mark of its paragraph."""
    before = parsed.folded[paragraph.span.start : span.start]
    return before.count('"') % 2 == 1
