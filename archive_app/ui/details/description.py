"""The first page of the drawer: what the article is, who is named in it, its record."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QWidget

from archive_app.domain.article_fields import ArticleField
from archive_app.domain.articles import Article, NameMention, Side
from archive_app.services.details import TextFacts
from archive_app.services.fields import values_of
from archive_app.ui.details.field_line import FieldLine
from archive_app.ui.details.page import DrawerPage
from archive_app.ui.details.words import NAME_ICONS, DetailsWords, EditRow, Row
from archive_app.ui.reader.flow_layout import FlowLayout
from archive_app.ui.reader.labels import plain_label
from archive_app.ui.theme import Theme, set_tone

_ICON = 15


class DescriptionPage(DrawerPage):
    """Rows, some of which are corrected in place; all else is asked for by signals."""

    cite_wanted = Signal()
    id_wanted = Signal()
    raw_wanted = Signal()
    edit_wanted = Signal(object)  # ArticleField
    committed = Signal(object, str)  # ArticleField, what was typed
    restore_wanted = Signal(object)  # ArticleField
    completion_wanted = Signal(object, str)  # ArticleField, the line so far
    closed = Signal()  # nothing is typed any more

    def __init__(self, theme: Theme, words: DetailsWords, parent: QWidget | None = None) -> None:
        self._words = words
        self._article: Article | None = None
        self.can_edit = False
        self.lines: list[FieldLine] = []
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
        self.more = self._button(
            self.tr("Correct a field"), "pencil", self.tr("Choose what to correct (E)")
        )
        self._more_row = QWidget(self)
        below = QHBoxLayout(self._more_row)
        below.setContentsMargins(theme.px(6), 0, 0, 0)
        below.addWidget(self.more)
        below.addStretch(1)
        self._more_row.hide()
        self.more.clicked.connect(self.choose_field)
        self.cite.clicked.connect(self.cite_wanted)
        self.copy_id.clicked.connect(self.id_wanted)
        self.raw.clicked.connect(self.raw_wanted)
        theme.changed.connect(self._restyle)
        self._buttons.hide()
        self._restyle()

    def set_article(self, article: Article | None, facts: Mapping[Side, TextFacts]) -> None:
        """Show the record of an article."""
        self._article = article
        self.lines = []
        for kept in (self._buttons, self._more_row):
            kept.setParent(self)  # the page below it goes
            kept.hide()
        self.begin()
        if article is not None:
            self.add_heading(self.tr("Description"), rule=False)
            self._add_lines(article, self._words.description(article, facts))
            if self.can_edit:
                self.add_framed(self._more_row)
                self._more_row.show()
            self._add_names(article)
            self.add_heading(self.tr("Source record"))
            self._add_lines(article, self._words.record(article))
            self.add_widget(self._buttons)
            self._buttons.show()
        self.end()

    def choose_field(self) -> None:
        """Offer every field that the article can have."""
        if self._article is None or not self.can_edit:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for field in values_of(self._article):
            menu.addAction(self._words.field(field)).setData(field.value)
        menu.triggered.connect(self._choose)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))
        menu.setActiveAction(menu.actions()[0])

    def line_of(self, field: ArticleField) -> FieldLine | None:
        """The row in which a field is corrected; None when none shows it."""
        return next((line for line in self.lines if field in line.fields), None)

    @property
    def article(self) -> Article | None:
        """The article that the page tells of."""
        return self._article

    @property
    def focused_field(self) -> ArticleField | None:
        """The first field of the row that has the keyboard."""
        return next((line.fields[0] for line in self.lines if line.hasFocus()), None)

    @property
    def typing(self) -> FieldLine | None:
        """The row that is typed in."""
        return next((line for line in self.lines if line.edit is not None), None)

    def start(self, field: ArticleField) -> None:
        """Begin to correct a field, in its row or in a new one."""
        if self._article is None or not self.can_edit:
            return
        line = self.line_of(field)
        if line is None:
            line = self._new_line(self._article, self._words.field(field), "", (field,))
            self.insert_before(self._more_row, line)
        line.start(field, values_of(self._article).get(field, ""))
        if line.edit is not None:
            line.edit.setPlaceholderText(self._words.hint(field))
            line.edit.setToolTip(self._words.hint(field))
            self.ensureWidgetVisible(line)

    def focus_on(self, field: ArticleField) -> None:
        """Put the keyboard on the row of a field, or on the button below all."""
        (self.line_of(field) or self.more).setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, action: QAction) -> None:
        self.edit_wanted.emit(ArticleField(action.data()))

    def _add_lines(self, article: Article, rows: Sequence[EditRow]) -> None:
        """Rows in their order; those that can be corrected each by itself."""
        plain: list[Row] = []
        shown: set[ArticleField] = set()
        for name, value, fields in rows:
            if not self.can_edit or not fields:
                plain.append((name, value))
                continue
            self.add_rows(plain)
            plain = []
            line = self._new_line(article, name, value, fields, shown)
            shown.update(fields)
            self.add_framed(line)
        self.add_rows(plain)

    def _new_line(
        self,
        article: Article,
        name: str,
        value: str,
        fields: Sequence[ArticleField],
        shown: Set[ArticleField] = frozenset(),
    ) -> FieldLine:
        edited = {one.field: one for one in article.edited}
        imported = [
            (field, self._words.imported(edited[field]), self._words.set_by(edited[field]))
            for field in fields
            if field in edited and field not in shown and field is not ArticleField.ASSIGNEE
        ]
        labels = self.row_labels(name, value)
        names = {field: self._words.field(field) for field in fields}
        line = FieldLine(self._theme, *labels, names, imported, self)
        line.edit_wanted.connect(self.edit_wanted)
        line.committed.connect(self.committed)
        line.restore_wanted.connect(self.restore_wanted)
        line.completion_wanted.connect(self.completion_wanted)
        line.closed.connect(self._close)
        line.step_wanted.connect(self._step)
        self.lines.append(line)
        return line

    def _close(self, field: ArticleField) -> None:
        """A row that was made to type in goes with the typing."""
        line = self.line_of(field)
        known = values_of(self._article) if self._article is not None else {}
        if line is not None and not known.get(field):
            if line.hasFocus():
                self.more.setFocus(Qt.FocusReason.OtherFocusReason)
            self.lines.remove(line)
            line.hide()
            line.deleteLater()
        self.closed.emit()

    def _step(self, line: FieldLine, step: int) -> None:
        to = self.lines.index(line) + step
        if 0 <= to < len(self.lines):
            self.lines[to].setFocus(Qt.FocusReason.OtherFocusReason)
            self.ensureWidgetVisible(self.lines[to])

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
        for button in (self.cite, self.copy_id, self.raw, self.more):
            button.setIcon(self._theme.icon(button.property("icon_name")))
