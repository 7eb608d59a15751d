"""Try the installers for Windows, as an editor and an administrator would: under Wine, on Windows itself as it is.

    python3 packaging/test_windows.py               all ways to install
    python3 packaging/test_windows.py setup-person  one of them: setup-person, setup-everyone, msi

Each is installed in an older version, upgraded without questions, started from the Start menu's program and by its
association, reads articles from a folder with spaces and letters of other alphabets, shows the sample case, writes and
seals a PDF, and is taken off again; what is left over is listed. Pictures of its windows lie in ``build/pictures``.
"""

from __future__ import annotations

import argparse
import dataclasses
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import dev

if Path(sys.prefix) == dev.VENV:
    from installers.product import NAME, SUFFIX, VERSION, WORK
    from installers.running import empty_folder
    from installers.step import BuildError
    from installers.trying import expect, expect_conflict, expect_picture, write_articles
    from installers.windows import assembling, making_msi, making_setup
    from installers.windows.guest import Guest, fresh_guest
    from installers.windows.launchers import TERMINAL, WINDOW

OLDER = "0.0.9"
PASSPHRASE = "of this test alone"  # noqa: S105 - of a key that is made and thrown away


@dataclass(frozen=True, slots=True)
class Way:
    """A way to install: the programs (older, new) with their arguments, where it goes, and how it is taken off."""

    name: str
    hive: str
    install: Callable[[Guest, str], None]
    remove: Callable[[Guest, Path], None]


def main() -> int:
    """Try the ways that the command line names; the exit status."""
    if Path(sys.prefix) != dev.VENV:
        dev.prepare({})
        return subprocess.run([dev.VENV_PYTHON, __file__, *sys.argv[1:]], check=False).returncode
    ways = {way.name: way for way in _ways()}
    told = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    told.add_argument("ways", nargs="*", metavar="way", help=", ".join(ways))
    asked = told.parse_args().ways or list(ways)
    try:
        _expect_tools()
        _make_older()
        for name in asked:
            with fresh_guest(WORK / "windows" / f"guest-{name}") as guest:
                _try(guest, ways[name])
    except BuildError as error:
        print(f"test_windows.py: {error}", file=sys.stderr)
        return 1
    print(f"{len(asked)} passed, 0 failed")
    return 0


def _expect_tools() -> None:
    """Raises BuildError with the command that brings what this machine lacks."""
    needs = {"Xvfb": "xvfb", **making_setup.STEP.needs, **making_msi.STEP.needs, **assembling.STEP.needs}
    missing = dataclasses.replace(making_setup.STEP, needs=needs).missing() if sys.platform == "linux" else []
    if missing:
        raise BuildError(
            f"some tools are missing. Run: sudo apt-get install --no-install-recommends {' '.join(missing)}"
        )
    if not making_setup.SETUP.exists() or not making_msi.MSI.exists():
        raise BuildError("there is nothing to try yet. Run: python3 packaging/build.py msi setup --install")


def _older(kind: str) -> Path:
    return WORK / "windows" / "older" / f"workbench-{OLDER}.{kind}"


def _make_older() -> None:
    """Installers that call the same program an older version, to upgrade from. On Windows they are brought along."""
    if not _older("exe").exists():
        making_setup.make_setup(OLDER, _older("exe"), quick=True)
    if not _older("msi").exists():
        making_msi.make_msi(OLDER, _older("msi"))


def _try(guest: Guest, way: Way) -> None:
    """One way, from the first installation to what is left over. Raises BuildError at the first thing that is wrong."""
    begun = time.monotonic()
    before = _files(guest)
    say = _Telling(way.name, begun)
    way.install(guest, OLDER)
    folder = _installed(guest, way, OLDER)
    say(f"version {OLDER} installed")
    way.install(guest, VERSION)
    folder = _installed(guest, way, VERSION)
    say(f"upgraded to {VERSION}")
    (folder / "an editor's own.txt").write_text("stays", encoding="utf-8")
    desk = empty_folder(WORK / "windows" / f"desk of Zoë Καλή, {way.name}")
    case = _read(guest, folder, desk)
    say("read two articles and found the conflict")
    _look(guest, folder, way, case, say)
    _seal(guest, folder, desk, case)
    say("wrote a PDF, sealed it and verified it")
    way.remove(guest, folder)
    _taken_off(guest, way, folder, before)
    say("taken off")


@dataclass(frozen=True, slots=True)
class _Telling:
    way: str
    begun: float

    def __call__(self, what: str) -> None:
        print(f"{self.way}: {what} ({time.monotonic() - self.begun:.0f} s)", flush=True)


def _installed(guest: Guest, way: Way, version: str) -> Path:
    """The program folder, once registry, association and Start menu are as they must be."""
    told = guest.registry(f"{way.hive}\\Software\\{NAME}", "Folder")
    expect(told is not None, "the registry does not say where the program is")
    folder = guest.place(str(told))
    expect((folder / WINDOW.file).is_file(), f"there is no {WINDOW.file} in {folder}")
    listed = _listed_version(guest, way)
    expect(listed == version, f"the list of installed programs says version {listed}, not {version}")
    owner = guest.registry(f"{way.hive}\\Software\\Classes\\{SUFFIX}")
    expect(owner == making_msi.CLASS, f"{SUFFIX} belongs to {owner}")
    expect(len(_start_menu(guest)) == 1, "there is not one entry in the Start menu")
    return folder


def _listed_version(guest: Guest, way: Way) -> str | None:
    listed = f"{way.hive}\\Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\"
    if way.name != "msi":
        return guest.registry(f"{listed}{NAME}", "DisplayVersion")
    found = [each for each in (OLDER, VERSION) if guest.registry(listed + _product(each), "DisplayVersion") == each]
    return " and ".join(found)


def _start_menu(guest: Guest) -> list[Path]:
    """Our entries in the Start menus of the person and of all users: Wine puts an .msi's into the former."""
    places = [
        guest.folder(variable) / "Microsoft/Windows/Start Menu/Programs" for variable in ("APPDATA", "ProgramData")
    ]
    return [place / f"{NAME}.lnk" for place in places if (place / f"{NAME}.lnk").exists()]


def _read(guest: Guest, folder: Path, desk: Path) -> Path:
    """A case made from two articles that disagree."""
    articles = write_articles(desk)
    program = folder / TERMINAL.file
    expect(VERSION in guest.run(program, "--version"), "--version says another version")
    case = desk / f"Årets storm{SUFFIX}"
    report = guest.run(program, "check", *articles, "--case", case, fails=1)
    expect_conflict(report)
    expect(case.is_file(), "there is no case")
    return case


def _look(guest: Guest, folder: Path, way: Way, case: Path, say: _Telling) -> None:
    """Pictures of the sample case, and of a case opened as by a double click."""
    pictures = WORK / "pictures"
    pictures.mkdir(parents=True, exist_ok=True)
    sample, opened = pictures / f"windows-{way.name}-sample.png", pictures / f"windows-{way.name}-opened.png"
    for picture in (sample, opened):
        picture.unlink(missing_ok=True)
    guest.run(folder / TERMINAL.file, "demo", environment={"WORKBENCH_PICTURE": guest.path(sample)})
    say("showed the sample case")
    command = guest.registry(f"{way.hive}\\Software\\Classes\\{making_msi.CLASS}\\shell\\open\\command")
    expect(str(command).endswith(f'\\{WINDOW.file}" "%1"'), f"a double click on a case would run {command}")
    look = {"WORKBENCH_PICTURE": guest.path(opened)}
    if guest.prefix and way.hive == "HKCU":  # Wine 8 knows the associations of all users only
        guest.run(folder / WINDOW.file, case, environment=look)
    else:
        guest.run("cmd", "/c", "start", "/wait", "", case, environment=look)
    waited = 0
    while not opened.exists() and waited < 120:
        time.sleep(1)
        waited += 1
    say("opened a case as a double click does")
    for picture in (sample, opened):
        expect_picture(picture)


def _seal(guest: Guest, folder: Path, desk: Path, case: Path) -> None:
    program, key, sheet = folder / TERMINAL.file, desk / "key.p12", desk / "feuille d’équipe.pdf"
    guest.environment["WORKBENCH_PASSPHRASE"] = PASSPHRASE
    guest.run(program, "key", "Zoë Καλή", "--output", key)
    guest.run(program, "export", case, "--format", "pdf", "--output", sheet, "--seal", key)
    expect(sheet.read_bytes().startswith(b"%PDF"), "the sheet is no PDF")
    guest.run(program, "verify", sheet)


def _taken_off(guest: Guest, way: Way, folder: Path, before: set[Path]) -> None:
    """Nothing is left but what the editor made, and the settings and the sample case among the editor's own data."""
    own = folder / "an editor's own.txt"
    expect(own.is_file(), "an editor's own file was taken away with the program")
    own.unlink()
    folder.rmdir()
    for key in (f"Software\\{NAME}", f"Software\\Classes\\{making_msi.CLASS}", f"Software\\Classes\\{SUFFIX}"):
        told = guest.registry(f"{way.hive}\\{key}") or guest.registry(f"{way.hive}\\{key}", "Folder")
        expect(told is None, f"{key} is left in the registry")
    expect(_listed_version(guest, way) in {None, ""}, "the list of installed programs still names it")
    left = sorted(_files(guest) - before)
    alien = [file for file in left if "workbench" not in {part.lower() for part in file.parts}]
    expect(not alien, "these files are left over:\n" + "\n".join(map(str, alien[:20])))
    for file in left:
        print(f"{way.name}: left among the editor's own data: {file.name}")


def _files(guest: Guest) -> set[Path]:
    """All files of the guest but those Windows itself keeps changing; on Windows those where programs are installed."""
    if guest.prefix is None:
        roots = [guest.folder("ProgramFiles") / NAME, guest.folder("LOCALAPPDATA") / "Programs"]
    else:
        roots = [guest.prefix / "drive_c"]
    found = {file for root in roots for file in root.rglob("*") if file.is_file()}
    return {file for file in found if not {"temp", "windows"} & {part.lower() for part in file.parts[-8:]}}


def _product(version: str) -> str:
    return making_msi.variables(version)["Product"]


def _ways() -> list[Way]:
    """All ways to install."""

    def setup(mode: str) -> Callable[[Guest, str], None]:
        def install(guest: Guest, version: str) -> None:
            guest.run(making_setup.SETUP if version == VERSION else _older("exe"), "/S", mode)

        return install

    def remove_setup(mode: str) -> Callable[[Guest, Path], None]:
        def remove(guest: Guest, folder: Path) -> None:
            guest.run(folder / "Uninstall.exe", "/S", mode, f"_?={guest.path(folder)}")
            (folder / "Uninstall.exe").unlink(missing_ok=True)  # what runs in its own folder cannot take itself away

        return remove

    def package(guest: Guest, version: str) -> None:
        guest.run("msiexec", "/i", making_msi.MSI if version == VERSION else _older("msi"), "/qn")

    def remove_package(guest: Guest, folder: Path) -> None:
        guest.run("msiexec", "/x", making_msi.MSI, "/qn")

    return [
        Way("setup-person", "HKCU", setup("/CurrentUser"), remove_setup("/CurrentUser")),
        Way("setup-everyone", "HKLM", setup("/AllUsers"), remove_setup("/AllUsers")),
        Way("msi", "HKLM", package, remove_package),
    ]


if __name__ == "__main__":
    sys.exit(main())
