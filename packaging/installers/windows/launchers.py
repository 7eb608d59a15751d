"""The two programs of the Windows edition, compiled from one source: the window and the terminal."""

from __future__ import annotations

import json
import shutil
from dataclasses import dataclass
from pathlib import Path

from installers.drawing_icons import ICONS
from installers.product import NAME, PUBLISHER, RECIPES, SUMMARY, VERSION, WORK
from installers.running import empty_folder, run
from installers.windows.fetching import EMBEDDED

COMPILER, RESOURCES = "x86_64-w64-mingw32-gcc", "x86_64-w64-mingw32-windres"
COMPILER_NEEDS = {COMPILER: "gcc-mingw-w64-x86-64-win32", RESOURCES: "binutils-mingw-w64-x86-64"}


@dataclass(frozen=True, slots=True)
class Launcher:
    """A program a person starts: its file, what it is, and how the compiler is told which of the two to make."""

    file: str
    description: str
    options: tuple[str, ...]


WINDOW = Launcher(f"{NAME}.exe", NAME, ("-mwindows", "-DWINDOW"))
TERMINAL = Launcher("workbench.exe", f"{NAME} in the terminal", ("-mconsole",))


def compile_launchers(folder: Path) -> list[Path]:
    """Write both programs into ``folder``, each with icon, version and manifest inside; return them."""
    return [_compile(launcher, folder / launcher.file) for launcher in (WINDOW, TERMINAL)]


def _compile(launcher: Launcher, program: Path) -> Path:
    work = empty_folder(WORK / "windows" / "launcher")
    for name in ("launcher.c", "launcher.rc", "launcher.manifest"):
        shutil.copy(RECIPES / "windows" / name, work)
    shutil.copy(ICONS / "workbench.ico", work)
    told = {
        "VERSION": VERSION,
        "NAME": NAME,
        "PUBLISHER": PUBLISHER,
        "DESCRIPTION": f"{launcher.description}: {SUMMARY.lower()}",
        "FILE_NAME": launcher.file,
    }
    lines = [f"#define NUMBERS {','.join(numbers(VERSION))}"]
    lines += [f"#define {name} {json.dumps(value)}" for name, value in told.items()]
    (work / "told.h").write_text("\n".join(lines) + "\n", encoding="ascii")
    run(RESOURCES, "launcher.rc", "-O", "coff", "-o", "resources.o", cwd=work)
    python = f'-DPYTHON=L"python{EMBEDDED[2:]}.dll"'
    options = ["-O2", "-s", "-Wall", "-Wextra", "-Wno-cast-function-type", "-municode", *launcher.options, python]
    plain = ["-Wl,--no-insert-timestamp", "-Wl,--dynamicbase", "-Wl,--nxcompat", "-Wl,--high-entropy-va"]
    run(COMPILER, *options, *plain, "launcher.c", "resources.o", "-lshell32", "-o", program, cwd=work)
    return program


def numbers(version: str) -> list[str]:
    """A version as the four numbers Windows wants: ``0.1.0`` is 0, 1, 0, 0."""
    return [*version.split("."), "0", "0", "0", "0"][:4]
