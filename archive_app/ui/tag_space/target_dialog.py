"""Asks for a tag: into which others are merged, or below which they are moved."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import (
    QCompleter,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from archive_app.ui.theme import Theme, set_tone


class TargetDialog(QDialog):
    """A line that completes paths of tags by any part of them; ``chosen`` carries one."""

    chosen = Signal(str)

    def __init__(
        self,
        theme: Theme,
        title: str,
        question: str,
        paths: Sequence[str],
        hint: str,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        px = theme.px
        self.field = QLineEdit(self)
        self.field.setFont(theme.font("ui"))
        self.field.setAccessibleName(question)
        self.field.setMinimumWidth(px(360))
        completer = QCompleter(QStringListModel(list(paths), self), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setMaxVisibleItems(12)
        self.field.setCompleter(completer)
        self.buttons = QDialogButtonBox(self)
        self.buttons.addButton(title, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        label, small = QLabel(question, self), QLabel(hint, self)
        small.setFont(theme.font("meta"))
        set_tone(small, "text2")
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(16), px(16), px(12))
        column.setSpacing(px(8))
        for one in (label, small):
            one.setTextFormat(Qt.TextFormat.PlainText)
            one.setWordWrap(True)
        for widget in (label, self.field, small):
            column.addWidget(widget)
        column.addSpacing(px(4))
        column.addWidget(self.buttons)
        self.buttons.accepted.connect(self._choose)
        self.buttons.rejected.connect(self.reject)

    def _choose(self) -> None:
        self.accept()
        self.chosen.emit(self.field.text().strip().strip("/"))
