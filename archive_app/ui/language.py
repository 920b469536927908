"""The language of the interface: which there are, which is meant, and its translators."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from archive_app.resource_files import resource

LANGUAGES = ("en", "zh_CN", "de")


def language_for(wanted: str, preferred: Iterable[str]) -> str:
    """One of :data:`LANGUAGES`: the one chosen, or for "system" the first preferred that is there.

    ``preferred`` are BCP 47 tags, as ``QLocale.uiLanguages`` gives them. English is there always.
    """
    if wanted in LANGUAGES:
        return wanted
    for tag in preferred:
        parts = tag.replace("_", "-").split("-")
        if parts[0] == "zh" and not {"Hant", "TW", "HK", "MO"} & set(parts):
            return "zh_CN"
        if parts[0] in LANGUAGES:
            return parts[0]
    return "en"


def speak(app: QCoreApplication, wanted: str) -> str:
    """Let everything made from now on speak a language; returns which one.

    Dates and numbers follow a language that was chosen; else they stay those of the system.
    """
    language = language_for(wanted, QLocale.system().uiLanguages())
    if wanted in LANGUAGES and not QLocale.system().name().startswith(language):
        QLocale.setDefault(QLocale(language))
    of_qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    for name, folder in (("qtbase", of_qt), ("archive_app", resource("i18n"))):
        translator = QTranslator(app)
        if translator.load(f"{name}_{language}", str(folder)):
            app.installTranslator(translator)
    return language
