"""Quotations as claims: the words, who says them, and which belong to one utterance."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from workbench.documents.document import Span
from workbench.extraction.cast import Cast, Reference, find_cast
from workbench.extraction.claim import Claim, Context, Kind, Wording, claim_id
from workbench.extraction.parsed import Parsed
from workbench.extraction.quotation_marks import Quotation, find_quotations
from workbench.extraction.speakers import Attribution, find_speakers

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_SMALL = frozenset({"a", "an", "the", "of", "and", "or", "in", "on", "to", "for", "at", "by", "with", "from", "as"})
_HEAD = 3
"""The first paragraphs, where a headline may give somebody's words before the text says whose they are."""


def find_quotes(parsed: Parsed) -> Iterator[Claim]:
    """Every quotation as a claim of kind quote, with its speaker by full name where the text tells.

    Beside it stand claims of kind attribution, at the words that name the speaker and, where these are only "she", at
    the name before them; their wording ``continues`` the quote.
    """
    quotations = find_quotations(parsed)
    if not quotations:
        return
    cast = find_cast(parsed)
    attributions = _repeated(parsed, quotations, find_speakers(parsed, quotations, cast))
    previous = ""
    for quotation, attribution in zip(quotations, attributions, strict=True):
        if _is_title(parsed, quotation, attribution):
            continue
        claim = _claim(parsed, cast, quotation, attribution, previous)
        previous = claim.id
        yield claim
        for words in _naming(cast, quotation, attribution):
            yield _attributed(parsed, claim, attribution, words)


def _claim(parsed: Parsed, cast: Cast, quotation: Quotation, attribution: Attribution, previous: str) -> Claim:
    document = parsed.document
    words = " ".join(document.words(quotation.span).split())
    fragment = not attribution.goes_on and _is_fragment(parsed, quotation)
    wording = Wording(words, attribution.cue, fragment, previous if attribution.goes_on else "")
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


def _naming(cast: Cast, quotation: Quotation, attribution: Attribution) -> Iterator[Span]:
    """The words that name the speaker: those of the cue, and the last name before where the cue has none."""
    if not attribution.speaker:
        return
    if attribution.words is not None:
        yield attribution.words
        mention = cast.mention(attribution.words)
        if mention is None or mention.how is Reference.NAME:
            return
    before = cast.named_before(attribution.speaker, quotation.marked.start)
    if before is not None:
        yield before.span


def _attributed(parsed: Parsed, quote: Claim, attribution: Attribution, words: Span) -> Claim:
    """That somebody said it, at the words that name him."""
    said = Wording(quote.text, attribution.cue, continues=quote.id)
    return Claim(
        claim_id(quote.document, words, Kind.ATTRIBUTION, str(quote.span.start)),
        quote.document,
        words,
        parsed.document.words(words),
        Kind.ATTRIBUTION,
        said,
        subject=quote.subject,
        property="says",
        speaker=quote.speaker,
        context=quote.context,
    )


def _is_fragment(parsed: Parsed, quotation: Quotation) -> bool:
    """Whether the words are built into somebody else's sentence."""
    paragraph = parsed.paragraphs[quotation.paragraph].span
    before = parsed.folded[paragraph.start : quotation.marked.start].rstrip()
    first = parsed.folded[quotation.span.start]
    return bool(before) and before[-1] not in ":.!?" and not (before[-1] == "," and first.isupper())


def _is_title(parsed: Parsed, quotation: Quotation, attribution: Attribution) -> bool:
    """Whether the marks only set off a name: a film, a nickname, a ship."""
    if attribution.cue:
        return False
    text = parsed.folded
    words = _WORD.findall(text[quotation.span.start : quotation.span.end])
    content = [word for word in words if word.lower() not in _SMALL]
    if not content or not all(word[0].isupper() or word[0].isdigit() for word in content):
        return False
    paragraph = parsed.paragraphs[quotation.paragraph].span
    before = text[paragraph.start : quotation.marked.start].rstrip()
    return bool(before) and before[-1].isalpha() and text[quotation.span.end - 1].isalnum()


def _repeated(
    parsed: Parsed, quotations: Sequence[Quotation], attributions: Sequence[Attribution]
) -> Iterator[Attribution]:
    """Give a headline's quotation the speaker who says the same words in the text below it."""
    plain = [_plain(parsed, quotation) for quotation in quotations]
    for number, (quotation, attribution) in enumerate(zip(quotations, attributions, strict=True)):
        heard = ""
        if quotation.paragraph < _HEAD or not (attribution.cue or attribution.goes_on):
            heard = _heard_later(plain, attributions, number)
        yield Attribution(heard, attribution.words, attribution.cue) if heard else attribution


def _heard_later(plain: Sequence[str], attributions: Sequence[Attribution], number: int) -> str:
    words = plain[number]
    if len(words.split()) < 3:
        return ""
    later = zip(plain[number + 1 :], attributions[number + 1 :], strict=True)
    return next((attribution.speaker for text, attribution in later if words in text and attribution.speaker), "")


def _plain(parsed: Parsed, quotation: Quotation) -> str:
    return " ".join(_WORD.findall(parsed.folded[quotation.span.start : quotation.span.end].lower()))
