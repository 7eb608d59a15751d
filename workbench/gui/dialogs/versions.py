"""What changed from one version of a document to the next: struck out what went, underlined what came."""

from __future__ import annotations

import html
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QLabel, QTextBrowser, QVBoxLayout, QWidget

from workbench.documents.document import Document
from workbench.documents.versions import Stretch, compared
from workbench.gui.theme import Theme
from workbench.gui.tokens import Tokens

_AROUND = 120
"""Characters that stay in view on either side of a change; what lies farther off is left out."""


class VersionsDialog(QDialog):
    """Shows a document beside any earlier version of it, and which decisions turned stale."""

    def __init__(
        self, now: Document, earlier: Sequence[Document], stale: Sequence[str], theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Versions"))
        self.resize(760, 720)
        self._now, self._earlier, self._tokens = now, earlier, theme.tokens
        heading = QLabel(now.title or now.name)
        heading.setObjectName("title")
        heading.setWordWrap(True)
        self.version = QComboBox()
        for each in earlier:
            self.version.addItem(self.tr("Since “{version}”").format(version=each.name))
        self.version.setAccessibleName(self.tr("Version"))
        self.told = QLabel()
        self.told.setObjectName("muted")
        self.told.setWordWrap(True)
        self.text = QTextBrowser()
        self.text.setFont(theme.font())
        self.text.setAccessibleName(self.tr("What changed"))
        told = QLabel("\n".join(stale))
        told.setWordWrap(True)
        told.setVisible(bool(stale))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setText(self.tr("Close"))
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        for widget in (heading, self.version, self.told, told, self.text, buttons):
            column.addWidget(widget)
        column.setStretchFactor(self.text, 1)
        self.version.currentIndexChanged.connect(self._show)
        self._show(0)

    def _show(self, number: int) -> None:
        before = self._earlier[number]
        stretches = compared(before.text, self._now.text)
        changes = sum(1 for each in stretches if not each.same)
        self.told.setText(
            self.tr("%n places differ: − taken out, + put in.", "", changes)
            if changes
            else self.tr("The text is the same word for word.")
        )
        self.text.setHtml("".join(difference_html(stretches, before.text, self._now.text, self._tokens)))


def difference_html(stretches: Sequence[Stretch], before: str, after: str, tokens: Tokens) -> Iterator[str]:
    """The new text with what went struck out and what came underlined; long stretches that stayed are cut short."""
    last = len(stretches) - 1
    for number, each in enumerate(stretches):
        old, new = before[each.before.start : each.before.end], after[each.after.start : each.after.end]
        if each.same:
            yield _lines(_cut(new, begins=number == 0, ends=number == last))
            continue
        if old.strip():
            yield f'<span style="color:{tokens.conflict}">−<s>{_lines(old.strip())}</s></span> '
        blank = len(new) - len(new.lstrip())
        yield _lines(new[:blank])
        if new.strip():
            yield f'<span style="color:{tokens.agreed}"><b>+<u>{_lines(new[blank:])}</u></b></span>'


def _cut(words: str, *, begins: bool, ends: bool) -> str:
    if len(words) <= 2 * _AROUND + 20:
        return words
    left_out = QCoreApplication.translate("Versions", "[…]")
    head = "" if begins else words[:_AROUND].rsplit(None, 1)[0] + " "
    tail = "" if ends else " " + words[-_AROUND:].split(None, 1)[-1]
    return f"{head}{left_out}{tail}"


def _lines(words: str) -> str:
    return html.escape(words).replace("\n", "<br>")
