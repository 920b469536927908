"""A question in place, with two answers: asked before what can't be done again by a key."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from archive_app.ui.theme import Theme


class QuestionStrip(QWidget):
    """Hidden until asked; ``agreed`` follows when the person says yes."""

    agreed = Signal()

    def __init__(self, theme: Theme, yes: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._asker: QWidget | None = None  # what had the keyboard when the question came
        self._icon = QLabel(self)
        self.label = QLabel(self)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setWordWrap(True)
        self.yes = QPushButton(yes, self)
        self.no = QPushButton(self.tr("Cancel"), self)
        px = theme.px
        layout = QHBoxLayout(self)
        layout.setContentsMargins(px(12), px(8), px(8), px(8))
        layout.setSpacing(px(8))
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.label, 1)
        for button in (self.no, self.yes):
            button.setFixedHeight(px(30))
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.yes.clicked.connect(self._agree)
        self.no.clicked.connect(self._close)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def ask(self, question: str) -> None:
        """Show the question; the keyboard goes to the answer that changes nothing."""
        self._asker = self.window().focusWidget()
        self.label.setText(question)
        self.setAccessibleName(question)
        self.show()
        self.no.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- Qt asks

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._close()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("warn"), 1))
        painter.setBrush(self._theme.color("warn_soft"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.end()

    # --- inside

    def _agree(self) -> None:
        self._close()
        self.agreed.emit()

    def _close(self) -> None:
        """The keyboard goes back to what asked."""
        had_keys = self.yes.hasFocus() or self.no.hasFocus()
        self.hide()
        if had_keys and self._asker is not None and self._asker.isVisible():
            self._asker.setFocus(Qt.FocusReason.OtherFocusReason)

    def _restyle(self) -> None:
        theme, ratio = self._theme, self.devicePixelRatioF()
        self._icon.setPixmap(theme.pixmap("triangle-alert", theme.px(18), "warn", ratio=ratio))
        self.update()
