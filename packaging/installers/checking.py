"""What can be said of the installers without installing them: they are well formed, and SHA256SUMS holds."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

from installers import building_deb, building_rpm, building_run
from installers.filling_in import filled_in
from installers.product import ID, OUT, WORK
from installers.running import digest, empty_folder, run
from installers.step import BuildError, Step
from installers.writing_papers import SUMS


def check() -> list[Path]:
    """Look at everything that ``dist/`` holds. Raises BuildError with what a tool objects to."""
    _check_sums()
    _check_desktop(empty_folder(WORK / "check"))
    if building_deb.DEB.exists():
        _check_package()
    if building_rpm.RPM.exists():
        run("rpm", "--checksig", "--nosignature", building_rpm.RPM)
    if building_run.RUN.exists():
        run("sh", building_run.RUN, "--help")
    for bill in OUT.glob("*.cdx.json"):
        told = json.loads(bill.read_text(encoding="utf-8"))
        if told["bomFormat"] != "CycloneDX" or not told["components"]:
            raise BuildError(f"{bill.name} is no bill of materials.")
    return [OUT / SUMS]


def _check_sums() -> None:
    listed = (line.split("  ", 1) for line in (OUT / SUMS).read_text(encoding="utf-8").splitlines())
    changed = [name for told, name in listed if digest(OUT / name) != told]
    if changed:
        raise BuildError(f"{', '.join(changed)} changed after {SUMS} was written.")


def _check_desktop(work: Path) -> None:
    entry, metainfo, types = (work / f"{ID}.{end}" for end in ("desktop", "metainfo.xml", "xml"))
    entry.write_text(filled_in("workbench.desktop"), encoding="utf-8")
    metainfo.write_text(filled_in("workbench.metainfo.xml"), encoding="utf-8")
    types.write_text(filled_in("workbench.mime.xml"), encoding="utf-8")
    run("desktop-file-validate", entry)
    run("appstreamcli", "validate", "--no-net", "--explain", metainfo)
    run("xmllint", "--noout", metainfo, types)


def _check_package() -> None:
    """lintian must have nothing to say beyond what the package's overrides explain."""
    asking = ["lintian", "--allow-root", "--fail-on", "error,warning", str(building_deb.DEB)]
    told = subprocess.run(asking, capture_output=True, text=True, check=False)
    if told.returncode or told.stdout.strip():
        raise BuildError(f"lintian objects to {building_deb.DEB.name}:\n{told.stdout.strip()}{told.stderr.strip()}")


STEP = Step(
    "check",
    "lintian, desktop-file-validate, appstreamcli and the digests",
    check,
    OUT / SUMS,
    needs={
        "lintian": "lintian",
        "desktop-file-validate": "desktop-file-utils",
        "appstreamcli": "appstream",
        "xmllint": "libxml2-utils",
        "rpm": "rpm",
    },
)
