"""Lines of the report of an import, of one outcome: read page by page, also while it grows."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from functools import partial

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
)

from archive_app.domain.ids import BatchId
from archive_app.domain.import_batches import BatchLine
from archive_app.domain.importing import Outcome
from archive_app.domain.jobs import JobContext
from archive_app.services.batches import BatchService
from archive_app.ui.models.tips import plain_tip
from archive_app.ui.models.wording import Wording
from archive_app.ui.said import said
from archive_app.ui.session import Session
from archive_app.ui.tasks.lanes import Jobs
from archive_app.ui.text_display import visible_controls

PAGE_SIZE = 200

Index = QModelIndex | QPersistentModelIndex


class LineColumn(IntEnum):
    """The columns, from the left."""

    RECORD = 0
    REASON = 1


class ReportLines(QAbstractTableModel):
    """Names of files with what became of them, in the order of the import."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._wording = Wording(self)
        self._batch: BatchId | None = None
        self._outcome = Outcome.FAILED
        self._count = 0
        self._generation = 0
        self._jobs = Jobs(session.read_lane, self)
        self._lines: dict[int, BatchLine] = {}
        self._asked: set[int] = set()
        self._wanted: set[int] = set()
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._ask)

    # --- setters

    def show_lines(self, batch: BatchId | None, outcome: Outcome, count: int) -> None:
        """Show ``count`` lines of one outcome; more of the same ones are added at the end."""
        if (batch, outcome) == (self._batch, self._outcome) and count >= self._count:
            if count > self._count:
                self._grow(count)
            return
        self.beginResetModel()
        self._batch, self._outcome, self._count = batch, outcome, count
        self._forget()
        self.endResetModel()

    def refresh(self) -> None:
        """The lines may be other ones now: read them again."""
        self.beginResetModel()
        self._forget()
        self.endResetModel()

    # --- Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(LineColumn)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.tr("Record") if section == LineColumn.RECORD else self.tr("Why")
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= self._count:
            return None
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        line = self._line(index.row())
        if line is None:
            return "…" if role == Qt.ItemDataRole.DisplayRole else None
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(
                "\n".join(filter(None, (self._place(line), line.title, said(line.reason))))
            )
        if index.column() == LineColumn.RECORD:
            name = visible_controls(line.file.replace("\\", "/").rsplit("/", 1)[-1])
            return self._numbered(name, line.record)
        return visible_controls(said(line.reason) or line.title)

    # --- inside

    def _place(self, line: BatchLine) -> str:
        return self._numbered(visible_controls(line.file), line.record)

    def _numbered(self, name: str, record: int) -> str:
        if not record:
            return name
        return self.tr("{file}, record {number}").format(
            file=name, number=self._wording.number(record)
        )

    def _forget(self) -> None:
        self._generation += 1
        self._lines.clear()
        self._asked.clear()
        self._wanted.clear()

    def _grow(self, count: int) -> None:
        self._asked.discard(self._count // PAGE_SIZE)  # that page was not full when it was read
        self.beginInsertRows(QModelIndex(), self._count, count - 1)
        self._count = count
        self.endInsertRows()

    def _line(self, row: int) -> BatchLine | None:
        line = self._lines.get(row)
        page = row // PAGE_SIZE
        if line is None and page not in self._asked:
            self._wanted.add(page)
            if not self._turn.isActive():
                self._turn.start()
        return line

    def _ask(self) -> None:
        wanted, self._wanted = self._wanted, set()
        if self._batch is None or not self._session.is_open:
            return
        self._asked |= wanted
        batches = self._session.workspace.batches
        for page in sorted(wanted):
            self._jobs.start(
                _Page(batches, self._batch, self._outcome, page),
                partial(self._fill, self._generation, page),
                self._session.tell,
            )

    def _fill(self, generation: int, page: int, lines: Sequence[BatchLine]) -> None:
        if generation != self._generation:
            return
        first = page * PAGE_SIZE
        self._lines.update(enumerate(lines, first))
        last = min(first + PAGE_SIZE, self._count) - 1
        if last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, LineColumn.REASON))


class _Page:
    """The work of reading a page of lines."""

    def __init__(self, batches: BatchService, batch: BatchId, outcome: Outcome, page: int) -> None:
        self._batches, self._batch = batches, batch
        self._outcome, self._page = outcome, page

    def __call__(self, _ctx: JobContext) -> Sequence[BatchLine]:
        first = self._page * PAGE_SIZE
        return self._batches.lines(self._batch, (self._outcome,), first, PAGE_SIZE)
