"""A package for Fedora, openSUSE and their kin, from the same tree as Debian's."""

from __future__ import annotations

import textwrap
from pathlib import Path

from installers import freezing
from installers.filling_in import filled_in
from installers.laying_out import lay_out_system
from installers.needed_libraries import needs_of
from installers.product import DESCRIPTION, OUT, PACKAGE, VERSION, WORK
from installers.running import empty_folder, run, set_times
from installers.step import Step
from installers.writing_papers import lay_papers_beside

RPM = OUT / f"{PACKAGE}-{VERSION}-1.x86_64.rpm"


def build_rpm() -> list[Path]:
    """Lay the tree out, say what it needs by library name, and pack it. Raises BuildError."""
    work = empty_folder(WORK / "rpm")
    tree = work / "tree"
    lay_out_system(tree)
    bundle = tree / "usr" / "lib" / PACKAGE
    licences = tree / "usr" / "share" / "licenses" / PACKAGE
    licences.mkdir(parents=True)
    (licences / "licences").symlink_to(f"../../../lib/{PACKAGE}/licences")
    needs = needs_of(bundle)
    required = [f"Requires: {library}()(64bit)" for library in needs.libraries]
    required.append(f"Requires: libc.so.6(GLIBC_{needs.glibc})(64bit)")
    recipe = work / f"{PACKAGE}.spec"
    recipe.write_text(
        filled_in(
            "factcheck-workbench.rpm.spec",
            requires="\n".join(required),
            tree=str(tree),
            files="\n".join(_listed(tree)),
            description=textwrap.fill(DESCRIPTION, 79),
        ),
        encoding="utf-8",
    )
    set_times(tree)
    run("rpmbuild", "-bb", "--target", "x86_64", "--define", f"_topdir {work / 'rpmbuild'}", recipe)
    OUT.mkdir(exist_ok=True)
    RPM.write_bytes((work / "rpmbuild" / "RPMS" / "x86_64" / RPM.name).read_bytes())
    return [RPM, *lay_papers_beside(bundle, RPM)]


def _listed(tree: Path) -> list[str]:
    """What the package owns: its folders as wholes, and each single file elsewhere."""
    wholes = [Path("/usr/lib") / PACKAGE, Path("/usr/share/licenses") / PACKAGE]
    files = [Path("/") / file.relative_to(tree) for file in tree.rglob("*") if file.is_symlink() or file.is_file()]
    single = [file for file in files if not any(file.is_relative_to(whole) for whole in wholes)]
    return [str(place) for place in [*wholes, *sorted(single)]]


STEP = Step(
    "rpm",
    "a package for Fedora and openSUSE",
    build_rpm,
    RPM,
    needs={"rpmbuild": "rpm", "readelf": "binutils"},
    after=(freezing.STEP.name,),
)
