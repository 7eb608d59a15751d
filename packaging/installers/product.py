"""What the program is called, everywhere an installer has to say it, and where a build finds and leaves things."""

from __future__ import annotations

import functools
import os
import subprocess
import tomllib
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]
RECIPES = CHECKOUT / "packaging" / "recipes"
WORK = CHECKOUT / "build"
OUT = CHECKOUT / "dist"

PROJECT = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
VERSION: str = PROJECT["version"]
LICENCE: str = PROJECT["license"]
NAME = "Fact-checking Workbench"
PACKAGE = "factcheck-workbench"
COMMAND = "workbench"
ID = "org.factcheckworkbench.Workbench"
SUMMARY = "Compare accounts of one event and sign off the facts"
DESCRIPTION = (
    "Reads several articles about one event, finds what each claims at exact characters, and lists the facts they "
    "differ on, with the reason. An editor confirms, rejects or annotates each difference and exports a signed-off "
    "fact sheet. Everything happens on this machine: nothing is sent anywhere."
)
"""What an installer says at more length."""
PUBLISHER = "Fact-checking Workbench maintainers"
SITE = "https://factcheckworkbench.invalid"
ADDRESS = "maintainers@factcheckworkbench.invalid"
"""Packages must name a place and somebody. ``.invalid`` is reserved for what leads nowhere (RFC 2606): whoever
publishes them puts their own here, and the pictures of ``resources/screenshots`` into ``screenshots`` there."""
MIME_TYPE = "application/x-factcase"
SUFFIX = ".factcase"


@functools.cache
def epoch() -> int:
    """The moment a build claims to have been made, in seconds: SOURCE_DATE_EPOCH, else that of the last commit.

    Where there is no commit to ask, as in sources unpacked from an archive, it is that of pyproject.toml. Every time
    stamp inside an installer is this one, so that two builds of one commit are the same bytes.
    """
    told = os.environ.get("SOURCE_DATE_EPOCH")
    if told is None:
        asking = ["git", "-C", str(CHECKOUT), "log", "-1", "--format=%ct"]
        told = subprocess.run(asking, capture_output=True, text=True, check=False).stdout
    return int(told or (CHECKOUT / "pyproject.toml").stat().st_mtime)
