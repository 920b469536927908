"""The panel that edits many articles: tags and fields at the left, what changes at the right."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from archive_app.domain.bulk import BulkEdit, BulkPreview
from archive_app.domain.jobs import Progress
from archive_app.ui.bulk.examples import ExampleList
from archive_app.ui.bulk.fields import BulkFields
from archive_app.ui.bulk.tag_entry import TagEntry
from archive_app.ui.bulk.tag_table import TagTable
from archive_app.ui.models.bulk_tags import TagWish
from archive_app.ui.models.wording import Wording
from archive_app.ui.said import said
from archive_app.ui.theme import Theme, set_ground, set_tone

_ANY = 16_777_215  # Qt's greatest size of a widget
_HEAD, _FOOT, _PREVIEW, _BESIDE = 56, 52, 264, 620


class BulkPanel(QWidget):
    """Says what is wanted (``edited``), and shows what it would do; it does nothing itself."""

    edited = Signal()
    apply_wanted = Signal()
    stop_wanted = Signal()
    all_wanted = Signal()
    clear_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._wording = Wording(self)
        self._selected = 0
        self.title = self._label("section", "text", bold=True)
        self.hint = self._label("meta", "text2")
        self.all_button = self._quiet("", "table-2")
        self.clear_button = self._quiet(" " + self.tr("Clear selection"), "x")
        self.entry = TagEntry(theme, self)
        self.tags = TagTable(theme, self)
        self.fields = BulkFields(theme, self)
        self.examples = ExampleList(theme, self)
        self.preview_count = self._label("meta", "text2")
        self.summary = self._label("meta", "text2")
        self.bar = QProgressBar(self)
        self.stop_button = QPushButton(self.tr("Stop"), self)
        self.reset_button = QPushButton(self.tr("Reset"), self)
        self.apply_button = QPushButton(self)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self._connect()
        set_ground(self, "surface")
        self.set_selected(0, 0)
        self.set_running(None)

    # --- setters

    def set_selected(self, selected: int, results: int) -> None:
        """So many articles are chosen, of so many results."""
        self._selected = selected
        number = self._wording.number
        self.title.setText(
            self.tr("%n article(s) selected", "", selected).replace(
                str(selected), number(selected), 1
            )
        )
        self.hint.setText(
            self.tr("Changes apply to all {count} as one undoable step").format(
                count=number(selected)
            )
        )
        self.all_button.setText(" " + self.tr("Select all {total}").format(total=number(results)))
        self.all_button.setVisible(selected < results)
        self.apply_button.setText(
            self.tr("Apply to %n article(s)", "", selected).replace(
                str(selected), number(selected), 1
            )
        )
        self._fit()

    def set_preview(self, preview: BulkPreview | None) -> None:
        """What would change; None while that isn't known."""
        self.apply_button.setEnabled(preview is not None and preview.articles > 0)
        self.reset_button.setEnabled(not self.edit.is_empty)
        if preview is None:
            self.preview_count.setText("")
            self.summary.setText("")
            return
        self.examples.examples.set_examples(preview.examples)
        number = self._wording.number
        self.preview_count.setText(
            self.tr("{changed} of {total} change").format(
                changed=number(preview.articles), total=number(preview.total)
            )
        )
        self.summary.setText(self._sum(preview))

    def set_running(self, progress: Progress | None) -> None:
        """An edit is on its way, or none is."""
        running = progress is not None
        self.bar.setVisible(running)
        self.stop_button.setVisible(running)
        self.reset_button.setVisible(not running)
        self.apply_button.setVisible(not running)
        for part in (self.entry, self.tags, self.fields):
            part.setEnabled(not running)
        if progress is not None:
            self.summary.setText(said(progress.label))
            self.bar.setRange(0, progress.total or 0)
            self.bar.setValue(progress.done)

    def reset(self) -> None:
        """Leave everything as it is."""
        self.entry.edit.clear()
        self.fields.reset()
        self.tags.model.reset_wishes()

    # --- questions

    @property
    def edit(self) -> BulkEdit:
        """What is wanted."""
        return BulkEdit(
            add=self.tags.model.wanted(TagWish.ADD),
            remove=self.tags.model.wanted(TagWish.REMOVE),
            status=self.fields.wanted_status,
            into=self.fields.into,
            out_of=self.fields.out_of,
            fields=self.fields.values,
        )

    # --- Qt asks

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() in keys and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.apply_button.click()
        elif event.key() == Qt.Key.Key_Escape:
            self.clear_wanted.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    # --- inside: building

    def _label(self, role: str, tone: str, *, bold: bool = False) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        font = self._theme.font(role)
        if bold:
            font.setWeight(QFont.Weight.DemiBold)
        label.setFont(font)
        set_tone(label, tone)
        return label

    def _rule(self) -> QWidget:
        line = QWidget(self)
        set_ground(line, "border")
        line.setMinimumSize(1, 1)
        return line

    def _line(self) -> QWidget:
        line = self._rule()
        line.setFixedHeight(1)
        return line

    def _quiet(self, words: str, icon: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(words)
        button.setFont(self._theme.font("ui"))
        button.setIcon(self._theme.icon(icon))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFixedHeight(self._theme.px(30))
        return button

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addWidget(self._line())
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(0)
        self._body.addWidget(self._form(), 1)
        self._side = self._preview()
        self._between = self._rule()
        self._body.addWidget(self._between)
        self._body.addWidget(self._side)
        column.addLayout(self._body, 1)
        column.addWidget(self._line())
        column.addWidget(self._foot())

    def _head(self) -> QWidget:
        px, head = self._theme.px, QFrame(self)
        set_ground(head, "sunken")
        head.setFixedHeight(px(_HEAD))
        row = QHBoxLayout(head)
        row.setContentsMargins(px(20), px(6), px(12), px(6))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.hint)
        row.addLayout(words, 1)
        row.addWidget(self.all_button)
        row.addWidget(self.clear_button)
        return head

    def _form(self) -> QWidget:
        px, form = self._theme.px, QWidget(self)
        set_ground(form, "surface")
        column = QVBoxLayout(form)
        column.setContentsMargins(px(20), px(16), px(20), px(16))
        column.setSpacing(px(8))
        line = QHBoxLayout()
        line.addWidget(self._heading(self.tr("Tags")))
        line.addStretch(1)
        self._keys = self._label("meta", "text2")
        self._keys.setText(self.tr("Space cycles: add, remove, leave as is"))
        line.addWidget(self._keys)
        column.addLayout(line)
        column.addWidget(self.entry)
        column.addWidget(self.tags, 1)
        column.addSpacing(px(8))
        column.addWidget(self._heading(self.tr("Fields")))
        column.addWidget(self.fields)
        scroll = QScrollArea(self)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what stands in it takes the keys
        scroll.setWidget(form)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return scroll

    def _heading(self, words: str) -> QLabel:
        label = self._label("ui", "text2", bold=True)
        label.setText(words)
        return label

    def _preview(self) -> QWidget:
        px, side = self._theme.px, QFrame(self)
        set_ground(side, "sunken")
        column = QVBoxLayout(side)
        column.setContentsMargins(px(16), px(16), px(12), 0)
        column.setSpacing(px(8))
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, px(8), 0)
        line.addWidget(self._heading(self.tr("Preview")))
        line.addStretch(1)
        line.addWidget(self.preview_count)
        column.addLayout(line)
        column.addWidget(self.examples, 1)
        return side

    def _foot(self) -> QWidget:
        px, foot = self._theme.px, QFrame(self)
        set_ground(foot, "sunken")
        foot.setFixedHeight(px(_FOOT))
        row = QHBoxLayout(foot)
        row.setContentsMargins(px(20), 0, px(16), 0)
        row.setSpacing(px(8))
        self.bar.setTextVisible(False)
        self.bar.setFixedSize(px(120), px(6))
        self.apply_button.setProperty("primary", True)
        row.addWidget(self.summary, 1)
        row.addWidget(self.bar)
        for button in (self.stop_button, self.reset_button, self.apply_button):
            button.setFont(self._theme.font("ui"))
            button.setFixedHeight(px(32))
            row.addWidget(button)
        return foot

    def _connect(self) -> None:
        self.entry.chosen.connect(self._add)
        self.tags.model.changed.connect(self.edited)
        self.fields.changed.connect(self.edited)
        self.reset_button.clicked.connect(self.reset)
        self.apply_button.clicked.connect(self.apply_wanted)
        self.stop_button.clicked.connect(self.stop_wanted)
        self.all_button.clicked.connect(self.all_wanted)
        self.clear_button.clicked.connect(self.clear_wanted)
        self._theme.changed.connect(self._restyle)
        self.setFocusProxy(self.entry)

    # --- inside: what is shown

    def _add(self, paths: list[str]) -> None:
        for path in paths:
            self.tags.want(path)

    def _sum(self, preview: BulkPreview) -> str:
        """What the edit amounts to: "+31 and −22 tag links in 44 articles"."""
        number, parts = self._wording.number, []
        if preview.added or preview.removed:
            words = self.tr("+{added} and −{removed} tag links")
            parts.append(words.format(added=number(preview.added), removed=number(preview.removed)))
        if preview.statuses:
            parts.append(self.tr("%n status(es)", "", preview.statuses))
        if preview.collected:
            parts.append(self.tr("%n in a collection", "", preview.collected))
        if preview.fields:
            parts.append(self.tr("%n field(s)", "", preview.fields))
        if not parts:
            return self.tr("Nothing changes")
        return self.tr("{changes} in {articles}").format(
            changes=", ".join(parts), articles=self._wording.articles(preview.articles)
        )

    def _fit(self) -> None:
        """Below a certain width the preview stands under the form, and buttons lose their words."""
        px = self._theme.px
        beside = self.width() >= px(_BESIDE)
        way = QBoxLayout.Direction
        self._body.setDirection(way.LeftToRight if beside else way.TopToBottom)
        self._between.setMaximumSize(1 if beside else _ANY, _ANY if beside else 1)
        self._side.setFixedWidth(px(_PREVIEW) if beside else self.width())
        if beside:
            self._side.setMaximumHeight(_ANY)
        else:
            self._side.setFixedHeight(px(120))
        self._keys.setVisible(beside)

    def _restyle(self) -> None:
        self.all_button.setIcon(self._theme.icon("table-2"))
        self.clear_button.setIcon(self._theme.icon("x"))
