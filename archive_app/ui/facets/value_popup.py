"""All values of one filter in a box of their own: found by letters, sorted by count or name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QCloseEvent, QFont, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from archive_app.domain.facets import Choice, Facet, FacetValue
from archive_app.text.value_forms import ValueForms
from archive_app.ui.accessibility import announce
from archive_app.ui.direction import drawn_from_the_left
from archive_app.ui.facets.delegate import FacetDelegate
from archive_app.ui.facets.paint import ROW_HEIGHT, exclude_button
from archive_app.ui.models.facet_tree import FacetRole, ValueState, with_state
from archive_app.ui.models.value_list import ValueListModel
from archive_app.ui.models.wording import Wording
from archive_app.ui.search.segments import SegmentedControl
from archive_app.ui.theme import Theme, set_ground, set_tone

_WIDTH = 340
_ROWS = 14


class ValuePopup(QFrame):
    """Typing finds; Down goes to the list; Space, Shift+Space and ``-`` choose; Esc closes."""

    choice_changed = Signal(object, object)  # Facet, Choice
    order_changed = Signal(object, bool)  # Facet, whether by name
    closed = Signal()

    def __init__(self, theme: Theme, facet: Facet, parent: QWidget, *, by_name: bool) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._theme = theme
        self.facet = facet
        self._wording = Wording(self)
        self.model = ValueListModel(facet, self)
        self.model.set_by_name(by_name)
        name = self._wording.facet(facet)
        self.setAccessibleName(name)
        self._heading = QLabel(name, self)
        self._note = QLabel(self)
        self.edit = QLineEdit(self)
        self.order = SegmentedControl(theme, (self.tr("By count"), self.tr("By name")), self)
        self.order.set_current(int(by_name))
        self.list = _Values(theme, self.model, self)
        self._set_up(name)
        self._lay_out()
        self.edit.installEventFilter(self)
        self.edit.textEdited.connect(self._find)
        self.order.chosen.connect(self._sort)
        self.list.state_wanted.connect(self._put)

    # --- setters

    def open_at(self, place: QPoint) -> None:
        """Open with the left upper corner at a place of the screen, or as near as it fits."""
        self.adjustSize()
        screen = self.screen().availableGeometry()
        left = max(screen.left(), min(place.x(), screen.right() - self.width()))
        top = max(screen.top(), min(place.y(), screen.bottom() - self.height()))
        self.move(left, top)
        self.show()
        self.edit.setFocus(Qt.FocusReason.PopupFocusReason)

    def set_values(self, values: Sequence[FacetValue], size: int, choice: Choice) -> None:
        """Show counts; ``size`` is how many values there are."""
        self.model.set_values(values, choice)
        self._size = max(size, len(self.model.labels))
        self._say()

    def set_choice(self, choice: Choice) -> None:
        """Show other choices; the counts stay."""
        self.model.set_choice(choice)

    def set_forms(self, forms: Mapping[str, ValueForms]) -> None:
        """How values are found and sorted."""
        self.model.set_forms(forms)
        self._say()

    # --- Qt asks

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closed.emit()
        super().closeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.edit and isinstance(event, QKeyEvent):
            down = event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if event.type() is QEvent.Type.KeyPress and down:
                self.list.setFocus(Qt.FocusReason.OtherFocusReason)
                self.list.setCurrentIndex(self.model.index(0))
                return True
        return super().eventFilter(watched, event)

    # --- inside

    def _set_up(self, name: str) -> None:
        theme = self._theme
        font = QFont(theme.font("ui"))
        font.setWeight(QFont.Weight.DemiBold)
        self._heading.setFont(font)
        self._note.setFont(theme.font("caption"))
        for label in (self._heading, self._note):
            label.setTextFormat(Qt.TextFormat.PlainText)
        set_tone(self._note, "text2")
        set_ground(self, "popup")
        self._size = 0
        self.edit.setFont(theme.font("ui", "zh-Hans"))
        self.edit.setPlaceholderText(self.tr("Characters, pinyin or English"))
        self.edit.setAccessibleName(self.tr("Find in {name}").format(name=name))
        self.list.setAccessibleName(name)

    def _lay_out(self) -> None:
        px = self._theme.px
        top = QHBoxLayout()
        top.addWidget(self._heading, 1)
        top.addWidget(self.order)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(12), px(12), px(12), px(8))
        layout.setSpacing(px(8))
        layout.addLayout(top)
        for widget in (self.edit, self.list, self._note):
            layout.addWidget(widget)
        self.edit.setFixedHeight(px(32))
        self.list.setFixedHeight(px(ROW_HEIGHT) * _ROWS)
        self.setFixedWidth(px(_WIDTH))

    def _find(self, typed: str) -> None:
        self.model.set_typed(typed)
        self._say()

    def _sort(self, number: int) -> None:
        self.model.set_by_name(bool(number))
        self.order_changed.emit(self.facet, bool(number))

    def _put(self, index: QModelIndex, wanted: ValueState) -> None:
        is_on = index.data(FacetRole.STATE) == wanted
        state = ValueState.OFF if is_on else wanted
        choice = with_state(self.model.choice, index.data(FacetRole.VALUE), state)
        self.model.set_choice(choice)
        self.choice_changed.emit(self.facet, choice)
        announce(self.list, index.data(Qt.ItemDataRole.AccessibleTextRole))

    def _say(self) -> None:
        shown = self.model.rowCount()
        if not shown:
            self._note.setText(self.tr("Nothing fits. Fewer letters find more."))
            return
        self._note.setText(
            self.tr("{shown} of {size}").format(
                shown=self._wording.number(shown), size=self._wording.number(self._size)
            )
        )


class _Values(QListView):
    """Rows as in the sidebar, chosen in the same ways."""

    state_wanted = Signal(QModelIndex, object)  # ValueState

    def __init__(self, theme: Theme, model: ValueListModel, parent: QWidget) -> None:
        super().__init__(parent)
        drawn_from_the_left(self)
        self._theme = theme
        self.setModel(model)
        self.setItemDelegate(FacetDelegate(theme, self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        place = event.position().toPoint()
        index = self.indexAt(place)
        if event.button() is Qt.MouseButton.LeftButton and index.isValid():
            minus = exclude_button(self._theme, self.visualRect(index)).contains(place)
            self._want(index, exclude=minus)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two clicks are two clicks: the release that follows acts again."""
        self.mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index, key = self.currentIndex(), event.key()
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if not index.isValid():
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_Minus or (key == Qt.Key.Key_Space and shift):
            self.state_wanted.emit(index, ValueState.EXCLUDED)
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._want(index, exclude=False)
        elif key == Qt.Key.Key_Up and index.row() == 0:
            self.focusPreviousChild()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """No type-ahead: keys are commands here."""

    def _want(self, index: QModelIndex, *, exclude: bool) -> None:
        # A click on a minus takes it away; it doesn't turn it into a tick.
        exclude = exclude or index.data(FacetRole.STATE) == ValueState.EXCLUDED
        self.state_wanted.emit(index, ValueState.EXCLUDED if exclude else ValueState.INCLUDED)
