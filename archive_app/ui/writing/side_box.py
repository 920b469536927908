"""One side of an article as it is typed: language, title, text."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from archive_app.domain.articles import ReadingText, Side
from archive_app.domain.writing import TypedText
from archive_app.ui.importing.choice_box import ChoiceBox
from archive_app.ui.models.wording import Wording
from archive_app.ui.text_display import visible_controls
from archive_app.ui.theme import Theme, set_tone

LANGUAGES = ("zh-Hans", "zh-Hant", "en", "ja", "ko", "ru", "fr", "de", "es")


class SideBox(QWidget):
    """``changed`` follows every key."""

    changed = Signal()

    def __init__(self, theme: Theme, side: Side, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._wording = Wording(self)
        self.side = side
        self._before = TypedText("")
        is_original = side is Side.ORIGINAL
        self._name = self.tr("Original") if is_original else self.tr("Translation")
        self.heading = QLabel(self._name, self)
        self.version = QLabel(self)
        self.language = ChoiceBox(theme, self)
        self.title = QLineEdit(self)
        self.text = QPlainTextEdit(self)
        self._set_up()
        self._lay_out()
        self.title.textChanged.connect(self.changed)
        self.text.textChanged.connect(self.changed)
        self.language.currentIndexChanged.connect(self.changed)

    def show_text(self, text: ReadingText | None) -> None:
        """Begin with what is here; None for a side that is missing."""
        if text is None:
            self.version.setText(self.tr("not there yet"))
            return
        self.version.setText(
            self.tr("version {number}").format(number=self._wording.number(text.version))
        )
        self._offer(text.language)
        with_title = "" if text.title_derived else text.title
        self.text.setPlainText(text.received)
        self.title.setText(with_title)
        self.title.setPlaceholderText(visible_controls(text.title))
        self.language.set_value(text.language)
        self.settle()

    def settle(self) -> None:
        """What stands here is kept."""
        self._before = self.typed()

    def typed(self) -> TypedText:
        """What stands here now."""
        return TypedText(self.text.toPlainText(), self.title.text().strip(), self.language.value)

    @property
    def is_changed(self) -> bool:
        """Whether it differs from what it began with; an emptied side counts as not changed."""
        typed = self.typed()
        return not typed.is_blank and typed != self._before

    @property
    def is_emptied(self) -> bool:
        """Whether a text that was here was taken away: nothing is ever removed so."""
        return self.typed().is_blank and not self._before.is_blank

    def show_found(self, language: str) -> None:
        """The language that was found out, '' while there is nothing to tell it from."""
        words = self.tr("Language: automatic")
        if language:
            words = self.tr("Found: {language}").format(language=self._wording.language(language))
        self.language.setItemText(0, words)
        tag = self.language.value or language
        for widget, role in ((self.text, "reader"), (self.title, "card")):
            font = self._theme.font(role, tag)
            if widget.font() != font:  # a text tells a new font as a change
                widget.setFont(font)

    # --- inside

    def _set_up(self) -> None:
        px, theme = self._theme.px, self._theme
        font = theme.font("card")
        font.setWeight(QFont.Weight.DemiBold)
        self.heading.setFont(font)
        self.version.setToolTip(self.tr("This text stays when another one is kept"))
        self.version.setFont(theme.font("meta"))
        set_tone(self.version, "text2")
        self.language.addItem("", "")
        for tag in LANGUAGES:
            self.language.addItem(self._wording.language(tag), tag)
        self.language.setMinimumContentsLength(20)
        is_original = self.side is Side.ORIGINAL
        self.language.setAccessibleName(
            self.tr("Language of the original")
            if is_original
            else self.tr("Language of the translation")
        )
        self.title.setPlaceholderText(self.tr("Title (found in the text when left empty)"))
        self.title.setAccessibleName(
            self.tr("Title of the original") if is_original else self.tr("Title of the translation")
        )
        self.title.setFixedHeight(px(32))
        self.text.setPlaceholderText(
            self.tr("Type or paste the original")
            if is_original
            else self.tr("Type or paste the translation")
        )
        self.text.setAccessibleName(
            self.tr("Text of the original") if is_original else self.tr("Text of the translation")
        )
        self.text.setTabChangesFocus(True)
        self.show_found("")

    def _lay_out(self) -> None:
        px = self._theme.px
        head = QHBoxLayout()
        head.setSpacing(px(8))
        head.addWidget(self.heading)
        head.addWidget(self.version, 1)
        head.addWidget(self.language)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        layout.addLayout(head)
        layout.addWidget(self.title)
        layout.addWidget(self.text, 1)
        self.setTabOrder(self.title, self.text)
        self.setTabOrder(self.text, self.language)

    def _offer(self, language: str) -> None:
        if language and self.language.findData(language) < 0:
            self.language.addItem(self._wording.language(language), language)
