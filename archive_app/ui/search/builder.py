"""The search builder: what the original and the translation shall contain, without any syntax."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from archive_app.domain.query_building import (
    SideWords,
    Taken,
    TwoSides,
    two_sided_query,
    two_sides_of,
)
from archive_app.ui.importing.choice_box import ChoiceBox
from archive_app.ui.importing.switch import Switch
from archive_app.ui.text_display import visible_controls
from archive_app.ui.theme import Theme, set_ground, set_tone

_WIDTH = 560
_TAKEN = (Taken.ALL, Taken.ANY, Taken.PHRASE)


class SearchBuilder(QDialog):
    """Two boxes and a switch; the query text that they make is shown as they are filled."""

    search_requested = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget, text: str = "") -> None:
        """``text`` is the query in force: what was built here before is filled in again."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Search both languages"))
        self._theme = theme
        self.original = _SideBox(theme, self.tr("The original contains"), self)
        self.translation = _SideBox(theme, self.tr("The translation contains"), self)
        self.same_pair = Switch(theme, self)
        self.same_pair.setAccessibleName(self.tr("In the same sentence"))
        self.same_pair.setToolTip(
            self.tr("Only where a sentence and its translation have both, as they are linked")
        )
        self.query = QLabel(self)
        self.search = QPushButton(self.tr("Search"), self)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self._lay_out()
        self._fill(two_sides_of(text))
        for box in (self.original, self.translation):
            box.changed.connect(self._show)
        self.same_pair.toggled.connect(self._show)
        self.search.clicked.connect(self._search)
        self.cancel.clicked.connect(self.reject)
        self._show()

    def _lay_out(self) -> None:
        px, theme = self._theme.px, self._theme
        set_ground(self, "surface")
        same = QHBoxLayout()
        same.setSpacing(px(8))
        same.addWidget(self.same_pair)
        words = QLabel(self.same_pair.accessibleName(), self)
        words.setFont(theme.font("ui"))
        same.addWidget(words, 1)
        self.query.setTextFormat(Qt.TextFormat.PlainText)
        self.query.setWordWrap(True)
        self.query.setFont(theme.font("ui", "zh-Hans"))
        self.query.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.query.setAccessibleName(self.tr("The query this makes"))
        set_tone(self.query, "text2")
        self.search.setDefault(True)
        self.search.setProperty("primary", True)
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        buttons.addStretch(1)
        for button in (self.cancel, self.search):
            button.setFont(theme.font("ui"))
            button.setFixedHeight(px(32))
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(24), px(20), px(24), px(16))
        layout.setSpacing(px(12))
        layout.addWidget(self.original)
        layout.addWidget(self.translation)
        layout.addLayout(same)
        layout.addWidget(self.query)
        layout.addStretch(1)
        layout.addLayout(buttons)
        self.setMinimumWidth(px(_WIDTH))

    def _fill(self, wanted: TwoSides | None) -> None:
        wanted = wanted or TwoSides(SideWords(), SideWords())
        self.original.fill(wanted.original)
        self.translation.fill(wanted.translation)
        self.same_pair.setChecked(wanted.same_pair)

    @property
    def text(self) -> str:
        """The query text; '' while no box has a word."""
        return two_sided_query(
            TwoSides(self.original.words, self.translation.words, self.same_pair.isChecked())
        )

    def _show(self) -> None:
        text = self.text
        empty = self.tr("Type words into one box or both.")
        self.query.setText(visible_controls(text) if text else empty)
        self.search.setEnabled(bool(text))

    def _search(self) -> None:
        if text := self.text:
            self.search_requested.emit(text)
            self.accept()


class _SideBox(QWidget):
    """What one side shall contain, and how the words are meant."""

    changed = Signal()

    def __init__(self, theme: Theme, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        label = QLabel(title, self)
        label.setFont(theme.font("meta"))
        set_tone(label, "text2")
        self.edit = QLineEdit(self)
        self.edit.setFont(theme.font("card"))
        self.edit.setFixedHeight(theme.px(32))
        self.edit.setAccessibleName(title)
        label.setBuddy(self.edit)
        self.taken = ChoiceBox(theme, self)
        self.taken.addItems(
            [self.tr("all of these words"), self.tr("any of these words"), self.tr("side by side")]
        )
        self.taken.setFixedSize(theme.px(176), theme.px(32))
        self.taken.setAccessibleName(self.tr("How the words are meant"))
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        row.addWidget(self.edit, 1)
        row.addWidget(self.taken)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        column.addWidget(label)
        column.addLayout(row)
        self.edit.textChanged.connect(self.changed)
        self.taken.currentIndexChanged.connect(self.changed)

    @property
    def words(self) -> SideWords:
        """What is asked of this side."""
        return SideWords(self.edit.text(), _TAKEN[self.taken.currentIndex()])

    def fill(self, words: SideWords) -> None:
        """Show what is asked."""
        self.edit.setText(words.text)
        self.taken.setCurrentIndex(_TAKEN.index(words.taken))
