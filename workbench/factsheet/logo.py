"""A house's logo in the form that each format can take."""

from __future__ import annotations

import base64

import typst


def is_png(logo: bytes) -> bool:
    """Whether the logo is made of pixels; otherwise it is a drawing."""
    return logo.startswith(b"\x89PNG")


def as_svg(logo: bytes) -> str:
    """The logo as a drawing; pixels are wrapped into one of their size. Raises ValueError for a damaged PNG."""
    if not is_png(logo):
        return logo.decode("utf-8", "replace")
    width, height = int.from_bytes(logo[16:20], "big"), int.from_bytes(logo[20:24], "big")
    if logo[12:16] != b"IHDR" or not width or not height:
        raise ValueError("the logo is damaged: save it again as PNG or SVG")
    address = f"data:image/png;base64,{base64.b64encode(logo).decode()}"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}">'
        f'<image width="{width}" height="{height}" href="{address}"/></svg>'
    )


def as_png(logo: bytes) -> bytes:
    """The logo in pixels, 300 to the inch at a height of 14 mm."""
    if is_png(logo):
        return logo
    page = (
        b"#set page(width: auto, height: auto, margin: 0pt, fill: none)\n#image(bytes(sys.inputs.logo), height: 14mm)"
    )
    made = typst.compile(page, format="png", ppi=300, sys_inputs={"logo": as_svg(logo)})
    if not isinstance(made, bytes):
        raise ValueError("the logo must be one picture")
    return made
