"""A card that can be clicked: icon, what it does, a line of help, its shortcut."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAction, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from archive_app.ui.key_tips import keys_of
from archive_app.ui.theme import Theme, set_tone

_HEIGHT = 64


class Card(QAbstractButton):
    """A large button; its accessible name is its heading, the description its help."""

    def __init__(
        self,
        theme: Theme,
        icon: str,
        heading: str,
        parent: QWidget | None = None,
        *,
        keys: str = "",
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = icon
        self._action: QAction | None = None
        self.setText(heading)
        self.setAccessibleName(heading)
        # A button's own policy would make its hint the least width.
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._picture = QLabel(self)
        self._heading = QLabel(heading, self)
        font = theme.font("card")
        font.setWeight(QFont.Weight.DemiBold)
        self._heading.setFont(font)
        self._heading.setWordWrap(True)
        self._help = QLabel(self)
        self._help.setFont(theme.font("meta"))
        self._help.setWordWrap(True)
        self._keys = QLabel(keys, self)
        self._keys.setFont(theme.font("caption"))
        self._keys.setVisible(bool(keys))
        set_tone(self._help, "text2")
        set_tone(self._keys, "keys")
        self._lay_out()
        for label in (self._picture, self._heading, self._help, self._keys):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _lay_out(self) -> None:
        px = self._theme.px
        words = QVBoxLayout()
        words.setSpacing(px(2))
        words.addWidget(self._heading)
        words.addWidget(self._help)
        layout = self._row = QHBoxLayout(self)
        layout.setContentsMargins(px(16), px(10), px(14), px(10))
        layout.setSpacing(px(14))
        layout.addWidget(self._picture)
        layout.addLayout(words, 1)
        layout.addWidget(self._keys, 0, Qt.AlignmentFlag.AlignVCenter)

    def set_help(self, text: str) -> None:
        """The line under the heading."""
        self._help.setText(text)
        self.setAccessibleDescription(text)

    def follow(self, action: QAction) -> None:
        """Show the keys of an action, as they are in force."""
        self._action = action
        action.changed.connect(self._show_keys)
        self._show_keys()

    # --- Qt asks

    def sizeHint(self) -> QSize:
        wanted = self._row.sizeHint()
        return QSize(self._theme.px(480), max(self._theme.px(_HEIGHT), wanted.height()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        active = self.hasFocus() or self.underMouse()
        width = 2 if self.hasFocus() else 1
        painter.setPen(QPen(theme.color("accent" if active else "border"), width))
        painter.setBrush(theme.color("accent_soft2" if self.underMouse() else "surface"))
        inset = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 8, 8)
        painter.end()

    def _show_keys(self) -> None:
        keys = keys_of(self._action) if self._action is not None else ""
        self._keys.setText(keys)
        self._keys.setVisible(bool(keys))

    def _restyle(self) -> None:
        theme = self._theme
        size = theme.px(20)
        picture = theme.pixmap(self._icon, size, "accent", ratio=self.devicePixelRatioF())
        self._picture.setPixmap(picture)
        self.update()
