"""Proper names in a document: runs of capitalised words, sorted into people, bodies and places."""

from __future__ import annotations

import functools
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from workbench.documents.document import Span
from workbench.extraction.parsed import Paragraph, Parsed
from workbench.extraction.text.spotting import shapes
from workbench.extraction.words.occupation_words import before_names, follows_trade
from workbench.extraction.words.people_words import opens_with_epithet, people_words
from workbench.extraction.words.word_lists import word_groups, word_set

PERSON, BODY, PLACE, UNKNOWN = "person", "body", "place", ""

_NER = {"PERSON": PERSON, "ORG": BODY, "GPE": PLACE, "LOC": PLACE, "FAC": PLACE}
_INITIAL = re.compile(r"[A-Z]\.?$")
_BODY_TYPES = ("university", "school", "hospital", "journal", "body")
_PLACE_TYPES = ("road", "division", "building", "water", "land")


@dataclass(frozen=True)
class ProperName:
    """One mention of a name: ``first`` and ``last`` are token numbers in its paragraph, both included.

    ``words`` are the words as printed, without forms of address; ``lead`` the number of the first token of the titles
    and offices printed directly before it in the same run of capitals, equal to ``first`` where there are none.
    """

    paragraph: Paragraph
    first: int
    last: int
    lead: int
    words: tuple[str, ...]
    entity: str

    @property
    def text(self) -> str:
        """The name with single spaces."""
        return " ".join(self.words)

    @property
    def span(self) -> Span:
        """Where the name stands in the document."""
        return self.paragraph.span_of(self.paragraph.tokens[self.first : self.last + 1])

    @property
    def tokens(self) -> Doc:
        """The tokens of its paragraph."""
        return self.paragraph.tokens


@functools.lru_cache(maxsize=2)
def find_proper_names(parsed: Parsed) -> tuple[ProperName, ...]:
    """All names in order. A name keeps one sort throughout a document: what most of its mentions look like.

    Asked for by each kind of claim about names, worked out once.
    """
    found = [name for paragraph in parsed.paragraphs for name in _in_paragraph(paragraph)]
    votes: dict[str, Counter[str]] = {}
    for name in found:
        votes.setdefault(name.text.lower(), Counter())[name.entity] += 1
    surnames = {
        name.words[-1].lower() for name in found if len(name.words) > 1 and _elected(votes[name.text.lower()]) == PERSON
    }
    return tuple(
        ProperName(n.paragraph, n.first, n.last, n.lead, n.words, PERSON)
        if n.text.lower() in surnames
        else ProperName(n.paragraph, n.first, n.last, n.lead, n.words, _elected(votes[n.text.lower()]))
        for n in found
    )


def _elected(votes: Counter[str]) -> str:
    named = [(count, entity) for entity, count in votes.items() if entity]
    return max(named)[1] if named else UNKNOWN


def _in_paragraph(paragraph: Paragraph) -> Iterator[ProperName]:
    tokens = paragraph.tokens
    shaped = shapes(tokens)
    if _is_shouted(shaped, tokens):
        return
    after = 0
    for position, shape in enumerate(shaped):
        if position < after or shape[0] != "X" or not _opens(tokens[position]):
            continue
        last = _run_end(tokens, position)
        yield from _named(paragraph, position, last)
        after = last + 1


def _is_shouted(shaped: Sequence[str], tokens: Doc) -> bool:
    """Whether a line is set in capitals, or like a headline: then a capital says nothing."""
    words = [shape for shape in shaped if len(shape) > 3 and shape.isalpha() and "d" not in shape]
    capitals = sum(1 for word in words if word[0] == "X")
    if not words or capitals * 10 < len(words) * 8:
        return False
    return all(word == "XXXX" for word in words) or (len(words) > 4 and tokens[-1].text not in '.!?"')


def _opens(token: Token) -> bool:
    text = token.text
    if not text[0].isupper() or not any(letter.isalpha() for letter in text):
        return False
    if text.lower().rstrip(".") in word_set("names", "never"):
        return text.lower() in people_words().given and _before_surname(token)
    if token.pos_ == "PROPN" or token.ent_type_ in _NER:
        return not (token.is_sent_start and token.is_stop)
    return not token.is_sent_start and token.pos_ in ("NOUN", "ADJ", "X") and len(text) > 1


def _before_surname(token: Token) -> bool:
    """Whether a word for a month is a given name: "Jan Smets", "June Carter"."""
    after = token.doc[token.i + 1 : token.i + 2]
    if not after.text[:1].isupper() or not token.whitespace_:
        return False
    before = token.doc[token.i - 1].lower_ if token.i else ""
    return "PERSON" in (token.ent_type_, after[0].ent_type_) or before not in _BEFORE_MONTHS


_BEFORE_MONTHS = frozenset(
    {"in", "on", "of", "since", "until", "till", "by", "from", "to", "and", "last", "next", "this", "late", "early", ""}
)


def _run_end(tokens: Doc, start: int) -> int:
    """The last token of the name that begins at ``start``."""
    end = start
    while end + 1 < len(tokens):
        following = tokens[end + 1]
        if following.is_sent_start and not tokens[end].text.endswith("."):
            break
        if _opens(following) and not following.text.startswith("@"):
            end += 1
            continue
        step = _bridge(tokens, start, end)
        if step == 0:
            break
        end += step
    return end


def _bridge(tokens: Doc, start: int, end: int) -> int:
    """How many tokens lead over small words, hyphens and possessives to the name's next capital; 0 where it ends."""
    following = tokens[end + 1]
    after = tokens[end + 2] if end + 2 < len(tokens) else None
    if after is None or not after.text[:1].isupper():
        if following.text == "the" and after is not None and _connects_body(tokens, start, end):
            return 3 if end + 3 < len(tokens) and tokens[end + 3].text[:1].isupper() else 0
        return 0
    if following.text == "-" and not tokens[end].whitespace_ and not following.whitespace_:
        return 2
    return 2 if _joins(tokens, start, end) else 0


def _joins(tokens: Doc, start: int, end: int) -> bool:
    """Whether the small word after ``end`` belongs to the name: "van", "of" in a body's name, "Queen's University"."""
    following, after = tokens[end + 1], tokens[end + 2]
    word = following.text.lower()
    if word in word_set("names", "particles", "surname") and word == following.text:
        return after.pos_ == "PROPN" or after.ent_type_ in _NER
    if following.text in ("'s", "'"):
        return after.text.lower() in _body_words()
    if word in ("of", "for", "&"):
        return _connects_body(tokens, start, end) and _opens(after)
    if word == "and" and any(token.text.lower() in ("of", "for") for token in tokens[start : end + 1]):
        return following.ent_type_ in ("ORG", "GPE", "FAC") and _opens(after)
    return False


def _connects_body(tokens: Doc, start: int, end: int) -> bool:
    return any(token.text.lower() in _body_words() for token in tokens[start : end + 1])


def _body_words() -> frozenset[str]:
    return frozenset().union(*(word_set("names", "types", kind) for kind in (*_BODY_TYPES, "division", "building")))


def _named(paragraph: Paragraph, first: int, last: int) -> Iterator[ProperName]:
    tokens = paragraph.tokens
    if last - first > 1 and first > 1 and tokens[first - 1].text == "of" and _is_title(tokens[first - 2]):
        first += 1  # "Secretary of State John Harding": the first word belongs to the office
    lead = first
    start = _after_titles(tokens, first, last)
    if start > last or tokens[start].text.startswith("'"):
        return
    words = tuple(_joined(list(tokens[start : last + 1])))
    titled = start > lead or (lead > 0 and tokens[lead - 1].text.lower().rstrip(".") in word_set("names", "honorifics"))
    titled = titled or (last > start and follows_trade(tokens[start]))
    yield ProperName(paragraph, start, last, lead, words, _entity(tokens, start, last, words, titled))


def _joined(tokens: Sequence[Token]) -> Iterator[str]:
    """The words of a name as printed: parts with no blank between them are one word."""
    word = ""
    for token in tokens:
        word += token.text
        if token.whitespace_:
            yield word
            word = ""
    if word:
        yield word


def _after_titles(tokens: Doc, first: int, last: int) -> int:
    """The first token of the name itself: titles and offices in front of it are taken off."""
    start = first
    for number in range(first, last + 1):
        word = tokens[number].text.lower().rstrip(".")
        if word not in _titles():
            continue
        rest = last - number
        if rest == 0:
            return last + 1 if number > first or word in _sure_titles() else start
        if rest == 1 and number == first and _may_be_given(tokens, number):
            continue
        start = number + 1
    return _after_trade(tokens, start, last)


def _after_trade(tokens: Doc, start: int, last: int) -> int:
    """Past a trade with a capital before a full name: "Referee Sian Doyle", "GP Hannah Moss"."""
    if last - start < 2:
        return start
    if opens_with_epithet(tokens, start, last + 1):
        return start + 1
    word, given = tokens[start].text.lower(), tokens[start + 1].text.lower()
    if word not in before_names() | _nations() or word in people_words().given:
        return start
    own = given in people_words().given or tokens[start + 1].ent_type_ == "PERSON"
    return start + 1 if own and tokens[last].text.lower() not in _body_words() else start


@functools.cache
def _nations() -> frozenset[str]:
    return frozenset().union(*word_groups("lives", "nations", "groups"))


def _is_title(token: Token) -> bool:
    return token.text[0].isupper() and token.text.lower() in _titles()


def _may_be_given(tokens: Doc, number: int) -> bool:
    token = tokens[number]
    return token.text.lower() in _ambiguous() and token.ent_type_ == "PERSON" and token.ent_iob_ == "B"


def _ambiguous() -> frozenset[str]:
    return word_set("names", "given", "also_titles")


def _titles() -> frozenset[str]:
    return _sure_titles().union(*(word_set("roles", "classes", kind) for kind in ("office", "rank", "short", "church")))


def _sure_titles() -> frozenset[str]:
    return word_set("names", "honorifics")


def _entity(tokens: Doc, first: int, last: int, words: tuple[str, ...], titled: bool) -> str:
    lowered = [word.lower().rstrip(".") for word in words]
    if len(words) > 1 and any(word in word_set("names", "types", kind) for kind in _BODY_TYPES for word in lowered):
        return BODY
    votes = Counter(_NER.get(token.ent_type_, "") for token in tokens[first : last + 1] if token.is_alpha)
    elected = _elected(votes)
    named_as_person = elected == PERSON and lowered[0] in people_words().given
    if (
        len(words) > 1
        and any(lowered[-1] in word_set("names", "types", kind) for kind in _PLACE_TYPES)
        and not named_as_person
    ):
        return PLACE
    if titled:
        return PERSON
    return PERSON if not elected and len(words) > 1 and lowered[0] in people_words().given else elected
