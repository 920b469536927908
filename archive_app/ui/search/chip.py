"""One active filter: icon, words, and a cross that takes it away."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from archive_app.ui.theme import Theme, set_tone

_HEIGHT = 24


class Chip(QWidget):
    """Excluding chips are red and say "not"; ``removed`` is the click on the cross."""

    removed = Signal()

    def __init__(
        self,
        theme: Theme,
        icon: str,
        text: str,
        parent: QWidget | None = None,
        *,
        excludes: bool = False,
        spoken: str = "",
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = icon
        self._ink = "err" if excludes else "accent"
        self._ground = "err_soft" if excludes else "accent_soft"
        self._picture = QLabel(self)
        self._label = QLabel(text, self)
        self._label.setTextFormat(Qt.TextFormat.RichText)
        self._label.setFont(theme.font("meta"))
        set_tone(self._label, self._ink)
        self._cross = QToolButton(self)
        self._cross.setProperty("bare", True)
        self._cross.setIconSize(QSize(theme.px(14), theme.px(14)))
        self._cross.setFixedSize(theme.px(_HEIGHT), theme.px(_HEIGHT))
        self._cross.setToolTip(self.tr("Remove this filter"))
        self._cross.setAccessibleName(self.tr("Remove the filter {name}").format(name=spoken))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.px(6), 0, 0, 0)
        layout.setSpacing(theme.px(5))
        for widget in (self._picture, self._label, self._cross):
            layout.addWidget(widget)
        self.setFixedHeight(theme.px(_HEIGHT))
        self._cross.clicked.connect(self.removed)
        theme.changed.connect(self._restyle)
        self._restyle()

    @property
    def text(self) -> str:
        """What the chip says, as rich text."""
        return self._label.text()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(self._ground))
        painter.drawRoundedRect(QRectF(self.rect()), 4, 4)
        painter.end()

    def _restyle(self) -> None:
        theme, ratio = self._theme, self.devicePixelRatioF()
        self._picture.setPixmap(theme.pixmap(self._icon, theme.px(14), self._ink, ratio=ratio))
        self._cross.setIcon(theme.icon("x", self._ink))
        self.update()
