"""The answers to a list of queries, as a table."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from archive_app.services.batch_search import BatchLine
from archive_app.ui.models.tips import plain_tip
from archive_app.ui.models.wording import Wording
from archive_app.ui.text_display import visible_controls

Index = QModelIndex | QPersistentModelIndex


class BatchColumn(IntEnum):
    """The columns from left to right."""

    LINE = 0
    QUERY = 1
    ARTICLES = 2
    SAID = 3


class BatchModel(QAbstractTableModel):
    """Every query from the start; answers come in one by one."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording = Wording(self)
        self._queries: list[tuple[int, str]] = []
        self._answers: list[BatchLine] = []

    def set_queries(self, queries: Sequence[tuple[int, str]]) -> None:
        """Show other queries, none of them answered."""
        self.beginResetModel()
        self._queries = list(queries)
        self._answers = []
        self.endResetModel()

    def add_answers(self, lines: Sequence[BatchLine]) -> None:
        """Show the next answers, in the order of the queries."""
        first = len(self._answers)
        self._answers.extend(lines)
        if lines:
            last = self.index(len(self._answers) - 1, BatchColumn.SAID)
            self.dataChanged.emit(self.index(first, 0), last)

    @property
    def answers(self) -> tuple[BatchLine, ...]:
        """The answers so far."""
        return tuple(self._answers)

    def query_at(self, row: int) -> str:
        """The query of a row; raises IndexError."""
        return self._queries[row][1]

    # --- Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._queries)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(BatchColumn)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            BatchColumn.LINE: self.tr("Line"),
            BatchColumn.QUERY: self.tr("Query"),
            BatchColumn.ARTICLES: self.tr("Articles"),
            BatchColumn.SAID: self.tr("Remarks"),
        }[BatchColumn(section)]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        column = BatchColumn(index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole and column is BatchColumn.ARTICLES:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(index.row(), column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._text(index.row(), column)) or None
        return None

    def _text(self, row: int, column: BatchColumn) -> str:
        line, query = self._queries[row]
        answer = self._answers[row] if row < len(self._answers) else None
        match column:
            case BatchColumn.LINE:
                return self._wording.number(line)
            case BatchColumn.QUERY:
                return visible_controls(query)
            case BatchColumn.ARTICLES if answer is not None and answer.articles is not None:
                return self._wording.number(answer.articles)
            case BatchColumn.SAID if answer is not None:
                return answer.problem or answer.remarks
        return ""
