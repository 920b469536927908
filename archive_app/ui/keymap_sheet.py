"""The sheet of the keys: every command that has one, menu by menu, and those of text and lists."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAccessible, QFont
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from archive_app.ui.accessibility import add_clear_button
from archive_app.ui.action_table import MENUS, SUBMENUS
from archive_app.ui.actions import Actions, words
from archive_app.ui.keymap import portable, shown
from archive_app.ui.theme import Theme, set_ground, set_tone

_SIZE = (560, 640)


class _Sheet(QScrollArea):
    """Scrolled by keys; it is read from above."""

    accessible_role = QAccessible.Role.Document


class ShortcutSheet(QDialog):
    """Read from the actions themselves; ``editing_requested`` asks for the page to change them."""

    editing_requested = Signal()

    def __init__(self, theme: Theme, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search keys and commands"))
        self.search.setAccessibleName(self.tr("Search keys and commands"))
        add_clear_button(self.search, self.tr("Clear"))
        self.search.textChanged.connect(self._look)
        self._groups: list[tuple[QLabel, list[tuple[str, QLabel, QWidget]]]] = []
        sheet = QWidget(self)
        set_ground(sheet, "surface")
        self._grid = QGridLayout(sheet)
        self._grid.setContentsMargins(*(4 * (theme.px(20),)))
        self._grid.setHorizontalSpacing(theme.px(24))
        self._grid.setVerticalSpacing(theme.px(6))
        self._grid.setColumnStretch(0, 1)
        for heading, rows in (*_of_menus(actions), self._fixed()):
            self._add_group(heading, rows)
        self._nothing = QLabel(self.tr("No command fits. Fewer letters find more."), sheet)
        self._nothing.hide()
        set_tone(self._nothing, "text2")
        self._grid.addWidget(self._nothing, self._grid.rowCount(), 0)
        self._grid.setRowStretch(self._grid.rowCount(), 1)
        self._lay_out(sheet)
        self.search.setFocus()

    def _lay_out(self, sheet: QWidget) -> None:
        px = self._theme.px
        area = _Sheet(self)
        area.setAccessibleName(self.tr("Keys in force"))
        area.setWidget(sheet)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        change = QPushButton(self.tr("Change keys…"), self)
        change.setAutoDefault(False)
        change.clicked.connect(self._change)
        close = QPushButton(self.tr("Close"), self)
        close.setAutoDefault(False)
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.setContentsMargins(px(12), px(8), px(12), px(8))
        foot.addWidget(change)
        foot.addStretch(1)
        foot.addWidget(close)
        head = QHBoxLayout()
        head.setContentsMargins(px(12), px(12), px(12), px(12))
        head.addWidget(self.search)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(area, 1)
        column.addLayout(foot)
        self.resize(px(_SIZE[0]), px(_SIZE[1]))

    def _add_group(self, heading: str, rows: list[tuple[str, list[str]]]) -> None:
        title = QLabel(heading, self)
        font = self._theme.font("card")
        font.setWeight(QFont.Weight.DemiBold)
        title.setFont(font)
        title.setContentsMargins(0, self._theme.px(10) if self._groups else 0, 0, 0)
        self._grid.addWidget(title, self._grid.rowCount(), 0, 1, 2)
        made: list[tuple[str, QLabel, QWidget]] = []
        for command, keys in rows:
            place = self._grid.rowCount()
            name = QLabel(command, self)
            name.setTextFormat(Qt.TextFormat.PlainText)
            chips = self._chips(keys)
            self._grid.addWidget(name, place, 0)
            self._grid.addWidget(chips, place, 1, Qt.AlignmentFlag.AlignRight)
            made.append((" ".join((heading, command, *keys)).casefold(), name, chips))
        self._groups.append((title, made))

    def _chips(self, keys: list[str]) -> QWidget:
        box = QWidget(self)
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._theme.px(6))
        for key in keys:
            chip = QLabel(key, box)
            chip.setTextFormat(Qt.TextFormat.PlainText)
            chip.setFont(self._theme.font("meta"))
            set_tone(chip, "keys")
            row.addWidget(chip)
        return box

    def _fixed(self) -> tuple[str, list[tuple[str, list[str]]]]:
        """What can't be changed."""
        rows = (
            (self.tr("Next, previous paragraph pair"), ("Alt+Down", "Alt+Up")),
            (self.tr("Other side of the pair"), ("Ctrl+Tab",)),
            (self.tr("Sentence by sentence"), ("Ctrl+Right", "Ctrl+Left")),
            (self.tr("Include, exclude a filter value"), ("Space", "Shift+Space")),
        )
        return self.tr("Text and lists"), [(name, list(map(shown, keys))) for name, keys in rows]

    def _look(self, text: str) -> None:
        wanted = text.casefold().split()
        any_fits = False
        for title, rows in self._groups:
            here = False
            for said, name, chips in rows:
                fits = all(word in said for word in wanted)
                name.setVisible(fits)
                chips.setVisible(fits)
                here = here or fits
            title.setVisible(here)
            any_fits = any_fits or here
        self._nothing.setVisible(not any_fits)

    def _change(self) -> None:
        self.accept()
        self.editing_requested.emit()


def _of_menus(actions: Actions) -> Iterator[tuple[str, list[tuple[str, list[str]]]]]:
    """The menus with the commands that have keys now: [(command, its keys in words)]."""
    home_of = {name: home for name, home, _ in SUBMENUS}
    keys_only = QCoreApplication.translate("Keymap", "Keys only")
    for menu, title in (*MENUS, ("", keys_only)):
        rows = [
            (words(spec.text).replace("&", ""), [shown(portable(key)) for key in keys])
            for spec in actions.table
            if home_of.get(spec.menu, spec.menu) == menu and (keys := actions[spec.id].shortcuts())
        ]
        if rows:
            yield words(title).replace("&", ""), rows
