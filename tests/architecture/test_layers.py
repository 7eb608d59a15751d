"""The layout keeps its promises: the data's way is the tree, and each library has the one place that knows it."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

import workbench

PACKAGE = Path(workbench.__file__).parent
CHECKOUT = PACKAGE.parent

HOMES = {
    "PySide6": ("gui/",),
    "sqlite3": ("store/",),
    "sqlite_utils": ("store/",),
    "spacy": ("extraction/",),
    "rapidfuzz": ("comparison/", "documents/shared_copy.py"),
}
"""Each library that only one part of the program may know, and the folders or files that make up that part."""

IMPORT_ALL_WITHOUT_QT = """
import importlib, pkgutil, sys

class NoQt:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in ("PySide6", "shiboken6"):
            raise ImportError(f"{name} is blocked")

sys.meta_path.insert(0, NoQt())
import workbench
names = [m.name for m in pkgutil.walk_packages(workbench.__path__, "workbench.", onerror=lambda name: None)]
for name in names:
    if not name.startswith("workbench.gui"):
        importlib.import_module(name)
print(*[name for name in names if name in sys.modules])
"""


def test_the_package_docstring_names_the_folders_in_the_order_of_the_layers() -> None:
    arrow = _arrow()
    layers = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]
    order = [name.strip(" ()") for layer in layers["contracts"][0]["layers"] for name in layer.split("|")]
    assert arrow == sorted(arrow, key=order.index, reverse=True)


def test_every_step_of_the_arrow_is_a_package() -> None:
    assert [step for step in _arrow() if not (PACKAGE / step / "__init__.py").is_file()] == []


def test_every_folder_with_code_is_a_package_that_the_layers_are_checked_in() -> None:
    folders = {file.parent for file in PACKAGE.rglob("*.py")}
    assert [folder for folder in sorted(folders) if not (folder / "__init__.py").is_file()] == []


def test_everything_but_the_window_works_without_qt() -> None:
    told = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", IMPORT_ALL_WITHOUT_QT],
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
        timeout=50,
        check=False,
    )
    assert told.returncode == 0, told.stderr
    assert {"workbench.documents", "workbench.comparison", "workbench.shipped"} <= set(told.stdout.split())


@pytest.mark.parametrize(("library", "homes"), HOMES.items())
def test_a_library_is_known_in_its_own_place_only(library: str, homes: tuple[str, ...]) -> None:
    strays = [
        f"{file}:{line} imports {name}"
        for file, line, name in _imports()
        if name.partition(".")[0] == library and not file.startswith(homes)
    ]
    assert strays == []


def test_sql_stands_in_the_store_only() -> None:
    statement = re.compile(
        r"\b(SELECT\b.+\bFROM|INSERT\s+(OR\s+\w+\s+)?INTO|DELETE\s+FROM|CREATE\s+(TABLE|INDEX)|PRAGMA\s)"
    )
    strays = [
        f"{file}:{node.lineno}"
        for file, tree in _trees()
        if not file.startswith("store/")
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and statement.search(node.value)
    ]
    assert strays == []


def test_panes_of_the_window_do_not_know_each_other() -> None:
    panes = {folder.name for folder in (PACKAGE / "gui").iterdir() if (folder / "__init__.py").is_file()}
    meetings = [
        f"{file}:{line} imports {name}"
        for file, line, name in _imports()
        if (parts := Path(file).parts)[0] == "gui"
        and parts[1] in panes
        and name.startswith("workbench.gui.")
        and (other := name.split(".")[2]) in panes
        and other != parts[1]
    ]
    assert meetings == []


def _arrow() -> list[str]:
    line = next(line for line in (workbench.__doc__ or "").splitlines() if "->" in line)
    return [step.strip() for step in line.split("->")]


def _trees() -> Iterator[tuple[str, ast.Module]]:
    for file in sorted(PACKAGE.rglob("*.py")):
        yield file.relative_to(PACKAGE).as_posix(), ast.parse(file.read_text(encoding="utf-8"))


def _imports() -> Iterator[tuple[str, int, str]]:
    """Every import in the package: file, line and the full name of what is imported."""
    for file, tree in _trees():
        for node in ast.walk(tree):
            if isinstance(node, ast.Import):
                yield from ((file, node.lineno, alias.name) for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module:
                yield from ((file, node.lineno, f"{node.module}.{alias.name}") for alias in node.names)
