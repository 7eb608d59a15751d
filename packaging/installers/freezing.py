"""The program with its own Python in one folder that needs nothing installed: what installers for Linux carry."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from installers import drawing_icons
from installers.finding_parts import parts_of_freeze
from installers.product import CHECKOUT, COMMAND, RECIPES, WORK
from installers.running import empty_folder, run, set_times
from installers.step import BuildError, Step
from installers.trimming_icu import trim_icu_data
from installers.trying import expect_picture
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
    _try_out(FROZEN / COMMAND)
    return [FROZEN]


def _try_out(program: Path) -> None:
    """Read the seeds as the checkout does, write every kind of sheet, show the window. Raises BuildError."""
    environment = os.environ | {"LC_ALL": "C.UTF-8", "PYTHONDONTWRITEBYTECODE": "1"}
    with tempfile.TemporaryDirectory() as place:
        case = Path(place) / "seeds.factcase"
        reading = ["check", str(CHECKOUT / "seeds"), "--format", "json", "--claims", "--case", str(case)]
        told = []
        for command in ([sys.executable, "-m", "workbench"], [str(program)]):
            case.unlink(missing_ok=True)
            done = subprocess.run(
                [*command, *reading], cwd=CHECKOUT, env=environment, capture_output=True, text=True, check=False
            )
            if done.returncode not in {0, 1}:
                raise BuildError(f"{command[0]} cannot read the seeds:\n{done.stderr.strip()[-2000:]}")
            told.append(done.stdout)
        if told[0] != told[1]:
            raise BuildError("The frozen program reads the seeds otherwise than the checkout does.")
        for form in ("html", "pdf", "docx", "xlsx", "csv", "markdown", "json"):
            run(program, "export", case, "--format", form, "--output", Path(place) / f"sheet.{form}")
        making = ("key", "Trial", "--output", str(Path(place) / "key.p12"))
        run(program, *making, WORKBENCH_PASSPHRASE="trial")  # noqa: S106 - of a key that is thrown away
        if sys.platform.startswith("linux"):
            picture = Path(place) / "window.png"
            run(program, "open", case, HOME=place, QT_QPA_PLATFORM="offscreen", WORKBENCH_PICTURE=str(picture))
            expect_picture(picture)


DISPLAY_LIBRARIES = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
"""What Qt's plugins for X and Wayland need: the bundle takes it along, so it must be here."""
PYTHON = f"libpython3.{sys.version_info.minor}"

STEP = Step(
    "freeze",
    "the program with its own Python in one folder",
    freeze,
    FROZEN,
    needs={
        "git": "git",
        "objdump": "binutils",
        "strip": "binutils",
        "icupkg": "icu-devtools",
        f"{PYTHON}.so.1.0": PYTHON,
        **DISPLAY_LIBRARIES,
    },
    after=(drawing_icons.STEP.name,),
    systems=("linux", "win32", "darwin"),
)
