"""The box that keeps a search: its name, its folder, what it is for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFont, QHideEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from archive_app.domain.errors import UserError
from archive_app.domain.saved_searches import (
    LONGEST_DESCRIPTION,
    SavedSearch,
    folder_path,
    name_key,
    search_name,
)
from archive_app.ui.importing.choice_box import ChoiceBox
from archive_app.ui.said import said
from archive_app.ui.theme import Theme, set_ground, set_tone

_WIDTH = 340


class SavePopup(QFrame):
    """Return saves, Esc closes. A name that is taken says that it will be replaced."""

    accepted = Signal(object, str)  # SavedSearch, the name it had before ('' for a new one)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._theme = theme
        self._search = SavedSearch("", "")
        self._was = ""
        self._taken: dict[str, str] = {}
        self._heading = QLabel(self)
        font = theme.font("ui")
        font.setWeight(QFont.Weight.DemiBold)
        self._heading.setFont(font)
        self._kept = self._small("text2")
        self.name = self._field(self.tr("Name"))
        self.folder = ChoiceBox(theme, self)
        self.folder.setEditable(True)
        self.folder.setAccessibleName(self.tr("Folder"))
        line = self.folder.lineEdit()
        if line is not None:
            line.setFrame(False)
            line.setTextMargins(theme.px(6), 0, 0, 0)
            line.setFont(theme.font("ui"))
            line.setPlaceholderText(self.tr("Folder, such as Police/Women"))
            line.returnPressed.connect(self._accept)
        self.description = self._field(self.tr("What it is for"))
        self.description.setMaxLength(LONGEST_DESCRIPTION)
        self.told = self._small("warn")
        self.button = QPushButton(self)
        self.button.setProperty("primary", True)
        self.button.setFont(theme.font("ui"))
        self._lay_out()
        set_ground(self, "popup")
        for field in (self.name, self.description):
            field.returnPressed.connect(self._accept)
        self.name.textChanged.connect(self._check)
        self.button.clicked.connect(self._accept)

    def _field(self, name: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setFont(self._theme.font("ui"))
        field.setPlaceholderText(name)
        field.setAccessibleName(name)
        return field

    def _small(self, tone: str) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setFont(self._theme.font("meta"))
        label.setWordWrap(True)
        set_tone(label, tone)
        return label

    def _lay_out(self) -> None:
        px = self._theme.px
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(12), px(12), px(12), px(12))
        layout.setSpacing(px(8))
        fields: tuple[QWidget, ...] = (self.name, self.folder, self.description)
        for widget in (self._heading, self._kept, *fields, self.told):
            layout.addWidget(widget)
        for field in fields:
            field.setFixedHeight(px(32))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.button)
        layout.addLayout(row)
        self.setFixedWidth(px(_WIDTH))

    # --- setters

    def open_for(
        self,
        search: SavedSearch,
        kept: str,
        known: Sequence[SavedSearch],
        at: QPoint,
        *,
        edits: bool = False,
    ) -> None:
        """Ask about a search at a place of the screen; ``kept`` says in words what is saved."""
        self._search = search
        self._was = search.name if edits else ""
        self._taken = {name_key(one.name): one.name for one in known if one.name != self._was}
        self._heading.setText(self.tr("Saved search") if edits else self.tr("Save this search"))
        self._kept.setText(kept)
        self._kept.setVisible(bool(kept))
        self.folder.clear()
        self.folder.addItems(sorted({one.folder for one in known if one.folder}))
        self.folder.setCurrentText(search.folder)
        self.description.setText(search.description)
        self.name.setText(search.name)
        self._check()
        self.adjustSize()
        self.move(at)
        self.show()
        self.name.setFocus(Qt.FocusReason.PopupFocusReason)
        self.name.selectAll()

    # --- Qt asks

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        # Where no window manager does it, the keyboard would stay with the closed box.
        if home := self.parentWidget():
            home.window().activateWindow()

    # --- inside

    def _check(self) -> None:
        """Say what a click would replace."""
        other = self._taken.get(name_key(self.name.text()))
        self.told.setVisible(other is not None)
        self.button.setEnabled(bool(self.name.text().strip()))
        self.button.setText(self.tr("Save"))
        if other is not None:
            words = self.tr("“{name}” is saved already and would be replaced; undo brings it back.")
            if self._was:
                words = self.tr("“{name}” is the name of another saved search.")
                self.button.setEnabled(False)
            else:
                self.button.setText(self.tr("Replace"))
            self.told.setText(words.format(name=other))
        self.adjustSize()

    def _accept(self) -> None:
        if not self.button.isEnabled():
            return
        try:
            wanted = replace(
                self._search,
                name=search_name(self.name.text()),
                folder=folder_path(self.folder.currentText()),
                description=self.description.text().strip(),
            )
        except UserError as problem:
            self.told.setText(said(str(problem)))
            self.told.show()
            self.adjustSize()
            return
        self.close()
        self.accepted.emit(wanted, self._was)
