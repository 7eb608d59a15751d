"""Qt's copy of ICU without the data that Qt never asks it for: 32 MB become 3.

Qt sorts and compares words with ICU; dates, numbers, currencies, names of languages and text boundaries come from
tables of its own. ICU's own tool removes entries from its data file, which then goes back into a library of the same
name.
"""

from __future__ import annotations

import re
from pathlib import Path

from installers.running import run
from installers.step import BuildError

KEPT = re.compile(
    r"coll/(?!(zh|ja|ko|yue)[_.]).*|.*\.icu|.*\.nrm|([a-z]*pool|root|res_index|numberingSystems|keyTypeData"
    r"|supplementalData|likelySubtags|zoneinfo64|timezoneTypes|metaZones|windowsZones|icustd|icuver|metadata|genderList"
    r"|dayPeriods|plurals|pluralRanges|currencyNumericCodes|grammaticalFeatures|tzdbNames|units)\.res"
)
"""Collation but for Chinese, Japanese and Korean, whose tables are half of it, and what is not of one language."""
NEVER_ASKED_FOR = re.compile(r"unames\.icu|uts46\.nrm|cnvalias\.icu")
"""Names of characters, of hosts and of character sets."""


def trim_icu_data(library: Path, work: Path) -> None:
    """Replace ``libicudata.so.N`` by one with the data that is KEPT only."""
    version = library.name.rpartition(".")[2]
    (work / "trimmed").mkdir(parents=True, exist_ok=True)
    whole, removals = work / f"icudt{version}l.dat", work / "removals.txt"
    trimmed = work / "trimmed" / whole.name  # entries are found by this name too
    whole.write_bytes(_data_of(library, f"icudt{version}_dat"))
    entries = run("icupkg", "--list", whole).split()
    removals.write_text("".join(f"{entry}\n" for entry in entries if not _is_kept(entry)), encoding="ascii")
    run("icupkg", "--remove", removals, whole, trimmed)
    source, compiled = work / "icudata.s", work / "icudata.o"
    source.write_text(
        f".section .rodata\n.balign 16\n.globl icudt{version}_dat\n.type icudt{version}_dat, %object\n"
        f'icudt{version}_dat:\n.incbin "{trimmed}"\n.size icudt{version}_dat, .-icudt{version}_dat\n'
        '.section .note.GNU-stack,"",%progbits\n',
        encoding="utf-8",
    )
    run("as", "-o", compiled, source)
    run("ld", "-shared", "--build-id=none", "-z", "noexecstack", "-soname", library.name, "-o", library, compiled)


def _is_kept(entry: str) -> bool:
    return KEPT.fullmatch(entry) is not None and NEVER_ASKED_FOR.fullmatch(entry) is None


def _data_of(library: Path, symbol: str) -> bytes:
    """The bytes that ``symbol`` names in ``library``."""
    for line in run("readelf", "--wide", "--dyn-syms", library).splitlines():
        parts = line.split()
        if len(parts) == 8 and parts[7] == symbol:
            address, size = int(parts[1], 16), int(parts[2], 0)
            break
    else:
        raise BuildError(f"{library.name} holds no {symbol}.")
    for line in run("readelf", "--wide", "--segments", library).splitlines():
        parts = line.split()
        if parts[:1] == ["LOAD"]:
            place, start, length = (int(part, 16) for part in (parts[1], parts[2], parts[4]))
            if start <= address < start + length:
                first = place + address - start
                data = library.read_bytes()
                return data[first : first + size] if size else data[first : place + length]
    raise BuildError(f"{library.name} holds no data for {symbol}.")
