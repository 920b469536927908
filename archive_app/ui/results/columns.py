"""The headings of the result table: order by a click, choose columns, drag and size them."""

from __future__ import annotations

import base64
from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QAction, QHelpEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QMenu, QToolTip, QWidget

from archive_app.domain.ordering import Ordering, may_follow
from archive_app.ui.models.result_columns import (
    FIRST_SHOWN,
    NUMBERS,
    SORTS,
    WIDTHS,
    Column,
    ColumnWords,
)
from archive_app.ui.models.wording import Wording
from archive_app.ui.results.order_marks import OrderMark, order_marks, paint_mark
from archive_app.ui.theme import Theme

_LEAST = 48


class ColumnHeader(QHeaderView):
    """The header of the result view; in the other densities it is hidden and has one column."""

    order_asked = Signal(object)  # Ordering
    chooser_wanted = Signal()  # columns are to be chosen from a list

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self._words = ColumnWords(self)
        self._order = Ordering()
        self._wording = Wording(self)
        self._with_shift = False  # the button was let go with Shift held down
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
        self.show()

    def leave_table(self) -> None:
        """The columns are about to go."""
        if not self.isHidden():
            self._kept = self.saveState()
        self.hide()

    def set_order(self, order: Ordering) -> None:
        """Show which columns the list is ordered by; nothing is emitted."""
        self._order = order
        self.setAccessibleDescription(
            self.tr("Order: {order}").format(order=self._wording.order(order))
        )
        self.viewport().update()

    def set_layout(self, text: str) -> None:
        """Columns as :meth:`layout_text` told; anything else is as at first."""
        self._kept = QByteArray.fromBase64(text.encode("ascii", "replace"))
        if not self.isHidden() and not self.restoreState(self._kept):
            self._put_first()

    def set_shown(self, columns: Sequence[Column]) -> None:
        """Show these columns in this order; the widths stay. Only where the table is shown."""
        if self.isHidden():
            return
        for place, column in enumerate(columns):
            self.moveSection(self.visualIndex(column), place)
        for column in Column:
            self.setSectionHidden(column, column not in columns and column is not Column.TITLE)
            if not self.isSectionHidden(column) and not self.sectionSize(column):
                self.resizeSection(column, self._theme.px(WIDTHS[column]))

    # --- questions

    def layout_text(self) -> str:
        """Which columns are shown, their order and widths, as text for the settings."""
        state = self._kept if self.isHidden() else self.saveState()
        return base64.b64encode(state.data()).decode("ascii")

    @property
    def marks(self) -> dict[Column, OrderMark]:
        """The arrows in the headings, by column."""
        return order_marks(self._order)

    def first_column(self) -> int:
        """The column that stands at the left."""
        places = (self.logicalIndex(place) for place in range(self.count()))
        return next((column for column in places if not self.isSectionHidden(column)), 0)

    def shown(self) -> list[Column]:
        """The columns that are shown, from the left."""
        places = (Column(self.logicalIndex(place)) for place in range(self.count()))
        return [column for column in places if not self.isSectionHidden(column)]

    # --- Qt asks

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        painter.save()  # the style leaves its own pen behind
        super().paintSection(painter, rect, logicalIndex)
        painter.restore()
        column = Column(logicalIndex)
        mark = None if self.isHidden() else self.marks.get(column)
        if mark is not None:
            paint_mark(painter, rect, mark, self._theme, at_left=column in NUMBERS)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._with_shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        super().mouseReleaseEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            column = self.logicalIndexAt(event.pos())
            words = self._tip(Column(column)) if column >= 0 else ""
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().viewportEvent(event)

    # --- inside

    def _tip(self, column: Column) -> str:
        if column not in SORTS:
            return self._words.name(column)
        if not may_follow(self._order.sort, SORTS[column]):
            return self.tr("Click to order by it")
        return self.tr("Click to order by it, Shift+click to order by it second")

    def _put_first(self) -> None:
        for column in Column:
            self.setSectionHidden(column, column not in FIRST_SHOWN)
            self.resizeSection(column, self._theme.px(WIDTHS[column]))

    def _take_click(self, section: int) -> None:
        """A click orders by a column; with Shift it is the second key."""
        sort = SORTS.get(Column(section))
        if self.isHidden() or sort is None:
            return
        order = self._order.followed(sort) if self._with_shift else self._order.turned(sort)
        if order != self._order:
            self.order_asked.emit(order)

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
        choose = self.menu.addAction(self.tr("Choose columns…"))
        choose.triggered.connect(self.chooser_wanted)
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
