"""The pages of the settings, one below the other: one is shown, or what fits a search."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from archive_app.settings.declare import Section
from archive_app.settings.load import Settings
from archive_app.ui.settings_dialog.row import SettingRow
from archive_app.ui.settings_dialog.words import SECTIONS, rows_of, section_name
from archive_app.ui.theme import Theme, set_ground, set_tone

_MARGIN = 28


class SettingsPages(QScrollArea):
    """``chosen`` carries (key, value), ``reset_requested`` the key of what is to be undone."""

    chosen = Signal(str, object)
    reset_requested = Signal(str)

    def __init__(self, theme: Theme, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.rows: list[SettingRow] = []
        self._extras: dict[Section, list[QWidget]] = {section: [] for section in SECTIONS}
        self._pages: dict[Section, QWidget] = {}
        self._section = Section.APPEARANCE
        sheet = QWidget(self)
        set_ground(sheet, "surface")
        self._column = QVBoxLayout(sheet)
        self._column.setContentsMargins(*(4 * (theme.px(_MARGIN),)))
        self._column.setSpacing(theme.px(20))
        for section in SECTIONS:
            self._pages[section] = self._page(section, settings)
            self._column.addWidget(self._pages[section])
        self._nothing = QLabel(self.tr("No setting fits. Fewer letters find more."), sheet)
        set_tone(self._nothing, "text2")
        self._column.addWidget(self._nothing)
        self._column.addStretch(1)
        self.setWidget(sheet)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what stands in it has the keyboard
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.show_section(Section.APPEARANCE)

    def _page(self, section: Section, settings: Settings) -> QWidget:
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.px(4))
        heading = QLabel(section_name(section), page)
        font = self._theme.font("section")
        font.setWeight(QFont.Weight.DemiBold)
        heading.setFont(font)
        column.addWidget(heading)
        for group in rows_of(section):
            row = SettingRow(self._theme, settings, group, page)
            row.chosen.connect(self.chosen)
            row.reset_requested.connect(self.reset_requested)
            self.rows.append(row)
            column.addWidget(row)
        return page

    # --- setters

    def add_to(self, section: Section, widget: QWidget) -> None:
        """Put something of its own below the rows of a page; a search hides it."""
        page = self._pages[section]
        layout = page.layout()
        if layout is not None:
            layout.addWidget(widget)
        self._extras[section].append(widget)

    def show_section(self, section: Section) -> None:
        """Show one page whole."""
        self._section = section
        for name, page in self._pages.items():
            page.setVisible(name is section)
        for row in self.rows:
            row.setVisible(True)
        for widget in self._extras[section]:
            widget.setVisible(True)
        self._nothing.setVisible(False)
        self.verticalScrollBar().setValue(0)

    def show_matching(self, text: str) -> int:
        """Show the rows of every page that fit; how many these are."""
        fitting = 0
        for section, page in self._pages.items():
            here = 0
            for row in self.rows:
                if row.group[0].section is section:
                    fits = row.fits(text)
                    row.setVisible(fits)
                    here += fits
            for widget in self._extras[section]:
                widget.setVisible(False)
            page.setVisible(bool(here))
            fitting += here
        self._nothing.setVisible(not fitting)
        self.verticalScrollBar().setValue(0)
        return fitting

    def show_setting(self, key: str) -> None:
        """Bring the row of a setting into sight, with the keyboard on it."""
        for row in self.rows:
            if key in row.controls:
                self.show_section(row.group[0].section)
                self.ensureWidgetVisible(row)
                row.focus()

    def refresh(self) -> None:
        """Show what holds now."""
        for row in self.rows:
            row.refresh()
