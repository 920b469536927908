"""Years as bars: a click includes a year, a drag a range; keys do the same."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QFocusEvent,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from archive_app.domain.facets import Choice, FacetValue
from archive_app.ui.models.facet_tree import ValueState, with_state
from archive_app.ui.models.wording import Wording
from archive_app.ui.theme import Theme

_BARS = 40
_LABELS = 18
_WIDEST_BAR = 28


class YearHistogram(QWidget):
    """One bar a year, years without articles as gaps. Emits the whole new choice of the facet."""

    choice_changed = Signal(object)  # Choice
    accessible_role = QAccessible.Role.Chart

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._wording = Wording(self)
        self._counts: dict[int, int] = {}
        self._choice = Choice()
        self._first = self._last = self._current = 0
        self._drag: tuple[int, int] | None = None  # years, while the button is down
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    # --- setters

    def set_years(self, values: Sequence[FacetValue], choice: Choice) -> None:
        """Show counts of years; values that are no year (such as "(none)") are passed over."""
        self._counts = {int(v.value): v.count for v in values if v.value.isdecimal()}
        self._choice = choice
        if self._counts:
            self._first, self._last = min(self._counts), max(self._counts)
            self._current = min(max(self._current, self._first), self._last)
        self._name_current()
        self.update()

    def set_choice(self, choice: Choice) -> None:
        """Show another choice; the counts stay."""
        self._choice = choice
        self._name_current()
        self.update()

    # --- questions

    @property
    def has_years(self) -> bool:
        """Whether there is anything to draw."""
        return bool(self._counts)

    def bar_rect(self, year: int) -> QRect:
        """The column of a year from top to bottom, in pixels of the widget."""
        slot = self._slot_width()
        left = (year - self._first) * slot
        return QRectF(left, 0, slot, self._theme.px(_BARS)).toAlignedRect()

    # --- Qt asks

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(200), self._theme.px(_BARS + _LABELS))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(80), self._theme.px(_BARS + _LABELS))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._counts:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        highest = max(1, *self._counts.values()) if self._counts else 1
        for year in self._years():
            self._paint_bar(painter, year, self._counts.get(year, 0) / highest)
        floor = self._theme.px(_BARS)
        painter.fillRect(QRectF(0, floor, self.width(), 1), self._theme.color("border_strong"))
        self._paint_labels(painter)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = QRectF(self.bar_rect(self._current)).adjusted(0, 1, 0, 1)
            painter.drawRoundedRect(ring, 3, 3)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self._counts:
            year = self._year_at(event.position())
            self._drag = (year, year)
            self._current = year
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drag is not None:
            self._drag = (self._drag[0], self._year_at(event.position()))
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._drag is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        (start, _), self._drag = self._drag, None
        end = self._year_at(event.position())
        if start == end:
            self._toggle(start, ValueState.INCLUDED)
        else:
            self._include_range(start, end)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        key = event.key()
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._walk(-1 if key == Qt.Key.Key_Left else 1, extend=shift)
        elif key == Qt.Key.Key_Minus or (key == Qt.Key.Key_Space and shift):
            self._toggle(self._current, ValueState.EXCLUDED)
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._toggle(self._current, ValueState.INCLUDED)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._name_current()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and self._counts:
            year = self._year_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self._spoken(year), self)
            return True
        return super().event(event)

    # --- choices

    def _toggle(self, year: int, state: ValueState) -> None:
        now = self._state(year)
        # As in the tree: including an excluded year frees it first.
        off = now is state or (now is ValueState.EXCLUDED and state is ValueState.INCLUDED)
        self._tell(with_state(self._choice, str(year), ValueState.OFF if off else state))

    def _include_range(self, start: int, end: int) -> None:
        years = range(min(start, end), max(start, end) + 1)
        others = {value for value in self._choice.include if not value.isdecimal()}
        include = frozenset(str(year) for year in years if year in self._counts) | others
        self._tell(Choice(include, self._choice.exclude - include))

    def _walk(self, by: int, *, extend: bool) -> None:
        if not self._counts:
            return
        start = self._current
        self._current = min(max(start + by, self._first), self._last)
        if extend:
            included = [int(v) for v in self._choice.include if v.isdecimal()]
            self._include_range(min([start, *included]), max([self._current, *included]))
        self._name_current()
        self.update()

    def _tell(self, choice: Choice) -> None:
        self.set_choice(choice)
        self.choice_changed.emit(choice)

    # --- measures and words

    def _years(self) -> range:
        return range(self._first, self._last + 1)

    def _slot_width(self) -> float:
        widest = self._theme.px(_WIDEST_BAR)
        return min(widest, self.width() / max(1, len(self._years())))

    def _year_at(self, place: QPointF) -> int:
        slot = int((place.x()) // self._slot_width())
        return min(max(self._first + slot, self._first), self._last)

    def _state(self, year: int) -> ValueState:
        if self._drag is not None and min(self._drag) <= year <= max(self._drag):
            return ValueState.INCLUDED if self._drag[0] != self._drag[1] else self._kept(year)
        return self._kept(year)

    def _kept(self, year: int) -> ValueState:
        if str(year) in self._choice.include:
            return ValueState.INCLUDED
        return ValueState.EXCLUDED if str(year) in self._choice.exclude else ValueState.OFF

    def _spoken(self, year: int) -> str:
        articles = self._wording.articles(self._counts.get(year, 0))
        match self._kept(year):
            case ValueState.INCLUDED:
                sentence = self.tr("{year}, {articles}, included")
            case ValueState.EXCLUDED:
                sentence = self.tr("{year}, {articles}, excluded")
            case _:
                sentence = self.tr("{year}, {articles}")
        return sentence.format(year=year, articles=articles)

    def _name_current(self) -> None:
        self.setAccessibleName(self.tr("Years"))
        self.setAccessibleDescription(self._spoken(self._current) if self._counts else "")

    # --- painting

    def _paint_bar(self, painter: QPainter, year: int, share: float) -> None:
        theme, slot = self._theme, self.bar_rect(year)
        height = max(2.0, share * (slot.height() - 2)) if share else 0.0
        gap = min(2.0, slot.width() / 6)
        bar = QRectF(slot.left() + gap / 2, slot.bottom() + 1 - height, slot.width() - gap, height)
        state = self._state(year)
        if state is ValueState.INCLUDED:
            painter.fillRect(QRectF(slot), theme.color("accent_soft"))
            painter.fillRect(bar, theme.color("accent"))
        elif state is ValueState.EXCLUDED:
            painter.fillRect(QRectF(slot), theme.color("err_soft"))
            painter.setPen(QPen(theme.color("err"), 1))
            painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5))
            painter.drawLine(bar.bottomLeft(), bar.topRight())
        else:
            painter.fillRect(bar, theme.color("border_strong"))

    def _paint_labels(self, painter: QPainter) -> None:
        """The first and last year, and those between that have room."""
        theme = self._theme
        font = theme.font("caption")
        width = QFontMetrics(font).horizontalAdvance("2000")
        painter.setFont(font)
        painter.setPen(theme.color("text2"))
        top, height = theme.px(_BARS) + 2, theme.px(_LABELS - 2)
        free = -1.0
        step = self._label_step(width + theme.px(14))
        for year in self._years():
            if (year - self._first) % step:
                continue
            middle = (year - self._first + 0.5) * self._slot_width()
            left = min(max(0.0, middle - width / 2), self.width() - width)
            if left >= free:
                box = QRectF(left, top, width + 2, height)
                painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, str(year))
                free = left + width + theme.px(8)

    def _label_step(self, width: float) -> int:
        fitting = self._slot_width()
        for step in (1, 2, 5, 10, 20, 50, 100):
            if step * fitting >= width:
                return step
        return 100
