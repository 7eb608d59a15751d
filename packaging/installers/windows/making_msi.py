"""The Windows Installer package: what administrators roll out, upgrade and take off without questions."""

from __future__ import annotations

import re
import shutil
import time
import uuid
from collections.abc import Mapping
from pathlib import Path, PurePosixPath
from xml.etree import ElementTree as ET

from installers.drawing_icons import ICONS
from installers.product import MIME_TYPE, NAME, OUT, PACKAGE, PUBLISHER, RECIPES, SUFFIX, SUMMARY, VERSION, WORK, epoch
from installers.running import digest, empty_folder, run
from installers.step import BuildError, Step
from installers.windows import assembling
from installers.windows.assembling import FOLDER
from installers.windows.launchers import WINDOW
from installers.windows.signing import sign, signing_needs
from installers.writing_papers import lay_papers_beside

MSI = OUT / f"{PACKAGE}-{VERSION}.msi"
RECIPE = RECIPES / "windows" / "workbench.wxs"
CLASS = "FactcheckingWorkbench.Case"
OURS = uuid.UUID("6a6f2f5e-3b7d-5d0c-a0ea-2f8c1d9e4b63")
"""The name space of this program's components and versions. Windows recognises a file it replaces by its component:
this never changes."""

INSIDE = "edition"
"""How the recipe calls the program folder: wixl takes places beside the recipe only."""
WIX = "http://schemas.microsoft.com/wix/2006/wi"


def make_msi(version: str = VERSION, msi: Path = MSI, folder: Path = FOLDER) -> list[Path]:
    """Make the package of a folder that ``assembling`` left, and return it with its papers."""
    work = empty_folder(WORK / "windows" / f"making {msi.name}")
    files = sorted(file.relative_to(folder) for file in folder.rglob("*") if file.is_file())
    source = work / "workbench.wxs"
    source.write_text(filled_in(RECIPE.read_text(encoding="utf-8"), files), encoding="utf-8")
    (work / INSIDE).symlink_to(folder)
    shutil.copyfile(ICONS / "workbench.ico", work / "workbench.ico")
    msi.parent.mkdir(parents=True, exist_ok=True)
    defined = [argument for name, value in variables(version).items() for argument in ("-D", f"{name}={value}")]
    begun = time.time()
    run("wixl", "--arch", "x64", *defined, "--output", msi, source, cwd=work)
    told = source.read_text(encoding="utf-8") + version + digest(folder)
    msi.write_bytes(with_fixed_moment(msi.read_bytes(), _guid(told), begun))
    sign(msi)
    return [msi, *lay_papers_beside(folder, msi)]


def with_fixed_moment(package: bytes, code: str, begun: float) -> bytes:
    """The package with a package code made from its content, and the moment of the build instead of today's.

    wixl writes a random code and the time of day into the summary: a FILETIME (100 ns since 1601) behind the mark of
    its type. ``begun`` is when wixl was started. Raises BuildError if times or code are not where they should be.
    """
    earliest, latest = _filetime(begun - 2), _filetime(time.time() + 2)
    times = {
        bytes(found[1])
        for found in re.finditer(rb"(?s)(?=\x40\0\0\0(.{8}))", package)
        if earliest <= int.from_bytes(found[1], "little") <= latest
    }
    summary = package.find(b"Installation Database\0")
    written = re.compile(rb"\{[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}\}").search(package, max(summary, 0))
    if not times or len(times) > 2 or summary < 0 or written is None:
        raise BuildError(
            "wixl wrote its summary in another way than expected: the package cannot be made reproducible."
        )
    moment = _filetime(epoch()).to_bytes(8, "little")
    for each in times:
        package = package.replace(b"\x40\0\0\0" + each, b"\x40\0\0\0" + moment)
    return package.replace(written[0], code.encode("ascii"))


def _filetime(seconds: float) -> int:
    return int((seconds + 11_644_473_600) * 10_000_000)


def variables(version: str) -> Mapping[str, str]:
    """What the recipe calls ``$(var.…)``. Each version is a product of its own; all share one upgrade code."""
    return {
        "Product": _guid(f"version {version}"),
        "Name": NAME,
        "Version": version,
        "Publisher": PUBLISHER,
        "Summary": SUMMARY,
        "Window": WINDOW.file,
        "Suffix": SUFFIX,
        "MimeType": MIME_TYPE,
        "Class": CLASS,
    }


def filled_in(recipe: str, files: list[Path]) -> str:
    """The recipe with a component for every file, in the folders where they lie."""
    ET.register_namespace("", WIX)
    tree = ET.fromstring(recipe)  # noqa: S314 - our own file
    feature = next(tree.iter(f"{{{WIX}}}Feature"))
    folders = {PurePosixPath(): next(each for each in tree.iter(_tag("Directory")) if each.get("Id") == "INSTALLDIR")}
    for file in map(PurePosixPath, (file.as_posix() for file in files)):
        folder = _folder(file.parent, folders)
        identity = f"C{_short(file)}"
        component = ET.SubElement(folder, _tag("Component"), Id=identity, Guid=_guid(str(file)), Win64="yes")
        place = {"Id": f"F{_short(file)}", "Name": file.name, "Source": f"{INSIDE}/{file}", "KeyPath": "yes"}
        ET.SubElement(component, _tag("File"), place)
        ET.SubElement(feature, _tag("ComponentRef"), Id=identity)
    return ET.tostring(tree, encoding="unicode", xml_declaration=True)


def _folder(place: PurePosixPath, folders: dict[PurePosixPath, ET.Element]) -> ET.Element:
    if place not in folders:
        above = _folder(place.parent, folders)
        folders[place] = ET.SubElement(above, _tag("Directory"), Id=f"D{_short(place)}", Name=place.name)
    return folders[place]


def _tag(name: str) -> str:
    return f"{{{WIX}}}{name}"


def _guid(name: str) -> str:
    return f"{{{uuid.uuid5(OURS, name)}}}".upper()


def _short(place: PurePosixPath) -> str:
    return uuid.uuid5(OURS, str(place)).hex


STEP = Step(
    name="msi",
    says="the package for Windows that administrators roll out",
    make=make_msi,
    makes=MSI,
    needs={"wixl": "wixl"} | signing_needs(),
    after=(assembling.STEP.name,),
)
