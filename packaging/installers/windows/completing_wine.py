"""What Wine lacks of Windows for this program, made for tests alone and never shipped.

Wine 8 has no ICU and no ``bcryptprimitives``, says of most complex functions of the C library that they are not
implemented (numpy asks for them when it is imported), and lacks what Qt asks of colour profiles. Each stand-in is a
small library in the ``system32`` of the tests' own Windows.
"""

from __future__ import annotations

import re
from pathlib import Path

from installers.product import RECIPES, WORK
from installers.running import empty_folder, run
from installers.step import BuildError
from installers.windows.launchers import COMPILER

SOURCES = RECIPES / "windows" / "wine"
BUILTIN = Path("/usr/lib/x86_64-linux-gnu/wine/x86_64-windows/ucrtbase.dll")
MARK = b"Wine builtin DLL"
"""In the DOS header of Wine's own libraries; without it one can be loaded under another name."""

STAND_INS = {"bcryptprimitives": ("-ladvapi32",), "icuuc": (), "mscms": ()}
OVERRIDES = "mscoree,mshtml=;winemenubuilder.exe=;bcryptprimitives,icuuc,mscms,ucrtbase=n"
"""What Wine is told to take from ``system32`` instead of its own."""

COMPLEX = {
    *("cabs", "carg", "cimag", "creal", "cacos", "cacosh", "casin", "casinh", "catan", "catanh", "ccos", "ccosh"),
    *("cexp", "clog", "conj", "cpow", "cproj", "csin", "csinh", "csqrt", "ctan", "ctanh"),
}


def complete_wine(system32: Path) -> None:
    """Put the stand-ins into the ``system32`` of a Wine prefix. Raises BuildError when they cannot be made."""
    work = empty_folder(WORK / "windows" / "wine-stand-ins")
    for name, libraries in STAND_INS.items():
        options = ["-shared", "-O1", "-Wall", "-Wextra", "-Wno-unused-parameter"]
        run(COMPILER, *options, SOURCES / f"{name}.c", "-o", system32 / f"{name}.dll", *libraries)
    _complete_c_library(system32, work)


def _complete_c_library(system32: Path, work: Path) -> None:
    """Wine's C library under another name, and before it one that hands on every call but those of complex numbers."""
    whole = BUILTIN.read_bytes()
    if MARK not in whole[:0x80]:
        raise BuildError(f"{BUILTIN} is not the C library of Wine that these tests know.")
    (system32 / "ucrtwine.dll").write_bytes(whole.replace(MARK, bytes(len(MARK)), 1))
    told = run("x86_64-w64-mingw32-objdump", "--private-headers", BUILTIN).partition("[Ordinal/Name Pointer] Table")[2]
    names = re.findall(r"(?m)^\s*\[\s*\d+\]\s+(?:\+base\[\s*\d+\]\s+[0-9a-f]+\s+)?(\S+)$", told)
    definition = work / "ucrtbase.def"
    definition.write_text("LIBRARY ucrtbase.dll\nEXPORTS\n" + "".join(map(_export, names)), encoding="ascii")
    empty = work / "empty.c"
    empty.write_text("int DllMain(void) { return 1; }\n", encoding="ascii")
    run(COMPILER, "-shared", "-static-libgcc", empty, definition, "-lmingwex", "-o", system32 / "ucrtbase.dll")


def _export(name: str) -> str:
    """A line of a .def file. To Windows a long double is a double, to the compiler's own library it is not."""
    if name in COMPLEX or name.removesuffix("f") in COMPLEX:
        return f"{name} = {name}\n"
    if name.removesuffix("l") in COMPLEX:
        return f"{name} = {name.removesuffix('l')}\n"
    return f"{name} = ucrtwine.{name}\n"
