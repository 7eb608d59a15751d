"""Signing for macOS and having Apple's service look at the result (notarisation), as a Mac asks of what was downloaded.

WORKBENCH_APPLE_IDENTITY   the name of the Developer ID certificate in the keychain; without it the bundle is signed
                           for this machine only, and people have to allow it by hand
WORKBENCH_NOTARY_PROFILE   what ``xcrun notarytool store-credentials`` saved the account's credentials as
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from installers.product import RECIPES
from installers.running import run

ENTITLEMENTS = RECIPES / "macos" / "entitlements.plist"
MACH_O = {b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe"}
"""How compiled files begin: for one kind of processor, and for several."""
FOR_THIS_MACHINE = "-"


def sign_bundle(bundle: Path) -> None:
    """Sign every compiled file from the inside out, then the bundle, and check it. Raises BuildError."""
    for file in compiled_files(bundle):
        run(*_signing(), file)
    run(*_signing(), "--entitlements", ENTITLEMENTS, bundle)
    run("codesign", "--verify", "--deep", "--strict", bundle)


def notarise(image: Path) -> None:
    """Sign a disk image, have Apple look at it, and fix its answer to it; nothing without identity and profile."""
    profile = os.environ.get("WORKBENCH_NOTARY_PROFILE")
    if _identity() != FOR_THIS_MACHINE:
        run(*_signing(), image)
        if profile:
            run("xcrun", "notarytool", "submit", image, "--keychain-profile", profile, "--wait")
            run("xcrun", "stapler", "staple", image)
            run("spctl", "--assess", "--type", "open", "--context", "context:primary-signature", image)


def compiled_files(bundle: Path) -> Iterable[Path]:
    """The compiled files of a bundle, those that lie deepest first."""
    files = [file for file in bundle.rglob("*") if file.is_file() and not file.is_symlink()]
    return sorted((file for file in files if _begins(file) in MACH_O), key=lambda file: (-len(file.parts), file))


def _begins(file: Path) -> bytes:
    with file.open("rb") as stream:
        return stream.read(4)


def _identity() -> str:
    return os.environ.get("WORKBENCH_APPLE_IDENTITY") or FOR_THIS_MACHINE


def _signing() -> list[str]:
    stamped = ["--timestamp"] if _identity() != FOR_THIS_MACHINE else []
    return ["codesign", "--force", "--options", "runtime", *stamped, "--sign", _identity()]
