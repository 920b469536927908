"""The section of dates: a heading that folds it, the years as bars, and a row for the undated."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QEnterEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from archive_app.domain.facets import NONE_VALUE, Choice, Facet, FacetValue
from archive_app.ui.facets.delegate import paint_header
from archive_app.ui.facets.histogram import YearHistogram
from archive_app.ui.facets.paint import (
    ROW_HEIGHT,
    ValueRow,
    exclude_button,
    include_button,
    paint_value_row,
)
from archive_app.ui.models.facet_tree import ValueState, with_state
from archive_app.ui.models.wording import Wording
from archive_app.ui.theme import Theme

_MARGIN = 12


class DateSection(QWidget):
    """Shows the date facet; hidden when there are no dates at all."""

    choice_changed = Signal(object)  # Choice

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choice = Choice()
        self.heading = _Heading(theme, self)
        self.years = YearHistogram(theme, self)
        self.undated = _UndatedRow(theme, self)
        bars = QVBoxLayout()
        bars.setContentsMargins(theme.px(_MARGIN), 0, theme.px(_MARGIN), theme.px(4))
        bars.addWidget(self.years)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.px(4), 0, theme.px(4))
        layout.setSpacing(theme.px(4))
        layout.addWidget(self.heading)
        layout.addLayout(bars)
        layout.addWidget(self.undated)
        self.heading.toggled.connect(self._fold)
        self.years.choice_changed.connect(self._tell)
        self.undated.state_chosen.connect(self._choose_undated)
        self.hide()

    def set_values(self, values: Sequence[FacetValue], choice: Choice) -> None:
        """Show counts of years, and of articles without one."""
        self.years.set_years(values, choice)
        undated = [value.count for value in values if value.value == NONE_VALUE]
        chosen = NONE_VALUE in choice.include | choice.exclude
        self.undated.set_count(undated[0] if undated else 0)
        self._has_undated = bool(undated) or chosen
        self.setVisible(self.years.has_years or self._has_undated)
        self.set_choice(choice)
        self._fold()

    def set_choice(self, choice: Choice) -> None:
        """Show another choice; the counts stay."""
        self._choice = choice
        self.years.set_choice(choice)
        state = ValueState.OFF
        if NONE_VALUE in choice.include:
            state = ValueState.INCLUDED
        elif NONE_VALUE in choice.exclude:
            state = ValueState.EXCLUDED
        self.undated.set_state(state)
        self.heading.set_chosen(len(choice.include) + len(choice.exclude))

    def _fold(self) -> None:
        is_open = self.heading.isChecked()
        self.years.setVisible(is_open and self.years.has_years)
        self.undated.setVisible(is_open and self._has_undated)

    def _choose_undated(self, state: ValueState) -> None:
        self._tell(with_state(self._choice, NONE_VALUE, state))

    def _tell(self, choice: Choice) -> None:
        self.set_choice(choice)
        self.choice_changed.emit(choice)


class _Heading(QAbstractButton):
    """Folds and unfolds; painted as the headings of the tree."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._chosen = 0
        self.setText(Wording(self).facet(Facet.DATE))
        self.setCheckable(True)
        self.setChecked(True)
        self.setFixedHeight(theme.px(ROW_HEIGHT))
        theme.changed.connect(self.update)

    def set_chosen(self, chosen: int) -> None:
        """How many years are chosen."""
        self._chosen = chosen
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(200), self._theme.px(ROW_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_header(
            painter,
            self._theme,
            self.rect(),
            label=self.text(),
            is_open=self.isChecked(),
            chosen=self._chosen,
            size="",
            line=False,
        )
        if self.hasFocus():
            painter.setPen(QPen(self._theme.color("accent"), 2))
            painter.drawRoundedRect(self.rect().adjusted(6, 2, -4, -2), 4, 4)
        painter.end()


class _UndatedRow(QWidget):
    """The articles without a date, as a row like those of the tree."""

    state_chosen = Signal(object)  # ValueState
    accessible_role = QAccessible.Role.ListItem

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._wording = Wording(self)
        self._count = 0
        self._state = ValueState.OFF
        self._hovered = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedHeight(theme.px(ROW_HEIGHT))
        theme.changed.connect(self.update)

    def set_count(self, count: int) -> None:
        """How many articles are undated."""
        self._count = count
        self._name()

    def set_state(self, state: ValueState) -> None:
        """Whether they are included or excluded."""
        self._state = state
        self._name()

    def paintEvent(self, _event: QPaintEvent) -> None:
        row = ValueRow(
            label=self._wording.value(Facet.DATE, NONE_VALUE),
            count=self._wording.number(self._count),
            state=self._state,
            hovered=self._hovered,
            focused=self.hasFocus(),
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
        self.setAccessibleName(self._wording.value(Facet.DATE, NONE_VALUE))
        self.setAccessibleDescription(
            {
                ValueState.OFF: self._wording.articles(self._count),
                ValueState.INCLUDED: self.tr("included"),
                ValueState.EXCLUDED: self.tr("excluded"),
            }[self._state]
        )
        self.update()
