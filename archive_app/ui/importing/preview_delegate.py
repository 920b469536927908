"""Paints a cell of the dry run: check box, state, two lines of titles, date, pairing, result."""

from __future__ import annotations

import re
from math import ceil

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from archive_app.domain.import_preview import PreviewRow, Readiness
from archive_app.ui.importing.preview_model import PreviewRole
from archive_app.ui.importing.preview_words import READINESS_LOOKS, Column, PreviewWords
from archive_app.ui.models.tag_list import TagState
from archive_app.ui.results.lines import draw_line, lay_out_line
from archive_app.ui.tagging.delegate import paint_tri_state
from archive_app.ui.text_display import visible_controls
from archive_app.ui.theme import Theme

ROW_HEIGHT = 46
BOX = 16
EDGE = 14  # from the left border to the check box
_ICON = 16
_PAD = 8
_FIRST, _SECOND, _MIDDLE = 19, 37, 28  # baselines of two lines, and of one alone
_HAN = "\u3400-\u9fff"
# A character of Chinese with the signs behind it, or a word with the space behind it.
_WORD = re.compile(rf"[{_HAN}][^\w\s]*\s*|[^\s{_HAN}]+\s*|\s+")

Index = QModelIndex | QPersistentModelIndex


class PreviewDelegate(QStyledItemDelegate):
    """Cells of :class:`PreviewModel`; placeholders while a row isn't here yet."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = PreviewWords(self)
        self.load_fonts()

    def load_fonts(self) -> None:
        """Ask the theme for fonts again."""
        self._fonts: dict[tuple[str, str, bool], QFont] = {}

    def date_width(self) -> int:
        """Pixels that any date needs in the language of the interface."""
        metrics = QFontMetricsF(self._font("ui"))
        widest = max(metrics.horizontalAdvance(text) for text in self._words.wide_dates())
        return ceil(widest) + 2 * self._theme.px(_PAD) + 1

    # --- Qt asks

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(option.rect.width(), self._theme.px(ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option, index)
        column = Column(index.column())
        row = index.data(PreviewRole.ROW)
        if column is Column.CHOICE:
            self._paint_choice(painter, option.rect, index)
        elif column is Column.STATE:
            self._paint_state(painter, option.rect, index)
        elif not isinstance(row, PreviewRow):
            self._paint_placeholder(painter, option.rect, column)
        elif column is Column.ARTICLE:
            self._paint_article(painter, option.rect, row, index)
        elif column is Column.RESULT:
            self._paint_result(painter, option.rect, row, index)
        else:
            self._paint_value(painter, option.rect, row, index)
        painter.restore()

    # --- pieces

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, rect = self._theme, option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(rect, theme.color("accent_soft"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.color("accent_soft2"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.color("border"))
        first = index.column() == Column.CHOICE
        if selected and first:
            painter.fillRect(rect.left(), rect.top(), 3, rect.height(), theme.color("accent"))
        view = option.widget
        if not isinstance(view, QAbstractItemView) or not view.hasFocus():
            return
        if view.currentIndex().row() == index.row():  # the ring goes around the whole row
            accent, right = theme.color("accent"), rect.right() - 1
            painter.fillRect(rect.left(), rect.top(), rect.width(), 2, accent)
            painter.fillRect(rect.left(), rect.bottom() - 2, rect.width(), 2, accent)
            if first:
                painter.fillRect(rect.left(), rect.top(), 2, rect.height() - 1, accent)
            elif index.column() == Column.RESULT:
                painter.fillRect(right, rect.top(), 2, rect.height() - 1, accent)

    def _paint_choice(self, painter: QPainter, rect: QRect, index: Index) -> None:
        if not index.data(PreviewRole.FREE):
            painter.setOpacity(0.45)  # nothing can be chosen here
        state = TagState.ALL if index.data(PreviewRole.WRITTEN) else TagState.NONE
        paint_tri_state(painter, self._theme, check_box(self._theme, rect), state)

    def _paint_state(self, painter: QPainter, rect: QRect, index: Index) -> None:
        theme = self._theme
        icon, color = READINESS_LOOKS[Readiness(index.data(PreviewRole.READINESS))]
        size = theme.px(_ICON)
        picture = theme.pixmap(icon, size, color, ratio=painter.device().devicePixelRatioF())
        place = QRect(0, 0, size, size)
        place.moveCenter(rect.center())
        painter.drawPixmap(place.topLeft(), picture)

    def _paint_placeholder(self, painter: QPainter, rect: QRect, column: Column) -> None:
        px = self._theme.px
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("chip"))
        lines = (_FIRST, _SECOND) if column is Column.ARTICLE else (_MIDDLE,)
        for number, baseline in enumerate(lines):
            width = (rect.width() - 2 * px(_PAD)) * (0.8, 0.5)[number]
            place = QRectF(rect.left() + px(_PAD), rect.top() + px(baseline - 9), width, px(9))
            painter.drawRoundedRect(place, 3, 3)

    def _paint_article(self, painter: QPainter, rect: QRect, row: PreviewRow, index: Index) -> None:
        written = bool(index.data(PreviewRole.WRITTEN))
        has_title = bool(row.title or row.original_title)
        language = row.language if row.title else row.original_language
        first = self._font("ui", language if has_title else "", bold=written and has_title)
        color = "text" if written else "text2"
        self._text(painter, rect, _FIRST, self._words.title(row), first, color)
        both = bool(row.title and row.original_title)
        second = self._font("meta", row.original_language if both else "")
        self._text(painter, rect, _SECOND, self._words.second_line(row), second, "text2")

    def _paint_value(self, painter: QPainter, rect: QRect, row: PreviewRow, index: Index) -> None:
        right = index.column() == Column.PAIRING
        color = "text" if index.data(PreviewRole.WRITTEN) and not right else "text2"
        text = self._words.cell(row, index.column())
        self._text(painter, rect, _MIDDLE, text, self._font("ui"), color, right=right)

    def _paint_result(self, painter: QPainter, rect: QRect, row: PreviewRow, index: Index) -> None:
        """One thing in the middle; of several the first two, and how many more there are."""
        said = self._words.result(row)
        color = READINESS_LOOKS[row.readiness][1]
        color = "text2" if row.readiness is Readiness.READY else color
        font = self._font("ui")
        if index.data(PreviewRole.FREE) and not index.data(PreviewRole.WRITTEN):
            said, color = (self.tr("Left out by you"), *said), "text2"
        elif index.data(PreviewRole.CHANGED):
            said = (*said[:1], self.tr("Changed by you"), *said[1:])
        room = rect.width() - 2 * self._theme.px(_PAD)
        if len(said) > 1:
            self._text(painter, rect, _FIRST, said[0], font, color)
            self._text(painter, rect, _SECOND, self._others(said), self._font("meta"), "text2")
        elif QFontMetricsF(font).horizontalAdvance(said[0]) <= room:
            self._text(painter, rect, _MIDDLE, said[0], font, color)
        else:
            first, second = self._broken(said[0], font, room)
            self._text(painter, rect, _FIRST, first, font, color)
            self._text(painter, rect, _SECOND, second, font, color)

    def _others(self, said: tuple[str, ...]) -> str:
        more = len(said) - 2
        if not more:
            return said[1]
        return self.tr("{finding}, and {count} more").format(finding=said[1], count=more)

    def _broken(self, text: str, font: QFont, width: float) -> tuple[str, str]:
        """The words that fit into a line, and the others; Chinese breaks before any character."""
        metrics = QFontMetricsF(font)
        words = _WORD.findall(text)
        count = max(1, len(words) - 1)
        while count > 1 and metrics.horizontalAdvance("".join(words[:count]).rstrip()) > width:
            count -= 1
        return "".join(words[:count]).rstrip(), "".join(words[count:])

    def _text(
        self,
        painter: QPainter,
        rect: QRect,
        baseline: int,
        text: str,
        font: QFont,
        color: str,
        *,
        right: bool = False,
    ) -> None:
        """A line on its baseline, cut at its end when there is no room."""
        if not text:
            return
        theme, px = self._theme, self._theme.px
        room = rect.width() - 2 * px(_PAD)
        metrics = QFontMetricsF(font)
        shown = metrics.elidedText(visible_controls(text), Qt.TextElideMode.ElideRight, room)
        line = lay_out_line(shown, font, (), theme.color("text"))
        left = rect.left() + px(_PAD) + (room - line.width if right else 0)
        ink = theme.color(color)
        at = QPointF(left, rect.top() + px(baseline))
        draw_line(painter, line, at, color=ink, theme=theme)

    def _font(self, role: str, language: str = "", *, bold: bool = False) -> QFont:
        key = (role, language, bold)
        if key not in self._fonts:
            font = self._theme.font(role, language)
            if bold:
                font.setWeight(QFont.Weight.DemiBold)
            self._fonts[key] = font
        return self._fonts[key]


def check_box(theme: Theme, cell: QRect) -> QRect:
    """Where the box stands in its cell."""
    size = theme.px(BOX)
    return QRect(cell.left() + theme.px(EDGE), cell.top() + (cell.height() - size) // 2, size, size)
