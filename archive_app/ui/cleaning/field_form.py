"""A few fields of a card, put right by hand."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from archive_app.domain.dates import PartialDate
from archive_app.ui.cleaning.words import CardWords
from archive_app.ui.reader.labels import plain_label
from archive_app.ui.theme import Theme, set_tone

_DATES = "published"


class FieldForm(QWidget):
    """Enter or Save emits what was changed, field by field; Esc or Cancel leaves all as it was."""

    edited = Signal(str, str)  # field, value
    closed = Signal()

    def __init__(self, theme: Theme, words: CardWords, fields: Mapping[str, str], parent: QWidget):
        super().__init__(parent)
        self._before = dict(fields)
        self._edits: dict[str, QLineEdit] = {}
        self._problem = plain_label("", self)
        self._problem.setWordWrap(True)
        self._problem.setFont(theme.font("caption"))
        self._problem.hide()
        set_tone(self._problem, "err")
        grid = self._grid(theme, words)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.save = QPushButton(self.tr("Save"), self)
        self._lay_out(theme, grid)
        self.save.clicked.connect(self._save)
        self.cancel.clicked.connect(self.closed)

    def focus_first(self) -> None:
        """Begin to write in the first field."""
        first = next(iter(self._edits.values()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
            first.selectAll()

    def edit(self, name: str) -> QLineEdit:
        """The line of a field; raises KeyError when the form has none of that name."""
        return self._edits[name]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._save()
        else:
            super().keyPressEvent(event)

    def _grid(self, theme: Theme, words: CardWords) -> QGridLayout:
        px = theme.px
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(8))
        grid.setVerticalSpacing(px(6))
        for row, (name, value) in enumerate(self._before.items()):
            label = plain_label(words.field(name), self)
            label.setFont(theme.font("meta"))
            set_tone(label, "text2")
            edit = QLineEdit(value, self)
            edit.setFont(theme.font("meta"))
            edit.setPlaceholderText(words.field_hint(name))
            edit.setToolTip(words.field_hint(name))
            edit.setAccessibleName(words.field(name))
            label.setBuddy(edit)
            self._edits[name] = edit
            grid.addWidget(label, row, 0)
            grid.addWidget(edit, row, 1)
        return grid

    def _lay_out(self, theme: Theme, grid: QGridLayout) -> None:
        px = theme.px
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        buttons.addStretch(1)
        for button in (self.cancel, self.save):
            button.setFont(theme.font("meta"))
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, px(4), 0, 0)
        layout.setSpacing(px(8))
        layout.addLayout(grid)
        layout.addWidget(self._problem)
        layout.addLayout(buttons)

    def _save(self) -> None:
        changed = {
            name: value
            for name, edit in self._edits.items()
            if (value := edit.text().strip()) != self._before[name]
        }
        if _DATES in changed and not _is_date(changed[_DATES]):
            self._problem.setText(self.tr("Write the date as 2021-03-05, 2021-03 or 2021."))
            self._problem.show()
            self._edits[_DATES].setFocus()
            return
        self.closed.emit()
        for name, value in changed.items():
            self.edited.emit(name, value)


def _is_date(text: str) -> bool:
    """Whether a text is a date as EDTF writes it; nothing at all is an unknown date."""
    try:
        PartialDate.parse(text)
    except ValueError:
        return False
    return True
