"""A small program that reads "Votes for Corbyn: 313,209" line by line, so that a case can be tried without a language
model. Every such line is a claim; lines of one topic make a fact; different figures make a discrepancy."""

from __future__ import annotations

import hashlib
import itertools
import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from workbench.comparison.discrepancy import Discrepancy, Findings, Level, NearMiss
from workbench.comparison.evidence import Evidence
from workbench.comparison.fact import Fact, Reading
from workbench.documents.document import Document, Span
from workbench.documents.original import Original
from workbench.documents.shared_copy import SharedCopy
from workbench.extraction.claim import Claim, Context, Kind, Quantity, claim_id

_LINE = re.compile(r"^(?P<topic>[^:\n]+): (?P<value>[\d,.]+)(?: \((?P<speaker>[^)]+)\))?$", re.MULTILINE)


@dataclass(frozen=True)
class LineReader:
    """``release`` is its version; from release 2 on it also takes the point after a figure for a part of it."""

    release: str = "1"

    def version(self) -> str:
        return f"lines {self.release}"

    def extract(self, document: Document) -> tuple[Claim, ...]:
        return tuple(self._claim(document, match) for match in _LINE.finditer(document.text))

    def compare(self, documents: Sequence[Document], claims: Sequence[Claim]) -> Findings:
        by_topic: dict[str, list[Claim]] = defaultdict(list)
        for claim in sorted(claims, key=lambda claim: (claim.document, claim.span)):
            by_topic[claim.subject].append(claim)
        facts = tuple(_fact(topic, found) for topic, found in sorted(by_topic.items()))
        discrepancies = tuple(_discrepancy(fact) for fact in facts if len(fact.readings) > 1)
        queue = sorted(discrepancies, key=lambda found: (found.level, found.topic))
        return Findings(facts, tuple(queue), _near_misses(facts), _shared(documents))

    def _claim(self, document: Document, match: re.Match[str]) -> Claim:
        end = match.end("value") if self.release == "1" else match.end()
        span = Span(match.start("value"), end)
        number = float(match["value"].replace(",", "").rstrip("."))
        return Claim(
            claim_id(document.name, span, Kind.COUNT),
            document.name,
            span,
            document.words(span),
            Kind.COUNT,
            Quantity(number, number, number, "vote"),
            subject=match["topic"],
            property="votes",
            speaker=match["speaker"] or "",
            context=Context(Span(match.start(), match.end()), document.text.count("\n", 0, match.start())),
        )


def original(name: str, *lines: str) -> Original:
    """A document of these lines."""
    text = "\n".join(lines) + "\n"
    content = text.encode()
    return Original(Document(name, text, hashlib.sha256(content).hexdigest()), content)


def _fact(topic: str, claims: Sequence[Claim]) -> Fact:
    by_value: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        by_value[_printed(claim)].append(claim)
    readings = tuple(
        Reading(value, tuple(found), len({claim.document for claim in found}))
        for value, found in sorted(by_value.items(), key=lambda pair: (-len(pair[1]), pair[0]))
    )
    places = "|".join(f"{claim.document}:{claim.span.start}-{claim.span.end}" for claim in claims)
    return Fact(hashlib.sha256(places.encode()).hexdigest()[:12], Kind.COUNT, topic, readings)


def _printed(claim: Claim) -> str:
    assert isinstance(claim.value, Quantity)
    return f"{claim.value.number:,.15g}"


def _discrepancy(fact: Fact) -> Discrepancy:
    numbers = [claim.value.number for claim in fact.claims if isinstance(claim.value, Quantity)]
    level = Level.VARIATION if round(min(numbers)) == round(max(numbers)) else Level.CONFLICT
    first, second = fact.readings[0].value, fact.readings[1].value
    reason = Evidence("figures_rounded", (("first", first), ("second", second)))
    return Discrepancy(f"d-{fact.id}", fact, level, (reason,))


def _near_misses(facts: Sequence[Fact]) -> tuple[NearMiss, ...]:
    pairs = itertools.pairwise(facts)
    return tuple(
        NearMiss(first.claims[0], second.claims[0], Evidence("names_one_bearer", (("name", first.topic),)))
        for first, second in pairs
    )


def _shared(documents: Sequence[Document]) -> tuple[SharedCopy, ...]:
    by_first_line: dict[str, list[str]] = defaultdict(list)
    for document in documents:
        by_first_line[document.text.split("\n", 1)[0]].append(document.name)
    return tuple(SharedCopy(tuple(sorted(names)), 12, 0.5) for names in by_first_line.values() if len(names) > 1)
