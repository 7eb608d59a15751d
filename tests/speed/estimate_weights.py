"""Estimate the match weights of comparison from annotated cases, and print them as they ship.

    python tests/speed/estimate_weights.py figures CASES_DIR … > resources/weights/figures.toml

Takes every pair of claims of two documents that comparison would look at and that exclude each other. A pair speaks of
one thing where both claims stand in mentions of one annotated finding, and of two where no finding joins them. The
weights are those of a logistic regression with a quadratic penalty (ridge): the features tell each other's tale, and a
regression, unlike a table of ratios (Fellegi and Sunter 1969), does not count it twice. With ``--leave-out`` nothing is
printed but how well pairs of each event are told apart by the weights of all other events.

With "conflicts" it weighs instead, over the conflicts that comparison sees with its present weights, what tells those
that an annotator would report from the others: the confidence that orders an editor's queue. With ``--reports`` it adds
pairs from real reports that were judged by hand; ``judged_conflicts.csv`` beside this file holds places and verdicts.

Rows that say how figures stand to each other are set by principle and not estimated: annotated cases hold more slips
than life does.
"""

from __future__ import annotations

import argparse
import csv
import json
import math
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations, groupby
from pathlib import Path
from typing import Any

import numpy as np

from workbench.comparison.alignment.aligning import Matching
from workbench.comparison.alignment.likeness import Level
from workbench.comparison.alignment.weights import weights
from workbench.comparison.judging.judging import fit_level, sort_readings, support_level
from workbench.comparison.setting import survey
from workbench.comparison.values.figures import Fit
from workbench.comparison.values.figures import fit_claims as fit_figures
from workbench.comparison.values.moments import fit_claims as fit_moments
from workbench.comparison.values.scores import half_a_score
from workbench.documents.document import Document, Span
from workbench.documents.shared_copy import find_shared_copies
from workbench.extraction.claim import FIGURES, Claim, Kind
from workbench.extraction.extracting import extract

FAMILIES = {"figures": (FIGURES, fit_figures), "moments": (frozenset({Kind.DATE}), fit_moments)}
WORTH = {
    "value": {
        "a rare slip apart": 2.5,
        "an unusual slip apart": 1.5,
        "a slip apart": 0.5,
        "close": 0.3,
        "near": 0.0,
        "another hour's count": 0.5,
        "another period": 1.5,
        "unequal": -0.5,
        "far apart": -0.8,
        "other magnitude": -1.2,
        "equal": 0.0,
        "equal, telling": 0.0,
    }
}
"""A slip that is no chance is worth an editor's look for itself."""

BY_PRINCIPLE = {
    "elsewhere": {"same figure": 0.0, "each its own": 0.0, "one prints both": -1.5, "both print both": -4.0},
    "place": {"two documents": 0.0, "same document": -3.0},
}
VALUES = {
    "figures": {
        "equal": 2.0,
        "equal, telling": 5.0,
        "a slip apart": 1.5,
        "an unusual slip apart": 4.5,
        "a rare slip apart": 6.0,
        "close": 1.0,
        "near": 0.8,
        "unequal": -1.3,
        "far apart": -1.8,
        "other magnitude": -3.5,
        "another hour's count": 0.5,
        "another period": 3.0,
    },
    "moments": {"same time": 0.3, "another time": 0.0},
}
"""That two figures are equal says something, that they lie far apart speaks against them; that two things happened on
one day says next to nothing."""

TELLING = frozenset(
    {"around", "beside", "names", "rivals", "value", "time", "property", "modifiers", "key", "hedge", "support"}
)
"""The points that tell a conflict worth reading from one that is none. More of them tell less, of so few conflicts."""

PENALTY = {"figures": 30.0, "moments": 30.0, "conflicts": 5.0}
"""The ridge penalty for each table: of 1, 3, 10, 30 and 60 the one that told pairs of left-out events apart best."""

THRESHOLD = {"figures": -2.8, "moments": -3.5, "conflicts": -1.0}
"""Bits from which a pair, or a conflict, counts."""

LONGEST_MENTION = 70
"""Longer mentions hold figures of several things."""

Row = tuple[tuple[Level, ...], bool]
Table = dict[str, dict[str, float]]
FloatArray = np.ndarray[tuple[int, ...], np.dtype[np.float64]]


def main() -> int:
    """Read the cases, fit, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("family", choices=[*FAMILIES, "conflicts"])
    parser.add_argument("cases", type=Path, nargs="+", help="folders of annotated cases")
    parser.add_argument("--reports", type=Path, help="folder of the reports that were judged by hand")
    parser.add_argument("--leave-out", action="store_true", help="judge the pairs of each event by the others")
    options = parser.parse_args()
    rows: dict[str, list[Row]] = defaultdict(list)
    for folder in (gold.parent for cases in options.cases for gold in sorted(cases.glob("*/gold.json"))):
        found = labelled_conflicts(folder) if options.family == "conflicts" else labelled_pairs(folder, options.family)
        rows[folder.name.removesuffix("_sparse")] += found
    fixed = WORTH if options.family == "conflicts" else {**BY_PRINCIPLE, "value": VALUES[options.family]}
    if options.family == "conflicts" and options.reports is not None:
        rows["judged by hand"] += judged_conflicts(options.reports)
    if options.family == "conflicts":
        rows = {event: [(_telling(levels), worth) for levels, worth in own] for event, own in rows.items()}
    if options.leave_out:
        sys.stdout.write(left_out(rows, fixed, PENALTY[options.family]))
        return 0
    every = [row for event in rows.values() for row in event]
    table, prior = fitted(every, fixed, PENALTY[options.family])
    sys.stdout.write(printed(options.family, table, prior, THRESHOLD[options.family], len(every)))
    return 0


def _telling(levels: Iterable[Level]) -> tuple[Level, ...]:
    return tuple(level for level in levels if level[0] in TELLING)


def left_out(rows: Mapping[str, Sequence[Row]], fixed: Table, penalty: float) -> str:
    """How surely the pairs of each event are told apart by the weights of all others: surprise a pair, in bits."""
    lines = []
    for event, judged in sorted(rows.items()):
        table, prior = fitted([row for other, own in rows.items() if other != event for row in own], fixed, penalty)
        sums = [
            prior + sum(table.get(feature, {}).get(level, 0.0) for feature, level in levels) for levels, _ in judged
        ]
        costs = [math.log2(1 + 2 ** (-bits if same else bits)) for bits, (_, same) in zip(sums, judged, strict=True)]
        lines.append(f"{event:40} {len(judged):6} pairs {sum(costs) / max(len(costs), 1):8.3f} bits a pair\n")
    return "".join(lines)


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
    documents = _documents(folder)
    setting = survey(documents, matching.claims, find_shared_copies(documents))
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
            readings = sort_readings(aligned.claims, setting, fit_figures)
            yield (*best[1], fit_level(best[0]), support_level(readings)), best[-1]


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
                yield (*found[1], fit_level(found[0])), line["worth_reading"] == "yes"


def _matched(folder: Path, family: str) -> tuple[Any, Matching]:
    """The annotations of one case and the comparison of its claims of one family, with the weights that ship now."""
    return json.loads((folder / "gold.json").read_text(encoding="utf-8")), _matching(folder, family)


def _matching(folder: Path, family: str) -> Matching:
    documents = _documents(folder)
    claims = [claim for document in documents for claim in extract(document) if claim.kind in FAMILIES[family][0]]
    by_name = {document.name: document for document in documents}
    told = [claim for claim in claims if not half_a_score(claim, by_name)]
    return Matching(told, weights(family), {document.name: document.text for document in documents})


def _documents(folder: Path) -> list[Document]:
    paths = sorted(folder.glob("docs/*.txt"))
    return [Document(path.name, path.read_text(encoding="utf-8"), "") for path in paths]


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


def fitted(rows: Sequence[Row], fixed: Table, penalty: float) -> tuple[Table, float]:
    """The weight of every level, and what is known of a pair before anything is compared, in bits.

    Newton's method on the penalised likelihood; a step that does not better it is halved. ``fixed`` features keep their
    weights, the others are fitted around them.
    """
    columns: dict[Level, int] = {}
    for levels, _ in rows:
        for level in levels:
            if level[0] not in fixed:
                columns.setdefault(level, len(columns))
    seen = np.zeros((len(rows), len(columns) + 1))
    given = np.zeros(len(rows))
    same = np.array([1.0 if label else 0.0 for _, label in rows])
    seen[:, -1] = 1.0
    for number, (levels, _) in enumerate(rows):
        for feature, name in levels:
            if feature in fixed:
                given[number] += fixed[feature].get(name, 0.0) * math.log(2)
            else:
                seen[number, columns[feature, name]] = 1.0
    ridge = np.full(len(columns) + 1, penalty)
    ridge[-1] = 1e-3
    weights_ = np.zeros(len(columns) + 1)
    weights_[-1] = math.log((same.sum() + 1) / (len(rows) - same.sum() + 1))

    def cost(candidate: FloatArray) -> float:
        sums = seen @ candidate + given
        return float((np.logaddexp(0.0, sums) - same * sums).sum() + (ridge * candidate * candidate).sum() / 2)

    for _ in range(100):
        chance = 1 / (1 + np.exp(-np.clip(seen @ weights_ + given, -40, 40)))
        slope = seen.T @ (chance - same) + ridge * weights_
        curvature = (seen * (chance * (1 - chance))[:, None]).T @ seen + np.diag(ridge)
        step = np.linalg.solve(curvature, slope)
        before = cost(weights_)
        while cost(weights_ - step) > before and float(np.abs(step).max()) > 1e-9:
            step = step / 2
        weights_ = weights_ - step
        if before - cost(weights_) < 1e-7:
            break
    table: Table = {feature: dict(levels) for feature, levels in fixed.items()}
    for (feature, name), number in columns.items():
        table.setdefault(feature, {})[name] = round(float(weights_[number]) / math.log(2), 2)
    return table, round(float(weights_[-1]) / math.log(2), 2)


def printed(family: str, table: Table, prior: float, threshold: float, pairs: int) -> str:
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
