"""Searching a list of queries: a file, its column, the answers as they come, a table to save."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QProgressBar,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from archive_app.domain.jobs import JobContext
from archive_app.domain.searching import SearchRequest
from archive_app.services.batch_search import (
    BatchLine,
    BatchSearch,
    QueryList,
    read_queries,
    save_batch,
)
from archive_app.services.record_files import CSV
from archive_app.ui.accessibility import announce
from archive_app.ui.dialogs.file_dialog import FileDialog
from archive_app.ui.dialogs.save_dialog import SaveDialog, file_name
from archive_app.ui.importing.choice_box import ChoiceBox
from archive_app.ui.models.wording import Wording
from archive_app.ui.saved.batch_model import BatchColumn, BatchModel
from archive_app.ui.session import Session
from archive_app.ui.tasks.lanes import Jobs
from archive_app.ui.text_display import visible_controls
from archive_app.ui.theme import Theme, set_ground, set_tone

_WIDTH, _HEIGHT = 760, 560
_ROW = 28
_AT_ONCE = 20  # queries asked in one job: short, so that other searches come in between


class BatchDialog(QDialog):
    """Asks the whole archive; Return or a double click shows the results of a row there."""

    search_wanted = Signal(str)

    def __init__(self, theme: Theme, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Search a list of queries"))
        self._theme, self._session = theme, session
        self._wording = Wording(self)
        self._jobs = Jobs(session.read_lane, self)
        self._path = Path()
        self._list: QueryList | None = None
        self._waiting: list[tuple[int, str]] = []
        self.model = BatchModel(self)
        self.choose_button = QPushButton(self.tr("&Choose a file…"), self)
        self.file = QLabel(self.tr("A text file with one query a line, or a CSV table."), self)
        self.column = ChoiceBox(theme, self)
        self.column.setAccessibleName(self.tr("Column of the queries"))
        self.table = _Table(theme, self.model, self)
        self.told = QLabel(self)
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Queries answered"))
        self.stop_button = QPushButton(self.tr("&Stop"), self)
        self.save_button = QPushButton(self.tr("Save the &table…"), self)
        self.close_button = QPushButton(self.tr("Close"), self)
        self._lay_out()
        self._connect()
        self._show_state()

    # --- inside: set up

    def _lay_out(self) -> None:
        px = self._theme.px
        set_ground(self, "window")
        for label in (self.file, self.told):
            label.setTextFormat(Qt.TextFormat.PlainText)
            set_tone(label, "text2")
        buttons = (self.choose_button, self.stop_button, self.save_button, self.close_button)
        for button in buttons:
            button.setFixedHeight(px(32))
            button.setAutoDefault(False)
        self.column.setFixedHeight(px(32))
        self.progress.setFixedSize(px(160), px(6))
        head = QHBoxLayout()
        head.setSpacing(px(12))
        head.addWidget(self.choose_button)
        head.addWidget(self.file, 1)
        head.addWidget(self.column)
        foot = QHBoxLayout()
        foot.setSpacing(px(8))
        foot.addWidget(self.told, 1)
        for widget in (self.progress, *buttons[1:]):
            foot.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(16), px(16), px(16), px(16))
        layout.setSpacing(px(12))
        layout.addLayout(head)
        layout.addWidget(self.table, 1)
        layout.addLayout(foot)
        self.resize(px(_WIDTH), px(_HEIGHT))

    def _connect(self) -> None:
        self.choose_button.clicked.connect(self._choose)
        self.column.activated.connect(self._begin)
        self.table.chosen.connect(self._search)
        self.stop_button.clicked.connect(self._stop)
        self.save_button.clicked.connect(self._save)
        self.close_button.clicked.connect(self.close)
        self._session.closed.connect(self.close)

    # --- what it does

    def take(self, path: Path) -> None:
        """Read a file of queries and search them."""
        self._path = path
        self._jobs.start(partial(_read, path), self._show_list, self._session.tell)

    def _choose(self) -> None:
        title = self.tr("Queries to search")
        filters = self.tr("Lists of queries (*.csv *.tsv *.txt);;All files (*)")
        chosen = FileDialog(self, title, Path.home(), filters).choose()
        if chosen:
            self.take(chosen[0])

    def _show_list(self, found: QueryList) -> None:
        self._list = found
        self.file.setText(visible_controls(self._path.name))
        self.column.clear()
        for number, name in enumerate(found.columns, 1):
            self.column.addItem(name or self.tr("Column {number}").format(number=number))
        self.column.setCurrentIndex(found.column)
        self._begin()

    def _begin(self) -> None:
        if self._list is None:
            return
        self._jobs.cancel()
        queries = self._list.queries(self.column.currentIndex())
        self.model.set_queries(queries)
        self._waiting = queries
        self._ask_next()

    def _ask_next(self) -> None:
        if self._waiting and self._session.is_open:
            some, self._waiting = self._waiting[:_AT_ONCE], self._waiting[_AT_ONCE:]
            work = _Ask(self._session, some)
            self._jobs.start(work, self._show_answers, self._fail)
        self._show_state()

    def _show_answers(self, lines: list[BatchLine]) -> None:
        self.model.add_answers(lines)
        self._ask_next()
        if not self._waiting and len(self.model.answers) == self.model.rowCount():
            announce(self, self.told.text())

    def _fail(self, problem: Exception) -> None:
        self._waiting = []
        self._show_state()
        self._session.tell(problem)

    def _stop(self) -> None:
        self._jobs.cancel()
        self._waiting = []
        self._show_state()

    def _save(self) -> None:
        name = file_name(self.tr("{file} results").format(file=self._path.stem), "results")
        filters = self.tr("Table (*.csv);;JSON Lines (*.jsonl)")
        dialog = SaveDialog(self, self.tr("Save the results"), filters, CSV)
        target = dialog.ask(self._path.with_name(name + CSV))
        if target is not None:
            work = partial(_write, target, self.model.answers)
            self._jobs.start(work, partial(self._tell_saved, target.name), self._session.tell)

    def _tell_saved(self, name: str, _lines: int) -> None:
        self.told.setText(self.tr("Saved as {name}").format(name=visible_controls(name)))

    def _search(self, index: QModelIndex) -> None:
        self.search_wanted.emit(self.model.query_at(index.row()))

    def _show_state(self) -> None:
        all_of_them, done = self.model.rowCount(), len(self.model.answers)
        runs = bool(self._waiting)
        self.column.setVisible(self._list is not None and len(self._list.columns) > 1)
        self.progress.setVisible(runs)
        self.progress.setRange(0, max(1, all_of_them))
        self.progress.setValue(done)
        self.stop_button.setVisible(runs)
        self.save_button.setEnabled(done > 0 and not runs)
        failed = sum(line.articles is None for line in self.model.answers)
        words = ""
        if all_of_them:
            words = self.tr("{done} of {all} queries answered").format(
                done=self._wording.number(done), all=self._wording.number(all_of_them)
            )
        if failed:
            words += " · " + self.tr("%n could not be read", "", failed)
        self.told.setText(words)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._jobs.cancel()
        super().closeEvent(event)


class _Table(QTableView):
    """Rows of one height; Return or a double click chooses one."""

    chosen = Signal(QModelIndex)

    def __init__(self, theme: Theme, model: BatchModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setAccessibleName(self.tr("Queries and how many articles they find"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setProperty("roomy", True)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        rows, header = self.verticalHeader(), self.horizontalHeader()
        rows.hide()  # a visible one freezes long lists
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(theme.px(_ROW))
        header.setProperty("flat", True)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in ((BatchColumn.LINE, 56), (BatchColumn.ARTICLES, 88)):
            header.resizeSection(column, theme.px(width))
        header.setSectionResizeMode(BatchColumn.QUERY, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(BatchColumn.SAID, theme.px(240))
        self.doubleClicked.connect(self.chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self.chosen.emit(index)
        else:
            super().keyPressEvent(event)


class _Ask:
    """The work of answering some queries."""

    def __init__(self, session: Session, queries: list[tuple[int, str]]) -> None:
        self._search = BatchSearch(session.workspace.searching)
        self._queries = queries

    def __call__(self, ctx: JobContext) -> list[BatchLine]:
        return list(self._search.run(self._queries, SearchRequest(), ctx))


def _read(path: Path, _ctx: JobContext) -> QueryList:
    return read_queries(path)


def _write(path: Path, lines: tuple[BatchLine, ...], _ctx: JobContext) -> int:
    return save_batch(path, lines)
