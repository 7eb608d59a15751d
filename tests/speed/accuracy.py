"""What the program finds in the annotated cases beside the checkout: conflicts in all of them, claims in the seeds.

    python3 packaging/dev.py bench accuracy

Says so and passes where the annotated cases are not at hand.
"""

from __future__ import annotations

import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]
CASES = CHECKOUT.parent / "shared" / "cases"


def main() -> int:
    """Print both scores: of the discrepancies, and of the claims they rest on."""
    if not CASES.is_dir():
        print("accuracy: the annotated cases are not beside this checkout")
        return 0
    check = [sys.executable, "-m", "workbench", "check"]
    command = f"{shlex.join(check)} {{docs}} --format json"
    scoring = [sys.executable, str(CASES / "score.py"), str(CASES), "--command", command]
    status = subprocess.run(scoring, cwd=CHECKOUT, timeout=900, check=False).returncode
    with tempfile.NamedTemporaryFile(suffix=".json") as report:
        asking = [*check, str(CASES / "seeds" / "docs"), "--format", "json", "--claims"]
        subprocess.run(asking, cwd=CHECKOUT, stdout=report, timeout=120, check=False)
        claims = [sys.executable, str(CASES / "score_claims.py"), str(CASES / "seeds" / "claims.json"), report.name]
        return max(status, subprocess.run(claims, cwd=CHECKOUT, timeout=60, check=False).returncode)


if __name__ == "__main__":
    sys.exit(main())
