"""The program with its own Python in one folder that needs nothing installed: what installers for Linux carry."""

from __future__ import annotations

import sys
from pathlib import Path

from installers import drawing_icons
from installers.finding_parts import parts_of_freeze
from installers.product import COMMAND, RECIPES, WORK
from installers.running import empty_folder, run, set_times
from installers.step import BuildError, Step
from installers.trimming_icu import trim_icu_data
from installers.writing_papers import write_papers

FROZEN = WORK / "frozen" / COMMAND
INVENTORY = WORK / "freezing" / COMMAND / "parts.json"
"""What went into the folder, as the recipe lists it."""
RECIPE = RECIPES / "pyinstaller" / "workbench.spec"


def freeze() -> list[Path]:
    """Make the folder with PyInstaller, cut what is never used, and add its papers. Raises BuildError."""
    work = empty_folder(WORK / "freezing")
    empty_folder(FROZEN.parent)
    freezing = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
    run(*freezing, "--workpath", work, "--distpath", FROZEN.parent, RECIPE)
    inside = FROZEN / "_internal"
    if not inside.is_dir():
        raise BuildError(f"PyInstaller left nothing in {FROZEN}.")
    if sys.platform.startswith("linux"):
        for library in inside.glob("PySide6/Qt/lib/libicudata.so.*"):
            trim_icu_data(library, work)
    write_papers(FROZEN, parts_of_freeze(INVENTORY))
    for place in FROZEN.rglob("*"):
        if not place.is_symlink():
            place.chmod(0o755 if place.is_dir() or place == FROZEN / COMMAND else 0o644)
    set_times(FROZEN)
    return [FROZEN]


STEP = Step(
    "freeze",
    "the program with its own Python in one folder",
    freeze,
    FROZEN,
    needs={
        "objdump": "binutils",
        "ldd": "libc-bin",
        "icupkg": "icu-devtools",
        f"libpython3.{sys.version_info.minor}.so.1.0": f"libpython3.{sys.version_info.minor}",
        "libxcb-cursor.so.0": "libxcb-cursor0",
        "libxcb-icccm.so.4": "libxcb-icccm4",
        "libxcb-image.so.0": "libxcb-image0",
        "libxcb-keysyms.so.1": "libxcb-keysyms1",
        "libxcb-render-util.so.0": "libxcb-render-util0",
        "libxcb-shape.so.0": "libxcb-shape0",
        "libxcb-util.so.1": "libxcb-util1",
        "libxcb-xkb.so.1": "libxcb-xkb1",
        "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
        "libwayland-client.so.0": "libwayland-client0",
        "libwayland-cursor.so.0": "libwayland-cursor0",
    },
    after=(drawing_icons.STEP.name,),
    systems=("linux", "win32", "darwin"),
)
