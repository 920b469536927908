"""The button that shows the review status and offers the others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from archive_app.domain.articles import ReviewStatus
from archive_app.ui.reader.wording import STATUS_COLORS, STATUS_ICONS, status_name

if TYPE_CHECKING:
    from archive_app.ui.theme import Theme


class StatusButton(QToolButton):
    """Icon, word and a menu; choosing emits ``status_chosen`` and changes nothing here."""

    status_chosen = Signal(ReviewStatus)

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, *, is_flat: bool = False
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._status = ReviewStatus.UNREVIEWED
        self.setProperty("chip" if is_flat else "control", True)
        self.setFixedHeight(24 if is_flat else 30)
        self.setIconSize(QSize(16, 16))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        self._actions = {status: menu.addAction(status_name(status)) for status in ReviewStatus}
        menu.triggered.connect(self._choose)
        self.setMenu(menu)
        self._restyle()
        theme.changed.connect(self._restyle)

    def set_status(self, status: ReviewStatus) -> None:
        """Show a status."""
        self._status = status
        self._restyle()

    def _choose(self, action: QAction) -> None:
        for status, known in self._actions.items():
            if known is action:
                self.status_chosen.emit(status)

    def _restyle(self) -> None:
        for status, action in self._actions.items():
            action.setIcon(self._theme.icon(STATUS_ICONS[status], STATUS_COLORS[status]))
        name = status_name(self._status)
        self.setFont(self._theme.font("ui"))
        self.setText(f"{name}  ▾")
        self.setIcon(self._theme.icon(STATUS_ICONS[self._status], STATUS_COLORS[self._status]))
        self.setAccessibleName(self.tr("Review status: %1").replace("%1", name))
        self.setToolTip(f"{self.accessibleName()} (S)")
