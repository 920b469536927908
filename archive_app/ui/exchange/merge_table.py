"""The table of a merge: rows of one height, several chosen at once, keys for whose is kept."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from archive_app.domain.exchange import Choice
from archive_app.ui.exchange.merge_model import MergeColumn, MergeModel
from archive_app.ui.theme import Theme

_ROW = 30
_KEYS = {
    Qt.Key.Key_Left: Choice.MINE,
    Qt.Key.Key_Right: Choice.THEIRS,
    Qt.Key.Key_B: Choice.BOTH,
}


class MergeTable(QTableView):
    """Left keeps yours in the chosen rows, Right takes theirs, B keeps both."""

    choice_wanted = Signal(object)  # Choice
    row_changed = Signal()

    def __init__(self, theme: Theme, model: MergeModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setAccessibleName(self.tr("What the package holds"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
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
        for column, width in (
            (MergeColumn.ARTICLE, 210),
            (MergeColumn.WHAT, 190),
            (MergeColumn.HERE, 180),
            (MergeColumn.KEPT, 84),
        ):
            header.resizeSection(column, theme.px(width))
        header.setSectionResizeMode(MergeColumn.THERE, QHeaderView.ResizeMode.Stretch)
        self.selectionModel().currentRowChanged.connect(self._tell_row)
        model.modelReset.connect(self.row_changed)

    @property
    def rows(self) -> list[int]:
        """The chosen rows, from the top."""
        return sorted({index.row() for index in self.selectionModel().selectedRows()})

    def _tell_row(self) -> None:
        self.row_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        choice = _KEYS.get(Qt.Key(event.key()))
        if choice is not None and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.choice_wanted.emit(choice)
        else:
            super().keyPressEvent(event)
