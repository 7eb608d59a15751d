"""The terminal as an editor uses it: one command in, what it printed and its exit status out."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

CHECKOUT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Answer:
    """What a command printed and how it ended."""

    status: int
    output: str
    errors: str

    @property
    def data(self) -> Any:
        return json.loads(self.output)


@dataclass(frozen=True)
class Terminal:
    """A terminal in a folder of its own."""

    folder: Path

    def run(self, *arguments: str | Path, **variables: str) -> Answer:
        told = subprocess.run(
            [sys.executable, "-m", "workbench", *map(str, arguments)],
            cwd=self.folder,
            env={
                "PATH": "/usr/bin:/bin",
                "PYTHONPATH": str(CHECKOUT),
                "LC_ALL": "C",
                "HOME": str(self.folder),
                **variables,
            },
            capture_output=True,
            encoding="utf-8",
            timeout=55,
            check=False,
        )
        return Answer(told.returncode, told.stdout, told.stderr)

    def write(self, name: str, text: str) -> Path:
        file = self.folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
        return file


@pytest.fixture
def terminal(tmp_path: Path) -> Terminal:
    return Terminal(tmp_path)
