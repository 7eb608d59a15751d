"""Descriptions that stand a sentence away from the name: "The retired bus driver, 86, said …"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from workbench.extraction.names.description import Description
from workbench.extraction.names.descriptions import described
from workbench.extraction.names.proper_names import PERSON, ProperName
from workbench.extraction.parsed import Parsed, Sentence
from workbench.extraction.words.occupation_words import trades


def find_pointing(parsed: Parsed, names: Sequence[ProperName]) -> Iterator[Description]:
    """A sentence that opens with "The" and a trade or office, after one that names one person alone; and one that opens
    with "A" and a trade, before one that opens with a full name.
    """
    people: dict[int, list[ProperName]] = {}
    for name in names:
        if name.entity == PERSON:
            sentence = parsed.sentence_at(name.span.start)
            if sentence is not None:
                people.setdefault(sentence.number, []).append(name)
    for sentence in parsed.sentences:
        opening = sentence.tokens[0].text.lower()
        person = None
        if opening == "the":
            person = _only(people.get(sentence.number - 1, ()))
        elif opening in ("a", "an") and not people.get(sentence.number):
            person = _opening(parsed, people, sentence.number + 1)
        if person is not None:
            yield from _described(sentence, person)


def _only(people: Sequence[ProperName]) -> ProperName | None:
    return people[0] if len({name.text for name in people}) == 1 else None


def _opening(parsed: Parsed, people: Mapping[int, Sequence[ProperName]], number: int) -> ProperName | None:
    """The person in full with whose name a sentence opens."""
    for name in people.get(number, ()):
        sentence = parsed.sentences[number]
        if len(name.words) > 1 and name.span.start - sentence.span.start < 12:
            return name
    return None


def _described(sentence: Sentence, person: ProperName) -> Iterator[Description]:
    for found in described(sentence.paragraph, sentence.tokens[:8], person):
        if found.head in trades() and found.modifiers:
            yield found
