"""Code stays in pieces that can be read at a sitting: the guide of the house, with its figures."""

from __future__ import annotations

import ast
from pathlib import Path

import workbench

PACKAGE = Path(workbench.__file__).parent
CODE = sorted([*PACKAGE.rglob("*.py"), *(PACKAGE.parent / "packaging").rglob("*.py")])

FILE, CLASS, FUNCTION = 500, 300, 60
"""Lines. The desktop applications that are hardest to change have main windows of 1,200 to 9,000; the best have none
over 600."""


def test_no_file_is_longer_than_the_guide() -> None:
    assert [f"{file.name}: {lines}" for file in CODE if (lines := _lines(file)) > FILE] == []


def test_no_class_or_function_is_longer_than_the_guide() -> None:
    guide = {ast.ClassDef: CLASS, ast.FunctionDef: FUNCTION, ast.AsyncFunctionDef: FUNCTION}
    long = [
        f"{file.name}:{node.lineno} {node.name}: {length} lines"
        for file in CODE
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef))
        and (length := (node.end_lineno or node.lineno) - node.lineno + 1) > guide[type(node)]
    ]
    assert long == []


def test_the_pipeline_fits_a_page() -> None:
    assert _lines(PACKAGE / "pipeline.py") < 100


def _lines(file: Path) -> int:
    return len(file.read_text(encoding="utf-8").splitlines())
