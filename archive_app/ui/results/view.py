"""The view of the result list: selection, keys, and the signals of what a person chose."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QTableView, QWidget

from archive_app.domain.ids import ArticleId
from archive_app.ui.models.chosen import Chosen
from archive_app.ui.models.hit_list import HitListModel, Index
from archive_app.ui.models.wording import Wording
from archive_app.ui.results.columns import ColumnHeader
from archive_app.ui.results.delegate import ResultDelegate
from archive_app.ui.results.dragging import article_drag, carry
from archive_app.ui.results.folding import Folding
from archive_app.ui.results.marking import SelectionMode
from archive_app.ui.results.table_delegate import TableDelegate
from archive_app.ui.theme import Theme

TABLE = "table"
_DOWN = (Qt.Key.Key_Down, Qt.Key.Key_PageDown)


class ResultsView(QTableView):
    """One column of articles; the current row is the article that is read."""

    article_activated = Signal(object)  # ArticleId: became the current row
    article_opened = Signal(object)  # ArticleId: Enter or a double click
    selection_changed = Signal(object)  # Chosen: the selected articles, in order of the list

    carrying = Signal(bool)  # articles are carried by the pointer, or no longer

    def __init__(self, theme: Theme, model: HitListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._theme = theme
        self._told: ArticleId | None = None  # the article last said to be the current one
        self._delegate = ResultDelegate(theme, self)
        self._is_table = False
        self._moves_sideways = False
        self._wording = Wording(self)
        self.can_carry = False  # whether articles may be dragged away
        self.carried = Chosen()  # what is dragged
        self._pressed: QPoint | None = None  # where a drag may begin
        self._has_carried = False  # since the button was pressed
        self.marking = SelectionMode(self)
        self.folding = Folding(self, model, theme)
        self.columns = ColumnHeader(theme, self)
        self._cells = TableDelegate(theme, self.columns.first_column, self)
        self.setHorizontalHeader(self.columns)
        self.setModel(model)
        # A heading that asks whether its column is selected goes through a million rows.
        self.columns.setSelectionModel(QItemSelectionModel(model, self.columns))
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Results"))
        self._set_up()
        self.set_density("comfortable")
        self.selectionModel().currentRowChanged.connect(self._tell_current)
        self.selectionModel().selectionChanged.connect(self._tell_selection)
        model.modelReset.connect(self._forget)
        theme.changed.connect(self._restyle)
        self.marking.changed.connect(self._show_boxes)

    def _set_up(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setWordWrap(False)
        self.columns.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()  # a visible one freezes long lists
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    # --- setters

    def set_density(self, density: str) -> None:
        """Rows ``comfortable`` or ``compact``, or a ``table``; row and selection stay."""
        is_table = density == TABLE
        if is_table != self._is_table:
            self._switch_table(is_table)
        if not is_table:
            self._delegate.set_density(density)
        height = self._cells.row_height if is_table else self._delegate.row_height
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setDefaultSectionSize(height)
        self.verticalScrollBar().setSingleStep(max(1, height // 3))
        self.viewport().update()

    def select_article(self, article_id: ArticleId) -> bool:
        """Make an article the current and only selected row; False when it isn't listed.

        In selection mode what is selected stays so.
        """
        row = self._model.row_of(article_id)
        if row is None:
            return False
        self._go_to(row)
        return True

    def select_rows(self, runs: Sequence[tuple[int, int]]) -> None:
        """Select rows beside those that are selected; runs are (first, last)."""
        flags = QItemSelectionModel.SelectionFlag
        selection = QItemSelection()
        for first, last in runs:
            top, bottom = self._model.index(first, 0), self._model.index(last, 0)
            selection.append(QItemSelectionRange(top, bottom))
        self.selectionModel().select(selection, flags.Select | flags.Rows)

    def selected_count(self) -> int:
        """How many rows are selected."""
        ranges = self.selectionModel().selection().toList()
        return sum(one.bottom() - one.top() + 1 for one in ranges)

    def scroll_to(self, pixels: int) -> None:
        """Scroll so far down; also in a list that was set just now and not laid out yet."""
        self.updateGeometries()
        self.verticalScrollBar().setValue(pixels)

    def next_article(self) -> None:
        """Go one row down."""
        self._step(1)

    def previous_article(self) -> None:
        """Go one row up."""
        self._step(-1)

    # --- questions

    def selected_ids(self) -> Chosen:
        """The selected articles in order of the list."""
        return Chosen(self._model.ids, self.selected_runs())

    def selected_runs(self) -> list[tuple[int, int]]:
        """The (first, last) rows that are selected, from above."""
        ranges = self.selectionModel().selection().toList()
        return sorted((one.top(), one.bottom()) for one in ranges)

    def current_id(self) -> ArticleId | None:
        """The article of the current row, or None."""
        index = self.currentIndex()
        return self._model.id_at(index.row()) if index.isValid() else None

    # --- Qt asks

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        key = event.key()
        if self.marking.is_on and key == Qt.Key.Key_Escape:
            self.marking.leave()
        elif plain and key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and self.folding.go(key):
            event.accept()
        elif plain and key in (Qt.Key.Key_J, Qt.Key.Key_K):
            self._step(1 if key == Qt.Key.Key_J else -1)
        elif plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open_current()
        elif plain and key in (Qt.Key.Key_Home, Qt.Key.Key_End) and self._model.rowCount():
            # A table goes to the first and last column with these; a list has one.
            self._go_to(0 if key == Qt.Key.Key_Home else self._model.rowCount() - 1)
        elif (
            plain
            and key in _DOWN
            and not self.selectionModel().hasSelection()
            and not self.marking.is_on
        ):
            self._step(0)  # the focus ring is on a row that nobody chose yet: choose it
        else:
            self._moves_sideways = key in (Qt.Key.Key_Left, Qt.Key.Key_Right)
            super().keyPressEvent(event)
            self._moves_sideways = False
            if self.marking.is_on and key == Qt.Key.Key_Space:
                self.marking.tell(self.currentIndex())

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Another row is no reason to go sideways in a table wider than its room."""
        left = self.horizontalScrollBar().value()
        super().scrollTo(index, hint)
        if not self._moves_sideways:
            self.horizontalScrollBar().setValue(left)

    def selectionCommand(
        self, index: Index, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        if self.marking.is_on:
            return self.marking.command(index, event)
        return super().selectionCommand(index, event)

    def keyboardSearch(self, search: str) -> None:
        """No type-ahead: single letters are commands here."""

    def selectAll(self) -> None:
        """Everything that was found: groups are opened, so that nothing unseen is selected."""
        self._model.open_groups()
        super().selectAll()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        self._open_current()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.folding.press(event.position()):
            self._pressed = None
            return
        place = event.position().toPoint()
        begins = event.button() is Qt.MouseButton.LeftButton and self.indexAt(place).isValid()
        self._pressed = place if begins and self.can_carry else None
        self._has_carried = False
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        held = bool(event.buttons() & Qt.MouseButton.LeftButton)
        if held and self._has_carried:
            return
        if self._pressed is None or not held:
            super().mouseMoveEvent(event)
            return
        moved = event.position().toPoint() - self._pressed
        if moved.manhattanLength() >= QApplication.startDragDistance():
            self._pressed = None
            self._has_carried = True
            self._carry()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
        if not self._has_carried:  # the end of a drag is no click: the selection stays
            super().mouseReleaseEvent(event)

    # --- inside

    def _carry(self) -> None:
        """The pointer carries what is selected away; the list itself stays as it is."""
        chosen = self.selected_ids()
        if not chosen:
            return
        self.carried = chosen
        words = self._wording.articles(len(chosen))
        drag = article_drag(self, words, self._theme, self.devicePixelRatioF())
        self.carrying.emit(True)
        try:
            carry(drag)
        finally:
            self.carried = Chosen()
            self.carrying.emit(False)

    def _switch_table(self, is_table: bool) -> None:
        """Other columns; what was chosen is chosen again, for a selection is one of cells."""
        chosen = sorted((r.top(), r.bottom()) for r in self.selectionModel().selection().toList())
        current = self.currentIndex().row()
        self._is_table = is_table
        if not is_table:
            self.columns.leave_table()
        self._model.set_table(is_table)
        policy = Qt.ScrollBarPolicy
        if is_table:
            self.columns.show_table()
            self.setItemDelegate(self._cells)
        else:
            self.columns.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
            self.setItemDelegate(self._delegate)
        self.setHorizontalScrollBarPolicy(
            policy.ScrollBarAsNeeded if is_table else policy.ScrollBarAlwaysOff
        )
        self._choose_again(chosen, current)

    def _choose_again(self, chosen: list[tuple[int, int]], current: int) -> None:
        flags = QItemSelectionModel.SelectionFlag
        selection = QItemSelection()
        for top, bottom in chosen:
            selection.select(self._model.index(top, 0), self._model.index(bottom, 0))
        if current >= 0:
            index = self._model.index(current, 0)
            self.selectionModel().setCurrentIndex(index, flags.NoUpdate)
        self.selectionModel().select(selection, flags.ClearAndSelect | flags.Rows)

    def _open_current(self) -> None:
        current = self.current_id()
        if current is not None:
            self.article_opened.emit(current)

    def _step(self, by: int) -> None:
        index = self.currentIndex()
        chosen = self.selectionModel().hasSelection() or self.marking.is_on
        row = index.row() + by if index.isValid() and chosen else max(0, index.row())
        if 0 <= row < self._model.rowCount():
            self._go_to(row)

    def _go_to(self, row: int) -> None:
        flags = QItemSelectionModel.SelectionFlag
        index = self._model.index(row, max(0, self.currentIndex().column()))
        if self.marking.is_on:
            self.selectionModel().setCurrentIndex(index, flags.NoUpdate)
            if not self.hasFocus():  # somebody reads on: the article opens, the marks stay
                self._activate(row)
        else:
            self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.scrollTo(index)

    def _tell_current(self) -> None:
        """A row is chosen when it is current and selected: the focus alone makes row 1 current."""
        current = self.currentIndex()
        if not current.isValid() or not self.selectionModel().isSelected(current):
            return
        self._activate(current.row())

    def _activate(self, row: int) -> None:
        article_id = self._model.id_at(row)
        if article_id != self._told:
            self._told = article_id
            self.article_activated.emit(article_id)

    def _tell_selection(self) -> None:
        self.selection_changed.emit(self.selected_ids())
        self._tell_current()

    def _forget(self) -> None:
        self._told = None

    def _show_boxes(self, shown: bool) -> None:
        self._delegate.shows_boxes = shown
        self._cells.shows_boxes = shown
        self.viewport().update()

    def _restyle(self) -> None:
        self._delegate.load_fonts()
        self.viewport().update()
