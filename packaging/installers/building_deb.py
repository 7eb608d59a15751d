"""A package for Debian, Ubuntu and their kin. What it depends on is read from the program's own files."""

from __future__ import annotations

import gzip
import hashlib
import re
import textwrap
from email.utils import format_datetime
from pathlib import Path

from installers import freezing
from installers.filling_in import filled_in, moment
from installers.laying_out import lay_out_system
from installers.needed_libraries import OPTIONAL, program_files
from installers.product import ADDRESS, DESCRIPTION, OUT, PACKAGE, PUBLISHER, SITE, SUMMARY, VERSION, WORK
from installers.running import empty_folder, run, set_times, size_on_disk
from installers.step import Step
from installers.writing_papers import lay_papers_beside

DEB = OUT / f"{PACKAGE}_{VERSION}_amd64.deb"
LOADED_LATER = ("libegl1", "libgl1", "fonts-dejavu-core | fonts-liberation2 | fonts-noto-core | fonts-freefont-ttf")
"""What no program file names and the window still needs: a way to draw, and one font."""
AR = b"!<arch>\n"
"""How an archive begins."""


def build_deb() -> list[Path]:
    """Lay the tree out, ask dpkg-shlibdeps what it needs, and pack it. Raises BuildError."""
    work = empty_folder(WORK / "deb")
    root = work / PACKAGE
    lay_out_system(root)
    _write_documents(root)
    _write_control(root, _depends(work, root))
    set_times(root)
    OUT.mkdir(exist_ok=True)
    loose = work / "loose.deb"
    run("dpkg-deb", "--root-owner-group", "-Znone", "--no-uniform-compression", "--build", root, loose)
    _press(loose, DEB)
    return [DEB, *lay_papers_beside(root / "usr" / "lib" / PACKAGE, DEB)]


def _depends(work: Path, root: Path) -> str:
    """The packages whose libraries the program files name, each with the version it must have."""
    bundle = root / "usr" / "lib" / PACKAGE
    control = work / "debian" / "control"
    for folder in (control.parent, root / "DEBIAN"):
        folder.mkdir()
    control.write_text(f"Source: {PACKAGE}\n\nPackage: {PACKAGE}\nArchitecture: amd64\n", encoding="utf-8")
    folders = sorted({f"-l{file.parent}" for file in program_files(bundle)})
    optional = [file for file in program_files(bundle) if OPTIONAL.search(run("readelf", "--dynamic", file))]
    asked = [file for file in program_files(bundle) if file not in optional]
    told = run("dpkg-shlibdeps", "-O", "--ignore-missing-info", f"-x{PACKAGE}", *folders, *asked, cwd=work)
    found = re.sub(r"^shlibs:Depends=", "", told.strip())
    return ", ".join([found, *LOADED_LATER])


def _press(loose: Path, pressed: Path) -> None:
    """Write the package anew with its data compressed: dpkg-deb itself does without xz's filter for machine code.

    That filter makes it 3 % smaller. A package is an ``ar`` archive of three members (deb(5)): a 60-byte header each,
    its data, and a newline where that is odd.
    """
    content, place, members = loose.read_bytes(), len(AR), [AR]
    while place < len(content):
        header = content[place : place + 60]
        size = int(header[48:58])
        data = content[place + 60 : place + 60 + size]
        place += 60 + size + size % 2
        name = header[:16].rstrip()
        if name == b"data.tar":
            tar = loose.with_name("data.tar")
            tar.write_bytes(data)
            run("xz", "--force", "--threads=2", "--check=crc64", "--x86", "--lzma2=preset=6,dict=64MiB", tar)
            name, data = b"data.tar.xz", tar.with_name("data.tar.xz").read_bytes()
        members.append(name.ljust(16) + header[16:48] + str(len(data)).encode().ljust(10) + header[58:])
        members.append(data + b"\n" * (len(data) % 2))
    pressed.write_bytes(b"".join(members))


def _write_documents(root: Path) -> None:
    documents = root / "usr" / "share" / "doc" / PACKAGE
    documents.mkdir(parents=True)
    (documents / "copyright").write_text(filled_in("copyright"), encoding="utf-8")
    signed = f"{PUBLISHER} <{ADDRESS}>  {format_datetime(moment())}"
    changes = f"{PACKAGE} ({VERSION}) unstable; urgency=medium\n\n  * See CHANGELOG.md.\n\n -- {signed}\n"
    (documents / "changelog.gz").write_bytes(gzip.compress(changes.encode(), mtime=0))
    overrides = root / "usr" / "share" / "lintian" / "overrides"
    overrides.mkdir(parents=True)
    (overrides / PACKAGE).write_text(filled_in("lintian-overrides"), encoding="utf-8")
    for place in (documents, overrides):
        for file in place.iterdir():
            file.chmod(0o644)


def _write_control(root: Path, depends: str) -> None:
    usr, control = root / "usr", root / "DEBIAN"
    fields = {
        "Package": PACKAGE,
        "Version": VERSION,
        "Architecture": "amd64",
        "Section": "editors",
        "Priority": "optional",
        "Maintainer": f"{PUBLISHER} <{ADDRESS}>",
        "Installed-Size": str(size_on_disk(usr) // 1024),
        "Homepage": SITE,
        "Depends": depends,
        "Recommends": "shared-mime-info, desktop-file-utils, hicolor-icon-theme, libcups2",
        "Description": SUMMARY[0].lower() + SUMMARY[1:],
    }
    described = textwrap.indent(textwrap.fill(DESCRIPTION, 78), " ")
    text = "".join(f"{field}: {value}\n" for field, value in fields.items()) + described + "\n"
    (control / "control").write_text(text, encoding="utf-8")
    files = sorted(file for file in usr.rglob("*") if file.is_file() and not file.is_symlink())
    sums = (f"{_md5(file)}  {file.relative_to(root).as_posix()}\n" for file in files)
    (control / "md5sums").write_text("".join(sums), encoding="utf-8")


def _md5(file: Path) -> str:
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, lambda: hashlib.md5(usedforsecurity=False)).hexdigest()


STEP = Step(
    "deb",
    "a package for Debian and Ubuntu",
    build_deb,
    DEB,
    needs={"dpkg-shlibdeps": "dpkg-dev", "dpkg-deb": "dpkg", "xz": "xz-utils", "readelf": "binutils"},
    after=(freezing.STEP.name,),
)
