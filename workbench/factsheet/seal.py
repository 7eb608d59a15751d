"""The seal of a fact sheet: what makes a later change of its sealed parts show.

The seal is the SHA-256 over the canonical JSON of parts 2 to 11. A signature names the seal it was given under, so a
sheet that has changed since carries signatures that are void. Beside it the imprint covers the whole record, head and
signatures included. Neither says who signed: anybody can make both anew. They prove that a sheet is what it was.
"""

from __future__ import annotations

import hashlib
import hmac

from workbench.factsheet.factsheet import FactSheet, Sealed
from workbench.factsheet.record import SEALED_PARTS, Json, canonical, sealed_record, sheet_record

IMPRINT = "imprint"


def seal_of(sealed: Sealed) -> str:
    """The seal over parts 2 to 11, 64 hexadecimal digits."""
    return _digest(sealed_record(sealed))


def seal(sheet: FactSheet) -> str:
    """The seal that the sheet's content has now."""
    return seal_of(sheet.sealed)


def imprinted(sheet: FactSheet) -> Json:
    """The sheet's record with its imprint, as every format carries it."""
    record = sheet_record(sheet)
    return {**record, IMPRINT: _digest(record)}


def altered(record: Json) -> list[str]:
    """What was altered in a record that carries seal and imprint, one sentence each; empty when nothing was."""
    missing = [part for part in ("head", *SEALED_PARTS, "sign_off", IMPRINT) if part not in record]
    if missing:
        return [f"The part “{part}” of the sheet is missing." for part in missing]
    problems: list[str] = []
    sign_off = record["sign_off"]
    stated = sign_off.get("seal", "") if isinstance(sign_off, dict) else ""
    found = _digest({part: record[part] for part in SEALED_PARTS})
    if not hmac.compare_digest(found, str(stated)):
        problems.append(
            "Parts 2 to 11 were altered after the sheet was sealed: their seal is "
            f"{found[:16]}…, the sheet states {str(stated)[:16]}…."
        )
        problems += [f"The signature of {name} is void." for name in _signers(sign_off)]
    elif _digest({key: value for key, value in record.items() if key != IMPRINT}) != record[IMPRINT]:
        problems.append("The head or the sign-off was altered; parts 2 to 11 are as they were sealed.")
    return problems


def signers(record: Json) -> list[str]:
    """Who signed and whose signature holds: "Una Field (checker)"."""
    return _signers(record.get("sign_off"), valid_only=True)


def _signers(sign_off: object, *, valid_only: bool = False) -> list[str]:
    if not isinstance(sign_off, dict):
        return []
    seal_ = sign_off.get("seal")
    signatures = [each for each in sign_off.get("signatures") or [] if isinstance(each, dict)]
    return [
        f"{each.get('name')} ({each.get('role')})"
        for each in signatures
        if not valid_only or (each.get("valid") and each.get("seal") == seal_)
    ]


def _digest(record: Json) -> str:
    return hashlib.sha256(canonical(record)).hexdigest()
