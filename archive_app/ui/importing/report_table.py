"""The table of a report: records of one outcome, and why it was so."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from archive_app.ui.importing.file_names import FileNameDelegate
from archive_app.ui.importing.report_lines import LineColumn, ReportLines
from archive_app.ui.theme import Theme

_ROW = 28
_RECORD = 260
_MOST_OF_IT = 0.4  # the share of the table that names of records have at most


class ReportTable(QTableView):
    """Shows ``lines``; the names give way to the reasons in a narrow table."""

    def __init__(self, theme: Theme, lines: ReportLines, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setModel(lines)
        self.setItemDelegateForColumn(LineColumn.RECORD, FileNameDelegate(self))
        self.setAccessibleName(self.tr("Records and what became of them"))
        self._set_up()

    def _set_up(self) -> None:
        px, rows, header = self._theme.px, self.verticalHeader(), self.horizontalHeader()
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setProperty("roomy", True)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        rows.hide()  # a visible one freezes long lists
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(px(_ROW))
        header.setProperty("flat", True)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(LineColumn.RECORD, QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(LineColumn.REASON, QHeaderView.ResizeMode.Stretch)

    # --- Qt asks

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            room = round(event.size().width() * _MOST_OF_IT)
            width = min(self._theme.px(_RECORD), room)
            self.horizontalHeader().resizeSection(LineColumn.RECORD, width)
