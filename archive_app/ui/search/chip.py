"""One active filter: icon, words, a lock if it has one, and a cross that takes it away."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from archive_app.ui.direction import drawn_from_the_left
from archive_app.ui.theme import Theme, set_tone

_HEIGHT = 24


class Chip(QWidget):
    """Excluding chips are red and say "not"; ``removed`` is the click on the cross."""

    removed = Signal()
    lock_wanted = Signal(bool)
    copy_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        icon: str,
        text: str,
        parent: QWidget | None = None,
        *,
        excludes: bool = False,
        spoken: str = "",
        locked: bool | None = None,
    ) -> None:
        """``locked`` is None for a chip that can't be."""
        super().__init__(parent)
        drawn_from_the_left(self)
        self._theme = theme
        self._icon = icon
        self._ink = "err" if excludes else "accent"
        self._ground = "err_soft" if excludes else "accent_soft"
        self._picture = QLabel(self)
        self._label = QLabel(text, self)
        self._label.setTextFormat(Qt.TextFormat.RichText)
        self._label.setFont(theme.font("meta"))
        set_tone(self._label, self._ink)
        self._locked = locked
        self._cross = self._button(self.tr("Remove this filter"))
        self._cross.setAccessibleName(self.tr("Remove the filter {name}").format(name=spoken))
        self._lock = self._button(self.tr("Unlock: cleared with the other filters again"))
        self._lock.setAccessibleName(self.tr("Unlock the filter {name}").format(name=spoken))
        self._lock.setVisible(bool(locked))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.px(6), 0, 0, 0)
        layout.setSpacing(theme.px(5))
        for widget in (self._picture, self._label, self._lock, self._cross):
            layout.addWidget(widget)
        self.setFixedHeight(theme.px(_HEIGHT))
        self._cross.clicked.connect(self.removed)
        self._lock.clicked.connect(self._unlock)
        theme.changed.connect(self._restyle)
        self._restyle()

    @property
    def text(self) -> str:
        """What the chip says, as rich text."""
        return self._label.text()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._locked is not None:
            lock = menu.addAction(self.tr("Locked: stays when filters are cleared"))
            lock.setCheckable(True)
            lock.setChecked(self._locked)
            lock.triggered.connect(self.lock_wanted)
        menu.addAction(self.tr("Copy as query text")).triggered.connect(self.copy_wanted)
        menu.addAction(self._cross.toolTip()).triggered.connect(self.removed)
        menu.popup(event.globalPos())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(self._ground))
        painter.drawRoundedRect(QRectF(self.rect()), 4, 4)
        painter.end()

    def _button(self, words: str) -> QToolButton:
        theme = self._theme
        button = QToolButton(self)
        button.setProperty("bare", True)
        button.setIconSize(QSize(theme.px(14), theme.px(14)))
        button.setFixedSize(theme.px(_HEIGHT), theme.px(_HEIGHT))
        button.setToolTip(words)
        return button

    def _unlock(self) -> None:
        self.lock_wanted.emit(False)

    def _restyle(self) -> None:
        self._lock.setIcon(self._theme.icon("lock", self._ink))
        theme, ratio = self._theme, self.devicePixelRatioF()
        self._picture.setPixmap(theme.pixmap(self._icon, theme.px(14), self._ink, ratio=ratio))
        self._cross.setIcon(theme.icon("x", self._ink))
        self.update()
