from __future__ import annotations

from typing import Any

from tests.comparison.accounts import count
from workbench.comparison.comparing import compare
from workbench.comparison.discrepancy import Findings
from workbench.documents.document import Document, Span
from workbench.extraction.claim import Claim, Kind
from workbench.extraction.extracting import extract

Said = dict[str, Any]

HARBOUR = "The ferry Marigold ran aground off Tarn Point before dawn and 214 passengers were taken off by lifeboats."
AGAIN = "Lifeboats took 241 passengers off the ferry Marigold, which ran aground off Tarn Point before dawn."
ELSEWHERE = "The new terminal will handle 980 passengers an hour when the airline opens its second route."


def told(document: str, text: str, number: int, **said: Any) -> tuple[Document, Claim]:
    start = text.index(str(number))
    claim = count(
        document,
        number,
        start=start,
        text=f"{number} passengers",
        property="passengers",
        head="passenger",
        sentence=Span(0, len(text)),
        **said,
    )
    return Document(document, text, ""), claim


def compared(*accounts: tuple[Document, Claim]) -> Findings:
    return compare([document for document, _ in accounts], [claim for _, claim in accounts])


def test_two_accounts_in_like_words_conflict() -> None:
    findings = compared(
        told("a", HARBOUR, 214, names="Marigold Tarn", terms="ferry lifeboat passenger take"),
        told("b", AGAIN, 241, names="Marigold Tarn", terms="ferry lifeboat passenger take"),
    )
    (conflict,) = findings.discrepancies
    assert {reading.value for reading in conflict.readings} == {"214", "241"}


def test_a_look_alike_told_of_something_else_is_at_most_a_near_miss() -> None:
    findings = compared(
        told("a", HARBOUR, 214, names="Marigold Tarn", terms="ferry lifeboat passenger take"),
        told("b", ELSEWHERE, 980, terms="terminal passenger hour handle"),
    )
    assert not findings.discrepancies
    assert {miss.veto.rule for miss in findings.near_misses} <= {"kept_apart_weak_match"}


def test_a_doubtful_conflict_leaves_no_fact_behind() -> None:
    findings = compared(
        told("a", HARBOUR, 214, names="Marigold Tarn", terms="ferry lifeboat passenger take"),
        told("b", ELSEWHERE, 980, terms="terminal passenger hour handle"),
    )
    assert not [fact for fact in findings.facts if len(fact.readings) > 1]


def test_swapped_digits_of_two_lengths_of_time_are_reported_though_the_words_differ() -> None:
    documents = [
        Document(
            "a",
            "The nurse was found guilty at Ashford. The verdicts, by a majority, came after 31 hours of deliberation.",
            "",
        ),
        Document(
            "b", "The convictions of the nurse at Ashford were by a majority. They followed 13 hours of discussion.", ""
        ),
    ]
    claims = [claim for document in documents for claim in extract(document) if claim.kind is Kind.DURATION]
    (conflict,) = compare(documents, claims).discrepancies
    assert {reading.value for reading in conflict.readings} == {"31 hours", "13 hours"}
