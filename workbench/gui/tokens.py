"""The colours of a theme by what they are for: read from ``resources/themes``, or taken from the system's palette."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, fields
from typing import Any

from PySide6.QtGui import QColor, QPalette

from workbench.shipped import resource_folder

THEMES = ("light", "dark", "contrast-light", "contrast-dark")


@dataclass(frozen=True, slots=True)
class Tokens:
    """One colour per purpose, as "#RRGGBB". A ``…_ground`` lies behind the colour of the same name."""

    dark: bool
    window: str
    surface: str
    raised: str
    text: str
    muted: str
    border: str
    strong_border: str
    selection: str
    accent: str
    accent_hover: str
    on_accent: str
    conflict: str
    conflict_ground: str
    variation: str
    variation_ground: str
    agreed: str
    agreed_ground: str

    def colour(self, name: str) -> QColor:
        """A colour by the name of its token."""
        return QColor(getattr(self, name))

    def text_pairs(self) -> tuple[tuple[str, str], ...]:
        """Every pair of a text colour and the ground it may stand on."""
        plain = [(ink, ground) for ink in ("text", "muted", "accent") for ground in ("window", "surface", "raised")]
        states = [
            (ink, ground)
            for ink in ("conflict", "variation", "agreed")
            for ground in (f"{ink}_ground", "surface", "raised", "window")
        ]
        states_grounds = ("conflict_ground", "variation_ground", "agreed_ground")
        marked = [(ink, ground) for ink in ("text", "muted") for ground in states_grounds]
        chosen = [(ink, "selection") for ink in ("text", "muted", "conflict", "variation", "agreed")]
        return (*plain, *states, *marked, *chosen, ("on_accent", "accent"), ("on_accent", "accent_hover"))


def theme_tokens(name: str) -> Tokens:
    """The tokens of one of ``THEMES``."""
    return Tokens(**tomllib.loads((resource_folder("themes") / f"{name}.toml").read_text(encoding="utf-8")))


def contrast(first: str, second: str) -> float:
    """The contrast ratio of two colours, 1 to 21 (WCAG 2.2, relative luminance of sRGB)."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(name: str) -> float:
    colour = QColor(name)
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def system_contrast(palette: QPalette) -> Tokens:
    """High contrast in the colours that the system's own palette prescribes: no grounds, no shades between."""
    role = QPalette.ColorRole
    paper, ink = palette.color(role.Base).name(), palette.color(role.Text).name()
    accent, on_accent = palette.color(role.Highlight).name(), palette.color(role.HighlightedText).name()
    dark = palette.color(role.Base).lightness() < palette.color(role.Text).lightness()
    shipped = theme_tokens("contrast-dark" if dark else "contrast-light")
    own: dict[str, Any] = {
        "dark": dark,
        "accent": accent,
        "accent_hover": accent,
        "on_accent": on_accent,
        "selection": shipped.selection,
        "conflict": shipped.conflict,
        "variation": shipped.variation,
        "agreed": shipped.agreed,
    }
    for field in fields(Tokens):
        if field.name not in own:
            drawn = field.name in {"text", "muted", "border", "strong_border"}
            own[field.name] = ink if drawn else paper
    return Tokens(**own)
