"""The page of the keys: every command, its keys, and how they are given to another."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from archive_app.settings.load import Settings
from archive_app.ui.accessibility import add_clear_button, announce
from archive_app.ui.action_table import ACTIONS, MENUS, SUBMENUS
from archive_app.ui.actions import words
from archive_app.ui.keymap import (
    MAP,
    chosen_keys,
    keys_in_force,
    portable,
    reserved,
    shown,
    user_of,
    with_keys,
    without,
)
from archive_app.ui.palette.matching import match
from archive_app.ui.theme import Theme, set_tone

_LIST_HEIGHT = 300
_ID = Qt.ItemDataRole.UserRole


class _KeyField(QKeySequenceEdit):
    """Takes the key that is pressed."""

    accessible_role = QAccessible.Role.HotkeyField


class KeysEditor(QWidget):
    """``chosen`` carries ("keys.map", its new value)."""

    chosen = Signal(str, object)

    def __init__(self, theme: Theme, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._settings = settings
        self._asked = ""  # a key that another command has: pressed once more it is taken
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search commands and keys"))
        self.search.setAccessibleName(self.tr("Search commands and keys"))
        add_clear_button(self.search, self.tr("Clear"))
        self.list = QTreeWidget(self)
        self.edit = _KeyField(self)
        self.take = QPushButton(self.tr("Set key"), self)
        self.none = QPushButton(self.tr("No key"), self)
        self.usual = QPushButton(self.tr("Default"), self)
        self.all_usual = QPushButton(self.tr("All keys as delivered"), self)
        self.said = QLabel(self)
        self._make()
        self._lay_out()
        self.refresh()

    def _make(self) -> None:
        self.list.setHeaderLabels([self.tr("Command"), self.tr("Menu"), self.tr("Keys")])
        self.list.setRootIsDecorated(False)
        self.list.setProperty("roomy", "true")
        self.list.header().setProperty("flat", "true")
        self.list.setUniformRowHeights(True)
        self.list.setAccessibleName(self.tr("Commands and their keys"))
        self.list.setFixedHeight(self._theme.px(_LIST_HEIGHT))
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.edit.setMaximumSequenceLength(1)
        self.edit.setAccessibleName(self.tr("New key: press it"))
        self.edit.setToolTip(self.tr("Press the new key"))
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        for button in (self.take, self.none, self.usual, self.all_usual):
            button.setAutoDefault(False)
        self.search.textChanged.connect(self._look)
        self.list.currentItemChanged.connect(self._show_current)
        self.list.itemActivated.connect(self._begin)
        self.edit.keySequenceChanged.connect(self._judge)
        self.take.clicked.connect(self._take)
        self.none.clicked.connect(self._take_away)
        self.usual.clicked.connect(self._give_back)
        self.all_usual.clicked.connect(self._reset)

    def _lay_out(self) -> None:
        px = self._theme.px
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(self.edit, 1)
        for button in (self.take, self.none, self.usual):
            row.addWidget(button)
        last = QHBoxLayout()
        last.addWidget(self.said, 1)
        last.addWidget(self.all_usual, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, px(8), 0, 0)
        column.setSpacing(px(8))
        column.addWidget(self.search)
        column.addWidget(self.list)
        column.addLayout(row)
        column.addLayout(last)

    # --- setters

    def refresh(self) -> None:
        """Show the keys that hold now; the command at hand stays."""
        before = self.current
        self.list.clear()
        own = chosen_keys(self._settings)
        for spec in ACTIONS:
            keys = ", ".join(map(shown, keys_in_force(self._settings, spec)))
            item = QTreeWidgetItem([_name(spec.id), _menu(spec.menu), keys])
            item.setData(0, _ID, spec.id)
            for column, nothing in ((1, self.tr("no menu")), (2, self.tr("no key"))):
                if not item.text(column):
                    item.setData(column, Qt.ItemDataRole.AccessibleTextRole, nothing)
            if spec.id in own:
                font = item.font(2)
                font.setBold(True)
                item.setFont(2, font)
                item.setToolTip(2, self.tr("Changed"))
            self.list.addTopLevelItem(item)
            if spec.id == before:
                self.list.setCurrentItem(item)
        self.all_usual.setEnabled(bool(own))
        self.setEnabled(not self._settings.is_locked(MAP))
        self._look(self.search.text())
        self._show_current()

    @property
    def current(self) -> str:
        """The id of the command at hand, '' for none."""
        item = self.list.currentItem()
        return str(item.data(0, _ID)) if item is not None else ""

    def choose(self, name: str) -> None:
        """Take a command at hand."""
        for place in range(self.list.topLevelItemCount()):
            item = self.list.topLevelItem(place)
            if item is not None and item.data(0, _ID) == name:
                self.list.setCurrentItem(item)

    # --- inside

    def _look(self, text: str) -> None:
        for place in range(self.list.topLevelItemCount()):
            item = self.list.topLevelItem(place)
            if item is not None:
                fits = match(text, item.text(0)) or text.casefold() in item.text(2).casefold()
                item.setHidden(not fits)

    def _show_current(self) -> None:
        has_one = bool(self.current)
        self._asked = ""
        self.edit.blockSignals(True)
        self.edit.clear()
        self.edit.blockSignals(False)
        self.edit.setEnabled(has_one)
        self.take.setEnabled(False)
        self.take.setText(self.tr("Set key"))
        self.none.setEnabled(has_one and bool(self._keys()))
        self.usual.setEnabled(has_one and self.current in chosen_keys(self._settings))
        if has_one:
            words_ = self.tr("Press the new key for “{command}”.")
            self._say(words_.format(command=_name(self.current)), "text2")
        else:
            self._say(self.tr("Choose a command to change its key."), "text2")

    def _keys(self) -> tuple[str, ...]:
        spec = next(spec for spec in ACTIONS if spec.id == self.current)
        return chosen_keys(self._settings).get(spec.id, spec.keys)

    def _begin(self) -> None:
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _judge(self, sequence: QKeySequence) -> None:
        """Say what becomes of the key that was pressed."""
        key = portable(sequence)
        self._asked = key
        why_not, user = reserved(key, self.current), user_of(self._settings, key)
        self.take.setEnabled(bool(key) and not why_not and user != self.current)
        self.take.setText(self.tr("Set key"))
        names = {"key": shown(key), "command": _name(self.current)}
        if not key:
            return
        if why_not:
            self._say(self.tr("{key} can't be used: {why}.").format(why=why_not, **names), "err")
        elif user == self.current:
            self._say(self.tr("{key} is a key of “{command}” already.").format(**names), "text2")
        elif user:
            self.take.setText(self.tr("Take it"))
            names["other"] = _name(user)
            self._say(self.tr("{key} is used by “{other}”: take it?").format(**names), "warn")
        else:
            self._say(self.tr("{key} is free.").format(**names), "ok")

    def _say(self, sentence: str, tone: str) -> None:
        self.said.setText(sentence)
        set_tone(self.said, tone)
        announce(self.said, sentence)

    def _take(self) -> None:
        """The new key takes the place of the others."""
        self.chosen.emit(MAP, with_keys(self._settings, self.current, [self._asked]))

    def _take_away(self) -> None:
        self.chosen.emit(MAP, with_keys(self._settings, self.current, []))

    def _give_back(self) -> None:
        self.chosen.emit(MAP, without(self._settings, self.current))

    def _reset(self) -> None:
        self.chosen.emit(MAP, ())


def _name(action: str) -> str:
    spec = next((spec for spec in ACTIONS if spec.id == action), None)
    return words(spec.text).replace("&", "") if spec is not None else action


def _menu(name: str) -> str:
    titles = {**dict(MENUS), **{sub: title for sub, _, title in SUBMENUS}}
    return words(titles[name]).replace("&", "") if name in titles else ""
