"""Marking words of a document as a claim, and correcting what a claim was read as."""

from __future__ import annotations

import html

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QLabel, QLineEdit, QPushButton, QWidget

from workbench.comparison.values.printing import printed
from workbench.documents.document import Document, Span
from workbench.documents.paragraphs import paragraphs
from workbench.extraction.claim import Claim, Kind
from workbench.gui.dialogs.form import FormDialog
from workbench.gui.open_case import OpenCase
from workbench.gui.tasks import Undertaking
from workbench.gui.words import kind_words
from workbench.review.typed_value import ValueProblem, typed_moment, typed_value

_AROUND = 120
"""Letters shown on either side of the words."""
_MARKS_OF_QUOTES = "\"'“”‘’«»„"


class _ClaimForm(FormDialog):
    """The fields of a claim, checked as they are typed."""

    def __init__(
        self,
        open_case: OpenCase,
        document: Document,
        span: Span,
        words: tuple[str, str, str],
        parent: QWidget | None = None,
        *,
        before: Claim | None = None,
    ) -> None:
        super().__init__(*words, parent)
        self.setMinimumWidth(560)
        self._document = document
        self._span = span
        self._before = before
        context = QLabel(_in_context(document, span))
        context.setTextFormat(Qt.TextFormat.RichText)
        context.setWordWrap(True)
        self.kind = QComboBox()
        for kind in Kind:
            self.kind.addItem(kind_words(kind), kind.value)
        self.value, self.subject, self.what_of_it, self.when, self.speaker = (QLineEdit() for _ in range(5))
        self.value.setPlaceholderText(self.tr("as the words say it"))
        self.when.setPlaceholderText(self.tr("24 September 2016"))
        names = QStringListModel(open_case.case.names(), self)
        for line in (self.subject, self.speaker):
            completer = QCompleter(names, line)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            line.setCompleter(completer)
        self.ask(self.tr("In the text"), context)
        self.ask(self.tr("Kind"), self.kind)
        self.ask(self.tr("Value"), self.value)
        self.ask(self.tr("Who or what"), self.subject)
        self.ask(self.tr("What of it"), self.what_of_it)
        self.ask(self.tr("When"), self.when)
        self.ask(self.tr("Said by"), self.speaker)

    @property
    def chosen_kind(self) -> Kind:
        """What sort of statement it is."""
        return Kind(self.kind.currentData())

    def watch(self) -> None:
        """Check from now on whatever is typed."""
        self.kind.currentIndexChanged.connect(lambda _: self._check())
        for line in (self.value, self.when):
            line.textChanged.connect(lambda _: self._check())
        self._check()

    def _check(self) -> None:
        words = _text(self.value) or self._document.words(self._span)
        try:
            typed_value(self.chosen_kind, words, self._document.published, self._before)
            if _text(self.when):
                typed_moment(_text(self.when), self._document.published)
        except ValueProblem as problem:
            self.say_missing(str(problem))
        else:
            self.say_missing("")


class MarkClaimDialog(_ClaimForm):
    """Makes a claim of selected words."""

    def __init__(self, open_case: OpenCase, document: Document, span: Span, parent: QWidget | None = None) -> None:
        words = (
            self.tr("Mark a claim"),
            self.tr("What the program did not see is compared with the other documents from now on."),
            self.tr("Mark"),
        )
        super().__init__(open_case, document, span, words, parent)
        self.kind.setCurrentIndex(self.kind.findData(likely_kind(document.words(span)).value))
        self.subject.setFocus(Qt.FocusReason.OtherFocusReason)
        self.watch()

    @property
    def undertaking(self) -> Undertaking:
        """What marks the claim."""
        document, span, kind = self._document.name, self._span, self.chosen_kind
        given = {
            "value": _text(self.value),
            "subject": _text(self.subject),
            "property": _text(self.what_of_it),
            "time": _text(self.when),
            "speaker": _text(self.speaker),
        }
        return lambda case, executor: case.by_hand.add_claim(document, span, kind, **given, executor=executor)


class EditClaimDialog(_ClaimForm):
    """Corrects a claim, or says that it is none."""

    def __init__(self, open_case: OpenCase, claim: Claim, parent: QWidget | None = None) -> None:
        words = (
            self.tr("Correct a claim"),
            self.tr("What you give here holds, also when the documents are read anew."),
            self.tr("Correct"),
        )
        super().__init__(open_case, open_case.documents[claim.document], claim.span, words, parent, before=claim)
        self._claim = claim
        self._is_none = False
        self.kind.setCurrentIndex(self.kind.findData(claim.kind.value))
        for line, given in self._lines():
            line.setText(given)
            line.setCursorPosition(0)
        self.no_claim = QPushButton(self.tr("This is no claim at all"))
        self.no_claim.setAutoDefault(False)
        self.no_claim.setProperty("flat", True)
        self.no_claim.clicked.connect(self._take_away)
        self.column.insertWidget(self.column.count() - 1, self.no_claim, 0, Qt.AlignmentFlag.AlignLeft)
        self.watch()

    @property
    def undertaking(self) -> Undertaking:
        """What corrects the claim, or takes it away."""
        claim, kind = self._claim.id, self.chosen_kind
        if self._is_none:
            return lambda case, executor: case.by_hand.remove_claim(claim, executor=executor)
        value, subject, what_of_it, when, speaker = (
            _text(line) if _text(line) != given.strip() else None for line, given in self._lines()
        )
        other_kind = kind if kind is not self._claim.kind else None
        return lambda case, executor: case.by_hand.edit_claim(
            claim,
            kind=other_kind,
            value=value,
            subject=subject,
            property=what_of_it,
            time=when,
            speaker=speaker,
            executor=executor,
        )

    def _take_away(self) -> None:
        self._is_none = True
        self.accept()

    def _lines(self) -> list[tuple[QLineEdit, str]]:
        claim = self._claim
        return [
            (self.value, " ".join(printed(claim).split())),
            (self.subject, claim.subject),
            (self.what_of_it, claim.property),
            (self.when, claim.time),
            (self.speaker, claim.speaker),
        ]

    def _check(self) -> None:
        """What the program read itself need not be something that an editor could have typed."""
        untouched = all(_text(line) == given.strip() for line, given in self._lines()[::3])
        if untouched and self.chosen_kind is self._claim.kind:
            self.say_missing("")
        else:
            super()._check()


def likely_kind(words: str) -> Kind:
    """What sort of statement words are most likely to make; the editor has the last word."""
    from workbench.extraction.dates.dates import read_dates  # noqa: PLC0415 - not needed to open a window
    from workbench.extraction.figures.figures import read_figures  # noqa: PLC0415

    plain = words.strip()
    if plain[:1] in _MARKS_OF_QUOTES or plain[-1:] in _MARKS_OF_QUOTES:
        return Kind.QUOTE
    if read_dates(plain):
        return Kind.DATE
    figures = read_figures(plain, ())
    if figures:
        return figures[0].kind
    return Kind.NAME if plain.istitle() else Kind.EVENT


def _in_context(document: Document, span: Span) -> str:
    """The words in bold between those around them."""
    around = next((each for each in paragraphs(document.text) if each.overlaps(span)), span)
    start, end = max(around.start, span.start - _AROUND), min(around.end, span.end + _AROUND)
    before, after = document.text[start : span.start], document.text[span.end : end]
    before = ("…" if start > around.start else "") + before
    after += "…" if end < around.end else ""
    return f"{html.escape(before)}<b>{html.escape(document.words(span))}</b>{html.escape(after)}"


def _text(line: QLineEdit) -> str:
    return line.text().strip()
