"""The bar of quality flags: how many there are, which, and where; each leads to its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from archive_app.domain.findings import FindingKind
from archive_app.ui.models.tips import plain_tip
from archive_app.ui.reader.document import Document
from archive_app.ui.reader.geometry import MARGIN_LEFT
from archive_app.ui.reader.labels import plain_label
from archive_app.ui.reader.marks import Flag
from archive_app.ui.reader.wording import flag_notes, flag_words

if TYPE_CHECKING:
    from archive_app.ui.theme import Theme

BAR_HEIGHT = 32
_SHOWN_PLACES = 3  # of one kind of flag


class FlagBar(QWidget):
    """A line of flag groups; those that do not fit are counted at the end."""

    row_requested = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._buttons: list[tuple[QToolButton, int | None]] = []
        self._separators: list[QLabel] = []
        self.setObjectName("readerFlags")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(BAR_HEIGHT)
        self._icon = QLabel(self)
        self._count = plain_label("", self)
        self._count.setProperty("tone", "warn")
        self._more = plain_label("", self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(MARGIN_LEFT, 0, 12, 0)
        self._row.setSpacing(4)
        self._row.addWidget(self._icon)
        self._row.addWidget(self._count)
        self._row.addWidget(self._more)
        self._row.addStretch(1)
        self._restyle()
        theme.changed.connect(self._restyle)

    @property
    def summary(self) -> str:
        """The count and the groups in words."""
        return "  ".join([self._count.text(), *(button.text() for button, _ in self._buttons)])

    def set_document(self, document: Document) -> None:
        """Show the flags of a document; hides itself when there are none."""
        flags = document.flags()
        for button, _ in self._buttons:
            button.hide()
            button.deleteLater()
        for separator in self._separators:
            separator.hide()
            separator.deleteLater()
        self._buttons, self._separators = [], []
        self._count.setText(self._count_words(len(flags)))
        for label, group in _groups(document, flags).items():
            self._add(document, label, group)
        self.setVisible(bool(flags))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(120, BAR_HEIGHT)

    def _count_words(self, count: int) -> str:
        if count == 1:
            return self.tr("1 quality flag")
        return self.tr("%n quality flags", "", count)

    def _add(self, document: Document, label: str, group: list[Flag]) -> None:
        rows = [
            document.row_of(flag.side, flag.paragraph)
            for flag in group
            if flag.paragraph is not None
        ]
        places = list(dict.fromkeys(document.rows[r].number for r in rows if r is not None))
        shown = " ".join(f"¶{place}" for place in places[:_SHOWN_PLACES])
        if len(places) > _SHOWN_PLACES:
            shown += " …"
        many = f" ×{len(group)}" if len(group) > max(1, len(places)) else ""
        button = QToolButton(self)
        button.setProperty("flag", True)
        button.setText(f"{label}{many} {shown}".rstrip())
        button.setFont(self._theme.font("meta"))
        button.setFixedHeight(24)
        button.setToolTip(plain_tip(flag_notes([flag.finding for flag in group])))
        target = next((row for row in rows if row is not None), None)
        button.setEnabled(True)
        button.setAccessibleName(button.text())
        button.clicked.connect(self._go)
        if self._buttons:
            separator = plain_label("·", self)
            self._separators.append(separator)
            self._row.insertWidget(self._row.count() - 2, separator)
        self._buttons.append((button, target))
        self._row.insertWidget(self._row.count() - 2, button)

    def _go(self) -> None:
        for button, row in self._buttons:
            if button is self.sender():
                self.row_requested.emit(0 if row is None else row)

    def _fit(self) -> None:
        """Hide the groups that do not fit and say how many there are."""
        start = self._icon.sizeHint().width() + self._count.sizeHint().width()
        room = self.width() - MARGIN_LEFT - 12 - start - 4 * self._row.spacing()
        reserve = self._more.fontMetrics().horizontalAdvance("+000")
        hidden = 0
        for number, (button, _) in enumerate(self._buttons):
            room -= button.sizeHint().width() + (22 if number else 0)
            is_last = number == len(self._buttons) - 1
            fits = hidden == 0 and room >= (0 if is_last else reserve)
            hidden += not fits
            button.setVisible(fits)
            if number:
                self._separators[number - 1].setVisible(fits)
        self._more.setText(f"+{hidden}")
        self._more.setVisible(hidden > 0)
        self._more.setToolTip(plain_tip("\n".join(b.text() for b, _ in self._buttons)))

    def _restyle(self) -> None:
        ratio = self.devicePixelRatioF()
        self._icon.setPixmap(self._theme.pixmap("flag", 16, "warn", ratio=ratio))
        font = self._theme.font("meta")
        self._more.setFont(font)
        font.setWeight(font.Weight.DemiBold)
        self._count.setFont(font)
        self._count.setAlignment(Qt.AlignmentFlag.AlignVCenter)


def _groups(document: Document, flags: tuple[Flag, ...]) -> dict[str, list[Flag]]:
    """The flags by their words, in order of their first places."""
    groups: dict[str, list[Flag]] = {}
    for flag in flags:
        span = flag.finding.span
        is_stray = flag.finding.kind is FindingKind.STRAY_MARKUP
        token = document.texts[flag.side].received[span.start : span.end] if is_stray else ""
        groups.setdefault(flag_words(flag.finding.kind, token), []).append(flag)
    return groups
