"""The icon in every size and format that installers ask for, drawn from its one drawing."""

from __future__ import annotations

import os
import struct
from pathlib import Path

from installers.product import CHECKOUT, WORK
from installers.running import empty_folder
from installers.step import Step

DRAWING = CHECKOUT / "resources" / "icons" / "workbench.svg"
ICONS = WORK / "icons"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512, 1024)
ICNS_TYPES = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09", 1024: b"ic10"}
"""Apple's name for a PNG of each size (pixels) inside an .icns file."""


def draw_icons() -> list[Path]:
    """Write ``workbench-<size>.png``, ``workbench.ico`` and ``workbench.icns``; return their folder."""
    empty_folder(ICONS)
    pictures = _drawn(SIZES)
    for size, picture in pictures.items():
        (ICONS / f"workbench-{size}.png").write_bytes(picture)
    (ICONS / "workbench.ico").write_bytes(_ico({size: pictures[size] for size in SIZES if size <= 256}))
    (ICONS / "workbench.icns").write_bytes(_icns(pictures))
    return [ICONS]


def _drawn(sizes: tuple[int, ...]) -> dict[int, bytes]:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt  # noqa: PLC0415
    from PySide6.QtGui import QGuiApplication, QImage, QPainter  # noqa: PLC0415
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415

    application = QGuiApplication.instance() or QGuiApplication([])
    drawing = QSvgRenderer(str(DRAWING))
    pictures = {}
    for size in sizes:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        drawing.render(painter)
        painter.end()
        kept = QByteArray()
        buffer = QBuffer(kept)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")  # type: ignore[call-overload]
        pictures[size] = bytes(kept.data())
    del application
    return pictures


def _ico(pictures: dict[int, bytes]) -> bytes:
    """A Windows icon: a header, one 16-byte entry a picture, then the PNGs."""
    header = struct.pack("<HHH", 0, 1, len(pictures))
    body = b""
    for size, picture in pictures.items():
        place = 6 + 16 * len(pictures) + len(body)
        header += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), place)
        body += picture
    return header + body


def _icns(pictures: dict[int, bytes]) -> bytes:
    """A macOS icon: each PNG behind its type and length, the whole behind its own."""
    body = b"".join(
        kind + struct.pack(">I", len(pictures[size]) + 8) + pictures[size] for size, kind in ICNS_TYPES.items()
    )
    return b"icns" + struct.pack(">I", len(body) + 8) + body


STEP = Step(
    "icons", "the icon in all sizes, as .png, .ico and .icns", draw_icons, ICONS, systems=("linux", "win32", "darwin")
)
