"""Word lists that ship with the program: small, general, and data rather than code."""

from __future__ import annotations

import functools
import tomllib
from typing import Any

from workbench.shipped import resource_folder


@functools.cache
def lexicon(name: str) -> dict[str, Any]:
    """The tables of ``resources/lexicons/<name>.toml``.

    Raises FileNotFoundError when the program was installed without it.
    """
    return tomllib.loads((resource_folder("lexicons") / f"{name}.toml").read_text(encoding="utf-8"))
