"""Documents that newer versions took the place of, and how what was said of the old text is carried to the new."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from workbench.documents.document import Document, Span
from workbench.documents.paragraphs import paragraphs
from workbench.documents.versions import Stretch, compared, place_in
from workbench.review.by_hand import (
    Anchor,
    ByHand,
    ClaimByHand,
    MissedDiscrepancy,
    NoClaim,
    OneFact,
    OwnFact,
)
from workbench.review.decision import Decision

Place = tuple[str, Span]
"""A stretch of a document, by the SHA-256 of its bytes."""


class Succession:
    """Which document took whose place, by the SHA-256 of each; both with their texts."""

    def __init__(self, pairs: Iterable[tuple[Document, Document]] = ()) -> None:
        self._next = {old.sha256: (old, new) for old, new in pairs}
        self._compared: dict[str, tuple[Stretch, ...]] = {}

    def place(self, sha256: str, span: Span) -> Place:
        """Where a stretch stands in the version that counts; where it is gone it stays where it was."""
        seen = {sha256}
        while sha256 in self._next:
            old, new = self._next[sha256]
            found = place_in(self._stretches(sha256), old.text, new.text, span)
            if found is None or new.sha256 in seen:
                break
            sha256, span = new.sha256, found
            seen.add(sha256)
        return sha256, span

    def decision(self, decision: Decision) -> Decision:
        """A decision with what its editor saw where it stands now."""
        if not any(sha in self._next for reading in decision.seen for sha, _ in reading.places):
            return decision
        seen = (
            replace(reading, places=tuple(self.place(sha, span) for sha, span in reading.places))
            for reading in decision.seen
        )
        return replace(decision, seen=tuple(seen))

    def by_hand(self, edits: Sequence[ByHand]) -> tuple[ByHand, ...]:
        """What editors did by hand, pointing at the version that counts."""
        return tuple(self._edit(edit) for edit in edits) if self._next else tuple(edits)

    def _edit(self, edit: ByHand) -> ByHand:
        if isinstance(edit, NoClaim):
            return replace(edit, anchor=self._anchor(edit.anchor))
        if isinstance(edit, OneFact | OwnFact | MissedDiscrepancy):
            return replace(edit, anchors=tuple(map(self._anchor, edit.anchors)))
        return self._claim(edit) if isinstance(edit, ClaimByHand) else edit

    def _anchor(self, anchor: Anchor) -> Anchor:
        sha256, span = self.place(anchor.sha256, anchor.span)
        return anchor if sha256 == anchor.sha256 else replace(anchor, sha256=sha256, span=span)

    def _claim(self, edit: ClaimByHand) -> ClaimByHand:
        """A claim made by hand goes along where its words are the same; else it stays with the older version."""
        claim = edit.claim
        sha256, span = self.place(edit.sha256, claim.span)
        document = self._by_digest.get(sha256)
        if sha256 == edit.sha256 or document is None or document.words(span) != claim.text:
            return edit
        shift = span.start - claim.span.start
        sentence = Span(
            max(claim.context.sentence.start + shift, 0), min(claim.context.sentence.end + shift, len(document.text))
        )
        number = next((at for at, each in enumerate(paragraphs(document.text)) if each.overlaps(span)), 0)
        context = replace(claim.context, sentence=sentence, paragraph=number)
        replaces = self._anchor(edit.replaces) if edit.replaces else None
        return ClaimByHand(sha256, replace(claim, span=span, context=context), replaces)

    @functools.cached_property
    def _by_digest(self) -> Mapping[str, Document]:
        return {new.sha256: new for _, new in self._next.values()}

    def _stretches(self, sha256: str) -> tuple[Stretch, ...]:
        if sha256 not in self._compared:
            old, new = self._next[sha256]
            self._compared[sha256] = compared(old.text, new.text)
        return self._compared[sha256]
