"""The record of a sign-off: who vouches for the fact sheet as it stood."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """In which capacity somebody signs."""

    CHECKER = "checker"
    SECOND_READER = "second reader"
    EDITOR = "editor"


@dataclass(frozen=True, slots=True)
class Signature:
    """A name under a fact sheet. ``seal`` is the seal of the sheet that was signed; ``made`` is in UTC."""

    role: Role
    name: str
    made: dt.datetime
    seal: str


@dataclass(frozen=True, slots=True)
class Edition:
    """A fact sheet as it was signed: its number, its seal, and everybody who signed it, in turn.

    ``kept`` says whether the sheet itself is in the case; cases of older versions hold only the signatures.
    """

    number: int
    seal: str
    signatures: tuple[Signature, ...]
    kept: bool = True

    @property
    def made(self) -> dt.datetime:
        """When it was first signed, in UTC."""
        return self.signatures[0].made


@dataclass(frozen=True, slots=True)
class SignatureState:
    """A signature and whether it still holds: any change of the sheet after it voids it, and ``void_why`` says so."""

    signature: Signature
    valid: bool
    void_why: str = ""

    @property
    def role(self) -> Role:
        """In which capacity it was given."""
        return self.signature.role

    @property
    def name(self) -> str:
        """Who signed."""
        return self.signature.name

    @property
    def made(self) -> dt.datetime:
        """When, in UTC."""
        return self.signature.made

    @property
    def seal(self) -> str:
        """The seal of the sheet that was signed."""
        return self.signature.seal
