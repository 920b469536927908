"""The head of an article: titles, where and when it appeared, people, status, tags."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from archive_app.domain.articles import Article, ReadingText, ReviewStatus, Side
from archive_app.domain.findings import Span
from archive_app.domain.reading import ReaderPage
from archive_app.ui.models.tips import plain_tip
from archive_app.ui.reader.badges import EvidenceBadge
from archive_app.ui.reader.document import Document
from archive_app.ui.reader.flow_layout import FlowLayout
from archive_app.ui.reader.geometry import MARGIN_LEFT
from archive_app.ui.reader.hit_walk import TitleHit
from archive_app.ui.reader.labels import MarkedLabel, plain_label
from archive_app.ui.reader.status_button import StatusButton
from archive_app.ui.reader.tag_chips import TagChips
from archive_app.ui.reader.wording import (
    author_words,
    credit_words,
    date_words,
    language_name,
)
from archive_app.ui.text_display import visible_controls

if TYPE_CHECKING:
    from archive_app.ui.theme import Theme


class ArticleHead(QWidget):
    """Shows an article's record; changes are asked for by signals and made elsewhere."""

    status_chosen = Signal(ReviewStatus)
    tag_removed = Signal(str)
    tag_add_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("readerHead")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = MarkedLabel(theme, "article", self, is_bold=True)
        self._other_title = MarkedLabel(theme, "section", self, color="text2")
        self._titles: dict[Side, MarkedLabel] = {}
        self._status = StatusButton(theme, self)
        self._source = plain_label("", self)
        self._date = plain_label("", self)
        self.inferred = EvidenceBadge(theme, self)
        self._people = plain_label("", self)
        self._dots = [plain_label("·", self), plain_label("·", self)]
        self._credits = plain_label("", self)
        self._credits.setProperty("tone", "faint")
        self._credits.setWordWrap(True)
        self._tags = TagChips(theme, self)
        self._arrange()
        self._restyle()
        self._status.status_chosen.connect(self.status_chosen)
        self._tags.tag_removed.connect(self.tag_removed)
        self._tags.tag_add_requested.connect(self.tag_add_requested)
        theme.changed.connect(self._restyle)

    @property
    def meta_text(self) -> str:
        """Source, date and people as they are shown."""
        labels = (self._source, self._date, self.inferred, self._people)
        return " · ".join(label.text() for label in labels if not label.isHidden())

    def set_page(self, page: ReaderPage, document: Document) -> None:
        """Show the record of a page."""
        article = page.article
        first = article.translation or article.original
        self._set_title(self._title, first, page, article.external_id)
        second = article.original if article.translation is not None else None
        self._set_title(self._other_title, second, page, "")
        labels = zip((self._title, self._other_title), (first, second), strict=True)
        self._titles = {text.side: label for label, text in labels if text is not None}
        self._status.set_status(article.status)
        self._tags.set_tags(article.tags)
        self._set_meta(article)
        self.inferred.set_dating(article.dating, document)

    def set_current_hit(self, hit: TitleHit | None) -> None:
        """Outline the current hit, when it is in a title."""
        for side, label in self._titles.items():
            is_here = hit is not None and hit.side is side
            label.set_current(Span(hit.start, hit.end) if hit is not None and is_here else None)

    def set_found(
        self, spans: Mapping[Side, Sequence[Span]], current: tuple[Side, Span] | None = None
    ) -> None:
        """Ring what was looked for in the titles, one of them strongly."""
        for side, label in self._titles.items():
            here = current[1] if current is not None and current[0] is side else None
            label.set_found(spans.get(side, ()), here)

    def _set_title(
        self, label: MarkedLabel, text: ReadingText | None, page: ReaderPage, fallback: str
    ) -> None:
        if text is None or not text.title:
            label.set_text(fallback)
            return
        marks, terms = page.title_marks.get(text.side, ()), page.title_terms.get(text.side, ())
        label.set_text(text.title, text.language, marks, terms)
        derived = self.tr("The record has no title; this is the beginning of the text.")
        label.setToolTip(derived if text.title_derived else "")
        label.setAccessibleDescription(language_name(text.language))

    def _set_meta(self, article: Article) -> None:
        self._source.setText(visible_controls(article.source))
        self._source.setVisible(bool(article.source))
        self._date.setText(date_words(article.dating))
        people = author_words(article)
        self._people.setText(people)
        self._people.setVisible(bool(people))
        self._dots[0].setVisible(bool(article.source))
        self._dots[1].setVisible(bool(people))
        credits_text = credit_words(article)
        self._credits.setText(credits_text)
        self._credits.setVisible(bool(credits_text))
        self._people.setToolTip(plain_tip(credits_text))

    def _arrange(self) -> None:
        titles = QVBoxLayout()
        titles.setSpacing(4)
        titles.addWidget(self._title)
        titles.addWidget(self._other_title)
        top = QHBoxLayout()
        top.setSpacing(24)
        top.addLayout(titles, 1)
        top.addWidget(self._status, 0, Qt.AlignmentFlag.AlignTop)
        meta = QWidget(self)
        flow = FlowLayout(meta, gap=8, line_gap=4)
        for label in (
            self._source,
            self._dots[0],
            self._date,
            self.inferred,
            self._dots[1],
            self._people,
        ):
            flow.addWidget(label)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN_LEFT, 14, 16, 10)
        column.setSpacing(6)
        column.addLayout(top)
        column.addWidget(meta)
        column.addWidget(self._credits)
        column.addWidget(self._tags)

    def _restyle(self) -> None:
        meta = self._theme.font("meta")
        for label in (self._date, self._people, self._credits, *self._dots):
            label.setFont(meta)
        meta.setWeight(meta.Weight.DemiBold)
        self._source.setFont(meta)
