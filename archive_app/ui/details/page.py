"""A page of the drawer: sections of rows, one below the other, that scroll."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from archive_app.ui.details.words import Row
from archive_app.ui.reader.labels import plain_label
from archive_app.ui.theme import Theme, set_ground, set_tone

_NAMES = 88  # width of what stands at the left
_PADDING = 16
_ROOM = 6  # of it the frame of a row may use


class DrawerPage(QScrollArea):
    """Filled anew for each article: :meth:`begin`, then sections, then :meth:`end`."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._inside = QWidget()
        self._column = QVBoxLayout()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.begin()
        self.end()

    def begin(self) -> None:
        """Start anew; what is shown stays until all of it is there."""
        px = self._theme.px
        self._inside = QWidget()
        set_ground(self._inside, "window")
        self._column = QVBoxLayout(self._inside)
        side = px(_PADDING) - px(_ROOM)
        self._column.setContentsMargins(side, px(4), side, px(16))
        self._column.setSpacing(px(7))

    def end(self) -> None:
        """Show it, the rest left empty."""
        self._column.addStretch(1)
        self.setWidget(self._inside)

    def add_heading(self, text: str, count: str = "", *, rule: bool = True) -> None:
        """A section begins, with a line above it."""
        px = self._theme.px
        if rule:
            line = QWidget(self._inside)
            line.setFixedHeight(1)
            set_ground(line, "border")
            self._column.addSpacing(px(4))
            self._column.addLayout(self._indented(line))
            self._column.addSpacing(px(4))
        head = self._indented()
        title = plain_label(text, self._inside)
        font = self._theme.font("meta")
        font.setWeight(QFont.Weight.DemiBold)
        title.setFont(font)
        set_tone(title, "text2")
        head.addWidget(title, 1)
        if count:
            number = plain_label(count, self._inside)
            number.setFont(self._theme.font("meta"))
            set_tone(number, "text3")
            head.addWidget(number)
        self._column.addLayout(head)

    def add_rows(self, rows: Sequence[Row]) -> None:
        """Names at the left, what they say at the right, to be selected and copied."""
        px = self._theme.px
        if not rows:
            return
        grid = QGridLayout()
        grid.setContentsMargins(px(_ROOM), 0, px(_ROOM), 0)
        grid.setHorizontalSpacing(px(8))
        grid.setVerticalSpacing(px(7))
        grid.setColumnMinimumWidth(0, px(_NAMES))
        grid.setColumnStretch(1, 1)
        for number, (name, value) in enumerate(rows):
            label = self.text(name, "text2")
            label.setFixedWidth(px(_NAMES))
            said = self.text(value, "text", can_select=True)
            said.setAccessibleName(f"{name}: {value}")
            grid.addWidget(label, number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(said, number, 1, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(grid)

    def row_labels(self, name: str, value: str) -> tuple[QLabel, QLabel]:
        """A name and what it says, for a row of one's own."""
        label, said = self.text(name, "text2"), self.text(value, "text")
        label.setFixedWidth(self._theme.px(_NAMES))
        said.setAccessibleName(f"{name}: {value}")
        return label, said

    def add_widget(self, widget: QWidget) -> None:
        """Anything else, below what stands at the left."""
        self._column.addLayout(self._indented(widget))

    def add_framed(self, widget: QWidget) -> None:
        """A row with a frame of its own around what it says."""
        self._column.addWidget(widget)

    def insert_before(self, place: QWidget, widget: QWidget) -> None:
        """Put a widget above one that is there."""
        self._column.insertWidget(self._column.indexOf(place), widget)
        widget.show()

    def add_text(self, text: str, tone: str = "text") -> None:
        """A line or more over the whole width."""
        self._column.addLayout(self._indented(self.text(text, tone, can_select=True)))

    def _indented(self, widget: QWidget | None = None) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setContentsMargins(self._theme.px(_ROOM), 0, self._theme.px(_ROOM), 0)
        if widget is not None:
            line.addWidget(widget)
        return line

    def text(self, text: str, tone: str, *, can_select: bool = False) -> QLabel:
        """A wrapped label in the type of the drawer; long words break anywhere."""
        label = _Wrapped(text, self._inside)
        label.setFont(self._theme.font("meta"))
        set_tone(label, tone)
        if can_select:
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label


class _Wrapped(QLabel):
    """Plain text that is never wider than its room: a hash or an address breaks in two."""

    def __init__(self, text: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setText(breakable(text))
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)


def breakable(text: str) -> str:
    """``text`` with places to break in words that no line of the drawer could hold."""
    return " ".join(
        word if len(word) < _LONG else "\u200b".join(_pieces(word)) for word in text.split(" ")
    )


_LONG, _PIECE = 26, 8


def _pieces(word: str) -> list[str]:
    return [word[at : at + _PIECE] for at in range(0, len(word), _PIECE)]
