"""Which discrepancy a decision belongs to after documents, program or findings have changed.

A decision names the discrepancy it was made on. Where that is no longer found, it is looked for again: first where its
readings were printed (same document by SHA-256, overlapping spans), then by the values it saw.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from workbench.comparison.discrepancy import Discrepancy
from workbench.documents.document import Document, Span
from workbench.review.decision import Decision


class Finder:
    """Finds the present discrepancy that a decision was made on."""

    def __init__(self, discrepancies: Sequence[Discrepancy], documents: Mapping[str, Document]) -> None:
        self._by_id = {found.id: found for found in discrepancies}
        self._places: dict[str, list[tuple[Span, Discrepancy]]] = defaultdict(list)
        self._values: dict[str, list[Discrepancy]] = defaultdict(list)
        for found in discrepancies:
            for reading in found.readings:
                self._values[reading.value].append(found)
                for claim in reading.claims:
                    self._places[documents[claim.document].sha256].append((claim.span, found))

    def find(self, target: str, decision: Decision) -> str:
        """The id of the discrepancy that the decision on ``target`` belongs to now; empty where there is none."""
        if target in self._by_id:
            return target
        found = self._by_place(decision) or self._by_value(decision)
        return found.id if found else ""

    def _by_place(self, decision: Decision) -> Discrepancy | None:
        scores: Counter[str] = Counter()
        for reading in decision.seen:
            for sha, span in reading.places:
                touching = {
                    found.id
                    for there, found in self._places.get(sha, ())
                    if self._may_be(found, decision) and (there == span or there.overlaps(span))
                }
                scores.update(touching)
        return self._best(scores)

    def _by_value(self, decision: Decision) -> Discrepancy | None:
        """At least two of the values it saw, or one and the same topic."""
        scores: Counter[str] = Counter()
        for reading in decision.seen:
            scores.update({found.id for found in self._values.get(reading.value, ()) if self._may_be(found, decision)})
        likely = Counter(
            {name: score for name, score in scores.items() if score > 1 or self._by_id[name].topic == decision.topic}
        )
        return self._best(likely)

    def _may_be(self, found: Discrepancy, decision: Decision) -> bool:
        return not decision.kind or found.kind == decision.kind

    def _best(self, scores: Counter[str]) -> Discrepancy | None:
        if not scores:
            return None
        return self._by_id[min(scores, key=lambda name: (-scores[name], name))]
