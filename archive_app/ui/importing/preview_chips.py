"""Chips over the dry run: all rows, or those of one kind, each with its count."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QWidget

from archive_app.domain.import_preview import Readiness
from archive_app.ui.direction import drawn_from_the_left
from archive_app.ui.importing.preview_words import READINESS_LOOKS, PreviewWords
from archive_app.ui.theme import Theme

_KINDS: tuple[Readiness | None, ...] = (None, *Readiness)
_HEIGHT = 28
_PAD = 7
_ICON = 15
_GAP = 6


class PreviewChips(QWidget):
    """Arrow keys and clicks choose; ``chosen`` carries a Readiness, or None for all rows."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        drawn_from_the_left(self)
        self._words = PreviewWords(self)
        self._group = QButtonGroup(self)
        layout = self._layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(6))
        for number, kind in enumerate(_KINDS):
            chip = _KindChip(theme, self._words.kind(kind), kind, self)
            self._group.addButton(chip, number)
            layout.addWidget(chip)
        self._group.button(0).setChecked(True)
        self._group.idClicked.connect(self._choose)
        self.set_counts({})

    def set_counts(self, counts: Mapping[Readiness | None, int]) -> None:
        """How many rows there are of each kind; those of None are all."""
        for number, kind in enumerate(_KINDS):
            chip = self._group.button(number)
            assert isinstance(chip, _KindChip)
            chip.set_count(self._words.number(counts.get(kind, 0)))

    def set_compact(self, *, on: bool) -> None:
        """Smaller, and without icons, where there is little room; the words stay."""
        for chip in self._group.buttons():
            assert isinstance(chip, _KindChip)
            chip.set_compact(on=on)

    def width_of(self, *, compact: bool) -> int:
        """How wide the chips are together, small or not, in logical pixels."""
        chips = [chip for chip in self._group.buttons() if isinstance(chip, _KindChip)]
        gaps = self._layout.spacing() * (len(chips) - 1)
        return sum(chip.width_of(compact=compact) for chip in chips) + gaps

    def set_current(self, kind: Readiness | None) -> None:
        """Put a chip on; nothing is emitted."""
        self._group.button(_KINDS.index(kind)).setChecked(True)

    def chip(self, kind: Readiness | None) -> QAbstractButton:
        """The chip of a kind."""
        return self._group.button(_KINDS.index(kind))

    @property
    def current(self) -> Readiness | None:
        """The kind that is on."""
        return _KINDS[self._group.checkedId()]

    def _choose(self, number: int) -> None:
        self.chosen.emit(_KINDS[number])


class _KindChip(QAbstractButton):
    """Icon, word and count in a frame."""

    def __init__(self, theme: Theme, word: str, kind: Readiness | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._look = READINESS_LOOKS[kind] if kind is not None else None
        self._count = ""
        self.setText(word)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedHeight(theme.px(_HEIGHT))
        self._compact = False
        theme.changed.connect(self.update)

    def set_compact(self, *, on: bool) -> None:
        """Smaller, without the icon."""
        if on != self._compact:
            self._compact = on
            self.updateGeometry()
            self.update()

    def _fonts(self, *, compact: bool) -> tuple[QFont, QFont]:
        """Of the word, and of the count."""
        role = "meta" if compact else "ui"
        font, bold = self._theme.font(role), self._theme.font(role)
        font.setWeight(QFont.Weight.Medium)
        bold.setWeight(QFont.Weight.DemiBold)
        return font, bold

    def set_count(self, count: str) -> None:
        """The number beside the word."""
        if count != self._count:
            self._count = count
            self.setAccessibleName(
                self.tr("{kind}, rows: {count}").format(kind=self.text(), count=count)
            )
            self.updateGeometry()
            self.update()

    def width_of(self, *, compact: bool) -> int:
        """How wide it is, small or not, in logical pixels."""
        px = self._theme.px
        font, bold = self._fonts(compact=compact)
        width = QFontMetrics(font).horizontalAdvance(self.text()) + px(_GAP)
        width += QFontMetrics(bold).horizontalAdvance(self._count) + 2 * px(_PAD)
        return width + (px(_ICON + _GAP) if self._look is not None and not compact else 0)

    def sizeHint(self) -> QSize:
        return QSize(self.width_of(compact=self._compact), self._theme.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, px, painter = self._theme, self._theme.px, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_frame(painter)
        left = px(_PAD)
        if self._look is not None and not self._compact:
            icon, color = self._look
            ratio = self.devicePixelRatioF()
            picture = theme.pixmap(icon, px(_ICON), color, ratio=ratio)
            painter.drawPixmap(left, (self.height() - px(_ICON)) // 2, picture)
            left += px(_ICON + _GAP)
        on = self.isChecked()
        painter.setPen(theme.color("accent" if on else "text"))
        font, bold = self._fonts(compact=self._compact)
        painter.setFont(font)
        row = self.rect().adjusted(left, 0, 0, 0)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.drawText(row, Qt.AlignmentFlag.AlignVCenter, self.text())
        left += QFontMetrics(font).horizontalAdvance(self.text()) + px(_GAP)
        painter.setFont(bold)
        painter.drawText(
            self.rect().adjusted(left, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self._count
        )
        painter.end()

    def _paint_frame(self, painter: QPainter) -> None:
        theme, on = self._theme, self.isChecked()
        ground = "accent_soft" if on else "accent_soft2" if self.underMouse() else "raised"
        focused = self.hasFocus()
        painter.setPen(
            QPen(theme.color("accent" if on or focused else "border"), 2 if focused else 1)
        )
        painter.setBrush(theme.color(ground))
        edge = 1.0 if focused else 0.5
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(edge, edge, -edge, -edge), 5, 5)
