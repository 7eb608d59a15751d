"""The disk image for macOS: the program, to be dragged into the folder Applications that lies beside it."""

from __future__ import annotations

import shutil
from pathlib import Path

from installers import freezing
from installers.freezing import FROZEN
from installers.macos.signing import notarise, sign_bundle
from installers.product import NAME, OUT, PACKAGE, VERSION, WORK
from installers.running import empty_folder, run
from installers.step import BuildError, Step
from installers.writing_papers import BILL, LICENCES, SUMS, lay_papers_beside

DMG = OUT / f"{PACKAGE}-{VERSION}-arm64.dmg"
BUNDLE = FROZEN.parent / f"{NAME}.app"
PAPERS = (LICENCES, BILL, SUMS)


def make_dmg() -> list[Path]:
    """Add the papers to the bundle that the freeze left, sign it, and lay it into an image. Raises BuildError."""
    if not BUNDLE.is_dir():
        raise BuildError(f"The freeze left no {BUNDLE.name}: run the step freeze again.")
    bundle = empty_folder(WORK / "macos") / BUNDLE.name
    shutil.copytree(BUNDLE, bundle, symlinks=True)
    place_papers(FROZEN, bundle)
    sign_bundle(bundle)
    (bundle.parent / "Applications").symlink_to("/Applications")
    OUT.mkdir(exist_ok=True)
    DMG.unlink(missing_ok=True)
    whole = ["-volname", NAME, "-srcfolder", str(bundle.parent), "-fs", "HFS+", "-format", "ULFO"]
    run("hdiutil", "create", *whole, DMG)
    notarise(DMG)
    return [DMG, *lay_papers_beside(FROZEN, DMG)]


def place_papers(frozen: Path, bundle: Path) -> None:
    """Copy licences, bill of materials and digests to where a bundle keeps what is not code."""
    resources = bundle / "Contents" / "Resources"
    resources.mkdir(parents=True, exist_ok=True)
    for paper in PAPERS:
        source = frozen / paper
        if source.is_dir():
            shutil.copytree(source, resources / paper)
        else:
            shutil.copyfile(source, resources / paper)


STEP = Step(
    name="dmg",
    says="the disk image for macOS",
    make=make_dmg,
    makes=DMG,
    after=(freezing.STEP.name,),
    systems=("darwin",),
)
