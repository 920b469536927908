"""Paints a row of the result list: titles, date, marked snippets, status, source, tags, flags."""

from __future__ import annotations

from dataclasses import dataclass

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
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from archive_app.domain.articles import MatchedIn, ResultRow, Side, Snippet
from archive_app.domain.findings import Span
from archive_app.domain.grouping import Grouping, GroupPlace
from archive_app.ui.models.group_words import GroupWords
from archive_app.ui.models.hit_list import HitListModel, HitRole
from archive_app.ui.models.wording import STATUS_ICONS, Wording
from archive_app.ui.results.check_box import ROOM, paint_check_box
from archive_app.ui.results.folding import FOLD, paint_fold
from archive_app.ui.results.lines import MarkedLine, draw_line, lay_out_line
from archive_app.ui.results.snippets import Cut, cut_around_mark, cut_end
from archive_app.ui.text_display import visible_controls
from archive_app.ui.theme import Theme

COMFORTABLE = "comfortable"
COMPACT = "compact"

_LEFT, _RIGHT = 14, 12
_SNIPPET_INDENT = 22
_ICON = 14
_CHIP_PAD = 6
_GAP = 8
_LINES_KEPT = 400


@dataclass(frozen=True, slots=True)
class _Rows:
    """Baselines of the lines of a row, in pixels of the design from its top."""

    height: int
    title: int
    original: int
    snippets: tuple[int, ...]
    meta: int


_GEOMETRY = {
    COMFORTABLE: _Rows(110, 24, 43, (62, 80), 99),
    COMPACT: _Rows(64, 19, 37, (), 56),
}


class ResultDelegate(QStyledItemDelegate):
    """Paints rows of :class:`HitListModel`; placeholders while a row isn't here yet."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.shows_boxes = False  # in selection mode
        self._theme = theme
        self._wording = Wording(self)
        self._group_words = GroupWords(self)
        self._group: tuple[Grouping, GroupPlace] | None = None  # of the row that is painted
        self._rows = _GEOMETRY[COMFORTABLE]
        self.load_fonts()

    def load_fonts(self) -> None:
        """Ask the theme for fonts again."""
        theme = self._theme
        self._meta = theme.font("meta")
        self._caption = theme.font("caption")
        self._mark_font = theme.font("caption", "zh-Hans")
        self._mark_font.setWeight(QFont.Weight.DemiBold)
        self._fonts: dict[tuple[str, str], QFont] = {}
        self._lines: dict[tuple[object, ...], MarkedLine] = {}

    def set_density(self, density: str) -> None:
        """Paint rows ``comfortable`` or ``compact``; raises KeyError for another word."""
        self._rows = _GEOMETRY[density]

    @property
    def row_height(self) -> int:
        """The height of every row, in logical pixels."""
        return self._theme.px(self._rows.height)

    # --- Qt asks

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(option.rect.width(), self.row_height)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option)
        row = index.data(HitRole.ROW)
        box = self._inner(option.rect)
        if self.shows_boxes:
            checked = bool(option.state & QStyle.StateFlag.State_Selected)
            top = box.top() + self._theme.px(self._rows.title - 13)
            corner = QPointF(box.left(), top)
            paint_check_box(painter, self._theme, corner, checked=checked)
            box.adjust(self._theme.px(ROOM), 0, 0, 0)
        place = index.data(HitRole.GROUP)
        if isinstance(place, GroupPlace):
            top = box.top() + self._theme.px(self._rows.title - 12)
            paint_fold(painter, self._theme, box, place, top)
            box.adjust(self._theme.px(FOLD * (2 if place.place else 1)), 0, 0, 0)
        self._group = (self._grouping(index), place) if isinstance(place, GroupPlace) else None
        if isinstance(row, ResultRow):
            selected = bool(option.state & QStyle.StateFlag.State_Selected)
            outdated = bool(index.data(HitRole.OUTDATED))
            self._paint_row(painter, box, row, selected=selected, outdated=outdated)
        else:
            self._paint_placeholder(painter, box)
        painter.restore()

    # --- pieces

    def _grouping(self, index: QModelIndex | QPersistentModelIndex) -> Grouping:
        model = index.model()
        groups = model.groups if isinstance(model, HitListModel) else None
        return Grouping.NONE if groups is None else groups.groups.by

    def _inner(self, rect: QRect) -> QRectF:
        px = self._theme.px
        return QRectF(rect).adjusted(px(_LEFT), 0, -px(_RIGHT), 0)

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        theme, rect = self._theme, option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(rect, theme.color("accent_soft"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.color("accent_soft2"))
        line = QRect(rect.left(), rect.bottom(), rect.width(), 1)
        line.setLeft(rect.left() + (0 if selected else theme.px(_LEFT)))
        painter.fillRect(line, theme.color("selection_line" if selected else "border"))
        if selected:
            painter.fillRect(
                QRect(rect.left(), rect.top(), 3, rect.height()), theme.color("accent")
            )
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.drawRect(QRectF(rect).adjusted(1, 1, -1, -2))

    def _paint_placeholder(self, painter: QPainter, box: QRectF) -> None:
        px = self._theme.px
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("chip"))
        baselines = (self._rows.title, self._rows.original, *self._rows.snippets, self._rows.meta)
        for number, baseline in enumerate(baselines):
            width = box.width() * (0.85, 0.6, 0.75, 0.8, 0.4)[number]
            painter.drawRoundedRect(
                QRectF(box.left(), box.top() + px(baseline - 9), width, px(9)), 3, 3
            )

    def _paint_row(
        self, painter: QPainter, box: QRectF, row: ResultRow, *, selected: bool, outdated: bool
    ) -> None:
        title = row.title or row.original_title or row.external_id
        title_marks = row.title_marks if row.title else row.original_title_marks
        terms = row.title_terms if row.title else row.original_title_terms
        language = row.title_language if row.title else row.original_language
        self._text(
            painter, box, self._rows.title, title, self._font("bold", language),
            marks=title_marks, terms=terms, color="text",
        )  # fmt: skip
        self._paint_original(painter, box, row)
        for baseline, snippet in zip(self._rows.snippets, row.snippets, strict=False):
            self._paint_snippet(painter, box, baseline, snippet)
        self._paint_meta(painter, box, row, selected=selected, outdated=outdated)

    def _paint_original(self, painter: QPainter, box: QRectF, row: ResultRow) -> None:
        px = self._theme.px
        date = self._wording.date(row.dating)
        width = QFontMetricsF(self._meta).horizontalAdvance(date)
        left = box.right() - width
        place = QRectF(left, box.top(), width, 0)
        self._text(painter, place, self._rows.original, date, self._meta, color="text2")
        known = row.dating.date
        if not known.is_unknown and (row.dating.is_inferred or known.year is None):
            left -= px(_ICON + 3)
            baseline = box.top() + px(self._rows.original)
            self._icon(painter, "calendar-search", "warn", QPointF(left, baseline))
        if row.title and row.original_title:
            rest = QRectF(box.left(), box.top(), left - px(_GAP) - box.left(), 0)
            self._text(
                painter, rest, self._rows.original, row.original_title,
                self._font("ui", row.original_language),
                marks=row.original_title_marks, terms=row.original_title_terms, color="text2",
            )  # fmt: skip

    def _paint_snippet(
        self, painter: QPainter, box: QRectF, baseline: int, snippet: Snippet
    ) -> None:
        px = self._theme.px
        mark = self._wording.side_mark(snippet.language)
        self._text(painter, box, baseline, mark, self._mark_font, color="text3")
        rest = box.adjusted(px(_SNIPPET_INDENT), 0, 0, 0)
        font = self._font("meta", snippet.language)
        self._text(
            painter, rest, baseline, snippet.text, font,
            marks=snippet.marks, terms=snippet.terms, color="text2", cut=cut_around_mark,
        )  # fmt: skip

    def _paint_meta(
        self, painter: QPainter, box: QRectF, row: ResultRow, *, selected: bool, outdated: bool
    ) -> None:
        px = self._theme.px
        baseline = box.top() + px(self._rows.meta)
        right = self._paint_counts(painter, QPointF(box.right(), baseline), row)
        icon, color = STATUS_ICONS[row.status]
        self._icon(painter, icon, color, QPointF(box.left(), baseline))
        left = box.left() + px(_ICON + 5)
        source = row.source or self.tr("no source")
        metrics = QFontMetricsF(self._caption)
        width = min(metrics.horizontalAdvance(source), max(px(60), (right - left) * 0.5))
        shown = metrics.elidedText(source, Qt.TextElideMode.ElideRight, width)
        place = QRectF(left, box.top(), width + 1, 0)
        self._text(painter, place, self._rows.meta, shown, self._caption, color="text2")
        left += metrics.horizontalAdvance(shown) + px(_GAP)
        chips = self._chips(row, selected=selected)
        if outdated:
            chips.insert(0, (self.tr("no longer matches"), "warn_soft", "warn"))
        for text, ground, ink in chips:
            left = self._chip(painter, QPointF(left, baseline), text, right, ground, ink)

    def _chips(self, row: ResultRow, *, selected: bool) -> list[tuple[str, str, str]]:
        """Texts of the chips with their tokens for ground and ink, the most telling first."""
        chips: list[tuple[str, str, str]] = []
        if len(row.sides) == 1:
            missing = Side.ORIGINAL if row.sides[0] is Side.TRANSLATION else Side.TRANSLATION
            chips.append((self._wording.missing(missing), "warn_soft", "warn"))
        if row.matched == (MatchedIn.NAME,):
            chips.append((self.tr("found in a name"), "info_soft", "info"))
        ground = "surface" if selected else "chip"
        by, place = self._group or (Grouping.NONE, None)
        if place is not None and not place.place and place.size > 1:
            under = "surface" if selected else "accent_soft"
            chips.append((self._group_words.chip(by, place), under, "accent"))
        is_whole = by is Grouping.REPRINTS and place is not None and place.size > row.reprints
        if is_whole or not row.reprints:
            pass  # the group has all of them
        elif row.reprints == 1:
            chips.append((self.tr("+1 reprint"), ground, "chip_text"))
        else:
            count = self._wording.number(row.reprints)
            chips.append((self.tr("+{count} reprints").format(count=count), ground, "chip_text"))
        chips.extend((tag.path, ground, "chip_text") for tag in row.tags)
        return chips

    def _paint_counts(self, painter: QPainter, at: QPointF, row: ResultRow) -> float:
        """Flags and notes from the right edge leftwards; returns where they begin."""
        px, right = self._theme.px, at.x()
        metrics = QFontMetricsF(self._meta)
        for count, icon, color in (
            (row.flag_count, "flag", "warn"),
            (row.note_count, "message-square-text", "text2"),
        ):
            if not count:
                continue
            text = self._wording.number(count)
            right -= metrics.horizontalAdvance(text)
            painter.setFont(self._meta)
            painter.setPen(self._theme.color(color))
            painter.drawText(QPointF(right, at.y()), text)
            right -= px(_ICON + 3)
            self._icon(painter, icon, color, QPointF(right, at.y()))
            right -= px(_GAP)
        return right

    def _chip(
        self, painter: QPainter, at: QPointF, text: str, limit: float, ground: str, ink: str
    ) -> float:
        """Draw a chip if it fits before ``limit``; returns where the next one begins."""
        px, metrics = self._theme.px, QFontMetricsF(self._caption)
        pad = px(_CHIP_PAD)
        room = limit - at.x() - 2 * pad
        shown = metrics.elidedText(visible_controls(text), Qt.TextElideMode.ElideRight, room)
        width = metrics.horizontalAdvance(shown) + 2 * pad
        if room < px(24):
            return limit
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(ground))
        painter.drawRoundedRect(QRectF(at.x(), at.y() - px(13), width, px(18)), 4, 4)
        painter.setFont(self._caption)
        painter.setPen(self._theme.color(ink))
        painter.drawText(QPointF(at.x() + pad, at.y()), shown)
        return at.x() + width + px(6)

    def _icon(self, painter: QPainter, name: str, color: str, at: QPointF) -> None:
        """An icon of 14 pixels whose middle stands on the middle of small letters."""
        size = self._theme.px(_ICON)
        ratio = painter.device().devicePixelRatioF()
        picture = self._theme.pixmap(name, size, color, ratio=ratio)
        painter.drawPixmap(QPointF(round(at.x()), round(at.y() - size * 0.8)), picture)

    def _text(
        self,
        painter: QPainter,
        box: QRectF,
        baseline: int,
        text: str,
        font: QFont,
        *,
        color: str,
        marks: tuple[Span, ...] = (),
        terms: tuple[int, ...] = (),
        cut: Cut = cut_end,
    ) -> None:
        """One line of text on a baseline, cut to the box."""
        theme = self._theme
        draw_line(
            painter,
            self._line(text, font, marks, terms, box.width() + 1, cut),
            QPointF(box.left(), box.top() + theme.px(baseline)),
            color=theme.color(color),
            theme=theme,
        )

    def _line(
        self,
        text: str,
        font: QFont,
        marks: tuple[Span, ...],
        terms: tuple[int, ...],
        width: float,
        cut: Cut,
    ) -> MarkedLine:
        """A line cut to a width and laid out; kept, since most paints repeat the last one."""
        key = (text, font.key(), marks, terms, round(width), cut is cut_end)
        line = self._lines.get(key)
        if line is None:
            measure = QFontMetricsF(font).horizontalAdvance
            shown, kept = cut(visible_controls(text), marks, width, measure)
            # A cut begins before the first mark: what it keeps are the first ones.
            line = lay_out_line(shown, font, kept, self._theme.color("text"), terms)
            if len(self._lines) >= _LINES_KEPT:
                self._lines.clear()
            self._lines[key] = line
        return line

    def _font(self, role: str, language: str) -> QFont:
        """Fonts by role and language, made once; ``bold`` is the role of titles."""
        key = (role, language)
        if key not in self._fonts:
            font = self._theme.font("ui" if role == "bold" else role, language)
            if role == "bold":
                font.setWeight(QFont.Weight.DemiBold)
            self._fonts[key] = font
        return self._fonts[key]
