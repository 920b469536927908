"""The heading of a section of filters that is not in the tree."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from archive_app.ui.direction import drawn_from_the_left
from archive_app.ui.facets.delegate import paint_header
from archive_app.ui.facets.paint import ROW_HEIGHT
from archive_app.ui.theme import Theme


class SectionHeading(QAbstractButton):
    """Folds and unfolds a section; painted as the headings of the filter tree."""

    def __init__(self, theme: Theme, label: str, parent: QWidget) -> None:
        super().__init__(parent)
        drawn_from_the_left(self)
        self._theme = theme
        self._badge = ""
        self.setText(label)
        self.setCheckable(True)
        self.setChecked(True)
        self.setFixedHeight(theme.px(ROW_HEIGHT))
        theme.changed.connect(self.update)

    def set_badge(self, badge: str) -> None:
        """How many values are chosen; '' for none."""
        self._badge = badge
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(200), self._theme.px(ROW_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_header(
            painter,
            self._theme,
            self.rect(),
            label=self.text(),
            is_open=self.isChecked(),
            badge=self._badge,
            size="",
            line=False,
        )
        if self.hasFocus():
            painter.setPen(QPen(self._theme.color("accent"), 2))
            painter.drawRoundedRect(self.rect().adjusted(6, 2, -4, -2), 4, 4)
        painter.end()
