"""One command for everything done in a checkout: it sets up what is missing, then does the thing asked for.

    python3 packaging/dev.py demo          the seed articles, in a window or, without a display, in the terminal
    python3 packaging/dev.py test          all checks, as they run before a change lands
    python3 packaging/dev.py run ...       the workbench itself: run check seeds
    python3 packaging/dev.py bench         what the program costs in time, beside what it stands on
    python3 packaging/dev.py screenshots   the pictures of the README, made anew
    python3 packaging/dev.py translations  the words of the window collected for translators, and compiled
    python3 packaging/dev.py lock          the lock files, made anew from pyproject.toml (--upgrade for newer versions)

Standard library only. ``.venv`` is filled from ``packaging/locks`` (exact versions with hashes) and stamped with what
it was filled from, so that every later start costs a few hundredths of a second.
"""

from __future__ import annotations

import argparse
import ctypes
import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

OLDEST, NEWEST = (3, 11), (3, 14)

ROOT = Path(__file__).resolve().parent.parent
LOCKS = ROOT / "packaging" / "locks"
VENV = ROOT / ".venv"
STAMP = VENV / "filled-from"
PROGRAMS = "Scripts" if os.name == "nt" else "bin"
VENV_PYTHON = VENV / PROGRAMS / ("python.exe" if os.name == "nt" else "python")

OFFSCREEN_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
}
"""What Qt loads even without a screen, and the Debian package that brings it."""

WINDOW_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
"""What Qt needs besides to open a window under X."""

HEADLESS = {"QT_QPA_PLATFORM": "offscreen", "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8"}

CHECKS = (
    ("Style", ("ruff", "check", ".")),
    ("Format", ("ruff", "format", "--check", ".")),
    ("Types", ("mypy",)),
    ("Layers", ("lint-imports",)),
    ("Tests", ("pytest", "-n", "2")),
    ("Bundle", ("python", str(ROOT / "packaging" / "build.py"), "freeze", "--install")),
)
"""What ``test`` runs, in this order: a name, then the program with its arguments. The last makes the program with its
own Python, which all installers carry, and starts it."""

BENCHES = ("seeds", "first_paint", "desk", "large_case", "accuracy")
"""The modules of ``tests/speed``, in the order ``bench`` runs them."""


class SetupError(Exception):
    """Something this machine lacks. The message says what, and the command that brings it."""


def main(arguments: list[str] | None = None) -> int:
    """Do what the command line asks for and return its exit status."""
    _continue_with_a_fitting_python()
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("command", choices=sorted(COMMANDS))
    parser.add_argument("rest", nargs=argparse.REMAINDER, help="handed on as it stands")
    asked = parser.parse_args(arguments)
    try:
        return COMMANDS[asked.command](asked.rest)
    except SetupError as error:
        print(f"dev.py: {error}", file=sys.stderr)
        return 2
    except subprocess.CalledProcessError as error:
        print(f"dev.py: this step failed, see above: {' '.join(map(str, error.cmd))}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130


def demo(rest: list[str]) -> int:
    """Show the sample case: in a window where there is a display, else in the terminal."""
    prepare(OFFSCREEN_LIBRARIES | WINDOW_LIBRARIES if _has_display() else {})
    return _become(VENV_PYTHON, "-m", "workbench", "demo", *rest)


def run(rest: list[str]) -> int:
    """Run the workbench with the arguments given."""
    prepare(OFFSCREEN_LIBRARIES | WINDOW_LIBRARIES if _has_display() else {})
    return _become(VENV_PYTHON, "-m", "workbench", *rest)


def test(rest: list[str]) -> int:
    """Run every check; stop at the first that fails. Arguments go to pytest, and then no bundle is made."""
    prepare(OFFSCREEN_LIBRARIES)
    for name, command in CHECKS[:-1] if rest else CHECKS:
        print(f"== {name}: {' '.join(command)}", flush=True)
        status = _in_environment(*command, *(rest if name == "Tests" else ()))
        if status:
            print(f"== {name} failed (status {status}).", file=sys.stderr)
            return 1
    print("== All checks passed.")
    return 0


def bench(rest: list[str]) -> int:
    """Measure, and print every figure beside the one it is held against. Arguments choose among the benches."""
    prepare(OFFSCREEN_LIBRARIES)
    return max(_in_environment("python", "-m", f"tests.speed.{name}") for name in rest or BENCHES)


def screenshots(rest: list[str]) -> int:
    """Draw the pictures of the README from the sample case."""
    prepare(OFFSCREEN_LIBRARIES)
    return _in_environment("python", "-m", "workbench.gui.screenshots", *rest)


def translations(rest: list[str]) -> int:
    """Bring ``resources/translations`` up to date with what the window says, and compile it."""
    prepare(OFFSCREEN_LIBRARIES)
    return _in_environment("python", str(ROOT / "packaging" / "translating.py"), *rest)


def lock(rest: list[str]) -> int:
    """Resolve pyproject.toml for every system and Python it names, and write exact versions with hashes."""
    with tempfile.TemporaryDirectory() as folder:
        _call([sys.executable, "-m", "venv", folder])
        resolver = Path(folder) / PROGRAMS
        _call([resolver / "python", "-m", "pip", "install", "--quiet", "uv"])
        run_lock, dev_lock = LOCKS / "run.txt", LOCKS / "dev.txt"
        compiling: list[str | Path] = [resolver / "uv", "pip", "compile", "--quiet", "--universal", "--generate-hashes"]
        compiling += ["--python-version", ".".join(map(str, OLDEST))]
        compiling += ["--no-annotate", "--no-header", "--no-emit-index-url", *rest, "pyproject.toml"]
        _call([*compiling, "--output-file", run_lock])
        _call([*compiling, "--group", "pyproject.toml:dev", "--constraints", run_lock, "--output-file", dev_lock])
    return 0


COMMANDS = {
    "demo": demo,
    "run": run,
    "test": test,
    "bench": bench,
    "screenshots": screenshots,
    "translations": translations,
    "lock": lock,
}


def prepare(libraries: dict[str, str]) -> None:
    """Make the system libraries and ``.venv`` as they must be; costs next to nothing when they are.

    ``libraries`` names the shared libraries that Qt will want for this command, and their Debian packages.
    """
    wanted = _wanted_environment()
    filled = STAMP.is_file() and STAMP.read_text(encoding="utf-8") == wanted and VENV_PYTHON.exists()
    _install_system_packages(libraries, with_venv=not filled)
    if not filled:
        _fill_environment(wanted)


def _wanted_environment() -> str:
    """What ``.venv`` is filled from, in one line: the lock file, the project's own metadata and where it stands."""
    import tomllib  # noqa: PLC0415  (absent from the older Pythons that may start this file)

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    parts = {part: project.get(part) for part in ("build-system", "project", "dependency-groups")}
    digest = hashlib.sha256((LOCKS / "dev.txt").read_bytes())
    digest.update(json.dumps([parts, project["tool"]["hatch"], str(ROOT)], sort_keys=True).encode())
    return digest.hexdigest()


def _fill_environment(stamp: str) -> None:
    STAMP.unlink(missing_ok=True)
    if not _environment_works():
        print(f"Making {VENV.name} with Python {sys.version.split()[0]} ...", flush=True)
        _call([Path(sys.executable).resolve(), "-m", "venv", "--clear", VENV])
    print("Installing what is locked (once; about a minute) ...", flush=True)
    installing: list[str | Path] = [VENV_PYTHON, "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
    _call([*installing, "--require-hashes", "--requirement", LOCKS / "dev.txt"])
    _call([*installing, "--no-deps", "--no-build-isolation", "--editable", ROOT])
    STAMP.write_text(stamp, encoding="utf-8")


def _environment_works() -> bool:
    """Whether ``.venv`` has a Python that starts, is one of ours, and has pip."""
    probe = "import sys, pip; print(sys.version_info[:2])"
    try:
        found = subprocess.run([VENV_PYTHON, "-c", probe], capture_output=True, text=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError):
        return False
    return found.strip() in {str((3, minor)) for minor in range(OLDEST[1], NEWEST[1] + 1)}


def _install_system_packages(libraries: dict[str, str], *, with_venv: bool) -> None:
    """Bring in with apt what is missing, when we may; else say the one command that does."""
    if not sys.platform.startswith("linux"):
        return
    missing = {library: package for library, package in libraries.items() if not _loads(library)}
    packages = sorted(missing.values())
    if with_venv and not _environment_works() and importlib.util.find_spec("ensurepip") is None:
        packages.append("python{}.{}-venv".format(*sys.version_info))
    if not packages:
        return
    installing = ["apt-get", "install", "--yes", "--no-install-recommends", *packages]
    if shutil.which("apt-get") is None:
        lacking = ", ".join(missing) or "the ensurepip module of Python"
        raise SetupError(f"this machine lacks {lacking}. Install it with the package manager of your system.")
    if os.geteuid() != 0:
        raise SetupError(f"some system packages are missing. Run: sudo apt-get update && sudo {' '.join(installing)}")
    print(f"Installing system packages: {' '.join(packages)} ...", flush=True)
    quiet = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    _call(["apt-get", "update", "--quiet=2"], quiet)
    _call([*installing, "--quiet=2"], quiet)


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _continue_with_a_fitting_python() -> None:
    """Go on under a Python between OLDEST and NEWEST when this one is not, if the machine has one."""
    if OLDEST <= sys.version_info[:2] <= NEWEST:
        return
    for minor in range(NEWEST[1], OLDEST[1] - 1, -1):
        found = shutil.which(f"python3.{minor}")
        if found is not None:
            sys.exit(_become(found, __file__, *sys.argv[1:]))
    oldest, newest = (".".join(map(str, version)) for version in (OLDEST, NEWEST))
    sys.exit(f"dev.py: the workbench needs Python {oldest} to {newest}; this is {sys.version.split()[0]}.")


def _has_display() -> bool:
    return not sys.platform.startswith("linux") or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _in_environment(program: str, *arguments: str) -> int:
    """Run a program of ``.venv`` in the checkout, without a screen; its exit status."""
    command: list[str | Path] = [VENV / PROGRAMS / program, *arguments]
    return subprocess.run(command, cwd=ROOT, env=os.environ | HEADLESS, check=False).returncode


def _call(command: list[str | Path], environment: dict[str, str] | None = None) -> None:
    subprocess.run(command, cwd=ROOT, env=environment, check=True)


def _become(*command: str | Path) -> int:
    """Let the command take the place of this process, where the system can (Windows waits for it instead)."""
    if os.name != "nt":
        os.execv(command[0], [str(part) for part in command])  # noqa: S606
    return subprocess.run(command, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
