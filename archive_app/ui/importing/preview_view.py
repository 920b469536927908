"""The table of a dry run: which row is looked at, and which rows a person leaves out."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QHeaderView,
    QTableView,
    QWidget,
)

from archive_app.ui.direction import drawn_from_the_left
from archive_app.ui.importing.preview_delegate import ROW_HEIGHT, PreviewDelegate, check_box
from archive_app.ui.importing.preview_model import PreviewModel
from archive_app.ui.importing.preview_words import Column
from archive_app.ui.models.tag_list import TagState
from archive_app.ui.tagging.delegate import paint_tri_state
from archive_app.ui.theme import Theme

_WIDTHS = {Column.CHOICE: 36, Column.STATE: 32, Column.DATE: 100, Column.PAIRING: 66}
_NARROW = {Column.DATE: 98, Column.PAIRING: 60}
_NARROW_BELOW = 640
_ARTICLE_SHARE = 0.52  # of what the fixed columns leave; the result gets the rest
_HEADER = 28


class PreviewView(QTableView):
    """Space takes the selected rows in or leaves them out, as does a click on a box.

    Shift and a click on a box do the same to all rows from the current one on.
    """

    row_entered = Signal(int)  # the number of the row in the dry run
    left = Signal()  # no row is looked at any more

    def __init__(self, theme: Theme, model: PreviewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        drawn_from_the_left(self)
        self._theme = theme
        self._model = model
        self._told = -1
        self._empty_text = ""
        self._delegate = PreviewDelegate(theme, self)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Rows of the dry run"))
        self.choose_all = _ChooseAll(theme, self.horizontalHeader())
        self._set_up()
        self.choose_all.clicked.connect(self._choose_shown)
        self.selectionModel().currentRowChanged.connect(self._enter)
        self.selectionModel().selectionChanged.connect(self._enter_current)
        model.chosen.connect(self._show_choice)
        for changed in (model.modelReset, model.rowsInserted):
            changed.connect(self._show_choice)
        model.modelReset.connect(self._forget)
        theme.changed.connect(self._restyle)

    def _set_up(self) -> None:
        px, header = self._theme.px, self.horizontalHeader()
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setWordWrap(False)
        self.verticalHeader().hide()  # a visible one freezes long lists
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setDefaultSectionSize(px(ROW_HEIGHT))
        self.verticalScrollBar().setSingleStep(px(ROW_HEIGHT) // 2)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setMinimumSectionSize(1)
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setFixedHeight(px(_HEADER))
        header.setProperty("flat", True)
        font = self._theme.font("meta")
        font.setWeight(QFont.Weight.DemiBold)
        header.setFont(font)

    # --- setters

    def go_to(self, number: int) -> bool:
        """Make a row of the dry run the current and only selected one; False if it isn't shown."""
        place = self._model.place_of(number)
        if place is None:
            return False
        flags = QItemSelectionModel.SelectionFlag
        index = self._model.index(place, Column.ARTICLE)
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.scrollTo(index)
        return True

    def set_empty_text(self, text: str) -> None:
        """What is said when there are no rows."""
        if text != self._empty_text:
            self._empty_text = text
            self.viewport().update()

    def selected_numbers(self) -> list[int]:
        """The numbers of the selected rows, in order."""
        shown = self._model.shown
        numbers: list[int] = []
        spans = sorted((r.top(), r.bottom()) for r in self.selectionModel().selection().toList())
        for top, bottom in spans:
            numbers.extend(shown[top : bottom + 1])
        return numbers

    # --- Qt asks

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._empty_text and not self._model.rowCount():
            painter = QPainter(self.viewport())
            painter.setPen(self._theme.color("text2"))
            painter.drawText(self.viewport().rect(), Qt.AlignmentFlag.AlignCenter, self._empty_text)
            painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        key = event.key()
        if plain and key == Qt.Key.Key_Space:
            self._toggle(self.selected_numbers())
        elif plain and key in (Qt.Key.Key_Home, Qt.Key.Key_End) and self._model.rowCount():
            # A table goes to the first and last column with these; here it is the row.
            last = self._model.rowCount() - 1
            self.go_to(self._model.shown[0 if key == Qt.Key.Key_Home else last])
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """No type-ahead: it would go through every row."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and index.column() == Column.CHOICE:
            self._click_box(index, event)
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A box that was pressed selects nothing on the way."""
        pressed = event.buttons() & Qt.MouseButton.LeftButton
        at = self.indexAt(event.position().toPoint())
        if not (pressed and at.column() == Column.CHOICE):
            super().mouseMoveEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.indexAt(event.position().toPoint()).column() == Column.CHOICE:
            self.mousePressEvent(event)  # the second of two quick clicks on a box
        else:
            super().mouseDoubleClickEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        px, width = self._theme.px, self.viewport().width()
        widths = _WIDTHS | (_NARROW if width < px(_NARROW_BELOW) else {})
        room = {column: px(pixels) for column, pixels in widths.items()}
        room[Column.DATE] = max(room[Column.DATE], self._delegate.date_width())
        for column, pixels in room.items():
            self.setColumnWidth(column, pixels)
        rest = max(0, width - sum(room.values()))
        article = round(rest * _ARTICLE_SHARE)
        self.setColumnWidth(Column.ARTICLE, article)
        self.setColumnWidth(Column.RESULT, rest - article)
        header = self.horizontalHeader()
        self.choose_all.setGeometry(0, 0, px(_WIDTHS[Column.CHOICE]), header.height())

    # --- inside

    def _click_box(self, index: QModelIndex, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        numbers = [self._model.shown[index.row()]]
        current = self.currentIndex()
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and current.isValid():
            top, bottom = sorted((current.row(), index.row()))
            numbers = list(self._model.shown[top : bottom + 1])
        elif numbers[0] in (selected := self.selected_numbers()):
            numbers = selected  # a box of a selection stands for all of it
        clicked = self._model.shown[index.row()]
        if not self._model.choice.can_write(clicked):
            self.go_to(clicked)
            return
        write = not self._model.choice.is_written(clicked)
        if len(numbers) == 1:
            self.go_to(clicked)
        self._model.set_written(numbers, write=write)

    def _toggle(self, numbers: list[int]) -> None:
        """Take rows in unless all of them are in already."""
        written, free = self._model.choice.written_among(numbers)
        if free:
            self._model.set_written(numbers, write=written < free)

    def _choose_shown(self) -> None:
        self._toggle(list(self._model.shown))

    def _show_choice(self) -> None:
        self.choose_all.set_state(*self._model.written_shown)

    def _enter(self, current: QModelIndex) -> None:
        number = self._model.shown[current.row()] if current.isValid() else -1
        if number == self._told:
            return
        self._told = number
        if number < 0:
            self.left.emit()
        else:
            self.row_entered.emit(number)

    def _enter_current(self) -> None:
        self._enter(self.currentIndex())

    def _forget(self) -> None:
        self._told = -1
        self.left.emit()

    def _restyle(self) -> None:
        self._delegate.load_fonts()
        self.viewport().update()


class _ChooseAll(QAbstractButton):
    """The box in the heading: stands for all rows that are shown."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._state = TagState.NONE
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_state(0, 0)

    @property
    def state(self) -> TagState:
        """Whether all, some or none of the rows shown would be imported."""
        return self._state

    def set_state(self, written: int, free: int) -> None:
        """How many of the rows shown would be imported, of those that could be."""
        some = TagState.SOME if written else TagState.NONE
        self._state = TagState.ALL if free and written == free else some
        self.setEnabled(bool(free))
        words = self.tr("Import none of the rows shown")
        if self._state is not TagState.ALL:
            words = self.tr("Import all rows shown")
        self.setToolTip(words)
        self.setAccessibleName(words)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self.isEnabled():
            painter.setOpacity(0.45)
        box = check_box(self._theme, self.rect())
        paint_tri_state(painter, self._theme, box, self._state)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(-3, -3, 3, 3), 5, 5)
        painter.end()
