"""What a figure measures and of whom: head noun, property, owner, whole, scope, modality and source.

The fields follow one vocabulary, so that claims of different documents meet:

* ``head`` is the lemma of the thing counted ("vote"), or of what a measure is taken of ("rain", "wind").
* ``property`` is, for a count, the concept where there is one ("deaths", "injured", "missing", "arrested", "evacuated",
  "rescued", "displaced", "destroyed", "damaged"), else the outer noun ("electorate", "majority"), else the plural of
  the head ("votes"); "age" for ages. For a share it is "share of votes", or "rise", "fall", or the noun that has it
  ("turnout", "inflation"). For money, measures and durations the noun ("fine", "wind", "operation"), else the verb.
* ``subject`` is the owner's full name, else the words for it in lower case ("river", "advisory").
* ``unit`` of a count is "person" for people, "year of age" for ages, else the head's lemma.
* ``part_of`` is the whole of a share or part; ``whose`` who gives the figure ("police", "Gulf States Power").
"""

from __future__ import annotations

import re
from collections import deque
from dataclasses import dataclass, replace

from spacy.tokens import Token

from workbench.documents.document import Span
from workbench.extraction.claim import Kind, Modality, Scope
from workbench.extraction.figures.aged import aged
from workbench.extraction.figures.ages import YEAR_OF_AGE
from workbench.extraction.figures.concepts import (
    OF_PEOPLE,
    change_named,
    concept,
    demanded,
    direction,
    side_of_a_vote,
    stance,
    suffered,
)
from workbench.extraction.figures.extents import dimension, extent
from workbench.extraction.figures.figure import Figure
from workbench.extraction.figures.figures import in_unit_of
from workbench.extraction.figures.framing import is_shared_out, modality_of, scope_of, source_of
from workbench.extraction.figures.heads import (
    BEFORE_FIGURES,
    Head,
    Site,
    contact_verb,
    counted_by,
    governing_verb,
    head_of,
    is_label,
    is_unit,
    place_of,
    verb_before,
)
from workbench.extraction.figures.owners import NOBODY, Owner, Owners
from workbench.extraction.figures.rows import label_of
from workbench.extraction.figures.shares import SAYS_NOTHING, goes_on, share_of
from workbench.extraction.figures.units import rate_after
from workbench.extraction.parsed import Parsed, Sentence
from workbench.extraction.words.measured_words import measured_words, plural

_SCALES = frozenset({"magnitude", "category", "level", "stage", "grade", "phase", "tier", "division"})
_TIE = re.compile(r" ?[(,/] ?| - | or | \(or |, or ")
_TOPICS = frozenset({"nsubj", "nsubjpass"})
_BROKEN_DOWN = re.compile(r"[:(]| - |\bincluding\b")
_STATES = frozenset(
    {"be", "stand", "remain", "become", "total", "reach", "exceed", "hit", "number", "top", "amount", "come", "equal"}
    | {"average", "range", "run", "weigh"}
)


@dataclass(frozen=True, slots=True)
class Measured:
    """What a figure measures. ``span`` is the claim's: the figure with its noun.

    ``anchor`` is its word in the parse, ``noun`` what it counts, ``described`` the verb of a clause about it ("he
    won"); ``tied`` is true for a figure that only restates or
    completes the one right before it.
    """

    figure: Figure
    sentence: Sentence
    span: Span
    anchor: Token
    noun: Token | None = None
    described: Token | None = None
    tied: bool = False
    head: str = ""
    property: str = ""
    subject: str = ""
    unit: str = ""
    verb: str = ""
    part_of: str = ""
    whose: str = ""
    scope: Scope = Scope.UNSTATED
    modality: Modality = Modality.ACTUAL
    modifiers: frozenset[str] = frozenset()


class Measuring:
    """Works through the figures of one document in order; a bare number borrows from the figure before it."""

    def __init__(self, parsed: Parsed, owners: Owners) -> None:
        self._folded = parsed.folded
        self._sentences = parsed.sentences
        self._owners = owners
        self._before: Measured | None = None
        self._counted: deque[Measured] = deque(maxlen=6)
        self._shared: Measured | None = None

    def measure(self, site: Site) -> Measured | None:
        """What the figure at this site measures, or None for a number that only names something."""
        head = head_of(site)
        place = place_of(site, head)
        described = _described_by(place) or contact_verb(site)
        verb = described or verb_before(site) or governing_verb(place)
        doing = _own_clause(place) or verb if place.dep_ == "pobj" or not _telling(verb) else verb
        span = self._span(site, head)
        owner = NOBODY if is_shared_out(self._folded, site) else self._owners.of(site, head, verb, self._folded)
        measured = Measured(
            figure=site.figure,
            sentence=site.sentence,
            span=span,
            anchor=place,
            noun=head.noun,
            described=described,
            tied=self._is_tied(site),
            verb=_telling(doing),
            scope=scope_of(self._folded, site, head, self._noun_end(site, head)),
            modality=modality_of(self._folded, site, head, verb),
            whose=source_of(site, verb, self._owners),
            modifiers=_modifiers(head, site) | _manner(verb) | stance(site, verb),
        )
        if is_label(site, head):
            return None
        if site.figure.quantity.unit == YEAR_OF_AGE:
            measured = self._age(site, measured, owner)
        elif (unit := self._unit_before(site, head)) is not None:
            measured = self._amount(site, head, verb, owner, replace(measured, figure=in_unit_of(site.figure, unit)))
        elif site.figure.kind is Kind.COUNT:
            measured = self._count(site, head, verb, owner, measured)
        elif site.figure.kind is Kind.PERCENTAGE:
            measured = self._share(site, head, verb, owner, measured)
        else:
            measured = self._amount(site, head, verb, owner, measured)
        if head.noun is None and head.outer is None and measured.unit != YEAR_OF_AGE:
            measured = self._in_row(site, measured)
        self._before = measured
        if measured.figure.kind is Kind.COUNT and measured.head not in {"", "point"} and measured.unit != YEAR_OF_AGE:
            self._counted.append(measured)
        if measured.figure.kind is Kind.PERCENTAGE:
            self._shared = measured
        return measured

    def _in_row(self, site: Site, measured: Measured) -> Measured:
        """The figure of a row, told by its label: whose it is where that names somebody, else what it is."""
        label = label_of(self._folded, site)
        if not label:
            return measured
        owner = self._owners.named_in(site.paragraph, label)
        if owner.named:
            return replace(measured, subject=owner.name)
        noun = next((word for word in reversed(label) if word.pos_ in {"NOUN", "PROPN"}), None)
        if noun is None:
            return measured
        lemma = _generic(noun.lemma_.lower())
        others = frozenset(
            word.lemma_.lower() for word in label if word.pos_ in {"ADJ", "NOUN", "PROPN"} and word != noun
        )
        named = lemma if lemma in measured_words().outer or noun.tag_ == "NN" else plural(lemma)
        return replace(measured, subject="", head=lemma, property=named, modifiers=measured.modifiers | others)

    def _count(self, site: Site, head: Head, verb: Token | None, owner: Owner, measured: Measured) -> Measured:
        words = measured_words()
        noun, outer = _generic(_lemma(head.noun)), _lemma(head.outer)
        bare = head.noun is None or head.noun.pos_ == "PRON"
        meant = _meant(site, head.whole, self._before) if bare and head.partitive and head.whole is not None else ""
        borrowed = self._borrowed(site) if bare and not outer and not meant else None
        if borrowed is not None:
            noun = borrowed.head
        noun = meant or noun
        side = side_of_a_vote(site) if noun in {"", "vote"} or bare else ""
        if side:
            noun, measured = "vote", replace(measured, modifiers=measured.modifiers | {side})
        if not noun and bare and (not outer or outer in words.empty_outer):
            noun = _generic(_bare_noun(verb) or self._topic(site))
        if head.noun is not None and head.noun.tag_ == "NNPS" and head.noun.ent_type_ == "NORP":
            noun = "people"
        named = concept(site, head, verb) or (borrowed.property if borrowed is not None else "")
        if not named and verb is not None and noun in words.people and place_of(site, head).dep_ == "nsubj":
            # Those who vote for something are votes for it.
            named = plural(words.bare[verb.lemma_.lower()]) if verb.lemma_.lower() in words.bare else ""
        if named in OF_PEOPLE and borrowed is not None and borrowed.unit != "person":
            noun = "people"
        held = outer if outer and outer not in words.empty_outer else ""
        if outer in words.settlements:
            held, named = "population", named or "population"
        elif held and held not in words.outer and noun:
            # "the support of 193,000 members": the outer noun tells what they do, not what they are.
            measured, held = replace(measured, verb=held), ""
        if named in OF_PEOPLE:
            owner = self._owners.placed(site, head)
        elif head.outer is not None and not owner.named:
            owner = NOBODY
        return replace(
            measured,
            head=noun or outer,
            property=named or held or (plural(noun) if noun else outer),
            subject=owner.name,
            unit="person" if noun in words.people or named in OF_PEOPLE or (outer in words.of_people) else noun,
            verb=borrowed.verb if borrowed is not None and measured.verb == "compare" else measured.verb,
            part_of=self._whole(site, head),
        )

    def _borrowed(self, site: Site) -> Measured | None:
        """The count before, in this sentence or the last, from which a bare number takes its noun.

        Of several, one of people for a number that acts ("Some 4,108 took the pill"), else one of the same magnitude.
        """
        near = [count for count in self._counted if site.sentence.number - count.sentence.number <= 1]
        if not near:
            return None
        if _acts(site):
            people = [count for count in self._counted if count.unit == "person"]
            if people and site.sentence.number - people[-1].sentence.number <= 2:
                return people[-1]
        number = abs(site.figure.quantity.number) or 1.0
        alike = [count for count in near if 0.1 <= (abs(count.figure.quantity.number) or 1.0) / number <= 10]
        return (alike or near)[-1]

    def _unit_before(self, site: Site, head: Head) -> Figure | None:
        """The measure whose unit a bare number shares: "winds of 120 km/h and gusts of up to 150"."""
        before = self._before
        bare = site.figure.kind is Kind.COUNT and not site.figure.quantity.unit and head.noun is None
        if not bare or head.outer is None or before is None or before.sentence.number != site.sentence.number:
            return None
        if before.figure.kind is not Kind.MEASURE or before.unit or before.figure.quantity.unit in _SCALES:
            return None
        likely = 1 / 3 <= site.figure.quantity.number / (before.figure.quantity.number or 1.0) <= 3
        return before.figure if likely and _lemma(head.outer) not in measured_words().outer else None

    def _topic(self, site: Site) -> str:
        """The plural noun that the sentence before speaks of: "Flights are resuming. A total of 251 were cancelled"."""
        if site.sentence.number == 0 or site.root.dep_ not in {"nsubj", "nsubjpass", "pobj"}:
            return ""
        root = self._sentences[site.sentence.number - 1].tokens.root
        return next(
            (child.lemma_.lower() for child in root.children if child.dep_ in _TOPICS and child.tag_ == "NNS"), ""
        )

    def _share(self, site: Site, head: Head, verb: Token | None, owner: Owner, measured: Measured) -> Measured:
        noun, outer = _generic(_lemma(head.noun)), _lemma(head.outer)
        before = self._before if measured.tied else None
        listed = self._shared
        if head.noun is None and not outer and listed is not None and listed.sentence.number == site.sentence.number:
            placed = self._owners.placed(site, head)
            if placed.name:
                # A list goes on: 65% of traffic with India, 59% with Singapore.
                return replace(
                    measured, head=listed.head, property=listed.property, subject=placed.name, part_of=listed.part_of
                )
            if measured.scope is Scope.UNSTATED and goes_on(site):
                between = self._folded[listed.span.end : site.figure.span.start]
                scope = Scope.PART if _BROKEN_DOWN.search(between) else listed.scope
                return replace(
                    measured, head=listed.head, property=listed.property, subject=listed.subject, scope=scope
                )
        moved = direction(site, verb) if measured.scope is Scope.DIFFERENCE else change_named(site, head, owner.name)
        if demanded(site, verb):
            prop, measured = "demand", replace(measured, scope=Scope.UNSTATED)
        elif moved:
            prop, owner = moved, self._changed(site, verb, owner)
            measured = replace(measured, scope=Scope.DIFFERENCE)
        elif outer == "share" and head.outer is not None:
            whole = counted_by(head.outer)
            noun = _lemma(whole)
            prop = share_of(noun, site, None)
        elif outer and outer not in measured_words().empty_outer:
            prop = outer
        elif head.partitive:
            prop = share_of(noun, site, verb)
        elif noun:
            prop = noun
        elif before is not None and before.figure.kind is Kind.COUNT and before.head:
            prop = f"share of {before.head}"
        else:
            prop = share_of(noun, site, verb)
            if prop == "share":
                prop = self._plain_property(site, verb) or prop
        return replace(
            measured,
            head=noun or outer or (before.head if before is not None else ""),
            property=prop,
            subject=before.subject if before is not None and before.subject else owner.name,
            part_of=self._whole(site, head),
            verb=before.verb if before is not None else measured.verb,
        )

    def _amount(self, site: Site, head: Head, verb: Token | None, owner: Owner, measured: Measured) -> Measured:
        before = self._before if measured.tied else None
        if before is not None and _is_restated(before.figure, site.figure):
            return replace(
                measured,
                head=before.head,
                property=before.property,
                subject=before.subject,
                verb=before.verb,
                scope=before.scope,
                modifiers=before.modifiers,
            )
        noun, outer = _lemma(head.noun), _lemma(head.outer)
        moved = direction(site, verb) if measured.scope is Scope.DIFFERENCE else ""
        if demanded(site, verb):
            prop, measured = "demand", replace(measured, scope=Scope.UNSTATED)
        elif site.figure.quantity.unit in _SCALES:
            prop = site.figure.quantity.unit
        elif moved:
            prop, owner = moved, self._changed(site, verb, owner)
        else:
            held = "" if outer in measured_words().empty_outer else outer
            said = noun or held or extent(site) or self._plain_property(site, verb) or outer
            prop = dimension(site, said) or said
        return replace(
            measured,
            head=noun or outer,
            property=prop,
            subject=owner.name,
            part_of=self._whole(site, head) if site.figure.kind is Kind.MONEY else "",
        )

    def _age(self, site: Site, measured: Measured, owner: Owner) -> Measured:
        holder = aged(site)
        name = self._owners.name(site.paragraph, holder) if holder is not None else owner
        if holder is not None and (holder.pos_ == "NOUN" or not name.named):
            # "A 71-year-old woman" may be any woman.
            described = "" if holder.lemma_.lower() in measured_words().anybody else holder.lemma_.lower()
            name = Owner(name.name if name.named and name.name[:1].isupper() else described, False)
        return replace(measured, head="age", property="age", subject=name.name, unit=YEAR_OF_AGE, scope=Scope.UNSTATED)

    def _plain_property(self, site: Site, verb: Token | None) -> str:
        """For a figure that no noun holds: the noun it is said of with "be", else its verb."""
        if verb is None:
            return ""
        lemma = verb.lemma_.lower()
        if lemma in _STATES:
            subject, _ = self._owners.subject_of(site.paragraph, verb)
            # "The peak gust" with "gust" taken for a verb is still what is said to be 138 mph.
            named = subject is not None and (subject.pos_ == "NOUN" or (subject.tag_ == "VBP" and lemma == "be"))
            if subject is not None and subject.i != site.root.i and named and not is_unit(subject):
                return subject.lemma_.lower()
        if lemma == "put":
            held = next((child for child in verb.children if child.dep_ == "dobj"), None)
            if held is not None and held.pos_ == "NOUN" and held.i < site.first.i:
                return held.lemma_.lower()
        return "" if lemma in SAYS_NOTHING else lemma

    def _changed(self, site: Site, verb: Token | None, owner: Owner) -> Owner:
        """What changed: the owner, else the object of the verb ("cut the risk by 30%")."""
        if verb is not None:
            held = next((child for child in verb.children if child.dep_ == "dobj"), None)
            if held is not None and held.i != site.root.i and held.i < site.first.i:
                return self._owners.name(site.paragraph, held)
        return owner

    def _is_tied(self, site: Site) -> bool:
        """Whether the figure restates or completes the one right before it: "(59.5pc)", ", 38% of the vote"."""
        before = self._before
        if before is None or before.sentence.number != site.sentence.number:
            return False
        if site.figure.span.start - before.span.end > 6:
            return False
        return _TIE.fullmatch(self._folded, before.span.end, site.figure.span.start) is not None

    def _whole(self, site: Site, head: Head) -> str:
        whole = head.whole
        if whole is None:
            return ""
        if whole.pos_ == "PRON":
            before = self._before.head if self._before is not None else ""
            return _meant(site, whole, self._before) or (before if whole.lower_ in {"them", "those", "these"} else "")
        return " ".join(
            token.lemma_.lower()
            for token in whole.doc[max(whole.left_edge.i, site.last.i + 2) : whole.i + 1]
            if token.pos_ in {"NOUN", "PROPN", "ADJ"} and token.lower_ not in BEFORE_FIGURES
        )

    def _span(self, site: Site, head: Head) -> Span:
        span = site.figure.span
        end = self._noun_end(site, head)
        if end <= span.end:
            return span
        rate = rate_after(self._folded, end)
        return Span(span.start, rate[0] if rate is not None else end)

    def _noun_end(self, site: Site, head: Head) -> int:
        noun = head.noun
        if noun is None or noun.i <= site.last.i or noun.i - site.last.i > 9 or noun.pos_ == "PRON":
            return site.figure.span.end
        return site.paragraph.span_of(noun).end


def _meant(site: Site, pronoun: Token, before: Measured | None) -> str:
    """What "of them" is of where nothing was counted before in the sentence: "jobs will go: 248 of them"."""
    counted = before is not None and before.sentence.number == site.sentence.number
    if pronoun.lower_ not in {"them", "those", "these"} or counted:
        return ""
    named = [word for word in site.sentence.tokens if word.i < site.first.i and word.tag_ == "NNS"]
    held = next((word for word in named if word.dep_ in _TOPICS), None)
    return _generic(held.lemma_.lower()) if held is not None else ""


def _acts(site: Site) -> bool:
    """Whether a bare number is the subject of a verb that only people do."""
    verb = site.root.head
    if site.root.dep_ != "nsubj" or verb.pos_ != "VERB" or verb.tag_ == "VBN":
        return False
    return verb.lemma_.lower() in measured_words().human


def _is_restated(before: Figure, figure: Figure) -> bool:
    """Whether two neighbouring figures can be one measure in two units: "120 mph (195 kph)"."""
    return before.kind is figure.kind and before.quantity.base_unit == figure.quantity.base_unit


def _described_by(noun: Token) -> Token | None:
    """The verb of a relative clause with a subject of its own: "the 251,417 he secured in 2015"."""
    for child in noun.children:
        if child.dep_ == "relcl" and any(
            part.dep_ in {"nsubj", "nsubjpass"} and part.lower_ not in {"who", "which", "that"}
            for part in child.children
        ):
            return child
    return None


def _own_clause(noun: Token) -> Token | None:
    """The verb of a clause that says who is counted: "the 410 people who took the pill", "520 assigned to placebo"."""
    if noun.pos_ == "VERB" and noun.tag_ == "VBN":
        return noun
    return next((child for child in noun.children if child.dep_ in {"relcl", "acl"} and child.pos_ == "VERB"), None)


def _telling(verb: Token | None) -> str:
    """The lemma of a verb that says something: not "be" or "have"."""
    lemma = verb.lemma_.lower() if verb is not None else ""
    return "" if lemma in SAYS_NOTHING else lemma


def _lemma(token: Token | None) -> str:
    return token.lemma_.lower() if token is not None and token.pos_ != "PRON" else ""


def _bare_noun(verb: Token | None) -> str:
    """What a bare number counts after some verbs: those who "voted by 4,120 to 3,877" cast votes."""
    return measured_words().bare.get(verb.lemma_.lower(), "") if verb is not None else ""


def _generic(lemma: str) -> str:
    """ "Others", "persons" and "individuals" are people, and a house is a home."""
    words = measured_words()
    return "people" if lemma in words.anyone else words.alike.get(lemma, lemma)


def _modifiers(head: Head, site: Site) -> frozenset[str]:
    noun = head.noun
    if noun is None:
        return frozenset()
    return frozenset(
        child.lemma_.lower()
        for child in noun.children
        if child.dep_ in {"amod", "compound", "nmod"}
        and not site.first.i <= child.i <= site.last.i
        and child.pos_ in {"ADJ", "NOUN", "PROPN", "VERB"}
        and child.lower_ not in {"other", "more", "total", "several", "many", "few"}
    )


def _manner(verb: Token | None) -> frozenset[str]:
    """How people were hurt: "seriously", "slightly"; "serious" injuries count as the same."""
    words = measured_words()
    if verb is None:
        return frozenset()
    for child in verb.children:
        held = suffered(child)
        if f"{verb.lemma_.lower()} {held.lemma_.lower()}" in words.phrases:
            return frozenset(part.lower_ for part in held.children if part.dep_ == "amod")
    if verb.lemma_.lower() not in words.undergo and verb.lower_ not in words.adjectives:
        return frozenset()
    return frozenset(
        child.lower_.removesuffix("ly")
        for child in verb.children
        if child.dep_ == "advmod" and child.lower_[-2:] == "ly"
    )
