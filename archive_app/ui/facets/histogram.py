"""Articles by date as bars: click, brush and keys choose periods; bars open into finer ones."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolTip, QWidget

from archive_app.domain.facets import Choice
from archive_app.domain.histogram import Bar, Histogram, Level, above, bars_of, level_of
from archive_app.domain.periods import period_of
from archive_app.ui.facets.histogram_paint import (
    BARS,
    LABELS,
    BarLook,
    paint_bars,
    paint_handles,
    paint_labels,
)
from archive_app.ui.models.bar_choice import (
    BarState,
    alone,
    included_periods,
    only,
    ranged,
    state_of,
    toggled,
)
from archive_app.ui.models.facet_tree import ValueState
from archive_app.ui.models.period_words import PeriodWords
from archive_app.ui.models.wording import Wording
from archive_app.ui.theme import Theme

_WIDEST_BAR = 28
_REACH = 5  # how near to a handle the pointer takes it


class DateHistogram(QWidget):
    """Bars from the first to the last date, empty ones as gaps. Emits the facet's whole choice.

    Keys: arrows walk, with Shift they choose a range; Space includes, ``-`` excludes; Return opens
    a bar into finer ones, Backspace goes back.
    """

    choice_changed = Signal(object)  # Choice
    window_changed = Signal(str)  # the period shown, '' for everything
    accessible_role = QAccessible.Role.Chart

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._wording = Wording(self)
        self._words = PeriodWords(self._wording.locale, self)
        self._histogram = Histogram()
        self._choice = Choice()
        self._window = ""
        self._level = Level.YEAR
        self._bars: tuple[Bar, ...] = ()
        self._current = 0
        self._anchor: int | None = None  # where a range chosen with Shift began
        self._brush: tuple[int, int] | None = None  # bars, while the button is down
        self._adding = False
        self._by_log = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Articles by date"))
        theme.changed.connect(self.update)

    # --- setters

    def set_histogram(self, histogram: Histogram, choice: Choice) -> None:
        """Show other counts; the period that is shown stays while it has articles."""
        self._histogram = histogram
        self._choice = choice
        if self._window and not any(bar.total for bar in self._bars_of(self._window)):
            self._window = ""
        self._rebuild()

    def set_choice(self, choice: Choice) -> None:
        """Show another choice; the counts stay."""
        self._choice = choice
        self._describe()
        self.update()

    def set_window(self, window: str) -> None:
        """Show only the bars of a period ('2021', '2021-03', a quarter); '' shows everything."""
        if window != self._window:
            self._window = window
            self._current = 0
            self._anchor = None
            self._rebuild()
            self.window_changed.emit(window)

    # --- questions

    @property
    def has_bars(self) -> bool:
        """Whether there is anything to draw."""
        return bool(self._bars)

    @property
    def bars(self) -> tuple[Bar, ...]:
        """The bars drawn, from left to right."""
        return self._bars

    @property
    def window_shown(self) -> str:
        """The period whose bars are drawn; '' for everything."""
        return self._window

    def bar_rect(self, number: int) -> QRect:
        """The column of a bar from top to bottom, in pixels of the widget."""
        return self._slot(number).toAlignedRect()

    def range_edges(self) -> tuple[float, float] | None:
        """Left and right end of the chosen range in pixels; None unless one range is chosen."""
        touched = self._touched_bars()
        if not touched or (self._brush is None and len(included_periods(self._choice)) != 1):
            return None
        return self._slot(touched[0]).left(), self._slot(touched[-1]).right()

    # --- Qt asks

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(80), self._theme.px(BARS + LABELS))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._bars:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        looks = [
            BarLook(bar, self._slot(number), self._state(number))
            for number, bar in enumerate(self._bars)
        ]
        choosing = bool(included_periods(self._choice)) or self._brush is not None
        paint_bars(painter, self._theme, looks, choosing=choosing, by_log=self._by_log)
        floor = self._theme.px(BARS)
        painter.fillRect(QRectF(0, floor, self.width(), 1), self._theme.color("border_strong"))
        if edges := self.range_edges():
            paint_handles(painter, self._theme, *edges)
        paint_labels(painter, self._theme, looks, self._tick, self.width())
        if self.hasFocus():
            painter.setPen(QPen(self._theme.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = self._slot(self._current).adjusted(-1, 1, 1, 1)
            painter.drawRoundedRect(ring, 3, 3)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton or not self._bars:
            return
        self._current = number = self._number_at(event.position())
        self._adding = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        self._brush = (self._taken_by_handle(event.position()) or number, number)
        self._anchor = None
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._brush is not None:
            self._brush = (self._brush[0], self._number_at(event.position()))
            self.update()
        else:
            at_end = self._handle_at(event.position()) is not None
            shape = Qt.CursorShape.SplitHCursor if at_end else Qt.CursorShape.PointingHandCursor
            self.setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._brush is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        (start, _), self._brush = self._brush, None
        end = self._number_at(event.position())
        self._current = end
        if start != end:
            self._choose_range(start, end)
        elif self._adding:
            self._toggle(end, ValueState.INCLUDED)
        else:
            self._tell(alone(self._choice, self._bars[end]))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self._bars:
            self._open(self._number_at(event.position()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Home: -len(self._bars)}
        steps[Qt.Key.Key_End] = len(self._bars)
        key = Qt.Key(event.key())
        if not self._bars:
            super().keyPressEvent(event)
        elif key in steps:
            self._walk(steps[key], extend=shift)
        elif key == Qt.Key.Key_Minus or (key == Qt.Key.Key_Space and shift):
            self._toggle(self._current, ValueState.EXCLUDED)
        elif key == Qt.Key.Key_Space:
            self._toggle(self._current, ValueState.INCLUDED)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self._current)
        elif key == Qt.Key.Key_Backspace and self._window:
            self.rise()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if not self._bars:
            return
        if event.reason() is not QContextMenuEvent.Reason.Keyboard:
            self._current = self._number_at(QPointF(event.pos()))
        self._menu().popup(self.mapToGlobal(self.bar_rect(self._current).bottomLeft()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._describe()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._anchor = None
        self.update()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and self._bars:
            number = self._number_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self._told(number), self)
            return True
        return super().event(event)

    # --- choices

    def rise(self) -> None:
        """Show the longer bars that the ones shown are part of."""
        left = self._window
        self.set_window(above(left))
        inside = period_of(left)
        for number, bar in enumerate(self._bars):
            if inside is not None and not bar.vague and bar.period.holds(inside):
                self._current = number
        self._describe()
        self.update()

    def _open(self, number: int) -> None:
        bar = self._bars[number]
        if not bar.vague and self._level is not Level.DAY:
            self.set_window(bar.value)

    def _toggle(self, number: int, state: ValueState) -> None:
        self._tell(toggled(self._choice, self._bars[number], state))

    def _choose_range(self, start: int, end: int) -> None:
        first, last = self._bars[min(start, end)], self._bars[max(start, end)]
        self._tell(ranged(self._choice, first, last, adding=self._adding))

    def _walk(self, by: int, *, extend: bool) -> None:
        start = self._current
        self._current = min(max(start + by, 0), len(self._bars) - 1)
        if extend:
            self._anchor = start if self._anchor is None else self._anchor
            self._adding = False
            self._choose_range(self._anchor, self._current)
        else:
            self._anchor = None
        self._describe()
        self.update()

    def _tell(self, choice: Choice) -> None:
        self.set_choice(choice)
        self.choice_changed.emit(choice)

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Only this")).triggered.connect(self._only_current)
        menu.addAction(self.tr("Not this")).triggered.connect(self._not_current)
        menu.addSeparator()
        menu.addAction(self.tr("Open into shorter bars")).triggered.connect(self._open_current)
        rising = menu.addAction(self.tr("Back to longer bars"))
        rising.setEnabled(bool(self._window))
        rising.triggered.connect(self.rise)
        menu.addSeparator()
        logarithmic = menu.addAction(self.tr("Logarithmic heights"))
        logarithmic.setCheckable(True)
        logarithmic.setChecked(self._by_log)
        logarithmic.toggled.connect(self.set_logarithmic)
        return menu

    def set_logarithmic(self, on: bool) -> None:
        """Let heights grow with the logarithm, so that small bars are seen beside big ones."""
        self._by_log = on
        self.update()

    def _only_current(self) -> None:
        self._tell(only(self._choice, self._bars[self._current]))

    def _not_current(self) -> None:
        self._toggle(self._current, ValueState.EXCLUDED)

    def _open_current(self) -> None:
        self._open(self._current)

    # --- measures

    def _rebuild(self) -> None:
        self._level = level_of(self._histogram, self._window)
        self._bars = self._bars_of(self._window)
        self._current = min(self._current, max(0, len(self._bars) - 1))
        self._describe()
        self.update()

    def _bars_of(self, window: str) -> tuple[Bar, ...]:
        return bars_of(self._histogram, level_of(self._histogram, window), window)

    def _slot(self, number: int) -> QRectF:
        wide = min(float(self._theme.px(_WIDEST_BAR)), self.width() / max(1, len(self._bars)))
        return QRectF(number * wide, 0, wide, self._theme.px(BARS))

    def _number_at(self, place: QPointF) -> int:
        return min(max(0, int(place.x() // self._slot(0).width())), len(self._bars) - 1)

    def _handle_at(self, place: QPointF) -> int | None:
        """0 for the left end of the chosen range, 1 for the right one."""
        edges = self.range_edges()
        if edges is None:
            return None
        reach = min(self._theme.px(_REACH), self._slot(0).width() / 3)
        near = [end for end, x in enumerate(edges) if abs(x - place.x()) <= reach]
        return near[0] if near else None

    def _taken_by_handle(self, place: QPointF) -> int | None:
        """The bar at the end of the range that stays when the other end is taken."""
        end = self._handle_at(place)
        touched = self._touched_bars()
        if end is None or not touched:
            return None
        return touched[-1] if end == 0 else touched[0]

    def _touched_bars(self) -> list[int]:
        if self._brush is not None:
            return list(range(min(self._brush), max(self._brush) + 1))
        chosen = (BarState.INCLUDED, BarState.PARTLY)
        return [number for number, bar in enumerate(self._bars) if self._kept(bar) in chosen]

    def _state(self, number: int) -> BarState:
        if self._brush is not None and self._brush[0] != self._brush[1]:
            inside = min(self._brush) <= number <= max(self._brush)
            return BarState.INCLUDED if inside else BarState.OFF
        return self._kept(self._bars[number])

    def _kept(self, bar: Bar) -> BarState:
        return state_of(self._choice, bar)

    # --- words

    def _tick(self, bar: Bar) -> str:
        return self._words.tick(bar, self._level, alone=bool(self._window))

    def _told(self, number: int) -> str:
        """What a bar is, its articles and their share of all that could match."""
        bar = self._bars[number]
        matching = sum(day.matching for day in self._histogram.days)
        share = self.tr("{percent} % of the result").format(
            percent=round(100 * bar.matching / max(1, matching))
        )
        found = self.tr("{found} of {articles}").format(
            found=self._wording.number(bar.matching), articles=self._wording.articles(bar.total)
        )
        return self.tr("{date}: {found}, {share}").format(
            date=self._words.bar(bar, self._level), found=found, share=share
        )

    def _describe(self) -> None:
        if not self._bars:
            self.setAccessibleDescription("")
            return
        told = self._told(self._current)
        match self._kept(self._bars[self._current]):
            case BarState.INCLUDED:
                told = self.tr("{bar}, included").format(bar=told)
            case BarState.PARTLY:
                told = self.tr("{bar}, partly included").format(bar=told)
            case BarState.EXCLUDED:
                told = self.tr("{bar}, excluded").format(bar=told)
            case _:
                pass
        self.setAccessibleDescription(told)
