"""Which noun a figure belongs to: the thing counted, and the noun around it ("a tally of 313,209 votes")."""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Doc, Token

from workbench.extraction.claim import Kind
from workbench.extraction.figures.figure import Figure
from workbench.extraction.figures.numerals import Form
from workbench.extraction.parsed import Paragraph, Sentence
from workbench.extraction.words.measured_words import measured_words

_NOUNS = frozenset({"NOUN", "PROPN"})
_VERBAL = frozenset({"VERB", "AUX"})
_ATTRIBUTES = frozenset({"nummod", "amod", "compound", "quantmod", "nmod", "advmod", "poss", "npadvmod"})
_REACH = 8
"""How many words after a number its noun may stand."""
_STATING = frozenset(
    {"be", "exceed", "reach", "total", "hit", "top", "number", "stand", "pass", "rise", "climb", "fall", "drop", "jump"}
    | {"grow", "increase", "remain", "amount", "come"}
)
_UNIT_WORDS = frozenset({"%", "cent", "percent", "pc", "pct", "$", "£", "€"})
_HELD = frozenset({"dobj", "nsubj"})
_LED = frozenset({"ADJ", "ADV", "NUM", "SYM"})
BEFORE_FIGURES = frozenset(
    {"more", "than", "about", "around", "some", "over", "nearly", "almost", "least", "most", "up", "as", "many", "much"}
    | {"just", "under", "a", "an", "the", "only", "between", "roughly", "approximately", "close", "less", "fewer"}
    | {"total", "record", "estimated", "$", "£", "€", "us", "all", "those", "these", "his", "her", "their", "its"}
)
"""Words that stand between a noun or verb and its figure."""


@dataclass(frozen=True, slots=True)
class Site:
    """A figure and where it stands in the parse: tokens ``first`` to ``last`` hold number and unit."""

    figure: Figure
    paragraph: Paragraph
    sentence: Sentence
    first: Token
    last: Token
    root: Token


@dataclass(frozen=True, slots=True)
class Head:
    """The nouns of a figure. ``noun`` is what is counted or, for a measure, what it is a measure of.

    ``outer`` is the noun that holds the figure in an of-phrase or as its attribute, ``partitive`` is true for "313,209
    of the votes", ``whole`` then the noun of the whole. ``attributive`` is true for "a nine-hour operation".
    """

    noun: Token | None = None
    outer: Token | None = None
    partitive: bool = False
    whole: Token | None = None
    attributive: bool = False


def head_of(site: Site) -> Head:
    """The nouns of a figure."""
    if site.figure.kind is Kind.COUNT and not site.figure.quantity.unit.strip("/").startswith("year of age"):
        return _of_count(site)
    return _of_measure(site)


def governing_verb(token: Token) -> Token | None:
    """The verb above a word, or None in a phrase without one."""
    here = token
    for _ in range(12):
        if here.pos_ in _VERBAL and here.i != token.i:
            return here
        if here.head == here:
            return here if here.pos_ in _VERBAL else None
        here = here.head
    return None


def contact_verb(site: Site) -> Token | None:
    """The verb of a clause that follows its figure without a pronoun of its own: "the 251,417 (59.5pc) he secured"."""
    doc = site.last.doc
    if site.first.i == 0 or doc[site.first.i - 1].lower_ != "the":
        return None
    place, floor = site.last.i + 1, min(site.last.i + 8, len(doc) - 1)
    if place < floor and doc[place].text == "(":
        while place < floor and doc[place].text != ")":
            place += 1
        place += 1
    subject = doc[place] if place <= floor else None
    if subject is None or subject.tag_ != "PRP" or subject.dep_ != "nsubj" or subject.head.i < subject.i:
        return None
    return subject.head


def place_of(site: Site, head: Head) -> Token:
    """Where a figure hangs in the parse: at the noun it counts, a part of something at its own number."""
    return head.noun if head.noun is not None and not head.partitive else site.root


def is_unit(token: Token) -> bool:
    """Whether a word is only the unit of some figure."""
    return token.lower_ in _UNIT_WORDS


def is_label(site: Site, head: Head) -> bool:
    """Whether a number only names its thing: the 4 of "the Sea Me We 4 cable", "Boeing 737"."""
    figure, numeral = site.figure, site.figure.numeral
    bare = figure.kind is Kind.COUNT and not figure.quantity.unit and figure.span == numeral.span
    if not bare or numeral.form is not Form.DIGITS or numeral.number >= 1000 or site.first.i == 0:
        return False
    before = site.first.nbor(-1)
    named = before.pos_ == "PROPN" or (
        before.pos_ == "NOUN" and before.text[0].isupper() and before.i > site.sentence.tokens.start
    )
    return named and before.whitespace_ != "" and _names_on(site, head)


def _names_on(site: Site, head: Head) -> bool:
    """Whether what follows a number after a name is neither a list, a score nor something counted."""
    if head.noun is None:
        after = _next(site.last)
        if after is None or after.i >= site.sentence.tokens.end - 1:
            return False
        if after.text == ",":
            return after.nbor(1).pos_ not in {"PROPN", "NUM", "CCONJ", "NOUN"}
        return after.text not in {";", "-", "(", ")"}
    return head.noun.tag_ in {"NN", "NNP"}


def verb_before(site: Site) -> Token | None:
    """The verb that stands right before a figure, hedge aside, where the parse may have lost it: "secured 61.8%"."""
    doc = site.first.doc
    place = site.first.i - 1
    floor = max(site.sentence.tokens.start, site.first.i - 6)
    while place >= floor and doc[place].lower_ in BEFORE_FIGURES:
        place -= 1
    if place >= floor and doc[place].pos_ == "VERB" and doc[place].lemma_.lower() in measured_words().owning:
        return doc[place]
    return None


def _of_count(site: Site) -> Head:
    after = _next(site.last)
    if after is not None and after.lower_ in {"of", "among"} and not _of_a_deed(after):
        whole = _noun_after(after, into_phrase=True)
        if site.figure.quantity.hedge == "vague" and whole is not None:
            # "dozens of people", "thousands of new supporters" count the people, not a part of them.
            return Head(noun=whole)
        whole = whole or _those_who(after)
        return Head(noun=whole, partitive=True, whole=whole)
    noun = _hyphened(site) or _modified(site) or _noun_after(site.last)
    outer = _outer(site)
    if noun is None and outer is None:
        noun = _said_of(site)
    return Head(noun=noun, outer=outer)


def _of_measure(site: Site) -> Head:
    root, last = site.root, site.last
    if site.figure.numeral.form is Form.RATIO:
        whole = _noun_after(last)
        if whole is not None:
            # "one in four survivors" is a part of the survivors.
            return Head(noun=whole, partitive=True, whole=whole)
    noun = _modified(site)
    after = _next(last)
    if after is not None and after.lower_ == "worth":
        after = _next(after)
    elif noun is not None and site.figure.numeral.form is not Form.FRACTION:
        return Head(noun=noun, outer=_outer(site), attributive=True)
    if after is not None and site.figure.numeral.form is Form.FRACTION and after.pos_ in {"DET", "PRON"}:
        whole = _noun_after(last, into_phrase=True)
        return Head(noun=whole, outer=_outer(site), partitive=True, whole=whole)
    if after is not None and after.lower_ == "of":
        whole = _noun_after(after, into_phrase=True)
        return Head(noun=whole, outer=_outer(site), partitive=True, whole=whole)
    if after is not None and after.text == "-" and not after.whitespace_:
        noun = _noun_after(after)
    elif after is not None and after.text == "(" and site.figure.kind is Kind.MONEY:
        noun = _after_brackets(after)
    elif (
        after is not None and after.pos_ in _NOUNS and after.ent_type_ != "PERSON" and root.dep_ not in {"dobj", "pobj"}
    ):
        noun = _noun_after(last)
    outer = _outer(site)
    if noun is None and outer is None and root.dep_ == "pobj":
        outer = _said_of(site)
    return Head(noun=noun, outer=outer, attributive=noun is not None)


def _those_who(link: Token) -> Token | None:
    """The people that a word stands for by itself: "seven of the injured", "most of the dead"."""
    doc, place = link.doc, link.i + 1
    while place < min(link.i + 4, len(doc)) and doc[place].lower_ in BEFORE_FIGURES:
        place += 1
    return doc[place] if place < len(doc) and doc[place].lower_ in measured_words().adjectives else None


def _of_a_deed(link: Token) -> bool:
    """Whether "of" leads on to what somebody did: "four of having flares", "three of trespassing"."""
    deed = _next(link)
    return deed is not None and deed.tag_ == "VBG" and (deed.dep_ == "pcomp" or deed.lemma_ in {"have", "be"})


def _after_brackets(opening: Token) -> Token | None:
    """The noun behind a figure in brackets: "a €110bn ($143bn) package"."""
    doc = opening.doc
    for place in range(opening.i + 1, min(opening.i + 8, len(doc) - 1)):
        if doc[place].text == ")":
            return _noun_after(doc[place]) if doc[place + 1].pos_ in {"NOUN", "ADJ", "PROPN"} else None
    return None


def _hyphened(site: Site) -> Token | None:
    """The noun that a hyphen ties to the number: storeys in "a three-storey hotel", whatever there is three of."""
    doc, place = site.last.doc, site.last.i
    if site.last.whitespace_ or place + 2 >= len(doc) or doc[place + 1].text != "-" or doc[place + 1].whitespace_:
        return None
    noun = doc[place + 2]
    return noun if noun.tag_ == "NN" and noun.lower_ not in {"plus", "odd"} else None


def _modified(site: Site) -> Token | None:
    """The noun after the figure that the parse says it modifies."""
    root, last = site.root, site.last
    head = root.head
    if (
        root.dep_ in _ATTRIBUTES
        and last.i < head.i <= last.i + _REACH
        and head.pos_ in _NOUNS
        and not any(_breaks(root.doc[place]) for place in range(last.i + 1, head.i))
    ):
        while head.dep_ == "compound" and head.head.i > head.i and head.head.pos_ in _NOUNS:
            head = head.head
        return head
    return None


def _breaks(token: Token) -> bool:
    """Whether a word cannot stand between a number and its noun."""
    return token.text in {";", ":", "(", ")", ".", "--"} or (
        token.pos_ in {"VERB", "AUX"} and token.tag_ in {"VBD", "VBZ", "VBP"}
    )


def _noun_after(token: Token, into_phrase: bool = False) -> Token | None:
    """The head of the noun phrase that begins right after a token, read off the surface.

    ``into_phrase`` goes on over determiners, hedges and numbers, as after "of".
    """
    doc = token.doc
    found: Token | None = None
    for place in range(token.i + 1, min(token.i + 1 + _REACH, len(doc))):
        here = doc[place]
        if here.pos_ in _NOUNS:
            if found is None and not into_phrase and _is_name(doc, place):
                return None
            found = here
        elif found is not None:
            if here.text not in {"-", "/", "'s", "'"} or doc[place - 1].whitespace_:
                return _coordinated(found)
        elif here.pos_ == "PRON" and into_phrase and here.lower_ not in BEFORE_FIGURES:
            return here
        elif not _leads_on(doc, place, into_phrase):
            break
    return found


def _coordinated(noun: Token) -> Token:
    """ "Government and private buildings" are buildings: the plural noun after "and" and an adjective."""
    doc, place = noun.doc, noun.i + 1
    if noun.tag_ != "NN" or place + 2 >= len(doc) or doc[place].lower_ != "and" or doc[place + 1].pos_ != "ADJ":
        return noun
    return doc[place + 2] if doc[place + 2].tag_ == "NNS" else noun


def _is_name(doc: Doc, place: int) -> bool:
    """Whether a name stands alone: in "193,229 Smith" nothing named Smith is counted."""
    here = doc[place]
    if here.pos_ != "PROPN" or here.ent_type_ not in {"PERSON", "GPE", "DATE"}:
        return False
    return place + 1 >= len(doc) or doc[place + 1].pos_ not in _NOUNS


def _leads_on(doc: Doc, place: int, into_phrase: bool) -> bool:
    """Whether a word may stand before the noun of a figure."""
    here = doc[place]
    following = doc[place + 1].pos_ if place + 1 < len(doc) else ""
    if here.pos_ in _LED or (into_phrase and (here.lower_ in BEFORE_FIGURES or here.pos_ == "DET")):
        return True
    if here.tag_ in {"VBN", "VBG"}:
        return following in {"NOUN", "ADJ", "PROPN"}
    if here.text == ",":
        return following == "ADJ" and doc[place - 1].pos_ == "ADJ"
    if here.lower_ == "and":
        return doc[place - 1].pos_ == "ADJ"
    return here.text == "-" and following != ""


def _outer(site: Site) -> Token | None:
    """The noun that holds the figure: "winds of 120 mph", "an electorate of around 660,000 members"."""
    doc = site.first.doc
    place = site.first.i - 1
    floor = max(site.sentence.tokens.start, place - 6)
    while place > floor and doc[place].pos_ != "NOUN":
        if doc[place].lower_ == "to" and doc[place - 1].lower_ == "up":
            place -= 1
        elif doc[place].lower_ not in BEFORE_FIGURES:
            break
        place -= 1
    if place < floor:
        return None
    here, outer = doc[place], measured_words().outer
    if here.pos_ == "NOUN" and here.lemma_.lower() in outer and here.dep_ != "nsubj":
        return here
    if here.lower_ == "worth" and here.head.pos_ == "NOUN" and here.head.i < here.i:
        return here.head
    before = doc[place - 1] if place > floor and here.lower_ in {"of", "at", "to", "by"} else None
    return before if before is not None and _holds(before) and _leads_to(before, here, site) else None


def _leads_to(before: Token, link: Token, site: Site) -> bool:
    """Whether "of", "at", "to" or "by" ties a figure to the noun before it: "gusts of", "a toll at", "home to"."""
    if link.lower_ in {"to", "by"} and before.lower_ == "home":
        return True
    if link.lower_ == "by":
        return False
    named = link.lower_ == "of" or before.lemma_.lower() in measured_words().outer or before.dep_ in _HELD
    return named or (link.lower_ == "at" and site.figure.kind is not Kind.COUNT)


def _holds(token: Token) -> bool:
    """Whether a word before "of", "at" or "to" can be the noun that holds a figure."""
    linking = measured_words().linking
    return token.pos_ == "NOUN" and not is_unit(token) and token.lower_ not in linking and not token.like_num


def _said_of(site: Site) -> Token | None:
    """The noun that a bare count is said of: "the number of members … now exceeding 650,000", "the toll rose to 8"."""
    verb = _stated_by(site.root)
    if verb is None:
        return None
    subject = next((child for child in verb.children if child.dep_ in {"nsubj", "nsubjpass"}), None)
    if subject is None and verb.dep_ in {"acl", "pcomp"}:
        subject = verb.head
    if subject is None or subject.pos_ != "NOUN":
        return None
    return (counted_by(subject) or subject) if subject.lemma_.lower() in measured_words().empty_outer else subject


def _stated_by(figure: Token) -> Token | None:
    """The verb that says a number of its subject: "stands at 8", "exceeds 650,000"."""
    verb = figure.head
    if figure.dep_ == "pobj" and verb.lower_ in {"to", "at", "from"}:
        verb = verb.head
    elif figure.dep_ not in {"dobj", "attr", "acomp", "nummod"}:
        return None
    return verb if verb.pos_ in _VERBAL and verb.lemma_.lower() in _STATING else None


def counted_by(number: Token) -> Token | None:
    """The "members" of "the number of members"."""
    for link in number.children:
        if link.lower_ == "of":
            return next((child for child in link.children if child.dep_ == "pobj"), None)
    return None


def _next(token: Token) -> Token | None:
    return token.doc[token.i + 1] if token.i + 1 < len(token.doc) else None
