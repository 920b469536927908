"""The headings of the result table: order by a click, choose columns, drag and size them."""

from __future__ import annotations

import base64

from PySide6.QtCore import QByteArray, QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHeaderView, QMenu, QWidget

from archive_app.domain.searching import Sort
from archive_app.ui.models.result_columns import FIRST_SHOWN, SORTS, WIDTHS, Column, ColumnWords
from archive_app.ui.theme import Theme

_LEAST = 48


class ColumnHeader(QHeaderView):
    """The header of the result view; in the other densities it is hidden and has one column."""

    sort_asked = Signal(object)  # Sort

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self._words = ColumnWords(self)
        self._sort = Sort.RELEVANCE
        self._kept = QByteArray()  # how the columns were when the table was left
        self.menu = QMenu(self.tr("Columns"), self)
        self.setAccessibleName(self.tr("Columns"))
        self.setProperty("flat", True)
        self.setMinimumSectionSize(theme.px(_LEAST))
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setHighlightSections(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._open_menu)
        self.sectionClicked.connect(self._take_click)
        self.hide()

    # --- setters

    def show_table(self) -> None:
        """Every column of the model is there: put them as they were left."""
        self.setStretchLastSection(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.setSectionsMovable(True)
        self.setSectionsClickable(True)
        if self._kept.isEmpty() or not self.restoreState(self._kept):
            self._put_first()
        self.setSectionHidden(Column.TITLE, False)
        self.setSortIndicatorShown(True)
        self.set_sort(self._sort)
        self.show()

    def leave_table(self) -> None:
        """The columns are about to go."""
        if not self.isHidden():
            self._kept = self.saveState()
        self.setSortIndicatorShown(False)
        self.hide()

    def set_sort(self, sort: Sort) -> None:
        """Show which column the list is ordered by; nothing is emitted."""
        self._sort = sort
        column = next((one for one, sorts in SORTS.items() if sort in sorts), Column.HITS)
        falling = sort in (Sort.NEWEST, Sort.ADDED, Sort.RELEVANCE)
        order = Qt.SortOrder.DescendingOrder if falling else Qt.SortOrder.AscendingOrder
        if not self.isHidden():
            self.setSortIndicator(column, order)

    def set_layout(self, text: str) -> None:
        """Columns as :meth:`layout_text` told; anything else is as at first."""
        self._kept = QByteArray.fromBase64(text.encode("ascii", "replace"))

    # --- questions

    def layout_text(self) -> str:
        """Which columns are shown, their order and widths, as text for the settings."""
        state = self._kept if self.isHidden() else self.saveState()
        return base64.b64encode(state.data()).decode("ascii")

    def shown(self) -> list[Column]:
        """The columns that are shown, from the left."""
        places = (Column(self.logicalIndex(place)) for place in range(self.count()))
        return [column for column in places if not self.isSectionHidden(column)]

    # --- inside

    def _put_first(self) -> None:
        for column in Column:
            self.setSectionHidden(column, column not in FIRST_SHOWN)
            self.resizeSection(column, self._theme.px(WIDTHS[column]))

    def _take_click(self, section: int) -> None:
        if self.isHidden() or Column(section) not in SORTS:
            self.set_sort(self._sort)  # the sign stays where the order comes from
            return
        first, second = SORTS[Column(section)]
        self.sort_asked.emit(second if self._sort is first else first)

    def _open_menu(self, place: QPoint) -> None:
        self.fill_menu()
        self.menu.popup(self.mapToGlobal(place))

    def fill_menu(self) -> None:
        """A line with a check mark for each column; the titles always stay."""
        self.menu.clear()
        for column in Column:
            action = QAction(self._words.name(column), self.menu)
            action.setCheckable(True)
            action.setChecked(not self.isSectionHidden(column))
            action.setEnabled(column is not Column.TITLE)
            action.setData(int(column))
            action.toggled.connect(self._show_column)
            self.menu.addAction(action)
        self.menu.addSeparator()
        reset = self.menu.addAction(self.tr("Columns as at first"))
        reset.triggered.connect(self._reset)

    def _show_column(self, shown: bool) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.setSectionHidden(int(action.data()), not shown)

    def _reset(self) -> None:
        for column in Column:
            self.moveSection(self.visualIndex(column), column)
        self._put_first()
