"""The terms of the query in this article: how often each stands on each side, and where besides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from archive_app.domain.articles import Side
from archive_app.domain.reading import ReaderPage
from archive_app.ui.direction import drawn_from_the_left
from archive_app.ui.models.numerals import numeral
from archive_app.ui.models.tips import plain_tip
from archive_app.ui.models.wording import Wording
from archive_app.ui.reader.field_words import field_words
from archive_app.ui.reader.flow_layout import FlowLayout
from archive_app.ui.reader.geometry import MARGIN_LEFT
from archive_app.ui.reader.labels import MarkedLabel
from archive_app.ui.reader.term_looks import draw_line, look_of
from archive_app.ui.text_display import visible_controls

if TYPE_CHECKING:
    from archive_app.ui.theme import Theme

_HEIGHT, _PADDING, _GAP, _RADIUS = 24, 8, 6, 4
_BETWEEN = 8  # pixels from chip to chip
_MARGIN_RIGHT = 12
_MOST_LINES = 2
_LONGEST = 28  # characters of a term that are shown


class TermChip(QToolButton):
    """A term as its hits look, with its counts; a click goes to its next hit."""

    def __init__(self, theme: Theme, term: int, text: str, counts: str, parent: QWidget) -> None:
        super().__init__(parent)
        drawn_from_the_left(self)
        self._theme = theme
        self.term = term
        self._word = visible_controls(text)
        if len(self._word) > _LONGEST:
            self._word = f"{self._word[: _LONGEST - 1]}…"
        self._counts = counts
        self.setText(f"{self._word} {counts}")
        self.setAccessibleName(self.text())
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        word = QFontMetricsF(self._theme.font("meta", "zh-Hans")).horizontalAdvance(self._word)
        counts = QFontMetricsF(self._theme.font("meta")).horizontalAdvance(self._counts)
        return QSize(round(word + counts) + 2 * _PADDING + 2 * _GAP, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, look = self._theme, look_of(self.term)
        font = theme.font("meta", "zh-Hans")
        width = QFontMetricsF(font).horizontalAdvance(self._word) + _GAP
        swatch = QRectF(_PADDING - _GAP / 2, 3, width, _HEIGHT - 6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(look.fill))
        painter.drawRoundedRect(swatch, 3, 3)
        draw_line(painter, swatch, theme.color(look.line), look.shape)
        painter.setFont(font)
        painter.setPen(theme.color("text"))
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.drawText(swatch.adjusted(_GAP / 2, -1, _GAP, -1), middle, self._word)
        painter.setFont(theme.font("meta"))
        painter.setPen(theme.color("text2"))
        rest = QRectF(swatch.right() + _GAP, 0, self.width() - swatch.right(), _HEIGHT)
        painter.drawText(rest.adjusted(0, -1, 0, -1), middle, self._counts)
        if self.hasFocus() or self.underMouse():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(theme.color("accent" if self.hasFocus() else "border_strong"))
            edge = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(edge, _RADIUS, _RADIUS)
        painter.end()


class TermBar(QWidget):
    """Chips of the terms that stand in the text, and the fields in which the query stands."""

    term_chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._wording = Wording(self)
        self._chips: list[TermChip] = []
        self.setObjectName("readerTerms")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._row = QWidget(self)
        self._flow = FlowLayout(self._row, gap=_BETWEEN, line_gap=2)
        self.more = QToolButton(self._row)  # shows the terms that two lines have no room for
        self.more.setProperty("link", True)
        self.more.clicked.connect(self._show_all)
        self._shows_all = False
        self._fields = MarkedLabel(theme, "meta", self, color="text2")
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN_LEFT - _PADDING // 2, 4, _MARGIN_RIGHT, 5)
        column.setSpacing(2)
        column.addWidget(self._row)
        column.addWidget(self._fields)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    @property
    def chips(self) -> tuple[TermChip, ...]:
        """The chips, in the order of the query."""
        return tuple(self._chips)

    @property
    def words(self) -> str:
        """All that the bar says."""
        parts = [chip.text() for chip in self._chips]
        return "  ".join([*parts, self._fields.text]).strip()

    def set_page(self, page: ReaderPage | None) -> None:
        """Show the terms of a page; hides itself where one term says no more than its hits do."""
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = []
        self._shows_all = False
        self._flow.removeWidget(self.more)
        if page is not None:
            self._add_chips(page)
        self._flow.addWidget(self.more)
        self._fit()
        fields = page.field_hits if page is not None else ()
        words = field_words(fields)
        self._fields.set_text(words.text, "en", words.marks, words.terms)
        self._fields.setToolTip(plain_tip("\n".join(hit.shown for hit in fields)))
        self._row.setVisible(bool(self._chips))
        self.setVisible(len(self._chips) > 1 or bool(fields))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _show_all(self) -> None:
        self._shows_all = True
        self._fit()
        self._chips[-1].setFocus(Qt.FocusReason.OtherFocusReason)  # its button has gone

    def _fit(self) -> None:
        """Show as many chips as two lines have room for, and say how many there are besides."""
        room = self.width() - (MARGIN_LEFT - _PADDING // 2) - _MARGIN_RIGHT
        shown = len(self._chips) if self._shows_all else self._count_fitting(room)
        for number, chip in enumerate(self._chips):
            chip.setVisible(number < shown)
        self.more.setVisible(shown < len(self._chips))

    def _count_fitting(self, room: int) -> int:
        """How many chips stand in the lines there may be, the button behind them included."""
        self._name_more(len(self._chips))
        x, line, fitting = 0, 1, 0
        ends: list[tuple[int, int]] = []  # line and right edge of each chip
        for chip in self._chips:
            width = chip.sizeHint().width()
            if x and x + width > room:
                x, line = 0, line + 1
            ends.append((line, x + width))
            x += width + _BETWEEN
        if not ends or ends[-1][0] <= _MOST_LINES:
            return len(ends)
        button = self.more.sizeHint().width() + _BETWEEN
        for number, (line, end) in enumerate(ends, start=1):
            if line < _MOST_LINES or (line == _MOST_LINES and end + button <= room):
                fitting = number
        fitting = max(1, fitting)
        self._name_more(len(ends) - fitting)
        return fitting

    def _name_more(self, count: int) -> None:
        self.more.setText(self.tr("+{count} terms").format(count=count))
        self.more.setAccessibleName(self.tr("Show {count} more terms").format(count=count))

    def _add_chips(self, page: ReaderPage) -> None:
        texts = {Side.ORIGINAL: page.article.original, Side.TRANSLATION: page.article.translation}
        counts = {side: page.term_counts(side) for side, text in texts.items() if text is not None}
        for term, word in enumerate(page.terms):
            said = [
                f"{self._wording.side_mark(text.language)} {numeral(counts[side][term])}"
                for side, text in texts.items()
                if text is not None and counts[side][term]
            ]
            if not said:
                continue
            chip = TermChip(self._theme, term, word, " · ".join(said), self._row)
            chip.setToolTip(plain_tip(self.tr("Go to the next hit of this term (Alt+F3)")))
            chip.clicked.connect(self._choose)
            self._chips.append(chip)
            self._flow.addWidget(chip)
            chip.show()

    def _choose(self) -> None:
        for chip in self._chips:
            if chip is self.sender():
                self.term_chosen.emit(chip.term)
