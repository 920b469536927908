"""Numbers as the person writes them: 212,640 here, 212.640 there."""

from __future__ import annotations

from PySide6.QtCore import QLocale


def person_locale() -> QLocale:
    """The person's locale; where the system names none, American English."""
    locale = QLocale()
    if locale.language() is QLocale.Language.C:
        return QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)
    return locale


def numeral(value: int) -> str:
    """A whole number with the separators of the person's locale."""
    return person_locale().toString(value)
