"""Make the installers of the workbench, each by one command:

    python3 packaging/build.py deb            a step, and those before it whose results are not there
    python3 packaging/build.py all --install  every step that this system can do; missing tools come by apt
    python3 packaging/build.py freeze --twice the step done twice, and which bytes differ

A step says what the machine lacks for it, what it made, how large that is and its SHA-256. What it makes lies in
``dist/``, what it needs on the way in ``build/``. Runs in ``.venv``, which dev.py fills.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import dev

if Path(sys.prefix) == dev.VENV:
    from installers.product import CHECKOUT, OUT
    from installers.running import digest, size_on_disk
    from installers.step import BuildError, Step
    from installers.steps import STEPS
    from installers.writing_papers import write_sums


def main() -> int:
    """Do the steps that the command line names, in ``.venv``; the exit status."""
    if Path(sys.prefix) == dev.VENV:
        return build(sys.argv[1:])
    try:
        dev.prepare(dev.OFFSCREEN_LIBRARIES)
    except dev.SetupError as error:
        print(f"build.py: {error}", file=sys.stderr)
        return 2
    return subprocess.run([dev.VENV_PYTHON, __file__, *sys.argv[1:]], check=False).returncode


def build(arguments: list[str]) -> int:
    """Do the steps, each after those it stands on."""
    told = argparse.ArgumentParser(
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        epilog="\n".join(f"{step.name:8} {step.says}" for step in STEPS),
    )
    told.add_argument("steps", nargs="+", choices=[step.name for step in STEPS] + ["all"], metavar="step")
    told.add_argument("--twice", action="store_true", help="do each step twice and say which bytes differ")
    told.add_argument("--install", action="store_true", help="install with apt what a step needs")
    asked = told.parse_args(arguments)
    try:
        steps = _chosen(asked.steps)
        _provide(sorted({package for step in steps for package in step.missing()}), install=asked.install)
        for step in steps:
            _do(step)
            if asked.twice:
                _compare_with_another(step)
    except BuildError as error:
        print(f"build.py: {error}", file=sys.stderr)
        return 1
    return 0


def _chosen(names: list[str]) -> list[Step]:
    """The steps to do, in their order: those named, and those they stand on whose results are not there.

    Raises BuildError when a step that was named cannot be done on this system.
    """
    wanted = {step.name for step in STEPS if "all" in names and step.fits()} | (set(names) - {"all"})
    for step in reversed(STEPS):
        if step.name not in wanted:
            continue
        if not step.fits():
            raise BuildError(f"{step.name} can be done on {' or '.join(step.systems)} only; this is {sys.platform}.")
        for earlier in STEPS:
            if earlier.name in step.after and not earlier.makes.exists():
                wanted.add(earlier.name)
    return [step for step in STEPS if step.name in wanted]


def _provide(packages: list[str], *, install: bool) -> None:
    """Bring in what is missing where that was asked for and may be done; raises BuildError with the command to run."""
    if not packages:
        return
    installing = ["apt-get", "install", "--yes", "--no-install-recommends", *packages]
    if not install or shutil.which("apt-get") is None or os.geteuid() != 0:
        raise BuildError(f"Some tools are missing. Run: sudo apt-get update && sudo {' '.join(installing)}")
    print(f"Installing {' '.join(packages)} ...", flush=True)
    quiet = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    for command in (["apt-get", "update", "--quiet=2"], [*installing, "--quiet=2"]):
        done = subprocess.run(command, env=quiet, stdin=subprocess.DEVNULL, check=False, capture_output=True, text=True)
        if done.returncode:
            raise BuildError(f"{' '.join(command[:2])} failed:\n{done.stderr.strip()[-2000:]}")


def _compare_with_another(step: Step) -> None:
    """Do the step again. Raises BuildError with the files that came out otherwise."""
    first = _digests(step.makes)
    step.make()
    second = _digests(step.makes)
    differing = sorted(name for name in first.keys() | second.keys() if first.get(name) != second.get(name))
    if differing:
        raise BuildError(f"{step.name} done twice does not give the same bytes: {', '.join(differing[:20])}")
    print(f"   done twice: the same bytes in {len(first)} files", flush=True)


def _digests(place: Path) -> dict[str, str]:
    files = [place] if place.is_file() else [file for file in place.rglob("*") if file.is_file()]
    return {file.relative_to(place.parent).as_posix(): digest(file) for file in files}


def _do(step: Step) -> None:
    print(f"== {step.name}: {step.says}", flush=True)
    begun = time.monotonic()
    for made in step.make():
        name = made.relative_to(CHECKOUT).as_posix()
        print(f"   {name}  {size_on_disk(made) / 1e6:.1f} MB  sha256 {digest(made)}")
    if OUT.is_dir():
        write_sums(OUT)
    print(f"   {time.monotonic() - begun:.0f} s", flush=True)


if __name__ == "__main__":
    sys.exit(main())
