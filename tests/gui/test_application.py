"""The program started as from a menu: it opens what it is given, and with ``--picture`` shows that it can."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.store.desk import harbour_fire


def run(home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    told = os.environ | {"QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8", "HOME": str(home)}
    told |= {"XDG_CONFIG_HOME": str(home), "XDG_DATA_HOME": str(home)}
    command = [sys.executable, "-m", "workbench", *arguments]
    return subprocess.run(command, env=told, capture_output=True, text=True, timeout=50, check=False)


@pytest.mark.parametrize("what", ["alone", "a case", "the sample"])
def test_it_opens_what_it_is_given_and_leaves_with_a_picture(what: str, tmp_path: Path) -> None:
    fire = harbour_fire(tmp_path / "fire.factcase")
    fire.case.close()
    commands = {"alone": [], "a case": ["open", str(tmp_path / "fire.factcase")], "the sample": ["demo"]}
    picture = tmp_path / "window.png"
    done = run(tmp_path, "--picture", str(picture), *commands[what])
    assert done.returncode == 0, done.stderr
    assert QImage(str(picture)).width() >= 640
    left = [line for line in done.stderr.splitlines() if "This plugin does not support" not in line]
    assert left == []
