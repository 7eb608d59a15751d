"""The parts of the Windows edition, for its licences and its bill of materials."""

from __future__ import annotations

import importlib.metadata
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from packaging.utils import canonicalize_name, parse_wheel_filename

from installers.finding_parts import part_of_package
from installers.part import Part
from installers.running import digest
from installers.windows.fetching import LOCKS, PYTHON


def parts_of_edition(packages: Path, wheels: Iterable[Path], licence_of_python: Path) -> list[Part]:
    """Every package unpacked in a folder, with the digest of the wheel it came from, and Python; by name."""
    digests = {parse_wheel_filename(wheel.name)[0]: digest(wheel) for wheel in wheels}
    parts = [_python(licence_of_python)]
    for package in importlib.metadata.distributions(path=[str(packages)]):
        part = part_of_package(package)
        there = tuple(text for text in part.texts if text.is_file())
        parts.append(replace(part, texts=there, sha256=digests[canonicalize_name(part.name)]))
    return sorted(parts, key=lambda part: part.name)


def _python(licence: Path) -> Part:
    lock = (LOCKS / "windows.txt").read_text(encoding="utf-8")
    sha256 = lock.partition("--hash=sha256:")[2].strip()
    purl = f"pkg:generic/cpython@{PYTHON}?arch=amd64&os=windows"
    return Part("cpython", PYTHON, "PSF-2.0", purl, (licence,), "framework", sha256)
