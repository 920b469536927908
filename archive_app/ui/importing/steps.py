"""The rail at the left of the import wizard: the steps, where one is, and a line about each."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from archive_app.ui.direction import drawn_from_the_left
from archive_app.ui.theme import Theme, set_ground

_WIDTH = 188
_HEIGHT = 56
_CIRCLE = 24
_LEFT = 16
_TEXT = 52  # where words begin
_TICK = 14


class StepState(Enum):
    """How a step stands to where one is."""

    DONE = auto()
    CURRENT = auto()
    AHEAD = auto()


class StepRail(QWidget):
    """Steps as buttons, one above the other; ``step_chosen`` carries the number of one, from 0."""

    step_chosen = Signal(int)

    def __init__(self, theme: Theme, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        drawn_from_the_left(self)
        set_ground(self, "window")
        self.setFixedWidth(theme.px(_WIDTH))
        self.setAccessibleName(self.tr("Steps of the import"))
        self._steps = [_Step(theme, number, name, self) for number, name in enumerate(names)]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.px(8), 0, theme.px(8))
        layout.setSpacing(0)
        for step in self._steps:
            step.chosen.connect(self.step_chosen)
            layout.addWidget(step)
        self._steps[-1].set_last()
        layout.addStretch(1)

    def set_step(self, number: int, state: StepState, line: str, *, reachable: bool) -> None:
        """How a step stands, the line under its name, and whether one may go there now."""
        self._steps[number].show_step(state, line, reachable=reachable)

    def step(self, number: int) -> QAbstractButton:
        """The button of a step."""
        return self._steps[number]


class _Step(QAbstractButton):
    """A circle with a number or a tick, the name, the line, and the way to the next step."""

    chosen = Signal(int)

    def __init__(self, theme: Theme, number: int, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._number = number
        self._state = StepState.AHEAD
        self._line = ""
        self._is_last = False
        self.setText(name)
        self.setFixedHeight(theme.px(_HEIGHT))
        self.clicked.connect(self._choose)
        theme.changed.connect(self.update)

    def set_last(self) -> None:
        """No way leads on from here."""
        self._is_last = True

    def show_step(self, state: StepState, line: str, *, reachable: bool) -> None:
        """Take over what the wizard says of this step."""
        self._state, self._line = state, line
        self.setEnabled(reachable)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if reachable else Qt.FocusPolicy.NoFocus)
        self.setCursor(
            Qt.CursorShape.PointingHandCursor if reachable else Qt.CursorShape.ArrowCursor
        )
        told = {
            StepState.DONE: self.tr("Step {number}, {name}, done"),
            StepState.CURRENT: self.tr("Step {number}, {name}, shown now"),
            StepState.AHEAD: self.tr("Step {number}, {name}, to come"),
        }[state]
        self.setAccessibleName(told.format(number=self._number + 1, name=self.text()))
        self.setAccessibleDescription(line)
        self.setToolTip(line if self._is_cut() else "")
        self.update()

    def _choose(self) -> None:
        self.chosen.emit(self._number)

    def _is_cut(self) -> bool:
        room = self.width() - self._theme.px(_TEXT + 8)
        return QFontMetrics(self._theme.font("meta")).horizontalAdvance(self._line) > room

    # --- Qt asks

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(_WIDTH), self._theme.px(_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_focus(painter)
        self._paint_way(painter)
        self._paint_circle(painter)
        self._paint_words(painter)
        painter.end()

    def _paint_focus(self, painter: QPainter) -> None:
        px, theme = self._theme.px, self._theme
        ring = QRectF(self.rect()).adjusted(px(6), px(2), -px(6), -px(2))
        if self.isEnabled() and self.underMouse() and self._state is not StepState.CURRENT:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent_soft2"))
            painter.drawRoundedRect(ring, px(6), px(6))
        if self.hasFocus():
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ring, px(6), px(6))

    def _paint_way(self, painter: QPainter) -> None:
        """The line from the circle before and to the next one."""
        px, middle = self._theme.px, self._theme.px(_LEFT) + self._theme.px(_CIRCLE) / 2
        gap = px(_CIRCLE) / 2 + px(4)
        center = self.height() / 2
        walked, ahead = self._theme.color("accent"), self._theme.color("border_strong")
        if self._number:
            is_walked = self._state is not StepState.AHEAD
            painter.setPen(QPen(walked if is_walked else ahead, 2 if is_walked else 1))
            painter.drawLine(round(middle), 0, round(middle), round(center - gap))
        if not self._is_last:
            is_walked = self._state is StepState.DONE
            painter.setPen(QPen(walked if is_walked else ahead, 2 if is_walked else 1))
            painter.drawLine(round(middle), round(center + gap), round(middle), self.height())

    def _paint_circle(self, painter: QPainter) -> None:
        px, theme = self._theme.px, self._theme
        side = px(_CIRCLE)
        box = QRectF(px(_LEFT), (self.height() - side) / 2, side, side)
        rim, ground, ink = {
            StepState.DONE: ("accent", "accent_soft", "accent"),
            StepState.CURRENT: ("accent_fill", "accent_fill", "on_fill"),
            StepState.AHEAD: ("border_strong", "window", "text2"),
        }[self._state]
        painter.setPen(QPen(theme.color(rim), 1.5))
        painter.setBrush(theme.color(ground))
        painter.drawEllipse(box.adjusted(1, 1, -1, -1))
        if self._state is StepState.DONE:
            size = px(_TICK)
            picture = theme.pixmap("check", size, "accent", ratio=self.devicePixelRatioF())
            place = box.center()
            painter.drawPixmap(round(place.x() - size / 2), round(place.y() - size / 2), picture)
            return
        painter.setPen(theme.color(ink))
        painter.setFont(_weighted(theme.font("meta"), QFont.Weight.DemiBold))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(self._number + 1))

    def _paint_words(self, painter: QPainter) -> None:
        px, theme = self._theme.px, self._theme
        is_current = self._state is StepState.CURRENT
        weight = QFont.Weight.DemiBold if is_current else QFont.Weight.Normal
        name, line = _weighted(theme.font("ui"), weight), theme.font("meta")
        heights = QFontMetrics(name).height(), QFontMetrics(line).height()
        whole = sum(heights) if self._line else heights[0]
        top = (self.height() - whole) // 2
        left, width = px(_TEXT), self.width() - px(_TEXT + 8)
        is_near = self._state is not StepState.AHEAD
        painter.setPen(theme.color("text" if is_near else "text2"))
        painter.setFont(name)
        painter.drawText(left, top + QFontMetrics(name).ascent(), self.text())
        if self._line:
            elided = Qt.TextElideMode.ElideRight
            metrics = QFontMetrics(line)
            painter.setPen(theme.color("text2"))
            painter.setFont(line)
            shown = metrics.elidedText(self._line, elided, width)
            painter.drawText(left, top + heights[0] + metrics.ascent(), shown)


def _weighted(font: QFont, weight: QFont.Weight) -> QFont:
    font.setWeight(weight)
    return font
