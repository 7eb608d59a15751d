"""A small case as it lies on the desk: three papers on a ferry that ran aground, and what an editor made of them."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import pytest

from workbench.comparison.discrepancy import Discrepancy, Level
from workbench.comparison.evidence import Calculation
from workbench.comparison.fact import Fact, Reading
from workbench.documents.document import Document, Passage, PassageKind, Place, PlaceKind, Rank, Span
from workbench.documents.original import Unread
from workbench.documents.paragraphs import paragraphs
from workbench.documents.shared_copy import SharedCopy
from workbench.extraction.claim import Claim, Context, Kind, Quantity, Wording, claim_id
from workbench.factsheet.composing import SheetInput, compose
from workbench.factsheet.factsheet import FactSheet
from workbench.review.decision import Decision, State, Verdict
from workbench.review.item import Item
from workbench.review.signature import Role, Signature

NOON = dt.datetime(2016, 9, 24, 12, 0, tzinfo=dt.UTC)

TEXTS = {
    "herald.txt": (
        "Ferry aground off Skye\n\nThe Morning Star carried 214 passengers when she struck a reef on Thursday.\n\n"
        "The repairs will cost £1.2m & take 6 weeks, the owners said.\n\n“We heard a bang,” said Una Field.\n"
    ),
    "post.txt": (
        "Island ferry grounds\n\nThe ship carried 241 passengers; nobody was hurt.\n\n"
        "Repairs will cost about £1m and take 6 weeks.\n\n“We heard a great bang,” said Ms Field.\n\nRead more <here>\n"
    ),
    "news.txt": "Rescue\n\nSome 214 passengers were taken off by lifeboat. Una Field, 43, heard a bang.\n",
}


def document(name: str, **about: object) -> Document:
    text = TEXTS[name]
    fields: dict[str, object] = {"title": text.split("\n")[0], "rank": Rank.OWN_REPORT, **about}
    return Document(name, text, hashlib.sha256(text.encode()).hexdigest(), **fields)  # type: ignore[arg-type]


def claim(source: Document, words: str, kind: Kind = Kind.COUNT, speaker: str = "") -> Claim:
    start = source.text.index(words)
    span = Span(start, start + len(words))
    number, paragraph = next(
        (number, paragraph) for number, paragraph in enumerate(paragraphs(source.text)) if paragraph.covers(span)
    )
    value = Wording(words) if kind is Kind.QUOTE else Quantity(1, 1, 1)
    return Claim(
        claim_id(source.name, span, kind),
        source.name,
        span,
        words,
        kind,
        value,
        speaker=speaker,
        context=Context(paragraph, number),
    )


@dataclass
class Desk:
    """The case, and what is done with it."""

    documents: dict[str, Document] = field(default_factory=dict)
    items: dict[str, Item] = field(default_factory=dict)
    facts: list[Fact] = field(default_factory=list)
    decisions: list[Decision] = field(default_factory=list)
    signatures: list[Signature] = field(default_factory=list)
    story: str = "Ferry aground, 24 September 2016"
    edition: int = 1

    def fact(self, topic: str, readings: Mapping[str, list[Claim]], copies: int = 1) -> Fact:
        kind = next(iter(readings.values()))[0].kind
        made = tuple(Reading(value, tuple(claims), copies) for value, claims in readings.items())
        fact = Fact(topic.lower().replace(" ", "-"), kind, topic, made)
        self.facts.append(fact)
        return fact

    def differ(self, fact: Fact, level: Level = Level.CONFLICT, *sums: Calculation) -> None:
        self.items[fact.topic] = Item(Discrepancy(f"d-{fact.id}", fact, level, (), sums))

    def decide(
        self, topic: str, verdict: Verdict, reason: str = "", note: str = "", editor: str = "Una Field", **details: str
    ) -> None:
        item = self.items[topic]
        made = NOON + dt.timedelta(minutes=len(self.decisions))
        decision = Decision(item.id, verdict, editor, made, reason, tuple(details.items()), note)
        self.decisions.append(decision)
        if verdict is Verdict.ANNOTATE:
            self.items[topic] = replace(item, notes=(*item.notes, decision))
        else:
            states = {
                Verdict.CONFIRM: State.CONFIRMED,
                Verdict.REJECT: State.REJECTED,
                Verdict.LEAVE_UNRESOLVED: State.UNRESOLVED,
            }
            self.items[topic] = replace(item, state=states[verdict], decision=decision)

    def sign(self, name: str, role: Role = Role.EDITOR) -> None:
        self.signatures.append(Signature(role, name, NOON, self.sheet().seal))

    def input(self) -> SheetInput:
        documents = list(self.documents.values())
        claims = {each.id: each for fact in self.facts for each in fact.claims}
        return SheetInput(
            story=self.story,
            made=NOON,
            documents=documents,
            letters=dict(zip(self.documents, "ABCDEFG", strict=False)),
            claims=sorted(claims.values(), key=lambda each: (each.document, each.span)),
            facts=self.facts,
            items=list(self.items.values()),
            shared_copies=[SharedCopy(("herald.txt", "news.txt"), 30, 0.4)],
            decisions=self.decisions,
            signatures=self.signatures,
            unread=[Unread("scan.pdf", "“scan.pdf” is a scanned page without text.")],
            kinds_off=["ordinal"],
            edition=self.edition,
            rules="3",
            event_date="2016-09-22",
            place="Skye",
        )

    def sheet(self) -> FactSheet:
        return compose(self.input())


@pytest.fixture
def desk() -> Desk:
    """Four facts: passengers (conflict), cost (variation), the quote (conflict), and weeks (agreed)."""
    desk = Desk()
    herald = document("herald.txt", outlet="The Herald", published=dt.date(2016, 9, 24))
    post = document("post.txt", places=(Place(0, PlaceKind.PAGE, "p. 1"), Place(70, PlaceKind.PAGE, "p. 2")))
    more = post.text.index("Read more")
    post = replace(post, passages=(Passage(Span(more, more + 16), PassageKind.FURNITURE),))
    news = document("news.txt")
    desk.documents = {each.name: each for each in (herald, post, news)}
    desk.differ(
        desk.fact(
            "Passengers on the Morning Star",
            {
                "214": [claim(herald, "214 passengers"), claim(news, "214 passengers")],
                "241": [claim(post, "241 passengers")],
            },
        ),
        Level.CONFLICT,
        Calculation("180 adults + 34 children = 214, printed 241", holds=False),
    )
    desk.differ(
        desk.fact("Cost of repairs", {"£1.2m": [claim(herald, "£1.2m")], "about £1m": [claim(post, "about £1m")]}),
        Level.VARIATION,
    )
    desk.differ(
        desk.fact(
            "What Una Field heard",
            {
                "We heard a bang,": [claim(herald, "We heard a bang,", Kind.QUOTE, "Una Field")],
                "We heard a great bang,": [claim(post, "We heard a great bang,", Kind.QUOTE, "Una Field")],
            },
        )
    )
    desk.fact("Length of repairs", {"6 weeks": [claim(herald, "6 weeks"), claim(post, "6 weeks")]})
    return desk


@pytest.fixture
def decided(desk: Desk) -> Desk:
    """The same with everything settled."""
    desk.decide(
        "Passengers on the Morning Star", Verdict.CONFIRM, "one-right", right="214", basis="primary", source="manifest"
    )
    desk.decide("Cost of repairs", Verdict.REJECT, "rounding")
    desk.decide(
        "What Una Field heard",
        Verdict.LEAVE_UNRESOLVED,
        "ask-source",
        note="Her number is with the desk.",
        whom="Una Field",
        by="2016-09-25",
    )
    return desk
