"""Try the disk image on a Mac: copied from the image to a folder with spaces, it reads, shows itself and writes a PDF.

    python3 packaging/test_macos.py

A picture of its window goes to ``build/pictures``.
"""

from __future__ import annotations

import os
import platform
import plistlib
import subprocess
import sys
import tempfile
from pathlib import Path

import dev

if Path(sys.prefix) == dev.VENV:
    from installers.macos.making_dmg import BUNDLE, DMG
    from installers.product import SUFFIX, VERSION, WORK
    from installers.running import run
    from installers.step import BuildError
    from installers.trying import expect, expect_conflict, expect_picture, write_articles


def main() -> int:
    """Try the image in ``dist/``; the exit status."""
    if Path(sys.prefix) != dev.VENV:
        dev.prepare({})
        return subprocess.run([dev.VENV_PYTHON, __file__], check=False).returncode
    try:
        if platform.system() != "Darwin":
            raise BuildError("a disk image for macOS can be tried on a Mac only.")
        with tempfile.TemporaryDirectory(prefix="desk of Zoë ") as folder:
            _try(Path(folder))
    except BuildError as error:
        print(f"test_macos.py: {error}", file=sys.stderr)
        return 1
    print("1 passed, 0 failed")
    return 0


def _try(desk: Path) -> None:
    mounted = desk / "image"
    run("hdiutil", "attach", DMG, "-mountpoint", mounted, "-nobrowse", "-readonly")
    try:
        run("ditto", mounted / BUNDLE.name, desk / BUNDLE.name)
    finally:
        run("hdiutil", "detach", mounted)
    bundle = desk / BUNDLE.name
    run("codesign", "--verify", "--deep", "--strict", bundle)
    told = plistlib.loads((bundle / "Contents" / "Info.plist").read_bytes())
    expect(told["CFBundleShortVersionString"] == VERSION, "the bundle says another version")
    program = bundle / "Contents" / "MacOS" / told["CFBundleExecutable"]
    expect(VERSION in run(program, "--version"), "--version says another version")
    case = _read(program, desk)
    run(program, "export", case, "--format", "pdf", "--output", desk / "feuille d’équipe.pdf")
    picture = WORK / "pictures" / "macos.png"
    picture.parent.mkdir(parents=True, exist_ok=True)
    run(program, "open", case, WORKBENCH_PICTURE=str(picture))
    expect_picture(picture)


def _read(program: Path, desk: Path) -> Path:
    """A case made from two articles that disagree: ``check`` ends with 1 where there are conflicts."""
    case = desk / f"Årets storm{SUFFIX}"
    asking: list[str | Path] = [program, "check", *write_articles(desk), "--case", case]
    done = subprocess.run(asking, capture_output=True, text=True, env=os.environ | {"LANG": "C.UTF-8"}, check=False)
    expect(done.returncode == 1, f"check ended with {done.returncode}:\n{done.stderr}")
    expect_conflict(done.stdout)
    return case


if __name__ == "__main__":
    sys.exit(main())
