"""The setup program for Windows: for one person without any rights, or for all users of a machine."""

from __future__ import annotations

from pathlib import Path

from installers.drawing_icons import ICONS
from installers.product import MIME_TYPE, NAME, OUT, PACKAGE, PUBLISHER, RECIPES, SUFFIX, VERSION, WORK
from installers.running import empty_folder, run, size_on_disk
from installers.step import Step
from installers.windows import assembling
from installers.windows.assembling import FOLDER
from installers.windows.launchers import WINDOW, numbers
from installers.windows.signing import sign, signing_command, signing_needs
from installers.writing_papers import lay_papers_beside

SETUP = OUT / f"{PACKAGE}-{VERSION}-setup.exe"


def make_setup(
    version: str = VERSION, setup: Path = SETUP, folder: Path = FOLDER, *, quick: bool = False
) -> list[Path]:
    """Make the setup program of a folder that ``assembling`` left; a quick one is larger. Return it, and papers."""
    lists = empty_folder(WORK / "windows" / f"making {setup.name}")
    files = sorted(file.relative_to(folder) for file in folder.rglob("*") if file.is_file())
    (lists / "install.nsh").write_text(install_lines(files, folder), encoding="utf-8")
    (lists / "uninstall.nsh").write_text(uninstall_lines(files), encoding="utf-8")
    setup.parent.mkdir(parents=True, exist_ok=True)
    told = {
        "NAME": NAME,
        "VERSION": version,
        "NUMBERS": ".".join(numbers(version)),
        "PUBLISHER": PUBLISHER,
        "WINDOW": WINDOW.file,
        "SUFFIX": SUFFIX,
        "MIME_TYPE": MIME_TYPE,
        "KB": str(size_on_disk(folder) // 1024),
        "ICON": str(ICONS / "workbench.ico"),
        "OUT": str(setup),
        "LISTS": str(lists),
    }
    command = signing_command()
    if command:
        told["SIGN"] = command
    if quick:
        told["QUICK"] = "1"
    run("makensis", "-V2", "-WX", *(f"-D{name}={value}" for name, value in told.items()), RECIPES / "windows/setup.nsi")
    sign(setup)
    return [setup, *lay_papers_beside(folder, setup)]


def install_lines(files: list[Path], source: Path) -> str:
    """What NSIS is told to put where: each folder, then its files."""
    lines = []
    for folder in sorted({file.parent for file in files}):
        lines.append(f'SetOutPath "$INSTDIR{_inside(folder)}"')
        lines += [f'File "{source / file}"' for file in files if file.parent == folder]
    return "\n".join(lines) + "\n"


def uninstall_lines(files: list[Path]) -> str:
    """What it is told to take away: those files, then their folders where nothing else lies in them."""
    folders = {parent for file in files for parent in file.parents if parent != Path()}
    lines = [f'Delete "$INSTDIR{_inside(file)}"' for file in files]
    lines += [f'RMDir "$INSTDIR{_inside(folder)}"' for folder in sorted(folders, reverse=True)]
    return "\n".join(lines) + "\n"


def _inside(place: Path) -> str:
    return "".join(f"\\{part}" for part in place.parts).replace("$", "$$")


STEP = Step(
    name="setup",
    says="the setup program for Windows, for one person or all users",
    make=make_setup,
    makes=SETUP,
    needs={"makensis": "nsis"} | signing_needs(),
    after=(assembling.STEP.name,),
)
