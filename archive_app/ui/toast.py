"""A toast: what was just done, with one action to take it back. It never takes the focus."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from archive_app.ui.accessibility import announce
from archive_app.ui.theme import Theme

_SHOWN_MS = 10_000


class Toast(QWidget):
    """Floats in its window above ``anchor``; goes after ten seconds unless the pointer is on it."""

    def __init__(self, theme: Theme, anchor: QWidget) -> None:
        super().__init__(anchor)
        self._theme = theme
        self._anchor = anchor
        self._do: Callable[[], None] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SHOWN_MS)
        self._timer.timeout.connect(self._expire)
        self._icon = QLabel(self)
        self.label = QLabel(self)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setFont(theme.font("ui"))
        self.action = QPushButton(self)
        self.action.setProperty("link", True)
        self.action.setFont(theme.font("ui"))
        self.close_button = QToolButton(self)
        self.close_button.setToolTip(self.tr("Close this message"))
        self.close_button.setAccessibleName(self.tr("Close this message"))
        self.close_button.setProperty("bare", True)
        self.close_button.setFixedSize(theme.px(28), theme.px(28))
        self.close_button.setIconSize(QSize(theme.px(16), theme.px(16)))
        px = theme.px
        layout = QHBoxLayout(self)
        layout.setContentsMargins(px(12), px(6), px(6), px(6))
        layout.setSpacing(px(10))
        for widget in (self._icon, self.label, self.action, self.close_button):
            layout.addWidget(widget)
        self.action.clicked.connect(self._act)
        self.close_button.clicked.connect(self.dismiss)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def show_text(
        self, text: str, action_text: str = "", action: Callable[[], None] | None = None
    ) -> None:
        """Say something, with an action or without; replaces what was said before."""
        self._do = action
        self.label.setText(text)
        self.action.setText(action_text)
        self.action.setVisible(bool(action_text))
        window = self._anchor.window()
        if self.parentWidget() is not window:
            self.setParent(window)
            window.installEventFilter(self)
        self.adjustSize()
        self._place()
        self.show()
        self.raise_()
        self._timer.start()
        announce(self, text)

    def dismiss(self) -> None:
        """Take it away."""
        self._timer.stop()
        self.hide()

    # --- Qt asks

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("border_strong"), 1))
        painter.setBrush(self._theme.color("raised"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        painter.end()

    # --- inside

    def _act(self) -> None:
        self.dismiss()
        if self._do is not None:
            self._do()

    def _expire(self) -> None:
        if self.underMouse() or self.action.hasFocus() or self.close_button.hasFocus():
            self._timer.start()
        else:
            self.hide()

    def _place(self) -> None:
        """Above the anchor, at its left; the sidebar and the list stand there, not the text."""
        top = self._anchor.mapTo(self._anchor.window(), QPoint(0, 0)).y()
        margin = self._theme.px(12)
        self.move(margin, top - self.height() - margin)

    def _restyle(self) -> None:
        theme, ratio = self._theme, self.devicePixelRatioF()
        self._icon.setPixmap(theme.pixmap("circle-check", theme.px(16), "ok", ratio=ratio))
        self.close_button.setIcon(theme.icon("x"))
        self.update()
