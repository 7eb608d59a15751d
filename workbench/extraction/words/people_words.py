"""The lexicon of people, bodies and places: titles, given names, nouns for persons and for bodies."""

from __future__ import annotations

import functools
import tomllib
from dataclasses import dataclass

from spacy.tokens import Doc

from workbench.shipped import resource_folder


@dataclass(frozen=True, slots=True)
class PeopleWords:
    """What ``resources/lexicons/people.toml`` holds, in lower case.

    ``titles``, ``given`` and ``persons`` give the gender a word speaks for: "m", "f" or "" for either. ``bodies`` maps
    a noun for a kind of body ("airline") to the words that names of such bodies carry ("airways").
    """

    titles: dict[str, str]
    peerage: frozenset[str]
    given: dict[str, str]
    persons: dict[str, str]
    relations: frozenset[str]
    many: frozenset[str]
    offices: frozenset[str]
    bodies: dict[str, frozenset[str]]
    body_words: frozenset[str]
    place_words: frozenset[str]
    particles: frozenset[str]


def opens_with_epithet(tokens: Doc, first: int, last: int) -> bool:
    """Whether three capitalised words from ``first`` to before ``last`` are a sentence's first word and a full name.

    "Flash Neal Garrick": the capital of the first word says nothing, and the second is a given name.
    """
    hyphened = last - first == 5 and tokens[last - 2].text == "-"
    if not (last - first == 3 or hyphened) or not tokens[first].is_sent_start or not tokens[first].text.istitle():
        return False
    known = people_words()
    words = [token.lower_ for token in tokens[first:last]]
    named = words[0] in known.given or words[0] in _PLACES_BEGIN or words[2] in known.body_words | known.place_words
    return not named and words[1] in known.given


_PLACES_BEGIN = frozenset(
    {
        "san",
        "santa",
        "santo",
        "saint",
        "fort",
        "port",
        "mount",
        "lake",
        "cape",
        "new",
        "el",
        "la",
        "los",
        "las",
        "north",
    }
    | {"south", "east", "west", "le", "de", "van", "von", "del", "al", "abu", "ben", "mac"}
)


@functools.cache
def people_words() -> PeopleWords:
    """The lexicon, read once."""
    file = resource_folder("lexicons") / "people.toml"
    read = tomllib.loads(file.read_text(encoding="utf-8"))
    given = read["given_names"]
    return PeopleWords(
        titles=_gendered({side: read["titles"][side] for side in ("male", "female", "either")}),
        peerage=_lowered(read["titles"]["peerage"]),
        given=_gendered({side: given[side].split() for side in ("male", "female")}),
        persons=_gendered(read["person_nouns"]),
        relations=_lowered(read["person_nouns"]["relations"]),
        many=_lowered(read["person_nouns"]["many"]),
        offices=_lowered(read["person_nouns"]["offices"]),
        bodies={noun: _lowered(words) for noun, words in read["body_nouns"].items()},
        body_words=_lowered(read["body_words"]["names"]),
        place_words=_lowered(read["place_words"]["names"]),
        particles=_lowered(read["particles"]["names"]),
    )


def _gendered(sides: dict[str, list[str]]) -> dict[str, str]:
    found: dict[str, str] = {}
    for side, gender in (("either", ""), ("male", "m"), ("female", "f")):
        for word in sides.get(side, ()):
            known = found.get(word.lower())
            found[word.lower()] = gender if known in (None, gender) else ""
    return found


def _lowered(words: list[str]) -> frozenset[str]:
    return frozenset(word.lower() for word in words)
