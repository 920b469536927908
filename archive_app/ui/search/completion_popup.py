"""The list below the search field. It never has the keyboard: the field keeps it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QListView, QVBoxLayout, QWidget

from archive_app.domain.completing import Completion
from archive_app.ui.search.completion_delegate import ROW, CompletionDelegate
from archive_app.ui.search.completion_model import CompletionModel, OfferRole
from archive_app.ui.theme import Theme, set_ground, set_tone

_MOST_ROWS = 8  # longer lists scroll
_NARROWEST, _WIDEST = 380, 640
_GAP = 4  # below the field
_MARGIN = 4


class CompletionPopup(QFrame):
    """A child of the field's window above all else in it: no window of its own steals the focus."""

    chosen = Signal(object)  # Completion

    def __init__(self, theme: Theme, field: QWidget) -> None:
        super().__init__(field)
        self._theme = theme
        self._field = field
        self._model = CompletionModel(self)
        self.list = QListView(self)
        self.list.setModel(self._model)
        self.list.setItemDelegate(CompletionDelegate(theme, self.list))
        self.list.setAccessibleName(self.tr("Completions"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._hint = QLabel(self.tr("↓ chooses · Enter or Tab takes · Esc closes"), self)
        self._hint.setFont(theme.font("caption"))
        self._hint.setContentsMargins(theme.px(8), 0, 0, theme.px(2))
        set_tone(self._hint, "text3")
        set_ground(self, "popup")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(4 * (theme.px(_MARGIN),)))
        layout.setSpacing(theme.px(4))
        layout.addWidget(self.list)
        layout.addWidget(self._hint)
        self.list.clicked.connect(self._choose)
        self.hide()

    @property
    def count(self) -> int:
        """How many rows there are."""
        return self._model.rowCount()

    @property
    def current(self) -> Completion | None:
        """The row that was moved to, if any."""
        index = self.list.currentIndex()
        found = index.data(OfferRole.COMPLETION) if index.isValid() else None
        return found if isinstance(found, Completion) else None

    @property
    def current_words(self) -> str:
        """The row that was moved to, as it is read out; '' when there is none."""
        index = self.list.currentIndex()
        return str(index.data(Qt.ItemDataRole.AccessibleTextRole)) if index.isValid() else ""

    def open_with(self, completions: Sequence[Completion], typed: str = "") -> None:
        """Show a list below the field, with no row chosen; ``typed`` is what it completes."""
        self._model.set_completions(completions, typed)
        self.list.setCurrentIndex(QModelIndex())
        window = self._field.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        self.place()
        self.show()
        self.raise_()

    def move_by(self, step: int) -> None:
        """Move down or up; above the first row none is chosen, and the last row is the end."""
        row = self.list.currentIndex().row() + step
        self.list.setCurrentIndex(self._model.index(min(row, self.count - 1), 0))
        if row < 0:
            self.list.setCurrentIndex(QModelIndex())
            self.list.clearSelection()

    def place(self) -> None:
        """Stand below the field, as wide as it is, within the window."""
        px, window = self._theme.px, self._field.window()
        corner = self._field.mapTo(window, QPoint(0, self._field.height() + px(_GAP)))
        rows = min(self.count, _MOST_ROWS)
        self.list.setFixedHeight(rows * px(ROW))
        self.setFixedWidth(max(min(self._field.width(), px(_WIDEST)), px(_NARROWEST)))
        self.adjustSize()
        self.move(min(corner.x(), window.width() - self.width()), corner.y())

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(index.data(OfferRole.COMPLETION))
