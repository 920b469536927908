"""The strip below a sentence that is being corrected: what the keys do, and two buttons."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from archive_app.ui.reader.labels import plain_label
from archive_app.ui.theme import Theme, set_tone

_GAP = 4


class EditorStrip(QWidget):
    """Floats in the reader's viewport; never takes the focus from the words."""

    saved = Signal()
    put_aside = Signal()

    def __init__(self, theme: Theme, viewport: QWidget) -> None:
        super().__init__(viewport)
        self._theme = theme
        self.hint = plain_label("", self)
        self.save = QPushButton(self.tr("Save"), self)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self._lay_out()
        self.save.clicked.connect(self.saved)
        self.cancel.clicked.connect(self.put_aside)
        theme.changed.connect(self.update)
        self.hide()

    def show_below(self, corner: QPoint) -> None:
        """Stand below a corner, inside the viewport."""
        viewport = self.parentWidget()
        assert viewport is not None
        self.adjustSize()
        x = max(0, min(corner.x(), viewport.width() - self.width() - _GAP))
        y = min(corner.y() + _GAP, viewport.height() - self.height() - _GAP)
        self.move(x, y)
        self.show()
        self.raise_()

    def set_busy(self, *, busy: bool) -> None:
        """Saving takes a moment: nothing more can be asked for meanwhile."""
        self.save.setEnabled(not busy)
        self.cancel.setEnabled(not busy)
        hint = self.tr("Enter saves · Tab: next sentence · Esc puts it aside")
        self.hint.setText(self.tr("Saving…") if busy else hint)

    # --- Qt asks

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("border_strong"), 1))
        painter.setBrush(self._theme.color("raised"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.end()

    # --- inside

    def _lay_out(self) -> None:
        px = self._theme.px
        self.hint.setFont(self._theme.font("caption"))
        set_tone(self.hint, "text2")
        self.save.setProperty("primary", True)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(10), px(5), px(6), px(5))
        row.setSpacing(px(6))
        row.addWidget(self.hint)
        for button in (self.cancel, self.save):
            button.setFont(self._theme.font("meta"))
            button.setFixedHeight(px(26))
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setCursor(Qt.CursorShape.ArrowCursor)
            row.addWidget(button)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.set_busy(busy=False)
