"""The first page of the drawer: what the article is, who is named in it, its record."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from archive_app.domain.articles import Article, NameMention, Side
from archive_app.services.details import TextFacts
from archive_app.ui.details.page import DrawerPage
from archive_app.ui.details.words import NAME_ICONS, DetailsWords
from archive_app.ui.reader.flow_layout import FlowLayout
from archive_app.ui.reader.labels import plain_label
from archive_app.ui.theme import Theme, set_tone

_ICON = 15


class DescriptionPage(DrawerPage):
    """Rows only; Cite, Copy id and Raw ask."""

    cite_wanted = Signal()
    id_wanted = Signal()
    raw_wanted = Signal()

    def __init__(self, theme: Theme, words: DetailsWords, parent: QWidget | None = None) -> None:
        self._words = words
        super().__init__(theme, parent)
        self.cite = self._button(self.tr("Cite"), "quote", self.tr("Copy the citation"))
        self.copy_id = self._button(self.tr("Copy id"), "copy", self.tr("Copy the identifier"))
        self.raw = self._button(
            self.tr("Raw"), "file-text", self.tr("Show the texts as they were received")
        )
        self._buttons = QWidget(self)
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, theme.px(4), 0, 0)
        row.setSpacing(theme.px(8))
        for button in (self.cite, self.copy_id, self.raw):
            row.addWidget(button)
        row.addStretch(1)
        self.cite.clicked.connect(self.cite_wanted)
        self.copy_id.clicked.connect(self.id_wanted)
        self.raw.clicked.connect(self.raw_wanted)
        theme.changed.connect(self._restyle)
        self._buttons.hide()
        self._restyle()

    def set_article(self, article: Article | None, facts: Mapping[Side, TextFacts]) -> None:
        """Show the record of an article."""
        self._buttons.setParent(self)  # the page below it goes
        self._buttons.hide()
        self.begin()
        if article is not None:
            self.add_heading(self.tr("Description"), rule=False)
            self.add_rows(self._words.description(article, facts))
            self._add_names(article)
            self.add_heading(self.tr("Source record"))
            self.add_rows(self._words.record(article))
            self.add_widget(self._buttons)
            self._buttons.show()
        self.end()

    def _add_names(self, article: Article) -> None:
        names = list({(name.kind, name.text): name for name in article.names}.values())
        if names:
            self.add_heading(self.tr("Names in this article"), str(len(names)))
        for name in names:
            self.add_widget(self._name(name))

    def _name(self, name: NameMention) -> QWidget:
        px = self._theme.px
        widget = QWidget(self)
        row = QHBoxLayout(widget)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        icon = QLabel(widget)
        ratio = self.devicePixelRatioF()
        icon.setPixmap(self._theme.pixmap(NAME_ICONS[name.kind], px(_ICON), "text3", ratio=ratio))
        icon.setFixedWidth(px(_ICON))
        row.addWidget(icon)
        words = FlowLayout(gap=px(8), line_gap=px(2))
        for form in (name.text, *name.also):
            label = plain_label(form, widget)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            set_tone(label, "text" if form == name.text else "text2")
            label.setFont(self._theme.font("meta"))
            words.addWidget(label)
        row.addLayout(words, 1)
        return widget

    def _button(self, text: str, icon: str, tip: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setProperty("icon_name", icon)
        button.setFixedHeight(self._theme.px(28))
        button.setFont(self._theme.font("meta"))
        button.setToolTip(tip)
        button.setAutoDefault(False)
        return button

    def _restyle(self) -> None:
        for button in (self.cite, self.copy_id, self.raw):
            button.setIcon(self._theme.icon(button.property("icon_name")))
