"""Comparing in another process, with what is sent there and back cut into small parcels.

Python packs and unpacks one object in one go and lets no other thread work meanwhile: the claims of fifty articles
would stop the window for most of a second. So claims go out a few at a time, and what comes back names them by their
places instead of holding them again.
"""

from __future__ import annotations

import io
import pickle
from collections.abc import Iterator, Sequence
from typing import Any

from workbench.comparison.discrepancy import Findings
from workbench.documents.document import Document
from workbench.extraction.claim import Claim
from workbench.store.program import Program

SIZE = 100
"""Claims, facts or discrepancies in one parcel: a few milliseconds' work."""

Parcels = list[bytes]


def packed_claims(claims: Sequence[Claim]) -> Parcels:
    """The claims for the way out."""
    return [pickle.dumps(part) for part in _parts(claims)]


def compared(program: Program, documents: Sequence[Document], parcels: Parcels) -> tuple[Parcels, ...]:
    """Compare what was packed, in the process that this is called in, and pack what was found."""
    claims = tuple(claim for parcel in parcels for claim in pickle.loads(parcel))  # noqa: S301 - from our own process
    found = program.compare(documents, claims)
    places = {id(claim): place for place, claim in enumerate(claims)}
    lists = (found.facts, found.discrepancies, found.near_misses, found.shared_copies)
    return tuple([_packed(part, places) for part in _parts(each)] for each in lists)


def unpacked(parcels: tuple[Parcels, ...], claims: Sequence[Claim]) -> Findings:
    """What came back, about these claims: those that were sent, in their order."""
    facts, discrepancies, near_misses, shared_copies = (
        tuple(each for parcel in parts for each in _Unpacking(parcel, claims).load()) for parts in parcels
    )
    return Findings(facts, discrepancies, near_misses, shared_copies)


class _Packing(pickle.Pickler):
    """Puts a claim's place where the claim stands."""

    def __init__(self, file: io.BytesIO, places: dict[int, int]) -> None:
        super().__init__(file, pickle.HIGHEST_PROTOCOL)
        self._places = places

    def persistent_id(self, packed: Any) -> int | None:
        return self._places.get(id(packed)) if isinstance(packed, Claim) else None


class _Unpacking(pickle.Unpickler):
    """Puts the claim where its place stands."""

    def __init__(self, parcel: bytes, claims: Sequence[Claim]) -> None:
        super().__init__(io.BytesIO(parcel))
        self._claims = claims

    def persistent_load(self, place: int) -> Claim:
        return self._claims[place]


def _packed(part: Sequence[object], places: dict[int, int]) -> bytes:
    file = io.BytesIO()
    _Packing(file, places).dump(part)
    return file.getvalue()


def _parts(whole: Sequence[Any]) -> Iterator[Sequence[Any]]:
    return (whole[first : first + SIZE] for first in range(0, len(whole), SIZE))
