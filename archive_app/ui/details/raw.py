"""The texts of an article exactly as they were received."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QTabWidget, QVBoxLayout, QWidget
from PySide6.QtWidgets import QPushButton as Button

from archive_app.domain.articles import Side
from archive_app.ui.details.words import DetailsWords
from archive_app.ui.text_display import visible_controls
from archive_app.ui.theme import Theme, set_ground

_WIDTH, _HEIGHT = 720, 600


class RawDialog(QDialog):
    """Not modal; read only. Nothing is left out, and characters that hide are made visible."""

    def __init__(
        self,
        theme: Theme,
        words: DetailsWords,
        received: Mapping[Side, str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        px = theme.px
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("As received"))
        self.resize(px(_WIDTH), px(_HEIGHT))
        set_ground(self, "window")
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        for side, text in received.items():
            self.tabs.addTab(_view(theme, text, self), words.side(side))
        close = Button(self.tr("Close"), self)
        close.setFixedHeight(px(30))
        close.clicked.connect(self.close)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(px(16), px(10), px(16), px(12))
        buttons.addStretch(1)
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.tabs, 1)
        layout.addLayout(buttons)


def _view(theme: Theme, text: str, parent: QWidget) -> QPlainTextEdit:
    view = QPlainTextEdit(parent)
    view.setReadOnly(True)
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPixelSize(theme.px(13))
    view.setFont(font)
    view.setPlainText("\n".join(visible_controls(line) for line in text.split("\n")))
    view.setTabChangesFocus(True)
    return view
