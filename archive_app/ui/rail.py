"""The rail at the left edge of the window: its spaces, each an icon with its name below."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QVBoxLayout, QWidget

from archive_app.ui.key_tips import KeyTip
from archive_app.ui.theme import Theme

_WIDTH = 68
_HEIGHT = 56
_ICON = 20


class SpaceRail(QWidget):
    """Buttons of which one is on; ``chosen`` carries its place, from 0. Settings stand below."""

    chosen = Signal(int)
    settings_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self.chosen)
        self.setFixedWidth(theme.px(_WIDTH))
        self.setAccessibleName(self.tr("Spaces"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, theme.px(8), 1, theme.px(8))
        self._column.setSpacing(0)
        self._column.addStretch(1)
        self.settings = _SpaceButton(theme, "settings", self.tr("Settings"), self)
        self.settings.setCheckable(False)
        self.settings.clicked.connect(self.settings_requested)
        self._column.addWidget(self.settings)
        theme.changed.connect(self.update)

    def add_space(self, icon: str, name: str, keys: str) -> None:
        """Add a space below the others; the first is on."""
        place = len(self._group.buttons())
        button = _SpaceButton(self._theme, icon, name, self)
        button.setToolTip(self.tr("{name} ({keys})").format(name=name, keys=keys))
        button.setChecked(not place)
        self._group.addButton(button, place)
        self._column.insertWidget(place, button)

    def follow(self, settings: QAction) -> None:
        """Name the keys of the action of Settings, whatever they are."""
        KeyTip(self.settings, self.settings.text(), settings)

    def set_current(self, place: int) -> None:
        """Put a space on; nothing is emitted."""
        self._group.button(place).setChecked(True)

    def button(self, place: int) -> QAbstractButton:
        """The button of a space."""
        return self._group.button(place)

    # --- Qt asks

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("rail"))
        painter.fillRect(self.width() - 1, 0, 1, self.height(), self._theme.color("border"))
        painter.end()


class _SpaceButton(QAbstractButton):
    """An icon, its name below; a bar at the left says that it is on."""

    def __init__(self, theme: Theme, icon: str, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = icon
        self.setText(name)
        self.setAccessibleName(name)
        self.setCheckable(True)
        self.setFixedHeight(theme.px(_HEIGHT))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(_WIDTH), self._theme.px(_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, px, painter = self._theme, self._theme.px, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        ink = "accent" if self.isChecked() else "text2"
        left = (self.width() - px(_ICON)) // 2
        picture = theme.pixmap(self._icon, px(_ICON), ink, ratio=self.devicePixelRatioF())
        painter.drawPixmap(left, px(9), picture)
        font = theme.font("caption")
        if self.isChecked():
            font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(theme.color(ink))
        words = self.rect().adjusted(0, px(32), 0, -px(4))
        painter.drawText(words, Qt.AlignmentFlag.AlignHCenter, self.text())
        painter.end()

    def _paint_ground(self, painter: QPainter) -> None:
        theme, px = self._theme, self._theme.px
        if self.isChecked():
            painter.fillRect(self.rect(), theme.color("accent_soft"))
            painter.fillRect(0, 0, px(3), self.height(), theme.color("accent"))
        elif self.underMouse():
            painter.fillRect(self.rect(), theme.color("accent_soft2"))
        if self.hasFocus():
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = QRectF(self.rect()).adjusted(px(4), px(3), -px(4), -px(3))
            painter.drawRoundedRect(ring, px(6), px(6))
