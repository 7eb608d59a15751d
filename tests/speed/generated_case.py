"""A case as large as any desk will have: 100,000 claims, 20,000 facts, 300 documents.

Made through the case itself by a small program that reads lines, so that no language model is needed to make it.
"""

from __future__ import annotations

import random
import re
from pathlib import Path

from tests.store.small_program import LineReader, original
from workbench.documents.original import Original
from workbench.store.case import Case

CLAIMS, FACTS, DOCUMENTS = 100_000, 20_000, 300
SLIPS = 0.02
"""The share of claims that give another figure than the rest."""

_WORDS = re.findall(
    r"\w+",
    "votes members house north labour people killed injured rescued homes damaged jobs lost raised support winter "
    "crisis border police organisers marched boats burnt sailors hurt trees felled litres spilt",
)


def generated_case(path: Path) -> Case:
    """The case, open for writing. Takes some ten seconds to make."""
    case = Case.create(path, "Generated", "Jo Marsh", program=LineReader())
    case.read(_documents(random.Random(20160924)))  # noqa: S311 - the same case every time
    return case


def reopened(path: Path) -> Case:
    """The case once it is made."""
    return Case.open(path, editor="Jo Marsh", program=LineReader())


def _documents(chance: random.Random) -> list[Original]:
    topics = [f"{' '.join(chance.choices(_WORDS, k=4)).capitalize()} {number}" for number in range(FACTS)]
    lines: list[list[str]] = [[] for _ in range(DOCUMENTS)]
    for number in range(CLAIMS):
        fact = number % FACTS
        value = 1000 + 7 * fact + (chance.random() < SLIPS)
        paper = (7 * number + number // FACTS) % DOCUMENTS
        lines[paper].append(f"{topics[fact]}: {value:,} (Speaker {number % 500})")
    return [original(f"{paper:03}.txt", f"Paper {paper}", *told) for paper, told in enumerate(lines)]
