"""What became of the records of an import, counted: a tile for every outcome, to choose by."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from archive_app.domain.importing import Outcome
from archive_app.ui.direction import drawn_from_the_left
from archive_app.ui.models.wording import Wording
from archive_app.ui.theme import Theme

OUTCOME_LOOKS: dict[Outcome, tuple[str, str]] = {
    Outcome.IMPORTED: ("circle-check", "ok"),
    Outcome.UPDATED: ("layers", "info"),
    Outcome.DUPLICATE: ("copy", "text2"),
    Outcome.SKIPPED: ("minus", "text2"),
    Outcome.FAILED: ("circle-x", "err"),
}
_TILES = tuple(OUTCOME_LOOKS)
_HEIGHT = 58
_PAD = 12
_ICON = 16


class OutcomeTiles(QWidget):
    """Side by side; ``chosen`` carries the Outcome that a person wants to see."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        drawn_from_the_left(self)
        self._wording = Wording(self)
        self._group = QButtonGroup(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(8))
        for number, outcome in enumerate(_TILES):
            tile = _Tile(theme, self._word(outcome), outcome, self)
            self._group.addButton(tile, number)
            layout.addWidget(tile)
        self._group.button(0).setChecked(True)
        self._group.idClicked.connect(self._choose)
        self.set_counts({})

    def set_counts(self, counts: Mapping[Outcome, int]) -> None:
        """How many records there are of each outcome."""
        for number, outcome in enumerate(_TILES):
            tile = self._group.button(number)
            assert isinstance(tile, _Tile)
            count = counts.get(outcome, 0)
            tile.set_count(self._wording.number(count), some=count > 0)

    def set_current(self, outcome: Outcome) -> None:
        """Put a tile on; nothing is emitted."""
        self._group.button(_TILES.index(outcome)).setChecked(True)

    def tile(self, outcome: Outcome) -> QAbstractButton:
        """The tile of an outcome."""
        return self._group.button(_TILES.index(outcome))

    @property
    def current(self) -> Outcome:
        """The outcome that is on."""
        return _TILES[self._group.checkedId()]

    def _choose(self, number: int) -> None:
        self.chosen.emit(_TILES[number])

    def _word(self, outcome: Outcome) -> str:
        return {
            Outcome.IMPORTED: self.tr("Imported"),
            Outcome.UPDATED: self.tr("New versions"),
            Outcome.DUPLICATE: self.tr("Already there"),
            Outcome.SKIPPED: self.tr("Left out by you"),
            Outcome.FAILED: self.tr("Not imported"),
        }[outcome]


class _Tile(QAbstractButton):
    """Icon and count, the word below."""

    def __init__(self, theme: Theme, word: str, outcome: Outcome, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._look = OUTCOME_LOOKS[outcome]
        self._count = ""
        self._some = False
        self.setText(word)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(theme.px(_HEIGHT))
        self._large = theme.font("section")
        self._large.setWeight(QFont.Weight.DemiBold)
        self._small = theme.font("meta")
        theme.changed.connect(self.update)

    def set_count(self, count: str, *, some: bool) -> None:
        """The number in the tile."""
        self._count, self._some = count, some
        self.setAccessibleName(
            self.tr("{outcome}, records: {count}").format(outcome=self.text(), count=count)
        )
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        px = self._theme.px
        number = QFontMetrics(self._large).horizontalAdvance(self._count) + px(_ICON + 8)
        word = QFontMetrics(self._small).horizontalAdvance(self.text())
        return QSize(max(number, word) + 2 * px(_PAD), px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, px, painter = self._theme, self._theme.px, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_frame(painter)
        icon, color = self._look
        ratio = self.devicePixelRatioF()
        picture = theme.pixmap(icon, px(_ICON), color if self._some else "text3", ratio=ratio)
        painter.drawPixmap(px(_PAD), px(11), picture)
        painter.setFont(self._large)
        painter.setPen(theme.color("text" if self._some else "text3"))
        painter.drawText(px(_PAD + _ICON + 8), px(25), self._count)
        painter.setFont(self._small)
        painter.setPen(theme.color("text2"))
        painter.drawText(px(_PAD), px(46), self.text())
        painter.end()

    def _paint_frame(self, painter: QPainter) -> None:
        theme, on, focused = self._theme, self.isChecked(), self.hasFocus()
        ground = "accent_soft" if on else "accent_soft2" if self.underMouse() else "surface"
        ink = theme.color("accent" if on or focused else "border")
        painter.setPen(QPen(ink, 2 if focused else 1))
        painter.setBrush(theme.color(ground))
        edge = 1.0 if focused else 0.5
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(edge, edge, -edge, -edge), 8, 8)
