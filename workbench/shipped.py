"""Where the data that travels with the program lies: ``resources/`` and the seed articles.

In a checkout both are folders beside ``workbench/``, where an editor finds them; in an installed wheel or a bundle they
lie inside the package (``pyproject.toml`` puts them there). Nothing else in the program needs to know which it is.
"""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def resource_folder(name: str) -> Path:
    """The folder ``resources/<name>`` of this program, for example ``lexicons`` or ``icons``.

    Raises FileNotFoundError when the program was installed without it.
    """
    return _travelling("resources") / name


def seeds_folder() -> Path:
    """The folder of the five seed articles: the sample case."""
    return _travelling("seeds")


def _travelling(name: str) -> Path:
    for folder in (_PACKAGE / name, _PACKAGE.parent / name):
        if folder.is_dir():
            return folder
    raise FileNotFoundError(f"This copy of the workbench came without its folder “{name}”: install it again.")
