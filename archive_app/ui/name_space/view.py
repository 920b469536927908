"""The list of names as it is painted: a box, both forms, numbers, state; headings between."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from archive_app.domain.articles import NameKind
from archive_app.text.reading_aloud import reading_of_person, readings_of
from archive_app.ui.accessibility import announce
from archive_app.ui.direction import drawn_from_the_left
from archive_app.ui.models.numerals import numeral
from archive_app.ui.models.tag_list import TagState
from archive_app.ui.name_space.model import Index, NameList, NameRole
from archive_app.ui.name_space.rows import NameEntry, Section
from archive_app.ui.name_space.words import NameWords, state_look
from archive_app.ui.row_ground import paint_row_ground
from archive_app.ui.tagging.delegate import paint_tri_state
from archive_app.ui.text_display import visible_controls
from archive_app.ui.theme import Theme

_ROW, _SECTION, _HEAD = 50, 28, 30
_BOX, _LEFT, _NAMES = 16, 10, 42
_NUMBER, _STATE = 84, 44  # widths of the columns at the right
_ORIGINAL = 0.37  # of what the names have: the original's share
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class NameView(QListView):
    """Space checks a name, Return shows its articles."""

    show_wanted = Signal()

    def __init__(self, theme: Theme, model: NameList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        drawn_from_the_left(self)
        self._theme = theme
        self._names = model
        self.setModel(model)
        self.setItemDelegate(_Delegate(theme, self))
        self.setMouseTracking(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(self.tr("Names"))
        self.doubleClicked.connect(self._show)
        theme.changed.connect(self.viewport().update)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Space:
                self._toggle(self.currentIndex())
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.show_wanted.emit()
            case _:
                super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        at = event.position().toPoint()
        if event.button() is Qt.MouseButton.LeftButton and at.x() < self._theme.px(_NAMES):
            self._toggle(self.indexAt(at))

    def _toggle(self, index: QModelIndex) -> None:
        self._names.toggle(index)
        if index.isValid():
            announce(self, str(index.data(Qt.ItemDataRole.AccessibleTextRole)))

    def _show(self, _index: QModelIndex) -> None:
        self.show_wanted.emit()


class NameHead(QWidget):
    """The names of the columns."""

    def __init__(self, theme: Theme, view: NameView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows = view.viewport()
        self.setFixedHeight(theme.px(_HEAD))
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        painter.fillRect(self.rect(), theme.color("sunken"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.color("border"))
        font = theme.font("meta")
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(theme.color("text2"))
        rect = QRect(0, 0, self._rows.width(), self.height())
        original, translation, variants, mentions, _ = _columns(theme, rect)
        _draw(painter, original, self.tr("Original form"))
        _draw(painter, translation, self.tr("Preferred translation"))
        _draw(painter, variants, self.tr("Variants"), right=True)
        _draw(painter, mentions, self.tr("Mentions"), right=True)
        painter.end()


class _Delegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = NameWords(self)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        is_section = isinstance(index.data(NameRole.ROW), Section)
        height = self._theme.px(_SECTION if is_section else _ROW)
        return QSize(option.rect.width(), height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(NameRole.ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, Section):
            self._paint_section(painter, option.rect, row)
        else:
            paint_row_ground(painter, self._theme, option)
            self._paint_entry(painter, option.rect, row, checked=bool(index.data(NameRole.CHECKED)))
        painter.restore()

    def _paint_section(self, painter: QPainter, rect: QRect, section: Section) -> None:
        theme, px = self._theme, self._theme.px
        painter.fillRect(rect, theme.color("sunken"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.color("border"))
        font = theme.font("caption")
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(theme.color("text2"))
        words = self._words.section(section).upper()
        _draw(painter, rect.adjusted(px(_LEFT + 2), 0, -px(_LEFT), 0), words)

    def _paint_entry(
        self, painter: QPainter, rect: QRect, entry: NameEntry, *, checked: bool
    ) -> None:
        theme, px = self._theme, self._theme.px
        box = QRect(rect.left() + px(_LEFT), 0, px(_BOX), px(_BOX))
        box.moveTop(rect.top() + (rect.height() - px(_BOX)) // 2)
        paint_tri_state(painter, theme, box, TagState.ALL if checked else TagState.NONE)
        original, translation, variants, mentions, state = _columns(theme, rect)
        self._paint_original(painter, original, entry)
        painter.setFont(_bold(theme, "ui", ""))
        painter.setPen(theme.color("text"))
        _draw(painter, translation, visible_controls(entry.translation) or "–")
        painter.setFont(theme.font("ui"))
        painter.setPen(theme.color("text2"))
        _draw(painter, variants, numeral(entry.variants), right=True)
        painter.setPen(theme.color("text"))
        _draw(painter, mentions, numeral(entry.mentions), right=True)
        icon, color = state_look(entry)
        ratio = painter.device().devicePixelRatioF()
        picture = theme.pixmap(icon, px(16), color, ratio=ratio)
        painter.drawPixmap(state.center().x() - px(8), state.center().y() - px(8), picture)

    def _paint_original(self, painter: QPainter, rect: QRect, entry: NameEntry) -> None:
        theme, px = self._theme, self._theme.px
        if not entry.original:
            painter.setFont(theme.font("ui"))
            painter.setPen(theme.color("text2"))
            _draw(painter, rect, "–")
            return
        painter.setFont(_bold(theme, "ui", "zh"))
        painter.setPen(theme.color("text"))
        upper = QRect(rect.left(), rect.top() + px(5), rect.width(), px(22))
        _draw(painter, upper, visible_controls(entry.original))
        font = theme.font("meta")
        font.setItalic(True)
        painter.setFont(font)
        painter.setPen(theme.color("text2"))
        lower = QRect(rect.left(), rect.top() + px(26), rect.width(), px(18))
        _draw(painter, lower, reading_of(entry))


def reading_of(entry: NameEntry) -> str:
    """How a name is read: as a person said, else as its characters usually are."""
    if entry.record is not None and entry.record.reading:
        return visible_controls(entry.record.reading)
    if entry.kind is NameKind.PERSON:
        return reading_of_person(entry.original)
    spoken = " ".join(one.pinyin for one in readings_of(entry.original))
    return spoken[:1].upper() + spoken[1:]


def _bold(theme: Theme, role: str, language: str) -> QFont:
    font = theme.font(role, language)
    font.setWeight(QFont.Weight.DemiBold)
    return font


def _columns(theme: Theme, rect: QRect) -> tuple[QRect, QRect, QRect, QRect, QRect]:
    px = theme.px
    left, right = rect.left() + px(_NAMES), rect.right() - px(_STATE)
    numbers = right - 2 * px(_NUMBER)
    room = numbers - left
    original = round(room * _ORIGINAL)
    top, height = rect.top(), rect.height()
    return (
        QRect(left, top, original - px(8), height),
        QRect(left + original, top, room - original - px(8), height),
        QRect(numbers, top, px(_NUMBER), height),
        QRect(numbers + px(_NUMBER), top, px(_NUMBER), height),
        QRect(right, top, px(_STATE), height),
    )


def _draw(painter: QPainter, rect: QRect, words: str, *, right: bool = False) -> None:
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    metrics = QFontMetrics(painter.font())
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, _MIDDLE | side, shown)
