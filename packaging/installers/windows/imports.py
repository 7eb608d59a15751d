"""Which libraries a Windows program file asks for: that decides how much of Qt travels, and whether any is missing."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from pathlib import Path

from installers.running import run
from installers.step import BuildError

OF_WINDOWS = re.compile(r"(api|ext)-ms-win-.*|ucrtbase\.dll|msvcrt\.dll")
"""What every Windows has whatever its version, by pattern."""

SYSTEM = {
    *("advapi32", "authz", "bcrypt", "bcryptprimitives", "cfgmgr32", "combase", "comctl32"),
    *("comdlg32", "crypt32", "d2d1", "d3d11", "d3d12", "d3d9", "dcomp", "dnsapi", "dwmapi", "dwrite", "dxgi"),
    *("gdi32", "imm32", "icuuc", "iphlpapi", "kernel32", "mpr", "mscms", "mswsock", "ncrypt", "netapi32"),
    *("normaliz", "ntdll", "odbc32", "ole32", "oleaut32", "opengl32", "pdh", "powrprof", "propsys"),
    *("psapi", "rpcrt4", "secur32", "setupapi", "shcore", "shell32", "shlwapi", "synchronization"),
    *("uiautomationcore", "user32", "userenv", "usp10", "uxtheme", "version", "winhttp", "winmm"),
    *("winspool.drv", "wintrust", "ws2_32", "wtsapi32"),
}
"""Libraries that Windows 10 (1809) and later have of their own, without their ``.dll``."""


def imports_of(files: Collection[Path]) -> dict[Path, set[str]]:
    """For each program file the libraries it asks for when it is loaded, in lower case."""
    found: dict[Path, set[str]] = {file: set() for file in files}
    for file in files:
        told = run("x86_64-w64-mingw32-objdump", "--private-headers", file)
        found[file] = {name.lower() for name in re.findall(r"^\s*DLL Name: (\S+)\s*$", told, re.MULTILINE)}
    return found


def closure(roots: Iterable[Path], folder: Path) -> set[Path]:
    """The roots, and all libraries of ``folder`` that they need, directly or not."""
    there = {file.name.lower(): file for file in folder.glob("*.dll")}
    needed: set[Path] = set()
    waiting = list(roots)
    while waiting:
        fresh = [file for file in waiting if file not in needed]
        needed.update(fresh)
        asked = set().union(*imports_of(fresh).values()) if fresh else set()
        waiting = [there[name] for name in asked if name in there]
    return needed


def refuse_gaps(folder: Path) -> None:
    """Raise BuildError if a program file below ``folder`` asks for a library that is neither there nor in Windows."""
    files = [file for file in folder.rglob("*") if file.suffix.lower() in {".dll", ".pyd", ".exe"}]
    there = {file.name.lower() for file in files}
    gaps = [
        f"{file.relative_to(folder).as_posix()} asks for {name}"
        for file, names in sorted(imports_of(files).items())
        for name in sorted(names)
        if name not in there and not OF_WINDOWS.fullmatch(name) and name.removesuffix(".dll") not in SYSTEM
    ]
    if gaps:
        raise BuildError("The Windows edition lacks libraries:\n" + "\n".join(gaps))
