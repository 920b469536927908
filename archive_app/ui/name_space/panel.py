"""What is known of the name that is looked at, and what can be done with it."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from archive_app.domain.authority import (
    ChangeName,
    DropForm,
    FormKind,
    NameDetails,
    NameForm,
    PutForm,
)
from archive_app.services.authorities import MergePreview, NameGroup
from archive_app.ui.models.wording import Wording
from archive_app.ui.name_space.facts import FactLines, Related
from archive_app.ui.name_space.forms_list import FormsList
from archive_app.ui.name_space.merge_card import MergeCard
from archive_app.ui.name_space.rows import NameEntry
from archive_app.ui.name_space.view import reading_of
from archive_app.ui.name_space.words import KIND_ICONS, NameWords, state_look
from archive_app.ui.name_space.year_bars import YearBars
from archive_app.ui.text_display import visible_controls
from archive_app.ui.theme import Theme, set_ground, set_tone


class NameDeed(Enum):
    """What a person wants of the name that is looked at."""

    SHOW = auto()  # its articles
    RENAME = auto()
    OTHER = auto()  # in the articles selected it is somebody else
    CONFIRM = auto()
    DELETE = auto()


class NamePanel(QScrollArea):
    """Shows one name; it decides nothing."""

    wanted = Signal(object)  # NameDeed
    edited = Signal(object)  # NameEdit

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._wording = Wording(self)
        self._words = NameWords(self)
        self._entry: NameEntry | None = None
        self._details: NameDetails | None = None
        inside = self._inside = QWidget(self)
        self._icon = QLabel(inside)
        self.heading = QLabel(inside)
        self.badge = QLabel(inside)
        self.facts = QLabel(inside)
        self.buttons = {
            NameDeed.SHOW: QPushButton(self.tr("Show articles"), inside),
            NameDeed.CONFIRM: QPushButton(self.tr("Confirm"), inside),
            NameDeed.RENAME: QPushButton(self.tr("Rename…"), inside),
            NameDeed.OTHER: QPushButton(self.tr("Another of this name…"), inside),
            NameDeed.DELETE: QPushButton(self.tr("Delete"), inside),
        }
        self.merge = MergeCard(theme, inside)
        self.forms = FormsList(theme, inside)
        self.new_form = QLineEdit(inside)
        self.years = YearBars(theme, inside)
        self.lines = FactLines(theme, inside)
        self.related = Related(theme, inside)
        self._labels = {
            "forms": QLabel(self.tr("Forms and translations found"), inside),
            "years": QLabel(self.tr("Mentions by year"), inside),
            "facts": QLabel(self.tr("What is known"), inside),
        }
        self._set_up(inside)
        self._lay_out(inside)
        self._connect()

    # --- setters

    def show_nothing(self) -> None:
        """No name is looked at."""
        self._entry = self._details = None
        self._inside.setVisible(False)

    def show_entry(self, entry: NameEntry, details: NameDetails | None, *, writable: bool) -> None:
        """Show a name; ``details`` of what was found in texts there are none."""
        self._entry, self._details = entry, details
        self._inside.setVisible(True)
        self.heading.setText(visible_controls(entry.called))
        below = [reading_of(entry) if entry.original else "", entry.translation]
        if entry.translation == entry.called:
            below.pop()
        self.facts.setText(" · ".join(visible_controls(one) for one in below if one))
        self.facts.setVisible(bool(self.facts.text()))
        self.badge.setText(self._words.state(entry))
        for known in (self.lines, self.related, self._labels["facts"]):
            known.setVisible(details is not None)
        self.new_form.setVisible(details is not None and writable)
        if details is not None:
            self.forms.set_forms(details.forms, details.record.preferred, writable=writable)
            self.lines.set_details(details, writable=writable)
            self.related.set_details(details, writable=writable)
            self.years.set_years(details.years)
        elif entry.found is not None:
            forms = [NameForm(text) for text in (entry.original, *entry.found.translations)]
            self.forms.set_forms(forms, entry.original, writable=False)
        for part in (self._labels["years"], self.years):
            part.setVisible(details is not None and bool(details.years))
        self._show_buttons(entry, writable=writable)
        self._restyle()

    def show_merge(self, preview: MergePreview | None, group: NameGroup | None) -> None:
        """Show what a merge of the names chosen would do."""
        self.merge.show_merge(preview, group)

    # --- inside: set up

    def _set_up(self, inside: QWidget) -> None:
        theme, px = self._theme, self._theme.px
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumWidth(px(280))
        self.setAccessibleName(self.tr("The name"))
        set_ground(inside, "window")
        set_ground(self, "window")
        font = theme.font("card", "zh")
        font.setWeight(QFont.Weight.DemiBold)
        self.heading.setFont(font)
        self.facts.setFont(theme.font("ui"))
        set_tone(self.facts, "text2")
        self.badge.setFont(theme.font("meta"))
        for label in (self.heading, self.facts, self.badge):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)
        self.facts.setWordWrap(True)
        small = theme.font("meta")
        small.setWeight(QFont.Weight.DemiBold)
        for label in self._labels.values():
            label.setFont(small)
            set_tone(label, "text2")
        for button in self.buttons.values():
            button.setFixedHeight(px(30))
        self.new_form.setFont(theme.font("ui"))
        self.new_form.setFixedHeight(px(30))
        self.new_form.setPlaceholderText(self.tr("Add a form"))
        self.new_form.setAccessibleName(self.tr("Add a form"))
        self.show_merge(None, None)

    def _lay_out(self, inside: QWidget) -> None:
        px = self._theme.px
        head = QHBoxLayout()
        head.setSpacing(px(8))
        head.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.heading, 1)
        grid = QGridLayout()
        grid.setSpacing(px(8))
        for place, deed in enumerate((NameDeed.SHOW, NameDeed.RENAME, NameDeed.CONFIRM)):
            grid.addWidget(self.buttons[deed], place // 2, place % 2)
        grid.addWidget(self.buttons[NameDeed.DELETE], 1, 1)
        grid.addWidget(self.buttons[NameDeed.OTHER], 2, 0, 1, 2)
        column = QVBoxLayout(inside)
        column.setContentsMargins(px(16), px(14), px(16), px(16))
        column.setSpacing(px(8))
        column.addLayout(head)
        column.addWidget(self.facts)
        column.addWidget(self.badge)
        column.addWidget(self.merge)
        column.addLayout(grid)
        for name, widgets in (
            ("forms", (self.forms, self.new_form)),
            ("years", (self.years,)),
            ("facts", (self.lines, self.related)),
        ):
            column.addSpacing(px(4))
            column.addWidget(self._labels[name])
            for widget in widgets:
                column.addWidget(widget)
        column.addStretch(1)
        self.setWidget(inside)

    def _connect(self) -> None:
        for deed, button in self.buttons.items():
            button.setProperty("deed", deed.name)
            button.clicked.connect(self._want)
        self.forms.kind_wanted.connect(self._set_form)
        self.forms.forget_wanted.connect(self._forget_form)
        self.new_form.returnPressed.connect(self._add_form)
        self.lines.edited.connect(self.edited)
        self.related.edited.connect(self.edited)
        self._theme.changed.connect(self._restyle)

    # --- inside: what happens

    def _want(self) -> None:
        self.wanted.emit(NameDeed[self.sender().property("deed")])

    def _set_form(self, form: NameForm, kind: FormKind) -> None:
        if self._details is not None:
            name = self._details.record.id
            put = NameForm(form.text, kind, form.language, form.script, form.scheme)
            self.edited.emit(PutForm(name, put))

    def _forget_form(self, form: NameForm) -> None:
        if self._details is not None:
            self.edited.emit(DropForm(self._details.record.id, form.text))

    def _add_form(self) -> None:
        text = self.new_form.text().strip()
        if text and self._details is not None:
            self.new_form.clear()
            self.edited.emit(PutForm(self._details.record.id, NameForm(text)))

    def rename(self, to: str) -> None:
        """Call the record that is looked at so from now on."""
        if self._details is not None:
            self.edited.emit(ChangeName(self._details.record.id, preferred=to))

    def _show_buttons(self, entry: NameEntry, *, writable: bool) -> None:
        record = entry.record
        shown = {
            NameDeed.SHOW: record is not None,
            NameDeed.CONFIRM: writable and not entry.is_confirmed,
            NameDeed.RENAME: writable and record is not None,
            NameDeed.OTHER: writable and record is not None and record.articles > 1,
            NameDeed.DELETE: writable and record is not None and not record.articles,
        }
        for deed, button in self.buttons.items():
            button.setVisible(shown[deed])
        self.buttons[NameDeed.SHOW].setEnabled(entry.mentions > 0)

    def _restyle(self) -> None:
        if self._entry is None:
            return
        px, ratio = self._theme.px, self.devicePixelRatioF()
        kind = KIND_ICONS[self._entry.kind]
        self._icon.setPixmap(self._theme.pixmap(kind, px(20), "accent", ratio=ratio))
        set_tone(self.badge, state_look(self._entry)[1])
