"""Quotations as claims: the words, who says them, and which belong to one utterance."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from workbench.documents.document import Span
from workbench.extraction.claim import Claim, Context, Kind, Wording, claim_id
from workbench.extraction.parsed import Parsed
from workbench.extraction.people.cast import Cast, Reference, find_cast
from workbench.extraction.quotes.speakers import Attribution, find_speakers
from workbench.extraction.text.quotation_marks import Quotation, find_quotations

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_SMALL = frozenset({"a", "an", "the", "of", "and", "or", "in", "on", "to", "for", "at", "by", "with", "from", "as"})
_HEAD = 3
"""The first paragraphs, where a headline may give somebody's words before the text says whose they are."""


def find_quotes(parsed: Parsed) -> Iterator[Claim]:
    """Every quotation as a claim of kind quote, with its speaker by full name where the text tells.

    Beside it stand claims of kind attribution: at the words of the cue that name the speaker ("says"), and once at each
    name that a "she" of a cue points back to ("is named"). Their wording ``continues`` the quote.
    """
    quotations = find_quotations(parsed)
    if not quotations:
        return
    cast = find_cast(parsed)
    attributions = _repeated(parsed, quotations, find_speakers(parsed, quotations, cast))
    previous = ""
    named: set[Span] = set()
    for quotation, attribution in zip(quotations, attributions, strict=True):
        if _is_title(parsed, quotation, attribution):
            continue
        claim = _claim(parsed, cast, quotation, attribution, previous)
        previous = claim.id
        yield claim
        if not attribution.speaker:
            continue
        if attribution.words is not None:
            yield _attributed(parsed, claim, attribution, attribution.words, "says")
        name = _name_before(cast, quotation, attribution)
        if name is not None and name not in named:
            named.add(name)
            yield _attributed(parsed, claim, attribution, name, "is named")


def _claim(parsed: Parsed, cast: Cast, quotation: Quotation, attribution: Attribution, previous: str) -> Claim:
    document = parsed.document
    words = " ".join(document.words(quotation.span).split())
    fragment = not attribution.goes_on and _is_fragment(parsed, quotation)
    wording = Wording(words, attribution.cue, fragment, previous if attribution.goes_on else "", attribution.voice)
    sentence = parsed.sentence_at(quotation.span.start)
    return Claim(
        claim_id(document.name, quotation.span, Kind.QUOTE),
        document.name,
        quotation.span,
        document.words(quotation.span),
        Kind.QUOTE,
        wording,
        subject=attribution.speaker,
        property="words",
        speaker=cast.style(attribution.speaker),
        context=Context(
            sentence.span if sentence else quotation.span,
            quotation.paragraph,
            verb=attribution.cue,
            terms=frozenset(word for word in (w.lower() for w in _WORD.findall(words)) if word not in _SMALL),
            names=frozenset({attribution.speaker} - {""}),
            quoted=True,
        ),
    )


def _name_before(cast: Cast, quotation: Quotation, attribution: Attribution) -> Span | None:
    """Where the speaker is last called by name, if the words of the cue are only "she" or "the mayor"."""
    mention = cast.mention(attribution.words) if attribution.words is not None else None
    if mention is not None and mention.how is Reference.NAME:
        return None
    before = cast.named_before(attribution.speaker, quotation.marked.start)
    return before.span if before is not None else None


def _attributed(parsed: Parsed, quote: Claim, attribution: Attribution, words: Span, what: str) -> Claim:
    """That somebody said it, at the words that name him."""
    said = Wording(quote.text, attribution.cue, continues=quote.id, voice=attribution.voice)
    return Claim(
        claim_id(quote.document, words, Kind.ATTRIBUTION, f"{what} {quote.span.start}"),
        quote.document,
        words,
        parsed.document.words(words),
        Kind.ATTRIBUTION,
        said,
        subject=quote.subject,
        property=what,
        speaker=quote.speaker,
        context=quote.context,
    )


def _is_fragment(parsed: Parsed, quotation: Quotation) -> bool:
    """Whether the words are built into somebody else's sentence."""
    before = _before(parsed, quotation)
    first = parsed.folded[quotation.span.start]
    return bool(before) and before[-1] not in ":.!?" and not (before[-1] == "," and first.isupper())


def _before(parsed: Parsed, quotation: Quotation) -> str:
    """The last characters of the paragraph before a quotation."""
    start = parsed.paragraphs[quotation.paragraph].span.start
    return parsed.folded[max(start, quotation.marked.start - 40) : quotation.marked.start].rstrip()


def _is_title(parsed: Parsed, quotation: Quotation, attribution: Attribution) -> bool:
    """Whether the marks only set off a name: a film, a nickname, a ship."""
    text = parsed.folded
    words = _WORD.findall(text[quotation.span.start : quotation.span.end])
    content = [word for word in words if word.lower() not in _SMALL]
    if not content or not all(word[0].isupper() or word[0].isdigit() for word in content):
        return False
    if attribution.cue and len(content) < 2:
        return False
    before = _before(parsed, quotation)
    return bool(before) and before[-1] not in ":.!?" and text[quotation.span.end - 1] not in ".!?"


def _repeated(
    parsed: Parsed, quotations: Sequence[Quotation], attributions: Sequence[Attribution]
) -> Iterator[Attribution]:
    """Give a headline's quotation the speaker who says the same words in the text below it."""
    plain = [_plain(parsed, quotation) for quotation in quotations]
    for number, (quotation, attribution) in enumerate(zip(quotations, attributions, strict=True)):
        heard: Attribution | None = None
        if quotation.paragraph < _HEAD or not (attribution.cue or attribution.goes_on):
            heard = _heard_later(plain, attributions, number)
        yield replace(heard, words=attribution.words, cue=attribution.cue) if heard else attribution


def _heard_later(plain: Sequence[str], attributions: Sequence[Attribution], number: int) -> Attribution | None:
    words = plain[number]
    if len(words.split()) < 3:
        return None
    later = zip(plain[number + 1 :], attributions[number + 1 :], strict=True)
    return next((attribution for text, attribution in later if words in text and attribution.speaker), None)


def _plain(parsed: Parsed, quotation: Quotation) -> str:
    return " ".join(_WORD.findall(parsed.folded[quotation.span.start : quotation.span.end].lower()))
