"""The program as it lies in a Linux system or in a home: its folder, its command, and what desktops look for."""

from __future__ import annotations

import gzip
import re
import shutil
from pathlib import Path

from installers import drawing_icons
from installers.filling_in import filled_in
from installers.finding_parts import parts_of_freeze
from installers.freezing import FROZEN, INVENTORY
from installers.product import COMMAND, ID, PACKAGE
from installers.writing_papers import write_papers

SYSTEM_LIBRARIES = re.compile(r"lib((xcb-|xkbcommon|wayland-)[\w-]*|crypto|ssl|sqlite3|ffi|lzma)\.so.*")
"""Bundled libraries that packages leave out and depend on instead, so that they are mended with the system."""
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
"""Sizes of icons (pixels) that the hicolor theme has folders for."""


def lay_out_bundle(folder: Path, *, system_libraries: bool) -> None:
    """Copy the frozen program to ``folder``; with ``system_libraries`` without what the system brings."""
    shutil.copytree(FROZEN, folder, symlinks=True)
    if not system_libraries:
        return
    for library in (folder / "_internal").iterdir():
        if SYSTEM_LIBRARIES.fullmatch(library.name):
            library.unlink()
    write_papers(folder, parts_of_freeze(INVENTORY, without=SYSTEM_LIBRARIES))


def lay_out_system(root: Path) -> None:
    """The files of a package for all users, below ``root``."""
    usr = root / "usr"
    lay_out_bundle(usr / "lib" / PACKAGE, system_libraries=True)
    (usr / "bin").mkdir(parents=True)
    (usr / "bin" / COMMAND).symlink_to(f"../lib/{PACKAGE}/{COMMAND}")
    lay_out_desktop(usr / "share", COMMAND)
    _write(usr / "share" / "man" / "man1" / f"{COMMAND}.1.gz", _zipped(filled_in("workbench.1")))
    set_rights(root)


def lay_out_desktop(share: Path, command: str) -> None:
    """Desktop entry, icons, metainfo and file type, below a ``share`` folder; ``command`` is what the entry starts."""
    _write(share / "applications" / f"{ID}.desktop", filled_in("workbench.desktop", command=command))
    _write(share / "metainfo" / f"{ID}.metainfo.xml", filled_in("workbench.metainfo.xml"))
    _write(share / "mime" / "packages" / f"{ID}.xml", filled_in("workbench.mime.xml"))
    icons = share / "icons" / "hicolor"
    for size in SIZES:
        drawn = drawing_icons.ICONS / f"workbench-{size}.png"
        _write(icons / f"{size}x{size}" / "apps" / f"{ID}.png", drawn.read_bytes())
    _write(icons / "scalable" / "apps" / f"{ID}.svg", drawing_icons.DRAWING.read_bytes())


def set_rights(root: Path) -> None:
    """Everybody may read, only the program itself is run, and only its owner may change a file."""
    for place in root.rglob("*"):
        if not place.is_symlink():
            program = place.name == COMMAND and place.parent.name == PACKAGE
            place.chmod(0o755 if place.is_dir() or program else 0o644)


def _zipped(text: str) -> bytes:
    return gzip.compress(text.encode(), mtime=0)


def _write(place: Path, content: str | bytes) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(content if isinstance(content, bytes) else content.encode())
