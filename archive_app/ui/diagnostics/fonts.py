"""Which scripts this computer can show, and in which font."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QFontDatabase

from archive_app.ui.theme import Theme

_System = QFontDatabase.WritingSystem
_SCRIPTS = (
    (QT_TRANSLATE_NOOP("Scripts", "Simplified Chinese"), "zh-Hans", _System.SimplifiedChinese),
    (QT_TRANSLATE_NOOP("Scripts", "Traditional Chinese"), "zh-Hant", _System.TraditionalChinese),
    (QT_TRANSLATE_NOOP("Scripts", "Japanese"), "ja", _System.Japanese),
    (QT_TRANSLATE_NOOP("Scripts", "Korean"), "ko", _System.Korean),
    (QT_TRANSLATE_NOOP("Scripts", "Latin"), "en", _System.Latin),
    (QT_TRANSLATE_NOOP("Scripts", "Cyrillic"), "ru", _System.Cyrillic),
    (QT_TRANSLATE_NOOP("Scripts", "Arabic"), "ar", _System.Arabic),
    (QT_TRANSLATE_NOOP("Scripts", "Tibetan"), "bo", _System.Tibetan),
)


@dataclass(frozen=True, slots=True)
class ScriptFont:
    """A script and its font; ``family`` is '' when texts in it can't be shown.

    ``made_for_it`` is False for a stand-in: a Chinese text in Japanese forms, for example.
    """

    script: str  # its name in English
    language: str
    family: str
    made_for_it: bool


def script_fonts(theme: Theme) -> tuple[ScriptFont, ...]:
    """One line for each script; call it on the GUI thread."""
    return tuple(_font_of(theme, str(name), tag, system) for name, tag, system in _SCRIPTS)


def script_name(font: ScriptFont) -> str:
    """The name of the script in the language of the interface."""
    return QCoreApplication.translate("Scripts", font.script)


def _font_of(
    theme: Theme, name: str, language: str, system: QFontDatabase.WritingSystem
) -> ScriptFont:
    families = QFontDatabase.families(system)
    named = theme.font("reader", language).families()
    chosen = next((family for family in named if family in families), "")
    made = theme.has_font_for(language) and bool(chosen)
    return ScriptFont(name, language, chosen or next(iter(families), ""), made)
