"""How a sheet is shown: as which paper, in which language, with which parts in which order, in whose colours."""

from __future__ import annotations

import base64
import binascii
import json
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import Any

from workbench.factsheet.words import LANGUAGES, Words

PARTS: Mapping[str, int] = MappingProxyType(
    {
        "documents": 2,
        "totals": 3,
        "corrections": 4,
        "questions": 5,
        "agreed": 6,
        "decisions": 7,
        "variations": 8,
        "rejected": 9,
        "not_checked": 10,
        "overruled": 11,
        "sign_off": 12,
    }
)
"""The parts of a fact sheet under its head, with the numbers editors know them by."""


class Paper(StrEnum):
    """What is handed on: the whole sheet, the corrections alone, or the questions alone."""

    FACT_SHEET = "sheet"
    CHECKED_COPY = "checked_copy"
    QUESTION_LIST = "question_list"


_PARTS_OF = {Paper.CHECKED_COPY: ("corrections",), Paper.QUESTION_LIST: ("questions",)}
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
_LARGEST_LOGO = 1_000_000
_LOGO = "logo_data"


class HouseStyleError(Exception):
    """A house template cannot be used. The message says what is wrong with it."""


@dataclass(frozen=True, slots=True)
class Presentation:
    """``parts``: those shown, in their order; ``accent``: "#RRGGBB", empty for the program's own; ``logo``: PNG or SVG.

    The record inside a sheet is whole whatever is shown, and its seal does not depend on any of this.
    """

    language: str = "en"
    paper: Paper = Paper.FACT_SHEET
    parts: tuple[str, ...] = tuple(PARTS)
    accent: str = ""
    house: str = ""
    logo: bytes = b""

    @property
    def words(self) -> Words:
        """The words of the language."""
        return Words(self.language)

    @property
    def title(self) -> str:
        """What the paper is called."""
        return self.words.text(self.paper.value)

    @property
    def shown(self) -> tuple[str, ...]:
        """The parts of this paper, in their order."""
        return _PARTS_OF.get(self.paper, self.parts)

    @property
    def logo_type(self) -> str:
        """The media type of the logo."""
        return "image/png" if self.logo.startswith(b"\x89PNG") else "image/svg+xml"


def house_template(path: Path) -> Presentation:
    """A house's own presentation from a TOML file.

    Its keys are house, language, accent, parts and logo (a file beside it), all of them free to leave out. Raises
    HouseStyleError.
    """
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        logo = (path.parent / str(data["logo"])).read_bytes() if "logo" in data else b""
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise HouseStyleError(f"The house template “{path.name}” cannot be read: {error}.") from error
    return _presentation({key: value for key, value in data.items() if key != "logo"}, logo, f" “{path.name}”")


def template_text(shown: Presentation) -> str:
    """A house's presentation as it is kept in a case or among the preferences: TOML, the logo inside it."""
    lines = [
        f"{name} = {json.dumps(getattr(shown, name), ensure_ascii=False)}" for name in ("house", "language", "accent")
    ]
    lines.append(f"parts = {json.dumps(shown.parts)}")
    if shown.logo:
        lines.append(f'{_LOGO} = "{base64.b64encode(shown.logo).decode()}"')
    return "\n".join(lines) + "\n"


def template_from(text: str) -> Presentation:
    """The presentation that was kept; the program's own for an empty text. Raises HouseStyleError."""
    try:
        data = tomllib.loads(text)
        logo = base64.b64decode(str(data.pop(_LOGO, "")), validate=True)
    except (tomllib.TOMLDecodeError, binascii.Error) as error:
        raise HouseStyleError(f"The house template cannot be read: {error}.") from error
    return _presentation(data, logo, "")


def _presentation(data: Mapping[str, Any], logo: bytes, name: str) -> Presentation:
    problems = _problems(data, logo)
    if problems:
        raise HouseStyleError(f"The house template{name} cannot be used: {'; '.join(problems)}.")
    return Presentation(
        language=data.get("language", "en"),
        parts=tuple(data.get("parts", PARTS)),
        accent=data.get("accent", ""),
        house=data.get("house", ""),
        logo=logo,
    )


def _problems(data: Mapping[str, object], logo: bytes) -> list[str]:
    found = [f"it has an unknown key “{key}”" for key in data if key not in {"house", "language", "accent", "parts"}]
    if data.get("language", "en") not in LANGUAGES:
        found.append(f"its language must be one of {', '.join(LANGUAGES)}")
    if data.get("accent") and not _COLOUR.fullmatch(str(data["accent"])):
        found.append("its accent must be a colour such as #0A5BA8")
    parts = data.get("parts", [])
    if not isinstance(parts, list) or any(part not in PARTS for part in parts):
        found.append(f"its parts must be of these: {', '.join(PARTS)}")
    if logo and (len(logo) > _LARGEST_LOGO or not logo.lstrip().startswith((b"\x89PNG", b"<svg", b"<?xml"))):
        found.append("its logo must be a PNG or SVG of at most 1 MB")
    return found
