"""Begin a new case: what it is called and where its file lies, which documents it has, what is checked in it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from workbench.gui.dialogs.form import FormDialog
from workbench.gui.dialogs.house_style import HouseStyle
from workbench.gui.dialogs.properties import DayField
from workbench.review.properties import CaseProperties

SUFFIX = ".factcase"


class DocumentsPage(QWidget):
    """The files and folders that a new case begins with; they can be dropped here, too."""

    def __init__(self, paths: Iterable[Path], folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._paths: list[Path] = []
        self._model = QStringListModel(self)
        self.list = QListView()
        self.list.setObjectName("boxed")
        self.list.setModel(self._model)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.list.setMinimumHeight(120)
        self.list.setAccessibleName(self.tr("Files and folders"))
        hint = QLabel(self.tr("Drop files and folders here, or choose them. Others can be added at any time."))
        hint.setObjectName("small")
        hint.setWordWrap(True)
        self.files = QPushButton(self.tr("Add files…"))
        self.whole_folder = QPushButton(self.tr("Add a folder…"))
        self.remove = QPushButton(self.tr("Take out"))
        row = QHBoxLayout()
        for button in (self.files, self.whole_folder, self.remove):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(hint)
        column.addWidget(self.list, 1)
        column.addLayout(row)
        self.files.clicked.connect(self._choose_files)
        self.whole_folder.clicked.connect(self._choose_folder)
        self.remove.clicked.connect(self.take_out)
        self.add(paths)

    @property
    def paths(self) -> list[Path]:
        """What is to be read."""
        return list(self._paths)

    def add(self, paths: Iterable[Path]) -> None:
        """Add files and folders, each once."""
        self._paths += [path for path in dict.fromkeys(paths) if path not in self._paths]
        self._tell()

    def take_out(self) -> None:
        """Leave out what is selected."""
        rows = {index.row() for index in self.list.selectionModel().selectedIndexes()}
        self._paths = [path for row, path in enumerate(self._paths) if row not in rows]
        self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.list.hasFocus():
            self.take_out()
        else:
            super().keyPressEvent(event)

    def _tell(self) -> None:
        self._model.setStringList([str(path) for path in self._paths])
        self.remove.setEnabled(bool(self._paths))

    def _choose_files(self) -> None:
        chosen, _ = QFileDialog.getOpenFileNames(self, self.tr("Add documents"), str(self._folder))
        self.add(map(Path, chosen))

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Add a folder"), str(self._folder))
        self.add([Path(chosen)] if chosen else [])


class NewCaseDialog(FormDialog):
    """Asks in three steps for the story, its documents and what is to be checked; only the first must be answered.

    The file's name follows the title until the editor chooses one.
    """

    def __init__(
        self, folder: Path, editor: str, parent: QWidget | None = None, *, documents: Sequence[Path] = ()
    ) -> None:
        super().__init__(
            self.tr("New case"),
            self.tr("A case is one story: its documents, what they claim, and everything you decide, in one file."),
            self.tr("Begin"),
            parent,
        )
        self.setMinimumWidth(600)
        self.resize(640, 500)
        self.setAcceptDrops(True)
        self._folder = folder
        self.steps = QTabBar()
        self.steps.setDrawBase(False)
        self.steps.setExpanding(False)
        self.steps.setAccessibleName(self.tr("Steps"))
        self._pages = QStackedWidget()
        self.title = QLineEdit()
        self.title.setPlaceholderText(self.tr("Labour leadership, 24 September 2016"))
        self.day = DayField(None, self.tr("known"))
        self.place = QLineEdit()
        self.editor = QLineEdit(editor)
        self.file = QLineEdit()
        self.page_of_documents = DocumentsPage(documents, folder)
        self.next = QPushButton(self.tr("Next"))
        self.next.setAutoDefault(False)
        self._add_page(self.tr("1  Story"), self._story_page())
        self._add_page(self.tr("2  Documents"), self.page_of_documents)
        self._add_page(self.tr("3  What is checked"), self._style_page())
        self.form.addRow(self.steps)
        self.form.addRow(self._pages)
        onward = QHBoxLayout()
        onward.addStretch(1)
        onward.addWidget(self.next)
        self.form.addRow(onward)
        self.steps.currentChanged.connect(self._turn)
        self.next.clicked.connect(lambda: self.steps.setCurrentIndex(self.steps.currentIndex() + 1))
        self.title.textChanged.connect(self._follow)
        self.file.textChanged.connect(lambda _: self._check())
        self._follow("")
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def path(self) -> Path:
        """Where the case is to lie."""
        path = Path(self.file.text().strip()).expanduser()
        return path if path.suffix else path.with_suffix(SUFFIX)

    @property
    def documents(self) -> list[Path]:
        """The files and folders to begin with."""
        return self.page_of_documents.paths

    @property
    def properties(self) -> CaseProperties:
        """What is said of the case at large."""
        style = self._style
        return CaseProperties(
            self.title.text().strip(),
            self.day.day,
            self.place.text().strip(),
            style.currency.currentData(),
            style.spelling.currentData(),
            style.units.currentData(),
            style.kinds_off,
        )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.page_of_documents.add(Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile())
        self.steps.setCurrentIndex(1)

    def _add_page(self, words: str, page: QWidget) -> None:
        self.steps.addTab(words)
        self._pages.addWidget(page)

    def _story_page(self) -> QWidget:
        browse = QPushButton(self.tr("Choose…"))
        browse.setAutoDefault(False)
        browse.clicked.connect(self._browse)
        where = QWidget()
        across = QHBoxLayout(where)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(self.file, 1)
        across.addWidget(browse)
        page, form = _page()
        for words, field in (
            (self.tr("Story"), self.title),
            (self.tr("Date of the event"), self.day),
            (self.tr("Place"), self.place),
            (self.tr("Editor at the desk"), self.editor),
            (self.tr("File"), where),
        ):
            label = QLabel(words)
            label.setBuddy(field)
            field.setAccessibleName(words)
            form.addRow(label, field)
        self.file.setAccessibleName(self.tr("File"))
        return page

    def _style_page(self) -> QWidget:
        page, form = _page()
        self._style = HouseStyle(CaseProperties(""), form, self)
        return page

    def _turn(self, step: int) -> None:
        self._pages.setCurrentIndex(step)
        self.next.setVisible(step < self.steps.count() - 1)

    def _follow(self, title: str) -> None:
        if not self.file.isModified():
            name = " ".join(re.sub(r'[\\/:*?"<>|]+', " ", title).split()).strip(".") or self.tr("New case")
            self.file.setText(str(self._folder / f"{name}{SUFFIX}"))
        self._check()

    def _check(self) -> None:
        if not self.title.text().strip():
            self.say_missing(self.tr("Give the story a name."))
        elif self.path.exists():
            self.say_missing(self.tr("There is a file of that name already: open it, or choose another name."))
        else:
            self.say_missing("")

    def _browse(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Where the case is to lie"), self.file.text(), self.tr("Cases (*.factcase)")
        )
        if chosen:
            self.file.setText(chosen)
            self.file.setModified(True)


def _page() -> tuple[QWidget, QFormLayout]:
    page = QWidget()
    form = QFormLayout(page)
    form.setContentsMargins(0, 0, 0, 0)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
    form.setHorizontalSpacing(16)
    form.setVerticalSpacing(8)
    return page, form
