"""What nobody should think was checked: the paragraphs that no claim touches."""

from __future__ import annotations

import hashlib
import time

from workbench.documents.document import Document, Passage, PassageKind, Span
from workbench.documents.paragraphs import paragraphs
from workbench.extraction.claim import Claim, Context, Kind, Quantity, claim_id
from workbench.factsheet.not_checking import unclaimed_passages


def document(text: str, *passages: Passage) -> Document:
    return Document("a.txt", text, hashlib.sha256(text.encode()).hexdigest(), passages=passages)


def claims(source: Document, *spans: Span) -> list[Claim]:
    return [
        Claim(
            claim_id(source.name, span, Kind.COUNT),
            source.name,
            span,
            source.words(span),
            Kind.COUNT,
            Quantity(1, 1, 1),
            context=Context(span, 0),
        )
        for span in spans
    ]


def found(source: Document, *spans: Span) -> list[tuple[int, str, str]]:
    passages = unclaimed_passages([source], {"a.txt": "A"}, claims(source, *spans))
    return [(each.paragraph, each.opening, each.why) for each in passages]


def test_a_claim_across_two_paragraphs_counts_for_both_and_a_longer_one_for_all_it_covers() -> None:
    source = document("One.\n\nTwo.\n\nThree.\n\nFour.\n\nFive.\n")
    assert found(source, Span(2, 8), Span(2, 3), Span(12, 22)) == [(5, "Five.", "")]


def test_captions_and_furniture_are_told_apart_from_text() -> None:
    text = "A ship.\n\nRead more about ships and the people who sail on them.\n\nThe end.\n"
    source = document(text, Passage(Span(0, 7), PassageKind.CAPTION), Passage(Span(9, 63), PassageKind.FURNITURE))
    assert found(source) == [
        (1, "A ship.", "caption"),
        (2, "Read more about ships and the people who…", "furniture"),
        (3, "The end.", ""),
    ]


def test_sixteen_times_the_text_takes_about_sixteen_times_as_long() -> None:
    def seconds(times: int) -> float:
        text = "\n\n".join(f"Paragraph {number} says that there were {number} of them." for number in range(times))
        source = document(text)
        spans = [Span(each.end - 12, each.end) for each in paragraphs(text)[::2]]
        made = claims(source, *spans)
        began = time.perf_counter()
        assert len(list(unclaimed_passages([source], {"a.txt": "A"}, made))) == times // 2
        return time.perf_counter() - began

    seconds(200)
    assert min(seconds(32_000) for _ in range(2)) < 80 * min(seconds(2_000) for _ in range(3))
