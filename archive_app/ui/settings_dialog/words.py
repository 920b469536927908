"""The words and icons of settings and of their pages."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from archive_app.settings.declare import SETTINGS, Kind, Section, Setting
from archive_app.settings.load import Settings
from archive_app.settings.words import QT_TRANSLATE_NOOP

SECTIONS: dict[Section, tuple[str, str]] = {
    Section.APPEARANCE: (QT_TRANSLATE_NOOP("Settings", "Appearance"), "palette"),
    Section.READER: (QT_TRANSLATE_NOOP("Settings", "Reader"), "columns-2"),
    Section.SEARCH: (QT_TRANSLATE_NOOP("Settings", "Search"), "search"),
    Section.ARCHIVES: (QT_TRANSLATE_NOOP("Settings", "Archives"), "archive"),
    Section.KEYBOARD: (QT_TRANSLATE_NOOP("Settings", "Keyboard"), "keyboard"),
}


def words(text: str) -> str:
    """Words of a declaration in the language of the interface."""
    return QCoreApplication.translate("Settings", text) if text else ""


def section_name(section: Section) -> str:
    """The name of a page."""
    return words(SECTIONS[section][0])


def shown_value(settings: Settings, setting: Setting) -> str:
    """The value in force, in words."""
    value = settings.value(setting.key)
    if setting.kind is Kind.FLAG:
        return words(_ON if value else _OFF)
    if setting.kind is Kind.CHOICE:
        return words(setting.names[setting.choices.index(str(value))])
    if setting.kind is Kind.FONT:
        return str(value) or words(_AUTOMATIC)
    return str(value)


_ON = QT_TRANSLATE_NOOP("Settings", "on")
_OFF = QT_TRANSLATE_NOOP("Settings", "off")
_AUTOMATIC = QT_TRANSLATE_NOOP("Settings", "Automatic")


def rows_of(section: Section) -> list[tuple[Setting, ...]]:
    """The settings of a page, row by row: those of one name that follow each other share one."""
    rows: list[tuple[Setting, ...]] = []
    for setting in SETTINGS.values():
        if setting.section is not section:
            continue
        if rows and rows[-1][0].label == setting.label:
            rows[-1] = (*rows[-1], setting)
        else:
            rows.append((setting,))
    return rows
