"""Estimate the match weights of comparison from annotated cases, and print them as they ship.

    python tests/speed/estimate_weights.py figures CASES_DIR [case …] > resources/weights/figures.toml

Takes every pair of claims of two documents that comparison would look at and that exclude each other. A pair speaks of
one thing where both claims stand in mentions of one annotated finding, and of two where no finding joins them. The
weight of a level is log2 of how much more often it is seen among the first than among the second (Fellegi and Sunter
1969), times one half: the features tell each other's tale, and whole weights would count it twice. Rare levels are
drawn to nought.

With "conflicts" it weighs instead, over the conflicts that comparison sees with its present weights, what tells those
that an annotator would report from the others: the confidence that orders an editor's queue. With ``--reports`` it adds
pairs from real reports that were judged by hand; ``judged_conflicts.csv`` beside this file holds places and verdicts.

Rows that say how figures stand to each other are set by principle and not estimated: values never pull claims together.
"""

from __future__ import annotations

import argparse
import csv
import json
import math
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations, groupby
from pathlib import Path
from typing import Any

from workbench.comparison.alignment.aligning import Matching
from workbench.comparison.alignment.likeness import Level
from workbench.comparison.alignment.weights import weights
from workbench.comparison.values.figures import Fit
from workbench.comparison.values.figures import fit_claims as fit_figures
from workbench.comparison.values.moments import fit_claims as fit_moments
from workbench.comparison.values.scores import half_a_score
from workbench.documents.document import Document, Span
from workbench.extraction.claim import FIGURES, Claim, Kind
from workbench.extraction.extracting import extract

FAMILIES = {"figures": (FIGURES, fit_figures), "moments": (frozenset({Kind.DATE}), fit_moments)}
BY_PRINCIPLE = {
    "elsewhere": {"same figure": 0.0, "each its own": 0.0, "one prints both": -1.5, "both print both": -4.0},
    "place": {"two documents": 0.0, "same document": -3.0},
}
VALUES = {
    "figures": {
        "equal": 2.0,
        "a slip apart": 1.0,
        "close": 0.5,
        "near": 0.5,
        "unequal": -1.0,
        "far apart": -1.5,
        "other magnitude": -3.0,
        "another hour's count": -0.5,
    },
    "moments": {"same time": 0.3, "another time": 0.0},
}
"""That two figures are equal says something, that they lie far apart speaks against them; that two things happened on
one day says next to nothing."""

TELLING = frozenset({"around", "names", "rivals", "value", "time", "property", "modifiers", "key", "hedge"})
"""The points that tell a conflict worth reading from one that is none. More of them tell less, of so few conflicts."""

TOLL = 4.0
"""What two counts of the dead, hurt or missing weigh: a toll is always worth an editor's look, even if it only rose."""

SHARE = 0.5
"""What part of a weight counts, since features depend on each other."""

RARE = 5
"""A level that is seen so often keeps half of its weight; one seen twice says next to nothing."""

LONGEST_MENTION = 70
"""Longer mentions hold figures of several things."""

Row = tuple[tuple[Level, ...], bool]


def main() -> int:
    """Read the cases, fit, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("family", choices=[*FAMILIES, "conflicts"])
    parser.add_argument("cases", type=Path)
    parser.add_argument("only", nargs="*", help="names of cases; all by default")
    parser.add_argument("--reports", type=Path, help="folder of the reports that were judged by hand")
    parser.add_argument("--threshold", type=float, default=-3.5, help="bits from which a pair or a conflict counts")
    options = parser.parse_args()
    folders = [folder for folder in sorted(options.cases.iterdir()) if (folder / "gold.json").is_file()]
    chosen = [folder for folder in folders if not options.only or folder.name in options.only]
    if options.family == "conflicts":
        rows = [row for folder in chosen for row in labelled_conflicts(folder)]
        rows += judged_conflicts(options.reports) if options.reports is not None else []
        table, prior = fitted(rows, 1.0)
        table = {feature: levels for feature, levels in table.items() if feature in TELLING}
        table["property"]["changing count"] = TOLL
    else:
        rows = [row for folder in chosen for row in labelled_pairs(folder, options.family)]
        table, prior = fitted(rows, SHARE)
        table |= {**BY_PRINCIPLE, "value": VALUES[options.family]}
    sys.stdout.write(printed(options.family, table, prior, options.threshold, len(rows)))
    return 0


def labelled_pairs(folder: Path, family: str) -> Iterator[Row]:
    """The levels of each pair of one case that can be judged, and whether the two claims speak of one thing."""
    gold, matching = _matched(folder, family)
    fit_of = FAMILIES[family][1]
    findings = [frozenset().union(*(_findings(gold, each.claim) for each in group)) for group in matching.members]
    looked_at = set(matching.pairs)
    for one, other in combinations(range(len(matching.members)), 2):
        first, second = (matching.members[number][0].claim for number in (one, other))
        same = bool(findings[one] & findings[other])
        if first.document == second.document or matching.veto(one, other) or not (same or (one, other) in looked_at):
            continue
        if fit_of(first, second) is Fit.APART:
            yield matching.levels(one, other), same


def labelled_conflicts(folder: Path) -> Iterator[Row]:
    """The levels of the likest pair of each conflict that comparison sees in one case, and whether it is one."""
    gold, matching = _matched(folder, "figures")
    for aligned in matching.align().clusters:
        pairs = [
            (*found, first.id, second.id, bool(_findings(gold, first) & _findings(gold, second)))
            for first, second in combinations(aligned.claims, 2)
            if first.document != second.document
            and fit_figures(first, second) is Fit.APART
            and (found := matching.likeness(first, second)) is not None
        ]
        if pairs:
            best = max(pairs)
            yield best[1], best[-1]


def judged_conflicts(reports: Path) -> Iterator[Row]:
    """The levels of each pair that was judged by hand and is still read the same way, and the verdict."""
    with Path(__file__).with_name("judged_conflicts.csv").open(encoding="utf-8", newline="") as file:
        judged = list(csv.DictReader(file))
    for event, lines in groupby(judged, key=lambda line: line["event"]):
        matching = _matching(reports / event, "figures")
        places = {(claim.document, claim.span): claim for claim in matching.claims}
        for line in lines:
            pair = [
                places.get((line[f"{one}_document"], Span(int(line[f"{one}_start"]), int(line[f"{one}_end"]))))
                for one in ("first", "second")
            ]
            found = matching.likeness(pair[0], pair[1]) if pair[0] is not None and pair[1] is not None else None
            if found is not None:
                yield found[1], line["worth_reading"] == "yes"


def _matched(folder: Path, family: str) -> tuple[Any, Matching]:
    """The annotations of one case and the comparison of its claims of one family, with the weights that ship now."""
    return json.loads((folder / "gold.json").read_text(encoding="utf-8")), _matching(folder, family)


def _matching(folder: Path, family: str) -> Matching:
    paths = sorted(folder.glob("docs/*.txt"))
    documents = [Document(path.name, path.read_text(encoding="utf-8"), "") for path in paths]
    claims = [claim for document in documents for claim in extract(document) if claim.kind in FAMILIES[family][0]]
    by_name = {document.name: document for document in documents}
    told = [claim for claim in claims if not half_a_score(claim, by_name)]
    return Matching(told, weights(family), {document.name: document.text for document in documents})


def _findings(gold: Mapping[str, Any], claim: Claim) -> frozenset[str]:
    """The findings of which a claim is a mention: of the same kind, printed at the same place."""
    return frozenset(
        finding["id"]
        for finding in gold["findings"]
        if finding["kind"] == claim.kind and not finding.get("arithmetic")
        for mention in finding["mentions"]
        if mention["doc"] == claim.document
        and mention["start"] < claim.span.end
        and claim.span.start < mention["end"] < mention["start"] + LONGEST_MENTION
    )


def fitted(rows: Sequence[Row], share: float) -> tuple[dict[str, dict[str, float]], float]:
    """The weight of every level, and what is known of a pair before anything is compared, in bits."""
    seen = {kind: Counter(level for levels, same in rows if same is kind for level in levels) for kind in (True, False)}
    pairs = {kind: sum(same is kind for _, same in rows) for kind in (True, False)}
    table: dict[str, dict[str, float]] = {}
    for feature, level in sorted(set(seen[True]) | set(seen[False])):
        if feature not in BY_PRINCIPLE:
            counts = {kind: seen[kind][feature, level] for kind in (True, False)}
            shares = {kind: (counts[kind] + 0.5) / (pairs[kind] + 1) for kind in (True, False)}
            kept = share * sum(counts.values()) / (sum(counts.values()) + RARE)
            table.setdefault(feature, {})[level] = round(kept * math.log2(shares[True] / shares[False]), 2)
    return table, round(math.log2(pairs[True] / pairs[False]), 2)


def printed(family: str, table: Mapping[str, Mapping[str, float]], prior: float, threshold: float, pairs: int) -> str:
    """The weights as a data file."""
    lines = [
        f"# Match weights in bits for {family}, from {pairs} pairs of claims (tests/speed/estimate_weights.py).",
        f"prior = {prior}",
        f"threshold = {threshold}",
    ]
    for feature, levels in sorted(table.items()):
        lines += ["", f"[features.{feature}]", *(f'"{level}" = {bits}' for level, bits in sorted(levels.items()))]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    raise SystemExit(main())
