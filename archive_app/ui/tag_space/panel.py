"""What is known of the tag that is looked at, and what can be done with it."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from archive_app.domain.tag_edits import ChangeTag, DropAlias, TagRecord
from archive_app.ui.importing.choice_box import ChoiceBox
from archive_app.ui.imports.question_strip import QuestionStrip
from archive_app.ui.kept_text import KeptText
from archive_app.ui.models.tips import plain_tip
from archive_app.ui.models.wording import Wording
from archive_app.ui.tag_space.delegate import tag_dot
from archive_app.ui.tag_space.swatches import Swatches
from archive_app.ui.text_display import visible_controls
from archive_app.ui.theme import Theme, set_ground, set_tone


class TagDeed(Enum):
    """What a person wants of the tags that are selected."""

    SHOW = auto()  # their articles
    RENAME = auto()
    MAKE_BELOW = auto()
    MOVE = auto()
    MERGE = auto()
    DELETE = auto()


class TagPanel(QWidget):
    """Shows one tag, or how many are selected; it decides nothing."""

    wanted = Signal(object)  # TagDeed
    edited = Signal(object)  # ChangeTag or DropAlias
    key_chosen = Signal(str, int)  # a tag, and the key 1 to 9 that puts it on; 0 for none

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._wording = Wording(self)
        self._record: TagRecord | None = None
        self._dot = QLabel(self)
        self.heading = QLabel(self)
        self.facts = QLabel(self)
        self.question = QuestionStrip(theme, self.tr("Delete"), self)
        self.buttons = {
            TagDeed.SHOW: QPushButton(self.tr("Show articles"), self),
            TagDeed.RENAME: QPushButton(self.tr("Rename"), self),
            TagDeed.MAKE_BELOW: QPushButton(self.tr("New tag below…"), self),
            TagDeed.MOVE: QPushButton(self.tr("Move…"), self),
            TagDeed.MERGE: QPushButton(self.tr("Merge into…"), self),
            TagDeed.DELETE: QPushButton(self.tr("Delete…"), self),
        }
        self.swatches = Swatches(theme, self)
        self.quick = ChoiceBox(theme, self)
        self.description = KeptText(self)
        self.aliases = QWidget(self)
        self._labels = {
            "colour": QLabel(self.tr("Colour"), self),
            "quick": QLabel(self.tr("Key that puts it on"), self),
            "description": QLabel(self.tr("What it is for"), self),
            "aliases": QLabel(self.tr("Also called"), self),
        }
        self._set_up()
        self._lay_out()
        self._connect()

    # --- setters

    def show_tag(self, record: TagRecord, *, writable: bool, quick: int = 0) -> None:
        """Show one tag; without ``writable`` nothing of it can be changed.

        ``quick`` is the key from 1 to 9 that puts it on, or 0.
        """
        is_other = self._record is None or self._record.id != record.id
        self._record = record
        if is_other:
            self.question.hide()
        self.heading.setText(visible_controls(record.path))
        words = self.tr("%n article(s)", "", record.articles)
        if record.with_below != record.articles:
            below = self.tr("%n with those below", "", record.with_below)
            words = f"{words} · {below}"
        self.facts.setText(words)
        self.swatches.set_colour(record.colour)
        self.quick.setCurrentIndex(quick)
        if is_other or not self.description.hasFocus():
            self.description.set_text(record.description)
        self._show_aliases(record, writable=writable)
        self._show_parts(one=True, writable=writable)
        self.buttons[TagDeed.SHOW].setEnabled(record.with_below > 0)
        self._restyle()

    def show_many(self, count: int, *, writable: bool) -> None:
        """Say how many tags are selected."""
        self._record = None
        self.question.hide()
        self.heading.setText(self.tr("%n tag(s) selected", "", count))
        self.facts.setText("")
        self._show_parts(one=False, writable=writable)
        self._restyle()

    # --- inside: set up

    def _set_up(self) -> None:
        theme, px = self._theme, self._theme.px
        set_ground(self, "window")
        font = theme.font("section")
        font.setWeight(QFont.Weight.DemiBold)
        self.heading.setFont(font)
        self.facts.setFont(theme.font("ui"))
        set_tone(self.facts, "text2")
        for label in (self.heading, self.facts):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        small = theme.font("meta")
        small.setWeight(QFont.Weight.DemiBold)
        for label in self._labels.values():
            label.setFont(small)
            set_tone(label, "text2")
        for button in self.buttons.values():
            button.setFixedHeight(px(30))
        self.quick.addItems([self.tr("None"), *map(str, range(1, 10))])
        self.quick.setFont(theme.font("ui"))
        self.quick.setFixedHeight(px(30))
        self.quick.setAccessibleName(self._labels["quick"].text())
        self.description.setFont(theme.font("ui"))
        self.description.setFixedHeight(px(76))
        self.description.setTabChangesFocus(True)
        self.description.setAccessibleName(self._labels["description"].text())
        self.swatches.setAccessibleName(self._labels["colour"].text())

    def _lay_out(self) -> None:
        px = self._theme.px
        head = QHBoxLayout()
        head.setSpacing(px(10))
        head.addWidget(self._dot, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.heading, 1)
        grid = QGridLayout()
        grid.setSpacing(px(8))
        for number, button in enumerate(self.buttons.values()):
            grid.addWidget(button, number // 3, number % 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(20), px(16), px(20), px(16))
        column.setSpacing(px(8))
        column.addLayout(head)
        column.addWidget(self.facts)
        column.addSpacing(px(4))
        column.addLayout(grid)
        column.addWidget(self.question)
        for name, widget in (
            ("colour", self.swatches),
            ("quick", self.quick),
            ("description", self.description),
            ("aliases", self.aliases),
        ):
            column.addSpacing(px(4))
            column.addWidget(self._labels[name])
            column.addWidget(widget)
        column.addStretch(1)
        below = QVBoxLayout(self.aliases)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(0)

    def _connect(self) -> None:
        for deed, button in self.buttons.items():
            button.setProperty("deed", deed.name)
            button.clicked.connect(self._want)
        self.swatches.chosen.connect(self._colour)
        self.quick.activated.connect(self._choose_key)
        self.description.left.connect(self._describe)
        self._theme.changed.connect(self._restyle)

    # --- inside: what happens

    def _want(self) -> None:
        name = self.sender().property("deed")
        self.wanted.emit(TagDeed[name])

    def _colour(self, colour: str) -> None:
        if self._record is not None and colour != self._record.colour:
            self.edited.emit(ChangeTag(self._record.path, colour=colour))

    def _choose_key(self, number: int) -> None:
        if self._record is not None:
            self.key_chosen.emit(self._record.path, number)

    def _describe(self, words: str) -> None:
        if self._record is not None and words.strip() != self._record.description:
            self.edited.emit(ChangeTag(self._record.path, description=words))

    def _drop_alias(self) -> None:
        self.edited.emit(DropAlias(str(self.sender().property("alias"))))

    def _show_parts(self, *, one: bool, writable: bool) -> None:
        for deed, button in self.buttons.items():
            needs_one = deed in (TagDeed.RENAME, TagDeed.MAKE_BELOW)
            button.setVisible(deed is TagDeed.SHOW or writable)
            button.setEnabled(one or not needs_one)
        for widget in (self.swatches, self.quick, self.description):
            widget.setVisible(one)
            widget.setEnabled(writable)
        self._labels["colour"].setVisible(one)
        self._labels["quick"].setVisible(one)
        self._labels["description"].setVisible(one)
        has_aliases = one and self._record is not None and bool(self._record.aliases)
        self.aliases.setVisible(has_aliases)
        self._labels["aliases"].setVisible(has_aliases)

    def _show_aliases(self, record: TagRecord, *, writable: bool) -> None:
        layout = self.aliases.layout()
        assert layout is not None
        while (item := layout.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        for alias in record.aliases:
            layout.addWidget(self._alias_row(alias, writable=writable))

    def _alias_row(self, alias: str, *, writable: bool) -> QWidget:
        px = self._theme.px
        row = QWidget(self.aliases)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        label = QLabel(visible_controls(alias), row)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setFont(self._theme.font("ui"))
        line.addWidget(label, 1)
        if writable:
            name = self.tr("Forget the name {name}").format(name=visible_controls(alias))
            button = QToolButton(row)
            button.setIcon(self._theme.icon("x"))
            button.setIconSize(QSize(px(14), px(14)))
            button.setFixedSize(px(28), px(28))
            button.setAccessibleName(name)
            button.setToolTip(plain_tip(name))
            button.setProperty("alias", alias)
            button.clicked.connect(self._drop_alias)
            line.addWidget(button)
        return row

    def _restyle(self) -> None:
        colour = self._record.colour if self._record is not None else ""
        side = self._theme.px(14)
        self._dot.setPixmap(tag_dot(self._theme, colour).pixmap(QSize(side, side)))
        self._dot.setVisible(self._record is not None)
