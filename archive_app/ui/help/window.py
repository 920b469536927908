"""The window of the manual: contents at the left, a page at the right, a row to find in both."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from archive_app.services.manual import Manual, Place
from archive_app.ui.help.contents import HelpContents
from archive_app.ui.help.find_row import FindRow
from archive_app.ui.help.view import HelpView
from archive_app.ui.theme import Theme, set_ground

_SIZE, _CONTENTS = (1040, 760), 260
_PAUSE = 120  # milliseconds after a key


class HelpWindow(QWidget):
    """Stands beside the other windows; it goes with the last of them."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self._theme = theme
        self._manual = Manual({})
        self._history: list[tuple[Place, int]] = []  # with how far it was scrolled
        self._at = -1
        self.row = FindRow(theme, self)
        self.contents = HelpContents(theme, self)
        self.view = HelpView(theme, self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PAUSE)
        self.setWindowTitle(self.tr("Help – Archive Browser"))
        self._lay_out()
        self._connect()
        theme.dress(self)

    def _lay_out(self) -> None:
        px = self._theme.px
        left = QWidget(self)
        set_ground(left, "window")
        inside = QVBoxLayout(left)
        inside.setContentsMargins(px(8), px(4), px(4), px(8))
        inside.addWidget(self.contents)
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.setHandleWidth(1)
        splitter.addWidget(left)
        splitter.addWidget(self.view)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([px(_CONTENTS), px(_SIZE[0] - _CONTENTS)])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.row)
        column.addWidget(splitter, 1)
        self.resize(px(_SIZE[0]), px(_SIZE[1]))

    def _connect(self) -> None:
        self.contents.place_chosen.connect(self.open)
        self.view.link_chosen.connect(self._follow)
        self.row.back_requested.connect(self.back)
        self.row.forward_requested.connect(self.forward)
        self.row.wanted_changed.connect(self._look_soon)
        self.row.step_requested.connect(self._step)
        self._soon.timeout.connect(self._look)
        for keys, act in (
            (("Ctrl+F",), self._focus_field),
            (("Alt+Left", "Back"), self.back),
            (("Alt+Right", "Forward"), self.forward),
            (("F3",), self._next),
            (("Shift+F3",), self._previous),
            (("Ctrl+W",), self.close),
        ):
            shortcut = QShortcut(self)
            shortcut.setKeys([QKeySequence(key) for key in keys])
            shortcut.activated.connect(act)

    # --- pages

    def set_manual(self, manual: Manual) -> None:
        """The pages to be read."""
        self._manual = manual
        self.contents.set_manual(manual)

    @property
    def place(self) -> Place | None:
        """What is read."""
        return self._history[self._at][0] if self._history else None

    def open(self, place: Place) -> None:
        """Open a place; a page that there is not is passed over."""
        if not self._manual.has(place):
            return
        self._keep_height()
        if place != self.place:
            del self._history[self._at + 1 :]
            self._history.append((place, -1))
            self._at += 1
        self._show(place)

    def back(self) -> None:
        """The place before."""
        self._walk(-1)

    def forward(self) -> None:
        """The place after."""
        self._walk(1)

    # --- Qt asks

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    # --- inside: pages

    def _walk(self, step: int) -> None:
        if not 0 <= self._at + step < len(self._history):
            return
        self._keep_height()
        self._at += step
        place, height = self._history[self._at]
        self._show(place)
        if height >= 0:
            self.view.verticalScrollBar().setValue(height)

    def _keep_height(self) -> None:
        if self._history:
            place, _ = self._history[self._at]
            self._history[self._at] = (place, self.view.verticalScrollBar().value())

    def _show(self, place: Place) -> None:
        self.view.show_page(self._manual.pages[place.page])
        if place.slug:
            self.view.go_to(place.slug)
        self.contents.show_current(place)
        self.row.set_history(back=self._at > 0, forward=self._at + 1 < len(self._history))

    def _follow(self, link: str) -> None:
        place = Place.of(link, self.view.page)
        if place is not None:
            self.open(place)

    # --- inside: finding

    def _focus_field(self) -> None:
        self.row.field.selectAll()
        self.row.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _look_soon(self) -> None:
        self._soon.start()

    def _look(self) -> None:
        self._soon.stop()
        text = self.row.field.text()
        found = self._manual.find(text)
        self.view.mark(text)
        if not text.strip():
            self.contents.show_all()
            self.row.say("", found=False)
            return
        self.contents.show_found(found)
        if found:
            self.row.say(self.tr("Sections found: {count}").format(count=len(found)), found=True)
        else:
            self.row.say(self.tr("Not in the manual"), found=False)

    def _next(self) -> None:
        self._step(False)

    def _previous(self) -> None:
        self._step(True)

    def _step(self, back: bool) -> None:
        if self._soon.isActive():
            self._look()
        if not self.row.next.isEnabled():
            return
        if not self.view.step(back=back):
            self._step_to_page(back=back)
        self.contents.show_current(Place(self.view.page, self.view.slug_of_caret()))

    def _step_to_page(self, *, back: bool) -> None:
        """Go on with the next page that has the words; after the last comes the first."""
        pages = self._pages_with(self.row.field.text())
        if not pages:
            return
        if self.view.page in pages:
            page = pages[(pages.index(self.view.page) + (-1 if back else 1)) % len(pages)]
        else:
            page = pages[0]
        self.open(Place(page))
        self.view.to_edge(end=back)
        self.view.step(back=back)

    def _pages_with(self, text: str) -> list[str]:
        found = {section.place.page for section in self._manual.find(text)}
        return [name for name in self._manual.pages if name in found]
