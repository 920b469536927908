"""Paints a cell of the result table: one line of text with its marks, status as icon and word."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from archive_app.domain.articles import ResultRow
from archive_app.domain.findings import Span
from archive_app.domain.grouping import GroupPlace
from archive_app.ui.models.hit_list import HitRole
from archive_app.ui.models.result_columns import NUMBERS, Column, ColumnWords
from archive_app.ui.models.wording import STATUS_ICONS
from archive_app.ui.results.check_box import BOX, ROOM, paint_check_box
from archive_app.ui.results.folding import FOLD, paint_fold
from archive_app.ui.results.lines import draw_line, lay_out_line
from archive_app.ui.results.snippets import cut_end
from archive_app.ui.theme import Theme

ROW_HEIGHT = 28  # of the design
_PAD = 8
_ICON = 14


class TableDelegate(QStyledItemDelegate):
    """Cells of :class:`HitListModel`; a bar stands for what isn't here yet."""

    def __init__(
        self, theme: Theme, first: Callable[[], int], parent: QObject | None = None
    ) -> None:
        """``first`` tells which column stands at the left."""
        super().__init__(parent)
        self.shows_boxes = False  # in selection mode
        self._first = first
        self._theme = theme
        self._words = ColumnWords(self)

    @property
    def row_height(self) -> int:
        """The height of every row, in logical pixels."""
        return self._theme.px(ROW_HEIGHT)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option, index)
        row = index.data(HitRole.ROW)
        pad = self._theme.px(_PAD)
        box = QRectF(option.rect).adjusted(pad, 0, -pad, 0)
        if self.shows_boxes and index.column() == self._first():
            checked = bool(option.state & QStyle.StateFlag.State_Selected)
            top = box.center().y() - self._theme.px(BOX) / 2
            corner = QPointF(box.left(), round(top))
            paint_check_box(painter, self._theme, corner, checked=checked)
            box.adjust(self._theme.px(ROOM), 0, 0, 0)
        place = index.data(HitRole.GROUP)
        if isinstance(place, GroupPlace) and index.column() == self._first():
            top = box.center().y() - self._theme.px(_ICON) / 2
            paint_fold(painter, self._theme, box, place, top)
            box.adjust(self._theme.px(FOLD * (2 if place.place else 1)), 0, 0, 0)
        if isinstance(row, ResultRow):
            outdated = bool(index.data(HitRole.OUTDATED))
            self._paint_cell(painter, box, Column(index.column()), row, outdated=outdated)
        elif index.column() == Column.TITLE:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("chip"))
            bar = QRectF(box.left(), box.center().y() - 4, box.width() * 0.7, 9)
            painter.drawRoundedRect(bar, 3, 3)
        painter.restore()

    def _paint_ground(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        theme, rect = self._theme, option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(rect, theme.color("accent_soft"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.color("accent_soft2"))
        line = "selection_line" if selected else "border"
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.color(line))
        if selected and index.column() == self._first():
            bar = QRect(rect.left(), rect.top(), 3, rect.height())
            painter.fillRect(bar, theme.color("accent"))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.drawRect(QRectF(rect).adjusted(1, 1, -1, -2))

    def _paint_cell(
        self, painter: QPainter, box: QRectF, column: Column, row: ResultRow, *, outdated: bool
    ) -> None:
        text = self._words.text(column, row)
        marks: tuple[Span, ...] = ()
        terms: tuple[int, ...] = ()
        color = "text2"
        if column is Column.TITLE:
            shown = bool(row.title)
            marks = row.title_marks if shown else row.original_title_marks
            terms = row.title_terms if shown else row.original_title_terms
            color = "text"
        elif column is Column.ORIGINAL:
            marks, terms = row.original_title_marks, row.original_title_terms
        elif column is Column.STATUS:
            box = self._paint_status(painter, box, row)
        elif column is Column.FLAGS:
            color = "warn"
        font = self._font(column, row)
        if outdated:  # its tip and its spoken words say why
            color = "text3"
            font.setItalic(True)
        metrics = QFontMetricsF(font)
        shown_text, kept = cut_end(text, marks, box.width() + 1, metrics.horizontalAdvance)
        line = lay_out_line(shown_text, font, kept, self._theme.color("text"), terms)
        left = box.right() - line.width if column in NUMBERS else box.left()
        baseline = box.center().y() + (metrics.ascent() - metrics.descent()) / 2
        draw_line(
            painter, line, QPointF(left, baseline), color=self._theme.color(color),
            theme=self._theme,
        )  # fmt: skip

    def _paint_status(self, painter: QPainter, box: QRectF, row: ResultRow) -> QRectF:
        """The icon of a status; returns the room that it leaves."""
        icon, color = STATUS_ICONS[row.status]
        size = self._theme.px(_ICON)
        ratio = painter.device().devicePixelRatioF()
        picture = self._theme.pixmap(icon, size, color, ratio=ratio)
        painter.drawPixmap(QPointF(round(box.left()), round(box.center().y() - size / 2)), picture)
        return box.adjusted(size + self._theme.px(5), 0, 0, 0)

    def _font(self, column: Column, row: ResultRow) -> QFont:
        if column is Column.TITLE:
            language = row.title_language if row.title else row.original_language
            return self._theme.font("ui", language)
        if column is Column.ORIGINAL:
            return self._theme.font("ui", row.original_language)
        return self._theme.font("meta")
