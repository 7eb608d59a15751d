"""What the tests of installers share: the modules of ``packaging/``, at one fixed moment."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

import workbench

CHECKOUT = Path(workbench.__file__).parent.parent


@pytest.fixture
def packaging_modules(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """``installers`` can be imported, and dates are those of one fixed moment."""
    monkeypatch.syspath_prepend(str(CHECKOUT / "packaging"))
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1790000000")
    from installers.product import epoch

    epoch.cache_clear()
    yield
    epoch.cache_clear()
