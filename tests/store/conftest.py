"""Cases on the desk, closed when a test is over."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.store.desk import Desk, harbour_fire


@pytest.fixture
def case_file(tmp_path: Path) -> Path:
    """Where a case lies."""
    return tmp_path / "fire.factcase"


@pytest.fixture
def desk(case_file: Path) -> Iterator[Desk]:
    """The harbour fire, open for writing."""
    opened = harbour_fire(case_file)
    yield opened
    opened.case.close()
