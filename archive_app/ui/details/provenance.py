"""The second page of the drawer: the files an article came from, and what was done to its texts."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from archive_app.domain.articles import Article, ReadingText, Side
from archive_app.services.details import TextFacts
from archive_app.ui.details.page import DrawerPage
from archive_app.ui.details.words import DetailsWords
from archive_app.ui.evidence import evidence_told
from archive_app.ui.text_display import visible_controls
from archive_app.ui.theme import Theme


class ProvenancePage(DrawerPage):
    """Says everything that is recorded; the dialog of cleaning changes it."""

    cleaning_wanted = Signal()

    def __init__(self, theme: Theme, words: DetailsWords, parent: QWidget | None = None) -> None:
        self._words = words
        super().__init__(theme, parent)
        self.cleaning = QPushButton(self.tr("Cleaning of this article…"), self)
        self.cleaning.setProperty("link", True)
        self.cleaning.setFont(theme.font("meta"))
        self.cleaning.setAutoDefault(False)
        self.cleaning.clicked.connect(self.cleaning_wanted)
        self.cleaning.hide()

    def set_article(self, article: Article | None, facts: Mapping[Side, TextFacts]) -> None:
        """Show where an article came from."""
        self.cleaning.setParent(self)  # the page below it goes
        self.cleaning.hide()
        self.begin()
        if article is not None:
            self._add_files(article)
            self._add_texts(article, facts)
            if article.dating.evidence:
                self.add_heading(self.tr("Evidence of the date"))
                for reason in article.dating.evidence:
                    self.add_text(visible_controls(evidence_told(reason)))
            self.add_widget(self.cleaning)
            self.cleaning.show()
        self.end()

    def _add_files(self, article: Article) -> None:
        if not article.provenance:
            self.add_heading(self.tr("Source"), rule=False)
            self.add_text(self.tr("Typed in this archive: there is no file."), "text2")
        for number, origin in enumerate(article.provenance):
            self.add_heading(self.tr("Source file"), rule=number > 0)
            rows = [
                (self.tr("File"), origin.file),
                (self.tr("Import"), origin.batch),
                (self.tr("When"), self._words.moment(origin.imported_at)),
                (self.tr("Encoding"), origin.encoding.upper()),
                (self.tr("Kind"), origin.media_type),
                (self.tr("SHA-256"), origin.sha256),
            ]
            self.add_rows([(name, visible_controls(value)) for name, value in rows if value])

    def _add_texts(self, article: Article, facts: Mapping[Side, TextFacts]) -> None:
        for text in (article.original, article.translation):
            if text is not None:
                self.add_heading(self._words.side(text.side))
                self.add_rows(self._text_rows(text, facts.get(text.side)))

    def _text_rows(self, text: ReadingText, facts: TextFacts | None) -> list[tuple[str, str]]:
        found = self._words.findings(facts) if facts is not None else []
        rows = [(self.tr("Version"), str(text.version))]
        if text.made_by:
            rows.append((self.tr("Corrected by"), self._words.corrector(text)))
        if text.side is Side.TRANSLATION:
            rows.append((self.tr("Made by"), self._words.translator(text)))
        rows.append((self.tr("Cleaning"), "\n".join(found) or self.tr("Nothing was noticed")))
        return [(name, value) for name, value in rows if value]
