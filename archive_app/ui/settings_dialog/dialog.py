"""The settings dialog: pages at the left, a search, what is set at the right."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from archive_app.settings.declare import SETTINGS, Section, Value
from archive_app.ui.accessibility import add_clear_button, announce
from archive_app.ui.session import Session
from archive_app.ui.settings_dialog.keys import KeysEditor
from archive_app.ui.settings_dialog.pages import SettingsPages
from archive_app.ui.settings_dialog.sample import ReadingSample
from archive_app.ui.settings_dialog.words import SECTIONS, section_name
from archive_app.ui.text_display import visible_controls
from archive_app.ui.theme import Theme, set_ground, set_tone

_SIZE = QSize(900, 680)
_SIDE = 196
_ENTRY = 34


class SettingsDialog(QDialog):
    """Everything takes effect at once; there is nothing to confirm."""

    def __init__(self, theme: Theme, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._session = session
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Settings"))
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search settings"))
        self.search.setAccessibleName(self.tr("Search settings"))
        add_clear_button(self.search, self.tr("Clear"))
        self.sections = QListWidget(self)
        self.sections.setAccessibleName(self.tr("Pages of the settings"))
        self.sections.setProperty("pages", "true")
        self.pages = SettingsPages(theme, session.settings, self)
        self.keys = KeysEditor(theme, session.settings, self)
        self.pages.add_to(Section.KEYBOARD, self.keys)
        self.sample = ReadingSample(theme, session.settings, self)
        self._fill_sections()
        self._lay_out()
        self._connect()
        room = parent.window().size()
        self.resize(QSize(theme.px(_SIZE.width()), theme.px(_SIZE.height())).boundedTo(room))
        self.sections.setCurrentRow(0)
        self.sections.setFocus()

    def _fill_sections(self) -> None:
        for section, (_, icon) in SECTIONS.items():
            item = QListWidgetItem(self._theme.icon(icon), section_name(section))
            item.setData(Qt.ItemDataRole.UserRole, section.value)
            item.setSizeHint(QSize(0, self._theme.px(_ENTRY)))
            self.sections.addItem(item)
        self.sections.setIconSize(QSize(self._theme.px(16), self._theme.px(16)))
        self.sections.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _lay_out(self) -> None:
        px = self._theme.px
        side = QFrame(self)
        set_ground(side, "window")
        side.setFixedWidth(px(_SIDE))
        left = QVBoxLayout(side)
        left.setContentsMargins(px(12), px(16), px(12), px(12))
        left.setSpacing(px(12))
        left.addWidget(self.search)
        left.addWidget(self.sections, 1)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        for sentence in self._session.settings.policy.problems:
            right.addWidget(self._problem(sentence))
        right.addWidget(self.pages, 1)
        right.addWidget(self.sample)
        foot = QHBoxLayout()
        foot.setContentsMargins(px(12), px(8), px(12), px(8))
        close = QPushButton(self.tr("Close"), self)
        close.setAutoDefault(False)
        close.clicked.connect(self.accept)
        foot.addStretch(1)
        foot.addWidget(close)
        right.addLayout(foot)
        line = QFrame(self)
        line.setFixedWidth(1)
        set_ground(line, "border")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(side)
        row.addWidget(line)
        row.addLayout(right, 1)

    def _problem(self, sentence: str) -> QLabel:
        label = QLabel(
            self.tr("The administrator's file: {problem}").format(
                problem=visible_controls(sentence)
            ),
            self,
        )
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setMargin(self._theme.px(12))
        set_tone(label, "warn")
        return label

    def _connect(self) -> None:
        self.sections.currentRowChanged.connect(self._show_section)
        self.search.textChanged.connect(self._look)
        self.pages.chosen.connect(self._set)
        self.keys.chosen.connect(self._set)
        self.pages.reset_requested.connect(self._reset)
        self._session.setting_changed.connect(self._refresh)
        self._theme.changed.connect(self._restyle)

    # --- setters

    def show_section(self, section: Section) -> None:
        """Open at a page."""
        self.sections.setCurrentRow(list(SECTIONS).index(section))

    def show_setting(self, key: str) -> None:
        """Open at a setting."""
        self.show_section(SETTINGS[key].section)
        self.pages.show_setting(key)

    # --- inside

    def _show_section(self, row: int) -> None:
        if row >= 0:
            self.search.blockSignals(True)
            self.search.clear()
            self.search.blockSignals(False)
            section = list(SECTIONS)[row]
            self.pages.show_section(section)
            self.sample.setVisible(section is Section.READER)

    def _look(self, text: str) -> None:
        if not text.strip():
            self._show_section(max(0, self.sections.currentRow()))
            return
        found = self.pages.show_matching(text)
        self.sample.hide()
        announce(self.search, self.tr("%n setting(s)", "", found))

    def _set(self, key: str, value: Value) -> None:
        self._session.settings.set(key, value)
        self._session.setting_chosen.emit(key)

    def _reset(self, key: str) -> None:
        self._session.settings.reset(key)
        self._session.setting_chosen.emit(key)

    def _refresh(self, key: str) -> None:
        if key.startswith("keys."):
            self.keys.refresh()
        self.pages.refresh()
        self.sample.refresh()

    def _restyle(self) -> None:
        for row, (_, icon) in enumerate(SECTIONS.values()):
            self.sections.item(row).setIcon(self._theme.icon(icon))
