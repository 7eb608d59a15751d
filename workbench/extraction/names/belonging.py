"""Where a person belongs by the words beside the name: "of Harlow Works", ", from Leeds", "a Leeds man", "a German"."""

from __future__ import annotations

import functools
from collections.abc import Iterator

from workbench.extraction.names.description import Description
from workbench.extraction.names.proper_names import BODY, PERSON, PLACE, ProperName
from workbench.extraction.words.word_lists import word_groups, word_set


def affiliation(person: ProperName, position: int, names: dict[int, ProperName]) -> Iterator[Description]:
    """A body or town right after a name: "of York St John University", ", from Chicago", ", of Mill Street, Leeds"."""
    tokens = person.tokens
    number = position
    while number < len(tokens) and tokens[number].text.lower() in _TO_AFFILIATION and number < position + 4:
        number += 1
    if number + 1 >= len(tokens):
        return
    word = tokens[number].text.lower()
    if word not in ("of", "from", "at", "with"):
        return
    number += 1
    while number + 1 < len(tokens) and (tokens[number].text.lower() in _NEARBY or tokens[number].like_num):
        number += 1
    name = names.get(number)
    if name is None or (name.entity == PERSON and len(name.words) > 1):
        return
    if name.entity == BODY:
        yield Description(person, person.paragraph, "employer", name.span, name.text, head=word)
    aged = position > person.last + 1
    while name is not None and word in ("of", "from") and (name.entity == PLACE or (aged and name.entity != BODY)):
        yield Description(person, person.paragraph, "home", name.span, name.text, head=word)
        name = names.get(name.last + 2) if tokens[name.last + 1 : name.last + 2].text == "," else None


_TO_AFFILIATION = frozenset({",", ")", "and", "who", "is", "was", "comes", "came", "hails"})
_NEARBY = frozenset({"the", "nearby", "neighbouring", "neighboring", "central", "north", "south", "east", "west"})


def folk(person: ProperName, start: int, head: int, names: dict[int, ProperName]) -> Iterator[Description]:
    """The town in "a Leeds man", a phrase from token ``start`` to its noun ``head``."""
    if person.tokens[head].lemma_.lower() in word_set("lives", "folk", "words"):
        for number in range(start, head):
            name = names.get(number)
            if (
                name is not None
                and name.entity in (PLACE, "")
                and name.last < head
                and name.text.lower() not in _nations()
            ):
                yield Description(person, person.paragraph, "home", name.span, name.text, head="folk")


def nation(person: ProperName, first: int, last: int) -> Iterator[Description]:
    """The nationality among the words of a description: "a German engineer", but not "a British Airways pilot"."""
    for number in range(max(first, 0), last + 1):
        word = person.tokens[number]
        after = person.tokens[number + 1 : number + 2].text
        if not word.text[0].isupper() or word.lower_ not in _nations():
            continue
        if after == "-" or (number and person.tokens[number - 1].text == "-"):
            continue
        if number < last and after[:1].isupper() and number + 1 != last:
            continue
        yield Description(
            person, person.paragraph, "nationality", person.paragraph.span_of(word), word.text, head=word.lower_
        )
        return


def national(person: ProperName, position: int) -> Iterator[Description]:
    """The nationality in ", a German," and ", a Dutch citizen," from the token after the comma."""
    tokens = person.tokens
    if tokens[position : position + 1].text.lower() in ("a", "an"):
        after = tokens[position + 2 : position + 3]
        if after.text in (",", ".", ")") or after.text.lower() in ("national", "citizen"):
            yield from nation(person, position + 1, position + 1)


@functools.cache
def _nations() -> frozenset[str]:
    return frozenset().union(*word_groups("lives", "nations", "groups"))


def employment(person: ProperName, names: dict[int, ProperName]) -> Iterator[Description]:
    """ "who worked for Harlow Works" and "was a Harlow Works employee" after a name in the same sentence."""
    tokens = person.tokens
    end = tokens[person.first].sent.end
    for number in range(person.last + 1, min(end, person.last + 16)):
        word = tokens[number]
        if word.lemma_ == "work" and word.pos_ == "VERB":
            yield from _worked_for(person, number, end, names)
            return
        if word.lemma_ in ("employee", "worker") and number - 1 in names and names[number - 1].entity != PERSON:
            name = names[number - 1]
            yield Description(person, person.paragraph, "employer", name.span, name.text, head="employee")
            return
        if number in names and names[number].entity == PERSON:
            return


def _worked_for(person: ProperName, verb: int, end: int, names: dict[int, ProperName]) -> Iterator[Description]:
    for number in range(verb + 1, min(end, verb + 10)):
        if person.tokens[number].text.lower() != "for":
            continue
        for inner in range(number + 1, min(end, number + 6)):
            if inner in names and names[inner].entity != PLACE:
                yield Description(
                    person, person.paragraph, "employer", names[inner].span, names[inner].text, head="for"
                )
                return
