"""What a text says of a person beside the name: title, office, work, employer, home, kin."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Doc, Token
from spacy.tokens import Span as TokenSpan

from workbench.documents.document import Span
from workbench.extraction.names.belonging import affiliation, employment, folk, nation, national
from workbench.extraction.names.description import Description
from workbench.extraction.names.proper_names import BODY, ProperName
from workbench.extraction.parsed import Paragraph
from workbench.extraction.words.occupation_words import trades
from workbench.extraction.words.word_lists import word_set, word_table


@dataclass(frozen=True, slots=True)
class _Phrase:
    """A noun phrase that may be a role, as token numbers (the end not included), with what hangs on it."""

    start: int
    end: int
    head: int
    complement: tuple[int, int] = (0, 0)
    body: tuple[int, int] = (0, 0)


def describe(person: ProperName, names: dict[int, ProperName]) -> Iterator[Description]:
    """All that stands directly around one mention of a person.

    ``names`` are the names of the same paragraph by the number of their first token.
    """
    yield from _title(person)
    before = _before(person)
    if before is not None:
        yield _role(person, before)
        yield from folk(person, before.start, before.head, names)
        yield from nation(person, before.start, before.head)
    else:
        yield from nation(person, person.lead - 1, person.first - 1)
    yield from employment(person, names)
    yield from _party(person)
    position = person.last + 1
    tokens = person.tokens
    position, aged = _skip_age(tokens, position)
    yield from affiliation(person, position, names)
    if tokens[position : position + 1].text in (",", "("):
        yield from national(person, position + 1)
    after = _after(tokens, position, aged)
    if after is not None:
        yield _role(person, after)
        yield from _second(person, after, names)
        yield from folk(person, after.start, after.head, names)
        yield from nation(person, after.start, after.head)


def _title(person: ProperName) -> Iterator[Description]:
    tokens = person.tokens
    number = person.first - 1
    if number >= 0 and tokens[number].text == "." and number > 0:
        number -= 1
    if number < 0:
        return
    word = tokens[number].text.rstrip(".")
    if word.lower() in word_set("names", "honorifics") and word[0].isupper():
        span = person.paragraph.span_of(tokens[number])
        yield Description(person, person.paragraph, "title", Span(span.start, person.span.end), word, word.lower())


def _before(person: ProperName) -> _Phrase | None:
    """The role printed before a name: "Harlow chief executive", "the charity's director of fundraising,"."""
    tokens = person.tokens
    end = person.first
    while end > 0 and (_is_address(tokens[end - 1]) or tokens[end - 1].text == "."):
        end -= 1
    comma = end > 0 and tokens[end - 1].text == ","
    if comma:
        end -= 1
    start = end
    while start > 0 and _in_phrase(tokens[start - 1]):
        start -= 1
    while start < end and tokens[start].lower_ in ("-", "year", "years", "old"):
        start += 1
    head = end - 1
    if (
        start < end
        and start > 1
        and tokens[start - 1].text.lower() in ("of", "for")
        and tokens[start - 2].pos_ in ("NOUN", "PROPN")
    ):
        outer = start - 2
        first = outer
        while first > 0 and _in_phrase(tokens[first - 1]):
            first -= 1
        if _is_role(tokens[outer]):
            return _Phrase(first, end, outer, complement=(start, end))
    if start == end or not _is_role(tokens[head]):
        return None
    if comma and not (
        (start > 0 and tokens[start - 1].text.lower() in _DETERMINERS)
        or tokens[start].tag_ == "POS"
        or _has_owner(tokens, start, end)
    ):
        return None
    return _Phrase(start, end, head)


def _is_address(token: Token) -> bool:
    return token.text[0].isupper() and token.text.lower().rstrip(".") in word_set("names", "honorifics")


_DETERMINERS = frozenset({"the", "a", "an", "his", "her", "their", "its", "our", "my"})


def _has_owner(tokens: Doc, start: int, end: int) -> bool:
    return any(token.tag_ == "POS" for token in tokens[start:end])


def _in_phrase(token: Token) -> bool:
    return (
        token.pos_ in ("NOUN", "PROPN", "ADJ")
        or token.tag_ in ("POS", "VBN", "HYPH")
        or (token.tag_ == "VBG" and token.dep_ in ("amod", "compound"))
        or (token.text in ("-", "/") and not token.whitespace_)
    ) and not token.text.startswith('"')


def _is_role(token: Token) -> bool:
    word = token.lemma_.lower().rstrip(".")
    if token.pos_ not in ("NOUN", "PROPN", "ADJ"):
        return False
    if word == "head":
        return token.doc[token.i + 1 : token.i + 2].text == "of"
    return word in _role_words()


@functools.cache
def _role_words() -> frozenset[str]:
    return (word_set("roles", "classes") | trades()) - word_set("roles", "unsure", "words")


def _skip_age(tokens: Doc, position: int) -> tuple[int, bool]:
    """Past ", 41," or "(41)" after a name, to where a description may begin."""
    if position + 1 < len(tokens) and tokens[position].text in (",", "(") and tokens[position + 1].like_num:
        after = position + 2
        return after, True
    return position, False


def _after(tokens: Doc, position: int, aged: bool) -> _Phrase | None:
    """The role printed after a name, from the comma, bracket, "who is" or "was" on."""
    if position >= len(tokens):
        return None
    word = tokens[position]
    if word.text in (",", "(", "-") or (aged and word.text == ")"):
        position += 1
        if position < len(tokens) and tokens[position].text.lower() == "who":
            return _copular(tokens, position + 1)
        return _noun_phrase(tokens, position, bare=True)
    if word.text.lower() == "who":
        return _copular(tokens, position + 1)
    if word.lemma_ in ("be", "become") and word.text.lower() != "be":
        return _copular(tokens, position)
    return None


def _copular(tokens: Doc, position: int) -> _Phrase | None:
    while position < len(tokens) and tokens[position].text.lower() in (
        "has",
        "had",
        "have",
        "since",
        "previously",
        "then",
        "also",
        "once",
    ):
        position += 1
    if position >= len(tokens) or tokens[position].lemma_ not in ("be", "become", "serve", "work"):
        return None
    if tokens[position].lemma_ == "work" and tokens[position + 1 : position + 2].text != "as":
        return None
    position += 1
    while position < len(tokens) and tokens[position].text.lower() in (
        "been",
        "as",
        "also",
        "then",
        "currently",
        "now",
    ):
        position += 1
    return _noun_phrase(tokens, position, bare=False)


def _noun_phrase(tokens: Doc, position: int, bare: bool) -> _Phrase | None:
    start = position
    determined = False
    if position < len(tokens) and tokens[position].text.lower() in _DETERMINERS:
        determined = True
        position += 1
    first = position
    while position < len(tokens) and _in_phrase(tokens[position]):
        position += 1
    head = position - 1
    if head < first or not _is_role(tokens[head]):
        return None
    if bare and not determined and not _ends_phrase(tokens, position):
        return None
    complement, body, end = _complements(tokens, position)
    if bare and tokens[min(end, len(tokens) - 1)].text.lower() in ("and", "or") and not determined:
        return None
    return _Phrase(start, end, head, complement, body)


def _ends_phrase(tokens: Doc, position: int) -> bool:
    if position >= len(tokens):
        return True
    word = tokens[position].text.lower()
    return word in (",", ".", ";", ")", "-", "of", "for", "at", "with", "in", "from", "to", "on", "and", ":") or tokens[
        position
    ].pos_ in ("VERB", "AUX")


_HANGS_ON = frozenset({"of", "for", "at", "with", "in", "from", "to"})


def _complements(tokens: Doc, position: int) -> tuple[tuple[int, int], tuple[int, int], int]:
    """What follows a role: "of research", "at Harlow Works", "for a contractor"."""
    complement = body = (0, 0)
    while position + 1 < len(tokens) and tokens[position].text.lower() in _HANGS_ON:
        preposition = tokens[position].text.lower()
        first = position + 1
        if tokens[first].text.lower() in _DETERMINERS:
            first += 1
        end = first
        while end < len(tokens) and (
            _in_phrase(tokens[end]) or (end > first and _links(tokens, first, end, preposition))
        ):
            end += 1
        if end == first:
            break
        named = any(token.text[0].isupper() for token in tokens[first:end])
        if preposition in ("of", "for") and complement == (0, 0) and not (named and body != (0, 0)):
            complement = (first, end)
        elif body == (0, 0) and preposition != "from":
            body = (first, end)
        position = end
    return complement, body, position


def _links(tokens: Doc, first: int, end: int, preposition: str) -> bool:
    """Whether "of" or "and" leads on within what follows a role: "of research and development"."""
    if tokens[end].text == "of":
        return True
    return (
        tokens[end].text == "and"
        and preposition == "of"
        and end + 1 < len(tokens)
        and _in_phrase(tokens[end + 1])
        and all(token.text[0].islower() for token in (*tokens[first:end], tokens[end + 1]))
    )


def described(paragraph: Paragraph, words: TokenSpan, person: ProperName) -> Iterator[Description]:
    """The role in a phrase that points at somebody named elsewhere: "the retired bus driver"."""
    phrase = _noun_phrase(paragraph.tokens, words.start, bare=False)
    if phrase is not None and phrase.end - phrase.start > 2:
        yield _role_in(paragraph, phrase, person)


def _role(person: ProperName, phrase: _Phrase) -> Description:
    return _role_in(person.paragraph, phrase, person)


def _role_in(paragraph: Paragraph, phrase: _Phrase, person: ProperName) -> Description:
    tokens = paragraph.tokens
    before = [token for token in tokens[phrase.start : phrase.head] if token.text.lower() not in _DETERMINERS]
    owner = max((number for number, token in enumerate(before) if token.tag_ == "POS"), default=-1)
    narrowing = before[owner + 1 :]
    bodies = [token.text for token in before[: max(owner, 0)]]
    named = [_names_body(token, tokens[phrase.head]) for token in narrowing]
    bodies += [token.text for token, is_body in zip(narrowing, named, strict=True) if is_body]
    bodies += [token.text for token in tokens[slice(*phrase.body)] if token.is_alpha]
    modifiers = [
        token.lemma_.lower()
        for token, is_body in zip(narrowing, named, strict=True)
        if token.is_alpha and not is_body and _narrows(token)
    ]
    complement = [token for token in tokens[slice(*phrase.complement)] if token.is_alpha and not token.is_stop]
    bodies += [token.text for token in complement if token.text[0].isupper()]
    modifiers += [token.lemma_.lower() for token in complement if token.text[0].islower()]
    former = any(word in word_set("roles", "plain_modifiers", "former") for word in modifiers)
    span = paragraph.span_of(tokens[phrase.start : phrase.end])
    return Description(
        person,
        paragraph,
        "role",
        span,
        tokens[phrase.start : phrase.end].text,
        tokens[phrase.head].lemma_.lower().rstrip("."),
        tuple(modifiers),
        " ".join(bodies),
        former,
    )


def _narrows(token: Token) -> bool:
    """Whether a word before a role is part of it: most adjectives only colour it."""
    word = token.lemma_.lower()
    kept = word_set("roles", "office_adjectives", "words") | word_set("roles", "plain_modifiers", "former")
    return token.pos_ in ("NOUN", "PROPN") or word in kept


def _names_body(token: Token, head: Token) -> bool:
    """Whether a word before a role names whose it is ("Harlow chief executive") and not what ("Fire Chief")."""
    word = token.lemma_.lower()
    if not token.text[0].isupper() or word in _role_words() or word in word_set("roles", "plain_modifiers"):
        return False
    if head.lemma_.lower() in word_set("roles", "seats", "words"):
        return True
    if head.text[0].isupper():
        return token.ent_type_ in ("ORG", "GPE", "NORP", "LOC") and (
            token.i + 1 < head.i or token.text.isupper() or token.ent_type_ == "GPE"
        )
    return token.pos_ == "PROPN" and not (token.is_sent_start and token.ent_type_ == "")


def _second(person: ProperName, phrase: _Phrase, names: dict[int, ProperName]) -> Iterator[Description]:
    """An employer named within the description: "a welder with Harlow Works"."""
    for number in range(phrase.start, phrase.end):
        name = names.get(number)
        if name is not None and name.entity == BODY and number > phrase.head:
            before = person.tokens[number - 1].text.lower()
            before = person.tokens[number - 2].text.lower() if before == "the" and number > 1 else before
            if before in ("of", "at", "with", "for", "from"):
                yield Description(person, person.paragraph, "employer", name.span, name.text, head=before)


def _party(person: ProperName) -> Iterator[Description]:
    """A party beside a name: "Labour's Priya Nair", "the Labour candidate, Priya Nair", "Priya Nair (Lab)"."""
    tokens = person.tokens
    before = range(max(person.lead - 5, tokens[person.first].sent.start), person.lead)
    after = range(person.last + 1, min(person.last + 7, tokens[person.first].sent.end))
    for number in (*reversed(before), *after):
        word = tokens[number]
        if word.text in (".", ";", ":", ")") or word.pos_ in ("VERB", "AUX", "CCONJ"):
            if number > person.last:
                return
            continue
        party = _parties().get(word.text.lower())
        if party is not None and word.text[0].isupper() and _belongs(word, person):
            span = person.paragraph.span_of(word)
            yield Description(person, person.paragraph, "party", span, word.text, party)
            return


def _belongs(word: Token, person: ProperName) -> bool:
    """Whether a party's name is part of what stands directly beside the person's."""
    tokens, number = person.tokens, word.i
    if number > person.last:
        return all(token.text in (",", "(", "the", "a", "an") for token in tokens[person.last + 1 : number])
    between = tokens[number + 1 : person.lead]
    return all(_in_phrase(token) or token.text == "," for token in between)


@functools.cache
def _parties() -> dict[str, str]:
    return {word: party for party, words in word_table("roles", "parties").items() for word in words}
