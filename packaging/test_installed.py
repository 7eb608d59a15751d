"""Install each kind of package in a fresh minimal system, walk through the program as an editor would, take it away.

    sudo python3 packaging/test_installed.py            every kind that lies in dist/
    sudo python3 packaging/test_installed.py deb run    these kinds
    sudo python3 packaging/test_installed.py deb13      the .deb on Debian 13

The system is a chroot made by debootstrap, kept in ``build/chroots`` and copied for each kind. The walk itself
(``recipes/linux/walk.sh``) runs without network, without Python, as an ordinary user. Pictures of the screen, the
output, and a list of what was left behind go to ``build/installed/<kind>``. Standard library only.
"""

from __future__ import annotations

import argparse
import os
import shlex
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parent.parent
CHROOTS = CHECKOUT / "build" / "chroots"
RESULTS = CHECKOUT / "build" / "installed"
WALK = CHECKOUT / "packaging" / "recipes" / "linux" / "walk.sh"
ARCHIVE = "http://deb.debian.org/debian"

PACKAGE = "factcheck-workbench"
ENTRY = "org.factcheckworkbench.Workbench.desktop"
SCREEN = (
    "xvfb",
    "xauth",
    "xdotool",
    "imagemagick",
    "libglib2.0-bin",
    "procps",
    "desktop-file-utils",
    "shared-mime-info",
)
"""What a walk needs and a desktop has: a screen, hands, eyes, and the tools that start programs from their entries."""
DESKTOP_LIBRARIES = (
    "libegl1",
    "libgl1",
    "libfontconfig1",
    "libdbus-1-3",
    "libglib2.0-0",
    "libx11-xcb1",
    "fonts-dejavu-core",
)
RPM_LIBRARIES = (
    *DESKTOP_LIBRARIES, "rpm", "libxcb-cursor0", "libxcb-icccm4", "libxcb-image0", "libxcb-keysyms1", "libxcb-randr0",
    "libxcb-render-util0", "libxcb-shape0", "libxcb-util1", "libxcb-xkb1", "libxkbcommon-x11-0", "libwayland-cursor0",
    "libsqlite3-0", "libssl3", "libffi8", "libbz2-1.0",
)  # fmt: skip
"""On Debian the libraries that the .rpm names are brought by these; rpm itself knows nothing of them there."""
HOME = str(Path("/", "home", "Ann Öst"))
"""A home whose path has a space and a letter outside ASCII."""
OWN = tuple(f"{HOME}/.local/share/{part}"[1:] for part in ("factcheck-workbench", "applications", "mime", "icons"))
"""What an installation into a home made there, and must take with it."""
HOMES_OWN = ("home", "tmp", "root", "var/tmp")
PASSING = (
    "var/lib/dpkg",
    "var/lib/apt",
    "var/cache",
    "var/log",
    "etc/ld.so.cache",
    "var/lib/rpm",
    "usr/lib/sysimage/rpm",
)
"""Where the tools that install keep their own books."""


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of package and how to try it: shell commands, run as root or as the user in the chroot's /media.

    ``command`` and ``entry`` say where the program and its desktop entry then lie; ``for_user`` is one that the user
    installs, without rights. ``{file}`` stands for the package.
    """

    name: str
    suffix: str
    suite: str
    beforehand: tuple[str, ...]
    install: str
    remove: str
    command: str = "/usr/bin/workbench"
    entry: str = f"/usr/share/applications/{ENTRY}"
    for_user: bool = False


APT = "DEBIAN_FRONTEND=noninteractive apt-get --quiet=2 --yes --no-install-recommends"
DEB = Kind(
    "deb",
    ".deb",
    "bookworm",
    (),
    f"{APT} install ./{{file}} && dpkg --verify {PACKAGE}",
    f"{APT} purge {PACKAGE} && {APT} autoremove --purge",
)
KINDS = (
    DEB,
    Kind("deb13", DEB.suffix, "trixie", DEB.beforehand, DEB.install, DEB.remove),
    Kind(
        "rpm",
        ".rpm",
        "bookworm",
        RPM_LIBRARIES,
        "rpm --install --nodeps ./{file} && rpm --verify --nodeps " + PACKAGE,
        f"rpm --erase {PACKAGE}",
    ),
    Kind(
        "run",
        ".run",
        "bookworm",
        (*DESKTOP_LIBRARIES, "xz-utils"),
        f'sh ./{{file}} && chmod -R a-w "$HOME/.local/share/{PACKAGE}"',
        f'"$HOME/.local/share/{PACKAGE}/uninstall"',
        command="$HOME/.local/bin/workbench",
        entry=f"$HOME/.local/share/applications/{ENTRY}",
        for_user=True,
    ),
)
ENTERING = """
set -e
mount -t proc proc "$0/proc"
mount -t tmpfs -o mode=755 dev "$0/dev"
for device in null zero full random urandom tty; do
    touch "$0/dev/$device"
    mount --bind "/dev/$device" "$0/dev/$device"
done
ln -s /proc/self/fd "$0/dev/fd"
mkdir "$0/dev/shm"
mount -t tmpfs -o mode=1777 shm "$0/dev/shm"
exec chroot "$0" /usr/bin/env -i "$@"
"""
"""Run in mounts of its own: what a system has under /proc and /dev, then the step into it."""


class TrialError(Exception):
    """An installer is not as it should be, or cannot be tried here."""


def main() -> int:
    """Try the kinds asked for; 0 when all are as they should be."""
    told = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    told.add_argument("kinds", nargs="*", choices=[[], *(kind.name for kind in KINDS)], metavar="kind")
    asked = told.parse_args()
    wanted = [kind for kind in KINDS if kind.name in asked.kinds or (not asked.kinds and _packages(kind))]
    failed = 0
    try:
        if os.geteuid() != 0 or shutil.which("debootstrap") is None:
            raise TrialError("run this as root on a machine with debootstrap (apt-get install debootstrap).")
        if not wanted:
            raise TrialError("dist/ holds no package. Make one: python3 packaging/build.py deb")
        for kind in wanted:
            failed += not _try(kind)
    except TrialError as error:
        print(f"test_installed.py: {error}", file=sys.stderr)
        return 2
    print(f"{len(wanted) - failed} passed, {failed} failed")
    return 1 if failed else 0


def _packages(kind: Kind) -> list[Path]:
    return sorted((CHECKOUT / "dist").glob(f"{PACKAGE}*{kind.suffix}"))


def _try(kind: Kind) -> bool:
    """Install, walk, remove; True when all of it was as it should be."""
    packages = _packages(kind)
    if not packages:
        raise TrialError(f"dist/ holds no {kind.suffix}. Make it: python3 packaging/build.py {kind.suffix[1:]}")
    print(f"== {kind.name}: {packages[-1].name} on Debian {kind.suite}", flush=True)
    results = RESULTS / kind.name
    shutil.rmtree(results, ignore_errors=True)
    results.mkdir(parents=True)
    root = CHROOTS / f"{kind.suite}-{kind.name}"
    begun = time.monotonic()
    with _fresh(kind, root):
        shutil.copy(packages[-1], root / "media")
        shutil.copy(WALK, root / "media" / "walk.sh")
        before = _files(root)
        install = kind.install.format(file=packages[-1].name)
        _call(root, f"cd /media; {install}", results / "install.txt", as_user=kind.for_user, network=not kind.for_user)
        walk = f'bash /media/walk.sh "{kind.entry}" "{kind.command}"'
        walked = _call(root, walk, results / "walk.txt", as_user=True, network=False, check=False)
        _call(root, kind.remove, results / "remove.txt", as_user=kind.for_user, network=False)
        left = _left_behind(root, before)
        for picture in (root / "pictures").iterdir():
            shutil.copy(picture, results)
    (results / "left-behind.txt").write_text("".join(f"{file}\n" for file in left), encoding="utf-8")
    strays = [file for file in left if not file.startswith(HOMES_OWN)]
    of_home = [file for file in left if file.startswith("home")]
    print((results / "walk.txt").read_text(encoding="utf-8", errors="replace").strip())
    print(f"left in the system: {', '.join(strays) or 'nothing'}")
    print(f"left in the home: {', '.join(_folders(of_home)) or 'nothing'}")
    print(f"{time.monotonic() - begun:.0f} s; pictures in {results.relative_to(CHECKOUT)}", flush=True)
    return walked and not strays and not any(file.startswith(OWN) for file in left)


@contextmanager
def _fresh(kind: Kind, root: Path) -> Iterator[None]:
    """A copy of the minimal system with a user, and with what a desktop has where the package cannot ask for it."""
    base = _base(kind.suite)
    shutil.rmtree(root, ignore_errors=True)
    subprocess.run(["cp", "--archive", base, root], check=True)
    if kind.beforehand:
        _call(root, f"{APT} install {' '.join(kind.beforehand)}", RESULTS / kind.name / "beforehand.txt", network=True)
    (root / "pictures").mkdir()
    adding = f"useradd --create-home --home-dir {shlex.quote(HOME)} --shell /bin/bash ann && chown ann /pictures"
    _call(root, f"{adding} && install -d -o ann {shlex.quote(HOME + '/Fälle – été')}", RESULTS / kind.name / "user.txt")
    try:
        yield
    finally:
        shutil.rmtree(root, ignore_errors=True)


def _base(suite: str) -> Path:
    """The minimal system with a screen, made once."""
    base = CHROOTS / suite
    if (base / "complete").exists():
        return base
    print(f"Making a minimal Debian {suite} ...", flush=True)
    shutil.rmtree(base, ignore_errors=True)
    base.mkdir(parents=True)
    log = CHROOTS / f"{suite}.log"
    with log.open("w", encoding="utf-8") as stream:
        making = ["debootstrap", "--variant=minbase", suite, str(base), ARCHIVE]
        if subprocess.run(making, stdout=stream, stderr=stream, check=False).returncode:
            raise TrialError(f"debootstrap failed, see {log}.")
    for file in ("resolv.conf", "hosts"):
        shutil.copy(Path("/etc") / file, base / "etc")
    _call(base, f"{APT} update; {APT} install {' '.join(SCREEN)}", CHROOTS / f"{suite}-screen.log", network=True)
    (base / "complete").touch()
    return base


def _call(
    root: Path, script: str, log: Path, *, as_user: bool = False, network: bool = False, check: bool = True
) -> bool:
    """Run a script in the chroot with its own mounts, and its own empty network unless it needs one."""
    told = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LANG": "C.UTF-8", "TERM": "dumb"}
    told |= {"HOME": HOME, "PICTURES": "/pictures", "CASES": f"{HOME}/Fälle – été"} if as_user else {"HOME": "/root"}
    inner = ["su", "ann", "--preserve-environment", "--command", script] if as_user else ["bash", "-c", script]
    spaces = ["unshare", "--mount", "--pid", "--fork", "--kill-child", *([] if network else ["--net"])]
    command = [*spaces, "bash", "-c", ENTERING, str(root), *(f"{name}={value}" for name, value in told.items()), *inner]
    log.parent.mkdir(parents=True, exist_ok=True)
    with log.open("w", encoding="utf-8") as stream:
        done = subprocess.run(
            command, stdin=subprocess.DEVNULL, stdout=stream, stderr=subprocess.STDOUT, check=False, timeout=900
        )
    if check and done.returncode:
        end = log.read_text(encoding="utf-8", errors="replace")[-2000:]
        raise TrialError(f"in the trial system this failed: {script}\n{end}")
    return done.returncode == 0


def _files(root: Path) -> set[str]:
    found = subprocess.run(
        ["find", ".", "-xdev", "(", "-type", "f", "-o", "-type", "l", ")", "-printf", "%P\\n"],
        cwd=root, capture_output=True, text=True, check=True,
    )  # fmt: skip
    return set(found.stdout.splitlines())


def _left_behind(root: Path, before: set[str]) -> list[str]:
    return sorted(file for file in _files(root) - before if not file.startswith((*PASSING, "media/", "pictures/")))


def _folders(files: list[str]) -> list[str]:
    """The files by the folder of a home that holds them, so that a list stays readable."""
    return sorted({"~/" + "/".join(file.split("/")[2:-1][:2]) for file in files})


if __name__ == "__main__":
    sys.exit(main())
