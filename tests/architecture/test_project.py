"""The project as it is handed over: what it says of itself, and what a wheel of it carries."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

import workbench

CHECKOUT = Path(workbench.__file__).parent.parent
WORDS = {".py", ".md", ".toml", ".txt", ".json", ".html", ".css", ".cfg", ".in", ".spec", ".sh", ""}
PLACES_OF_ONE_MACHINE = re.compile(r"(?<![\w.~])/(?:work|root|home|tmp|opt)/\w")


def test_no_file_speaks_of_one_machine() -> None:
    strays = [
        f"{file.relative_to(CHECKOUT)}:{number}"
        for file in _files()
        if file.suffix in WORDS
        for number, line in enumerate(file.read_text(encoding="utf-8", errors="replace").splitlines(), 1)
        if PLACES_OF_ONE_MACHINE.search(line)
    ]
    assert strays == []


@pytest.mark.parametrize("lock", ["run.txt", "dev.txt"])
def test_a_lock_file_pins_every_package_by_hash_and_names_no_registry(lock: str) -> None:
    text = (CHECKOUT / "packaging" / "locks" / lock).read_text(encoding="utf-8")
    for requirement in re.split(r"\n(?=\S)", text.strip()):
        assert re.match(r"[\w.-]+==\S+ .*", requirement), requirement
        assert "--hash=sha256:" in requirement, requirement
    assert "://" not in text


def test_the_version_is_told_once_and_the_same() -> None:
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["version"] == workbench.__version__


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of this checkout."""
    folder = tmp_path_factory.mktemp("wheel")
    building = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(CHECKOUT)]
    subprocess.run(building, check=True, capture_output=True, timeout=50)
    return next(folder.glob("*.whl"))


def test_all_that_the_program_reads_travels_inside_the_wheel(wheel: Path) -> None:
    carried = {name.removeprefix("workbench/") for name in zipfile.ZipFile(wheel).namelist()}
    wanted = {
        file.relative_to(CHECKOUT).as_posix()
        for folder in ("resources", "seeds")
        for file in (CHECKOUT / folder).rglob("*")
        if file.is_file() and "screenshots" not in file.parts
    }
    assert wanted - carried == set()
    assert not any("resources/screenshots/" in name for name in carried)


def test_an_installed_program_finds_what_travelled_with_it(wheel: Path, tmp_path: Path) -> None:
    zipfile.ZipFile(wheel).extractall(tmp_path)
    asking = "from workbench import shipped; print(shipped.seeds_folder(), shipped.resource_folder('model'), sep='\\n')"
    told = subprocess.run(
        [sys.executable, "-S", "-c", asking], cwd=tmp_path, capture_output=True, text=True, check=True, timeout=30
    )
    assert told.stdout.splitlines() == [str(tmp_path / "workbench" / part) for part in ("seeds", "resources/model")]


def _files() -> Iterator[Path]:
    """Every file of the checkout but those that tools and builds leave in it."""
    for folder, folders, files in os.walk(CHECKOUT):
        here = Path(folder)
        folders[:] = [
            name for name in folders if not (name.endswith("_cache") or name in {".git", ".venv", "__pycache__"})
        ]
        if here == CHECKOUT:
            folders[:] = [name for name in folders if name not in {"build", "dist", ".hypothesis", "seeds"}]
        yield from (here / name for name in files)
