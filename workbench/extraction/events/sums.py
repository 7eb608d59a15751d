"""Who bears a sum, who gets it, and which share is for or against: what goes wrong around a figure that is right."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from spacy.tokens import Doc, Token

from workbench.documents.document import Span
from workbench.extraction.claim import Claim, Happening, Kind, claim_id
from workbench.extraction.parsed import Parsed, Sentence
from workbench.extraction.text.surroundings import surroundings
from workbench.extraction.words.word_lists import word_set

_SUM = re.compile(r"[£$€]\s?(\d[\d,.]*\d|\d)\s?(bn|billion|m|mn|million|k|thousand)?\b", re.IGNORECASE)
_SHARE = re.compile(r"\b(\d{1,2}(?:\.\d+)?)\s?(?:%|per ?cent\b|percent\b|pc\b)", re.IGNORECASE)
_WORD = re.compile(r"[A-Za-z]+")
_SCALES = {"bn": "bn", "billion": "bn", "m": "m", "mn": "m", "million": "m", "k": "k", "thousand": "k"}


def find_sums(parsed: Parsed) -> Iterator[Claim]:
    """A claim for each bearer ("cost the industry £28m") and recipient ("£750 for every worker") of a sum, and for each
    share of people who are for or against.
    """
    for sentence in parsed.sentences:
        text = parsed.folded[sentence.span.start : sentence.span.end]
        for match in _SUM.finditer(text):
            yield from _around_sum(parsed, sentence, match)
        shares = list(_SHARE.finditer(text))
        if len(shares) > 1:
            yield from _stances(parsed, sentence, text, shares)


def _around_sum(parsed: Parsed, sentence: Sentence, match: re.Match[str]) -> Iterator[Claim]:
    amount = match[0][0] + match[1] + _SCALES.get((match[2] or "").lower(), "")
    start = sentence.span.start + match.start()
    end = sentence.span.start + match.end()
    tokens = sentence.paragraph.tokens_at(Span(start, end))
    if tokens is None:
        return
    bearer = _bearer(tokens.start, sentence)
    if bearer is not None:
        span = Span(sentence.paragraph.span_of(bearer).start, end)
        happening = Happening("cost", patient=bearer.lemma_, details=(("amount", amount),))
        yield _claim(parsed, sentence, span, happening)
    recipients = _recipients(tokens.end, sentence)
    if recipients is not None:
        who, first, last = recipients
        span = sentence.paragraph.span_of(sentence.paragraph.tokens[first : last + 1])
        yield _claim(parsed, sentence, span, Happening("give", details=(("amount", amount), ("to", who))))


def _bearer(number: int, sentence: Sentence) -> Token | None:
    """Whom a sum costs: the noun between "cost" and the sum."""
    tokens = sentence.paragraph.tokens
    start = max(number - 5, sentence.tokens.start)
    verb = next(
        (n for n in range(number - 1, start - 1, -1) if tokens[n].lemma_ == "cost" and tokens[n].pos_ == "VERB"), None
    )
    between = tokens[verb + 1 : number] if verb is not None else ()
    nouns = [token for token in between if token.pos_ in ("NOUN", "PROPN") and token.dep_ != "compound"]
    return nouns[0] if len(nouns) == 1 else None


def _recipients(number: int, sentence: Sentence) -> tuple[str, int, int] | None:
    """Whether a sum goes to "all" or to "some", and the tokens that say so."""
    tokens = sentence.paragraph.tokens
    end = sentence.tokens.end
    start = next((n for n in range(number, min(number + 4, end)) if tokens[n].text.lower() == "for"), None)
    if start is None or start + 1 >= end:
        return None
    if tokens[start + 1].text.lower() in word_set("happenings", "recipients", "all"):
        return "all", start, min(start + 2, end - 1)
    limited = start + 2 < end and tokens[start + 2].text.lower() in word_set("happenings", "recipients", "limits")
    if limited and tokens[start + 1].text.lower() in word_set("happenings", "recipients", "some"):
        return "some", start, _clause_end(tokens, start, end)
    return None


def _clause_end(tokens: Doc, start: int, end: int) -> int:
    """The last token before the next comma or full stop, at most ten on: "for anyone earning less than £30,000"."""
    for number in range(start + 3, min(start + 10, end)):
        if tokens[number].text in (",", ".", ";", "-", "and"):
            return number - 1
    return min(start + 9, end - 1)


def _stances(parsed: Parsed, sentence: Sentence, text: str, shares: Sequence[re.Match[str]]) -> Iterator[Claim]:
    """ "45 per cent backed the strikes while 41 per cent opposed them": the first word of stance after each share."""
    for number, share in enumerate(shares):
        end = shares[number + 1].start() if number + 1 < len(shares) else len(text)
        for word in _WORD.finditer(text, share.end(), end):
            stance = _stance(word[0].lower())
            if stance:
                span = Span(sentence.span.start + share.start(), sentence.span.start + word.end())
                details = (("share", share[1]), ("stance", stance))
                yield _claim(parsed, sentence, span, Happening("stance", details=details))
                break


def _stance(word: str) -> str:
    return next((side for side in ("for", "against") if word in word_set("happenings", "stances", side)), "")


def _claim(parsed: Parsed, sentence: Sentence, span: Span, happening: Happening) -> Claim:
    return Claim(
        claim_id(parsed.document.name, span, Kind.EVENT, happening.action),
        parsed.document.name,
        span,
        parsed.document.words(span),
        Kind.EVENT,
        happening,
        property=happening.action,
        context=surroundings(parsed, sentence.paragraph, span),
    )
