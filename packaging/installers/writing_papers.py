"""The papers of a bundle: the licences of all its parts, a bill of materials, and the digest of every file.

They lie inside every installer, and once more beside them.
"""

from __future__ import annotations

import datetime as dt
import json
import re
import shutil
import uuid
import zipfile
from collections.abc import Iterable
from pathlib import Path

from installers.part import Part
from installers.product import CHECKOUT, LICENCE, NAME, PACKAGE, VERSION, epoch
from installers.running import digest, empty_folder

LICENCES = "licences"
BILL = "bill-of-materials.cdx.json"
SUMS = "SHA256SUMS"
SPDX = re.compile(r"[A-Za-z0-9.-]+( (OR|AND|WITH) [A-Za-z0-9.-]+)*")


def write_papers(folder: Path, parts: Iterable[Part]) -> None:
    """Put all three into the folder of a bundle. Nothing in it may change afterwards."""
    listed = list(parts)
    write_licences(folder / LICENCES, listed)
    (folder / BILL).write_text(bill_of_materials(listed), encoding="utf-8")
    write_sums(folder)


def write_licences(folder: Path, parts: Iterable[Part]) -> None:
    """One folder for each part with its texts, the program's own licence, and a list of them all."""
    empty_folder(folder)
    shutil.copyfile(CHECKOUT / "LICENSE", folder / f"{PACKAGE}.txt")
    lines = [f"{NAME} {VERSION}: {LICENCE} ({PACKAGE}.txt). It carries:", ""]
    for part in parts:
        lines.append(f"{part.name} {part.version}: {part.licence}")
        taken: set[str] = set()
        for text in part.texts:
            name = _free_name(text, taken)
            (folder / part.name).mkdir(exist_ok=True)
            _copy_text(text, folder / part.name / name)
    (folder / "README.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")


def bill_of_materials(parts: Iterable[Part]) -> str:
    """A CycloneDX 1.6 bill of materials as JSON; the same parts give the same bytes."""
    product = {
        "type": "application",
        "bom-ref": PACKAGE,
        "name": PACKAGE,
        "version": VERSION,
        "licenses": [{"license": {"id": LICENCE}}],
    }
    components = [_component(part) for part in parts]
    seed = json.dumps([product, components], sort_keys=True)
    bill = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_OID, seed)}",
        "version": 1,
        "metadata": {
            "timestamp": dt.datetime.fromtimestamp(epoch(), dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "component": product,
        },
        "components": components,
        "dependencies": [{"ref": PACKAGE, "dependsOn": [part["bom-ref"] for part in components]}],
    }
    return json.dumps(bill, indent=1, ensure_ascii=False) + "\n"


def write_sums(folder: Path) -> None:
    """SHA256SUMS of all files below the folder, as ``sha256sum --check`` reads it."""
    sums = folder / SUMS
    sums.unlink(missing_ok=True)
    files = sorted(file.relative_to(folder).as_posix() for file in folder.rglob("*") if _is_own(file))
    lines = [f"{digest(folder / file)}  {file}\n" for file in files]
    sums.write_text("".join(lines), encoding="utf-8", newline="\n")


def lay_papers_beside(folder: Path, installer: Path) -> list[Path]:
    """Put the licences (zipped) and the bill of materials of a bundle beside the installer that carries it."""
    bill = installer.with_name(f"{installer.name}.cdx.json")
    shutil.copyfile(folder / BILL, bill)
    licences = installer.with_name(f"{installer.name}.licences.zip")
    day = dt.datetime.fromtimestamp(epoch(), dt.UTC).timetuple()[:6]
    with zipfile.ZipFile(licences, "w", zipfile.ZIP_DEFLATED) as zipped:
        for file in sorted(file for file in (folder / LICENCES).rglob("*") if file.is_file()):
            entry = zipfile.ZipInfo(file.relative_to(folder).as_posix(), day)
            entry.external_attr = 0o644 << 16
            zipped.writestr(entry, file.read_bytes(), zipfile.ZIP_DEFLATED)
    return [bill, licences]


def _component(part: Part) -> dict[str, object]:
    spdx = SPDX.fullmatch(part.licence) is not None and part.licence.count(" ") % 2 == 0
    licence = {"expression": part.licence} if spdx else {"license": {"name": part.licence}}
    found: dict[str, object] = {
        "type": part.kind,
        "bom-ref": part.purl,
        "name": part.name,
        "version": part.version,
        "purl": part.purl,
        "licenses": [licence],
    }
    if part.sha256:
        found["hashes"] = [{"alg": "SHA-256", "content": part.sha256}]
    return found


def _free_name(text: Path, taken: set[str]) -> str:
    """The file's name or, where a part has several of that name, with the folder before it."""
    name = text.name
    if name in taken:
        name = f"{text.parent.name}-{name}"
    while name in taken:
        name = f"_{name}"
    taken.add(name)
    return name


def _copy_text(text: Path, place: Path) -> None:
    """Copy a text; one that is not UTF-8 is of an age when Latin-1 was usual."""
    content = text.read_bytes()
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        content = content.decode("latin-1").encode("utf-8")
    place.write_bytes(content)


def _is_own(file: Path) -> bool:
    return file.is_file() and not file.is_symlink()
