"""Setting up a checkout: what the machine lacks is said with the command that brings it, and nothing is done twice."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from types import ModuleType

import pytest

CHECKOUT = Path(__file__).resolve().parents[2]
linux_only = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="system packages are Linux's")


@pytest.fixture
def dev() -> ModuleType:
    """``packaging/dev.py`` as a module, with nothing done yet."""
    spec = importlib.util.spec_from_file_location("dev", CHECKOUT / "packaging" / "dev.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@linux_only
def test_libraries_that_are_there_ask_for_nothing(dev: ModuleType) -> None:
    dev._install_system_packages({"libc.so.6": "libc6"}, with_venv=False)


@linux_only
@pytest.mark.skipif(shutil.which("apt-get") is None, reason="apt is Debian's")
def test_without_the_right_to_install_the_one_command_is_told(dev: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with pytest.raises(dev.SetupError, match=r"Run: sudo apt-get update && sudo apt-get install .* libnowhere1$"):
        dev._install_system_packages({"libnowhere.so.1": "libnowhere1"}, with_venv=False)


@linux_only
def test_on_other_distributions_the_missing_library_is_named(dev: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(dev.SetupError, match=r"lacks libnowhere\.so\.1\. Install it with the package manager"):
        dev._install_system_packages({"libnowhere.so.1": "libnowhere1"}, with_venv=False)


def test_a_changed_lock_file_asks_for_a_new_environment(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    before = dev._wanted_environment()
    shutil.copytree(dev.LOCKS, tmp_path, dirs_exist_ok=True)
    (tmp_path / "dev.txt").write_text("rich==15.0.0\n", encoding="utf-8")
    monkeypatch.setattr(dev, "LOCKS", tmp_path)
    assert dev._wanted_environment() != before


def test_finding_nothing_to_do_takes_no_time(dev: ModuleType) -> None:
    start = time.perf_counter()
    dev._wanted_environment()
    for library in dev.OFFSCREEN_LIBRARIES:
        dev._loads(library)
    assert time.perf_counter() - start < 0.5


def test_an_unknown_command_names_the_known_ones() -> None:
    told = subprocess.run(
        [sys.executable, "packaging/dev.py", "lunch"],
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
        check=False,
        timeout=30,
    )
    assert told.returncode == 2
    assert "demo" in told.stderr
    assert "test" in told.stderr
