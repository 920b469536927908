"""The panel of changes: a card for everything that cleaning did, and the texts before and after."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from archive_app.domain.cleaning import CleaningView
from archive_app.ui.cleaning.card_frame import CardFrame, Place, grouped
from archive_app.ui.cleaning.text_page import TextPage
from archive_app.ui.cleaning.words import CardWords
from archive_app.ui.reader.labels import ElidedLabel, plain_label
from archive_app.ui.search.segments import SegmentedControl
from archive_app.ui.tab_order import put_after
from archive_app.ui.theme import Theme, set_ground, set_tone

_NARROW = 300


class Showing(IntEnum):
    """What the panel shows of a text, in the order of its segments."""

    DIFF = 0
    RAW = 1
    CLEAN = 2


class CleaningPanel(QWidget):
    """Tells what was done to one record; ``dismissed`` and ``restored`` carry a Dismissal.

    The panel changes nothing itself: who hears its signals gives it a new view.
    """

    dismissed = Signal(object)  # Dismissal
    restored = Signal(object)  # Dismissal
    field_edited = Signal(str, str)  # field, as the column mapping names it; value

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = CardWords(self)
        self._view: CleaningView | None = None
        self._frames: list[CardFrame] = []
        self.title = ElidedLabel(self)
        self.segments = SegmentedControl(
            theme, (self.tr("Diff"), self.tr("Raw"), self.tr("Clean")), self
        )
        self._stack = QStackedWidget(self)
        self._scroll = QScrollArea(self)
        self._cards = QWidget(self)
        self._raw = TextPage(theme, self._words, self)
        self._clean = TextPage(theme, self._words, self)
        self._nothing = plain_label("", self)
        self._foot = plain_label("", self)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self.segments.chosen.connect(self._show_part)
        self.set_view(None, "")

    # --- setters

    def set_view(self, view: CleaningView | None, title: str) -> None:
        """Show what was done to a record; None shows the title alone.

        The place of the list and the keyboard stay when the title is the one of before.
        """
        is_same = title == self.title.text() and view is not None and self._view is not None
        focused = self._focused() if is_same else None
        place = self._scroll.verticalScrollBar().value() if is_same else 0
        self._view = view
        self.title.set_text(title)
        self.title.setToolTip(self.title.text())
        self.segments.setVisible(view is not None)
        self._foot.setVisible(view is not None)
        self._rebuild()
        self._show_part(self.segments.current)
        if is_same:
            self._go_back(focused, place)

    @property
    def showing(self) -> Showing:
        """What is shown of the text."""
        return Showing(self.segments.current)

    # --- inside

    def _lay_out(self) -> None:
        px = self._theme.px
        font = self._theme.font("ui")
        font.setWeight(QFont.Weight.DemiBold)
        self.title.setFont(font)
        self._head.setSpacing(px(8))
        self._head.setContentsMargins(0, 0, px(4), 0)  # in line with the cards
        self._head.addWidget(self.title, 1)
        self._head.addWidget(self.segments)
        self.segments.setAccessibleName(self.tr("What to show of the text"))
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._cards)
        self._raw.setAccessibleName(self.tr("The text as received"))
        self._clean.setAccessibleName(self.tr("The text as it is read"))
        self._nothing.setWordWrap(True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        for page in (self._scroll, self._raw, self._clean, self._nothing):
            self._stack.addWidget(page)
        for label in (self._nothing, self._foot):
            label.setFont(self._theme.font("meta"))
            set_tone(label, "text2")
        self._foot.setWordWrap(True)
        self._foot.setText(
            self.tr("The raw file is always kept. Every rule can be undone per article later.")
        )
        for ground in (self, self._cards, self._scroll.viewport()):
            set_ground(ground, "sunken")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(16), px(12), px(12), px(12))
        layout.setSpacing(px(12))
        layout.addLayout(self._head)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self._foot)

    def _rebuild(self) -> None:
        """Make the cards anew; the old ones go once Qt is done with their last click."""
        for frame in self._frames:
            frame.hide()
            frame.deleteLater()
        self._frames = []
        old = self._cards.layout()
        if old is None:
            column = QVBoxLayout(self._cards)
            column.setContentsMargins(0, 0, self._theme.px(4), 0)
            column.setSpacing(self._theme.px(8))
            column.addStretch(1)
        else:
            assert isinstance(old, QVBoxLayout)
            column = old
        view = self._view
        both = view is not None and len(view.raw) > 1
        for number, cards in enumerate(grouped(view.cards if view else ())):
            frame = CardFrame(self._theme, self._words, cards, self._cards, tell_side=both)
            frame.dismissed.connect(self.dismissed)
            frame.restored.connect(self.restored)
            frame.field_edited.connect(self.field_edited)
            column.insertWidget(number, frame)
            frame.show()
            self._frames.append(frame)
        put_after(self.segments, self._cards)

    def _show_part(self, number: int) -> None:
        view = self._view
        if view is None:
            self._nothing.clear()
            self._stack.setCurrentWidget(self._nothing)
        elif number == Showing.RAW:
            self._raw.show_texts({side: text.split("\n") for side, text in view.raw.items()})
            self._stack.setCurrentWidget(self._raw)
        elif number == Showing.CLEAN:
            self._clean.show_texts(view.clean)
            self._stack.setCurrentWidget(self._clean)
        elif view.cards:
            self._stack.setCurrentWidget(self._scroll)
        else:
            self._nothing.setText(self.tr("Nothing was changed. The text is read as received."))
            self._stack.setCurrentWidget(self._nothing)

    def _buttons(self) -> dict[Place, QPushButton]:
        return {key: button for frame in self._frames for key, button in frame.buttons().items()}

    def _focused(self) -> Place | None:
        """The card whose button has the keyboard."""
        buttons = self._buttons().items()
        return next((key for key, button in buttons if button.hasFocus()), None)

    def _go_back(self, focused: Place | None, place: int) -> None:
        if focused is not None and (button := self._buttons().get(focused)):
            button.setFocus(Qt.FocusReason.OtherFocusReason)
        # The scroll bar has its new length once the cards are laid out.
        self._place = place
        QTimer.singleShot(0, self, self._scroll_back)

    def _scroll_back(self) -> None:
        self._scroll.verticalScrollBar().setValue(self._place)

    # --- Qt asks

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < self._theme.px(_NARROW)
        directions = QBoxLayout.Direction
        self._head.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
