"""An annotated copy as one HTML file: the article at the left, what is said of its words beside them. No script."""

from __future__ import annotations

from workbench.documents.document import Document
from workbench.factsheet.annotating import annotated
from workbench.factsheet.factsheet import FactSheet
from workbench.factsheet.formats.html import colours, environment, logo_address
from workbench.factsheet.presentation import Presentation
from workbench.factsheet.tables import heading


def content(document: Document, sheet: FactSheet, shown: Presentation) -> bytes:
    """The copy as a file."""
    page = environment().get_template("annotated.html.jinja")
    return page.render(
        copy=annotated(document, sheet, shown.words),
        head=sheet.head,
        heading=heading(sheet, shown),
        words=shown.words,
        house=shown.house,
        logo=logo_address(shown),
        colours=colours(shown.accent),
    ).encode()
