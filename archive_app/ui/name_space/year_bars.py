"""How many articles have a name, year by year."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip, QWidget

from archive_app.ui.models.tips import plain_tip
from archive_app.ui.models.wording import Wording
from archive_app.ui.theme import Theme

_HEIGHT, _LABELS = 64, 18


class YearBars(QWidget):
    """A bar a year, the tallest as tall as there is room; the first and last year below."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._wording = Wording(self)
        self._years: list[tuple[int, int]] = []
        self.setFixedHeight(theme.px(_HEIGHT))
        theme.changed.connect(self.update)

    def set_years(self, years: Mapping[int, int]) -> None:
        """Show these; years between the first and the last without articles are gaps."""
        span = range(min(years), max(years) + 1) if years else range(0)
        self._years = [(year, years.get(year, 0)) for year in span]
        told = (f"{year}: {self._wording.articles(count)}" for year, count in self._years if count)
        self.setAccessibleName(self.tr("Mentions by year"))
        self.setAccessibleDescription(", ".join(told))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(240), self._theme.px(_HEIGHT))

    # --- Qt asks

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip and self._years:
            place = int(event.pos().x() * len(self._years) / max(self.width(), 1))
            year, count = self._years[min(place, len(self._years) - 1)]
            words = f"{year}: {self._wording.articles(count)}"
            QToolTip.showText(event.globalPos(), plain_tip(words), self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, px, painter = self._theme, self._theme.px, QPainter(self)
        if self._years:
            room = self.height() - px(_LABELS)
            most = max(count for _, count in self._years)
            step = self.width() / len(self._years)
            bar = max(min(step - 1, px(28)), 1.0)
            for place, (_, count) in enumerate(self._years):
                tall = max(room * count / most, 2.0) if count else 0
                box = QRectF(place * step, room - tall, bar, tall)
                painter.fillRect(box, theme.color("accent"))
            painter.fillRect(QRectF(0, room, self.width(), 1), theme.color("border"))
            self._paint_years(painter)
        painter.end()

    def _paint_years(self, painter: QPainter) -> None:
        font = self._theme.font("meta")
        painter.setFont(font)
        painter.setPen(self._theme.color("text2"))
        metrics, base = QFontMetrics(font), self.height() - self._theme.px(4)
        step, free = self.width() / len(self._years), 0
        for place, (year, _) in enumerate(self._years):
            words, at = str(year), round(place * step)
            wide = metrics.horizontalAdvance(words)
            at = min(at, self.width() - wide)
            if at >= free:
                painter.drawText(at, base, words)
                free = at + wide + self._theme.px(24)
