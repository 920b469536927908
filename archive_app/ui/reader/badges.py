"""Small buttons that say that something was noticed: how many flags, that a year was inferred."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from archive_app.domain.dates import Dating
from archive_app.domain.findings import FindingKind
from archive_app.ui.models.numerals import numeral
from archive_app.ui.models.tips import plain_tip
from archive_app.ui.reader.document import Document
from archive_app.ui.reader.labels import plain_label
from archive_app.ui.reader.marks import Flag
from archive_app.ui.reader.style import pane_style
from archive_app.ui.reader.wording import evidence_words, flag_count_words, flag_words

if TYPE_CHECKING:
    from archive_app.ui.theme import Theme

_HEIGHT, _ICON, _PADDING, _GAP = 24, 14, 6, 4
_WIDTH = 420  # of the evidence


class WarnBadge(QToolButton):
    """An icon and a few words on the ground of a warning."""

    def __init__(self, theme: Theme, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = icon
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        words = QFontMetricsF(self._theme.font("caption")).horizontalAdvance(self.text())
        return QSize(round(words) + _ICON + 2 * _PADDING + _GAP, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        edge = "accent" if self.hasFocus() else "warn" if self.underMouse() else "warn_soft"
        painter.setPen(QPen(theme.color(edge), 2 if self.hasFocus() else 1))
        painter.setBrush(theme.color("warn_soft"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        ratio = self.devicePixelRatioF()
        top = (self.height() - _ICON) // 2
        painter.drawPixmap(_PADDING, top, theme.pixmap(self._icon, _ICON, "warn", ratio=ratio))
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.color("warn"))
        words = self.rect().adjusted(_PADDING + _ICON + _GAP, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.end()


class FlagBadge(WarnBadge):
    """The number of flags, or the one looked at; a click asks for the next."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "flag", parent)

    def set_flags(self, total: int, number: int = 0, flag: Flag | None = None) -> None:
        """How many flags there are, and which is looked at; hides itself when there are none."""
        words = flag_count_words(total)
        if flag is None:
            self.setText(numeral(total))
        else:
            place = self.tr("{number} of {total}").format(
                number=numeral(number), total=numeral(total)
            )
            self.setText(f"{place} · {flag_words(flag.kind, flag.printed)}")
        self.setToolTip(plain_tip(self.tr("%1: go to the next (R)").replace("%1", words)))
        self.setAccessibleName(words if flag is None else self.text())
        self.setVisible(total > 0)
        self.updateGeometry()


class EvidenceBadge(WarnBadge):
    """Says that a date or its year was inferred; a click shows from what, and where."""

    place_requested = Signal(object)  # a Flag

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "calendar-search", parent)
        self._dating = Dating()
        self._places: dict[str, Flag] = {}
        self.popup: EvidencePopup | None = None
        self.clicked.connect(self._show)

    def set_dating(self, dating: Dating, document: Document) -> None:
        """Take the date of an article; hides itself where it was stated."""
        self._dating = dating
        self._places = {
            flag.note: flag
            for flag in document.flags()
            if flag.kind is FindingKind.YEAR_INFERRED and flag.paragraph is not None
        }
        if dating.date.year is None:
            self.setText(self.tr("date inferred"))
            self.setAccessibleName(self.tr("Date inferred: show the evidence"))
        else:
            self.setText(self.tr("year inferred"))
            self.setAccessibleName(self.tr("Year inferred: show the evidence"))
        self.setToolTip(plain_tip(evidence_words(dating)))
        self.setVisible(dating.is_inferred)

    def _show(self) -> None:
        self.popup = EvidencePopup(self._theme, self._dating, self._places, self)
        self.popup.place_requested.connect(self.place_requested)
        self.popup.move(self.mapToGlobal(QPoint(0, self.height() + 4)))
        self.popup.show()


class EvidencePopup(QFrame):
    """Why a year was inferred, reason by reason; those that stand in the text lead there."""

    place_requested = Signal(object)  # a Flag

    def __init__(
        self, theme: Theme, dating: Dating, places: dict[str, Flag], parent: QWidget
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("readerPopup")
        self.setStyleSheet(pane_style(theme))
        self._theme = theme
        self._shows: list[tuple[QToolButton, Flag]] = []
        self.lines: tuple[str, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 10, 12, 10)
        self._column.setSpacing(6)
        self.setFixedWidth(theme.px(_WIDTH))
        head, *reasons = evidence_words(dating).split("\n")
        self._add_line(head, None)
        for words, reason in zip(reasons, dating.evidence, strict=True):
            self._add_line(words, places.get(reason))
        certainty = self.tr("Certainty: {percent} %").format(percent=round(dating.confidence * 100))
        self._add_line(certainty, None, tone="faint")

    def _add_line(self, words: str, place: Flag | None, *, tone: str = "strong") -> None:
        line = QHBoxLayout()
        self.lines += (words,)
        label: QLabel = plain_label(words, self)
        label.setProperty("tone", tone)
        label.setWordWrap(True)
        label.setFont(self._theme.font("meta"))
        line.addWidget(label, 1)
        if place is not None:
            show = QToolButton(self)
            show.setText(self.tr("Show"))
            show.setProperty("link", True)
            show.setFont(self._theme.font("meta"))
            show.setAccessibleName(self.tr("Show in the text"))
            show.clicked.connect(self._go)
            self._shows.append((show, place))
            line.addWidget(show, 0, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(line)

    def _go(self) -> None:
        for show, place in self._shows:
            if show is self.sender():
                self.place_requested.emit(place)
        self.close()
