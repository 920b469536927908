"""Where the sidebar stands: beside the list, or above it in a window too narrow for both."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget

from archive_app.ui.theme import Theme, set_ground

_WIDTH = 288  # of the floating sidebar


class SidebarDock(QWidget):
    """Stands in the splitter and holds the sidebar; a floating one covers the list for a moment.

    ``left`` says that the keyboard left a floating sidebar, or Esc was pressed in it.
    """

    left = Signal()

    def __init__(self, theme: Theme, sidebar: QWidget, home: QWidget) -> None:
        """``home`` is the widget that a floating sidebar lies upon."""
        super().__init__(home)
        self._theme = theme
        self._sidebar = sidebar
        self._home = home
        self._floats = False
        self._sheet = QFrame(home)
        self._sheet.setObjectName("floatingSidebar")
        set_ground(self._sheet, "popup")
        self._sheet.hide()
        for place in (self, self._sheet):
            layout = QVBoxLayout(place)
            layout.setContentsMargins(0, 0, 0, 0)
        self._put_into(self)
        self._sheet.installEventFilter(self)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow_keyboard)

    @property
    def is_shown(self) -> bool:
        """Whether the sidebar is there, in either place."""
        return not (self._sheet if self._floats else self).isHidden()

    @property
    def floats(self) -> bool:
        """Whether the sidebar lies upon the list when it is shown."""
        return self._floats

    def show_sidebar(self, *, shown: bool, floats: bool) -> None:
        """Show or hide the sidebar, in the splitter or above it."""
        if floats != self._floats:
            self._floats = floats
            self._put_into(self._sheet if floats else self)
        self.setVisible(shown and not floats)
        self._sheet.setVisible(shown and floats)
        if shown and floats:
            self.place()
            self._sheet.raise_()
            self._sidebar.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def place(self) -> None:
        """Put a floating sidebar where the splitter begins."""
        splitter = self.parentWidget()
        if self._floats and splitter is not None:
            corner = splitter.mapTo(self._home, splitter.rect().topLeft())
            width = min(self._theme.px(_WIDTH), splitter.width())
            self._sheet.setGeometry(QRect(corner.x(), corner.y(), width, splitter.height()))

    # --- Qt asks

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # What stands in the sheet had no use for the key: a field empties itself first.
        if (
            event.type() is QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            self.left.emit()
            return True
        return super().eventFilter(watched, event)

    # --- inside

    def _put_into(self, place: QWidget) -> None:
        layout = place.layout()
        assert layout is not None
        layout.addWidget(self._sidebar)
        self._sidebar.show()

    def _follow_keyboard(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Somebody goes on elsewhere in the window: what lay upon the list makes way."""
        if not self._floats or self._sheet.isHidden() or new is None:
            return
        if new.window() is self._home.window() and not self._sheet.isAncestorOf(new):
            self.left.emit()
