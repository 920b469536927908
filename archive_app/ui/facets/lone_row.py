"""A value that stands alone below the bars of dates, as a row like those of the tree."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAccessible, QEnterEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from archive_app.ui.direction import drawn_from_the_left
from archive_app.ui.facets.paint import (
    ROW_HEIGHT,
    ValueRow,
    exclude_button,
    include_button,
    paint_value_row,
)
from archive_app.ui.models.facet_tree import ValueState
from archive_app.ui.models.wording import Wording
from archive_app.ui.theme import Theme


class LoneRow(QWidget):
    """One value with its count; looks and acts as a row of the filter tree."""

    state_chosen = Signal(object)  # ValueState
    accessible_role = QAccessible.Role.ListItem

    def __init__(self, theme: Theme, label: str, tip: str, parent: QWidget) -> None:
        super().__init__(parent)
        drawn_from_the_left(self)
        self._label = label
        self.setToolTip(tip)
        self._theme = theme
        self._wording = Wording(self)
        self._count = 0
        self._state = ValueState.OFF
        self._hovered = self._stale = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedHeight(theme.px(ROW_HEIGHT))
        theme.changed.connect(self.update)

    def set_count(self, count: int) -> None:
        """How many articles have the value."""
        self._count = count
        self._name()

    def set_state(self, state: ValueState) -> None:
        """Whether they are included or excluded."""
        self._state = state
        self._name()

    def set_stale(self, stale: bool) -> None:
        """Dim the count while it is of an older question."""
        self._stale = stale
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        row = ValueRow(
            label=self._label,
            count=self._wording.number(self._count),
            state=self._state,
            hovered=self._hovered,
            focused=self.hasFocus(),
            stale=self._stale,
        )
        painter = QPainter(self)
        paint_value_row(painter, self._theme, self.rect(), row)
        painter.end()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._hovered = True
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hovered = False
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        if event.button() is not Qt.MouseButton.LeftButton or not self.rect().contains(place):
            return
        if exclude_button(self._theme, self.rect()).contains(place):
            self._toggle(ValueState.EXCLUDED)
        elif include_button(self._theme, self.rect()).contains(place):
            self._toggle(ValueState.INCLUDED)
        else:
            excluded = self._state is ValueState.EXCLUDED
            self._toggle(ValueState.EXCLUDED if excluded else ValueState.INCLUDED)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() == Qt.Key.Key_Minus or (event.key() == Qt.Key.Key_Space and shift):
            self._toggle(ValueState.EXCLUDED)
        elif event.key() == Qt.Key.Key_Space:
            self._toggle(ValueState.INCLUDED)
        else:
            super().keyPressEvent(event)

    def _toggle(self, state: ValueState) -> None:
        self.state_chosen.emit(ValueState.OFF if self._state is state else state)

    def _name(self) -> None:
        self.setAccessibleName(self._label)
        self.setAccessibleDescription(
            {
                ValueState.OFF: self._wording.articles(self._count),
                ValueState.INCLUDED: self.tr("included"),
                ValueState.EXCLUDED: self.tr("excluded"),
            }[self._state]
        )
        self.update()
