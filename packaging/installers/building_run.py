"""One file that installs the program into a home, for machines where nobody may install packages."""

from __future__ import annotations

from pathlib import Path

from installers import freezing
from installers.filling_in import filled_in
from installers.laying_out import lay_out_bundle, lay_out_desktop, set_rights
from installers.product import COMMAND, OUT, PACKAGE, VERSION, WORK, epoch
from installers.running import digest, empty_folder, run
from installers.step import Step
from installers.writing_papers import lay_papers_beside

RUN = OUT / f"{PACKAGE}-{VERSION}-x86_64.run"
WIDTH = 6
"""Digits of the place where the payload begins: fixed, so that writing it does not move it."""


def build_run() -> list[Path]:
    """Lay the tree out, pack it, and put it behind the script that unpacks it. Raises BuildError."""
    work = empty_folder(WORK / "run")
    tree = work / "tree"
    program = tree / "program"
    lay_out_bundle(program, system_libraries=False)
    lay_out_desktop(tree / "share", COMMAND)
    (program / "uninstall").write_text(filled_in("uninstall.sh"), encoding="utf-8")
    set_rights(tree)
    for runnable in (program / COMMAND, program / "uninstall"):
        runnable.chmod(0o755)
    tar = work / "payload.tar"
    fixed = ["--sort=name", f"--mtime=@{epoch()}", "--owner=0", "--group=0", "--numeric-owner", "--format=gnu"]
    run("tar", "--create", "--file", tar, *fixed, "--directory", tree, "program", "share")
    run("xz", "--force", "--threads=2", "--check=crc64", "--x86", "--lzma2=preset=6,dict=64MiB", tar)
    payload = tar.with_name("payload.tar.xz")
    OUT.mkdir(exist_ok=True)
    RUN.write_bytes(_script(digest(payload)) + payload.read_bytes())
    RUN.chmod(0o755)
    return [RUN, *lay_papers_beside(program, RUN)]


def _script(sha256: str) -> bytes:
    """The installing script, which knows at which byte (from 1) what follows it begins."""
    told = {"file": RUN.name, "sha256": sha256}
    length = len(filled_in("install.sh", offset="0" * WIDTH, **told).encode())
    return filled_in("install.sh", offset=str(length + 1).zfill(WIDTH), **told).encode()


STEP = Step(
    "run",
    "one file that installs into a home, without rights",
    build_run,
    RUN,
    needs={"xz": "xz-utils", "tar": "tar"},
    after=(freezing.STEP.name,),
)
