"""The pages of a PDF as pictures."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QImage


def pages(content: bytes, dots: int) -> Iterator[QImage]:
    """Each page drawn at so many dots to the inch, annotations with it."""
    import pypdfium2  # type: ignore[import-untyped]  # noqa: PLC0415 - loaded where pages are shown

    with pypdfium2.PdfDocument(content) as document:
        document.init_forms()
        for page in document:
            bitmap = page.render(scale=dots / 72, rev_byteorder=True)
            form = QImage.Format.Format_RGBA8888 if bitmap.n_channels == 4 else QImage.Format.Format_RGB888
            drawn = QImage(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, form)
            yield drawn.copy()
            bitmap.close()
            page.close()
