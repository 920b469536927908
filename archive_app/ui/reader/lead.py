"""The dashed row above a text whose duplicate lead was left out; Show opens it in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from archive_app.domain.articles import ReadingText
from archive_app.ui.reader.labels import ElidedLabel, MarkedLabel, plain_label

if TYPE_CHECKING:
    from archive_app.ui.theme import Theme

_OUTER = 12


class LeadBanner(QWidget):
    """One removed lead; ``toggled`` says that its height changes."""

    toggled = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._is_open = False
        self.setObjectName("readerLead")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._icon = QLabel(self)
        self._name = plain_label(self.tr("Duplicate lead hidden"), self)
        self._name.setProperty("tone", "strong")
        self._what = ElidedLabel(self)
        self._button = QToolButton(self)
        self._button.setProperty("link", True)
        self._button.setFixedHeight(24)
        self._button.clicked.connect(self._toggle)
        self._text = MarkedLabel(theme, "ui", self, color="text2")
        self._text.hide()
        self._arrange()
        self._restyle()
        theme.changed.connect(self._restyle)

    @property
    def is_open(self) -> bool:
        """Whether the lead's text is shown."""
        return self._is_open

    def set_text(self, text: ReadingText | None) -> None:
        """Offer the lead of a text; hides itself when it has none."""
        lead = text.lead if text is not None else None
        self._is_open = False
        self._text.set_text(lead or "", text.language if text is not None else "")
        count = len(lead or "")
        words = self.tr("cut second translation, %n characters, kept in the raw record", "", count)
        self._what.set_text(words)
        self.setVisible(bool(lead))
        self._show_state()

    def set_open(self, *, is_open: bool) -> None:
        """Show the lead's text in place, or hide it."""
        self._is_open = is_open
        self._show_state()
        self.toggled.emit(is_open)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self._theme.color("border_strong"), 1, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(self._theme.color("sunken"))
        box = QRectF(self.rect()).adjusted(_OUTER + 0.5, 12.5, -_OUTER - 0.5, -0.5)
        painter.drawRoundedRect(box, 6, 6)
        painter.end()

    def _toggle(self) -> None:
        self.set_open(is_open=not self._is_open)

    def _show_state(self) -> None:
        self._text.setVisible(self._is_open and bool(self._text.text))
        self._name.setText(
            self.tr("Duplicate lead") if self._is_open else self.tr("Duplicate lead hidden")
        )
        self._button.setText(self.tr("Hide") if self._is_open else self.tr("Show"))
        self._button.setAccessibleName(
            self.tr("Hide the duplicate lead")
            if self._is_open
            else self.tr("Show the duplicate lead")
        )
        self.updateGeometry()

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addWidget(self._name)
        row.addWidget(self._what, 1)
        row.addWidget(self._button)
        column = QVBoxLayout(self)
        column.setContentsMargins(_OUTER + 10, 14, _OUTER + 6, 3)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self._text)

    def _restyle(self) -> None:
        ratio = self.devicePixelRatioF()
        self._icon.setPixmap(self._theme.pixmap("copy", 16, "text2", ratio=ratio))
        font = self._theme.font("meta")
        self._what.setFont(font)
        self._button.setFont(font)
        font.setWeight(font.Weight.DemiBold)
        self._name.setFont(font)
