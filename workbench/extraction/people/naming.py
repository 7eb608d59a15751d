"""Names spelled out in a text: where they stand, whose they can be, and how each is described beside its name."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

from spacy.tokens import Doc, Token

from workbench.extraction.parsed import Paragraph, Parsed
from workbench.extraction.text.captions import is_caption
from workbench.extraction.words.occupation_words import before_names, follows_trade
from workbench.extraction.words.people_words import PeopleWords, opens_with_epithet, people_words
from workbench.extraction.words.saying_words import saying_words

_PLACES = frozenset({"GPE", "LOC", "FAC"})
_BODIES = frozenset({"ORG", "NORP"})
_LABELS = _PLACES | _BODIES | {"PERSON"}
_INNER = frozenset({"of", "for", "and", "the", "&", "on", "in"})
_COURTESY = frozenset({"mr", "mrs", "ms", "miss", "mister", "sir", "dame", "hon"})
_SUFFIXES = frozenset({"jr", "sr", "jnr", "snr", "ii", "iii"})
_NOT_NAMES = frozenset({"i", "i'm", "i've", "i'd", "i'll", "mps", "tv", "ok", "am", "pm", "gmt", "bst"})
_DAYS = frozenset(
    [
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        "christmas",
        "easter",
    ]
)
_ROLES = 24
"""So many roles are noted of one person: enough for a story, and long texts stay cheap."""

_AGE = re.compile(r"\d{1,3}$")


@dataclass(eq=False)
class Character:
    """One of the cast while it is being put together. ``roles`` are the descriptions that stand beside the name.

    Each role is its head noun and the words that narrow it, in lower case: ("mp", {"norwich", "south"}).
    """

    name: str
    entity: str
    gender: str = ""
    age: str = ""
    roles: list[tuple[str, frozenset[str]]] = field(default_factory=list)
    anonymous: bool = False

    def take_role(self, head: str, words: frozenset[str]) -> bool:
        """Note a role; whether it is a new one."""
        new = (head, words) not in self.roles
        if new and len(self.roles) < _ROLES:
            self.roles.append((head, words))
        return new


@dataclass(eq=False)
class Named:
    """A name at one place: tokens ``first`` to ``last`` (excluded) of a paragraph, title included."""

    paragraph: int
    first: int
    last: int
    words: tuple[str, ...]
    title: str = ""
    gender: str = ""
    entity: str = ""
    candidates: list[Character] = field(default_factory=list)


def find_names(parsed: Parsed) -> list[Named]:
    """All names, those of captions last, each with the characters that it can mean; roles are noted on these."""
    known = people_words()
    names: list[Named] = []
    under_pictures: list[Named] = []
    for paragraph in parsed.paragraphs:
        (under_pictures if is_caption(parsed, paragraph) else names).extend(_names_in(paragraph, known))
    # Captions come last: a name that only they give must not make a name of the text ambiguous.
    names += under_pictures
    _link(names, known)
    for named in names:
        if len(named.candidates) == 1:
            _note_roles(named, parsed.paragraphs[named.paragraph].tokens, known)
    return names


def _names_in(paragraph: Paragraph, known: PeopleWords) -> Iterator[Named]:
    doc = paragraph.tokens
    texts = [token.text for token in doc]
    first = 0
    while first < len(texts):
        if not _is_name(doc[first], texts[first]):
            first += 1
            continue
        last = _run_end(doc, texts, first, known)
        yield from _segments(paragraph, texts, first, last, known)
        first = last


def _is_name(token: Token, text: str) -> bool:
    if not text[0].isupper():
        return False
    lower = text.lower()
    if lower in _NOT_NAMES or (lower in _DAYS and token.ent_type_ != "PERSON"):
        return False
    if token.tag_ == "NNPS" and not token.ent_type_:
        return False
    return token.pos_ == "PROPN" or (token.ent_type_ in _LABELS and token.pos_ in ("NOUN", "ADJ", "X", "VERB"))


def _run_end(doc: Doc, texts: list[str], first: int, known: PeopleWords) -> int:
    """Where the run of name words that begins at ``first`` ends."""
    last = first + 1
    while last < len(texts):
        token = doc[last]
        if _is_name(token, texts[last]):
            if _two_people(doc, texts, last, known):
                break
            last += 1
            continue
        step = _bridge(doc, texts, last, known)
        if not step:
            break
        last += step
    return last


def _two_people(doc: Doc, texts: list[str], at: int, known: PeopleWords) -> bool:
    """Whether a new person's name begins right after another name ("… in Leeds Jane Smith said")."""
    token = doc[at]
    before = texts[at - 1].lower().rstrip(".")
    return (
        token.ent_iob_ == "B"
        and token.ent_type_ == "PERSON"
        and doc[at - 1].ent_type_ == "PERSON"
        and before not in known.titles
        and before not in known.given
        and len(before) > 1
    )


def _bridge(doc: Doc, texts: list[str], at: int, known: PeopleWords) -> int:
    """How many tokens join the name word before ``at`` to another after them: particles, hyphens, "of the"."""
    for length in (1, 2):
        after = at + length
        if after >= len(texts) or not _is_name(doc[after], texts[after]):
            continue
        between = [texts[n].lower() for n in range(at, after)]
        if all(word in known.particles for word in between):
            return length + 1
        if length == 1 and between[0] in ("-", "'") and not doc[at - 1].whitespace_ and not doc[at].whitespace_:
            return 2
        if all(word in _INNER for word in between) and all(
            doc[n].ent_iob_ == "I" and doc[n].ent_type_ in ("ORG", "FAC", "LOC", "GPE") for n in range(at, after + 1)
        ):
            return length + 1
    return 0


def _segments(paragraph: Paragraph, texts: list[str], first: int, last: int, known: PeopleWords) -> Iterator[Named]:
    """The names in a run of name words: "Norwich South MP Clive Lewis" holds a place, a role and a name."""
    doc = paragraph.tokens
    lower = [texts[n].lower().rstrip(".") for n in range(first, last)]
    if lower[-1] in known.body_words and not (set(lower) & _COURTESY):
        yield _named(paragraph, texts, first, last, "body")
        return
    titles = [n for n, word in enumerate(lower) if word in known.titles or _is_post(lower, n, known)]
    if titles:
        yield from _titled(paragraph, texts, first, lower, known)
        return
    start = first
    given = _given_inside(doc, lower, first, known)
    if opens_with_epithet(doc, first, last):
        start = first + 1
    elif given:
        yield _named(paragraph, texts, first, first + given, "place")
        start = first + given
    yield _named(paragraph, texts, start, last, _guess(doc, texts, start, last, known))


def _is_post(lower: list[str], n: int, known: PeopleWords) -> bool:
    """Whether a capitalised noun is what somebody is, before a full name: "Comedian Ellen Page"."""
    post = lower[n] in known.persons or (lower[n] in before_names() and lower[n] not in known.given)
    return post and n + 2 < len(lower) and lower[n + 1] in known.given


def _titled(
    paragraph: Paragraph, texts: list[str], first: int, lower: list[str], known: PeopleWords
) -> Iterator[Named]:
    """What a run with titles holds: a name of its own before the titles, and the person after them."""
    end = max(n for n, word in enumerate(lower) if word in known.titles or _is_post(lower, n, known)) + 1
    begin = end - 1
    while begin > 0 and (lower[begin - 1] in known.titles or _is_post(lower, begin - 1, known)):
        begin -= 1
    if begin:
        seat = lower[begin] in ("mp", "mep", "msp", "td", "am")
        before = "place" if seat else _guess(paragraph.tokens, texts, first, first + begin, known)
        yield _named(paragraph, texts, first, first + begin, before)
    if end < len(lower):
        words = tuple(texts[first + end : first + len(lower)])
        gender = next((sex for title in lower[begin:end] if (sex := known.titles.get(title, ""))), "")
        yield Named(paragraph.number, first + begin, first + len(lower), words, lower[end - 1], gender, "person")


def _given_inside(doc: Doc, lower: list[str], first: int, known: PeopleWords) -> int:
    """Where a person's name begins inside a run after a place or a body: "for Witney Duncan Enright" gives 1."""
    if len(lower) < 3 or lower[0] in known.given or doc[first].ent_type_ == "PERSON":
        if not (len(lower) == 3 and first > 0 and doc[first - 1].lower_ in ("for", "in", "at", "from")):
            return 0
        if lower[0] in known.given:
            return 0
    for n in range(1, len(lower) - 1):
        if lower[n] in known.given and lower[n + 1] not in known.place_words:
            return n
    return 0


def _named(paragraph: Paragraph, texts: list[str], first: int, last: int, entity: str) -> Named:
    return Named(paragraph.number, first, last, tuple(texts[first:last]), entity=entity)


def _guess(doc: Doc, texts: list[str], first: int, last: int, known: PeopleWords) -> str:
    lower = [texts[n].lower() for n in range(first, last)]
    if lower[-1] in known.body_words:
        return "body"
    if lower[-1] in known.place_words:
        return "place"
    labels = Counter(doc[n].ent_type_ for n in range(first, last))
    label = labels.most_common(1)[0][0]
    if len(lower) > 1 and (lower[0] in known.given or label == "PERSON" or follows_trade(doc[first])):
        return "person"
    if label == "PERSON":
        return "person?" if lower[0] in known.given or _acts(doc[last - 1]) else ""
    if label in _PLACES:
        return "place"
    return "body" if label in _BODIES else ""


def _acts(token: Token) -> bool:
    """Whether a name does what people do: says something, or stands with an age."""
    if token.dep_ in ("nsubj", "nsubjpass") and token.head.lemma_ in saying_words().saying:
        return True
    return token.i + 2 < len(token.doc) and token.nbor().text == "," and bool(_AGE.match(token.nbor(2).text))


class _Register:
    """Everybody and everything named so far, by the words that can stand for them."""

    def __init__(self, known: PeopleWords) -> None:
        self.known = known
        self.by_surname: dict[str, list[Character]] = defaultdict(list)
        self.by_given: dict[str, list[Character]] = defaultdict(list)
        self.others: dict[str, Character] = {}
        self.longer: dict[str, list[Character]] = defaultdict(list)
        self.votes: dict[str, Counter[str]] = defaultdict(Counter)


def _link(names: list[Named], known: PeopleWords) -> None:
    """Give each name its candidates: full names first, then the shorter ones that point back or forward to them."""
    register = _Register(known)
    for named in names:
        if named.entity == "person" and len(_core(named)) > 1:
            named.candidates = [_join(register.by_surname, named, known)]
    _link_bodies([named for named in names if named.entity in ("body", "place") and not _is_double(named, register)])
    for named in names:
        if len(named.words) == 1:
            register.votes[named.words[0].lower()][named.entity] += 1
    for people in register.by_surname.values():
        for person in people:
            register.by_given[person.name.split()[0].lower()].append(person)
    register.others = {c.name.lower(): c for named in names for c in named.candidates if c.entity != "person"}
    for character in register.others.values():
        words = character.name.lower().split()
        for length in range(1, len(words)):
            register.longer[" ".join(words[:length])].append(character)
        if len(words) > 1:
            register.longer[_initials(character.name)].append(character)
    for named in names:
        if not named.candidates:
            _link_short(named, register)


def _core(named: Named) -> tuple[str, ...]:
    words = named.words
    while len(words) > 1 and words[-1].lower().rstrip(".") in _SUFFIXES:
        words = words[:-1]
    return words


def _join(by_surname: dict[str, list[Character]], named: Named, known: PeopleWords) -> Character:
    core = _core(named)
    name = " ".join(named.words)
    given = core[0].lower().rstrip(".")
    for person in by_surname[core[-1].lower()]:
        other = person.name.split()[0].lower().rstrip(".")
        if given.startswith(other) or other.startswith(given):
            if len(name) > len(person.name):
                person.name = name
            person.gender = person.gender or named.gender or known.given.get(given, "")
            return person
    gender = named.gender or known.given.get(given, "")
    person = Character(_spelled(named.words), "person", gender)
    by_surname[core[-1].lower()].append(person)
    return person


def _is_double(named: Named, register: _Register) -> bool:
    """Whether it is the double surname of somebody named in full: "Garrick-Shaw"."""
    people = register.by_surname.get(named.words[-1].lower(), ()) if "-" in named.words else ()
    return any(person.name.endswith(f" {_spelled(named.words)}") for person in people)


def _spelled(words: tuple[str, ...]) -> str:
    """The words as one name: hyphens and apostrophes stand without blanks."""
    return re.sub(r" ?([-'’]) ?", r"\1", " ".join(words))


def _link_bodies(names: list[Named]) -> None:
    known: dict[str, Character] = {}
    for named in sorted(names, key=lambda named: -len(named.words)):
        if len(named.words) == 1:
            continue
        name = _spelled(named.words)
        known.setdefault(name.lower(), Character(name, named.entity))
        named.candidates = [known[name.lower()]]


def _link_short(named: Named, register: _Register) -> None:
    known = register.known
    last = _core(named)[-1].lower()
    wanted = named.gender
    fitting = [person for person in register.by_surname.get(last, ()) if not wanted or person.gender in ("", wanted)]
    if not fitting and not named.title and len(named.words) == 1:
        fitting = register.by_given.get(last, [])
    voted = register.votes[last].most_common(1)[0][0] if register.votes[last] else ""
    if fitting:
        named.candidates = list(fitting)
    elif named.title or (named.entity == "person?" and voted == "person?"):
        name = _spelled(named.words)
        if named.title and named.title not in _COURTESY:
            name = f"{named.title.capitalize()} {name}"
        named.candidates = [Character(name, "person", wanted or known.given.get(last, ""))]
        register.by_surname[last] += named.candidates
    else:
        named.candidates = [_other(_spelled(named.words), named, register)]
    named.entity = named.candidates[0].entity


def _other(name: str, named: Named, register: _Register) -> Character:
    lower, others = name.lower(), register.others
    if lower in others:
        return others[lower]
    longer = register.longer.get(lower) or register.longer.get(name) or []
    if len(longer) == 1:
        others[lower] = longer[0]
        return others[lower]
    voted = next((entity for entity, _ in register.votes[lower].most_common() if entity in ("body", "place")), "thing")
    others[lower] = Character(name, voted if named.entity in ("", "person?") else named.entity)
    return others[lower]


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split() if word[0].isupper())


def _note_roles(named: Named, doc: Doc, known: PeopleWords) -> None:
    """Note what stands beside a name: "Labour leader X", "X, leader of Unite", "X, 71,", "the leader, X,"."""
    character = named.candidates[0]
    if named.title and named.title not in _COURTESY and named.title not in ("lord", "lady"):
        before = _words_before(doc, named.first, known)
        character.take_role(named.title, frozenset(before))
    role = _role_before(doc, named.first, known)
    if role:
        character.take_role(*role)
        character.gender = character.gender or known.persons.get(role[0], "")
    at = named.last
    if at + 1 < len(doc) and doc[at].text in (",", "("):
        if _AGE.match(doc[at + 1].text) and at + 2 < len(doc) and doc[at + 2].text in (",", ")", "."):
            character.age = character.age or doc[at + 1].text
            at += 2
        role = _role_after(doc, at + 1, known)
        if role:
            character.take_role(*role)
            character.gender = character.gender or known.persons.get(role[0], "")


def _words_before(doc: Doc, at: int, known: PeopleWords) -> list[str]:
    words: list[str] = []
    while at > 0 and len(words) < 5:
        token = doc[at - 1]
        if token.pos_ not in ("NOUN", "PROPN", "ADJ") or token.text[0] in ",\"'":
            break
        words.insert(0, token.lower_)
        at -= 1
    return words


def _role_before(doc: Doc, at: int, known: PeopleWords) -> tuple[str, frozenset[str]] | None:
    if at > 1 and doc[at - 1].text == "," and doc[at - 2].pos_ in ("NOUN", "PROPN"):
        begin = at - 1
        words = _words_before(doc, begin, known)
        start = begin - len(words)
        if start <= 0 or doc[start - 1].lower_ not in ("the", "his", "her", "its", "their", "'s"):
            return None
    else:
        words = _words_before(doc, at, known)
        start = at - len(words)
    if not words:
        return None
    head = words[-1]
    if head in known.persons or head in known.bodies:
        if start > 1 and doc[start - 1].lower_ == "'s":
            words.insert(0, doc[start - 2].lower_)
        return head, frozenset(words[:-1])
    return None


def _role_after(doc: Doc, at: int, known: PeopleWords) -> tuple[str, frozenset[str]] | None:
    """The role in an apposition that begins at a token: "leader of Unite" gives ("leader", {"unite"})."""
    words: list[str] = []
    for n in range(at, min(at + 7, len(doc))):
        token = doc[n]
        lower = token.lower_
        if token.pos_ in ("VERB", "AUX", "PRON", "PUNCT") and lower not in ("-", "'s"):
            return None
        if (lower in known.persons or lower in known.bodies) and (
            n + 1 >= len(doc) or doc[n + 1].pos_ not in ("NOUN", "PROPN")
        ):
            if n + 2 < len(doc) and doc[n + 1].lower_ in ("of", "for", "at", "in"):
                words += [doc[m].lower_ for m in range(n + 2, min(n + 5, len(doc))) if doc[m].pos_ in ("PROPN", "NOUN")]
            return lower, frozenset(words)
        if token.pos_ in ("NOUN", "PROPN", "ADJ"):
            words.append(lower)
    return None
