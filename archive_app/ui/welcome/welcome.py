"""The welcome page: what one can do now, each with its shortcut. Shown while nothing is open."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from archive_app.ui.models.wording import Wording
from archive_app.ui.theme import Theme, set_ground, set_tone
from archive_app.ui.welcome.card import Card

_WIDEST = 616


class WelcomePage(QScrollArea):
    """Cards only for what works now; reading needs articles, so its card comes with them."""

    import_requested = Signal()
    open_requested = Signal()
    search_requested = Signal()
    read_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._wording = Wording(self)
        self._page = QWidget(self)
        self._heading = QLabel(self._page)
        self._heading.setWordWrap(True)
        font = theme.font("title")
        font.setWeight(QFont.Weight.DemiBold)
        self._heading.setFont(font)
        self._sentence = QLabel(self._page)
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self._sentence.setFont(theme.font("card"))
        self._sentence.setWordWrap(True)
        set_tone(self._sentence, "text2")
        set_ground(self._page, "surface")
        self._make_cards()
        self._lay_out()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidget(self._page)
        self.setFocusProxy(self.import_card)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.set_archive("", 0)

    def _make_cards(self) -> None:
        theme, page = self._theme, self._page
        self.import_card = Card(
            theme, "folder-input", self.tr("Import your articles"), page, keys="Ctrl+Shift+I"
        )
        self.import_card.set_help(
            self.tr(
                "Texts, web pages, documents, tables, archives, folders. The originals are kept."
            )
        )
        self.open_card = Card(theme, "folder-open", self.tr("Open an archive"), page, keys="Ctrl+O")
        self.open_card.set_help(self.tr("One .archive file, on this disk or a shared drive."))
        self.search_card = Card(
            theme, "search", self.tr("Search both languages at once"), page, keys="Ctrl+F"
        )
        self.search_card.set_help(
            self.tr('Try 女警 OR "female police" and press F3 to walk the hits.')
        )
        self.read_card = Card(theme, "columns-2", self.tr("Read side by side"), page, keys="Enter")
        self.read_card.set_help(
            self.tr(
                "Pick any article. Original and translation stay level, paragraph by paragraph."
            )
        )
        self.import_card.clicked.connect(self.import_requested)
        self.open_card.clicked.connect(self.open_requested)
        self.search_card.clicked.connect(self.search_requested)
        self.read_card.clicked.connect(self.read_requested)
        self.import_button = QPushButton(page)
        self.import_button.setText(" " + self.tr("Import articles…"))
        self.import_button.setProperty("primary", True)
        self.import_button.setFixedHeight(theme.px(34))
        self.import_button.setIconSize(QSize(theme.px(16), theme.px(16)))
        self.import_button.clicked.connect(self.import_requested)

    def _lay_out(self) -> None:
        px = self._theme.px
        column = QVBoxLayout()
        column.setSpacing(px(8))
        column.addStretch(2)
        column.addWidget(self._heading)
        column.addWidget(self._sentence)
        column.addSpacing(px(12))
        for card in (self.import_card, self.open_card, self.search_card, self.read_card):
            column.addWidget(card)
        column.addSpacing(px(8))
        column.addWidget(self.import_button, 0, Qt.AlignmentFlag.AlignRight)
        column.addStretch(3)
        holder = QWidget(self._page)
        holder.setMaximumWidth(px(_WIDEST))
        holder.setLayout(column)
        layout = QHBoxLayout(self._page)
        layout.setContentsMargins(px(24), px(24), px(24), px(24))
        layout.addStretch(1)
        layout.addWidget(holder, 100)
        layout.addStretch(1)

    # --- setters

    def set_archive(self, name: str, articles: int, *, is_sample: bool = False) -> None:
        """What is open: its name ('' for nothing), how many articles, whether it's the sample."""
        count = self._wording.articles(articles)
        if not name:
            heading = self.tr("Welcome to Archive Browser.")
            sentence = self.tr(
                "Search, read and tag articles in two languages. Nothing leaves this computer."
            )
        elif is_sample:
            heading = self.tr("Welcome. This is a sample archive.")
            sentence = self.tr(
                "{articles} in Chinese and English to try anything with. "
                "Nothing leaves this computer."
            ).format(articles=count)
        elif not articles:
            heading = self.tr("This archive holds no articles yet.")
            sentence = self.tr("Import some to search and read them. Nothing leaves this computer.")
        else:
            heading = self.tr("Choose an article to read.")
            sentence = self.tr("{articles} in {name}. Nothing leaves this computer.").format(
                articles=count, name=name
            )
        self._heading.setText(heading)
        self._sentence.setText(sentence)
        for card in (self.search_card, self.read_card):
            card.setVisible(articles > 0)
        for widget in (self.import_card, self.import_button):
            widget.setEnabled(bool(name))
            widget.setVisible(bool(name))

    # --- Qt asks

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.verticalScrollBar().setValue(0)

    def _restyle(self) -> None:
        self.import_button.setIcon(self._theme.icon("folder-input", "on_fill"))
