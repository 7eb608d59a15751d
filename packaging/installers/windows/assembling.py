"""The program folder of the Windows edition, made on any system that has Wine and a cross compiler.

    Fact-checking Workbench.exe    the window
    workbench.exe               the same in the terminal
    program/                    Python, the packages, and the workbench with its data among them

Nothing is installed into a Windows to make it: wheels are unpacked, Qt is cut down to what the window loads, and the
bytecode is compiled by the very Python that will run it.
"""

from __future__ import annotations

import re
import shutil
import zipfile
from pathlib import Path

from installers import drawing_icons
from installers.product import CHECKOUT, WORK
from installers.running import empty_folder, set_times
from installers.step import Step
from installers.windows.fetching import EMBEDDED, fetch_python, fetch_wheels
from installers.windows.imports import closure, refuse_gaps
from installers.windows.launchers import COMPILER_NEEDS, compile_launchers
from installers.windows.parts import parts_of_edition
from installers.windows.signing import sign
from installers.windows.wine import WINE_NEEDS, run_in_wine
from installers.writing_papers import write_papers

FOLDER = WORK / "windows" / "edition"

UNUSED_OF_PYTHON = {"python.exe", "pythonw.exe", "python.cat", f"python{EMBEDDED[2:]}._pth", "winsound.pyd", "_wmi.pyd"}
"""Python's own programs, and parts whose absence the standard library expects."""

NOT_TO_RUN = re.compile(
    r"(?!spacy/lang/)(?:.*/)?tests?/.*|[^/]+\.data/.*|.*\.(?:pyx|pxd|pxi|pyi|hh|cpp|c|h|lib)|.*_tests?\.[^/]+\.pyd"
    r"|.*_avx2\.[^/]+\.pyd|babel/locale-data/(?!root|en|de|fr).*|justext/stoplists/(?!English|German|French).*"
    r"|pygments/(?:lexers|styles|formatters)/(?!__init__|_mapping|default|_utils).*|docx/templates/default-docx-template/.*"
    r"|numpy/f2py/.*|dateparser_(?:cli|scripts)/.*|pypdfium2_cli/.*|wrapt-stubs/.*|PySide6/.*|shiboken6/.*"
)
"""Sources of compiled parts, tests, tools, second copies of quick code that only newer processors run, and data of
languages that the program does not speak. Of Qt's two packages another rule says what is kept."""

QT_PLUGINS = (
    *("platforms/qwindows", "platforms/qoffscreen", "styles/*", "iconengines/qsvgicon"),
    *("imageformats/qjpeg", "imageformats/qsvg", "imageformats/qgif", "imageformats/qico"),
)
QT_LANGUAGES = ("de", "es", "fr", "it", "pt_BR")
"""Besides English, in which Qt's own words are written."""


def assemble() -> list[Path]:
    """Make the program folder anew; raises BuildError when a library is missing in it."""
    empty_folder(FOLDER)
    program = FOLDER / "program"
    packages = program / "packages"
    packages.mkdir(parents=True)
    python = fetch_python()
    _place_python(python, program)
    wheels = fetch_wheels()
    for wheel in wheels:
        _unpack(wheel, packages)
    parts = parts_of_edition(packages, wheels, program / "LICENSE.txt")
    for record in packages.glob("*.dist-info/RECORD"):
        record.unlink()  # it lists what the wheel held, not what is left of it
    _place_workbench(packages)
    refuse_gaps(FOLDER)
    _compile(python, packages)
    for file in compile_launchers(FOLDER):
        sign(file)
    write_papers(FOLDER, parts)
    set_times(FOLDER)
    return [FOLDER]


def _place_python(python: Path, program: Path) -> None:
    for file in python.iterdir():
        if file.name not in UNUSED_OF_PYTHON:
            shutil.copyfile(file, program / file.name)
    library = f"python{EMBEDDED[2:]}"
    (program / f"{library}._pth").write_text(f"{library}.zip\n.\npackages\n", encoding="ascii")


def _unpack(wheel: Path, packages: Path) -> None:
    with zipfile.ZipFile(wheel) as content:
        names = [name for name in content.namelist() if not name.endswith("/")]
        if wheel.name.lower().startswith(("pyside6", "shiboken6")):
            _unpack_qt(content, packages)
        content.extractall(packages, [name for name in names if not NOT_TO_RUN.fullmatch(name)])


def _unpack_qt(content: zipfile.ZipFile, packages: Path) -> None:
    """Of Qt and its bindings what the window imports, the plugins it loads, and the libraries these need."""
    whole = WORK / "windows" / "qt"
    content.extractall(whole)
    for top in ("PySide6", "shiboken6"):
        folder = whole / top
        if not (packages / top).exists() and folder.exists():
            roots = _qt_roots(folder)
            kept = {*roots, *closure([file for file in roots if file.suffix in {".pyd", ".dll"}], folder)}
            kept |= {file for language in QT_LANGUAGES for file in folder.glob(f"translations/qtbase_{language}.qm")}
            for file in kept:
                place = packages / file.relative_to(whole)
                place.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(file, place)


def _qt_roots(folder: Path) -> list[Path]:
    if folder.name == "shiboken6":
        return [file for file in folder.iterdir() if file.suffix == ".py" or file.name == "Shiboken.pyd"]
    roots = [*folder.glob("*.py"), *(folder / f"{module}.pyd" for module in sorted(modules_of_qt()))]
    return roots + [file for plugin in QT_PLUGINS for file in (folder / "plugins").glob(f"{plugin}.dll")]


def modules_of_qt() -> set[str]:
    """The modules of PySide6 that the program imports anywhere."""
    source = "\n".join(file.read_text(encoding="utf-8") for file in (CHECKOUT / "workbench").rglob("*.py"))
    return set(re.findall(r"^\s*(?:from|import) PySide6\.(Qt\w+)", source, re.MULTILINE))


def _place_workbench(packages: Path) -> None:
    """The workbench as its wheel would be laid out: with ``resources/`` and ``seeds/`` inside the package."""
    place = packages / "workbench"
    litter = shutil.ignore_patterns("__pycache__", "screenshots")
    shutil.copytree(CHECKOUT / "workbench", place, ignore=litter)
    shutil.copytree(CHECKOUT / "resources", place / "resources", ignore=litter)
    shutil.copytree(CHECKOUT / "seeds", place / "seeds", ignore=litter)


def _compile(python: Path, packages: Path) -> None:
    """Bytecode that is never checked against its source: people may not write where an administrator installed it."""
    how = ["-m", "compileall", "-q", "--invalidation-mode", "unchecked-hash", "-s", str(packages.parent), "packages"]
    run_in_wine(python / "python.exe", *how, cwd=packages.parent)


STEP = Step(
    name="windows",
    says="the program folder of the Windows edition",
    make=assemble,
    makes=FOLDER,
    needs={"git": "git"} | COMPILER_NEEDS | WINE_NEEDS,
    after=(drawing_icons.STEP.name,),
)
