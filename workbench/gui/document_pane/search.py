"""Words looked up in the documents that are shown: marked in each, gone through one after the other."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from workbench.documents.document import Span
from workbench.gui.document_pane.find_bar import FindBar
from workbench.gui.document_pane.pane import DocumentPane
from workbench.gui.finding import Finding
from workbench.gui.open_case import OpenCase


class Search(QObject):
    """Leads the bar and the panes. ``show`` puts a document into the pane used last and returns that pane."""

    def __init__(
        self,
        open_case: OpenCase,
        bar: FindBar,
        panes: Sequence[DocumentPane],
        current: Callable[[], DocumentPane],
        show: Callable[[str], DocumentPane],
    ) -> None:
        super().__init__(bar)
        self._open_case = open_case
        self._finding = Finding(open_case)
        self._bar = bar
        self._panes = panes
        self._current = current
        self._show = show
        self._everywhere: dict[str, list[Span]] = {}
        self._came_from = 0
        bar.sought.connect(self._seek)
        bar.stepped.connect(self.step)
        bar.closed.connect(self.close)
        for pane in panes:
            pane.set_anew.connect(lambda pane=pane: self._mark(pane))
        open_case.changed.connect(lambda _: self._seek_again())

    def open(self) -> None:
        """Let the editor type, beginning with the words that are selected."""
        pane = self._current()
        span = pane.selected_span()
        words = self._open_case.documents[pane.name].words(span) if span is not None and pane.name else ""
        self._came_from = span.start if span is not None else pane.first_in_view()
        self._bar.open_with("" if "\n" in words else words)

    def close(self) -> None:
        """Take the bar and the marks away, and go back into the text."""
        self._bar.hide()
        self._everywhere = {}
        for pane in self._panes:
            pane.set_found(())
        self._current().article.setFocus()

    def step(self, step: int) -> None:
        """Select the next place, or the one before; round the document, or round all of them."""
        if self._bar.isHidden():
            self.open()
            return
        pane = self._current()
        here = self._everywhere.get(pane.name, [])
        selected = pane.selected_span()
        at = selected.start if selected is not None else pane.first_in_view()
        starts = [span.start for span in here]
        number = bisect_right(starts, at) if step > 0 else bisect_left(starts, at) - 1
        if not 0 <= number < len(here) and self._bar.everywhere.isChecked():
            pane, here = self._neighbour(pane, step)
        if here:
            self._select(pane, here, number if 0 <= number < len(here) else (0 if step > 0 else len(here) - 1))

    def _neighbour(self, pane: DocumentPane, step: int) -> tuple[DocumentPane, list[Span]]:
        """The next document that holds the words, in the pane used last."""
        names = [name for name in self._open_case.documents if self._everywhere.get(name)]
        if not names:
            return pane, []
        order = list(self._open_case.documents)
        place = order.index(pane.name) if pane.name in order else 0
        later = [name for name in names if (order.index(name) - place) * step > 0]
        name = (later or names)[0 if step > 0 else -1]
        return self._show(name), self._everywhere[name]

    def _seek(self, words: str) -> None:
        """Another letter was typed: mark all places, and show the first from where the editor stood."""
        self._look_up(words)
        pane = self._current()
        here = self._everywhere.get(pane.name, [])
        if here:
            number = bisect_left([span.start for span in here], self._came_from)
            self._select(pane, here, number % len(here))
        else:
            self._tell(0)

    def _seek_again(self) -> None:
        if self._bar.words:
            self._look_up(self._bar.words)
            self._tell(0)

    def _look_up(self, words: str) -> None:
        names = self._open_case.documents
        self._everywhere = {name: spans for name in names if (spans := self._finding.in_document(name, words))}
        for pane in self._panes:
            self._mark(pane)

    def _mark(self, pane: DocumentPane) -> None:
        pane.set_found(self._everywhere.get(pane.name, ()))

    def _select(self, pane: DocumentPane, here: list[Span], number: int) -> None:
        pane.select(here[number])
        pane.reveal(here[number])
        self._tell(number + 1)

    def _tell(self, place: int) -> None:
        here = len(self._everywhere.get(self._current().name, ()))
        total = sum(map(len, self._everywhere.values()))
        self._bar.tell(place, here, total, len(self._everywhere))
