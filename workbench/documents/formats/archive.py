"""Files inside files: ZIP archives opened safely. Nothing is ever written to the disk, whatever a member is called."""

from __future__ import annotations

import io
import zipfile
import zlib

from workbench.documents.original import UnreadableError

MOST_MEMBERS = 2_000
LONGEST_MEMBER = 50_000_000
LONGEST_TOGETHER = 200_000_000
"""Bytes once unpacked: far above any article, far below what would fill a machine."""

_DAMAGED = "is damaged: the archive breaks off or does not unpack; ask for it again."

_BROKEN = (
    *(zipfile.BadZipFile, zipfile.LargeZipFile, zlib.error),
    *(EOFError, OSError, RuntimeError, ValueError, LookupError),
)
"""What a damaged archive raises, by where the damage is; a RuntimeError also for a packing that nobody knows."""


class Archive:
    """An open archive whose members are bounded in number and size. Raises UnreadableError."""

    def __init__(self, content: bytes) -> None:
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(content))
            members = self._zip.infolist()
        except _BROKEN as error:
            raise UnreadableError(_DAMAGED) from error
        if len(members) > MOST_MEMBERS:
            raise UnreadableError(f"holds {len(members):,} files, more than the {MOST_MEMBERS:,} that can be read.")
        if sum(member.file_size for member in members) > LONGEST_TOGETHER:
            raise UnreadableError(
                f"unpacks to more than {LONGEST_TOGETHER / 1e6:.0f} MB, which no set of articles does; "
                "unpack it yourself and choose the articles."
            )
        self._members = {member.filename: member for member in members if not member.is_dir()}
        self._left = LONGEST_TOGETHER

    @property
    def names(self) -> tuple[str, ...]:
        """The members in the archive's order, folders left out."""
        return tuple(self._members)

    def member(self, name: str) -> bytes | None:
        """One member unpacked; None where there is none of that name."""
        member = self._members.get(name)
        if member is None:
            return None
        if member.flag_bits & 1:
            raise UnreadableError("is protected by a password: unpack it yourself.")
        try:
            with self._zip.open(member) as stream:
                content = stream.read(min(LONGEST_MEMBER, self._left) + 1)
        except _BROKEN as error:
            raise UnreadableError(_DAMAGED) from error
        self._left -= len(content)
        if len(content) > LONGEST_MEMBER or self._left < 0:
            raise UnreadableError(
                f"unpacks to more than {LONGEST_MEMBER / 1e6:.0f} MB in one part, which no article does."
            )
        return content
