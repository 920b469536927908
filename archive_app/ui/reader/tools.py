"""The row of tools above an article: place in the results, layout, swap, walk over the hits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QToolButton,
    QWidget,
)

from archive_app.ui.models.numerals import numeral
from archive_app.ui.reader.geometry import Layout
from archive_app.ui.reader.labels import plain_label
from archive_app.ui.reader.tool_strip import ToolStrip

if TYPE_CHECKING:
    from archive_app.ui.theme import Theme

TOOLS_HEIGHT = 40
_LEAST = 400  # width of the buttons without any words
_ICONS = {
    Layout.SIDE_BY_SIDE: "columns-2",
    Layout.STACKED: "rows-2",
    Layout.ORIGINAL: "panel-left-dashed",
    Layout.TRANSLATION: "panel-right-dashed",
}


class ReaderTools(QWidget):
    """Buttons only: what they ask for is done elsewhere."""

    previous_requested = Signal()
    next_requested = Signal()
    layout_chosen = Signal(str)
    swap_toggled = Signal(bool)
    hit_step_requested = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("readerTools")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(TOOLS_HEIGHT)
        self.setMinimumWidth(_LEAST)
        self._icon_names: list[tuple[QToolButton, str]] = []
        self.place: tuple[int, int] | None = None  # as set_place was given it
        self._hits = 0
        self._previous = self._button("chevron-up", self.tr("Previous article"), "K")
        self._next = self._button("chevron-down", self.tr("Next article"), "J")
        self._place = plain_label()
        self._layouts, self._group = self._layout_group()
        self._swap = self._button("arrow-left-right", self.tr("Swap sides"), "Ctrl+Shift+X")
        self._swap.setCheckable(True)
        self._hit_icon = QLabel()
        self._hit = plain_label()
        self._hit_rule = _rule()
        self._hit_previous = self._button("arrow-up", self.tr("Previous hit"), "Shift+F3")
        self._hit_next = self._button("arrow-down", self.tr("Next hit"), "F3")
        self.strip = ToolStrip(theme, self)
        self._arrange()
        self._connect()
        self._restyle()
        self.set_place(None)
        self.set_hits(0, 0)
        theme.changed.connect(self._restyle)

    def set_place(self, place: tuple[int, int] | None) -> None:
        """Show which of how many results this is (1-based); None when it is none of them."""
        self.place = place
        number, total = place or (0, 0)
        text = self.tr("%1 of %2").replace("%1", numeral(number)).replace("%2", numeral(total))
        self._place.setText(text if place else "")
        self._previous.setEnabled(number > 1)
        self._next.setEnabled(0 < number < total)
        self._fit()

    def hide_walk(self) -> None:
        """There are no results to walk through: one article is shown by itself."""
        for widget in (self._previous, self._next):
            widget.hide()

    def set_hits(self, number: int, total: int) -> None:
        """Show which of how many hits is the current one; without any the walk is hidden."""
        text = self.tr("Hit %1 of %2").replace("%1", numeral(number)).replace("%2", numeral(total))
        self._hit.setText(text)
        self._hit_icon.setToolTip(text)  # for when there is no room for it
        self._hits = total
        for widget in (
            self._hit_rule,
            self._hit_icon,
            self._hit,
            self._hit_previous,
            self._hit_next,
        ):
            widget.setVisible(total > 0)
        self._fit()

    def add_tool(
        self, icon: str, text: str, keys: str = "", *, checkable: bool = False
    ) -> QToolButton:
        """A button at the right; it moves into the menu ``more`` while there is no room for it."""
        return self.strip.add(icon, text, keys, checkable=checkable)

    @property
    def more(self) -> QMenu:
        """The menu behind the last button."""
        return self.strip.more

    @property
    def hit_text(self) -> str:
        """What is said of the hits; '' when nothing is."""
        return self._hit.text() if self._hits else ""

    def set_layout_state(
        self, layout: Layout, *, swapped: bool, has_two_sides: bool, is_narrow: bool = False
    ) -> None:
        """Show the layout in use; choosing one makes sense for two sides only.

        Where it ``is_narrow`` two sides beside each other are stacked, whatever was chosen.
        """
        is_forced = is_narrow and has_two_sides and layout is Layout.SIDE_BY_SIDE
        self._layouts[Layout.STACKED if is_forced else layout].setChecked(True)
        stacked = self._layouts[Layout.STACKED]
        forced = self.tr("Stacked while the window is narrow")
        stacked.setToolTip(forced if is_forced else stacked.accessibleName())
        self._swap.setChecked(swapped)
        self._group.setVisible(has_two_sides)
        both = layout in {Layout.SIDE_BY_SIDE, Layout.STACKED}
        self._swap.setVisible(has_two_sides and both)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Give the buttons at the right what the others leave; words go before buttons do."""
        row = self.layout()
        if row is None:
            return
        self._place.setVisible(self.place is not None)
        self._hit.setVisible(bool(self._hits))
        for words in (self._place, self._hit):
            row.activate()
            if row.minimumSize().width() > self.width():
                words.hide()
        row.activate()
        wanted = row.minimumSize().width() - self.strip.minimumSizeHint().width()
        self.strip.fit(self.width() - wanted)

    def _layout_group(self) -> tuple[dict[Layout, QToolButton], QFrame]:
        frame = QFrame(self)
        frame.setObjectName("layoutGroup")
        frame.setFixedHeight(30)
        row = QHBoxLayout(frame)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(0)
        names = {
            Layout.SIDE_BY_SIDE: self.tr("Side by side"),
            Layout.STACKED: self.tr("Stacked"),
            Layout.ORIGINAL: self.tr("Original only"),
            Layout.TRANSLATION: self.tr("Translation only"),
        }
        self._choices = QButtonGroup(self)
        buttons = {}
        for layout, name in names.items():
            button = self._button(_ICONS[layout], name, "")
            button.setCheckable(True)
            button.setFixedSize(32, 26)
            self._choices.addButton(button)
            row.addWidget(button)
            buttons[layout] = button
        return buttons, frame

    def _button(self, icon: str, name: str, keys: str) -> QToolButton:
        button = QToolButton(self)
        button.setFixedSize(28, 28)
        button.setIconSize(QSize(18, 18))
        button.setAccessibleName(name)
        button.setToolTip(f"{name} ({keys})" if keys else name)
        self._icon_names.append((button, icon))
        return button

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(4)
        row.addWidget(self._previous)
        row.addWidget(self._next)
        row.addSpacing(4)
        row.addWidget(self._place)
        row.addSpacing(8)
        row.addWidget(self._group)
        row.addSpacing(4)
        row.addWidget(self._swap)
        row.addSpacing(4)
        row.addWidget(self._hit_rule)
        row.addSpacing(4)
        row.addWidget(self._hit_icon)
        row.addWidget(self._hit)
        row.addWidget(self._hit_previous)
        row.addWidget(self._hit_next)
        row.addStretch(1)
        row.addWidget(self.strip)

    def _connect(self) -> None:
        self._previous.clicked.connect(self.previous_requested)
        self._next.clicked.connect(self.next_requested)
        self._choices.buttonClicked.connect(self._choose_layout)
        self._swap.clicked.connect(self.swap_toggled)
        self.strip.resized.connect(self._fit)
        self._hit_previous.clicked.connect(self._step_back)
        self._hit_next.clicked.connect(self._step_on)

    def _choose_layout(self, chosen: QAbstractButton) -> None:
        for layout, button in self._layouts.items():
            if button is chosen:
                self.layout_chosen.emit(layout.value)

    def _step_back(self) -> None:
        self.hit_step_requested.emit(-1)

    def _step_on(self) -> None:
        self.hit_step_requested.emit(1)

    def _restyle(self) -> None:
        for button, icon in self._icon_names:
            button.setIcon(self._theme.icon(icon))
        ratio = self.devicePixelRatioF()
        self._hit_icon.setPixmap(self._theme.pixmap("highlighter", 16, "warn", ratio=ratio))
        for label in (self._place, self._hit):
            label.setFont(self._theme.font("ui"))


def _rule() -> QFrame:
    rule = QFrame()
    rule.setProperty("rule", True)
    rule.setFixedSize(1, 20)
    return rule
