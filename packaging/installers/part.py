"""A part of a bundle that somebody else made: what it is, under which licence, and the texts that travel with it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a bundle.

    ``licence`` is an SPDX expression or, where its makers give none, what they call it; ``texts`` are the files with
    its licence and notices; ``purl`` names it for bills of materials (github.com/package-url); ``kind`` is CycloneDX's:
    library, framework, machine-learning-model.
    """

    name: str
    version: str
    licence: str
    purl: str
    texts: tuple[Path, ...]
    kind: str = "library"
    sha256: str | None = None
