"""The people, bodies and places that a document speaks of, and which of them the words at a span mean."""

from __future__ import annotations

import bisect
import functools
import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from workbench.documents.document import Span
from workbench.extraction.parsed import Parsed
from workbench.extraction.words.people_words import people_words


class Reference(StrEnum):
    """How a text points at somebody."""

    NAME = "name"
    PRONOUN = "pronoun"
    DESCRIPTION = "description"


@dataclass(frozen=True, slots=True)
class Mention:
    """One place where the document points at somebody or something.

    ``name`` is the full name as this document gives it ("Jeremy Corbyn" for "Mr Corbyn", "he" and "the Islington North
    MP"). ``entity`` is "person", "body", "place" or "thing". A name's span takes in its title ("Mr Corbyn"), but not a
    possessive.
    """

    span: Span
    name: str
    entity: str
    how: Reference


@dataclass(frozen=True)
class Cast:
    """All mentions in order of their spans, the gender of each person where the text shows it ("m", "f"), and styles.

    ``styles`` holds the fuller way to name a person who is known by two names: "David Blunkett (Lord Blunkett)".
    """

    mentions: tuple[Mention, ...]
    genders: Mapping[str, str]
    styles: Mapping[str, str]

    @functools.cached_property
    def _starts(self) -> list[int]:
        return [mention.span.start for mention in self.mentions]

    def within(self, span: Span) -> tuple[Mention, ...]:
        """The mentions that share a character with a span, in order."""
        first = bisect.bisect_left(self._starts, span.start)
        while first > 0 and self.mentions[first - 1].span.end > span.start:
            first -= 1
        last = bisect.bisect_left(self._starts, span.end)
        return self.mentions[first:last]

    def who(self, span: Span) -> str:
        """The full name meant by the words at a span, or "" where nobody is known to be meant.

        A mention of just these words goes first, then the smallest one around them, then the longest name in them.
        """
        mention = self.mention(span)
        return mention.name if mention else ""

    def mention(self, span: Span) -> Mention | None:
        """The mention that the words at a span make, chosen as for ``who``."""
        touching = self.within(span)
        around = [mention for mention in touching if mention.span.covers(span)]
        if around:
            return min(around, key=lambda mention: mention.span.end - mention.span.start)
        inside = [mention for mention in touching if span.covers(mention.span)]
        if inside:
            return max(inside, key=lambda m: (m.how is Reference.NAME, m.entity == "person", m.span.end - m.span.start))
        return None

    @functools.cached_property
    def _by_name(self) -> dict[str, list[Mention]]:
        found: dict[str, list[Mention]] = {}
        for mention in self.mentions:
            found.setdefault(mention.name, []).append(mention)
        return found

    @functools.cached_property
    def _called(self) -> dict[str, list[Mention]]:
        return {
            name: [mention for mention in mentions if mention.how is Reference.NAME]
            for name, mentions in self._by_name.items()
        }

    def named(self, name: str) -> tuple[Mention, ...]:
        """All mentions of the one who bears this full name."""
        return tuple(self._by_name.get(name, ()))

    def named_before(self, name: str, offset: int) -> Mention | None:
        """Where the one who bears this full name is last called by name before an offset."""
        own = self._called.get(name, [])
        at = bisect.bisect_left(own, offset, key=lambda mention: mention.span.start)
        return own[at - 1] if at else None

    def style(self, name: str) -> str:
        """The name as a list of speakers should print it."""
        return self.styles.get(name, name)


@functools.lru_cache(maxsize=2)
def find_cast(parsed: Parsed) -> Cast:
    """The cast of a document. Asked for again by each kind of claim, worked out once."""
    # Imported here because these modules make the records above.
    from workbench.extraction.people.naming import find_names  # noqa: PLC0415
    from workbench.extraction.people.referring import refer  # noqa: PLC0415

    return refer(parsed, find_names(parsed))


def same_person(first: str, second: str) -> bool:
    """Whether two full names, perhaps from two documents, can be the same person's.

    "Corbyn", "Mr Corbyn" and "Jeremy Corbyn" can; "Andrew Smith" and "Owen Smith" cannot; "Rob" and "Robert" can.
    """
    one, two = _plain(first), _plain(second)
    if not one or not two:
        return False
    if one == two:
        return True
    if "".join(one) == "".join(two):
        return True
    if one[-1] != two[-1]:
        return len(one) == 1 and len(two) > 1 and one[0] == two[0]
    if len(one) == 1 or len(two) == 1 or set(one) <= set(two) or set(two) <= set(one):
        return True
    return one[0].startswith(two[0]) or two[0].startswith(one[0])


def _plain(name: str) -> list[str]:
    printed = name.split("(", maxsplit=1)[0].split()
    if len(printed) > 1 and re.fullmatch("[A-Z]{2,3}", printed[0]):
        printed = printed[1:]  # initials run together, or a player's position
    words = [word.strip(".,()'’").lower() for word in printed]
    titles = people_words().titles
    kept = [word for word in words if word and word not in titles]
    return kept or [word for word in words if word]
