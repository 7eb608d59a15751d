"""Who is meant by "he", "the Islington North MP" or one of two Smiths: references resolved sentence by sentence.

Whoever is spoken of gains prominence, more as a subject than as an object, and loses half of it with every sentence
(after Lappin and Leass, "An algorithm for pronominal anaphora resolution", 1994). A reference goes to the most
prominent of the cast that fits it in gender, age and role.
"""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from workbench.documents.document import Span
from workbench.extraction.parsed import Paragraph, Parsed, Sentence
from workbench.extraction.people.cast import Cast, Mention, Reference
from workbench.extraction.people.naming import Character, Named
from workbench.extraction.people.phrases import DEFINITE, INDEFINITE, LOOSE, Phrase, Phrases
from workbench.extraction.people.stage import FADED, Stage
from workbench.extraction.text.captions import is_caption
from workbench.extraction.text.quotation_marks import find_quotations
from workbench.extraction.words.people_words import PeopleWords, people_words
from workbench.extraction.words.saying_words import saying_words

_PRONOUNS = {"he": "m", "him": "m", "his": "m", "himself": "m", "she": "f", "her": "f", "hers": "f", "herself": "f"}
_RIVALS = frozenset({"rival", "opponent", "challenger", "counterpart"})
_SUBJECT = frozenset({"nsubj", "nsubjpass", "csubj"})
_WEIGHT = {
    "nsubj": 0.7,
    "nsubjpass": 0.7,
    "dobj": 0.5,
    "dative": 0.45,
    "agent": 0.5,
    "pobj": 0.4,
    "poss": 0.4,
    "conj": 0.4,
}


def refer(parsed: Parsed, names: list[Named]) -> Cast:
    """The whole cast: every name given its one bearer, every pronoun and description that can be resolved."""
    known = people_words()
    characters = list(dict.fromkeys(c for named in names for c in named.candidates))
    stage = Stage(characters)
    mentions: list[tuple[Span, Character, Reference]] = []
    by_paragraph: dict[int, list[Named]] = {}
    for named in names:
        by_paragraph.setdefault(named.paragraph, []).append(named)
    quoted = _Quoted(parsed)
    for paragraph, sentences in _by_paragraph(parsed):
        reader = _Reader(paragraph, by_paragraph.get(paragraph.number, []), stage, quoted)
        if is_caption(parsed, paragraph):
            mentions += reader.names_alone()
            continue
        for sentence in sentences:
            if not quoted.wholly(sentence.span):
                stage.fade()
            mentions += reader.read(sentence)
    return Cast(
        tuple(
            Mention(span, character.name, character.entity, how)
            for span, character, how in sorted(mentions, key=lambda found: found[0])
        ),
        {character.name: character.gender for character in characters if character.entity == "person"},
        _styles(names, known),
    )


def _by_paragraph(parsed: Parsed) -> Iterator[tuple[Paragraph, list[Sentence]]]:
    at = 0
    sentences = parsed.sentences
    for paragraph in parsed.paragraphs:
        own: list[Sentence] = []
        while at < len(sentences) and sentences[at].paragraph is paragraph:
            own.append(sentences[at])
            at += 1
        yield paragraph, own


def _styles(names: list[Named], known: PeopleWords) -> dict[str, str]:
    """ "David Blunkett (Lord Blunkett)" for a peer whom the text also calls by his given name."""
    found: dict[str, str] = {}
    for named in names:
        if named.title in known.peerage and len(named.candidates) == 1:
            name = named.candidates[0].name
            peer = f"{named.title.capitalize()} {' '.join(named.words)}"
            if len(name.split()) > 1 and len(named.words) == 1 and not name.startswith(named.title.capitalize()):
                found[name] = f"{name} ({peer})"
    return found


class _Quoted:
    """Which characters stand between quotation marks; asked for in the order of the text."""

    def __init__(self, parsed: Parsed) -> None:
        self._spans = [quotation.marked for quotation in find_quotations(parsed)]
        self._at = 0
        self.text = parsed.folded

    def around(self, offset: int) -> Span | None:
        """The quotation that a character stands in."""
        spans = self._spans
        while self._at < len(spans) and spans[self._at].end <= offset:
            self._at += 1
        if self._at < len(spans) and spans[self._at].start <= offset:
            return spans[self._at]
        return None

    def wholly(self, span: Span) -> bool:
        """Whether a stretch is somebody's words from its first character to its last."""
        around = self.around(span.start)
        return around is not None and span.end <= around.end + 1


class _Reader:
    """Reads the sentences of one paragraph in order and resolves what they refer to."""

    def __init__(self, paragraph: Paragraph, names: list[Named], stage: Stage, marks: _Quoted) -> None:
        self._paragraph = paragraph
        self._doc: Doc = paragraph.tokens
        self._names = {named.first: named for named in names}
        self._phrases = Phrases(paragraph, self._names, marks.text)
        self._stage = stage
        self._marks = marks
        self._known = people_words()
        self._saying = saying_words().saying | saying_words().speaking
        self._subjects: dict[int, Character] = {}
        self._quoted = False

    def names_alone(self) -> Iterator[tuple[Span, Character, Reference]]:
        """The names of a caption: they are mentions, but nothing after it refers back to them."""
        for named in self._names.values():
            yield self._span(named.first, named.last), self._bearer(named), Reference.NAME

    def read(self, sentence: Sentence) -> Iterator[tuple[Span, Character, Reference]]:
        """The mentions of one sentence."""
        at, end = sentence.tokens.start, sentence.tokens.end
        self._subjects = {}
        while at < end:
            token = self._doc[at]
            lower = token.lower_
            self._quoted = self._marks.around(self._paragraph.span.start + token.idx) is not None
            if at in self._names:
                named = self._names[at]
                character = self._bearer(named)
                yield self._span(named.first, named.last), character, Reference.NAME
                self._note(character, self._doc[named.last - 1])
                at = named.last
                continue
            found: tuple[int, Character | None] | None = None
            if lower in _PRONOUNS:
                found = at + 1, self._pronoun(token, _PRONOUNS[lower])
                how = Reference.PRONOUN
                if found[1]:
                    yield self._span(at, at + 1), found[1], how
                    self._note(found[1], token)
            if lower == "as":
                self._note_office(token)
            phrase = self._phrases.at(at)
            if phrase:
                character_met = self._described(phrase)
                if character_met:
                    yield self._span(phrase.first, phrase.last), character_met, Reference.DESCRIPTION
                    self._note(character_met, self._doc[phrase.last - 1])
                    at = phrase.last
                    continue
            at += 1

    def _span(self, first: int, last: int) -> Span:
        return self._paragraph.span_of(self._doc[first:last])

    def _note(self, character: Character, token: Token) -> None:
        weight = _WEIGHT.get(token.dep_, 0.3)
        if self._quoted:
            weight *= 0.3
        elif token.dep_ in _SUBJECT:
            self._subjects[token.head.i] = character
            if token.head.dep_ in ("ROOT", "parataxis"):
                weight += 0.5
            if token.head.lemma_ in self._saying and character.entity == "person":
                self._stage.speaks(character)
                weight += 0.3
        elif character.entity == "person" and self._speaking_by_post(token):
            self._stage.speaks(character)
            weight = 1.5
        elif character.entity == "person" and self._in_subject(token):
            weight = 1.2 if token.i + 2 < len(self._doc) and self._doc[token.i + 1].text == "," else 0.6
        if weight >= 1.2 and character.entity == "person" and character is not self._stage.speaker:
            self._stage.speaker = None
        self._stage.mention(character, weight)

    def _speaking_by_post(self, token: Token) -> bool:
        """Whether a name stands beside the subject of a verb of saying: "the manager, A. J. Smith, said"."""
        head = token.head
        return token.dep_ == "appos" and head.dep_ in _SUBJECT and head.head.lemma_ in self._saying

    def _in_subject(self, token: Token) -> bool:
        """Whether a name stands within a subject: "Mr Corbyn's allies", "the candidate for Witney Duncan Enright"."""
        for _ in range(4):
            if token.dep_ in _SUBJECT or token.dep_ == "ROOT":
                return token.dep_ in _SUBJECT
            if token.dep_ not in ("poss", "pobj", "prep", "appos", "compound", "conj", "nmod"):
                return False
            token = token.head
        return False

    def _bearer(self, named: Named) -> Character:
        if len(named.candidates) == 1:
            return named.candidates[0]
        ordered = enumerate(named.candidates)
        return max(ordered, key=lambda found: (self._stage.standing(found[1]), -found[0]))[1]

    def _pronoun(self, token: Token, gender: str) -> Character | None:
        fitting = self._persons(gender, self._barred(token))
        if not fitting:
            return None
        subject = token.dep_ in _SUBJECT
        speaker = self._stage.speaker if subject and token.head.lemma_ in self._saying else None
        bonus = 1.6 / 4 ** max(self._stage.silence - 1, 0)
        best = max(fitting, key=lambda c: self._stage.prominence[c] + (bonus if c is speaker else 0.0))
        best.gender = best.gender or gender
        return best

    def _persons(self, gender: str, barred: Character | None) -> list[Character]:
        return [
            character
            for character, prominence in self._stage.prominence.items()
            if character.entity == "person"
            and prominence >= FADED
            and character.gender in ("", gender)
            and character is not barred
            and not (self._quoted and character is self._stage.speaker)
        ]

    def _barred(self, token: Token) -> Character | None:
        """Who cannot be meant: an object is never its own verb's subject unless it says "himself"."""
        if token.lower_.endswith("self") or token.dep_ not in ("dobj", "dative", "pobj"):
            return None
        head = token.head
        for _ in range(3):
            if head.i in self._subjects:
                return self._subjects[head.i]
            if head.pos_ not in ("ADP", "NOUN"):
                break
            head = head.head
        return None

    def _note_office(self, token: Token) -> None:
        """Note what somebody is elected or appointed to: "he was re-elected as Labour leader"."""
        holder = self._subjects.get(token.head.i)
        for noun in token.children:
            if holder and noun.dep_ == "pobj" and noun.lower_ in self._known.persons:
                words = frozenset(word.lower_ for word in noun.lefts if word.pos_ in ("NOUN", "PROPN", "ADJ"))
                self._stage.take_role(holder, noun.lower_, words)

    def _described(self, phrase: Phrase) -> Character | None:
        if phrase.determiner in INDEFINITE:
            return self._new(phrase)
        if phrase.age:
            return self._aged(phrase.age)
        if phrase.head in self._known.persons:
            return self._person_described(phrase)
        return self._body_described(phrase) if phrase.determiner in DEFINITE else None

    def _aged(self, age: str) -> Character | None:
        exact = self._stage.of_age(age)
        if exact:
            return exact
        open_ = [c for c in self._stage.prominence if c.entity == "person" and not c.age]
        best = max(open_, key=lambda c: self._stage.prominence[c], default=None)
        if best and self._stage.prominence[best] >= 0.2:
            self._stage.take_age(best, age)
            return best
        return None

    def _new(self, phrase: Phrase) -> Character | None:
        """Somebody who has no name: "a Labour source". Or more said of somebody: "Smith is a lawyer"."""
        head = self._doc[phrase.last - 1]
        if phrase.head not in self._known.persons:
            return None
        if head.dep_ == "attr" and head.head.i in self._subjects:
            self._stage.take_role(self._subjects[head.head.i], phrase.head, phrase.words)
            return None
        if head.dep_ not in (*_SUBJECT, "pobj", "dobj") or self._quoted:
            return None
        name = self._doc[phrase.first : phrase.last].text
        gender = self._known.persons[phrase.head]
        character = Character(name, "person", gender, roles=[(phrase.head, phrase.words)], anonymous=True)
        self._stage.enter(character)
        return character

    def _person_described(self, phrase: Phrase) -> Character | None:
        gender = self._known.persons[phrase.head]
        head = self._doc[phrase.last - 1]
        if head.dep_ == "attr" and head.head.i in self._subjects:
            self._stage.take_role(self._subjects[head.head.i], phrase.head, phrase.words)
            return None
        owner = self._owner(phrase)
        barred = {owner, *self._subjects.values()}
        scored: list[tuple[float, int, Character]] = []
        for n, character in enumerate(self._stage.holders(phrase.head)):
            if character.entity != "person" or character in barred or (gender and character.gender not in ("", gender)):
                continue
            fit = phrase.fit(character)
            if fit > 0:
                scored.append((fit + min(self._stage.prominence.get(character, 0.0), 2.0), -n, character))
        if scored:
            return max(scored, key=lambda found: found[:2])[2]
        if phrase.head in _RIVALS and owner:
            return self._most_prominent(gender, phrase, barred, 0.0)
        if phrase.head in self._known.offices or self._quoted:
            return None
        if phrase.determiner in DEFINITE and phrase.words - LOOSE:
            return self._most_prominent(gender, phrase, barred, 0.25)
        return None

    def _owner(self, phrase: Phrase) -> Character | None:
        if phrase.determiner in ("his", "her"):
            return self._pronoun(self._doc[phrase.first], _PRONOUNS[phrase.determiner])
        return None

    def _most_prominent(
        self, gender: str, phrase: Phrase, barred: set[Character | None], least: float
    ) -> Character | None:
        fitting = [
            (prominence, character)
            for character, prominence in self._stage.prominence.items()
            if character.entity == "person"
            and character not in barred
            and not character.anonymous
            and prominence >= least
            and (not gender or character.gender in ("", gender))
            and phrase.fit(character) >= 0
        ]
        return max(fitting, key=lambda found: found[0])[1] if fitting else None

    def _body_described(self, phrase: Phrase) -> Character | None:
        scored: list[tuple[float, int, Character]] = []
        found = self._stage.bodies(phrase.head, self._known.bodies[phrase.head])
        for n, (character, fit) in enumerate(found):
            if not phrase.words or phrase.words & set(character.name.lower().split()):
                told = 0.1 * min(self._stage.told.get(character, 0), 20)
                scored.append((fit + told + min(self._stage.prominence.get(character, 0.0), 2.0), -n, character))
        return max(scored, key=lambda found: found[:2])[2] if scored else None
