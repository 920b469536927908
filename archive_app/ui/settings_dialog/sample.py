"""A sample below the settings of the reader: how each script is set, as it will be read."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from archive_app.settings.load import Settings
from archive_app.ui.settings_dialog.words import words
from archive_app.ui.theme import Theme, set_ground, set_tone

# Not translated: each is in the language that it shows.
_TEXTS = (
    ("zh-Hans", "Simplified Chinese", "水上分局现有女警十七名，平均年龄三十一岁。"),
    ("", "English and other alphabets", "The water branch currently has 17 female officers."),
    ("zh-Hant", "Traditional Chinese", "水上分局現有女警十七名，平均年齡三十一歲。"),
    ("ja", "Japanese", "水上分局には現在十七名の女性警察官がいる。"),
    ("ko", "Korean", "수상 분국에는 현재 여경 열일곱 명이 있다."),
)


class ReadingSample(QWidget):
    """A sentence in each script."""

    def __init__(self, theme: Theme, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._settings = settings
        self._texts: dict[str, QLabel] = {}
        px = theme.px
        title = QLabel(self.tr("Sample"), self)
        title.setFont(theme.font("ui"))
        set_tone(title, "text2")
        sheet = QFrame(self)
        set_ground(sheet, "sunken")
        grid = QGridLayout(sheet)
        grid.setContentsMargins(px(16), px(10), px(16), px(10))
        grid.setHorizontalSpacing(px(24))
        grid.setVerticalSpacing(px(8))
        for place, (language, name, text) in enumerate(_TEXTS):
            shown = QLabel(text, sheet)
            shown.setTextFormat(Qt.TextFormat.PlainText)
            shown.setWordWrap(True)
            shown.setToolTip(words(name))
            shown.setAccessibleName(text)
            shown.setAccessibleDescription(words(name))
            self._texts[language] = shown
            grid.addWidget(shown, place // 2, place % 2)
            grid.setColumnStretch(place % 2, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(28), px(8), px(28), px(4))
        column.setSpacing(px(6))
        column.addWidget(title)
        column.addWidget(sheet)
        self.refresh()

    def refresh(self) -> None:
        """Set the sentences as articles are set now."""
        role = "reader"
        if self._settings.flag("reader.serif") and self._theme.has_serif:
            role = "reader_serif"
        for language, label in self._texts.items():
            label.setFont(self._theme.font(role, language or "en"))
