"""The bar of quality flags: how many there are, which, and where; each leads to its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from archive_app.ui.models.numerals import numeral
from archive_app.ui.models.tips import plain_tip
from archive_app.ui.reader.document import Document
from archive_app.ui.reader.geometry import MARGIN_LEFT
from archive_app.ui.reader.labels import plain_label
from archive_app.ui.reader.marks import Flag
from archive_app.ui.reader.wording import flag_count_words, flag_notes, flag_words

if TYPE_CHECKING:
    from archive_app.ui.theme import Theme

BAR_HEIGHT = 32
_SHOWN_PLACES = 3  # of one kind of flag
_MARGIN_RIGHT = 12
_DOT = 22


class FlagBar(QWidget):
    """A line of flag groups; those that do not fit are counted at the end."""

    group_chosen = Signal(object)  # the flags of a group, a tuple
    step_requested = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._groups: list[tuple[QToolButton, tuple[Flag, ...]]] = []
        self._separators: list[QLabel] = []
        self._total = 0
        self.setObjectName("readerFlags")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(BAR_HEIGHT)
        self._icon = QLabel(self)
        self._count = plain_label("", self)
        self._count.setProperty("tone", "warn")
        self._more = plain_label("", self)
        self._review = QToolButton(self)
        self._review.setText(self.tr("Review (R)"))
        self._review.setAccessibleName(self.tr("Go to the next quality flag"))
        self._review.setProperty("flag", "review")
        self._review.setToolTip(self.tr("Go to the next quality flag (R)"))
        self._review.setFixedHeight(24)
        self._review.clicked.connect(self._go_on)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(MARGIN_LEFT, 0, _MARGIN_RIGHT, 0)
        self._row.setSpacing(4)
        self._row.addWidget(self._icon)
        self._row.addWidget(self._count)
        self._row.addWidget(self._more)
        self._row.addStretch(1)
        self._row.addWidget(self._review)
        self._restyle()
        theme.changed.connect(self._restyle)

    @property
    def summary(self) -> str:
        """The count and the groups in words."""
        return "  ".join([self._count.text(), *(button.text() for button, _ in self._groups)])

    @property
    def buttons(self) -> tuple[QToolButton, ...]:
        """The groups, in the order of their first places."""
        return tuple(button for button, _ in self._groups)

    def set_document(self, document: Document) -> None:
        """Show the flags of a document; hides itself when there are none."""
        flags = document.flags()
        for button, _ in self._groups:
            button.hide()
            button.deleteLater()
        for separator in self._separators:
            separator.hide()
            separator.deleteLater()
        self._groups, self._separators = [], []
        self._total = len(flags)
        for label, group in _grouped(flags).items():
            self._add(document, label, group)
        self.set_current(0, None)
        self.setVisible(bool(flags))

    def set_current(self, number: int, flag: Flag | None) -> None:
        """Say which flag is looked at, by its number from 1; None for none."""
        if flag is not None:
            words = self.tr("Flag {number} of {total}")
            self._count.setText(words.format(number=numeral(number), total=numeral(self._total)))
        else:
            self._count.setText(flag_count_words(self._total))
        for button, group in self._groups:
            button.setChecked(flag is not None and flag in group)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(120, BAR_HEIGHT)

    def _add(self, document: Document, label: str, group: tuple[Flag, ...]) -> None:
        rows = [
            document.row_at(flag.side, flag.paragraph, flag.start)
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
        button.setCheckable(True)
        button.setText(f"{label}{many} {shown}".rstrip())
        button.setFont(self._theme.font("meta"))
        button.setFixedHeight(24)
        button.setToolTip(plain_tip(flag_notes(flag.note for flag in group)))
        button.setAccessibleName(button.text())
        button.clicked.connect(self._choose)
        if self._groups:
            separator = plain_label("·", self)
            self._separators.append(separator)
            self._row.insertWidget(self._row.count() - 3, separator)
        self._groups.append((button, group))
        self._row.insertWidget(self._row.count() - 3, button)

    def _choose(self) -> None:
        for button, group in self._groups:
            if button is self.sender():
                self.group_chosen.emit(group)

    def _go_on(self) -> None:
        self.step_requested.emit(1)

    def _fit(self) -> None:
        """Hide the groups that do not fit and say how many there are."""
        ends = self._icon, self._count, self._review
        taken = sum(widget.sizeHint().width() for widget in ends)
        room = self.width() - MARGIN_LEFT - _MARGIN_RIGHT - taken - 6 * self._row.spacing()
        reserve = self._more.fontMetrics().horizontalAdvance("+000")
        # The one looked at has the first right to a place.
        room -= sum(_width(button) for button, _ in self._groups if button.isChecked())
        hidden = 0
        for number, (button, _) in enumerate(self._groups):
            is_last = number == len(self._groups) - 1
            if not button.isChecked():
                room -= _width(button)
            fits = button.isChecked() or (hidden == 0 and room >= (0 if is_last else reserve))
            hidden += not fits
            button.setVisible(fits)
            if number:
                self._separators[number - 1].setVisible(fits)
        self._more.setText(f"+{hidden}")
        self._more.setVisible(hidden > 0)
        self._more.setToolTip(plain_tip("\n".join(button.text() for button in self.buttons)))

    def _restyle(self) -> None:
        ratio = self.devicePixelRatioF()
        self._icon.setPixmap(self._theme.pixmap("flag", 16, "warn", ratio=ratio))
        font = self._theme.font("meta")
        for widget in (self._more, self._review):
            widget.setFont(font)
        font.setWeight(font.Weight.DemiBold)
        self._count.setFont(font)
        self._count.setAlignment(Qt.AlignmentFlag.AlignVCenter)


def _width(button: QToolButton) -> int:
    """What a group takes, with the dot before it."""
    return button.sizeHint().width() + _DOT


def _grouped(flags: tuple[Flag, ...]) -> dict[str, tuple[Flag, ...]]:
    """The flags by their words, in order of their first places."""
    groups: dict[str, list[Flag]] = {}
    for flag in flags:
        groups.setdefault(flag_words(flag.kind, flag.printed), []).append(flag)
    return {words: tuple(group) for words, group in groups.items()}
