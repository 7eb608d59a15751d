"""What every test stands on: no screen, no warning let through, and the annotated cases where they are at hand."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")

CHECKOUT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def shared_cases() -> Path:
    """The folder of annotated cases beside the checkout; a test that asks for it is skipped where there is none."""
    folder = CHECKOUT.parent / "shared" / "cases"
    if not folder.is_dir():
        pytest.skip("the annotated cases are not beside this checkout")
    return folder
