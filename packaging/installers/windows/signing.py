"""Signing for Windows (Authenticode), with whatever certificate the publisher has, from any system.

Without a certificate nothing is signed, and Windows says at the first start that it does not know the publisher.

    WORKBENCH_CERTIFICATE      a file with certificate and key (PKCS#12), or
    WORKBENCH_KEY_URI          a key that never leaves its token (RFC 7512), with the certificate as PEM in the above
    WORKBENCH_PASSWORD_FILE    the file with the password of either
    WORKBENCH_TIMESTAMP        the address of a time-stamping authority, so that signatures outlive the certificate
"""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

from installers.product import CHECKOUT, NAME
from installers.running import run
from installers.step import BuildError

TOOL = "osslsigncode"
PACKAGE_OF_TOOL = "osslsigncode"


def signing_needs() -> dict[str, str]:
    """What a step needs to sign: nothing where no certificate is given."""
    return {TOOL: PACKAGE_OF_TOOL} if os.environ.get("WORKBENCH_CERTIFICATE") else {}


def sign(file: Path) -> None:
    """Sign a program or package in place, if there is a certificate. Raises BuildError when it cannot be used."""
    certificate = os.environ.get("WORKBENCH_CERTIFICATE")
    if not certificate:
        return
    if not Path(certificate).is_file():
        raise BuildError(f"There is no certificate at {certificate}: WORKBENCH_CERTIFICATE must name a file.")
    signed = file.with_name(f"signed-{file.name}")
    signed.unlink(missing_ok=True)
    run(TOOL, "sign", *_key(certificate), "-h", "sha256", "-n", NAME, *_time(), "-in", file, "-out", signed)
    shutil.move(signed, file)


def signing_command() -> str:
    """The command line that signs the file ``%1``, for tools that call one; empty without a certificate."""
    if not os.environ.get("WORKBENCH_CERTIFICATE"):
        return ""
    return f'PYTHONPATH="{CHECKOUT / "packaging"}" "{sys.executable}" -m {__spec__.name} "%1"'


def verify(file: Path, authority: Path) -> str:
    """What osslsigncode says of a signature, held against the certificate of an authority. Raises BuildError if bad."""
    return run(TOOL, "verify", "-CAfile", authority, "-in", file)


def _key(certificate: str) -> list[str]:
    password = os.environ.get("WORKBENCH_PASSWORD_FILE")
    asked = ["-readpass", password] if password else []
    token = os.environ.get("WORKBENCH_KEY_URI")
    return ["-certs", certificate, "-key", token, *asked] if token else ["-pkcs12", certificate, *asked]


def _time() -> list[str]:
    authority = os.environ.get("WORKBENCH_TIMESTAMP")
    return ["-ts", authority] if authority else []


if __name__ == "__main__":
    sign(Path(sys.argv[1]))
