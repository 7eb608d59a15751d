"""Who is on the stage while a text is read: how prominent each of the cast is, who spoke last, who holds which role."""

from __future__ import annotations

from collections import Counter, defaultdict, deque
from collections.abc import Iterable, Iterator

from workbench.extraction.people.naming import Character

FADED = 0.04
"""Below this somebody was spoken of too long ago for a pronoun to mean them."""

_HOLDERS = 24
"""So many of those who last came by a role are looked at when a description names it."""


class Stage:
    """Prominence rises with every mention, once a sentence, and halves with every sentence of the narrative."""

    def __init__(self, characters: Iterable[Character]) -> None:
        self.prominence: dict[Character, float] = {}
        self.speaker: Character | None = None
        self.silence = 0
        self.told: Counter[Character] = Counter()
        self._mentions = 0
        self._gained: dict[Character, float] = {}
        self._entrances: dict[Character, int] = {}
        self._by_role: dict[str, deque[Character]] = defaultdict(lambda: deque(maxlen=_HOLDERS))
        self._by_word: dict[str, list[Character]] = defaultdict(list)
        self._by_age: dict[str, Character] = {}
        for character in characters:
            self.enter(character)

    def enter(self, character: Character) -> None:
        """Take somebody into account, with all roles known so far."""
        for head, _ in character.roles:
            self._by_role[head].append(character)
        if character.age:
            self._by_age.setdefault(character.age, character)
        if character.entity == "body":
            for word in dict.fromkeys(character.name.lower().split()):
                self._by_word[word].append(character)

    def take_role(self, character: Character, head: str, words: frozenset[str]) -> None:
        """Note what the text says that somebody is."""
        if character.take_role(head, words):
            self._by_role[head].append(character)

    def take_age(self, character: Character, age: str) -> None:
        """Note how old somebody is."""
        character.age = age
        self._by_age.setdefault(age, character)

    def fade(self) -> None:
        """Begin a new sentence of the narrative."""
        self.silence += 1
        self._gained.clear()
        for character in list(self.prominence):
            self.prominence[character] /= 2
            if self.prominence[character] < FADED / 4:
                del self.prominence[character]

    def mention(self, character: Character, weight: float) -> None:
        """Somebody is mentioned; of several mentions in one sentence the heaviest counts."""
        if character not in self.prominence:
            self._entrances[character] = self._mentions
        gain = max(weight - self._gained.get(character, 0.0), 0.05)
        self._gained[character] = max(weight, self._gained.get(character, 0.0))
        self.prominence[character] = self.prominence.get(character, 0.0) + gain
        self.told[character] += 1
        self._mentions += 1

    def speaks(self, character: Character) -> None:
        """Somebody is said to say something."""
        self.speaker, self.silence = character, 0

    def standing(self, character: Character) -> tuple[float, int]:
        """How prominent somebody is and, of the forgotten, who came on last."""
        return self.prominence.get(character, 0.0), self._entrances.get(character, -1)

    def of_age(self, age: str) -> Character | None:
        """The one of this age."""
        return self._by_age.get(age)

    def holders(self, role: str) -> list[Character]:
        """Those who are described by a noun, in the order in which they came by it."""
        return list(dict.fromkeys(self._by_role.get(role, ())))

    def bodies(self, role: str, typical: Iterable[str]) -> Iterator[tuple[Character, float]]:
        """The bodies that a noun like "airline" can mean, by their roles or by a word of their names, with the fit."""
        met: set[Character] = set()
        for character in self.holders(role):
            if character.entity == "body":
                met.add(character)
                yield character, 2.0
        for word in sorted({*typical, role}):
            for character in self._by_word.get(word, ())[:_HOLDERS]:
                if character not in met:
                    met.add(character)
                    yield character, 1.5
