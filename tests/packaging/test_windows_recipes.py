"""The recipes for Windows and macOS and the release workflow: well formed, and of one mind with the program."""

from __future__ import annotations

import datetime as dt
import importlib
import plistlib
import re
import shutil
import subprocess
import time
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, Encoding, pkcs12
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID
from defusedxml import ElementTree as XmlTree

import workbench

CHECKOUT = Path(workbench.__file__).parent.parent
RECIPES = CHECKOUT / "packaging" / "recipes"
WORKFLOW = CHECKOUT / ".github" / "workflows" / "release.yml"
BILL = "bill-of-materials.cdx.json"
WIX = "{http://schemas.microsoft.com/wix/2006/wi}"
pytestmark = [
    pytest.mark.usefixtures("packaging_modules"),
    pytest.mark.skipif(not (CHECKOUT / ".git").exists(), reason="a build takes its date from the last commit"),
]


def test_windows_gets_the_locked_packages_that_hold_there_and_only_those() -> None:
    from installers.windows.fetching import requirements_for_windows

    lock = (
        'colorama==0.4.6 ; sys_platform == "win32" \\\n    --hash=sha256:aa\n'
        "pip==26.3 \\\n    --hash=sha256:bb\n"
        'numpy==2.4.6 ; python_full_version < "3.12" \\\n    --hash=sha256:cc\n'
        'numpy==2.5.5 ; python_full_version >= "3.12" \\\n    --hash=sha256:dd \\\n    --hash=sha256:ee\n'
    )
    assert requirements_for_windows(lock) == (
        "colorama==0.4.6 \\\n    --hash=sha256:aa\nnumpy==2.5.5 \\\n    --hash=sha256:dd \\\n    --hash=sha256:ee\n"
    )


def test_an_upgrade_finds_every_older_package_for_ever() -> None:
    product = XmlTree.fromstring((RECIPES / "windows" / "workbench.wxs").read_text(encoding="utf-8")).find(
        f"{WIX}Product"
    )
    assert product is not None
    assert product.get("UpgradeCode") == "{0B6C7D1E-52A8-4E0B-9C53-8D1F27C1A9F4}"
    assert product.find(f"{WIX}MajorUpgrade") is not None


def test_each_version_is_a_product_and_a_file_keeps_its_component() -> None:
    from installers.windows.making_msi import RECIPE, filled_in, variables

    assert variables("0.1.0")["Product"] != variables("0.1.1")["Product"]
    recipe = RECIPE.read_text(encoding="utf-8")
    files = [Path("workbench.exe"), Path("program/packages/a & b/c.py")]
    first, second = (XmlTree.fromstring(filled_in(recipe, chosen)) for chosen in (files, files[1:]))
    components = [{each.get("Guid") for each in tree.iter(f"{WIX}Component")} for tree in (first, second)]
    assert components[1] < components[0]
    features = {each.get("Id") for each in first.iter(f"{WIX}ComponentRef")}
    assert {each.get("Id") for each in first.iter(f"{WIX}Component")} == features


def test_the_package_is_told_everything_its_recipe_asks_for() -> None:
    from installers.windows.making_msi import RECIPE, variables

    asked = set(re.findall(r"\$\(var\.(\w+)\)", RECIPE.read_text(encoding="utf-8")))
    assert asked == set(variables("0.1.0"))


def test_what_is_taken_off_is_what_was_installed_and_no_folder_of_others() -> None:
    from installers.windows.making_setup import install_lines, uninstall_lines

    files = [Path("workbench.exe"), Path("program/packages/x.py"), Path("program/python313.dll")]
    installed = install_lines(files, Path("/made"))
    assert installed.count("File ") == 3
    assert 'SetOutPath "$INSTDIR\\program\\packages"\nFile "/made/program/packages/x.py"' in installed
    assert uninstall_lines(files).splitlines() == [
        'Delete "$INSTDIR\\workbench.exe"',
        'Delete "$INSTDIR\\program\\packages\\x.py"',
        'Delete "$INSTDIR\\program\\python313.dll"',
        'RMDir "$INSTDIR\\program\\packages"',
        'RMDir "$INSTDIR\\program"',
    ]
    assert "RMDir /r" not in (RECIPES / "windows" / "setup.nsi").read_text(encoding="utf-8")


def test_every_word_of_the_setup_is_there_in_every_language() -> None:
    script = (RECIPES / "windows" / "setup.nsi").read_text(encoding="utf-8")
    spoken = set(re.findall(r'MUI_LANGUAGE "(\w+)"', script))
    words = re.findall(r"LangString (\w+) \$\{LANG_(\w+)\}", script)
    for word in {word for word, _ in words}:
        assert {language.capitalize() for name, language in words if name == word} == spoken


def test_the_program_asks_windows_for_sharp_screens_and_long_paths() -> None:
    text = (RECIPES / "windows" / "launcher.manifest").read_text(encoding="utf-8")
    settings = {each.tag.rpartition("}")[2]: each.text for each in XmlTree.fromstring(text).iter()}
    assert settings["dpiAwareness"] == "PerMonitorV2"
    assert settings["longPathAware"] == "true"
    assert settings["activeCodePage"] == "UTF-8"


def test_windows_gets_a_version_of_four_numbers() -> None:
    from installers.windows.launchers import numbers

    assert numbers("0.1.0") == ["0", "1", "0", "0"]


def test_macos_knows_a_case_by_the_name_and_type_the_program_gives_it() -> None:
    from installers.product import MIME_TYPE, SUFFIX

    told = plistlib.loads((RECIPES / "macos" / "Info.plist").read_bytes())
    declared = told["UTExportedTypeDeclarations"][0]
    tags = declared["UTTypeTagSpecification"]
    assert tags["public.filename-extension"] == [SUFFIX.removeprefix(".")]
    assert tags["public.mime-type"] == [MIME_TYPE]
    assert told["CFBundleDocumentTypes"][0]["LSItemContentTypes"] == [declared["UTTypeIdentifier"]]
    assert told["CFBundleDocumentTypes"][0]["CFBundleTypeRole"] == "Editor"
    assert told["NSHighResolutionCapable"] is True


def test_macos_bundles_ask_for_no_right_but_the_one_python_needs() -> None:
    rights = plistlib.loads((RECIPES / "macos" / "entitlements.plist").read_bytes())
    assert rights == {"com.apple.security.cs.allow-unsigned-executable-memory": True}


def test_the_bundle_takes_its_version_from_the_project() -> None:
    assert "CFBundleShortVersionString" not in plistlib.loads((RECIPES / "macos" / "Info.plist").read_bytes())
    assert 'read_text(encoding="utf-8"))["project"]["version"]' in (
        RECIPES / "pyinstaller" / "workbench.spec"
    ).read_text(encoding="utf-8")


def test_compiled_files_are_signed_from_the_inside_out(tmp_path: Path) -> None:
    from installers.macos.signing import compiled_files

    outer, inner, other = tmp_path / "program", tmp_path / "a" / "b" / "library.dylib", tmp_path / "a" / "text"
    inner.parent.mkdir(parents=True)
    outer.write_bytes(b"\xcf\xfa\xed\xfe....")
    inner.write_bytes(b"\xcf\xfa\xed\xfe....")
    other.write_bytes(b"text")
    assert list(compiled_files(tmp_path)) == [inner, outer]


def test_the_release_asks_for_steps_and_scripts_that_there_are() -> None:
    from installers.steps import STEPS

    text = WORKFLOW.read_text(encoding="utf-8")
    steps = {step.name for step in STEPS}
    asked = [line.split() for line in re.findall(r"packaging/build\.py ([a-z ]+)", text)]
    assert {"deb", "rpm", "run", "msi", "setup", "dmg", "check"} <= {step for steps in asked for step in steps}
    for called in asked:
        assert set(called) <= steps, called
    for script in re.findall(r"packaging/\w+\.py", text):
        assert (CHECKOUT / script).is_file(), script


def test_a_release_is_tested_on_three_systems_before_it_is_made_and_attested_after() -> None:
    text = WORKFLOW.read_text(encoding="utf-8")
    assert re.search(r"system: \[ubuntu-\S+, windows-\S+, macos-\S+\]", text)
    assert text.index("dev.py test") < text.index("build.py icons") < text.index("attest-build-provenance")
    assert text.count("needs: test") == 2
    assert "\t" not in text


def test_a_package_says_the_moment_of_its_commit_and_a_code_made_from_its_content() -> None:
    from installers.step import BuildError
    from installers.windows.making_msi import with_fixed_moment

    begun = time.time()
    written = (int((begun + 11_644_473_600) * 10_000_000)).to_bytes(8, "little")
    random = b"{01234567-89AB-CDEF-0123-456789ABCDEF}"
    package = b"....Installation Database\0" + random + b"\x40\0\0\0" + written + b"@..."
    code = "{6E50FA4F-A13B-53EE-B9A2-25F6E877405A}"
    fixed = with_fixed_moment(package, code, begun)
    assert fixed == with_fixed_moment(package, code, begun)
    assert len(fixed) == len(package)
    assert code.encode() in fixed
    assert random not in fixed
    assert written not in fixed
    with pytest.raises(BuildError, match="cannot be made reproducible"):
        with_fixed_moment(b"another summary", code, begun)


@pytest.mark.parametrize(("kind", "tool"), [("setup", "makensis"), ("msi", "wixl")])
def test_two_builds_of_the_same_folder_are_the_same_bytes(kind: str, tool: str, tmp_path: Path) -> None:
    from installers.drawing_icons import ICONS

    if shutil.which(tool) is None or not ICONS.is_dir():
        pytest.skip(f"needs {tool}, and the icons of build.py")
    edition = tmp_path / "edition"
    for name in ("Fact-checking Workbench.exe", "program/a & b/x é.py", "licences/README.txt", BILL):
        (edition / name).parent.mkdir(parents=True, exist_ok=True)
        (edition / name).write_text(name, encoding="utf-8")
    module = importlib.import_module(f"installers.windows.making_{kind}")
    made = []
    for _ in range(2):
        place = tmp_path / f"installer.{kind}"
        getattr(module, f"make_{kind}")("0.1.0", place, edition)
        made.append(place.read_bytes())
        place.unlink()
        time.sleep(1.1)  # the time of day is told in seconds
    assert made[0] == made[1]


@pytest.mark.skipif(
    shutil.which("osslsigncode") is None or shutil.which("x86_64-w64-mingw32-gcc") is None,
    reason="needs osslsigncode and a cross compiler",
)
def test_a_program_signed_with_a_certificate_verifies_and_an_altered_one_does_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from installers.step import BuildError
    from installers.windows.signing import sign, signing_command, verify

    certificate, authority = self_made_certificate(tmp_path)
    program = tmp_path / "program.exe"
    source = tmp_path / "program.c"
    source.write_text("int main(void) { return 0; }\n", encoding="ascii")
    subprocess.run(["x86_64-w64-mingw32-gcc", "-o", program, source], check=True, timeout=30)
    sign(program)
    with pytest.raises(BuildError):
        verify(program, authority)
    monkeypatch.setenv("WORKBENCH_CERTIFICATE", str(certificate))
    monkeypatch.setenv("WORKBENCH_PASSWORD_FILE", str(tmp_path / "password"))
    assert "%1" in signing_command()
    sign(program)
    assert "Succeeded" in verify(program, authority)
    content = bytearray(program.read_bytes())
    content[0x400] ^= 1
    program.write_bytes(content)
    with pytest.raises(BuildError):
        verify(program, authority)


def self_made_certificate(folder: Path) -> tuple[Path, Path]:
    """A certificate for signing code with its key (PKCS#12, password in ``password``), and the same as PEM alone."""
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "A publisher of tests")])
    begun = dt.datetime.now(dt.UTC) - dt.timedelta(days=1)
    builder = x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
    builder = builder.not_valid_before(begun).not_valid_after(begun + dt.timedelta(days=30))
    purpose = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.CODE_SIGNING])
    made = builder.add_extension(purpose, critical=False).sign(key, hashes.SHA256())
    packed, alone, password = folder / "certificate.p12", folder / "certificate.pem", folder / "password"
    password.write_bytes(b"of tests")
    protection = BestAvailableEncryption(password.read_bytes())
    packed.write_bytes(pkcs12.serialize_key_and_certificates(b"tests", key, made, None, protection))
    alone.write_bytes(made.public_bytes(Encoding.PEM))
    return packed, alone
