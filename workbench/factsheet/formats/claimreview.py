"""Confirmed corrections as ClaimReview (schema.org) in JSON-LD, for sites and search engines that read it.

The shape follows schema.org/ClaimReview and what search engines ask of it; ours is laid down in
``resources/schemas/claimreview.schema.json``. The number of a rating runs from 1, false, to 5, true.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from types import MappingProxyType

from workbench.factsheet.factsheet import Correction, Entry, FactSheet, SourceEntry, Verdict
from workbench.factsheet.presentation import Presentation
from workbench.factsheet.record import Json
from workbench.factsheet.words import Words

_RATINGS: Mapping[str, int] = MappingProxyType(
    {"one-right": 1, "none-right": 1, "quote": 2, "superseded": 3, "both-stand": 3, "soften": 3}
)
"""How far from the truth a claim was that is corrected for a reason, by the reason's id."""


def content(sheet: FactSheet, shown: Presentation) -> bytes:
    """One review for every correction, as a file."""
    sources = {entry.letter: entry for entry in sheet.sealed.documents}
    entries = {entry.discrepancy: entry for entry in sheet.sealed.decisions}
    reviews = [
        _review(each, sources[each.mention.letter], entries[each.discrepancy], sheet, shown)
        for each in sheet.sealed.corrections
    ]
    graph = {"@context": "https://schema.org", "@graph": reviews}
    return (json.dumps(graph, ensure_ascii=False, indent=1) + "\n").encode()


def _review(correction: Correction, source: SourceEntry, entry: Entry, sheet: FactSheet, shown: Presentation) -> Json:
    verdict = entry.verdict
    if verdict is None:
        raise ValueError(f"“{entry.topic}” is corrected without a verdict")
    return {
        "@type": "ClaimReview",
        "@id": f"urn:sha256:{sheet.seal}#{correction.discrepancy}-{source.letter}-{correction.mention.start}",
        "inLanguage": shown.language,
        "name": correction.topic,
        "datePublished": sheet.head.made.date().isoformat(),
        "claimReviewed": correction.mention.sentence or correction.old,
        "reviewBody": _told(correction, verdict, shown.words),
        "author": _author(verdict, shown),
        "itemReviewed": _claim(correction, source),
        "reviewRating": {
            "@type": "Rating",
            "ratingValue": _RATINGS.get(correction.how, 3),
            "worstRating": 1,
            "bestRating": 5,
            "alternateName": shown.words.name("rating", correction.how),
        },
    }


def _told(correction: Correction, verdict: Verdict, words: Words) -> str:
    """What was printed, what is right, and by what."""
    basis = ", ".join(each for each in (words.name("basis", correction.basis), correction.source) if each)
    given = (
        (words.text("printed"), correction.old),
        (words.text("correct"), correction.new),
        (words.text("basis"), basis or words.name("reason", verdict.reason)),
    )
    return " ".join(f"{label}: {' '.join(said.split()).rstrip('.')}." for label, said in given)


def _author(verdict: Verdict, shown: Presentation) -> Json:
    if shown.house:
        return {"@type": "Organization", "name": shown.house}
    return {"@type": "Person", "name": verdict.editor or shown.words.text("unnamed")}


def _claim(correction: Correction, source: SourceEntry) -> Json:
    article: Json = {"@type": "NewsArticle", "headline": source.title or source.name}
    article |= {"url": source.url} if source.url.startswith(("http://", "https://")) else {}
    article |= {"publisher": {"@type": "Organization", "name": source.outlet}} if source.outlet else {}
    article |= {"datePublished": source.published} if source.published else {}
    speaker = correction.mention.speaker
    if speaker:
        by: Json = {"@type": "Person", "name": speaker}
    else:
        by = {"@type": "Organization", "name": source.outlet or source.name}
    claim: Json = {"@type": "Claim", "author": by, "appearance": article}
    return claim | ({"datePublished": source.published} if source.published else {})
