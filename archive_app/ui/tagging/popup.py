"""The tag box: type to find or make tags, tick to put them on or take them off."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from archive_app.ui.models.tag_list import TagListModel, TagRole, TagState
from archive_app.ui.models.wording import Wording
from archive_app.ui.tagging.delegate import TagDelegate
from archive_app.ui.theme import Theme, set_ground, set_tone

_WIDTH = 320
_ROWS = 8
_SEPARATORS = re.compile(r"[,，、;；\n]")


def split_tags(text: str) -> list[str]:
    """The tags in a text: parted by commas, each ``a/b`` without blank parts, none twice."""
    found: dict[str, None] = {}
    for piece in _SEPARATORS.split(text):
        path = "/".join(part.strip() for part in piece.split("/") if part.strip())
        if path:
            found[path] = None
    return list(found)


def paste_tags(edit: QLineEdit) -> None:
    """Paste into a line; what stands on lines of its own there is parted by commas here."""
    lines = (line.strip() for line in QGuiApplication.clipboard().text().splitlines())
    edit.insert(", ".join(line for line in lines if line))


class TagPopup(QFrame):
    """Enter adds what was typed, several parted by commas; Space ticks a row; Esc closes."""

    tags_added = Signal(list)  # list[str] of paths
    tag_removed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._theme = theme
        self._wording = Wording(self)
        self._model = TagListModel(self)
        self._heading = QLabel(self)
        font = theme.font("ui")
        font.setWeight(QFont.Weight.DemiBold)
        self._heading.setFont(font)
        self.edit = QLineEdit(self)
        self.edit.setFont(theme.font("ui"))
        self.edit.setPlaceholderText(self.tr("Add tags, parted by commas"))
        self.edit.setAccessibleName(self.tr("Tags to add"))
        self.list = _TagList(self)
        self.list.setModel(self._model)
        self.list.setItemDelegate(TagDelegate(theme, self.list))
        self.list.setAccessibleName(self.tr("Tags"))
        self._hint = QLabel(self.tr("Enter adds · Space ticks · a/b puts b under a"), self)
        self._hint.setFont(theme.font("caption"))
        self._lay_out()
        self.edit.installEventFilter(self)
        self.edit.textChanged.connect(self._filter)
        self.list.row_chosen.connect(self._toggle)
        self.list.clicked.connect(self._toggle)
        set_tone(self._hint, "text3")
        set_ground(self, "popup")

    def _lay_out(self) -> None:
        px = self._theme.px
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(12), px(12), px(12), px(8))
        layout.setSpacing(px(8))
        for widget in (self._heading, self.edit, self.list, self._hint):
            layout.addWidget(widget)
        self.edit.setFixedHeight(px(32))
        self.list.setFixedHeight(px(28) * _ROWS)
        self.setFixedWidth(px(_WIDTH))

    # --- setters

    def open_for(
        self, articles: int, known: Sequence[str], states: Mapping[str, TagState], at: QPoint
    ) -> None:
        """Show the box at a place of the screen for so many articles."""
        self._heading.setText(
            self.tr("Tags of {articles}").format(articles=self._wording.articles(articles))
        )
        self.edit.clear()
        self.set_tags(known, states)
        self.adjustSize()
        self.move(at)
        self.show()
        self.edit.setFocus(Qt.FocusReason.PopupFocusReason)

    def set_offers(self, offers: Mapping[str, str]) -> None:
        """Tags that may fit, the best first, and why in words."""
        self._model.set_offers(offers)

    def set_tags(self, known: Sequence[str], states: Mapping[str, TagState]) -> None:
        """Every tag there is, and the states of those that the articles have."""
        self._model.set_tags(known, states)

    # --- Qt asks

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            watched is self.edit
            and isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and self._edit_key(event)
        ):
            return True
        return super().eventFilter(watched, event)

    # --- inside

    def _edit_key(self, event: QKeyEvent) -> bool:
        if event.matches(QKeySequence.StandardKey.Paste):
            paste_tags(self.edit)
            return True
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._add_typed()
            case Qt.Key.Key_Down if self._model.rowCount():
                self.list.setFocus()
                self.list.setCurrentIndex(self._model.index(0, 0))
            case Qt.Key.Key_Tab if self._last_piece() and self._model.best_match():
                self._complete(self._model.best_match())
            case Qt.Key.Key_Escape:
                self.close()
            case _:
                return False
        return True

    def _last_piece(self) -> str:
        return _SEPARATORS.split(self.edit.text())[-1].strip()

    def _complete(self, path: str) -> None:
        text = self.edit.text()
        ends = [found.end() for found in _SEPARATORS.finditer(text)]
        before = text[: ends[-1]] + " " if ends else ""
        self.edit.setText(before + path)

    def _filter(self) -> None:
        self._model.set_typed(self._last_piece())

    def _add_typed(self) -> None:
        tags = split_tags(self.edit.text())
        self.edit.clear()
        if tags:
            self._add(tags)
        else:
            self.close()

    def _add(self, tags: list[str]) -> None:
        for tag in tags:
            self._model.set_state(tag, TagState.ALL)
        self.tags_added.emit(tags)

    def _toggle(self, index: QModelIndex) -> None:
        path: str = index.data(TagRole.PATH)
        if index.data(TagRole.IS_NEW):
            self._add_typed()
        elif index.data(TagRole.STATE) == TagState.ALL:
            self._model.set_state(path, TagState.NONE)
            self.tag_removed.emit(path)
        else:
            self._add([path])


class _TagList(QListView):
    """Space and Enter choose a row; Up from the first goes back to the line."""

    row_chosen = Signal(QModelIndex)

    def __init__(self, parent: TagPopup) -> None:
        super().__init__(parent)
        self._popup = parent
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        match event.key():
            case Qt.Key.Key_Space | Qt.Key.Key_Return | Qt.Key.Key_Enter if index.isValid():
                self.row_chosen.emit(index)
            case Qt.Key.Key_Up if index.row() <= 0:
                self._popup.edit.setFocus()
            case Qt.Key.Key_Escape:
                self._popup.close()
            case _:
                super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """No type-ahead: the line above finds tags."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two clicks are two clicks."""
        self.mousePressEvent(event)
