"""The word lists that comparison goes by, as they stand in ``resources/lexicons/comparing.toml``."""

from __future__ import annotations

import functools
import tomllib

from workbench.shipped import resource_folder


@functools.cache
def word_list(name: str) -> frozenset[str]:
    """The words of one list, in lower case. Raises KeyError for a list that the file does not have."""
    path = resource_folder("lexicons") / "comparing.toml"
    lists: dict[str, str] = tomllib.loads(path.read_text(encoding="utf-8"))
    return frozenset(lists[name].split())
