"""Selected articles on the pointer: what is carried, and the small card that shows how many."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QObject, QPoint, QRectF, Qt
from PySide6.QtGui import QDrag, QFontMetricsF, QPainter, QPen, QPixmap

from archive_app.ui.theme import Theme

ARTICLES = "application/x-archive-browser-articles"  # which ones, the list itself knows
_ICON, _PAD, _HEIGHT, _MOST = 16, 10, 32, 320


def article_drag(source: QObject, words: str, theme: Theme, ratio: float) -> QDrag:
    """A drag whose card says ``words``; ``ratio`` is that of the screen."""
    drag = QDrag(source)
    data = QMimeData()
    data.setData(ARTICLES, b"1")
    drag.setMimeData(data)
    drag.setPixmap(card(words, theme, ratio))
    drag.setHotSpot(QPoint(theme.px(-12), theme.px(-8)))  # what lies under the tip stays in sight
    return drag


def carry(drag: QDrag) -> None:
    """Let a person carry it; comes back when it was dropped or Esc was pressed."""
    drag.exec(Qt.DropAction.CopyAction)


def card(words: str, theme: Theme, ratio: float) -> QPixmap:
    """An icon and a few words on a card."""
    px, font = theme.px, theme.font("ui")
    metrics = QFontMetricsF(font)
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, px(_MOST))
    width = 3 * px(_PAD) + px(_ICON) + metrics.horizontalAdvance(shown)
    height = px(_HEIGHT)
    picture = QPixmap(round(width * ratio), round(height * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.color("accent"), 1))
    painter.setBrush(theme.color("raised"))
    painter.drawRoundedRect(QRectF(0.5, 0.5, width - 1, height - 1), 6, 6)
    top = (height - px(_ICON)) / 2
    icon = theme.pixmap("file-text", px(_ICON), "accent", ratio=ratio)
    painter.drawPixmap(QPoint(px(_PAD), round(top)), icon)
    painter.setFont(font)
    painter.setPen(theme.color("text"))
    room = QRectF(2 * px(_PAD) + px(_ICON), 0, width, height)
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
    painter.end()
    return picture
