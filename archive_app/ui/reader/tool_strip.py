"""The tools at the right of the reader's row: buttons that go into a menu when there's no room."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

if TYPE_CHECKING:
    from archive_app.ui.theme import Theme

_BUTTON, _ICON, _GAP = 28, 18, 4
# In the order of the design's pictures; tools of other names stand behind them.
_ORDER = ("a-large-small", "message-square-text", "info", "maximize-2")


@dataclass(frozen=True, slots=True)
class _Tool:
    icon: str
    button: QToolButton
    entry: QAction  # what stands in the menu for it while there is no room


class ToolStrip(QWidget):
    """Buttons in a fixed order and a menu ``more`` behind them, which is never without entries."""

    resized = Signal()  # its buttons want another width

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tools: list[_Tool] = []
        self.more = QMenu(self)
        self._more = self._button(self.tr("More"), "")
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._more.setMenu(self.more)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_GAP)
        self._row.addWidget(self._more)
        self.more.aboutToShow.connect(self._show_states)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.fit(10_000)

    def add(self, icon: str, text: str, keys: str, *, checkable: bool) -> QToolButton:
        """A button with an accessible name and its keys in the tooltip."""
        button = self._button(text, keys)
        button.setCheckable(checkable)
        entry = QAction(text, self)
        entry.setCheckable(checkable)
        entry.triggered.connect(button.click)
        others = self.more.actions()
        if others:
            self.more.insertAction(others[0], entry)
        else:
            self.more.addAction(entry)
        tool = _Tool(icon, button, entry)
        self._tools.append(tool)
        self._tools.sort(key=_place)
        self._row.insertWidget(self._tools.index(tool), button)
        for one in (*(other.button for other in self._tools), self._more):
            one.raise_()  # Tab goes through children in their order: along the row
        self._restyle()
        self.resized.emit()
        return button

    def fit(self, width: int) -> None:
        """Show as many buttons as fit; the others stand in the menu."""
        room = (width - _BUTTON) // (_BUTTON + _GAP)
        # What is dropped first is what matters least: the first buttons change how text looks.
        hidden = max(0, len(self._tools) - room)
        for number, tool in enumerate(self._tools):
            tool.button.setVisible(number >= hidden)
            tool.entry.setVisible(number < hidden)
        self._more.setVisible(bool(hidden) or any(a.isVisible() for a in self.more.actions()))

    @property
    def wanted_width(self) -> int:
        """The width at which every button is shown."""
        return len(self._tools) * (_BUTTON + _GAP) + _BUTTON

    @property
    def least_width(self) -> int:
        """The width of the menu's button alone."""
        return _BUTTON

    def minimumSizeHint(self) -> QSize:
        return QSize(self.least_width, _BUTTON)

    def _button(self, text: str, keys: str) -> QToolButton:
        button = QToolButton(self)
        button.setFixedSize(_BUTTON, _BUTTON)
        button.setIconSize(QSize(_ICON, _ICON))
        button.setAccessibleName(text)
        button.setToolTip(f"{text} ({keys})" if keys else text)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _show_states(self) -> None:
        for tool in self._tools:
            tool.entry.setChecked(tool.button.isChecked())
            tool.entry.setEnabled(tool.button.isEnabled())

    def _restyle(self) -> None:
        for tool in self._tools:
            tool.button.setIcon(self._theme.icon(tool.icon))
        self._more.setIcon(self._theme.icon("ellipsis"))


def _place(tool: _Tool) -> int:
    return _ORDER.index(tool.icon) if tool.icon in _ORDER else len(_ORDER)
